// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"

#include <QSqlError>

#include <atomic>

namespace hanscope
{
namespace
{

QString freshName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("hanscope-history-%1").arg(++count);
}

/// source: sqlite.org/rescode.html; the low byte is the primary code
HistoryTrouble troubleOf(const QSqlError &error)
{
    constexpr int busy = 5, readOnly = 8, corrupt = 11, full = 13, cannotOpen = 14, notADatabase = 26;
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case busy:
        return HistoryTrouble::InUse;
    case readOnly:
    case cannotOpen:
        return HistoryTrouble::ReadOnly;
    case full:
        return HistoryTrouble::DiskFull;
    case corrupt:
    case notADatabase:
        return HistoryTrouble::Damaged;
    default:
        return HistoryTrouble::Other;
    }
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_name(freshName())
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setDatabaseName(path);
    const QString readOnly
        = access == Access::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString();
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000") + readOnly);
    if (!connection.open())
        note(connection.lastError());
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery &Database::run(const char *sql, std::initializer_list<QVariant> values)
{
    if (m_failure)
        return m_nothing;
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query = prepare(QString::fromLatin1(sql));
        if (m_failure)
            return m_nothing;
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    if (!query.exec()) {
        note(query.lastError());
        return m_nothing;
    }
    return query;
}

bool Database::step(QSqlQuery &rows)
{
    if (rows.next())
        return true;
    if (rows.lastError().isValid() && !m_failure)
        note(rows.lastError());
    return false;
}

bool Database::execute(const QString &sql)
{
    if (m_failure)
        return false;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        note(query.lastError());
    return isWell();
}

QSqlQuery Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        note(query.lastError());
    return query;
}

qint64 Database::number(const char *sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = run(sql, values);
    const qint64 result = step(query) ? query.value(0).toLongLong() : 0;
    query.finish();
    return result;
}

void Database::begin()
{
    execute(QStringLiteral("BEGIN IMMEDIATE"));
}

bool Database::commit()
{
    if (execute(QStringLiteral("COMMIT")))
        return true;
    QSqlQuery(QSqlDatabase::database(m_name, false)).exec(QStringLiteral("ROLLBACK"));
    return false;
}

bool Database::fail(const HistoryFailure &failure)
{
    m_failure = failure;
    return false;
}

void Database::note(const QSqlError &error)
{
    m_failure = {troubleOf(error), error.text()};
}

} // namespace hanscope
