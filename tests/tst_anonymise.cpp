// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/sessionanonymiser.h"
#include "core/session/sessionwriter.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/captures.h"
#include "tests/support/exampleframes.h"
#include "tests/support/mutations.h"
#include "tests/support/toldsession.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace hanscope;
using hanscope::test::Said;
using hanscope::test::tell;
using hanscope::test::Told;
using namespace std::chrono;
using Buffer = std::vector<std::uint8_t>;

Q_DECLARE_METATYPE(hanscope::MeterModel)
Q_DECLARE_METATYPE(std::optional<hanscope::FrameForm>)

namespace
{

constexpr ReceiveTime morning = sys_days{2025y / June / 11} + hours{7} + minutes{59} + seconds{30};
constexpr const char *madeUpId = "7359992890941742";

Buffer bytesOf(const QByteArray &bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// An id in the ways in which it may hide in bytes.
QList<QByteArray> formsOf(const QByteArray &id)
{
    const QByteArray evenDigits = id.size() % 2 == 0 ? id : '0' + id;
    QList<QByteArray> forms{id, id.toHex(), id.toHex().toUpper()};
    bool isNumber = false;
    const quint64 number = id.toULongLong(&isNumber);
    if (isNumber)
        forms += QByteArray::fromHex(evenDigits);
    if (isNumber && number > 0xFFFFFF)
        forms += QByteArray::fromHex(
            QByteArray::number(number, 16).rightJustified(number > 0xFFFFFFFF ? 16 : 8, '0'));
    return forms;
}

bool holds(const Buffer &bytes, const QByteArray &id)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    const QList<QByteArray> forms = formsOf(id);
    return std::any_of(forms.begin(), forms.end(),
                       [&](const QByteArray &form) { return all.contains(form); });
}

QByteArray idIn(const MeterList &list)
{
    const auto id = list.meter.meterId.view();
    return {id.data(), qsizetype(id.size())};
}

/// Everything but what is to be replaced or moved.
MeterList withoutNames(MeterList list)
{
    list.meter.meterId = {};
    list.clock.reset();
    list.pushTime.reset();
    if (list.kind == ListKind::Other) { // of P1, the first line gives the type, and may hold a number
        list.meter.meterType = {};
        list.meter.network = {};
    }
    return list;
}

std::optional<seconds> apart(ReceiveTime at, const std::optional<MeterClock> &clock)
{
    const auto local = clock ? localTime(*clock) : std::nullopt;
    if (!local)
        return std::nullopt;
    return floor<seconds>(at).time_since_epoch() - local->time_since_epoch();
}

} // namespace

class tst_Anonymise : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::Captures m_captures;
    int m_files = 0;

    std::string newPath()
    {
        return m_folder.filePath(QStringLiteral("%1.hanscope").arg(++m_files)).toStdString();
    }

    /// The bytes as they come from a reader, in chunks.
    static void addChunks(SessionWriter &writer, ReceiveTime at, Bytes bytes, std::size_t size = 61)
    {
        for (; !bytes.empty(); at += 40ms) {
            writer.add(at, bytes.first(std::min(size, bytes.size())));
            bytes = bytes.subspan(std::min(size, bytes.size()));
        }
    }
    std::string sessionOf(Bytes bytes)
    {
        const std::string path = newPath();
        auto writer = SessionWriter::create(path);
        addChunks(*writer, morning, bytes);
        return path;
    }
    std::string sessionOf(const MeterSetup &setup, seconds length = 45s)
    {
        const std::string path = newPath();
        auto writer = SessionWriter::create(path);
        VirtualMeter meter(setup, morning);
        for (Transmission sent = meter.next(); sent.begins < morning + length; sent = meter.next())
            addChunks(*writer, sent.begins, sent.bytes);
        return path;
    }
    std::string sessionOfRow()
    {
        QFETCH(MeterModel, model);
        QFETCH(std::optional<FrameForm>, framing);
        MeterSetup setup;
        setup.model = model;
        setup.framing = framing;
        return sessionOf(setup);
    }
    std::pair<AnonymiseSummary, Told> anonymised(const std::string &from,
                                                 const AnonymiseOptions &options = {})
    {
        const std::string to = newPath();
        const auto summary = anonymiseSession(from, to, options);
        return {summary ? *summary : AnonymiseSummary{}, summary ? tell(to) : Told{}};
    }
    static void compare(const Told &before, const Told &after)
    {
        QCOMPARE(after.lists.size(), before.lists.size());
        QCOMPARE(after.bytes.size(), before.bytes.size());
        std::map<QByteArray, QByteArray> ids;
        for (std::size_t i = 0; i < before.lists.size(); ++i) {
            const MeterList &from = before.lists[i].list;
            const MeterList &to = after.lists[i].list;
            QVERIFY(withoutNames(from) == withoutNames(to));
            QCOMPARE(idIn(to).size(), idIn(from).size());
            const auto known = ids.try_emplace(idIn(from), idIn(to)).first;
            QCOMPARE(idIn(to), known->second);
            QVERIFY(idIn(from).isEmpty() || idIn(from) != idIn(to));
            QVERIFY(apart(before.lists[i].at, from.clock) == apart(after.lists[i].at, to.clock));
            QVERIFY(apart(before.lists[i].at, from.pushTime) == apart(after.lists[i].at, to.pushTime));
        }
        for (const auto &[id, other] : ids)
            QVERIFY2(id.size() < 5 || !holds(after.bytes, id), id.constData());
    }

private slots:
    void hidesTheMeter_data()
    {
        QTest::addColumn<MeterModel>("model");
        QTest::addColumn<std::optional<FrameForm>>("framing");
        for (const MeterProfile &profile : allMeterProfiles()) {
            const auto row = [&](const char *how, std::optional<FrameForm> framing) {
                QTest::addRow("%s, %s", std::string(profile.name).c_str(), how) << profile.model << framing;
            };
            row("as it sends", std::nullopt);
            if (profile.p1)
                continue;
            row("in segments", FrameForm::HdlcSegments);
            row("in blocks", FrameForm::HdlcBlocks);
            // Without an HDLC address this one is told from a Norwegian meter by the first digits of its
            // number.
            if (profile.model != MeterModel::KaifaSwedenPositional)
                row("in M-Bus frames", FrameForm::MBus);
        }
    }
    void hidesTheMeter()
    {
        const std::string path = sessionOfRow();
        const Told before = tell(path);
        QVERIFY(before.lists.size() > 2);
        const bool isNamed = std::any_of(before.lists.begin(), before.lists.end(),
                                         [](const Said &said) { return !idIn(said.list).isEmpty(); });
        QFETCH(MeterModel, model);
        QCOMPARE(isNamed, !profileOf(model).meterId.empty());

        const auto [summary, after] = anonymised(path);
        QCOMPARE(summary.messages, before.lists.size());
        QCOMPARE(summary.damaged + summary.unread + summary.ciphered, 0u);
        QCOMPARE(after.rejected, before.rejected);
        compare(before, after);
        QCOMPARE(after.lists[0].at, before.lists[0].at);
    }
    void movesAllTimesAlike_data() { hidesTheMeter_data(); }
    void movesAllTimesAlike()
    {
        const std::string path = sessionOfRow();
        const Told before = tell(path);
        const auto [summary, after] = anonymised(path, {true, false});
        QCOMPARE(summary.messages, before.lists.size());
        compare(before, after);
        const auto moved = before.lists[0].at - after.lists[0].at;
        QVERIFY(moved >= weeks{26} && moved <= weeks{520});
        QVERIFY(moved % weeks{1} == 0ms);
    }
    void givesAnotherMeterEachTime()
    {
        const std::string path = sessionOf(bytesOf(test::aidonList3()));
        const QByteArray once = idIn(anonymised(path).second.lists.at(0).list);
        QCOMPARE(once.size(), qsizetype(16));
        QVERIFY(once != idIn(anonymised(path).second.lists.at(0).list));
        for (const char digit : once)
            QVERIFY(digit >= '0' && digit <= '9');
    }
    void hidesReaderAndNotes()
    {
        const std::string path = newPath();
        auto writer = SessionWriter::create(path);
        writer->add(morning,
                    SerialDevice{"/dev/serial/by-id/usb-FTDI_A5069RR4", "M-Bus A5069RR4", "FTDI", "A5069RR4",
                                 0x403, 0x6001});
        writer->add(morning, LineSetting{});
        writer->add(morning + 1s, SessionNote{"ovnen på"});
        writer->add(morning + 2s, SessionNote{"meter 7359992895913195"});
        addChunks(*writer, morning + 3s, bytesOf(test::aidonList3()));
        writer->add(morning + 5s, ReaderGone{"A5069RR4 is gone"});
        writer->flush();

        const auto [summary, after] = anonymised(path);
        QCOMPARE(summary.notesDropped, 1u);
        QCOMPARE(after.events.size(), std::size_t(5));
        QVERIFY(after.events[0].second == SessionEvent{Anonymised{false}});
        const auto reader = std::get<SerialDevice>(after.events[1].second);
        QCOMPARE(reader.path, std::string("/dev/reader"));
        QCOMPARE(reader.product, std::string());
        QCOMPARE(reader.maker, std::string("FTDI"));
        QCOMPARE(reader.vendorId, std::uint16_t(0x403));
        QVERIFY(reader.serialNumber != "A5069RR4" && reader.serialNumber.size() == 8);
        QVERIFY(after.events[3].second == SessionEvent{SessionNote{"ovnen på"}});
        QVERIFY(after.events[4].second == SessionEvent{ReaderGone{}});

        const auto [without, quiet] = anonymised(path, {true, true});
        QCOMPARE(without.notesDropped, 2u);
        QCOMPARE(quiet.events.size(), std::size_t(4));
        QVERIFY(quiet.events[0].second == SessionEvent{Anonymised{true}});
        QVERIFY(quiet.events[0].first < morning - weeks{25});
    }
    void damagedBytesBecomeZeros()
    {
        Buffer bytes = bytesOf(test::kaifaList1());
        Buffer damaged = bytesOf(test::aidonList3());
        damaged[5] ^= 1;
        Buffer cut = bytesOf(test::aidonList3());
        cut.resize(90); // its id is in it
        for (const Buffer &part : {damaged, bytesOf(test::aidonList1()), cut, bytesOf(test::kaifaList3())})
            bytes.insert(bytes.end(), part.begin(), part.end());
        const std::string path = sessionOf(bytes);
        const auto [summary, after] = anonymised(path);
        QCOMPARE(summary.messages, 3u);
        QCOMPARE(summary.damaged, 2u);
        QCOMPARE(after.bytes.size(), bytes.size());
        QCOMPARE(after.rejected, std::size_t(2));
        QVERIFY(!holds(after.bytes, "7359992895913195"));
        QVERIFY(!holds(after.bytes, "359992895"));
    }
    void cipheredMessagesBecomeZeros()
    {
        MeterSetup setup;
        setup.model = MeterModel::KamstrupDenmark;
        setup.ciphering = Ciphering{};
        setup = completed(setup);
        const std::string path = sessionOf(setup);
        const auto [summary, after] = anonymised(path);
        QCOMPARE(summary.messages, 0u);
        QVERIFY(summary.ciphered > 2);
        QCOMPARE(after.bytes.size(), tell(path).bytes.size());
        const auto title = setup.ciphering->systemTitle.view();
        QVERIFY(!holds(after.bytes, QByteArray(title.data(), qsizetype(title.size()))));
        const auto isLoud = [](std::uint8_t byte) { return byte != 0 && byte != 0x7E; };
        QVERIFY(std::none_of(after.bytes.begin(), after.bytes.end(), isLoud));
    }
    void textInTheFirstLineOfATelegram()
    {
        const QByteArray telegram = "/KMP5 KA6U001660575912\r\n\r\n1-0:1.8.0(000123.456*kWh)\r\n"
                                    "0-0:96.1.1(3136363035373539)\r\n0-0:96.13.0(Hei Ola 41234567)\r\n!\r\n";
        const auto [summary, after] = anonymised(sessionOf(bytesOf(telegram)));
        QCOMPARE(summary.messages, 1u);
        QCOMPARE(after.lists.at(0).list.items[0].raw, 123456);
        for (const char *secret : {"001660575912", "16605759", "41234567", "Ola"})
            QVERIFY2(!holds(after.bytes, secret), secret);
    }
    void aNumberInAnotherPlaceIsFound()
    {
        MeterSetup named;
        named.meterId = madeUpId;
        MeterSetup other; // where nobody would look for it
        other.meterType = madeUpId;
        Buffer stream;
        for (const MeterSetup &setup : {named, other}) {
            VirtualMeter meter(setup, morning);
            for (int i = 0; i < 14; ++i) { // a list 2 is among them
                const Buffer bytes = meter.next().bytes;
                stream.insert(stream.end(), bytes.begin(), bytes.end());
            }
        }
        QVERIFY(stream.size() > 28 * 40);
        const auto [summary, after] = anonymised(sessionOf(stream));
        QVERIFY(summary.unread > 0);
        QCOMPARE(summary.messages + summary.unread, 28u);
        QVERIFY(!holds(after.bytes, madeUpId));
    }
    void neverLeaks()
    {
        std::vector<Buffer> frames;
        for (const MeterProfile &profile : allMeterProfiles()) {
            MeterSetup setup;
            setup.model = profile.model;
            setup.meterId = madeUpId;
            VirtualMeter meter(setup, morning);
            for (int i = 0; i < 14; ++i)
                frames.push_back(meter.next().bytes);
        }
        for (unsigned seed = 0; seed < 400; ++seed) {
            test::Random random(seed);
            Buffer stream;
            for (int i = 0; i < 12; ++i) {
                const Buffer &frame = frames[random() % frames.size()];
                const Buffer part = random() % 3 == 0 ? frame : test::mutated(frame, random);
                stream.insert(stream.end(), part.begin(), part.end());
            }
            // So that it is known whose id must not be in it.
            stream.insert(stream.begin(), frames[1].begin(), frames[1].end());
            const auto [summary, after] = anonymised(sessionOf(stream), {seed % 2 == 0, false});
            QCOMPARE(after.bytes.size(), stream.size());
            QVERIFY2(!holds(after.bytes, madeUpId), qPrintable(QString::number(seed)));
        }
    }
    void damagedSessionsGiveWhatIsLeft()
    {
        MeterSetup setup;
        const std::string path = sessionOf(setup, 150s);
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(120);
        file.write("damage");
        file.close();
        const Told before = tell(path);
        const auto [summary, after] = anonymised(path);
        QCOMPARE(summary.damages.size(), std::size_t(1));
        QVERIFY(before.lists.size() > 10);
        compare(before, after);
    }
    void writesOverNothing()
    {
        const std::string path = sessionOf(bytesOf(test::kaifaList1()));
        const auto summary = anonymiseSession(path, path, {});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, SessionErrc::CannotWrite);
        QCOMPARE(tell(path).lists.size(), std::size_t(1));
        QVERIFY(!anonymiseSession(newPath(), newPath(), {}));
    }
    void realMeters_data()
    {
        HANSCOPE_NEED_CAPTURES(m_captures);
        QTest::addColumn<QByteArray>("bytes");
        for (const QJsonValue &capture : m_captures.all()) {
            const QString file = capture[u"file"].toString();
            constexpr qsizetype enough = 300'000; // of logs of days, hours
            QTest::newRow(qPrintable(file)) << m_captures.lines(file).join().left(enough);
        }
    }
    void realMeters()
    {
        QFETCH(QByteArray, bytes);
        const std::string path = sessionOf(bytesOf(bytes));
        const Told before = tell(path);
        const auto [summary, after] = anonymised(path, {true, false});
        QVERIFY(summary.messages <= before.lists.size());
        QCOMPARE(after.lists.size(), std::size_t(summary.messages));
        std::set<QByteArray> ids;
        for (const Said &said : before.lists)
            ids.insert(idIn(said.list));
        for (const QByteArray &id : ids)
            QVERIFY2(id.size() < 5 || !holds(after.bytes, id), id.constData());
        if (summary.unread + summary.ciphered == 0)
            compare(before, after);
        else
            qInfo("%d of %d messages kept", int(summary.messages), int(before.lists.size()));
    }
};

QTEST_GUILESS_MAIN(tst_Anonymise)
#include "tst_anonymise.moc"
