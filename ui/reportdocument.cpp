// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportdocument.h"

#include "ui/fonts.h"
#include "ui/textdrawing.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextTable>

namespace hanscope
{
namespace
{

constexpr QSizeF page{793.7, 1122.5};
constexpr qreal margin = (page.width() - ReportDocument::width) / 2;
constexpr qreal pageHeight = page.height() - 2 * margin;
constexpr int dotsPerInch = 1200;

QFont printed(int pixels, QFont::Weight weight = QFont::Normal)
{
    return fonts::exact(fonts::printed(), pixels, weight);
}

QTextCharFormat looks(int pixels, const QColor &colour, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFont(printed(pixels, weight));
    format.setForeground(colour);
    return format;
}

void write(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format,
           bool isNumber)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

} // namespace

ReportDocument::ReportDocument(const QString &title)
    : m_title(title)
    , m_cursor(&m_document)
{
    m_document.setDocumentMargin(0);
    m_document.setUseDesignMetrics(true);
    m_document.setDefaultFont(printed(12));
    m_document.setPageSize({width, pageHeight});
    TextDrawing::putInto(m_document, m_drawings);
    m_cursor.insertText(title, looks(22, Theme::light().text, QFont::DemiBold));
}

void ReportDocument::addBlock(const QString &text, const QTextCharFormat &format, qreal above, qreal below)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(below);
    if (m_breaksPage)
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_breaksPage = false;
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.insertBlock(block, format);
    m_cursor.insertText(text, format);
}

void ReportDocument::addHeading(const QString &text)
{
    addBlock(text, looks(15, Theme::light().text, QFont::DemiBold), 18, 6);
}

void ReportDocument::addText(const QString &text)
{
    addBlock(text, looks(12, Theme::light().text), 0, 4);
}

void ReportDocument::addNote(const QString &text)
{
    addBlock(text, looks(11, Theme::light().muted), 2, 4);
}

void ReportDocument::addTable(const QStringList &head, const QList<QStringList> &rows, bool isOfWords)
{
    m_cursor.beginEditBlock(); // else the layout is worked out anew for each cell
    addBlock({}, looks(2, Theme::light().text), 0, 0);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    const int headRows = head.join(QString()).isEmpty() ? 0 : 1;
    format.setHeaderRowCount(headRows);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const auto columns = static_cast<int>(head.size());
    QTextTable &table = *m_cursor.insertTable(static_cast<int>(rows.size()) + headRows, columns, format);
    for (int column = 0; column < columns; ++column) {
        const bool isNumber = column > 0 && !isOfWords;
        if (headRows > 0)
            write(table, 0, column, head[column], looks(11, Theme::light().muted), isNumber);
        for (int row = 0; row < rows.size(); ++row)
            write(table, row + headRows, column, rows[row].value(column), looks(12, Theme::light().text),
                  isNumber);
    }
    m_cursor.endEditBlock();
}

void ReportDocument::addDrawing(int height, const Drawing &drawing)
{
    m_drawings.append(drawing);
    addBlock({}, looks(12, Theme::light().text), 4, 4);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        TextDrawing::format({width, height}, static_cast<int>(m_drawings.size()) - 1));
}

void ReportDocument::beginPage()
{
    m_breaksPage = true;
}

QString ReportDocument::text() const
{
    return m_document.toPlainText();
}

QByteArray ReportDocument::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    writer.setTitle(m_title);
    writer.setCreator(QStringLiteral("HanScope"));
    QPainter painter(&writer);
    painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
    const int pages = m_document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(margin, margin - i * pageHeight);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, i * pageHeight, width, pageHeight);
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(printed(10));
        painter.setPen(Theme::light().muted);
        const QRectF foot(margin, page.height() - margin + 12, width, 16);
        painter.drawText(foot, Qt::AlignLeft, m_title);
        painter.drawText(foot, Qt::AlignRight, tr("Page %1 of %2").arg(i + 1).arg(pages));
    }
    painter.end();
    return buffer.data();
}

} // namespace hanscope
