// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/salvage.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStringList>

namespace hanscope
{
namespace
{

constexpr std::array tables{"meter",     "reading",    "hourly_list", "reading_block", "minute_block",
                            "live_hour", "correction", "import_file", "imported_hour"};

QStringList columnsOf(Database &database, const char *table)
{
    QStringList columns;
    QSqlQuery rows = database.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(table)));
    for (rows.exec(); rows.next();)
        columns.append(rows.value(1).toString());
    return columns;
}

/// Where to go on behind a row that cannot be read: row by row within a page's worth of them, then further
/// and further.
qint64 stepBehind(int failuresInARow)
{
    constexpr int rowsOfAPage = 256;
    return failuresInARow <= rowsOfAPage ? 1 : qint64{1} << std::min(failuresInARow - rowsOfAPage, 60);
}

/// Rows come in order. In a damaged tree they may come in circles, or with keys that nobody gave them.
bool isPlausible(qint64 key, qint64 next)
{
    constexpr qint64 mostRows = qint64{1} << 40;
    return key >= next && key < mostRows;
}

/// Copies what can be read of one table; out: how many rows were.
std::uint64_t copyTable(Database &source, Database &target, const char *table)
{
    constexpr int mostFailures = 256 + 40;
    QStringList columns = columnsOf(source, table);
    const QStringList wanted = columnsOf(target, table);
    columns.removeIf([&](const QString &column) { return !wanted.contains(column); });
    if (!columns.contains(QStringLiteral("id")))
        return 0;
    const QString name = QLatin1String(table);
    const QString list = columns.join(QLatin1Char(','));
    const QString places = QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(','));
    QSqlQuery rows
        = source.prepare(QStringLiteral("SELECT id, %1 FROM %2 WHERE id >= ? ORDER BY id").arg(list, name));
    QSqlQuery insert
        = target.prepare(QStringLiteral("INSERT OR IGNORE INTO %2 (%1) VALUES (%3)").arg(list, name, places));

    std::uint64_t copied = 0;
    qint64 next = 0;
    for (int failures = 0; failures < mostFailures; next += stepBehind(++failures)) {
        rows.bindValue(0, next);
        rows.exec();
        while (rows.next() && isPlausible(rows.value(0).toLongLong(), next)) {
            next = rows.value(0).toLongLong() + 1;
            failures = 0;
            for (int i = 0; i < columns.size(); ++i)
                insert.bindValue(i, rows.value(i + 1));
            if (insert.exec() && insert.numRowsAffected() > 0)
                ++copied;
        }
        if (!rows.isValid() && !rows.lastError().isValid())
            break; // the end
    }
    return copied;
}

} // namespace

bool isSound(Database &database)
{
    QSqlQuery rows = database.prepare(QStringLiteral("PRAGMA quick_check(1)"));
    if (!database.isWell())
        return false;
    if (!rows.exec() || !rows.next())
        return database.fail({HistoryTrouble::Damaged, rows.lastError().text()});
    const QString verdict = rows.value(0).toString();
    return verdict == QLatin1String("ok") || database.fail({HistoryTrouble::Damaged, verdict});
}

std::optional<QString> setAside(const QString &path)
{
    const QFileInfo file(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString damaged;
    for (int count = 1; damaged.isEmpty() || QFile::exists(damaged); ++count) {
        damaged = QStringLiteral("%1/%2-damaged-%3-%4.%5")
                      .arg(file.path(), file.completeBaseName(), stamp)
                      .arg(count)
                      .arg(file.suffix());
    }
    if (!QFile::rename(path, damaged))
        return std::nullopt;
    // The newest rows may stand in the log alone.
    for (const QLatin1String suffix : {QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::rename(path + suffix, damaged + suffix);
    return damaged;
}

Salvaged salvage(const QString &damagedPath, Database &target)
{
    Database source(damagedPath, Database::Access::ReadOnly);
    Salvaged salvaged;
    target.begin();
    for (const char *table : tables) {
        const std::uint64_t rows = source.isWell() ? copyTable(source, target, table) : 0;
        source.clearFailure();
        if (table == std::string_view("live_hour"))
            salvaged.hours = rows;
        if (table == std::string_view("hourly_list"))
            salvaged.lists = rows;
    }
    return target.commit() ? salvaged : Salvaged{};
}

} // namespace hanscope
