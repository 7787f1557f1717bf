// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historyreader.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace hanscope
{

class HistoryRecorder;

/// The history, for a thread that must not wait for the disk: one thread writes, one reads.
class History : public QObject
{
    Q_OBJECT
public:
    /// Begins to open the file in `folder`; statusChanged() tells how that went. What cannot be opened or
    /// written is tried again after `patience`.
    explicit History(const QString &folder, QObject *parent = nullptr,
                     std::chrono::milliseconds patience = std::chrono::seconds{30});
    ~History() override; ///< writes what was recorded

    /// Keeps a reading. Those heard while others are written go into one transaction.
    void record(const Reading &reading);

    /// What follows comes from another reader.
    void forgetMeter();

    /// How long single readings are kept, 90 days unless told.
    void keepReadings(std::chrono::days days);

    /// What the user changes; hoursChanged() tells when it is done.
    void correctHour(MeterKey meter, const HourCorrection &correction);
    void undoCorrection(MeterKey meter, HourStart hour, ReceiveTime now);

    void importHours(MeterKey meter, const ImportWish &wish);
    void undoImport(ImportKey import, ReceiveTime now);

    /// Called in this thread when a change is written, or could not be: then the status says why.
    using Done = std::function<void(bool isWritten)>;

    /// Deletes for good, see userchanges.h.
    void eraseSpan(MeterKey meter, HourStart from, HourStart to, const Done &done = {});
    void eraseMeter(MeterKey meter, const Done &done = {});
    void eraseAll(const Done &done = {});

    const HistoryStatus &status() const { return m_status; }

    /// Asks the reading thread; `take` gets the answer in this one, unless `context` is gone by then.
    /// Readings recorded before may still be on their way to the file.
    template <typename Question, typename Take>
    void ask(Question question, QObject *context, Take take)
    {
        read([this, question = std::move(question), context = QPointer<QObject>(context),
              take = std::move(take)](const HistoryReader &reader) {
            QMetaObject::invokeMethod(this, [context, take, answer = question(reader)] {
                if (context)
                    take(answer);
            });
        });
    }

    /// Asks the reading thread; readings recorded before may still be on their way to the file.
    ///
    ///     history.ask([=](const HistoryReader &reader) { return reader.energyByHour(meter, from, to); })
    ///         .then(this, [this](const std::vector<HourEnergy> &hours) { show(hours); });
    ///
    /// `this` must then outlive the history, or the answer: see the other ask().
    ///
    /// A question not begun when its future is cancelled is not asked any more.
    template <typename Question>
    auto ask(Question question)
    {
        using Answer = std::invoke_result_t<Question, const HistoryReader &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        read([promise, question = std::move(question)](const HistoryReader &reader) {
            if (!promise->isCanceled())
                promise->addResult(question(reader));
            promise->finish();
        });
        return promise->future();
    }

signals:
    void statusChanged(const hanscope::HistoryStatus &status);
    void saved(quint64 readings); ///< so many more are in the file
    void hoursChanged(); ///< an hourly list came or an hour ended: ask again for what is shown by hours

private:
    struct ReadingSide;

    void change(const std::function<bool(Database &)> &change, const Done &done = {});
    void read(const std::function<void(const HistoryReader &)> &job);
    void take(const HistoryStatus &status);

    QString m_folder;
    HistoryStatus m_status;
    QThread m_writeThread;
    QThread m_readThread;
    HistoryRecorder *m_recorder; ///< lives in the write thread
    ReadingSide *m_readingSide; ///< lives in the read thread
};

} // namespace hanscope
