// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timecolumns.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace hanscope
{

/// A time series with its minimum and maximum over blocks of growing size: drawing any span, five minutes or
/// a year of seconds, costs what its pixels cost. Some 8 bytes a sample.
class MinMaxPyramid
{
public:
    struct Sample {
        std::int64_t at = 0; ///< ms since 1970, UTC
        std::int32_t value = 0;

        bool operator==(const Sample &) const = default;
    };
    /// What one pixel column holds. Without data only `hasData` means anything.
    struct Column {
        std::int32_t min = 0;
        std::int32_t max = 0;
        Sample first;
        Sample last;
        bool hasData = false;

        bool operator==(const Column &) const = default;
    };
    /// The time between two samples that lie too far apart to be connected.
    struct Gap {
        std::int64_t from = 0;
        std::int64_t to = 0;

        bool operator==(const Gap &) const = default;
    };

    /// Adds a sample at the end. When `at` is not after the last sample our clock was set back: the samples
    /// from `at` on are forgotten first.
    void append(std::int64_t at, std::int32_t value);
    /// Drops whole blocks of samples that all lie before `at`.
    void forgetBefore(std::int64_t at);
    void clear();

    bool isEmpty() const { return m_chunks.empty(); }
    std::size_t size() const { return m_size; }
    std::size_t bytes() const; ///< memory held for the samples, about
    Sample front() const;
    Sample back() const;
    std::optional<Sample> lastBefore(std::int64_t at) const; ///< the last sample earlier than `at`
    std::optional<Sample> firstFrom(std::int64_t at) const; ///< the first sample at or after `at`
    std::vector<Sample> samples() const; ///< all of them, in order

    /// Columns `from` up to but not including `to` of `grid`, counted from its left edge.
    std::vector<Column> query(const TimeColumns &grid, int from, int to) const;
    std::vector<Column> query(const TimeColumns &grid) const { return query(grid, 0, grid.count); }

private:
    static constexpr std::size_t chunkSize = 256;
    static constexpr std::size_t fanOut = 16;

    struct Range {
        std::int32_t min;
        std::int32_t max;
        void include(Range other);
    };
    struct Chunk {
        std::int64_t base = 0;
        std::size_t count = 0;
        std::array<std::uint32_t, chunkSize> offset;
        std::array<std::int32_t, chunkSize> value;

        Sample sample(std::size_t i) const { return {base + offset[i], value[i]}; }
        Range range(std::size_t from, std::size_t to) const;
    };
    /// Ranges of `fanOut` ranges of the level below each; the lowest level's are one chunk each.
    struct Level {
        std::size_t dropped = 0; ///< ranges no longer kept at the front
        std::deque<Range> ranges;
    };
    struct Place {
        std::size_t chunk = 0; ///< index in m_chunks
        std::size_t index = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void forgetFrom(std::int64_t at);
    void removeLastChunk();
    void includeInLevels(Range range);
    void addLevel();
    void rebuildLastRanges();
    Place end() const { return {m_chunks.size(), 0}; }
    Place before(Place place) const;
    Place find(std::int64_t at,
               Place start) const; ///< first sample at or after `at`, looking from `start` on
    Sample sampleAt(Place place) const { return m_chunks[place.chunk].sample(place.index); }
    Range rangeOf(Place from, Place to) const;
    void includeChunks(std::size_t from, std::size_t to, Range &range) const;

    std::deque<Chunk> m_chunks;
    std::size_t m_droppedChunks = 0;
    std::vector<Level> m_levels;
    std::size_t m_size = 0;
};

/// The gaps between neighbouring samples of `columns` that are longer than `threshold`, and where the series
/// comes in from the left and goes out to the right. Gaps within one column are not told: no pixel shows
/// them.
std::vector<MinMaxPyramid::Gap> gapsBetween(const std::vector<MinMaxPyramid::Column> &columns,
                                            std::optional<MinMaxPyramid::Sample> before,
                                            std::optional<MinMaxPyramid::Sample> after,
                                            std::int64_t threshold);

} // namespace hanscope
