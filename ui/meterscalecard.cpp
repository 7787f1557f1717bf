// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meterscalecard.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/scalewords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace hanscope
{
namespace
{

constexpr int largestRatio = 10'000; // 50 000/5 A

} // namespace

MeterScaleCard::MeterScaleCard(QWidget *parent)
    : Card(parent)
    , m_ratioName(new QLabel(this))
    , m_ratioHint(new QLabel(this))
    , m_ratio(new QSpinBox(this))
    , m_applied(new QLabel(this))
    , m_asSent(new FlatButton(FlatButton::Role::Action, this))
    , m_silenced(new QLabel(this))
    , m_askAgain(new FlatButton(FlatButton::Role::Action, this))
{
    m_ratio->setObjectName(QStringLiteral("transformerRatio"));
    m_asSent->setObjectName(QStringLiteral("asSent"));
    m_askAgain->setObjectName(QStringLiteral("askAgain"));
    m_ratio->setRange(1, largestRatio);
    m_ratio->setKeyboardTracking(false);
    m_ratio->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_ratioName->setBuddy(m_ratio);
    placeParts();
    connect(m_ratio, &QSpinBox::valueChanged, this, &MeterScaleCard::takeRatio);
    connect(m_asSent, &FlatButton::clicked, this, [this] { choose({{}, m_scale->mayPropose}); });
    connect(m_askAgain, &FlatButton::clicked, this, [this] { choose({m_scale->overrides, true}); });
    refresh();
}

void MeterScaleCard::placeParts()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metric::small, 0, metric::grid);
    grid->setHorizontalSpacing(metric::wide);
    grid->setVerticalSpacing(metric::hair);
    grid->setColumnStretch(0, 1);
    m_ratioHint->setFont(fonts::sized(fonts::window(), fonts::label));
    m_ratioHint->setForegroundRole(QPalette::PlaceholderText);
    m_ratioHint->setContentsMargins(0, 0, 0, metric::cardPadding);
    for (QLabel *label : {m_ratioHint, m_applied, m_silenced})
        label->setWordWrap(true);
    for (QLabel *label : {m_applied, m_silenced})
        label->setMinimumHeight(fonts::scaled(38)); // keeps the buttons apart
    grid->addWidget(m_ratioName, 0, 0);
    grid->addWidget(m_ratioHint, 1, 0);
    grid->addWidget(m_ratio, 0, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(m_applied, 2, 0);
    grid->addWidget(m_asSent, 2, 1);
    grid->addWidget(m_silenced, 3, 0);
    grid->addWidget(m_askAgain, 3, 1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ratio, m_asSent, m_askAgain})
        field->setMinimumWidth(fonts::scaled(metric::fieldWidth));
}

void MeterScaleCard::showScale(const std::optional<MeterScale> &scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    refresh();
}

void MeterScaleCard::setConnection(MeterConnection connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    refresh();
}

void MeterScaleCard::enterRatio()
{
    m_ratio->setFocus(Qt::OtherFocusReason);
    m_ratio->selectAll();
}

void MeterScaleCard::takeRatio()
{
    MeterScale chosen = *m_scale;
    const Factor voltage = chosen.overrides.voltage;
    chosen.overrides = overridesForTransformers(m_ratio->value());
    chosen.overrides.voltage = voltage;
    choose(chosen);
}

void MeterScaleCard::choose(const MeterScale &scale)
{
    showScale(scale);
    emit scaleChosen(scale);
}

QString MeterScaleCard::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_applied, m_silenced}) {
        if (!label->isHidden())
            lines += label->text();
    }
    return lines.join(u'\n');
}

void MeterScaleCard::refresh()
{
    const MeterScale scale = m_scale.value_or(MeterScale{});
    const bool scales = !scale.overrides.isNone();
    const bool mayHaveTransformers = m_connection != MeterConnection::Direct;
    setTitle(tr("This meter"));
    m_ratioName->setText(tr("Current &transformers"));
    m_ratioHint->setText(
        tr("Only for meters with current transformers: their factor, 60 where they say 300/5. It multiplies "
           "power, current and energy."));
    m_ratio->setSpecialValueText(tr("None"));
    m_ratio->setPrefix(tr("factor "));
    const QSignalBlocker quiet(m_ratio);
    m_ratio->setValue(transformerRatioOf(scale.overrides).value_or(1));
    m_applied->setText(tr("Scaled as you chose: %1").arg(ScaleWords::list(scale.overrides)));
    m_asSent->setText(tr("Show as the &meter sends it"));
    m_silenced->setText(tr("HanScope does not ask about the scale of this meter."));
    m_askAgain->setText(tr("As&k again"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ratioName, m_ratioHint, m_ratio})
        part->setVisible(mayHaveTransformers);
    m_applied->setVisible(scales);
    m_asSent->setVisible(scales);
    m_silenced->setVisible(!scale.mayPropose);
    m_askAgain->setVisible(!scale.mayPropose);
    setVisible(m_scale && (mayHaveTransformers || scales || !scale.mayPropose));
}

void MeterScaleCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
