// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/replay.h"

#include "core/codec/readingtable.h"
#include "core/io/meterport.h"
#include "core/session/sessionfile.h"
#include "core/simulator/encode.h"
#include "tests/support/bytefeed.h"
#include "tests/support/writtensession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime morning = sys_days{2025y / March / 11} + hours{6} + minutes{52};

MeterSetup setupOf(MeterModel model)
{
    MeterSetup setup;
    setup.model = model;
    setup.network = Network::FourWire;
    return setup;
}

void open(Replay &replay, const QString &path)
{
    QSignalSpy opened(&replay, &Replay::opened);
    QSignalSpy failed(&replay, &Replay::failed);
    replay.open(path, {});
    QTRY_VERIFY(opened.count() + failed.count() > 0);
    QVERIFY2(opened.count() == 1, qPrintable(path));
}

SessionTrouble troubleWith(const QString &path)
{
    Replay replay;
    SessionTrouble told = SessionTrouble::None;
    QObject::connect(&replay, &Replay::failed, &replay,
                     [&](SessionTrouble trouble, const QString &, const QString &) { told = trouble; });
    QSignalSpy failed(&replay, &Replay::failed);
    replay.open(path, {});
    [[maybe_unused]] const bool isTold = QTest::qWaitFor([&] { return failed.count() > 0; });
    return told;
}

/// All that is told on the way from the beginning to the end, list by list.
std::vector<Reading> playedThrough(Replay &replay)
{
    std::vector<Reading> readings;
    const QMetaObject::Connection hearing
        = QObject::connect(&replay, &Replay::readingReceived, &replay,
                           [&](const Reading &reading) { readings.push_back(reading); });
    replay.seek(replay.overview().first);
    while (replay.index().messageAfter(replay.status().at))
        replay.step(1);
    QObject::disconnect(hearing);
    return readings;
}

/// What a port tells of the same bytes at the same times.
std::vector<Reading> heardLive(const std::string &session)
{
    ReceiveTime now{};
    MeterPort port([&now] { return now; }, RecordDecoder::framePause);
    std::vector<Reading> readings;
    QObject::connect(&port, &MeterPort::readingReceived, &port,
                     [&](const Reading &reading) { readings.push_back(reading); });
    auto device = std::make_unique<ByteFeed>();
    ByteFeed &feed = *device;
    port.listenTo(std::move(device));
    QCoreApplication::processEvents();
    const auto file = SessionFile::open(session);
    file->forEach(
        [&](const SessionRecord &record) {
            now = record.at;
            if (!record.bytes.empty())
                feed.say(
                    {reinterpret_cast<const char *>(record.bytes.data()), qsizetype(record.bytes.size())});
        },
        [](const SessionError &) {});
    return readings;
}

} // namespace

class tst_Replay : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    std::string session(const char *name, MeterModel model, minutes length) const
    {
        const std::string file = path(name).toStdString();
        VirtualMeter meter(setupOf(model), morning);
        SessionWriter writer = newSession(file, morning);
        writeUntil(writer, meter, morning + length);
        return file;
    }

private slots:
    void tellsWhatWasHeardLive_data()
    {
        QTest::addColumn<int>("model");
        QTest::newRow("aidon") << int(MeterModel::Aidon);
        QTest::newRow("kaifa") << int(MeterModel::Kaifa);
        QTest::newRow("kamstrup") << int(MeterModel::Kamstrup);
    }
    void tellsWhatWasHeardLive()
    {
        QFETCH(int, model);
        const std::string file = session(QTest::currentDataTag(), MeterModel(model), minutes{70});
        const std::vector<Reading> live = heardLive(file);
        QVERIFY(live.size() > 300);
        Replay replay;
        open(replay, QString::fromStdString(file));
        QVERIFY(playedThrough(replay) == live);
        QVERIFY(playedThrough(replay) == live); // and again from the beginning
    }

    void anotherTimeShowsWhatCameBeforeIt()
    {
        const std::string file = session("jump", MeterModel::Aidon, minutes{70});
        const std::vector<Reading> live = heardLive(file);
        Replay replay;
        open(replay, QString::fromStdString(file));
        std::vector<Reading> past;
        connect(&replay, &Replay::jumped, this,
                [&](const std::vector<Reading> &readings, const auto &) { past = readings; });
        for (const minutes after : {minutes{61}, minutes{3}, minutes{0}, minutes{69}}) {
            const ReceiveTime to = morning + after;
            replay.seek(to);
            QCOMPARE(replay.status().at, std::max(to, replay.overview().first));
            std::vector<Reading> expected;
            std::copy_if(live.begin(), live.end(), std::back_inserter(expected),
                         [&](const Reading &reading) { return reading.receivedAt <= to; });
            QCOMPARE(past.size(), expected.size());
            for (std::size_t i = 0; i < past.size(); ++i) {
                QCOMPARE(past[i].receivedAt, expected[i].receivedAt);
                QCOMPARE(past[i].importPower, expected[i].importPower);
                QCOMPARE(past[i].exportPower, expected[i].exportPower);
                QCOMPARE(past[i].importedEnergy, expected[i].importedEnergy);
                if (past[i].receivedAt > to - seconds{60})
                    QVERIFY(past[i] == expected[i]); // whole: phases are shown at once
            }
            QCOMPARE(replay.link().framesGood, std::uint64_t(expected.size()));
        }
    }

    void stepsOneListAtATime()
    {
        Replay replay;
        open(replay, QString::fromStdString(session("step", MeterModel::Aidon, minutes{2})));
        QSignalSpy heard(&replay, &Replay::readingReceived);
        replay.seek(morning + minutes{1});
        replay.step(1);
        QCOMPARE(heard.count(), 1);
        const ReceiveTime there = replay.status().at;
        replay.step(1);
        QCOMPARE(heard.count(), 2);
        replay.step(-1);
        QCOMPARE(replay.status().at, there);
        QVERIFY(!replay.status().isPlaying);
    }

    void jumpsToMarkersGapsAndRejectedMessages()
    {
        const std::string file = path("marks").toStdString();
        {
            VirtualMeter meter(setupOf(MeterModel::Aidon), morning);
            SessionWriter writer = newSession(file, morning);
            writeUntil(writer, meter, morning + minutes{3});
            writer.add(morning + minutes{3}, SessionNote{"oven on"});
            writeUntil(writer, meter, morning + minutes{5});
            Transmission bad = meter.next();
            bad.bytes[bad.bytes.size() / 2] ^= 0x40;
            writer.add(bad.ends, bad.bytes);
            writer.add(morning + minutes{6}, ReaderGone{"No such device"});
            meter.skipTo(morning + minutes{12});
            writer.add(morning + minutes{12}, SerialDevice{"/dev/ttyUSB0", {}, {}, {}, 0, 0});
            writeUntil(writer, meter, morning + minutes{15});
        }
        Replay replay;
        open(replay, QString::fromStdString(file));
        QSignalSpy link(&replay, &Replay::linkChanged);
        std::vector<TimedNote> notes;
        connect(&replay, &Replay::jumped, this,
                [&](const auto &, const std::vector<TimedNote> &told) { notes = told; });
        replay.seek(morning);
        QVERIFY(notes.empty());
        replay.jump(ReplayMarkKind::Note, 1);
        QCOMPARE(replay.status().at, morning + minutes{3});
        QCOMPARE(notes, (std::vector<TimedNote>{{morning + minutes{3}, "oven on"}}));
        replay.jump(ReplayMarkKind::Note, 1); // there is no other
        QCOMPARE(replay.status().at, morning + minutes{3});
        replay.jump(ReplayMarkKind::Rejected, 1);
        QVERIFY(replay.status().at >= morning + minutes{5} && replay.status().at < morning + minutes{6});
        QVERIFY(replay.link().framesRejected > 0);
        replay.jump(ReplayMarkKind::Gap, 1);
        QCOMPARE(replay.status().at, morning + minutes{6});
        QCOMPARE(replay.link().phase, LinkPhase::Lost);
        replay.jump(ReplayMarkKind::Note, -1);
        QCOMPARE(replay.status().at, morning + minutes{3});
        const auto gap
            = std::find_if(replay.overview().marks.begin(), replay.overview().marks.end(),
                           [](const ReplayMark &mark) { return mark.kind == ReplayMarkKind::Gap; });
        QVERIFY(gap->until >= morning + minutes{12});
    }

    void aNoteOnTheWayIsTold()
    {
        const std::string file = path("note").toStdString();
        {
            VirtualMeter meter(setupOf(MeterModel::Aidon), morning);
            SessionWriter writer = newSession(file, morning);
            writeUntil(writer, meter, morning + minutes{1});
            writer.add(morning + minutes{1}, SessionNote{"kettle"});
            writeUntil(writer, meter, morning + minutes{2});
        }
        Replay replay;
        open(replay, QString::fromStdString(file));
        QSignalSpy reached(&replay, &Replay::noteReached);
        playedThrough(replay);
        QCOMPARE(reached.count(), 1);
        QCOMPARE(reached.front().front().value<TimedNote>().text, std::string("kettle"));
    }

    void playsToTheEndAndStops()
    {
        Replay replay;
        open(replay, QString::fromStdString(session("play", MeterModel::Kamstrup, minutes{20})));
        QSignalSpy heard(&replay, &Replay::readingReceived);
        replay.seek(replay.overview().first);
        replay.setSpeed(Replay::fastest);
        replay.play();
        QVERIFY(replay.status().isPlaying);
        QTRY_VERIFY(!replay.status().isPlaying);
        QCOMPARE(replay.status().at, replay.overview().last);
        QVERIFY(heard.count() > 100);
    }

    void damageCostsOnlyItsBlock()
    {
        const std::string file = session("damaged", MeterModel::Aidon, minutes{10});
        const std::size_t whole = heardLive(file).size();
        QFile bytes(QString::fromStdString(file));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek(bytes.size() / 2));
        bytes.write("\xff\xff\xff\xff\xff\xff");
        bytes.close();
        Replay replay;
        open(replay, QString::fromStdString(file));
        QVERIFY(replay.overview().isDamaged);
        const std::size_t left = playedThrough(replay).size();
        QVERIFY2(left < whole && left + 30 > whole, qPrintable(QString::number(left)));
    }

    void playsCaptures_data()
    {
        QTest::addColumn<bool>("isHex");
        QTest::newRow("binary") << false;
        QTest::newRow("hex text") << true;
    }
    void playsCaptures()
    {
        QFETCH(bool, isHex);
        VirtualMeter meter(setupOf(MeterModel::Kamstrup), morning);
        QByteArray bytes;
        std::vector<Watt> powers;
        for (int list = 0; list < 50; ++list) {
            const Transmission sent = meter.next();
            bytes.append(reinterpret_cast<const char *>(sent.bytes.data()), qsizetype(sent.bytes.size()));
            powers.push_back(*toReading(sent.list, sent.ends).importPower);
        }
        QFile file(path(isHex ? "capture.hex" : "capture.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(isHex ? bytes.toHex(' ') : bytes);
        file.close();
        Replay replay;
        open(replay, file.fileName());
        QVERIFY(replay.overview().hasGuessedTimes);
        const std::vector<Reading> played = playedThrough(replay);
        // The first list lies at the beginning itself.
        QVERIFY(played.size() + 1 >= powers.size());
        for (std::size_t i = 0; i < played.size(); ++i)
            QCOMPARE(*played[played.size() - 1 - i].importPower, powers[powers.size() - 1 - i]);
        // Kamstrup tells the time in each message.
        QVERIFY(abs(replay.overview().last - morning) < hours{1});
    }

    void sayWhyNot()
    {
        QCOMPARE(troubleWith(path("there is none")), SessionTrouble::CannotRead);
        QCOMPARE(troubleWith(m_folder.path()), SessionTrouble::CannotRead);
        QFile empty(path("empty"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QCOMPARE(troubleWith(empty.fileName()), SessionTrouble::NoSession);
        QFile text(path("text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Dear diary, this is neither bytes nor a session.\n");
        text.close();
        QCOMPARE(troubleWith(text.fileName()), SessionTrouble::NoSession);
    }

    void canBeLeftWhileItOpens()
    {
        const QString file = QString::fromStdString(session("left", MeterModel::Aidon, minutes{60}));
        for (int time = 0; time < 5; ++time) {
            Replay replay;
            replay.open(file, {});
            QCoreApplication::processEvents();
        }
        Replay replay;
        QSignalSpy opened(&replay, &Replay::opened);
        replay.open(file, {});
        replay.open(file, {}); // the first one is given up
        QTRY_COMPARE(opened.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Replay)

#include "tst_replay.moc"
