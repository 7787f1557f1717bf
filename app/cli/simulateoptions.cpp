// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulateoptions.h"

#include "app/cli/keyoptions.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

using std::chrono::milliseconds;

constexpr const char *help =
    R"(Usage: hanscope-cli simulate --meter aidon|kaifa|kamstrup [OPTIONS...]

Plays a virtual meter and its house, byte for byte what such a meter sends, until interrupted.

Options:
  --meter NAME        aidon, kaifa or kamstrup
  --network NAME      1-phase, 3-wire (IT/TT 230 V) or 4-wire (TN 400 V, default)
  --solar             a house with solar panels
  --pty               open a pseudo terminal, print its path and play there: a serial port for other programs.
                      Without it the bytes go to standard output
  --speed N           N times as fast as time passes (default 1)
  --start TIME        begin at this time, ISO 8601; UTC unless it says otherwise (default now)
  --duration SECONDS  of the meter's time; without --pty the bytes then come at once, not in real time
  --seed N            another house, and other faults (default 1)
  --fault NAME        may be given more than once:
                        bad-checksum, cut, lost-byte, doubled-byte, no-closing-flag   one list in five
                        noise            garbage in front of one list in five
                        crlf             each 0A comes as 0D 0A
                        silence          nothing in every fifth minute
                        repeated-hour    every second hourly list says again what the one before said
                        encrypted        ciphered messages only
  --line NAME         as a wrongly set or badly connected reader gets it, bit for bit:
                        1200, 4800, 9600, 19200, 115200   read at this speed instead of 2400 baud
                        8e1, 8n1, 8o1, 7e1, 7n1           read with these characters; one of them is right
                        noise, breaks, hiss               nothing from the meter, only disturbances
                        brownout         the reader's power lasts for short messages only
                        power-cut        the meter cuts the reader off for a minute, again and again
                        silent           nothing at all
  --line-for SECONDS  of the meter's time; then the line is as it should be
  --dropping          the reader's driver drops the bytes that it takes for wrong
  -h, --help          show this help

Ciphered messages, as some grid companies have them (AES-128-GCM, an invocation counter that rises by one):
  --key HEX           32 hex digits: the encryption key
  --auth-key HEX      32 hex digits: the authentication key
  --security HEX      the security control byte: 00 open, 10 authenticated, 20 encrypted, 30 both; 01 to 31 the
                      same of suite 1. Without it 30 with an authentication key, else 20
  --service NAME      general-glo (default), general-ded, or glo, ded: these do not send the system title
  --system-title HEX  16 hex digits (default the maker's three letters, then 0000000001)
The keys may stand in the environment instead, where other users cannot see them: HANSCOPE_KEY and
HANSCOPE_AUTH_KEY; one of the other options must then ask for ciphering. They are never written anywhere.

Exit status: 0 played, 1 no pseudo terminal or no output, 2 wrong use.
)";

template <typename T>
struct Word {
    QStringView word;
    T value;
};

constexpr std::array makers{Word<Maker>{u"aidon", Maker::Aidon}, Word<Maker>{u"kaifa", Maker::Kaifa},
                            Word<Maker>{u"kamstrup", Maker::Kamstrup}};
constexpr std::array networks{Word<Network>{u"1-phase", Network::OnePhase},
                              Word<Network>{u"3-wire", Network::ThreeWire},
                              Word<Network>{u"4-wire", Network::FourWire}};

constexpr std::array services{Word<std::uint8_t>{u"general-glo", 0xDB},
                              Word<std::uint8_t>{u"general-ded", 0xDC}, Word<std::uint8_t>{u"glo", 0xCA},
                              Word<std::uint8_t>{u"ded", 0xD2}};

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

std::optional<ReceiveTime> readStart(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return ReceiveTime(milliseconds(time.toMSecsSinceEpoch()));
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
    if (!readWord(meter, makers, options.setup.maker))
        return QStringLiteral("there is no meter '%1'").arg(meter);
    if (!readWord(network, networks, options.setup.network))
        return QStringLiteral("there is no network '%1'").arg(network);
    options.setup.hasSolar = parser.isSet(QStringLiteral("solar"));
    return {};
}

QString readFaults(const QCommandLineParser &parser, SimulateOptions &options)
{
    for (const QString &name : parser.values(QStringLiteral("fault"))) {
        const auto fault = faultByName(name.toStdString());
        if (!fault)
            return QStringLiteral("there is no fault '%1'").arg(name);
        options.faults.push_back(*fault);
    }
    return {};
}

QString readLine(const QCommandLineParser &parser, SimulateOptions &options)
{
    const QString name = parser.value(QStringLiteral("line"));
    const auto trouble = troubleByName(name.isEmpty() ? "right" : name.toStdString());
    if (!trouble)
        return QStringLiteral("there is no line '%1'").arg(name);
    options.line
        = {*trouble, options.setup.maker, parser.isSet(QStringLiteral("dropping")), true, options.setup.seed};
    const QString time = parser.value(QStringLiteral("line-for"));
    if (time.isEmpty())
        return {};
    options.lineTrouble = readSeconds(time);
    return options.lineTrouble ? QString() : QStringLiteral("'%1' is no duration in seconds").arg(time);
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
    if (const QString text = parser.value(QStringLiteral("start")); !text.isEmpty()) {
        const auto start = readStart(text);
        if (!start)
            return QStringLiteral("'%1' is no time like 2026-01-31T16:00:00Z").arg(text);
        options.start = *start;
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
    for (const char *name : {"meter", "start", "duration", "fault", "line", "line-for", "security"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name), {}, QStringLiteral("value")));
    static constexpr std::array<std::array<const char *, 2>, 4> defaults{
        {{"network", "4-wire"}, {"speed", "1"}, {"seed", "1"}, {"service", "general-glo"}}};
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
    for (const auto read : {readMeter, readFaults, readNumbers, readLine, readTimes, readCiphering}) {
        if (QString problem = read(parser, options); !problem.isEmpty())
            return problem;
    }
    return {};
}

const char *simulateHelp()
{
    return help;
}

} // namespace hanscope
