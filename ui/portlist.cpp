// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portlist.h"

#include "ui/focusring.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace hanscope
{
namespace
{

QString pathOf(const QListWidgetItem *item)
{
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace

PortList::PortList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSpacing(metric::hair);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(fonts::scaled(110));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit pathChosen(pathOf(item));
    });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit pathActivated(pathOf(item)); });
    fill();
}

void PortList::setDevices(const QList<SerialDevice> &devices)
{
    if (m_devices == devices)
        return;
    m_devices = devices;
    fill();
}

QString PortList::nameOf(const SerialDevice &device) const
{
    const QString product = QString::fromStdString(device.product);
    const QString maker = QString::fromStdString(device.maker);
    const QString serial = QString::fromStdString(device.serialNumber);
    if (product.isEmpty() && maker.isEmpty())
        return device.vendorId != 0 ? tr("USB serial port") : tr("Serial port");
    QStringList parts{product, maker, serial};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void PortList::fill()
{
    setAccessibleName(tr("Serial ports"));
    const QString chosen = chosenPath();
    const QSignalBlocker quiet(this);
    clear();
    for (const SerialDevice &device : std::as_const(m_devices)) {
        const QString path = QString::fromStdString(device.path);
        auto *item = new QListWidgetItem(nameOf(device) + u'\n' + path, this);
        item->setData(Qt::UserRole, path);
        if (path == chosen)
            setCurrentItem(item);
    }
    viewport()->update();
}

QString PortList::chosenPath() const
{
    return pathOf(currentItem());
}

QString PortList::emptyText() const
{
    return tr("No reader found yet. It shows up here by itself when you plug it in.");
}

QString PortList::text() const
{
    if (count() == 0)
        return emptyText();
    QStringList lines;
    for (int row = 0; row < count(); ++row)
        lines += item(row)->text();
    return lines.join(u'\n');
}

void PortList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    const QRect area = viewport()->rect();
    paintFocusRing(painter, *this, area);
    if (count() > 0)
        return;
    painter.setPen(themeOf(*this).muted);
    painter.drawText(area.adjusted(metric::small, metric::small, -metric::small, -metric::small),
                     Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void PortList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace hanscope
