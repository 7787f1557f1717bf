// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulateoptions.h"

#include "app/cli/keyoptions.h"
#include "core/model/norwegiantime.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

using std::chrono::milliseconds;

template <typename T>
struct Word {
    QStringView word;
    T value;
};

constexpr std::array networks{Word<Network>{u"1-phase", Network::OnePhase},
                              Word<Network>{u"3-wire", Network::ThreeWire},
                              Word<Network>{u"4-wire", Network::FourWire}};

constexpr std::array framings{
    Word<FrameForm>{u"hdlc", FrameForm::Hdlc}, Word<FrameForm>{u"segments", FrameForm::HdlcSegments},
    Word<FrameForm>{u"blocks", FrameForm::HdlcBlocks}, Word<FrameForm>{u"mbus", FrameForm::MBus}};
constexpr std::array services{Word<std::uint8_t>{u"general-glo", 0xDB},
                              Word<std::uint8_t>{u"general-ded", 0xDC}, Word<std::uint8_t>{u"glo", 0xCA},
                              Word<std::uint8_t>{u"ded", 0xD2}};

constexpr std::array timeBases{Word<bool>{u"winter", false}, Word<bool>{u"local", true}};
constexpr std::array deviations{Word<ClockHabits::Deviation>{u"sent", ClockHabits::Deviation::Sent},
                                Word<ClockHabits::Deviation>{u"zero", ClockHabits::Deviation::SentAsZero},
                                Word<ClockHabits::Deviation>{u"none", ClockHabits::Deviation::NotSent}};

template <typename Words, typename T>
bool readWord(const QString &text, const Words &words, T &value)
{
    for (const auto &candidate : words) {
        if (candidate.word == text) {
            value = candidate.value;
            return true;
        }
    }
    return false;
}

/// UTC, unless the text names another zone.
std::optional<ReceiveTime> readUtc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return ReceiveTime(milliseconds(time.toMSecsSinceEpoch()));
}

/// Norwegian time. An hour that comes twice is the first of them, one that is left out is the next.
std::optional<ReceiveTime> readLocal(const QString &text)
{
    using namespace std::chrono_literals;
    const bool namesZone = QDateTime::fromString(text, Qt::ISODateWithMs).timeSpec() != Qt::LocalTime;
    const auto asIfUtc = readUtc(text);
    if (!asIfUtc || namesZone)
        return std::nullopt;
    const auto inSummer = *asIfUtc - 2h;
    const bool isSummer = norwegianUtcOffset(std::chrono::floor<std::chrono::seconds>(inSummer)) == 2h;
    return isSummer ? inSummer : *asIfUtc - 1h;
}

std::optional<milliseconds> readSeconds(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= 1e10))
        return std::nullopt;
    return milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

// Each reads some of the options; else it says why not.

QString readMeter(const QCommandLineParser &parser, SimulateOptions &options)
{
    const QString meter = parser.value(QStringLiteral("meter"));
    const QString network = parser.value(QStringLiteral("network"));
    if (meter.isEmpty())
        return QStringLiteral("no --meter given");
    const MeterProfile *profile = profileByName(meter.toStdString());
    if (!profile)
        return QStringLiteral("there is no meter '%1'").arg(meter);
    if (!readWord(network, networks, options.setup.network))
        return QStringLiteral("there is no network '%1'").arg(network);
    if (!typeFor(*profile, options.setup.network))
        return QStringLiteral("%1 is not made for %2").arg(meter, network);
    options.setup.model = profile->model;
    options.setup.hasSolar = parser.isSet(QStringLiteral("solar"));
    return {};
}

QString readFraming(const QCommandLineParser &parser, SimulateOptions &options)
{
    const QString framing = parser.value(QStringLiteral("framing"));
    if (framing.isEmpty())
        return {};
    FrameForm form{};
    if (!readWord(framing, framings, form))
        return QStringLiteral("there is no framing '%1'").arg(framing);
    if (profileOf(options.setup.model).framing == FrameForm::P1)
        return QStringLiteral("telegrams of text have no other framing");
    options.setup.framing = form;
    return {};
}

QString readFaults(const QCommandLineParser &parser, SimulateOptions &options)
{
    for (const QString &name : parser.values(QStringLiteral("fault"))) {
        if (const auto lineFault = lineFaultByName(name.toStdString()))
            options.lineFaults.push_back(*lineFault);
        else if (const auto meterFault = meterFaultByName(name.toStdString()))
            options.setup.faults.push_back(*meterFault);
        else
            return QStringLiteral("there is no fault '%1'").arg(name);
    }
    return {};
}

QString readLine(const QCommandLineParser &parser, SimulateOptions &options)
{
    const QString name = parser.value(QStringLiteral("line"));
    const auto trouble = troubleByName(name.isEmpty() ? "right" : name.toStdString());
    if (!trouble)
        return QStringLiteral("there is no line '%1'").arg(name);
    const MeterProfile &meter = profileOf(options.setup.model);
    if (!name.isEmpty() && meter.line != characterFormatOf(meter.maker))
        return QStringLiteral("the line of %1 cannot be told").arg(QLatin1StringView(meter.name));
    options.line
        = {*trouble, meter.maker, parser.isSet(QStringLiteral("dropping")), true, options.setup.seed};
    const QString time = parser.value(QStringLiteral("line-for"));
    if (time.isEmpty())
        return {};
    options.lineTrouble = readSeconds(time);
    return options.lineTrouble ? QString() : QStringLiteral("'%1' is no duration in seconds").arg(time);
}

QString readClock(const QCommandLineParser &parser, SimulateOptions &options)
{
    ClockHabits clock = profileOf(options.setup.model).clock;
    const QString timeBase = parser.value(QStringLiteral("clock"));
    if (!timeBase.isEmpty() && !readWord(timeBase, timeBases, clock.followsSummerTime))
        return QStringLiteral("there is no clock '%1'").arg(timeBase);
    const QString deviation = parser.value(QStringLiteral("deviation"));
    if (!deviation.isEmpty() && !readWord(deviation, deviations, clock.deviation))
        return QStringLiteral("there is no deviation '%1'").arg(deviation);
    options.setup.clock = clock;
    const QString ahead = parser.value(QStringLiteral("clock-ahead"));
    bool isNumber = false;
    options.setup.clockAhead = std::chrono::seconds(ahead.toInt(&isNumber));
    return isNumber ? QString() : QStringLiteral("'%1' is no number of seconds").arg(ahead);
}

QString readNumbers(const QCommandLineParser &parser, SimulateOptions &options)
{
    bool isNumber = false;
    const QString seed = parser.value(QStringLiteral("seed"));
    options.setup.seed = seed.toUInt(&isNumber);
    if (!isNumber)
        return QStringLiteral("'%1' is no seed").arg(seed);
    const QString speed = parser.value(QStringLiteral("speed"));
    options.speed = speed.toDouble(&isNumber);
    if (!isNumber || !(options.speed >= 0.001 && options.speed <= 1e6))
        return QStringLiteral("'%1' is no speed from 0.001 to 1000000").arg(speed);
    return {};
}

QString readTimes(const QCommandLineParser &parser, SimulateOptions &options)
{
    options.usesPty = parser.isSet(QStringLiteral("pty"));
    options.start = std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
    for (const auto &[option, readAs] :
         {std::pair("start", &readUtc), std::pair("start-local", &readLocal)}) {
        const QString text = parser.value(QLatin1StringView(option));
        const auto start = readAs(text);
        if (!start && !text.isEmpty())
            return QStringLiteral("'%1' is no time like 2026-01-31T16:00:00").arg(text);
        options.start = start.value_or(options.start);
    }
    if (const QString text = parser.value(QStringLiteral("duration")); !text.isEmpty()) {
        options.duration = readSeconds(text);
        if (!options.duration)
            return QStringLiteral("'%1' is no duration in seconds").arg(text);
    }
    return {};
}

/// From two hex digits: no other bits than authenticated, encrypted and suite 1.
std::optional<std::uint8_t> readSecurity(const QString &text)
{
    constexpr unsigned known = 0x31;
    bool isHex = false;
    const unsigned control = text.toUInt(&isHex, 16);
    if (!isHex || text.size() != 2 || (control & ~known) != 0)
        return std::nullopt;
    return static_cast<std::uint8_t>(control);
}

bool isAnySet(const QCommandLineParser &parser, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return parser.isSet(QLatin1StringView(name)); });
}

QString readCiphering(const QCommandLineParser &parser, SimulateOptions &options)
{
    if (!isAnySet(parser, {"key", "auth-key", "system-title", "security", "service"}))
        return {};
    const QString security = parser.value(QStringLiteral("security"));
    const QString service = parser.value(QStringLiteral("service"));
    std::optional<MeterKeys> keys;
    if (QString problem = readKeyOptions(parser, keys); !problem.isEmpty())
        return problem;
    if (!keys)
        return QStringLiteral("ciphered messages need --key or HANSCOPE_KEY");

    Ciphering how;
    how.encryption = keys->encryption;
    how.authentication = keys->authentication.value_or(CipherKey{});
    how.systemTitle = keys->systemTitle;
    how.securityControl = keys->authentication ? 0x30 : 0x20;
    if (!security.isEmpty()) {
        const auto control = readSecurity(security);
        if (!control)
            return QStringLiteral("a security control is 00, 10, 20, 30 or one more for suite 1");
        how.securityControl = *control;
    }
    constexpr unsigned authenticated = 0x10;
    if ((how.securityControl & authenticated) != 0 && !keys->authentication)
        return QStringLiteral("what is authenticated needs an authentication key");
    if (!readWord(service, services, how.tag))
        return QStringLiteral("there is no ciphering service '%1'").arg(service);
    options.setup.ciphering = how;
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    for (const char *name : {"solar", "pty", "dropping"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name)));
    for (const char *name : {"meter", "start", "start-local", "duration", "fault", "line", "line-for",
                             "framing", "clock", "deviation", "security"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name), {}, QStringLiteral("value")));
    static constexpr std::array<std::array<const char *, 2>, 5> defaults{{{"network", "4-wire"},
                                                                          {"speed", "1"},
                                                                          {"seed", "1"},
                                                                          {"clock-ahead", "0"},
                                                                          {"service", "general-glo"}}};
    for (const auto &[name, value] : defaults)
        parser.addOption(QCommandLineOption(QLatin1StringView(name), {}, QStringLiteral("value"),
                                            QLatin1StringView(value)));
    addKeyOptions(parser);
}

} // namespace

QString readSimulateOptions(const QStringList &arguments, SimulateOptions &options)
{
    QCommandLineParser parser;
    const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(helpOption);
    addOptions(parser);
    if (!parser.parse(arguments))
        return parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0);
    options.wantsHelp = parser.isSet(helpOption);
    if (options.wantsHelp)
        return {};
    if (!parser.positionalArguments().isEmpty()) // which may be a part of a key, so it is not repeated
        return QStringLiteral("there is something besides options");
    for (const auto read :
         {readMeter, readFraming, readFaults, readClock, readNumbers, readLine, readTimes, readCiphering}) {
        if (QString problem = read(parser, options); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace hanscope
