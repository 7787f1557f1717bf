// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/anonymise.h"

#include "core/anonymise/sessionanonymiser.h"

#include <QCommandLineParser>

#include <cstdio>

namespace hanscope
{
namespace
{

constexpr const char *help =
    R"(Usage: hanscope-cli anonymise SESSION --out FILE [--move-time] [--drop-notes]

Makes a new session that can be shared. It decodes to the same values at the same pace, but for these:

  - The meter's number, and any text of a message that is not known to be harmless, is replaced by another of the same
    length and kind, drawn by chance: the same by the same within the file, and another one each time.
  - The reader's path becomes /dev/reader, its USB serial number another one. Its kind stays.
  - What cannot be searched with certainty becomes zeros, as many as there were: damaged bytes, ciphered messages,
    messages that HanScope cannot read. How many there were is told at the end.
  - Checksums are calculated anew.

What stays: list version, meter type, addresses on the line, all measured values, and your notes. The counters of
energy stay too: whoever knows what your meter showed at some time can find it again by them.

Options:
  --out FILE     the session to make; there must be none yet
  --move-time    move all times, those of the meter too, by the same number of whole weeks, drawn by chance: half a
                 year to ten years back. Weekday and time of day stay. Begin and end keep summer or normal time; in a
                 session of months the clocks may change in another week than the moved calendar says
  --drop-notes   leave out all notes. Those that name the meter or the reader are always left out
  -h, --help     show this help

Exit status: 0 done, 1 done but there is no message in it, 2 wrong use, a file that cannot be read or written, or a
session that is damaged: what is left of it is in the new one.
)";

struct Options {
    QString from;
    QString to;
    AnonymiseOptions how;
    bool wantsHelp = false;
};

int wrongUse(const QString &why)
{
    std::fprintf(stderr, "hanscope-cli anonymise: %s; see hanscope-cli anonymise --help\n", qPrintable(why));
    return 2;
}

void reportError(const Options &options, const SessionError &error)
{
    const QString &name = error.code == SessionErrc::CannotWrite ? options.to : options.from;
    std::fprintf(stderr, "hanscope-cli: %s: %s\n", qPrintable(name), sessionErrorText(error).c_str());
}

/// out: why the options cannot be used; empty when they can
QString readOptions(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringLiteral("out"), {}, QStringLiteral("value")));
    for (const char *name : {"move-time", "drop-notes"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name)));
    if (!parser.parse(arguments))
        return parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0);
    options.wantsHelp = parser.isSet(QStringLiteral("help"));
    options.to = parser.value(QStringLiteral("out"));
    options.how.moveTime = parser.isSet(QStringLiteral("move-time"));
    options.how.dropNotes = parser.isSet(QStringLiteral("drop-notes"));
    if (options.wantsHelp)
        return {};
    if (parser.positionalArguments().size() != 1 || options.to.isEmpty())
        return QStringLiteral("one session and --out are needed");
    options.from = parser.positionalArguments().first();
    return {};
}

void tell(const AnonymiseSummary &summary)
{
    const auto count = [](std::uint64_t number) { return static_cast<unsigned long long>(number); };
    std::fprintf(stderr,
                 "%llu messages anonymised\n"
                 "not handed on: %llu damaged pieces, %llu ciphered messages, %llu that cannot be searched "
                 "(%llu bytes in all), %llu notes\n",
                 count(summary.messages), count(summary.damaged), count(summary.ciphered),
                 count(summary.unread), count(summary.bytesCleared), count(summary.notesDropped));
}

} // namespace

int runAnonymise(const QStringList &arguments)
{
    Options options;
    if (const QString problem = readOptions(arguments, options); !problem.isEmpty())
        return wrongUse(problem);
    if (options.wantsHelp) {
        std::fputs(help, stdout);
        return 0;
    }
    const auto summary = anonymiseSession(options.from.toStdString(), options.to.toStdString(), options.how);
    if (!summary) {
        reportError(options, summary.error());
        return 2;
    }
    for (const SessionError &error : summary->damages)
        reportError(options, error);
    tell(*summary);
    return !summary->damages.empty() ? 2 : summary->messages > 0 ? 0 : 1;
}

} // namespace hanscope
