// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QSize>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>

#include <functional>

class QPainter;

namespace hanscope
{

/// Pages of A4 with headings, sentences, tables and drawings, as a PDF file.
class ReportDocument
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ReportDocument)
public:
    /// Sizes are in dots of 1/96 inch.
    static constexpr int width = 642;
    using Drawing = std::function<void(QPainter &, QSize)>;

    explicit ReportDocument(const QString &title);

    void addHeading(const QString &text);
    void addText(const QString &text);
    void addNote(const QString &text); ///< smaller, muted
    /// The first column is of words, the others are of numbers unless `isOfWords`.
    void addTable(const QStringList &head, const QList<QStringList> &rows, bool isOfWords = false);
    void addDrawing(int height, const Drawing &drawing);
    void beginPage();

    QString text() const; ///< without the drawings
    QByteArray pdf() const; ///< numbered pages

private:
    void addBlock(const QString &text, const QTextCharFormat &format, qreal above, qreal below);

    QString m_title;
    QTextDocument m_document;
    QTextCursor m_cursor;
    QList<Drawing> m_drawings;
    bool m_breaksPage = false;
};

} // namespace hanscope
