// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/listlayouts.h"

#include "core/codec/aidonlist.h"
#include "core/codec/kaifalist.h"
#include "core/codec/kamstruplist.h"

#include <array>

namespace hanscope
{

std::span<const ListLayout> listLayouts()
{
    static constexpr std::array layouts{
        ListLayout{"obis-scaler-unit", looksLikeAidonList, readAidonList},
        ListLayout{"positional", looksLikeKaifaList, readKaifaList},
        ListLayout{"kamstrup-pairs", looksLikeKamstrupList, readKamstrupList},
    };
    return layouts;
}

Result<void> readList(const Notification &notification, MeterList &list)
{
    list = MeterList{};
    list.pushTime = notification.time;
    for (const ListLayout &layout : listLayouts()) {
        if (layout.looksLike(notification.body))
            return layout.read(ByteCursor(notification.body, notification.bodyOffset), list);
    }
    return failure(DecodeErrc::UnknownLayout, notification.bodyOffset);
}

} // namespace hanscope
