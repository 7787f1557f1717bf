// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/historystatus.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <map>
#include <optional>

namespace hanscope
{

/// What SQLite could not do, in our words and in its own.
struct HistoryFailure {
    HistoryTrouble trouble = HistoryTrouble::Other;
    QString detail;
};

/// One connection to an SQLite file, for the thread that made it.
///
/// The first failure is remembered, and nothing more is run until clearFailure(): a row of statements can be
/// run and judged once at its end.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens; see failure(). The file must exist.
    Database(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const std::optional<HistoryFailure> &failure() const { return m_failure; }
    bool isWell() const { return !m_failure; }
    void clearFailure() { m_failure.reset(); }
    bool fail(const HistoryFailure &failure); ///< remembers a failure found by the caller; out: false

    /// Runs a statement that is prepared only once. `sql` must be a literal.
    /// out: the rows, valid until the same statement is run again; none after a failure
    QSqlQuery &run(const char *sql, std::initializer_list<QVariant> values = {});

    /// The next row of what run() gave: like QSqlQuery::next(), but a failure is remembered.
    bool step(QSqlQuery &rows);

    /// Runs a statement that is needed once.
    bool execute(const QString &sql);

    /// A statement for the caller to bind, run and judge.
    QSqlQuery prepare(const QString &sql);

    /// The first number of the first row; 0 without a row.
    qint64 number(const char *sql, std::initializer_list<QVariant> values = {});

    void begin();
    bool commit(); ///< out: whether all since begin() is written; otherwise nothing of it is

private:
    void note(const QSqlError &error);

    QString m_name;
    std::map<const char *, QSqlQuery> m_prepared;
    QSqlQuery m_nothing;
    std::optional<HistoryFailure> m_failure;
};

/// For binding: NULL when empty.
inline QVariant nullable(std::optional<std::int64_t> value)
{
    return value ? QVariant(qint64{*value}) : QVariant(QMetaType::fromType<qint64>());
}

/// A column of the current row, empty for NULL.
inline std::optional<std::int64_t> optionalNumber(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>{value.toLongLong()};
}

} // namespace hanscope
