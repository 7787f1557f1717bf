// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agewords.h"

#include "ui/localday.h"

#include <algorithm>

namespace hanscope
{
namespace
{
using namespace std::chrono_literals;

constexpr auto justNow = 500ms;
constexpr auto tenthsUntil = 10s;
constexpr auto secondsUntil = 60s;

} // namespace

QString AgeWords::ago(const QLocale &locale, ReceiveTime then, ReceiveTime now)
{
    const auto age = now - then;
    if (age < justNow)
        return tr("just now");
    if (age < tenthsUntil)
        return tr("%1 s ago").arg(locale.toString(static_cast<double>(age / 100ms) / 10, 'f', 1));
    if (age < secondsUntil)
        return tr("%1 s ago").arg(age / 1s);
    const QDateTime heard = localTimeOf(then);
    if (heard.date() == localTimeOf(now).date())
        return tr("since %1").arg(heard.toString(QStringLiteral("HH:mm:ss")));
    //: Date and time format of the last message when it is not from today
    return tr("since %1").arg(locale.toString(heard, tr("d MMM HH:mm")));
}

std::chrono::milliseconds AgeWords::validFor(ReceiveTime then, ReceiveTime now)
{
    const auto age = now - then;
    if (age < secondsUntil)
        return 1s; // each new word is a repaint; tenths are for the moment they are read
    const LocalDay today = localDayOf(now);
    return std::chrono::ceil<std::chrono::milliseconds>(today.start + std::chrono::hours{today.hours} - now)
        + 1s;
}

} // namespace hanscope
