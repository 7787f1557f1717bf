// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/framesamples.h"
#include "core/check/hexline.h"
#include "core/check/rawcapture.h"
#include "core/check/report.h"
#include "core/codec/streamdecoder.h"
#include "core/simulator/linefaults.h"
#include "tests/support/codecnames.h"
#include "tests/support/exampleframes.h"
#include "tests/support/exampletelegrams.h"
#include "tests/support/norwegianmodels.h"

#include <QTest>

#include <memory>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

constexpr ReceiveTime start{std::chrono::sys_days(std::chrono::year(2025) / 11 / 3) + 15h + 59min + 50s};

std::vector<ReportFrame> framesOf(Bytes bytes, bool isMasked)
{
    FrameSamples samples;
    auto decoder = std::make_unique<StreamDecoder>();
    decodeAll(*decoder, bytes, [&](const Message &message) { samples.add(message); });
    decoder->finish();
    while (const Message *message = decoder->next())
        samples.add(*message);
    return samples.frames(isMasked);
}

std::string maskedLine(Bytes bytes)
{
    const auto frames = framesOf(bytes, true);
    return frames.empty() ? std::string() : frames.back().hex;
}

/// The first list of this kind that such a meter sends.
Transmission listOf(const MeterSetup &setup, ListKind kind)
{
    VirtualMeter meter(setup, start);
    for (;;) {
        const Transmission sent = meter.next();
        if (sent.list.kind == kind)
            return sent;
    }
}

QByteArray toQt(const std::vector<std::uint8_t> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

MeterSetup meterOf(Maker maker, Network network, std::uint32_t seed, const char *id)
{
    MeterSetup setup;
    setup.model = modelOf(maker);
    setup.network = network;
    setup.seed = seed;
    setup.meterId = id;
    setup.hasSolar = seed % 2 == 0;
    return setup;
}

CheckStatus statusOfASolarHouse()
{
    CheckStatus status;
    status.findings = {CheckFinding::Plusskunde, CheckFinding::PhaseNotMeasured};
    status.evidence.content.exportSeen = true;
    status.evidence.content.meter.meterId = std::string_view("7359992891234567");
    status.lastBytes = {1, 2, 3};
    return status;
}

} // namespace

class TestCheckReport : public QObject
{
    Q_OBJECT

private slots:
    void twoHousesLookTheSame_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<int>("network");
        QTest::addColumn<int>("kind");
        for (const Maker maker : {Maker::Aidon, Maker::Kaifa, Maker::Kamstrup}) {
            for (const Network network : {Network::OnePhase, Network::ThreeWire, Network::FourWire}) {
                for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
                    if (maker != Maker::Kamstrup || kind != ListKind::List1)
                        QTest::addRow("%s, network %d, list %d", makerName(maker).data(),
                                      static_cast<int>(network), static_cast<int>(kind))
                            << static_cast<int>(maker) << static_cast<int>(network) << static_cast<int>(kind);
                }
            }
        }
    }
    void twoHousesLookTheSame()
    {
        // What is the same for every house, every meter number and every load cannot tell them apart.
        QFETCH(int, maker);
        QFETCH(int, network);
        QFETCH(int, kind);
        const auto lineOf = [&](std::uint32_t seed, const char *id) {
            const auto setup = meterOf(static_cast<Maker>(maker), static_cast<Network>(network), seed, id);
            return maskedLine(listOf(setup, static_cast<ListKind>(kind)).bytes);
        };
        const std::string one = lineOf(1, "1234567890123456");
        QVERIFY(one.find("··") != std::string::npos);
        QCOMPARE(lineOf(2, "6543210987654321"), one);
        QCOMPARE(lineOf(7, "1111111111111111"), one);
    }

    void headersCodesAndUnitsStay()
    {
        QCOMPARE(maskedLine(bytesOf(aidonList1())),
                 std::string("7E A0 2A 41 08 83 13 04 13 E6 E7 00 0F 40 00 00 00 00 01 01 02 03 09 06 01 00 "
                             "01 07 00 FF 06 ·· ·· ·· ·· 02 02 0F 00 16 1B ·· ·· 7E"));
        QCOMPARE(maskedLine(bytesOf(kaifaList1())),
                 std::string("7E A0 27 01 02 01 10 5A 87 E6 E7 00 0F 40 00 00 00 09 0C 07 E1 09 0C 02 17 12 "
                             "2A FF 80 00 00 02 01 06 ·· ·· ·· ·· ·· ·· 7E"));
    }

    void listVersionAndTypeStayTheNumberGoes()
    {
        const auto asHex = [](const char *text) { return hexLine(bytesOf(QByteArray(text))); };
        for (const QByteArray &frame : {aidonList3(), kaifaList3(), kamstrupList3()}) {
            auto decoder = std::make_unique<StreamDecoder>();
            decoder->feed(bytesOf(frame));
            const Message *message = decoder->next();
            QVERIFY(message && message->status == MessageStatus::Decoded);
            const MeterIdentity meter = message->list.meter;
            const std::string line = maskedLine(bytesOf(frame));
            const auto isIn = [&](std::string_view text) {
                return line.find(asHex(std::string(text).c_str())) != std::string::npos;
            };
            QVERIFY(isIn(meter.listId.view()));
            QVERIFY(isIn(meter.meterType.view()));
            QVERIFY(!isIn(meter.meterId.view()));
        }
    }

    void whatIsNotReadIsHidden_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        MeterSetup setup = meterOf(Maker::Aidon, Network::FourWire, 3, "1234567890123456");
        const Transmission sent = listOf(setup, ListKind::List2);
        for (const LineFault fault :
             {LineFault::BadChecksum, LineFault::Cut, LineFault::LostByte, LineFault::CrLf})
            QTest::newRow(lineFaultName(fault).data()) << toQt(withFault(fault, sent, 4));
        setup.faults = {MeterFault::Encrypted};
        QTest::newRow("encrypted") << toQt(listOf(setup, ListKind::List2).bytes);
    }
    void whatIsNotReadIsHidden()
    {
        QFETCH(QByteArray, bytes);
        for (const ReportFrame &frame : framesOf(bytesOf(bytes), true)) {
            const QString hex = QString::fromStdString(frame.hex);
            const auto shown = hex.split(' ').size() - hex.count(QStringLiteral("··"));
            QVERIFY2(shown <= 8, qPrintable(hex));
            QVERIFY(frame.status != "decoded");
            QVERIFY(!frame.reason.empty());
        }
    }

    void telegramsLoseTheirNumbers()
    {
        const QByteArray telegram = p1Telegram();
        const std::string masked = maskedLine(bytesOf(telegram));
        QVERIFY(!masked.empty());
        std::string text;
        for (const QString &byte : QString::fromStdString(masked).split(' '))
            text += byte == u"··" ? '.' : static_cast<char>(byte.toInt(nullptr, 16));
        QVERIFY2(text.find("1-0:1.7.0(") != std::string::npos, text.c_str());
        const std::size_t value = text.find("1-0:1.7.0(") + 10;
        QVERIFY2(text.substr(value, 1) == "." && text.find("*kW)", value) != std::string::npos, text.c_str());
    }

    void unmaskedShowsEverything()
    {
        const auto frames = framesOf(bytesOf(aidonList3()), false);
        QCOMPARE(frames.size(), 1U);
        QCOMPARE(frames[0].hex, hexLine(bytesOf(aidonList3())));
        QCOMPARE(frames[0].status, std::string("decoded"));
        QVERIFY(frames[0].kind == ListKind::List3);
        QCOMPARE(frames[0].size, std::size_t{396});
    }

    void oneOfEachKindTheNewest()
    {
        FrameSamples samples;
        auto decoder = std::make_unique<StreamDecoder>();
        for (const QByteArray &frame : {aidonList1(), aidonList3(), kaifaList1(), aidonList3()})
            decodeAll(*decoder, bytesOf(frame), [&](const Message &message) { samples.add(message); });
        const auto frames = samples.frames(false);
        QCOMPARE(frames.size(), 2U);
        QCOMPARE(frames[0].hex, hexLine(bytesOf(kaifaList1())));
        QCOMPARE(frames[1].hex, hexLine(bytesOf(aidonList3())));
    }

    void aMaskedReportTellsNothingOfUse()
    {
        const CheckReport report = makeReport(statusOfASolarHouse(), {}, true);
        QVERIFY(report.isMasked);
        QCOMPARE(report.meterId, std::string("7359••••••••••••"));
        QVERIFY(report.status.evidence.content.meter.meterId.empty());
        QVERIFY(!report.status.evidence.content.exportSeen);
        QCOMPARE(report.status.findings, std::vector{CheckFinding::PhaseNotMeasured});
        QVERIFY(report.status.lastBytes.empty());
    }

    void aWholeReportTellsAll()
    {
        const CheckReport report = makeReport(statusOfASolarHouse(), {}, false);
        QCOMPARE(report.meterId, std::string("7359992891234567"));
        QCOMPARE(report.status.findings.size(), 2U);
    }

    void aShortNumberIsHiddenWhole()
    {
        CheckStatus status;
        QCOMPARE(makeReport(status, {}, true).meterId, std::string());
        status.evidence.content.meter.meterId = std::string_view("13943597");
        QCOMPARE(makeReport(status, {}, true).meterId, std::string("••••"));
    }

    void aCaptureIsTextThatCanBeDecoded()
    {
        RawCapture capture;
        capture.add(bytesOf(aidonList1().first(20)), start);
        capture.add(bytesOf(aidonList1().mid(20)), start + 100ms);
        capture.add(bytesOf(kaifaList1()), start + 2500ms);
        QCOMPARE(QByteArray::fromStdString(capture.text()),
                 QByteArray("# 2025-11-03T15:59:50.000Z\n") + hexLine(bytesOf(aidonList1())).c_str()
                     + "\n# 2025-11-03T15:59:52.500Z\n" + hexLine(bytesOf(kaifaList1())).c_str() + "\n");
        const auto newest = capture.newest(50);
        QCOMPARE(newest.size(), 50U);
        QCOMPARE(newest.back(), 0x7E);
        QCOMPARE(newest[8], 0x7E); // the end of the first list, the whole of the second
    }

    void aCaptureKeepsTheNewest()
    {
        RawCapture capture;
        QVERIFY(capture.newest(10).empty());
        const std::vector<std::uint8_t> piece(1000, 0x42);
        for (int i = 0; i < 1000; ++i)
            capture.add(piece, start + std::chrono::seconds(i));
        const auto all = capture.newest(RawCapture::mostBytes * 2);
        QVERIFY(all.size() <= RawCapture::mostBytes && all.size() > RawCapture::mostBytes - 5000);
        QVERIFY(capture.text().find("16:16:29") != std::string::npos); // 999 s after the start
    }
};

QTEST_GUILESS_MAIN(TestCheckReport)
#include "tst_checkreport.moc"
