// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quantitywords.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct Row {
    FieldQuantity quantity;
    const char *name;
};

constexpr std::array rows{
    Row{{1, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power from the grid")},
    Row{{2, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power to the grid")},
    Row{{3, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Reactive power from the grid")},
    Row{{4, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Reactive power to the grid")},
    Row{{13, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power factor")},
    Row{{14, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Frequency")},
    Row{{16, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Net power")},
    Row{{31, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Current L1")},
    Row{{51, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Current L2")},
    Row{{71, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Current L3")},
    Row{{32, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Voltage L1 (IT network: L1–L2)")},
    Row{{52, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Voltage L2 (IT network: L1–L3)")},
    Row{{72, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Voltage L3 (IT network: L2–L3)")},
    Row{{21, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power from the grid, L1")},
    Row{{41, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power from the grid, L2")},
    Row{{61, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power from the grid, L3")},
    Row{{22, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power to the grid, L1")},
    Row{{42, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power to the grid, L2")},
    Row{{62, 7, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Power to the grid, L3")},
    Row{{1, 8, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Energy counter, from the grid")},
    Row{{2, 8, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Energy counter, to the grid")},
    Row{{3, 8, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Reactive energy counter, from the grid")},
    Row{{4, 8, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Reactive energy counter, to the grid")},
    Row{{1, 0, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "The meter's clock")},
    Row{{0, 2, 129}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "List version")},
    Row{{96, 1, 0}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Meter number")},
    Row{{0, 0, 5}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Meter number")},
    Row{{96, 1, 1}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Meter type")},
    Row{{96, 1, 7}, QT_TRANSLATE_NOOP("hanscope::QuantityWords", "Meter type")},
};

} // namespace

QString QuantityWords::name(const FieldQuantity &quantity)
{
    const auto nameOf = [](const FieldQuantity &wanted) {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&wanted](const Row &row) { return row.quantity == wanted; });
        return found == rows.end() ? QString() : tr(found->name);
    };
    constexpr std::uint8_t counter = 8;
    const QString exact = nameOf(quantity);
    if (!exact.isEmpty() || quantity.d != counter)
        return exact;
    const QString whole = nameOf({quantity.c, quantity.d, 0});
    return whole.isEmpty() ? QString() : tr("%1, tariff %2").arg(whole).arg(quantity.e);
}

} // namespace hanscope
