// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/anonymise.h"
#include "app/cli/check.h"
#include "app/cli/decode.h"
#include "app/cli/export.h"
#include "app/cli/record.h"
#include "app/cli/simulate.h"
#include "core/session/plainfile.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cstdio>

namespace
{

struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *summary;
};

constexpr std::array commands{
    Command{"anonymise", hanscope::runAnonymise, "make a session fit for sharing"},
    Command{"check", hanscope::runCheck, "find out whether a HAN port really sends data"},
    Command{"decode", hanscope::runDecode, "tell what captured bytes say"},
    Command{"export", hanscope::runExport, "write sessions or the history as a table"},
    Command{"record", hanscope::runRecord, "record what a reader sends"},
    Command{"simulate", hanscope::runSimulate, "play a virtual meter"},
};

void printUsage(std::FILE *out)
{
    std::fputs("Usage: hanscope-cli COMMAND [OPTIONS...]\n\nCommands:\n", out);
    for (const Command &command : commands)
        std::fprintf(out, "  %-10s %s\n", command.name, command.summary);
    std::fputs("\nOptions:\n"
               "  -h, --help     show this help; after a command: that command's help\n"
               "  -v, --version  show the version\n",
               out);
}

} // namespace

int main(int argc, char *argv[])
{
    hanscope::keepNewFilesPrivate();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hanscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANSCOPE_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        printUsage(stderr);
        return 2;
    }
    const QString &name = arguments.first();
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printUsage(stdout);
        return 0;
    }
    if (name == u"--version" || name == u"-v") {
        std::puts("hanscope-cli " HANSCOPE_VERSION);
        return 0;
    }
    for (const Command &command : commands) {
        if (name == QLatin1StringView(command.name))
            return command.run(arguments);
    }
    std::fprintf(stderr, "hanscope-cli: there is no command '%s'; see hanscope-cli --help\n",
                 qPrintable(name));
    return 2;
}
