// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/listlayouts.h"

#include "core/codec/aidonlist.h"
#include "core/codec/austrialist.h"
#include "core/codec/iskralist.h"
#include "core/codec/kaifalist.h"
#include "core/codec/kaifapairlist.h"
#include "core/codec/kamstruplist.h"
#include "core/codec/landisgyrlist.h"
#include "core/codec/pushobjectlist.h"
#include "core/codec/tripletlist.h"
#include "core/codec/unknownlist.h"

#include <array>

namespace hanscope
{

std::span<const ListLayout> listLayouts()
{
    static constexpr std::array layouts{
        ListLayout{"obis-scaler-unit", looksLikeAidonList, readAidonList},
        ListLayout{"structured-obis-scaler-unit", looksLikeClockedItemList, readClockedItemList},
        ListLayout{"positional", looksLikeKaifaList, readKaifaList},
        ListLayout{"kamstrup-pairs", looksLikeKamstrupList, readKamstrupList},
        ListLayout{"obis-value-pairs", looksLikeKaifaPairList, readKaifaPairList},
        ListLayout{"flat-triplets", looksLikeTripletList, readTripletList},
        ListLayout{"self-described-push-list", looksLikePushObjectList, readPushObjectList},
        ListLayout{"positional-iskra", looksLikeIskraList, readIskraList},
        ListLayout{"positional-lgz", looksLikeLandisGyrList, readLandisGyrList},
        ListLayout{"positional-austria", looksLikeAustriaList, readAustriaList},
    };
    return layouts;
}

Result<void> readList(const Notification &notification, const ListContext &context, MeterList &list)
{
    const auto begin = [&notification, &list] {
        list.clear();
        list.pushTime = notification.time;
    };
    begin();
    const ByteCursor body(notification.body, notification.bodyOffset);
    Result<void> read = failure(DecodeErrc::UnknownLayout, notification.bodyOffset);
    for (const ListLayout &layout : listLayouts()) {
        if (layout.looksLike(notification.body)) {
            read = layout.read(body, context, list);
            break;
        }
    }
    if (!read && read.error().code == DecodeErrc::UnknownLayout) {
        begin();
        collectNamedValues(body, list);
    }
    return read;
}

} // namespace hanscope
