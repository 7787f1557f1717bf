// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meterline.h"

#include "ui/fonts.h"
#include "ui/linkwords.h"
#include "ui/meternumber.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace hanscope
{
namespace
{

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

MeterLine::MeterLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        refresh();
    });
}

void MeterLine::showMeter(const MeterIdentity &meter)
{
    if (m_meter == meter)
        return;
    m_meter = meter;
    m_revealed = false;
    refresh();
}

void MeterLine::showLink(const LinkStatus &link)
{
    const bool open = link.phase == LinkPhase::Receiving;
    const QString settings = open ? LinkWords::lineSettings(link) : QString();
    if (m_lineSettings == settings)
        return;
    m_lineSettings = settings;
    refresh();
}

void MeterLine::setScaled(bool scaled)
{
    if (m_scaled == scaled)
        return;
    m_scaled = scaled;
    refresh();
}

QString MeterLine::number() const
{
    const QString digits = textOf(m_meter.meterId.view());
    return m_revealed ? digits : maskedNumber(digits);
}

void MeterLine::refresh()
{
    const QString maker = textOf(makerName(m_meter.maker));
    QString model = textOf(m_meter.meterType.view());
    model = maker.isEmpty() || model.isEmpty() ? maker + model : maker + u' ' + model;
    QStringList parts{model, number(), m_lineSettings, m_scaled ? tr("scaled as you chose") : QString()};
    parts.removeAll(QString());
    setText(parts.join(QStringLiteral(" · ")));
    setAccessibleName(tr("Meter: %1").arg(text()));
    setToolTip(m_revealed ? tr("Hide the meter number") : tr("Show the meter number"));
    setEnabled(!m_meter.meterId.empty());
    updateGeometry();
    update();
}

QSize MeterLine::sizeHint() const
{
    const QFontMetrics metrics(fonts::sized(font(), fonts::label));
    return {metrics.horizontalAdvance(text()) + metric::small, fonts::scaled(28)};
}

void MeterLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setFont(fonts::sized(font(), fonts::label));
    painter.setPen(underMouse() && isEnabled() ? theme.text : theme.muted);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideLeft, width());
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, shown);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.import, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::fieldRadius, metric::fieldRadius);
}

void MeterLine::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
