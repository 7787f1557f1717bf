// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strokeicon.h"

#include "ui/paintedicon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace hanscope
{
namespace
{

class StrokeIcon : public PaintedIcon
{
public:
    explicit StrokeIcon(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_drawing = file.readAll();
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QByteArray coloured = m_drawing;
        coloured.replace("currentColor", painter->pen().color().name().toLatin1());
        QSvgRenderer(coloured).render(painter, rect);
    }
    QIconEngine *clone() const override { return new StrokeIcon(*this); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon strokeIcon(const QString &name)
{
    return QIcon(new StrokeIcon(QStringLiteral(":/icons/pages/%1.svg").arg(name)));
}

} // namespace hanscope
