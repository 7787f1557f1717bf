// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkoptions.h"

#include <QCommandLineParser>

namespace hanscope
{
namespace
{

constexpr const char *help =
    R"(Usage: hanscope-cli check [--port PATH] [OPTIONS...]

Finds out whether a HAN port really sends data, and if not, why. Listens with the line settings that meters are known
to use until the answer is sure: about a minute on a port that works, a little longer on a silent one.

Options:
  --port PATH         the reader, for example /dev/ttyUSB0 (default: the likeliest one there is)
  --timeout SECONDS   decide after this time on what is known then (default 300)
  --json              one JSON object: verdict and findings as stable words, evidence, nextSteps as sentences
  --report            a whole report, to send to somebody; the meter's number and your use are hidden
  --language nb|en    of the sentences (default: the system's, if it is one of them, else en)
  -h, --help          show this help

Exit status: 0 the port works, or all that can be known yet is as it should be; 1 data come, but something is wrong;
2 no data; 3 the port cannot be opened; 64 wrong use.
)";

bool isNorwegian(QLocale::Language language)
{
    return language == QLocale::NorwegianBokmal || language == QLocale::NorwegianNynorsk;
}

QString readLanguage(const QString &name, CheckOptions &options)
{
    if (name.isEmpty())
        options.isNorwegian = isNorwegian(QLocale::system().language());
    else if (name == u"nb" || name == u"en")
        options.isNorwegian = name == u"nb";
    else
        return QStringLiteral("the languages are nb and en");
    return {};
}

QString readTimeout(const QString &text, CheckOptions &options)
{
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds <= 0)
        return QStringLiteral("--timeout takes a whole number of seconds above zero");
    options.timeout = std::chrono::seconds(seconds);
    return {};
}

} // namespace

QString readCheckOptions(const QStringList &arguments, CheckOptions &options)
{
    QCommandLineParser parser;
    const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(helpOption);
    for (const char *name : {"json", "report"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name)));
    for (const char *name : {"port", "timeout", "language"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name), {}, QStringLiteral("value")));
    if (!parser.parse(arguments))
        return parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0);
    options.wantsHelp = parser.isSet(helpOption);
    if (options.wantsHelp)
        return {};
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("there is something besides options");
    const bool isJson = parser.isSet(QStringLiteral("json"));
    const bool isReport = parser.isSet(QStringLiteral("report"));
    if (isJson && isReport)
        return QStringLiteral("--json and --report exclude each other");
    options.output = isJson ? CheckOutput::Json : isReport ? CheckOutput::Report : CheckOutput::Text;
    options.port = parser.value(QStringLiteral("port"));
    if (parser.isSet(QStringLiteral("port")) && options.port.isEmpty())
        return QStringLiteral("--port needs a path");
    if (QString problem = readLanguage(parser.value(QStringLiteral("language")), options); !problem.isEmpty())
        return problem;
    return readTimeout(parser.value(QStringLiteral("timeout")), options);
}

const char *checkHelp()
{
    return help;
}

} // namespace hanscope
