// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk.h"

#include "app/recordedhours.h"
#include "core/history/historyexport.h"
#include "core/model/calendarperiod.h"
#include "core/replay/recordexport.h"
#include "ui/exportdialog.h"
#include "ui/historywords.h"
#include "ui/sessionwords.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrent>

namespace hanscope
{
namespace
{

using namespace std::chrono;

QStringList columnsOf(ExportRows rows)
{
    QStringList names;
    for (const std::string_view name : exportColumns(rows))
        names += QString::fromUtf8(name.data(), qsizetype(name.size()));
    return names;
}

QString whyNot(const SessionError &error)
{
    const QString words = SessionWords::trouble(troubleOf(error), error.system.message());
    return words.isEmpty() ? QString::fromStdString(sessionErrorText(error)) : words;
}

/// What became of it.
ExportState write(const ExportChoice &choice, const ExportDesk::Fill &fill, ExportDesk::Progress &progress)
{
    ExportState state;
    state.path = choice.path;
    state.phase = ExportState::Phase::Failed;
    QSaveFile file(QString::fromStdString(choice.path));
    if (!file.open(QIODevice::WriteOnly)) {
        state.detail = file.errorString().toStdString();
        return state;
    }
    ExportTable table(choice.rows, choice.format, choice.columns, [&file](std::string_view piece) {
        return file.write(piece.data(), qint64(piece.size())) == qint64(piece.size());
    });
    const QString trouble = fill(table, choice, [&](double share) {
        progress.rows = table.rows();
        progress.share = share;
        return !progress.isCancelled;
    });
    const bool isWritten = table.finish();
    state.rows = table.rows();
    if (progress.isCancelled)
        state.phase = ExportState::Phase::Cancelled;
    else if (!trouble.isEmpty())
        state.detail = trouble.toStdString();
    else if (!isWritten || !file.commit())
        state.detail = file.errorString().toStdString();
    else
        state.phase = ExportState::Phase::Done;
    return state;
}

} // namespace

ExportDesk::ExportDesk(QWidget &window)
    : m_window(window)
{
}

ExportDesk::~ExportDesk()
{
    for (const std::weak_ptr<Progress> &running : m_running) {
        if (const auto progress = running.lock())
            progress->isCancelled = true;
    }
}

void ExportDesk::exportRecords(const QString &path, const QString &name, const std::optional<MeterKeys> &keys,
                               std::shared_ptr<void> held)
{
    ExportChoice proposed;
    proposed.rows = ExportRows::Readings;
    ask(name, proposed, false,
        [path, keys, held = std::move(held)](ExportTable &table, const ExportChoice &,
                                             const ExportProgress &goOn) {
            const auto source = openRecords(path.toStdString(), keys);
            if (!source)
                return whyNot(source.error());
            hanscope::exportRecords(**source, keys, ReceiveTime::min(), ReceiveTime::max(), table, goOn);
            return QString();
        });
}

void ExportDesk::exportHistory(RecordedHours &hours, local_days first, local_days last)
{
    ExportChoice proposed;
    proposed.first = first;
    proposed.last = last;
    const QString path = QString::fromStdString(hours.history().status().path);
    ask(HistoryWords::ofShownMeter(), proposed, true,
        [path, meter = hours.meter(), rules = hours.rules()](ExportTable &table, const ExportChoice &choice,
                                                             const ExportProgress &goOn) {
            Database database(path, Database::Access::ReadOnly);
            const HistoryReader reader(database);
            const HourStart from = hoursOf(Period::Day, choice.first).from;
            const HourStart to = hoursOf(Period::Day, choice.last).to;
            if (const auto stored = storedMeter(reader, meter))
                hanscope::exportHistory(reader, stored->key, rules, from, to, table, goOn);
            return database.isWell() ? QString() : database.failure()->detail;
        });
}

void ExportDesk::ask(const QString &source, const ExportChoice &proposed, bool hasDays, const Fill &fill)
{
    auto *dialog = new ExportDialog(source, proposed, hasDays, columnsOf, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this,
            [this, dialog, fill](const ExportChoice &choice) { run(*dialog, choice, fill); });
    dialog->open();
}

void ExportDesk::run(ExportDialog &dialog, const ExportChoice &choice, const Fill &fill)
{
    constexpr milliseconds showEvery{100};
    const auto progress = std::make_shared<Progress>();
    m_running.push_back(progress);
    connect(&dialog, &ExportDialog::cancelRequested, &dialog, [progress] { progress->isCancelled = true; });
    auto *watcher = new QFutureWatcher<ExportState>(&dialog);
    auto *timer = new QTimer(watcher);
    QElapsedTimer clock;
    clock.start();
    const auto show = [&dialog, progress, clock] {
        ExportState state;
        state.phase = ExportState::Phase::Running;
        state.rows = progress->rows;
        state.share = progress->share;
        state.seconds = static_cast<double>(clock.elapsed()) / 1e3;
        dialog.showState(state);
    };
    connect(timer, &QTimer::timeout, &dialog, show);
    connect(watcher, &QFutureWatcherBase::finished, &dialog, [&dialog, watcher] {
        dialog.showState(watcher->result());
        watcher->deleteLater();
    });
    show();
    timer->start(showEvery);
    watcher->setFuture(
        QtConcurrent::run([choice, fill, progress] { return write(choice, fill, *progress); }));
}

} // namespace hanscope
