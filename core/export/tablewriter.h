// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportchoice.h"
#include "core/model/reading.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hanscope
{

/// Writes the rows of a table, field by field, into a buffer that is handed on in large pieces. No
/// allocation per row.
class TableWriter
{
public:
    /// Takes the next bytes of the file; false: no more is wanted.
    using Sink = std::function<bool(std::string_view)>;

    TableWriter(TableFormat format, Sink sink);

    void head(const std::vector<std::string_view> &names); ///< before the first row

    // The fields of a row in order of the names. One of these for each.
    void nothing();
    void text(std::string_view utf8);
    void whole(std::int64_t number);
    /// `number` in units of 10^-digits: decimal(1234, 3) is 1.234.
    void decimal(std::int64_t number, int digits);
    /// The same without zeros at the end.
    void shortDecimal(std::int64_t number, int digits);
    void yesOrNo(bool is); ///< 1 or 0; true or false in JSON
    /// Norwegian time with its offset; without offset where a spreadsheet must take it for a time.
    void localTime(ReceiveTime at, bool withMilliseconds);
    void utcTime(ReceiveTime at, bool withMilliseconds);
    void wallTime(std::chrono::local_seconds time); ///< of a clock that does not tell its zone
    void date(std::chrono::local_days day);

    void endRow();

    /// Hands on what is left. False when the sink wanted no more.
    bool finish();

    std::uint64_t rows() const { return m_rows; }
    bool isStopped() const { return m_isStopped; }

private:
    bool isJson() const { return m_format == TableFormat::JsonLines; }
    void beginField();
    void append(std::int64_t number, int digits);
    void appendTwoDigits(std::int64_t number);
    void appendDate(std::chrono::sys_days day);
    std::chrono::minutes offsetAt(ReceiveTime at);
    void appendWall(std::chrono::sys_time<std::chrono::milliseconds> wall, bool withMilliseconds);
    void appendQuoted(std::string_view utf8);
    void flush();

    TableFormat m_format;
    Sink m_sink;
    std::vector<std::string> m_names; ///< of the columns, as they begin a field in JSON
    std::string m_text;
    std::size_t m_field = 0; ///< in the row
    bool m_hasField = false; ///< something of the row is written
    // Rows follow each other in time: what was worked out for one holds for the next.
    struct Dated {
        std::chrono::sys_days day{};
        std::string text; ///< empty: none yet
    };
    std::array<Dated, 2> m_dates; ///< local and UTC may be two
    std::optional<std::chrono::sys_time<std::chrono::hours>> m_hour;
    std::chrono::minutes m_offset{}; ///< of Norwegian time in m_hour

    std::uint64_t m_rows = 0;
    bool m_isStopped = false;
};

} // namespace hanscope
