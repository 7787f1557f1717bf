// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helptext.h"

#include "ui/fonts.h"
#include "ui/roundedframe.h"
#include "ui/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int readableWidth = 620;
constexpr int lineHeightPercent = 140;
constexpr int headingSizes[] = {22, 16, 15}; // of levels 1, 2 and the others

void dressHeading(QTextCursor &cursor, int level, const QFont &base)
{
    QTextCharFormat letters;
    letters.setFont(fonts::sized(base, headingSizes[std::min(level, 3) - 1], QFont::DemiBold),
                    QTextCharFormat::FontPropertiesSpecifiedOnly);
    letters.clearProperty(QTextFormat::FontSizeAdjustment);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(letters);
}

} // namespace

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    prepareRoundedFrame(*this);
    setViewportMargins(metric::hair, metric::hair, 0, metric::hair);
    setOpenExternalLinks(true);
    setFont(fonts::sized(fonts::window(), fonts::value));
    document()->setIndentWidth(metric::cardPadding);
    connect(this, &QTextBrowser::sourceChanged, this, [this] {
        dress();
        markWords();
    });
}

void HelpText::dress()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat lines = block.blockFormat();
        const int level = lines.headingLevel();
        const bool isItem = block.textList() != nullptr;
        lines.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        lines.setTopMargin(level > 1 ? metric::cardPadding : 0);
        lines.setBottomMargin(isItem ? metric::grid : metric::small);
        cursor.setBlockFormat(lines);
        if (level > 0)
            dressHeading(cursor, level, font());
    }
    setMargins();
}

void HelpText::setMargins()
{
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    const int left = metric::wide;
    page.setTopMargin(metric::cardPadding);
    page.setLeftMargin(left);
    page.setRightMargin(std::max(left, viewport()->width() - left - fonts::scaled(readableWidth)));
    page.setBottomMargin(metric::wide);
    document()->rootFrame()->setFrameFormat(page);
}

void HelpText::highlight(const QStringList &words)
{
    m_words = words;
    markWords();
}

void HelpText::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat mark;
    mark.setBackground(palette().highlight());
    mark.setForeground(palette().highlightedText());
    for (const QString &word : m_words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            marks.append({at, mark});
    }
    setExtraSelections(marks);
}

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != int(QTextDocument::MarkdownResource))
        return loaded;
    return QString::fromUtf8(loaded.toByteArray())
        .replace(QStringLiteral(" …"), QStringLiteral("\u00A0…"))
        .toUtf8();
}

bool HelpText::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QTextBrowser::event(event);
    paintRoundedFrame(*this, themeOf(*this).line, metric::cardRadius);
    return true;
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setMargins();
}

} // namespace hanscope
