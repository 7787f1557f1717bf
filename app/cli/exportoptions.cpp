// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportoptions.h"

#include "app/cli/keyoptions.h"
#include "core/model/norwegiantime.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QStandardPaths>

#include <array>

namespace hanscope
{
namespace
{

constexpr const char *help =
    R"(Usage: hanscope-cli export [OPTIONS] FILE...
       hanscope-cli export [OPTIONS] --from TIME --to TIME

Writes what sessions, or captured bytes as decode reads them, say as a table; without a FILE what HanScope's own
history holds of the meter heard last. Numbers are as the meter sent them; what is not known is empty.

Options:
  --what readings|minutes|hours|days
                   the rows (default: readings). A minute has the mean of the power over the time it stood, the means
                   of the lists' voltages and currents, and the lowest and highest of each; one without any list has
                   no row. Hours and days are booked as the meter's counters prove them
  --format csv|csv-excel-no|jsonl
                   csv (default): UTF-8, commas, ISO 8601 times. csv-excel-no: semicolons, decimal comma, byte order
                   mark, for a Norwegian Excel. jsonl: one JSON object a line, without what is empty
  --columns A,B    these columns only, in this order
  --from TIME, --to TIME
                   from and up to this time: 2026-01-12 (midnight), 2026-01-12T06:30, Norwegian time unless an offset
                   or Z follows
  --history DIR    the folder of the history (default: the one of this user's HanScope)
  --out FILE       a file, made or replaced as a whole at the end (default: standard output)
  --key HEX, --auth-key HEX, --system-title HEX
                   for ciphered messages, as decode takes them
  -h, --help       show this help

A time stands in two columns, local (Norwegian, with its offset) and UTC. Among readings a marker of the user's has a
row of its own with the time and the column note. With a meter of three wires, voltage_l1_v, _l2_v and _l3_v are those
of L1-L2, L1-L3 and L2-L3.
)";

template <typename Value>
struct Word {
    const char *word;
    Value value;
};

constexpr std::array rowWords{
    Word<ExportRows>{"readings", ExportRows::Readings},
    Word<ExportRows>{"minutes", ExportRows::Minutes},
    Word<ExportRows>{"hours", ExportRows::Hours},
    Word<ExportRows>{"days", ExportRows::Days},
};
constexpr std::array formatWords{
    Word<TableFormat>{"csv", TableFormat::Csv},
    Word<TableFormat>{"csv-excel-no", TableFormat::CsvExcelNorway},
    Word<TableFormat>{"jsonl", TableFormat::JsonLines},
};

template <typename Words, typename Value>
QString readWord(const QCommandLineParser &parser, const QString &option, const Words &words, Value &value)
{
    if (!parser.isSet(option))
        return {};
    for (const auto &word : words) {
        if (parser.value(option) == QLatin1String(word.word)) {
            value = word.value;
            return {};
        }
    }
    return QStringLiteral("--%1 does not know '%2'").arg(option, parser.value(option));
}

QString readTime(const QCommandLineParser &parser, const QString &option, ReceiveTime &time)
{
    using namespace std::chrono;
    if (!parser.isSet(option))
        return {};
    const QDateTime read = QDateTime::fromString(parser.value(option), Qt::ISODateWithMs);
    if (!read.isValid())
        return QStringLiteral("--%1 takes a time such as 2026-01-12 or 2026-01-12T06:30, not '%2'")
            .arg(option, parser.value(option));
    if (read.timeSpec() != Qt::LocalTime) {
        time = ReceiveTime{milliseconds{read.toMSecsSinceEpoch()}};
        return {};
    }
    const QDateTime wall(read.date(), read.time(), Qt::UTC);
    const sys_time<milliseconds> asUtc{milliseconds{wall.toMSecsSinceEpoch()}};
    time = asUtc - norwegianUtcOffset(floor<seconds>(asUtc) - hours{1});
    return {};
}

QString readColumns(const QCommandLineParser &parser, ExportOptions &options)
{
    for (const QString &column : parser.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts))
        options.columns.push_back(column.trimmed().toStdString());
    const std::string unknown = unknownColumn(options.rows, options.columns);
    if (unknown.empty())
        return {};
    QStringList known;
    for (const std::string_view column : exportColumns(options.rows))
        known += QString::fromUtf8(column.data(), qsizetype(column.size()));
    return QStringLiteral("there is no column '%1'; there are %2")
        .arg(QString::fromStdString(unknown), known.join(QStringLiteral(", ")));
}

} // namespace

QString readExportOptions(const QStringList &arguments, ExportOptions &options)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const char *name : {"what", "format", "columns", "from", "to", "history", "out"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name), {}, QStringLiteral("value")));
    addKeyOptions(parser);
    if (!parser.parse(arguments))
        return parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0);
    options.wantsHelp = parser.isSet(QStringLiteral("help"));
    if (options.wantsHelp)
        return {};
    options.files = parser.positionalArguments();
    options.out = parser.value(QStringLiteral("out"));
    options.historyFolder = parser.isSet(QStringLiteral("history"))
        ? parser.value(QStringLiteral("history"))
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/hanscope/hanscope");
    for (const QString &problem :
         {readWord(parser, QStringLiteral("what"), rowWords, options.rows),
          readWord(parser, QStringLiteral("format"), formatWords, options.format),
          readTime(parser, QStringLiteral("from"), options.from),
          readTime(parser, QStringLiteral("to"), options.to), readKeyOptions(parser, options.keys)}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (options.files.isEmpty()
        && !(parser.isSet(QStringLiteral("from")) && parser.isSet(QStringLiteral("to"))))
        return QStringLiteral("a FILE, or --from and --to for the history, is needed");
    if (options.from >= options.to)
        return QStringLiteral("--from must be before --to");
    return readColumns(parser, options);
}

std::string exportHelp()
{
    std::string text = help;
    for (const auto &word : rowWords) {
        text += std::string("\nColumns of ") + word.word + ":\n ";
        std::size_t width = 1;
        for (const std::string_view column : exportColumns(word.value)) {
            if (width + column.size() + 1 > 110) {
                text += "\n ";
                width = 1;
            }
            (text += ' ') += column;
            width += column.size() + 1;
        }
        text += '\n';
    }
    return text
        + "\nExit status: 0 written, 1 there was nothing to write, 2 wrong use, or a file that cannot be "
          "read or "
          "written.\n";
}

} // namespace hanscope
