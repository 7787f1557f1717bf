// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/foreignmeters.h"

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

constexpr std::array list2Alone{Beat{0s, List2}};
constexpr std::array allInOne{Beat{0s, Other}};
constexpr std::array kaifaSwedenTypes{MeterType{FourWire, "MA304H4"}};
constexpr std::array kaifaPositionalTypes{MeterType{FourWire, "MA304H4D"}};
constexpr std::array danishTypes{MeterType{FourWire, "6841138BN243101010"}};
constexpr std::array threePhasesUnnamed{MeterType{FourWire, ""}};
constexpr std::array oneOrThreePhasesUnnamed{MeterType{OnePhase, ""}, MeterType{FourWire, ""}};
constexpr std::array e360Types{MeterType{OnePhase, "E360"}, MeterType{FourWire, "E360"}};
constexpr std::array dsmrTypes{MeterType{OnePhase, "LGBBFFB1"}, MeterType{FourWire, "LGBBFFB2"}};
constexpr CharacterFormat p1Line{115200, 8, ParityBit::None};
constexpr std::uint32_t austrianInvokeId = 0x80000000; // real ones count
constexpr P1Dialect e360{.start = "LGF5"};
constexpr P1Dialect dsmr5{.start = "XMX5", .energyDigits = 6, .powerDigits = 2, .sendsIdsAsHex = true};

/// From the meter to the consumer's client.
HdlcEnds client103Ends()
{
    return {{0xCE, 0xFF}, {0x03}, 0x13};
}

} // namespace

MeterProfile aidonSwedenMeter()
{
    MeterProfile meter = aidonMeter();
    meter.model = MeterModel::AidonSweden;
    meter.name = "aidon-sweden";
    meter.form = &aidonSwedenForm;
    meter.listId = meter.meterId = "";
    meter.types = oneOrThreePhasesUnnamed;
    meter.rhythm = {10s, allInOne, {}};
    meter.namesListKinds = false;
    meter.scalers = {-1, -1, 0};
    return meter;
}

MeterProfile kaifaSwedenMeter()
{
    MeterProfile meter = kaifaMeter();
    meter.model = MeterModel::KaifaSweden;
    meter.name = "kaifa-sweden";
    meter.form = &kaifaPairsForm;
    meter.ends.source = {0x00, 0x01};
    meter.pushTime = PushTimeForm::Absent;
    meter.meterId = "7340157000000001";
    meter.types = kaifaSwedenTypes;
    meter.rhythm = {15s, allInOne, {}};
    meter.namesListKinds = false;
    meter.clock = {.deviation = Deviation::Sent};
    return meter;
}

MeterProfile kaifaSwedenPositionalMeter()
{
    MeterProfile meter = kaifaSwedenMeter();
    meter.model = MeterModel::KaifaSwedenPositional;
    meter.name = "kaifa-sweden-positional";
    meter.form = &kaifaForm;
    meter.pushTime = PushTimeForm::Tagged;
    meter.types = kaifaPositionalTypes;
    meter.clock = {};
    return meter;
}

MeterProfile kamstrupDenmarkMeter()
{
    MeterProfile meter = kamstrupMeter();
    meter.model = MeterModel::KamstrupDenmark;
    meter.name = "kamstrup-denmark";
    meter.form = &kamstrupPush1Form;
    meter.meterId = "10000001";
    meter.types = threePhasesUnnamed;
    meter.rhythm = {10s, allInOne, {}};
    meter.namesListKinds = false;
    meter.clock = {.followsSummerTime = true, .flagsSummerTime = true};
    return meter;
}

MeterProfile kamstrupDenmarkFineMeter()
{
    MeterProfile meter = kamstrupMeter();
    meter.model = MeterModel::KamstrupDenmarkFine;
    meter.name = "kamstrup-denmark-fine";
    meter.types = danishTypes;
    meter.scalers = {-2, -2, 1};
    return meter;
}

MeterProfile kaifaAustriaMeter()
{
    return {.model = MeterModel::KaifaAustria,
            .name = "kaifa-austria",
            .letters = "KFM",
            .form = &austrianForm,
            .framing = FrameForm::MBus,
            .ends = client103Ends(), // when another framing is asked for
            .invokeId = austrianInvokeId,
            .meterId = "181000000001",
            .types = threePhasesUnnamed,
            .rhythm = {5s, allInOne, {}},
            .namesListKinds = false,
            .scalers = {-2, -1, 0, -3},
            .clock = {.followsSummerTime = true,
                      .flagsSummerTime = true,
                      .deviation = Deviation::Sent,
                      .hundredths = 0}};
}

MeterProfile sagemcomAustriaMeter()
{
    MeterProfile meter = kaifaAustriaMeter();
    meter.model = MeterModel::SagemcomAustria;
    meter.name = "sagemcom-austria";
    meter.letters = "SAG";
    meter.form = &sagemcomForm;
    meter.meterId = "178000000001";
    return meter;
}

/// The rhythm is ours: captures have one list each.
MeterProfile landisGyrSwitzerlandMeter()
{
    return {.model = MeterModel::LandisGyrSwitzerland,
            .name = "landisgyr-switzerland",
            .maker = Maker::LandisGyr,
            .letters = "LGZ",
            .form = &landisGyrPushForm,
            .framing = FrameForm::HdlcBlocks,
            .ends = client103Ends(),
            .meterId = "30000001",
            .types = threePhasesUnnamed,
            .rhythm = {5s, allInOne, {}},
            .namesListKinds = false};
}

MeterProfile landisGyrE450Meter()
{
    MeterProfile meter = landisGyrSwitzerlandMeter();
    meter.model = MeterModel::LandisGyrE450;
    meter.name = "landisgyr-e450";
    meter.form = &landisGyrForm;
    meter.framing = FrameForm::Hdlc;
    meter.scalers = {-2, 0, 0};
    return meter;
}

/// Rhythm, addresses and frames are ours: the capture has the bare lists.
MeterProfile iskraSloveniaMeter()
{
    return {.model = MeterModel::IskraSlovenia,
            .name = "iskra-slovenia",
            .maker = Maker::Iskraemeco,
            .letters = "ISK",
            .form = &iskraForm,
            .hourlyForm = &iskraCountersForm,
            .framing = FrameForm::HdlcSegments,
            .ends = client103Ends(),
            .pushTime = PushTimeForm::Absent,
            .listId = "16820005",
            .hourlyListId = "16820006",
            .meterId = "ISK1030000000001",
            .types = threePhasesUnnamed,
            .rhythm = {10s, list2Alone, 5s},
            .namesListKinds = false,
            .hourlyReadAt = 5s,
            .scalers = {-2, -1, 0}};
}

MeterProfile p1SwedenMeter()
{
    return {.model = MeterModel::P1Sweden,
            .name = "p1-sweden",
            .maker = Maker::LandisGyr,
            .letters = "LGF",
            .form = &p1SwedenForm,
            .framing = FrameForm::P1,
            .p1 = &e360,
            .types = e360Types,
            .rhythm = {10s, allInOne, {}},
            .namesListKinds = false,
            .line = p1Line,
            .scalers = {-1, -1, 0},
            .clock = {.weekday = Weekday::NotSent}};
}

MeterProfile p1NetherlandsMeter()
{
    MeterProfile meter = p1SwedenMeter();
    meter.model = MeterModel::P1Netherlands;
    meter.name = "p1-netherlands";
    meter.letters = "XMX";
    meter.form = &p1NetherlandsForm;
    meter.p1 = &dsmr5;
    meter.listId = "50";
    meter.meterId = "E0047000000000001";
    meter.types = dsmrTypes;
    meter.rhythm = {1s, allInOne, {}};
    meter.scalers = {0, -1, 0};
    meter.clock = {.followsSummerTime = true, .flagsSummerTime = true, .weekday = Weekday::NotSent};
    return meter;
}

} // namespace hanscope
