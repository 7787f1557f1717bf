// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minmaxpyramid.h"

#include <algorithm>
#include <limits>

namespace hanscope
{

void MinMaxPyramid::Range::include(Range other)
{
    min = std::min(min, other.min);
    max = std::max(max, other.max);
}

MinMaxPyramid::Range MinMaxPyramid::Chunk::range(std::size_t from, std::size_t to) const
{
    Range result{value[from], value[from]};
    for (std::size_t i = from + 1; i < to; ++i) {
        result.min = std::min(result.min, value[i]);
        result.max = std::max(result.max, value[i]);
    }
    return result;
}

void MinMaxPyramid::append(std::int64_t at, std::int32_t value)
{
    if (!isEmpty() && at <= back().at)
        forgetFrom(at);
    const bool fits = !isEmpty() && m_chunks.back().count < chunkSize
        && at - m_chunks.back().base <= std::numeric_limits<std::uint32_t>::max();
    if (!fits)
        m_chunks.emplace_back().base = at;
    Chunk &chunk = m_chunks.back();
    chunk.offset[chunk.count] = static_cast<std::uint32_t>(at - chunk.base);
    chunk.value[chunk.count] = value;
    ++chunk.count;
    ++m_size;
    includeInLevels({value, value});
}

void MinMaxPyramid::includeInLevels(Range range)
{
    std::size_t number = m_droppedChunks + m_chunks.size() - 1; // counted from the very first chunk
    for (std::size_t depth = 0;; ++depth, number /= fanOut) {
        if (depth == m_levels.size())
            addLevel();
        Level &level = m_levels[depth];
        if (number - level.dropped == level.ranges.size())
            level.ranges.push_back(range);
        else
            level.ranges.back().include(range);
        if (depth + 1 == m_levels.size() && level.ranges.size() < fanOut)
            return;
    }
}

/// Sums up the topmost level; the very first one starts empty.
void MinMaxPyramid::addLevel()
{
    Level level;
    if (!m_levels.empty()) {
        const Level &below = m_levels.back();
        level.dropped = below.dropped / fanOut;
        for (std::size_t i = 0; i < below.ranges.size(); ++i) {
            const std::size_t parent = (below.dropped + i) / fanOut - level.dropped;
            if (parent == level.ranges.size())
                level.ranges.push_back(below.ranges[i]);
            else
                level.ranges[parent].include(below.ranges[i]);
        }
    }
    m_levels.push_back(std::move(level));
}

void MinMaxPyramid::forgetFrom(std::int64_t at)
{
    while (!isEmpty() && m_chunks.back().base >= at)
        removeLastChunk();
    if (isEmpty())
        return;
    Chunk &chunk = m_chunks.back();
    while (chunk.sample(chunk.count - 1).at >= at) {
        --chunk.count;
        --m_size;
    }
    rebuildLastRanges();
}

void MinMaxPyramid::removeLastChunk()
{
    m_size -= m_chunks.back().count;
    m_chunks.pop_back();
    std::size_t kept = m_droppedChunks + m_chunks.size();
    for (Level &level : m_levels) {
        while (!level.ranges.empty() && level.dropped + level.ranges.size() > kept)
            level.ranges.pop_back();
        kept = (kept + fanOut - 1) / fanOut;
    }
    if (isEmpty())
        clear();
}

void MinMaxPyramid::rebuildLastRanges()
{
    m_levels[0].ranges.back() = m_chunks.back().range(0, m_chunks.back().count);
    for (std::size_t depth = 1; depth < m_levels.size(); ++depth) {
        const Level &below = m_levels[depth - 1];
        Level &level = m_levels[depth];
        if (level.ranges.empty())
            return;
        const std::size_t firstChild = (level.dropped + level.ranges.size() - 1) * fanOut;
        const std::size_t from = std::max(firstChild, below.dropped) - below.dropped;
        Range range = below.ranges[from];
        for (std::size_t i = from + 1; i < below.ranges.size(); ++i)
            range.include(below.ranges[i]);
        level.ranges.back() = range;
    }
}

void MinMaxPyramid::forgetBefore(std::int64_t at)
{
    while (m_chunks.size() > 1 && m_chunks[1].base < at) {
        m_size -= m_chunks.front().count;
        m_chunks.pop_front();
        ++m_droppedChunks;
    }
    std::size_t firstKept = m_droppedChunks;
    for (Level &level : m_levels) {
        for (; level.dropped < firstKept && !level.ranges.empty(); ++level.dropped)
            level.ranges.pop_front();
        firstKept /= fanOut; // a range that lost some of its chunks is never used whole again
    }
}

void MinMaxPyramid::clear()
{
    *this = MinMaxPyramid();
}

std::size_t MinMaxPyramid::bytes() const
{
    std::size_t sum = m_chunks.size() * (sizeof(Chunk) + sizeof(void *));
    for (const Level &level : m_levels)
        sum += level.ranges.size() * sizeof(Range);
    return sum;
}

MinMaxPyramid::Sample MinMaxPyramid::front() const
{
    return m_chunks.front().sample(0);
}

MinMaxPyramid::Sample MinMaxPyramid::back() const
{
    return m_chunks.back().sample(m_chunks.back().count - 1);
}

std::optional<MinMaxPyramid::Sample> MinMaxPyramid::lastBefore(std::int64_t at) const
{
    const Place place = find(at, {});
    if (place == Place{})
        return std::nullopt;
    return sampleAt(before(place));
}

std::optional<MinMaxPyramid::Sample> MinMaxPyramid::firstFrom(std::int64_t at) const
{
    const Place place = find(at, {});
    if (place == end())
        return std::nullopt;
    return sampleAt(place);
}

std::vector<MinMaxPyramid::Sample> MinMaxPyramid::samples() const
{
    std::vector<Sample> result;
    result.reserve(m_size);
    for (const Chunk &chunk : m_chunks) {
        for (std::size_t i = 0; i < chunk.count; ++i)
            result.push_back(chunk.sample(i));
    }
    return result;
}

std::vector<MinMaxPyramid::Column> MinMaxPyramid::query(const TimeColumns &grid, int from, int to) const
{
    std::vector<Column> columns(static_cast<std::size_t>(std::max(0, to - from)));
    Place start = find(grid.startOf(from), {});
    for (int i = from; i < to && start != end(); ++i) {
        const Place stop = find(grid.startOf(i + 1), start);
        if (stop == start)
            continue;
        const Range range = rangeOf(start, stop);
        columns[static_cast<std::size_t>(i - from)]
            = {range.min, range.max, sampleAt(start), sampleAt(before(stop)), true};
        start = stop;
    }
    return columns;
}

MinMaxPyramid::Place MinMaxPyramid::before(Place place) const
{
    if (place.index > 0)
        return {place.chunk, place.index - 1};
    return {place.chunk - 1, m_chunks[place.chunk - 1].count - 1};
}

MinMaxPyramid::Place MinMaxPyramid::find(std::int64_t at, Place start) const
{
    // The next column's samples mostly start in this chunk or one soon after: widen the search by doubling.
    std::size_t low = start.chunk;
    std::size_t high = low + 1;
    for (std::size_t step = 1; high < m_chunks.size() && m_chunks[high].base < at; step *= 2) {
        low = high;
        high += step;
    }
    high = std::min(high, m_chunks.size());
    while (low + 1 < high) {
        const std::size_t middle = (low + high) / 2;
        (m_chunks[middle].base < at ? low : high) = middle;
    }
    if (low >= m_chunks.size())
        return end();
    const Chunk &chunk = m_chunks[low];
    const std::size_t first = low == start.chunk ? start.index : 0;
    const auto *begin = chunk.offset.data();
    const auto *found = std::partition_point(begin + first, begin + chunk.count,
                                             [&](std::uint32_t offset) { return chunk.base + offset < at; });
    const auto index = static_cast<std::size_t>(found - begin);
    return index < chunk.count ? Place{low, index} : Place{low + 1, 0};
}

MinMaxPyramid::Range MinMaxPyramid::rangeOf(Place from, Place to) const
{
    if (from.chunk == to.chunk)
        return m_chunks[from.chunk].range(from.index, to.index);
    Range range = m_chunks[from.chunk].range(from.index, m_chunks[from.chunk].count);
    includeChunks(m_droppedChunks + from.chunk + 1, m_droppedChunks + to.chunk, range);
    if (to.index > 0)
        range.include(m_chunks[to.chunk].range(0, to.index));
    return range;
}

/// `from` and `to` are counted from the very first chunk. Climbs while both ends stand inside a larger block.
void MinMaxPyramid::includeChunks(std::size_t from, std::size_t to, Range &range) const
{
    for (std::size_t depth = 0; from < to; ++depth) {
        const Level &level = m_levels[depth];
        const bool top = depth + 1 == m_levels.size();
        for (; from < to && (top || from % fanOut != 0); ++from)
            range.include(level.ranges[from - level.dropped]);
        for (; from < to && (top || to % fanOut != 0); --to)
            range.include(level.ranges[to - 1 - level.dropped]);
        from /= fanOut;
        to /= fanOut;
    }
}

std::vector<MinMaxPyramid::Gap> gapsBetween(const std::vector<MinMaxPyramid::Column> &columns,
                                            std::optional<MinMaxPyramid::Sample> before,
                                            std::optional<MinMaxPyramid::Sample> after,
                                            std::int64_t threshold)
{
    std::vector<MinMaxPyramid::Gap> gaps;
    auto last = before;
    const auto pass = [&](const MinMaxPyramid::Sample &next) {
        if (last && next.at - last->at > threshold)
            gaps.push_back({last->at, next.at});
    };
    for (const MinMaxPyramid::Column &column : columns) {
        if (!column.hasData)
            continue;
        pass(column.first);
        last = column.last;
    }
    if (after)
        pass(*after);
    return gaps;
}

} // namespace hanscope
