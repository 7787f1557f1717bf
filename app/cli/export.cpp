// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export.h"

#include "app/cli/exportoptions.h"
#include "core/history/historyexport.h"
#include "core/history/historyfile.h"
#include "core/history/meterpast.h"
#include "core/replay/recordexport.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace hanscope
{
namespace
{

volatile std::sig_atomic_t isInterrupted = 0;

void endAtInterrupt()
{
    struct sigaction action {
    };
    action.sa_handler = [](int) { isInterrupted = 1; };
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

int trouble(const QString &what, const QString &why)
{
    std::fprintf(stderr, "hanscope-cli: %s: %s\n", qPrintable(what), qPrintable(why));
    return 2;
}

/// Rows a second, on a terminal only.
class Progress
{
public:
    Progress() { m_clock.start(); }

    bool operator()(const ExportTable &table)
    {
        if (m_isTerminal && m_clock.elapsed() - m_told > 500) {
            m_told = m_clock.elapsed();
            std::fprintf(stderr, "\r%llu rows, %llu rows/s ", static_cast<unsigned long long>(table.rows()),
                         static_cast<unsigned long long>(table.rows()) * 1000
                             / static_cast<unsigned long long>(m_told));
        }
        return isInterrupted == 0;
    }
    ~Progress()
    {
        if (m_told > 0)
            std::fputc('\n', stderr);
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) != 0;
    QElapsedTimer m_clock;
    qint64 m_told = 0;
};

/// What an export came to: its exit status, and whether there is a table to keep.
struct Outcome {
    int status = 0;
    bool isWorthKeeping = true;
};

Outcome exportFiles(const ExportOptions &options, ExportTable &table, const ExportProgress &goOn)
{
    Outcome outcome;
    for (const QString &name : options.files) {
        const auto source = openRecords(name.toStdString(), options.keys);
        if (!source)
            return {trouble(name, QString::fromStdString(sessionErrorText(source.error()))), false};
        exportRecords(**source, options.keys, options.from, options.to, table, goOn);
        if ((*source)->isDamaged())
            outcome.status = trouble(name, QStringLiteral("is damaged; what is left of it is exported"));
    }
    return outcome;
}

Outcome exportOwnHistory(const ExportOptions &options, ExportTable &table, const ExportProgress &goOn)
{
    const QString path = historyPath(options.historyFolder);
    if (!QFileInfo::exists(path))
        return {trouble(path, QStringLiteral("there is no history")), false};
    Database database(path, Database::Access::ReadOnly);
    const HistoryReader reader(database);
    if (const auto meter = storedMeter(reader, std::nullopt))
        exportHistory(reader, meter->key, {}, options.from, options.to, table, goOn);
    return database.isWell() ? Outcome() : Outcome{trouble(path, database.failure()->detail), false};
}

Outcome exportInto(const ExportOptions &options, const TableWriter::Sink &sink)
{
    ExportTable table(options.rows, options.format, options.columns, sink);
    Progress progress;
    const ExportProgress goOn = [&](double) { return progress(table); };
    Outcome outcome = options.files.isEmpty() ? exportOwnHistory(options, table, goOn)
                                              : exportFiles(options, table, goOn);
    if (!table.finish() || isInterrupted != 0)
        return {2, false};
    if (table.rows() == 0 && outcome.isWorthKeeping) {
        std::fputs("hanscope-cli export: there is nothing of that kind in that time; no table was written\n",
                   stderr);
        return {1, false};
    }
    return outcome;
}

int exportToFile(const ExportOptions &options)
{
    QSaveFile file(options.out);
    if (!file.open(QIODevice::WriteOnly))
        return trouble(options.out, file.errorString());
    const Outcome outcome = exportInto(options, [&file](std::string_view piece) {
        return file.write(piece.data(), qint64(piece.size())) == qint64(piece.size());
    });
    if (file.error() != QFileDevice::NoError)
        return trouble(options.out, file.errorString());
    if (isInterrupted != 0)
        return trouble(options.out, QStringLiteral("interrupted; nothing was written"));
    if (outcome.isWorthKeeping && !file.commit())
        return trouble(options.out, file.errorString());
    return outcome.status;
}

} // namespace

int runExport(const QStringList &arguments)
{
    ExportOptions options;
    if (const QString problem = readExportOptions(arguments, options); !problem.isEmpty()) {
        std::fprintf(stderr, "hanscope-cli export: %s; see hanscope-cli export --help\n",
                     qPrintable(problem));
        return 2;
    }
    if (options.wantsHelp) {
        std::fputs(exportHelp().c_str(), stdout);
        return 0;
    }
    endAtInterrupt();
    if (!options.out.isEmpty())
        return exportToFile(options);
    const Outcome outcome = exportInto(options, [](std::string_view piece) {
        return std::fwrite(piece.data(), 1, piece.size(), stdout) == piece.size();
    });
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return trouble(QStringLiteral("standard output"), QStringLiteral("cannot be written"));
    return outcome.status;
}

} // namespace hanscope
