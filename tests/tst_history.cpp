// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"
#include "tests/support/simulatedlists.h"
#include "tests/support/smalldisk.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};

bool isSaved(QSignalSpy &saved, std::size_t wanted)
{
    const auto count = [&] {
        quint64 sum = 0;
        for (const auto &arguments : saved)
            sum += arguments[0].toULongLong();
        return sum;
    };
    return QTest::qWaitFor([&] { return count() >= wanted; }, 30'000);
}

/// What the reader answers, waited for.
template <typename Question>
auto answerOf(History &history, Question question)
{
    auto future = history.ask(question);
    future.waitForFinished();
    return future.result();
}

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;

private slots:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("hanscope"));
    }

    void keepsWhatIsRecorded()
    {
        const auto heard = test::simulatedLists({}, ten, ten + 1h + 10min);
        History history(m_folder);
        QSignalSpy status(&history, &History::statusChanged);
        QSignalSpy saved(&history, &History::saved);
        QSignalSpy hours(&history, &History::hoursChanged);
        for (const Reading &reading : heard)
            history.record(reading);
        QVERIFY(isSaved(saved, heard.size()));
        QVERIFY(history.status().isRecording);
        QCOMPARE(status.size(), 1);
        QVERIFY(!hours.empty());
        QVERIFY(saved.size() < 100); // one transaction for many

        const auto meters = answerOf(history, [](const HistoryReader &reader) { return reader.meters(); });
        QCOMPARE(meters.size(), std::size_t{1});
        const auto key = meters[0].key;
        const auto readings = answerOf(
            history, [key](const HistoryReader &reader) { return reader.readings(key, ten, ten + 2h); });
        QCOMPARE(readings.size(), heard.size());
    }
    void closingSavesWhatIsOnItsWay()
    {
        const auto heard = test::simulatedLists({}, ten, ten + 1h);
        {
            History history(m_folder);
            for (const Reading &reading : heard)
                history.record(reading);
        }
        History again(m_folder);
        QVERIFY(QTest::qWaitFor([&] { return again.status().isRecording; }));
        const auto count = answerOf(again, [](const HistoryReader &reader) {
            return reader.readings(reader.meters().at(0).key, ten, ten + 2h).size();
        });
        QCOMPARE(count, heard.size());
    }
    void answersComeToTheAskingThread()
    {
        History history(m_folder);
        QThread *answeredIn = nullptr;
        history.ask([](const HistoryReader &reader) { return reader.meters().size(); })
            .then(this, [&](std::size_t) { answeredIn = QThread::currentThread(); });
        QVERIFY(QTest::qWaitFor([&] { return answeredIn != nullptr; }));
        QCOMPARE(answeredIn, QThread::currentThread());
    }
    void aCancelledQuestionIsNotAsked()
    {
        History history(m_folder);
        QSemaphore gate;
        std::atomic<bool> isAsked = false;
        history.ask([&](const HistoryReader &) { return gate.tryAcquire(1, 30'000); });
        auto cancelled = history.ask([&](const HistoryReader &) { return isAsked.exchange(true); });
        cancelled.cancel();
        gate.release();
        answerOf(history, [](const HistoryReader &) { return 0; });
        QVERIFY(!isAsked);
    }
    void anAnswerNobodyWaitsForIsDropped()
    {
        History history(m_folder);
        QSemaphore gate;
        int answers = 0;
        const auto take = [&](bool) { ++answers; };
        const auto wait = [&](const HistoryReader &) { return gate.tryAcquire(1, 30'000); };
        QObject patient;
        auto impatient = std::make_unique<QObject>();
        history.ask(wait, impatient.get(), take);
        history.ask(wait, &patient, take);
        impatient.reset();
        gate.release(2);
        QTRY_COMPARE(answers, 1);
        answerOf(history, [](const HistoryReader &) { return 0; });
        QCOMPARE(answers, 1);
    }
    void saysWhenAChangeIsWritten()
    {
        History history(m_folder);
        for (const Reading &reading : test::simulatedLists({}, ten, ten + 1min))
            history.record(reading);
        std::optional<bool> isWritten;
        history.eraseAll([&](bool written) { isWritten = written; });
        QTRY_COMPARE(isWritten, true);
        QVERIFY(answerOf(history, [](const HistoryReader &reader) { return reader.meters(); }).empty());
    }
    void withoutAFileQuestionsHaveEmptyAnswers()
    {
        const QString taken = m_parent->filePath(QStringLiteral("taken"));
        QVERIFY(QFile(taken).open(QIODevice::WriteOnly));
        History history(taken + QStringLiteral("/hanscope"));
        QSignalSpy status(&history, &History::statusChanged);
        QVERIFY(!status.empty() || status.wait());
        QCOMPARE(history.status().trouble, HistoryTrouble::NoFolder);
        for (const Reading &reading : test::simulatedLists({}, ten, ten + 1min))
            history.record(reading);
        QVERIFY(answerOf(history, [](const HistoryReader &reader) { return reader.meters(); }).empty());
    }
    void aSecondHistoryReadsButDoesNotWrite()
    {
        const auto heard = test::simulatedLists({}, ten, ten + 10min);
        History first(m_folder);
        QSignalSpy saved(&first, &History::saved);
        for (const Reading &reading : heard)
            first.record(reading);
        QVERIFY(isSaved(saved, heard.size()));

        History second(m_folder);
        QSignalSpy status(&second, &History::statusChanged);
        QVERIFY(!status.empty() || status.wait());
        QCOMPARE(second.status().trouble, HistoryTrouble::InUse);
        QVERIFY(!second.status().isRecording);
        QCOMPARE(answerOf(second, [](const HistoryReader &reader) { return reader.meters().size(); }),
                 std::size_t{1});
    }
    void aFullDiskIsSaidAndGotOver()
    {
        const test::SmallDisk disk(m_folder, "size=200k");
        if (!disk.isMounted())
            QSKIP("only root can make a small disk");
        const auto heard = test::simulatedLists({}, ten, ten + 2h + 30min);
        History history(m_folder, nullptr, 20ms);
        QSignalSpy saved(&history, &History::saved);
        for (const Reading &reading : heard)
            history.record(reading);
        QVERIFY(
            QTest::qWaitFor([&] { return history.status().trouble == HistoryTrouble::DiskFull; }, 30'000));
        QVERIFY(!history.status().isRecording);
        QVERIFY(!answerOf(history, [](const HistoryReader &reader) { return reader.meters(); }).empty());

        QVERIFY(disk.resize("size=20m"));
        QVERIFY(isSaved(saved, heard.size()));
        QVERIFY(QTest::qWaitFor([&] { return history.status().isRecording; }));
        QCOMPARE(history.status().trouble, HistoryTrouble::None);
    }
    void aDiskFullFromTheStartIsSaidAndGotOver()
    {
        const test::SmallDisk disk(m_folder, "size=8k");
        if (!disk.isMounted())
            QSKIP("only root can make a small disk");
        History history(m_folder, nullptr, 20ms);
        QSignalSpy saved(&history, &History::saved);
        QVERIFY(QTest::qWaitFor([&] { return history.status().trouble == HistoryTrouble::DiskFull; }));
        const auto heard = test::simulatedLists({}, ten, ten + 1min);
        for (const Reading &reading : heard)
            history.record(reading);
        QVERIFY(disk.resize("size=20m"));
        QVERIFY(isSaved(saved, heard.size()));
        QVERIFY(history.status().isRecording);
    }
};

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
