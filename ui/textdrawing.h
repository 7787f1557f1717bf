// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportdocument.h"

#include <QTextObjectInterface>

namespace hanscope
{

/// Drawings that stand in a text like letters: as vectors, so that they print sharp.
class TextDrawing : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// Lets `document` show them; the list must live as long as it.
    static void putInto(QTextDocument &document, const QList<ReportDocument::Drawing> &drawings);

    /// Of a letter that stands for a drawing of the list.
    static QTextCharFormat format(QSize size, int index);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    TextDrawing(QTextDocument &document, const QList<ReportDocument::Drawing> &drawings);

    const QList<ReportDocument::Drawing> &m_drawings;
};

} // namespace hanscope
