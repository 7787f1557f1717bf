// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hourdialog.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/theme.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

#include <cmath>

namespace hanscope
{
namespace
{

constexpr double mostKilowattHours = 999.999; // of an hour; no house comes near

WattHour energyOf(const QDoubleSpinBox &field)
{
    return {std::llround(field.value() * 1000)};
}

QDoubleSpinBox *energyField(WattHour energy, const QLocale &locale, QWidget *parent)
{
    auto *field = new QDoubleSpinBox(parent);
    field->setLocale(locale);
    field->setDecimals(3);
    field->setSingleStep(0.1);
    field->setRange(0, mostKilowattHours);
    field->setSuffix(QStringLiteral(" kWh"));
    field->setValue(static_cast<double>(energy.count) / 1000);
    return field;
}

bool isOfUser(const HourEnergy &hour)
{
    return hour.quality == HourQuality::Corrected || hour.quality == HourQuality::Excluded;
}

} // namespace

HourDialog::HourDialog(const QString &name, const HourEnergy &hour, bool isKnown, const QLocale &locale,
                       QWidget *parent)
    : QDialog(parent)
    , m_hour(hour.start)
    , m_known(new QLabel(this))
    , m_imported(energyField(hour.imported, locale, this))
    , m_exported(energyField(hour.exported, locale, this))
    , m_save(new FlatButton(FlatButton::Role::Primary, this))
    , m_exclude(new FlatButton(FlatButton::Role::Action, this))
    , m_undo(new FlatButton(FlatButton::Role::Action, this))
    , m_cancel(new FlatButton(FlatButton::Role::Action, this))
{
    setLocale(locale);
    setFont(fonts::window());
    setWindowTitle(tr("Correct %1").arg(name));
    m_known->setText(knownText(hour, isKnown));
    m_known->setWordWrap(true);
    m_imported->setObjectName(QStringLiteral("imported"));
    m_exported->setObjectName(QStringLiteral("exported"));
    m_save->setObjectName(QStringLiteral("save"));
    m_exclude->setObjectName(QStringLiteral("exclude"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_save->setText(tr("&Save"));
    m_exclude->setText(tr("&Leave the hour out"));
    m_undo->setText(tr("&Undo my change"));
    m_cancel->setText(tr("Cancel"));
    placeParts(isKnown && isOfUser(hour));
    connect(m_save, &FlatButton::clicked, this, &HourDialog::correct);
    connect(m_exclude, &FlatButton::clicked, this, &HourDialog::exclude);
    connect(m_undo, &FlatButton::clicked, this, &HourDialog::undo);
    connect(m_cancel, &FlatButton::clicked, this, &QDialog::reject);
}

QString HourDialog::knownText(const HourEnergy &hour, bool isKnown) const
{
    if (!isKnown)
        return tr("There are no data for this hour.");
    const auto energy = [this](WattHour value) { return format::kilowattHour(locale(), value, 3); };
    if (!isOfUser(hour))
        return tr("%1 kWh from the grid, %2 kWh to the grid: %3.")
            .arg(energy(hour.imported), energy(hour.exported), HourWords::why(hour));
    if (!hour.originalImported)
        return tr("Before you changed it, there were no data for this hour.");
    return tr("Before you changed it: %1 kWh from the grid, %2 kWh to the grid.")
        .arg(energy(*hour.originalImported), energy(hour.originalExported.value_or(WattHour{})));
}

void HourDialog::placeParts(bool mayUndo)
{
    auto *fields = new QFormLayout;
    fields->addRow(tr("&From the grid"), m_imported);
    fields->addRow(tr("&To the grid"), m_exported);
    auto *note
        = new QLabel(tr("What the meter sent is kept too. Sums, peaks and exports use your figure."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addWidget(mayUndo ? m_undo : m_exclude);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    (mayUndo ? m_exclude : m_undo)->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding,
                               metric::cardPadding);
    column->setSpacing(metric::gap);
    column->addWidget(m_known);
    column->addLayout(fields);
    column->addWidget(note);
    column->addLayout(buttons);
    setMinimumWidth(fonts::scaled(420));
}

QString HourDialog::text() const
{
    return m_known->text();
}

void HourDialog::correct()
{
    emit corrected({m_hour, false, energyOf(*m_imported), energyOf(*m_exported), {}});
    accept();
}

void HourDialog::exclude()
{
    emit corrected({m_hour, true, {}, {}, {}});
    accept();
}

void HourDialog::undo()
{
    emit undone(m_hour);
    accept();
}

} // namespace hanscope
