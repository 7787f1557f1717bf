// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkline.h"

#include "ui/fonts.h"
#include "ui/linkwords.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace hanscope
{
namespace
{

constexpr int textLeft = 20; // behind the dot

}

LinkLine::LinkLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void LinkLine::showLink(const LinkStatus &link)
{
    if (m_link == link)
        return;
    m_link = link;
    refresh();
}

void LinkLine::setAge(const QString &age, bool stale)
{
    if (m_age == age && m_stale == stale)
        return;
    m_age = age;
    m_stale = stale;
    refresh();
}

QString LinkLine::sentence() const
{
    if (m_link.phase == LinkPhase::Receiving && m_stale && !m_link.cipher.isLocked())
        return tr("The meter is silent");
    return LinkWords::headline(m_link);
}

void LinkLine::refresh()
{
    const bool tellsAge
        = !m_age.isEmpty() && m_link.phase == LinkPhase::Receiving && !m_link.cipher.isLocked();
    const QString words = tellsAge ? sentence() + QStringLiteral(" · ") + m_age : sentence();
    setToolTip(tr("Details of the connection"));
    if (text() == words) {
        update();
        return;
    }
    setText(words);
    setAccessibleName(words);
}

QColor LinkLine::dotColour() const
{
    const Theme &theme = themeOf(*this);
    switch (m_link.phase) {
    case LinkPhase::Receiving:
        if (m_link.cipher.isLocked())
            return theme.muted;
        return m_stale ? theme.limit : theme.good;
    case LinkPhase::Lost:
    case LinkPhase::Failed:
        return theme.limit;
    default:
        return theme.muted;
    }
}

QSize LinkLine::sizeHint() const
{
    return {fonts::scaled(300), fonts::scaled(28)};
}

void LinkLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotColour());
    painter.drawEllipse(QPointF(8, height() / 2.0), 5, 5);
    painter.setFont(fonts::sized(font(), fonts::title, QFont::Medium));
    painter.setPen(theme.text);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - textLeft - 4);
    tabular::draw(painter, QRectF(textLeft, 0, width() - textLeft, height()),
                  Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.import, 1.5));
    painter.setBrush(Qt::NoBrush);
    const qreal right = std::min<qreal>(textLeft + tabular::width(painter.font(), shown) + 6, width() - 1);
    painter.drawRoundedRect(QRectF(QPointF(1, 1), QPointF(right, height() - 1)), metric::fieldRadius,
                            metric::fieldRadius);
}

void LinkLine::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
