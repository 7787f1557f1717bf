// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textdrawing.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace hanscope
{
namespace
{

constexpr int objectType = QTextFormat::UserObject;
constexpr int sizeProperty = QTextFormat::UserProperty;
constexpr int indexProperty = QTextFormat::UserProperty + 1;

} // namespace

TextDrawing::TextDrawing(QTextDocument &document, const QList<ReportDocument::Drawing> &drawings)
    : QObject(&document)
    , m_drawings(drawings)
{
}

void TextDrawing::putInto(QTextDocument &document, const QList<ReportDocument::Drawing> &drawings)
{
    document.documentLayout()->registerHandler(objectType, new TextDrawing(document, drawings));
}

QTextCharFormat TextDrawing::format(QSize size, int index)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(sizeProperty, size);
    format.setProperty(indexProperty, index);
    return format;
}

QSizeF TextDrawing::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return format.property(sizeProperty).toSize();
}

void TextDrawing::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                             const QTextFormat &format)
{
    painter->save();
    painter->translate(area.topLeft());
    m_drawings[format.property(indexProperty).toInt()](*painter, format.property(sizeProperty).toSize());
    painter->restore();
}

} // namespace hanscope
