// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarmrulescard.h"

#include "ui/limitfield.h"
#include "ui/theme.h"
#include "ui/togglerow.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

constexpr LimitField::Range fieldFor(const AlarmRange &range, std::int64_t step, int decimals,
                                     std::int64_t perUnit)
{
    return {range.least, range.most, step, decimals, perUnit};
}

constexpr auto kilowatts = fieldFor(alarmrange::power, 500, 1, 1'000);
constexpr auto percents = fieldFor(alarmrange::percent, 5, 0, 1);
constexpr auto lowVolts = fieldFor(alarmrange::lowVoltage, 1'000, 0, 1'000);
constexpr auto highVolts = fieldFor(alarmrange::highVoltage, 1'000, 0, 1'000);
constexpr auto minutesOfSilence = fieldFor(alarmrange::silence, 1, 0, 1);

} // namespace

AlarmRulesCard::AlarmRulesCard(QWidget *parent)
    : Card(parent)
    , m_importLimit(new LimitField(kilowatts, QStringLiteral("kW")))
    , m_exportLimit(new LimitField(kilowatts, QStringLiteral("kW")))
    , m_percent(new LimitField(percents, QStringLiteral("%")))
    , m_hourLimit(new LimitField(kilowatts, QStringLiteral("kWh")))
    , m_lowest(new LimitField(lowVolts, QStringLiteral("V")))
    , m_highest(new LimitField(highVolts, QStringLiteral("V")))
    , m_silence(new LimitField(minutesOfSilence, QStringLiteral("min")))
    , m_stopped(new ToggleRow({m_silence}, this))
    , m_current(new ToggleRow({m_percent}, this))
    , m_import(new ToggleRow({m_importLimit}, this))
    , m_hour(new ToggleRow({m_hourLimit}, this))
    , m_export(new ToggleRow({m_exportLimit}, this))
    , m_voltage(new ToggleRow({m_lowest, m_highest}, this))
{
    placeRows();
    setChoice({});
    retranslate();
}

void AlarmRulesCard::placeRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::small, 0, metric::grid);
    column->setSpacing(metric::gap);
    const std::pair<ToggleRow *, const char *> rows[]
        = {{m_stopped, "stopped"}, {m_current, "current"}, {m_import, "import"},
           {m_hour, "hour"},       {m_export, "export"},   {m_voltage, "voltage"}};
    for (const auto &[row, name] : rows) {
        row->setObjectName(QLatin1String(name));
        column->addWidget(row);
        connect(row, &ToggleRow::toggled, this, [this] {
            if (!m_isFilling)
                emit edited();
        });
    }
    for (LimitField *field : findChildren<LimitField *>()) {
        connect(field, &LimitField::valueChanged, this, [this] {
            if (!m_isFilling)
                emit edited();
        });
    }
}

void AlarmRulesCard::setChoice(const AlarmChoice &choice)
{
    m_isFilling = true;
    m_stopped->setOn(choice.stoppedOn);
    m_current->setOn(choice.currentOn);
    m_import->setOn(choice.importOn);
    m_hour->setOn(choice.hourOn);
    m_export->setOn(choice.exportOn);
    m_voltage->setOn(choice.voltageOn);
    m_silence->setCount(choice.silence.count());
    m_percent->setCount(choice.currentPercent);
    m_importLimit->setCount(choice.importLimit.count);
    m_hourLimit->setCount(choice.hourLimit.count);
    m_exportLimit->setCount(choice.exportLimit.count);
    m_lowest->setCount(choice.lowestVoltage.count);
    m_highest->setCount(choice.highestVoltage.count);
    m_isFilling = false;
}

void AlarmRulesCard::writeTo(AlarmChoice &choice) const
{
    choice.stoppedOn = m_stopped->isOn();
    choice.currentOn = m_current->isOn();
    choice.importOn = m_import->isOn();
    choice.hourOn = m_hour->isOn();
    choice.exportOn = m_export->isOn();
    choice.voltageOn = m_voltage->isOn();
    choice.silence = std::chrono::minutes{m_silence->count()};
    choice.currentPercent = static_cast<int>(m_percent->count());
    choice.importLimit = Watt{m_importLimit->count()};
    choice.hourLimit = WattHour{m_hourLimit->count()};
    choice.exportLimit = Watt{m_exportLimit->count()};
    choice.lowestVoltage = Millivolt{m_lowest->count()};
    choice.highestVoltage = Millivolt{m_highest->count()};
}

void AlarmRulesCard::setMainFuse(std::optional<int> ampere)
{
    m_mainFuse = ampere;
    retranslate();
}

QString AlarmRulesCard::currentHint() const
{
    if (!m_mainFuse)
        return tr(
            "The main fuse is not set, so HanScope cannot warn you about this. Set it on the page Settings.");
    return tr("Each phase, as a share of the main fuse of %1 A.").arg(*m_mainFuse);
}

void AlarmRulesCard::retranslate()
{
    setTitle(tr("Alert me when"));
    m_stopped->setWords(tr("no data arrives from the meter"),
                        tr("Data came, and then nothing more for this long."));
    m_current->setWords(tr("the current is near the limit of the main fuse"), currentHint());
    m_import->setWords(tr("the power from the grid is over"),
                       tr("In at least two messages, ten seconds apart. A kettle alone draws about 2 kW."));
    m_hour->setWords(tr("the running hour is heading over"),
                     tr("As soon as even the low end of the estimate is over it. The highest hours decide "
                        "the capacity charge in the grid tariff."));
    m_export->setWords(tr("the power to the grid is over"), tr("For houses with solar panels."));
    m_voltage->setWords(tr("the voltage is outside"),
                        tr("Each phase that the meter measures. Usual limits: 207 V to 253 V."));
    nameFields();
}

void AlarmRulesCard::nameFields()
{
    m_stopped->setFieldName(0, tr("Minutes without data"));
    m_current->setFieldName(0, tr("Per cent of the main fuse"));
    m_import->setFieldName(0, tr("Limit of the power from the grid"));
    m_hour->setFieldName(0, tr("Limit of the hour"));
    m_export->setFieldName(0, tr("Limit of the power to the grid"));
    m_voltage->setFieldName(0, tr("Lowest voltage"));
    m_voltage->setFieldName(1, tr("Highest voltage"));
}

void AlarmRulesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
