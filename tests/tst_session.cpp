// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionfile.h"
#include "core/session/sessionring.h"
#include "core/session/sessionwriter.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <random>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime noon = sys_days{2025y / June / 11} + hours{10};
using Buffer = std::vector<std::uint8_t>;

/// Bytes like a meter's: much alike, never the same.
Buffer message(int number, std::size_t size = 240)
{
    Buffer bytes(size, 0x2B);
    bytes[0] = 0x7E;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[10 + i] = static_cast<std::uint8_t>(number >> (8 * i));
    return bytes;
}

struct Heard {
    ReceiveTime at{};
    Buffer bytes;
    std::optional<SessionEvent> event;

    bool operator==(const Heard &) const = default;
};

struct Read {
    std::vector<Heard> records;
    std::vector<SessionError> damages;
};

Read readAll(const SessionResult<SessionFile> &file)
{
    Read read;
    if (!file) {
        read.damages.push_back(file.error());
        return read;
    }
    std::uint64_t offset = 0;
    file->forEach(
        [&](const SessionRecord &record) {
            if (!record.event && read.damages.empty() && record.offset < offset)
                qFatal("offsets fall");
            offset = record.offset;
            read.records.push_back({record.at, {record.bytes.begin(), record.bytes.end()}, record.event});
        },
        [&](const SessionError &error) { read.damages.push_back(error); });
    return read;
}

Read readAll(const std::string &path)
{
    return readAll(SessionFile::open(path));
}

/// A session of some minutes with everything in it.
std::vector<Heard> eventfulMinutes(int messages)
{
    SerialDevice reader{"/dev/ttyUSB0", "FT232R", "FTDI", "A1", 0x0403, 0x6001};
    std::vector<Heard> heard{
        {noon, {}, RecordedBy{"HanScope"}}, {noon, {}, reader}, {noon, {}, LineSetting{2400, Parity::Even}}};
    for (int i = 0; i < messages; ++i) {
        const ReceiveTime at = noon + i * 2500ms;
        heard.push_back({at, message(i), {}});
        if (i % 40 == 20)
            heard.push_back({at + 1ms, {}, SessionNote{"ovnen på"}});
        if (i % 90 == 50)
            heard.push_back({at + 2ms, {}, ReaderGone{"unplugged"}});
    }
    return heard;
}

void write(SessionWriter &writer, const std::vector<Heard> &heard)
{
    for (const Heard &one : heard) {
        if (one.event)
            writer.add(one.at, *one.event);
        else
            writer.add(one.at, one.bytes);
    }
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string path(const char *name = "a.hanscope") const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    /// A file with these in it; its bytes.
    QByteArray fileWith(const std::vector<Heard> &heard) const
    {
        {
            auto writer = SessionWriter::create(path());
            if (!writer)
                return {};
            write(*writer, heard);
        }
        QFile file(QString::fromStdString(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::string fileOf(const QByteArray &bytes) const
    {
        // Written over, not emptied first: some file systems then put it on the disk at once.
        QFile file(QString::fromStdString(path("b.hanscope")));
        const bool isWritten = file.open(QIODevice::ReadWrite) && file.resize(bytes.size())
            && file.write(bytes) == bytes.size();
        return isWritten ? path("b.hanscope") : std::string();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasHeard()
    {
        const auto heard = eventfulMinutes(200);
        const QByteArray bytes = fileWith(heard);
        const Read read = readAll(path());
        QVERIFY(read.damages.empty());
        QVERIFY(read.records == heard);
        QVERIFY(bytes.size() < 200 * 240 / 3); // packed
        struct stat status {
        };
        QCOMPARE(::stat(path().c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }
    void knowsItsEvents()
    {
        const std::vector<Heard> heard{{noon, {}, SerialDevice{"/dev/ttyACM7", "", "", "", 0, 0}},
                                       {noon, {}, LineSetting{115'200, Parity::None}},
                                       {noon, {}, ReaderGone{}},
                                       {noon, {}, SessionNote{"æøå\n\"quoted\""}},
                                       {noon, {}, BytesLost{1ULL << 40}},
                                       {noon, {}, Anonymised{true}},
                                       {noon - 1h, {}, Anonymised{false}}}; // our clock was set back
        fileWith(heard);
        QVERIFY(readAll(path()).records == heard);
    }
    void largePiecesAreCut()
    {
        const Buffer large(300'000, 0x55);
        fileWith({{noon, large, {}}});
        Buffer together;
        for (const Heard &heard : readAll(path()).records)
            together.insert(together.end(), heard.bytes.begin(), heard.bytes.end());
        QVERIFY(together == large);
    }
    void aFileIsNeverOverwritten()
    {
        const QByteArray before = fileWith(eventfulMinutes(3));
        const auto again = SessionWriter::create(path());
        QVERIFY(!again);
        QCOMPARE(again.error().code, SessionErrc::CannotWrite);
        QCOMPARE(again.error().system, std::make_error_code(std::errc::file_exists));
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
    void saysWhatItIsNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(SessionErrc::NotASession);
        QTest::newRow("a capture") << QByteArray(5000, '\x7E') << int(SessionErrc::NotASession);
        QTest::newRow("the magic alone")
            << QByteArray("\x89HSS\r\n\x1A\n", 8) << int(SessionErrc::NotASession);
    }
    void saysWhatItIsNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto file = SessionFile::open(fileOf(bytes));
        QVERIFY(!file);
        QCOMPARE(int(file.error().code), code);
        QVERIFY(!sessionErrorText(file.error()).empty());
    }
    void saysThatItIsNewer()
    {
        QByteArray bytes = fileWith(eventfulMinutes(3));
        bytes[8] = 2;
        const auto sum = blockChecksum({reinterpret_cast<const std::uint8_t *>(bytes.constData()), 64});
        for (int i = 0; i < 8; ++i)
            bytes[64 + i] = char(sum >> (8 * i));
        const auto file = SessionFile::open(fileOf(bytes));
        QVERIFY(!file);
        QCOMPARE(file.error().code, SessionErrc::NewerVersion);
    }
    void cutAnywhereLosesOnlyWhatIsCut()
    {
        const auto heard = eventfulMinutes(60);
        const QByteArray bytes = fileWith(heard);
        std::size_t most = 0;
        for (int size = 0; size < bytes.size(); ++size) {
            const Read read = readAll(fileOf(bytes.first(size)));
            QVERIFY(read.records.size() >= most); // a longer file holds no less
            most = std::max(most, read.records.size());
            QVERIFY(std::equal(read.records.begin(), read.records.end(), heard.begin()));
            QVERIFY(!read.damages.empty() || read.records.size() < heard.size());
        }
        QVERIFY(most > heard.size() / 2);
    }
    void flippedBitsCostTheirBlocks()
    {
        const auto heard = eventfulMinutes(120);
        const QByteArray bytes = fileWith(heard);
        const std::size_t blocks = SessionFile::open(path())->blocks().size();
        QVERIFY(blocks >= 8);
        std::mt19937 random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = bytes;
            const auto hit = qsizetype(random() % std::size_t(damaged.size()));
            damaged[hit] = char(damaged[hit] ^ (1 << random() % 8));
            const auto file = SessionFile::open(fileOf(damaged));
            QVERIFY(file);
            const Read read = readAll(file);
            QVERIFY(!read.damages.empty());
            for (const SessionError &error : read.damages)
                QVERIFY(!sessionErrorText(error).empty());
            QVERIFY(file->blocks().size() + 1 >= blocks);
            auto next = heard.begin(); // what is left stands in its order, unchanged
            for (const Heard &one : read.records) {
                next = std::find(next, heard.end(), one);
                QVERIFY(next != heard.end());
                ++next;
            }
            QVERIFY(read.records.size() + heard.size() / blocks * 3 >= heard.size());
        }
    }
    void anyBytesAreLegal()
    {
        const QByteArray bytes = fileWith(eventfulMinutes(60));
        std::mt19937 random(3);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = bytes;
            for (int hits = int(random() % 40); hits >= 0; --hits)
                damaged[qsizetype(random() % std::size_t(damaged.size()))] = char(random());
            const auto from = qsizetype(random() % std::size_t(damaged.size()));
            damaged.remove(from, qsizetype(random() % 200));
            damaged.insert(from, QByteArray(int(random() % 100), char(random())));
            readAll(fileOf(damaged));
        }
    }
    void killedAtAnyMoment()
    {
        for (int round = 0; round < 25; ++round) {
            const std::string name = path(qPrintable(QStringLiteral("%1.hanscope").arg(round)));
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                auto writer = SessionWriter::create(name);
                for (int i = 0;; ++i)
                    writer->add(noon + i * 2500ms, message(i));
            }
            struct stat status {
            };
            const std::uint64_t enough = 2000 * std::uint64_t(round + 1);
            const auto isLongEnough = [&] {
                return ::stat(name.c_str(), &status) == 0 && std::uint64_t(status.st_size) > enough;
            };
            const QDeadlineTimer deadline(20'000);
            while (!isLongEnough() && !deadline.hasExpired()) // what it writes meanwhile is all read below
                QThread::yieldCurrentThread();
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            QVERIFY(isLongEnough());
            const Read read = readAll(name);
            QVERIFY(read.records.size() > 12);
            for (std::size_t i = 0; i < read.records.size(); ++i)
                QVERIFY(read.records[i].bytes == message(int(i)));
            for (const SessionError &error : read.damages)
                QCOMPARE(error.code, SessionErrc::Cut);
        }
    }
    void tellsWhatItCouldNotWrite()
    {
        struct rlimit limit {
        };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto before = limit;
        ::signal(SIGXFSZ, SIG_IGN);
        auto writer = SessionWriter::create(path());
        QVERIFY(writer);
        for (int i = 0; i < 13; ++i)
            writer->add(noon + i * 2500ms, message(i));
        QVERIFY(!writer->trouble());
        limit.rlim_cur = writer->size() + 20; // the disk is full
        ::setrlimit(RLIMIT_FSIZE, &limit);
        for (int i = 13; i < 40; ++i)
            writer->add(noon + i * 2500ms, message(i));
        QVERIFY(writer->trouble());
        QCOMPARE(writer->trouble()->code, SessionErrc::CannotWrite);
        ::setrlimit(RLIMIT_FSIZE, &before);
        for (int i = 40; i < 60; ++i)
            writer->add(noon + i * 2500ms, message(i));
        writer->flush();
        QVERIFY(!writer->trouble());
        const Read read = readAll(path());
        QVERIFY(read.damages.empty());
        std::uint64_t lost = 0;
        std::uint64_t there = 0;
        for (const Heard &heard : read.records) {
            there += heard.bytes.size();
            if (heard.event && std::holds_alternative<BytesLost>(*heard.event))
                lost += std::get<BytesLost>(*heard.event).count;
        }
        QVERIFY(lost > 0);
        QCOMPARE(there + lost, std::uint64_t{60 * 240});
    }

    void theRingKeepsTheLastTime()
    {
        SessionRing ring(hours{2});
        ring.add(noon, SerialDevice{"/dev/ttyUSB0", "", "", "", 1, 2});
        ring.add(noon, LineSetting{2400, Parity::Even});
        for (int i = 0; i < 4 * 1440; ++i) // four hours
            ring.add(noon + i * 2500ms, message(i));
        QVERIFY(ring.size() < 2 * 1440 * 240 / 3);
        QVERIFY(!ring.save(path(), noon + 3h));
        const Read hour = readAll(path());
        QVERIFY(hour.damages.empty());
        QCOMPARE(std::get<SerialDevice>(*hour.records[0].event).vendorId, std::uint16_t{1});
        QCOMPARE(std::get<LineSetting>(*hour.records[1].event), (LineSetting{2400, Parity::Even}));
        QVERIFY(hour.records[2].at <= noon + 3h && hour.records[2].at > noon + 3h - 1min);
        QVERIFY(hour.records.back().bytes == message(4 * 1440 - 1));
        QVERIFY(!ring.save(path("all.hanscope"), noon));
        const Read all = readAll(path("all.hanscope"));
        QVERIFY(all.records[2].at <= noon + 2h && all.records[2].at > noon + 2h - 2min);
        QVERIFY(ring.save(path("all.hanscope"), noon).has_value()); // there is one already
    }
    void theRingCanBeOff()
    {
        SessionRing ring(minutes{0});
        for (int i = 0; i < 100; ++i)
            ring.add(noon + i * 2500ms, message(i));
        QCOMPARE(ring.size(), std::size_t{0});
        ring.setKept(hours{1});
        for (int i = 100; i < 200; ++i)
            ring.add(noon + i * 2500ms, message(i));
        QVERIFY(ring.size() > 0);
        ring.setKept(minutes{0});
        QVERIFY(!ring.save(path(), noon));
    }
};

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"
