// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scalestore.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace hanscope
{
namespace
{

const QString group = QStringLiteral("scale");

QString path(const QString &key, const char *name)
{
    return group + u'/' + key + u'/' + QLatin1String(name);
}

/// "1/10"; empty when it is no factor.
std::optional<Factor> factorFrom(const QString &text)
{
    const QStringList numbers = text.split(u'/');
    const Factor factor{numbers.value(0).toInt(), numbers.value(1).toInt()};
    const auto fits = [](std::int32_t number) { return number >= 1 && number <= Factor::largest; };
    return numbers.size() == 2 && fits(factor.numerator) && fits(factor.denominator) ? std::optional(factor)
                                                                                     : std::nullopt;
}

QString textOf(Factor factor)
{
    return QStringLiteral("%1/%2").arg(factor.numerator).arg(factor.denominator);
}

struct Part {
    const char *name;
    Factor MeterOverrides::*factor;
};

constexpr Part parts[] = {
    {"power", &MeterOverrides::power},
    {"current", &MeterOverrides::current},
    {"voltage", &MeterOverrides::voltage},
    {"energy", &MeterOverrides::energy},
};

} // namespace

QString scaleKeyOf(const MeterIdentity &meter)
{
    if (meter.meterId.empty() && meter.listId.empty())
        return {};
    QByteArray name;
    if (meter.meterId.empty())
        name.append(makerName(meter.maker)).append(meter.listId.view());
    else
        name.append(meter.meterId.view());
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16));
}

MeterScale loadScale(const QSettings &settings, const QString &key)
{
    MeterScale scale;
    for (const Part &part : parts) {
        if (const auto factor = factorFrom(settings.value(path(key, part.name)).toString()))
            scale.overrides.*part.factor = *factor;
    }
    scale.mayPropose = settings.value(path(key, "propose"), true).toBool();
    return scale;
}

void saveScale(QSettings &settings, const QString &key, const MeterScale &scale)
{
    settings.remove(group + u'/' + key);
    for (const Part &part : parts) {
        if (const Factor factor = scale.overrides.*part.factor; !factor.isOne())
            settings.setValue(path(key, part.name), textOf(factor));
    }
    if (!scale.mayPropose)
        settings.setValue(path(key, "propose"), false);
}

bool keepsScales(QSettings &settings)
{
    settings.beginGroup(group);
    const bool any = !settings.childGroups().isEmpty();
    settings.endGroup();
    return any;
}

} // namespace hanscope
