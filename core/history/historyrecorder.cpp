// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyrecorder.h"

namespace hanscope
{

HistoryRecorder::HistoryRecorder(const QString &folder, std::chrono::milliseconds patience)
    : m_folder(folder)
{
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    m_later.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &HistoryRecorder::commit);
    connect(&m_later, &QTimer::timeout, this, &HistoryRecorder::commit);
}

void HistoryRecorder::open()
{
    m_file.reset(); // its lock too
    m_file = std::make_unique<HistoryFile>(m_folder);
    tell(m_file->status());
}

void HistoryRecorder::take(const Reading &reading)
{
    constexpr std::size_t enough = 1000;
    m_writer.add(reading);
    if (m_later.isActive())
        return;
    if (m_writer.pending() < enough)
        m_soon.start();
    else
        commit();
}

void HistoryRecorder::commit()
{
    if (!m_file->database())
        open();
    if (!m_file->database())
        return m_later.start();
    const auto written = m_writer.commit(*m_file->database());
    if (!written)
        return giveUpFor(*m_file->database()->failure());
    tell(m_file->status());
    if (written->readings > 0)
        emit saved(written->readings);
    if (written->hours)
        emit hoursChanged();
}

bool HistoryRecorder::change(const std::function<bool(Database &)> &change)
{
    commit();
    if (!m_file->database())
        return false;
    const bool isDone = change(*m_file->database());
    m_writer.forgetFile(); // a change that failed may have done its first part
    if (!isDone)
        giveUpFor(*m_file->database()->failure());
    emit hoursChanged();
    return isDone;
}

/// What could not be written waits in the writer.
void HistoryRecorder::giveUpFor(const HistoryFailure &failure)
{
    m_later.start();
    if (failure.trouble == HistoryTrouble::Damaged)
        return open();
    HistoryStatus status = m_file->status();
    status.isRecording = false;
    status.trouble = failure.trouble;
    status.detail = failure.detail.toStdString();
    tell(status);
}

void HistoryRecorder::close()
{
    m_soon.stop();
    m_later.stop();
    if (m_file && m_file->database())
        m_writer.commit(*m_file->database());
    m_file.reset();
}

void HistoryRecorder::tell(const HistoryStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged(status);
}

} // namespace hanscope
