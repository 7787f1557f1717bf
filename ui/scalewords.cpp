// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scalewords.h"

#include "ui/format.h"

#include <QStringList>

namespace hanscope
{
namespace
{

/// "× 60", "÷ 10", "× 5/2"
QString textOf(Factor factor)
{
    if (factor.numerator == 1)
        return QStringLiteral("÷ %1").arg(factor.denominator);
    if (factor.denominator == 1)
        return QStringLiteral("× %1").arg(factor.numerator);
    return QStringLiteral("× %1/%2").arg(factor.numerator).arg(factor.denominator);
}

} // namespace

QString ScaleWords::contradiction(const QLocale &locale, const ScaleProposal &proposal)
{
    switch (proposal.doubt) {
    case ScaleDoubt::Voltage:
        return tr("The meter says %1 V, but the voltage of a house is about 230 V.")
            .arg(format::volt(locale, proposal.voltage));
    case ScaleDoubt::CurrentAgainstPower:
        return tr("Voltage times current makes %1 kW, but the meter says %2 kW.")
            .arg(format::kilowatt(locale, proposal.voltAmperes), format::kilowatt(locale, proposal.power));
    case ScaleDoubt::CounterAgainstPower:
        return tr("The meter counted %1 kWh while its power adds up to %2 kWh.")
            .arg(format::kilowattHour(locale, proposal.counted),
                 format::kilowattHour(locale, proposal.addedUp));
    case ScaleDoubt::UnknownRatio:
        break;
    }
    return tr("This meter sits behind current transformers and sends what it sees itself.");
}

QString ScaleWords::advice(const ScaleProposal &proposal)
{
    if (proposal.doubt == ScaleDoubt::UnknownRatio)
        return tr("The house uses more, by the factor that is printed on them: 300/5 means 60.");
    if (proposal.transformerRatio)
        return tr("That fits current transformers with a factor of about %1 (%2/5 is printed on them). "
                  "HanScope would then show %3.")
            .arg(*proposal.transformerRatio)
            .arg(*proposal.transformerRatio * 5)
            .arg(list(proposal.change));
    return tr("Probably the meter sends it in another unit than others do. HanScope would then show %1.")
        .arg(list(proposal.change));
}

QString ScaleWords::agree(const ScaleProposal &proposal)
{
    if (proposal.doubt == ScaleDoubt::UnknownRatio)
        return tr("&Enter the factor …");
    if (proposal.transformerRatio)
        return tr("&Use factor %1").arg(*proposal.transformerRatio);
    return tr("&Use %1").arg(list(proposal.change));
}

QString ScaleWords::list(const MeterOverrides &overrides)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, Factor factor) {
        if (!factor.isOne())
            parts += name + u' ' + textOf(factor);
    };
    add(tr("power"), overrides.power);
    add(tr("current"), overrides.current);
    add(tr("voltage"), overrides.voltage);
    add(tr("energy"), overrides.energy);
    return parts.join(QStringLiteral(", "));
}

} // namespace hanscope
