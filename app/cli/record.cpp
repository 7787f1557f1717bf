// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "core/io/sessionrecorder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSettings>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace hanscope
{
namespace
{

constexpr const char *help =
    R"(Usage: hanscope-cli record --port PATH --out FILE [--for SECONDS]

Records what a reader sends, byte for byte and with the times at which it came, into a new session file
(.hanscope), until it is interrupted (Ctrl+C). The reader may come and go meanwhile. What is complete in the file stays
readable whatever ends the program; half a minute is lost at most. hanscope-cli decode reads the file, also while it
grows.

Options:
  --port PATH     the reader, for example /dev/ttyUSB0
  --out FILE      the session to make; there must be none yet. Only its owner may read it: it tells when somebody was
                  at home
  --for SECONDS   end after this time
  -h, --help      show this help

Exit status: 0 something was heard, 1 nothing, 2 wrong use or a file that cannot be written.
)";

struct Options {
    QString port;
    QString out;
    std::optional<std::chrono::seconds> duration;
    bool wantsHelp = false;
};

int wrongUse(const QString &why)
{
    std::fprintf(stderr, "hanscope-cli record: %s; see hanscope-cli record --help\n", qPrintable(why));
    return 2;
}

int fileTrouble(const QString &name, const SessionError &error)
{
    std::fprintf(stderr, "hanscope-cli: %s: %s\n", qPrintable(name), sessionErrorText(error).c_str());
    return 2;
}

/// out: why the options cannot be used; empty when they can
QString readOptions(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const char *name : {"port", "out", "for"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name), {}, QStringLiteral("value")));
    if (!parser.parse(arguments))
        return parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0);
    options.wantsHelp = parser.isSet(QStringLiteral("help"));
    options.port = parser.value(QStringLiteral("port"));
    options.out = parser.value(QStringLiteral("out"));
    if (options.wantsHelp)
        return {};
    if (options.port.isEmpty() || options.out.isEmpty())
        return QStringLiteral("--port and --out are needed");
    if (parser.isSet(QStringLiteral("for"))) {
        bool isNumber = false;
        const int seconds = parser.value(QStringLiteral("for")).toInt(&isNumber);
        if (!isNumber || seconds <= 0)
            return QStringLiteral("--for takes a whole number of seconds above zero");
        options.duration = std::chrono::seconds(seconds);
    }
    return {};
}

int stopPipe[2] = {-1, -1};

/// Ends the event loop at an interrupt: a signal may come at any moment, a byte in a pipe is read when it
/// suits.
void endAtInterrupt(QCoreApplication &application)
{
    if (::pipe(stopPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action {
    };
    action.sa_handler = [](int) {
        const char byte = 0;
        [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
    };
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace

int runRecord(const QStringList &arguments)
{
    Options options;
    if (const QString problem = readOptions(arguments, options); !problem.isEmpty())
        return wrongUse(problem);
    if (options.wantsHelp) {
        std::fputs(help, stdout);
        return 0;
    }
    QSettings settings(QStringLiteral("hanscope"), QStringLiteral("hanscope"));
    LinkMemory memory(settings);
    ReaderLink link(memory);
    SessionRecorder recorder("hanscope-cli " + QCoreApplication::applicationVersion().toStdString());
    recorder.setRing(std::chrono::minutes{0});
    recorder.follow(link);
    if (const auto error = recorder.start(options.out.toStdString()))
        return fileTrouble(options.out, *error);

    bool isWritten = true;
    QObject::connect(&recorder, &SessionRecorder::troubled, &recorder, [&](const SessionError &error) {
        isWritten = false;
        fileTrouble(options.out, error);
    });
    quint64 heard = 0;
    QObject::connect(&link, &ReaderLink::bytesHeard, &recorder, [&](Bytes bytes) { heard += bytes.size(); });
    endAtInterrupt(*QCoreApplication::instance());
    if (options.duration)
        QTimer::singleShot(*options.duration, QCoreApplication::instance(), &QCoreApplication::quit);
    link.start(options.port);
    QCoreApplication::exec();
    recorder.stop();
    std::fprintf(stderr, "%llu bytes, %llu good frames\n", static_cast<unsigned long long>(heard),
                 static_cast<unsigned long long>(link.status().framesGood));
    return !isWritten ? 2 : heard > 0 ? 0 : 1;
}

} // namespace hanscope
