// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phaserow.h"

#include "ui/fonts.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr qreal trackHeight = 10;
constexpr qreal columnGap = metric::small;

} // namespace

PhaseRow::PhaseRow(QWidget *parent)
    : QWidget(parent)
{
}

void PhaseRow::setView(const PhaseRowView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    setAccessibleName(spelled(m_view.label));
    changed(*this);
    update();
}

QString PhaseRow::text() const
{
    return m_view.label + u' ' + (m_view.value.isEmpty() ? m_view.remark : m_view.value);
}

QString PhaseRow::spokenValue() const
{
    return spelled(m_view.value.isEmpty() ? m_view.remark : m_view.value);
}

QString PhaseRow::spokenState() const
{
    QStringList all;
    if (m_view.outOfLimit)
        all += tr("outside its limit");
    if (m_view.stale)
        all += tr("out of date");
    return all.join(QStringLiteral(", "));
}

QSize PhaseRow::sizeHint() const
{
    return {fonts::scaled(240), fonts::scaled(38)};
}

QSize PhaseRow::minimumSizeHint() const
{
    return {fonts::scaled(120), fonts::scaled(18)};
}

void PhaseRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = rect();

    painter.setFont(fonts::sized(font(), fonts::title, QFont::DemiBold));
    painter.setPen(theme.phase[m_view.phase]);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_view.label);
    const qreal labelWidth = std::max(tabular::width(painter.font(), m_view.label), 20.0);
    QRectF track(labelWidth + columnGap, area.center().y() - trackHeight / 2, 0, trackHeight);

    if (m_view.value.isEmpty()) {
        painter.setFont(fonts::sized(font(), fonts::label));
        painter.setPen(theme.muted);
        const QRectF room(track.left(), 0, area.right() - track.left(), area.height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_view.remark);
        return;
    }
    painter.setFont(fonts::sized(font(), fonts::value, QFont::DemiBold));
    painter.setPen(m_view.stale ? theme.muted : m_view.outOfLimit ? theme.limit : theme.text);
    tabular::draw(painter, area, Qt::AlignRight | Qt::AlignVCenter, m_view.value);
    const qreal valueWidth = std::max(tabular::width(painter.font(), QStringLiteral("000,0 V")),
                                      tabular::width(painter.font(), m_view.value));
    track.setRight(area.right() - valueWidth - columnGap);
    if (track.width() > 3 * trackHeight)
        paintTrack(painter, track);
}

void PhaseRow::paintTrack(QPainter &painter, const QRectF &track) const
{
    const Theme &theme = themeOf(*this);
    const qreal round = trackHeight / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, round, round);
    const auto xAt
        = [&](double fraction) { return track.left() + std::clamp(fraction, 0.0, 1.0) * track.width(); };
    if (m_view.bandTo > m_view.bandFrom) {
        painter.setBrush(mixed(theme.track, theme.faint, 0.55));
        painter.drawRect(
            QRectF(QPointF(xAt(m_view.bandFrom), track.top()), QPointF(xAt(m_view.bandTo), track.bottom())));
    }
    if (m_view.nominal) {
        painter.setBrush(theme.muted);
        painter.drawRect(QRectF(xAt(*m_view.nominal) - 0.75, track.top() - 4, 1.5, trackHeight + 8));
    }
    if (!m_view.position)
        return;
    QColor colour = m_view.outOfLimit ? theme.limit : theme.phase[m_view.phase];
    if (m_view.stale)
        colour = mixed(colour, theme.track, 0.6);
    painter.setBrush(colour);
    if (m_view.isBar) {
        const qreal length = std::max(xAt(*m_view.position) - track.left(), 5.0);
        painter.drawRoundedRect(QRectF(track.left(), track.top(), length, trackHeight),
                                std::min(round, length / 2), round);
        return;
    }
    const qreal x = std::clamp(xAt(*m_view.position), track.left() + round, track.right() - round);
    painter.setPen(QPen(theme.card, 2));
    painter.drawEllipse(QPointF(x, track.center().y()), 6.5, 6.5);
}

} // namespace hanscope
