// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/listform.h"

namespace hanscope
{
namespace
{

using Holds = Place::Holds;

/// Measured values that differ in group C alone.
template <std::size_t Count>
constexpr std::array<Place, Count> measured(std::uint8_t a, std::uint8_t b, std::uint8_t d,
                                            const std::uint8_t (&groupC)[Count])
{
    std::array<Place, Count> places{};
    for (std::size_t i = 0; i < Count; ++i)
        places[i].code = {a, b, groupC[i], d, 0};
    return places;
}

template <std::size_t... Counts>
constexpr auto joined(const std::array<Place, Counts> &...parts)
{
    std::array<Place, (Counts + ...)> all{};
    std::size_t at = 0;
    const auto append = [&](const auto &part) {
        for (const Place &place : part)
            all[at++] = place;
    };
    (append(parts), ...);
    return all;
}

constexpr std::array clockPlace{Place{{0, 0, 1, 0, 0}, Holds::Clock}};
constexpr std::array bareListId{Place{{}, Holds::ListId, false}};
constexpr std::array<Place, 1> unidentified(DataTag type)
{
    return {Place{{}, Holds::Unidentified, true, type}};
}

constexpr auto norwegianTexts = joined(std::array{
    Place{{1, 1, 0, 2, 129}, Holds::ListId},
    Place{{0, 0, 96, 1, 0}, Holds::MeterId},
    Place{{0, 0, 96, 1, 7}, Holds::MeterType},
});
constexpr auto norwegianMomentary = measured(1, 0, 7, {1, 2, 3, 4, 31, 51, 71, 32, 52, 72});
constexpr auto counters = measured(1, 0, 8, {1, 2, 3, 4});
constexpr auto norwegian = joined(norwegianTexts, norwegianMomentary, clockPlace, counters);

/// The module's document prints these codes; no hourly list has been captured.
constexpr auto embriq
    = joined(norwegianTexts, norwegianMomentary, clockPlace, measured(0, 0, 8, {1, 2, 3, 4}));

constexpr auto aidonSweden
    = joined(clockPlace, norwegianMomentary,
             measured(1, 0, 7, {21, 22, 23, 24, 41, 42, 43, 44, 61, 62, 63, 64}), counters);

constexpr auto kaifaSweden
    = joined(std::array{Place{{1, 0, 0, 2, 129}, Holds::ListId}, norwegianTexts[1], norwegianTexts[2]},
             norwegianMomentary, clockPlace, counters);

constexpr std::array kamstrupClock{Place{{0, 1, 1, 0, 0}, Holds::Clock}};
constexpr auto kamstrupCounters = measured(1, 1, 8, {1, 2, 3, 4});
constexpr auto kamstrup = joined(
    bareListId, std::array{Place{{1, 1, 0, 0, 5}, Holds::MeterId}, Place{{1, 1, 96, 1, 1}, Holds::MeterType}},
    measured(1, 1, 7, {1, 2, 3, 4, 31, 51, 71, 32, 52, 72}), kamstrupClock, kamstrupCounters);

constexpr auto kamstrupPush1
    = joined(bareListId, kamstrupCounters, std::array{Place{{1, 1, 0, 0, 1}, Holds::MeterNumber}},
             measured(1, 1, 7, {1, 2, 3, 4}), kamstrupClock,
             measured(1, 1, 7, {32, 52, 72, 31, 51, 71, 21, 41, 61, 33, 53, 73, 13, 22, 42, 62}),
             measured(1, 1, 8, {22, 42, 62, 21, 41, 61}));

constexpr auto austrian
    = joined(std::array{Place{{0, 0, 1, 0, 0}, Holds::Clock, false}}, measured(1, 0, 8, {1, 2}),
             measured(1, 0, 7, {1, 2, 32, 52, 72, 31, 51, 71, 13}),
             std::array{Place{{0, 0, 96, 1, 0}, Holds::MeterId, false}});

constexpr auto landisGyrPush
    = joined(std::array{Place{{0, 8, 25, 9, 0}, Holds::ListName}, Place{{0, 0, 96, 1, 0}, Holds::MeterId}},
             measured(1, 0, 7, {1, 2}), measured(1, 1, 8, {1, 2, 5, 6, 7, 8}));

constexpr auto landisGyr
    = joined(measured(1, 0, 7, {32, 52, 72, 31, 51, 71, 1, 2}), measured(1, 0, 8, {1, 2}),
             unidentified(DataTag::LongUnsigned), unidentified(DataTag::LongUnsigned),
             unidentified(DataTag::LongUnsigned), std::array{Place{{0, 0, 96, 1, 0}, Holds::MeterId}});

constexpr auto iskraTexts
    = joined(std::array{Place{{0, 0, 96, 1, 0}, Holds::MeterId}, Place{{1, 1, 0, 2, 129}, Holds::ListId}});
constexpr auto iskra
    = joined(iskraTexts, measured(1, 0, 7, {1, 2, 3, 4, 32, 52, 72, 31, 51, 71, 21, 41, 61, 22, 42, 62}));
constexpr auto iskraCounters
    = joined(iskraTexts, unidentified(DataTag::Enum), unidentified(DataTag::OctetString),
             std::array{Place{{1, 0, 1, 8, 0}}, Place{{1, 0, 1, 8, 1}}, Place{{1, 0, 1, 8, 2}},
                        Place{{1, 0, 2, 8, 0}}, Place{{1, 0, 2, 8, 1}}, Place{{1, 0, 2, 8, 2}}},
             measured(1, 0, 8, {3, 4}));

constexpr auto p1Sweden = joined(
    clockPlace, counters, measured(1, 0, 7, {1, 2, 3, 4}), measured(1, 0, 7, {21, 22, 41, 42, 61, 62}),
    measured(1, 0, 7, {23, 24, 43, 44, 63, 64}), measured(1, 0, 7, {32, 52, 72, 31, 51, 71}));

constexpr auto p1Netherlands
    = joined(std::array{Place{{1, 3, 0, 2, 8}, Holds::ListId}}, clockPlace,
             std::array{Place{{0, 0, 96, 1, 1}, Holds::MeterId}, Place{{1, 0, 1, 8, 1}},
                        Place{{1, 0, 1, 8, 2}}, Place{{1, 0, 2, 8, 1}}, Place{{1, 0, 2, 8, 2}}},
             measured(1, 0, 7, {1, 2, 32, 52, 72, 31, 51, 71, 21, 41, 61, 22, 42, 62}));

constexpr ListForm withPlaces(ListForm form, std::span<const Place> places)
{
    form.places = places;
    return form;
}

} // namespace

constexpr ListForm aidonForm{.places = norwegian,
                             .container = DataTag::Array,
                             .wrapsItems = true,
                             .sendsCodes = true,
                             .sendsUnits = true,
                             .text = DataTag::VisibleString,
                             .volt = DataTag::LongUnsigned,
                             .ampere = DataTag::Long};
constinit const ListForm embriqForm = withPlaces(aidonForm, embriq);
constinit const ListForm aidonSwedenForm = withPlaces(aidonForm, aidonSweden);

constinit const ListForm kaifaForm{.places = norwegian};
constinit const ListForm kaifaPairsForm{.places = kaifaSweden, .sendsCodes = true};

constexpr ListForm kamstrupForm{.places = kamstrup,
                                .sendsCodes = true,
                                .fillsGaps = true,
                                .text = DataTag::VisibleString,
                                .volt = DataTag::LongUnsigned};
constinit const ListForm kamstrupPush1Form = withPlaces(kamstrupForm, kamstrupPush1);

constinit const ListForm austrianForm{.places = austrian,
                                      .sendsCodes = true,
                                      .sendsUnits = true,
                                      .volt = DataTag::LongUnsigned,
                                      .ampere = DataTag::LongUnsigned};
constinit const ListForm sagemcomForm{.places = austrian,
                                      .sendsCodes = true,
                                      .sendsUnits = true,
                                      .volt = DataTag::LongUnsigned,
                                      .ampere = DataTag::LongUnsigned,
                                      .factor = DataTag::Long};

constinit const ListForm landisGyrPushForm{.places = landisGyrPush, .describesItself = true};
constinit const ListForm landisGyrForm{
    .places = landisGyr, .volt = DataTag::LongUnsigned, .ampere = DataTag::LongUnsigned};

constinit const ListForm iskraForm{
    .places = iskra, .volt = DataTag::LongUnsigned, .ampere = DataTag::LongUnsigned};
constinit const ListForm iskraCountersForm{.places = iskraCounters};

constinit const ListForm p1SwedenForm{.places = p1Sweden};
constinit const ListForm p1NetherlandsForm{.places = p1Netherlands};

} // namespace hanscope
