// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/message.h"
#include "tests/fuzz/check.h"

#include <bit>
#include <cstring>

namespace hanscope::fuzz
{

/// One number for all that messages said, in order: two ways of decoding are compared without keeping either.
class Digest
{
public:
    FUZZ_UNWATCHED void add(std::uint64_t word)
    {
        m_value = std::rotl((m_value ^ word) * 0x9E3779B97F4A7C15u, 29);
    }
    FUZZ_UNWATCHED void add(std::string_view text)
    {
        add(text.size());
        for (; text.size() >= 8; text.remove_prefix(8)) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data(), sizeof word);
            add(word);
        }
        for (const char c : text)
            add(static_cast<std::uint64_t>(c));
    }
    FUZZ_UNWATCHED void add(const std::optional<MeterClock> &clock)
    {
        add(clock.has_value());
        if (!clock)
            return;
        for (const std::uint64_t part :
             {std::uint64_t{clock->year}, std::uint64_t{clock->month}, std::uint64_t{clock->day},
              std::uint64_t{clock->weekday}, std::uint64_t{clock->hour}, std::uint64_t{clock->minute},
              std::uint64_t{clock->second}, std::uint64_t{clock->hundredths}, std::uint64_t{clock->status}})
            add(part);
        add(static_cast<std::uint64_t>(clock->deviationMinutes.value_or(INT16_MIN)));
    }
    FUZZ_UNWATCHED void add(const MeterList &list)
    {
        add(static_cast<std::uint64_t>(list.kind) << 16 | static_cast<std::uint64_t>(list.meter.maker) << 8
            | static_cast<std::uint64_t>(list.meter.network));
        add(list.meter.listId.view());
        add(list.meter.meterId.view());
        add(list.meter.meterType.view());
        add(list.pushTime);
        add(list.clock);
        add(list.items.size());
        for (const ListItem &item : list.items) {
            const ObisCode &code = item.code;
            for (const std::uint8_t part : {code.a, code.b, code.c, code.d, code.e, code.f})
                add(std::uint64_t{part});
            add(static_cast<std::uint64_t>(item.raw));
            add(static_cast<std::uint64_t>(item.scaler));
            add(static_cast<std::uint64_t>(item.unit));
        }
    }
    /// What became of the message; not where it stood.
    FUZZ_UNWATCHED void add(const Message &message)
    {
        add(static_cast<std::uint64_t>(message.status));
        if (message.status == MessageStatus::Decoded)
            add(message.list);
        else
            add(static_cast<std::uint64_t>(message.error.code));
    }

    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0;
};

} // namespace hanscope::fuzz
