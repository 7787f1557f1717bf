// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include "core/history/historyfile.h"
#include "core/history/historyrecorder.h"
#include "core/history/importrows.h"
#include "core/history/userchanges.h"

namespace hanscope
{

/// What the read thread has: a connection of its own, opened when it is first needed.
struct History::ReadingSide : QObject {
    explicit ReadingSide(QString filePath)
        : path(std::move(filePath))
    {
    }

    void answer(const std::function<void(const HistoryReader &)> &job)
    {
        if (!database || !database->isWell())
            database = std::make_unique<Database>(path, Database::Access::ReadOnly);
        job(HistoryReader(*database));
    }

    QString path;
    std::unique_ptr<Database> database;
};

History::History(const QString &folder, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_folder(folder)
    , m_recorder(new HistoryRecorder(folder, patience))
    , m_readingSide(new ReadingSide(historyPath(folder)))
{
    qRegisterMetaType<HistoryStatus>();
    m_status.path = historyPath(folder).toStdString();
    m_recorder->moveToThread(&m_writeThread);
    m_readingSide->moveToThread(&m_readThread);
    connect(&m_writeThread, &QThread::started, m_recorder, &HistoryRecorder::open);
    connect(&m_writeThread, &QThread::finished, m_recorder, &QObject::deleteLater);
    connect(&m_readThread, &QThread::finished, m_readingSide, &QObject::deleteLater);
    connect(m_recorder, &HistoryRecorder::statusChanged, this, &History::take);
    connect(m_recorder, &HistoryRecorder::saved, this, &History::saved);
    connect(m_recorder, &HistoryRecorder::hoursChanged, this, &History::hoursChanged);
    m_writeThread.setObjectName(QStringLiteral("history writer"));
    m_readThread.setObjectName(QStringLiteral("history reader"));
    m_writeThread.start();
    m_readThread.start(QThread::LowPriority);
}

History::~History()
{
    QMetaObject::invokeMethod(m_recorder, &HistoryRecorder::close, Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_readThread, &m_writeThread}) {
        thread->quit();
        thread->wait();
    }
}

void History::record(const Reading &reading)
{
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, reading] { recorder->take(reading); });
}

void History::forgetMeter()
{
    QMetaObject::invokeMethod(m_recorder, &HistoryRecorder::forgetMeter);
}

void History::keepReadings(std::chrono::days days)
{
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, days] { recorder->keepReadings(days); });
}

void History::change(const std::function<bool(Database &)> &change, const Done &done)
{
    QMetaObject::invokeMethod(m_recorder, [this, change, done] {
        const bool isWritten = m_recorder->change(change);
        if (done)
            QMetaObject::invokeMethod(this, [done, isWritten] { done(isWritten); });
    });
}

void History::correctHour(MeterKey meter, const HourCorrection &correction)
{
    change([=](Database &database) { return addCorrection(database, meter, correction); });
}

void History::undoCorrection(MeterKey meter, HourStart hour, ReceiveTime now)
{
    change([=](Database &database) { return hanscope::undoCorrection(database, meter, hour, now); });
}

void History::importHours(MeterKey meter, const ImportWish &wish)
{
    change([=](Database &database) { return addImport(database, meter, wish); });
}

void History::undoImport(ImportKey import, ReceiveTime now)
{
    change([=](Database &database) { return hanscope::undoImport(database, import, now); });
}

void History::eraseSpan(MeterKey meter, HourStart from, HourStart to, const Done &done)
{
    change([=](Database &database) { return hanscope::eraseSpan(database, meter, from, to); }, done);
}

void History::eraseMeter(MeterKey meter, const Done &done)
{
    change([=](Database &database) { return hanscope::eraseMeter(database, meter); }, done);
}

void History::eraseAll(const Done &done)
{
    change([](Database &database) { return hanscope::eraseAll(database); }, done);
}

void History::read(const std::function<void(const HistoryReader &)> &job)
{
    QMetaObject::invokeMethod(m_readingSide, [side = m_readingSide, job] { side->answer(job); });
}

void History::take(const HistoryStatus &status)
{
    // A damaged file was replaced: the reading side still holds the old one.
    if (status.damagedFile != m_status.damagedFile)
        QMetaObject::invokeMethod(m_readingSide, [side = m_readingSide] { side->database.reset(); });
    m_status = status;
    emit statusChanged(status);
}

} // namespace hanscope
