// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyfile.h"
#include "core/history/historywriter.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hanscope
{

/// The writing thread's part of History: owns the file, and tries again when it cannot be written.
class HistoryRecorder : public QObject
{
    Q_OBJECT
public:
    HistoryRecorder(const QString &folder, std::chrono::milliseconds patience);

    void open();
    void take(const Reading &reading);
    void forgetMeter() { m_writer.forgetMeter(); }
    void keepReadings(std::chrono::days days) { m_writer.keepReadings(days); }
    /// Runs what the user wants, behind what was recorded before.
    bool change(const std::function<bool(Database &)> &change);
    void close(); ///< writes what is left

signals:
    void statusChanged(const hanscope::HistoryStatus &status);
    void saved(quint64 readings);
    void hoursChanged();

private:
    void commit();
    void giveUpFor(const HistoryFailure &failure);
    void tell(const HistoryStatus &status);

    QString m_folder;
    std::unique_ptr<HistoryFile> m_file;
    HistoryWriter m_writer;
    HistoryStatus m_status;
    QTimer m_soon{this}; ///< runs out when all readings that wait have been taken
    QTimer m_later{this};
};

} // namespace hanscope
