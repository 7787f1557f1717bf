// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glance.h"

#include "ui/format.h"

namespace hanscope
{

QString GlanceWords::power(const QLocale &locale, const Glance &glance)
{
    if (!glance.net)
        return QStringLiteral("–");
    return format::kilowatt(locale, glance.net->count < 0 ? -*glance.net : *glance.net);
}

QString GlanceWords::unit(const Glance &glance)
{
    if (!glance.net)
        return tr("kW");
    return glance.net->count < 0 ? tr("kW to the grid") : tr("kW from the grid");
}

QString GlanceWords::hour(const QLocale &locale, const Glance &glance)
{
    if (!glance.hour)
        return {};
    return tr("%1 kWh this hour").arg(format::kilowattHour(locale, glance.hour->imported));
}

QString GlanceWords::forecast(const QLocale &locale, const Glance &glance)
{
    if (!glance.hour || !glance.forecast)
        return {};
    const WattHour half{(glance.forecast->high - glance.forecast->low).count / 2};
    return tr("estimate %1 ± %2")
        .arg(format::kilowattHour(locale, glance.forecast->expected, 1),
             format::kilowattHour(locale, half, 1));
}

QString GlanceWords::source(const Glance &glance)
{
    return glance.isReplay ? tr("Replay") : glance.isDemo ? tr("Demo") : QString();
}

QString GlanceWords::sentence(const QLocale &locale, const Glance &glance)
{
    QStringList parts{source(glance), glance.net ? power(locale, glance) + u' ' + unit(glance) : QString(),
                      glance.trouble, hour(locale, glance)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace hanscope
