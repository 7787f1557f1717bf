// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/norwegianmeters.h"

#include <array>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using enum ListKind;
using enum Network;
using Beat = Rhythm::Beat;
using Weekday = ClockHabits::Weekday;
using Deviation = ClockHabits::Deviation;

constexpr std::array aidonBeats{Beat{0ms, List2}, Beat{2500ms, List1}, Beat{5s, List1}, Beat{7500ms, List1}};
/// In the log the last byte of list 2 comes at six seconds: it began in a slot of the grid of 2.5 s.
constexpr std::array embriqBeats{Beat{2s, List1}, Beat{4500ms, List2}, Beat{7s, List1}, Beat{9500ms, List1}};
constexpr std::array kaifaBeats{Beat{0s, List2}, Beat{2s, List1}, Beat{4s, List1}, Beat{6s, List1},
                                Beat{8s, List1}};
constexpr std::array list2Alone{Beat{0s, List2}};
constexpr std::array aidonTypes{MeterType{OnePhase, "6515"}, MeterType{ThreeWire, "6525"},
                                MeterType{FourWire, "6534"}};
constexpr std::array embriqTypes{MeterType{ThreeWire, "ZFF1"}, MeterType{FourWire, "ZMF1"}};
constexpr std::array kaifaTypes{MeterType{OnePhase, "MA105H2E"}, MeterType{ThreeWire, "MA304H3E"},
                                MeterType{FourWire, "MA304H4"}};
constexpr std::array kamstrupTypes{MeterType{OnePhase, "6861111BN242101040"},
                                   MeterType{ThreeWire, "6841121BN243101040"},
                                   MeterType{FourWire, "6841138AN243101090"}};
constexpr std::array<std::uint8_t, 1> currentL2{51};
constexpr std::array<std::uint8_t, 1> voltageL2{52};
constexpr std::array<std::uint8_t, 2> allOfL2{51, 52};
constexpr std::uint32_t usualInvokeId = 0x40000000;

} // namespace

MeterProfile aidonMeter()
{
    return {.model = MeterModel::Aidon,
            .name = "aidon",
            .maker = Maker::Aidon,
            .makerInList1 = Maker::Aidon,
            .letters = "ADN",
            .form = &aidonForm,
            .ends = {{0x41}, {0x08, 0x83}, 0x13},
            .invokeId = usualInvokeId,
            .pushTime = PushTimeForm::Absent,
            .listId = "AIDON_V0001",
            .meterId = "7359990000000001",
            .types = aidonTypes,
            .notMeasuredInThreeWire = currentL2,
            .signsCurrents = true,
            .rhythm = {10s, aidonBeats, 10s},
            .scalers = {-1, -1, 1},
            .clock = {.weekday = Weekday::SundayIsZero, .status = 0xFF}};
}

MeterProfile embriqMeter()
{
    MeterProfile meter = aidonMeter();
    meter.model = MeterModel::Embriq;
    meter.name = "embriq";
    meter.maker = Maker::Embriq;
    meter.letters = "LGZ";
    meter.form = &embriqForm;
    meter.listId = "EMBRIQ_V1_1";
    meter.meterId = "10000001";
    meter.types = embriqTypes;
    meter.padsTexts = true;
    meter.notMeasuredInThreeWire = allOfL2;
    meter.sendsZeroInstead = true;
    meter.rhythm = {10s, embriqBeats, 4500ms};
    meter.hourlyReadAt = 6s;
    meter.scalers = {-2, -1, 0};
    meter.clock = {.weekday = Weekday::SundayIsZero, .deviation = Deviation::SentAsZero};
    return meter;
}

MeterProfile kaifaMeter()
{
    return {.model = MeterModel::Kaifa,
            .name = "kaifa",
            .maker = Maker::Kaifa,
            .makerInList1 = Maker::Kaifa,
            .letters = "KFM",
            .form = &kaifaForm,
            .ends = {{0x01}, {0x02, 0x01}, 0x10},
            .invokeId = usualInvokeId,
            .pushTime = PushTimeForm::Tagged,
            .listId = "KFM_001",
            .meterId = "6970631000000001",
            .types = kaifaTypes,
            .notMeasuredInThreeWire = voltageL2,
            .sendsZeroInstead = true,
            .rhythm = {10s, kaifaBeats, 10s},
            .delay = 200ms,
            .hourlyReadAt = 10s,
            .meanSeconds = 2,
            .scalers = {-3, -1, 0},
            .clock = {.followsSummerTime = true}};
}

MeterProfile kamstrupMeter()
{
    return {.model = MeterModel::Kamstrup,
            .name = "kamstrup",
            .maker = Maker::Kamstrup,
            .letters = "KAM",
            .form = &kamstrupForm,
            .ends = {{0x2B}, {0x21}, 0x13},
            .cipheredEnds = HdlcEnds{{0x41}, {0x03}, 0x13},
            .listId = "Kamstrup_V0001",
            .meterId = "5706567000000001",
            .types = kamstrupTypes,
            .rhythm = {10s, list2Alone, 5s},
            .delay = 1300ms,
            .hourlyReadAt = 5s,
            .line = format8N1,
            .scalers = {-2, 0, 1}};
}

MeterProfile kamstrup2017Meter()
{
    MeterProfile meter = kamstrupMeter();
    meter.model = MeterModel::Kamstrup2017;
    meter.name = "kamstrup-2017";
    meter.pushTime = PushTimeForm::Tagged;
    return meter;
}

} // namespace hanscope
