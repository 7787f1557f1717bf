// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"
#include "core/model/exportchoice.h"
#include "core/model/meterkeys.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

class QWidget;

namespace hanscope
{

class ExportDialog;
class RecordedHours;

/// Writes a session or a span of the history as a table, as its dialog asks for, on another thread. The file
/// is there as a whole at the end, or not at all.
class ExportDesk : public QObject
{
    Q_OBJECT
public:
    /// in: what dialogs stand before; it must outlive the desk
    explicit ExportDesk(QWidget &window);
    ~ExportDesk() override; ///< cancels

    /// A session or a capture. `held` is kept as long as it may be read.
    void exportRecords(const QString &path, const QString &name, const std::optional<MeterKeys> &keys,
                       std::shared_ptr<void> held = {});

    /// The meter that is shown, from `first` to `last` unless the user wants other days.
    void exportHistory(RecordedHours &hours, std::chrono::local_days first, std::chrono::local_days last);

    /// What a running export shares with the window.
    struct Progress {
        std::atomic<std::uint64_t> rows = 0;
        std::atomic<double> share = 0;
        std::atomic<bool> isCancelled = false;
    };
    /// Fills the table; out: why not, empty when it did.
    using Fill = std::function<QString(ExportTable &, const ExportChoice &, const ExportProgress &)>;

private:
    void ask(const QString &source, const ExportChoice &proposed, bool hasDays, const Fill &fill);
    void run(ExportDialog &dialog, const ExportChoice &choice, const Fill &fill);

    QWidget &m_window;
    std::vector<std::weak_ptr<Progress>> m_running;
};

} // namespace hanscope
