// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scalebanner.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/scalewords.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hanscope
{
namespace
{

constexpr int besideFromWidth = 900;

} // namespace

ScaleBanner::ScaleBanner(QWidget *parent)
    : QWidget(parent)
    , m_contradiction(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_agree(new FlatButton(FlatButton::Role::Primary, this))
    , m_notNow(new FlatButton(FlatButton::Role::Action, this))
    , m_never(new FlatButton(FlatButton::Role::Action, this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_contradiction->setFont(fonts::sized(fonts::window(), fonts::title, QFont::DemiBold));
    m_advice->setFont(fonts::sized(fonts::window(), fonts::label));
    auto *words = new QVBoxLayout;
    words->setSpacing(metric::hair);
    for (QLabel *label : {m_contradiction, m_advice}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    for (FlatButton *button : {m_agree, m_notNow, m_never})
        buttons->addWidget(button);
    buttons->addStretch();
    m_parts->setContentsMargins(metric::cardPadding, metric::small, metric::gap, metric::small);
    m_parts->setSpacing(metric::small);
    m_parts->addLayout(words, 1);
    m_parts->addLayout(buttons);
    m_agree->setObjectName(QStringLiteral("agree"));
    m_notNow->setObjectName(QStringLiteral("notNow"));
    m_never->setObjectName(QStringLiteral("never"));
    connect(m_agree, &FlatButton::clicked, this, &ScaleBanner::agreed);
    connect(m_notNow, &FlatButton::clicked, this, &ScaleBanner::putOff);
    connect(m_never, &FlatButton::clicked, this, &ScaleBanner::refusedForGood);
    hide();
}

void ScaleBanner::showProposal(const std::optional<ScaleProposal> &proposal)
{
    if (m_proposal == proposal)
        return;
    const bool isNew = proposal && !m_proposal;
    m_proposal = proposal;
    setVisible(proposal.has_value());
    refresh();
    if (!isNew)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ScaleBanner::text() const
{
    return m_contradiction->text() + u'\n' + m_advice->text();
}

void ScaleBanner::refresh()
{
    if (!m_proposal)
        return;
    m_contradiction->setText(ScaleWords::contradiction(locale(), *m_proposal));
    m_advice->setText(ScaleWords::advice(*m_proposal));
    m_agree->setText(ScaleWords::agree(*m_proposal));
    m_notNow->setText(tr("N&ot now"));
    m_never->setText(tr("Ne&ver for this meter"));
    setAccessibleName(text());
}

void ScaleBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.selected);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::stripRadius,
                            metric::stripRadius);
}

void ScaleBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

void ScaleBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() >= besideFromWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace hanscope
