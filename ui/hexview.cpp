// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hexview.h"

#include "ui/focusring.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int margin = 4;
constexpr int rowPixels = 20;
constexpr int offsetLetters = 4;
constexpr int gapLetters = 2;

QFont letters()
{
    return fonts::sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), fonts::label);
}

QString hexByte(std::uint8_t byte)
{
    return QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
}

QChar letterOf(std::uint8_t byte)
{
    return byte >= 0x20 && byte <= 0x7E ? QChar(byte) : QChar(0xB7);
}

QString offsetText(std::size_t offset)
{
    return QStringLiteral("%1")
        .arg(static_cast<qulonglong>(offset), offsetLetters, 16, QLatin1Char('0'))
        .toUpper();
}

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void HexView::showBytes(const std::vector<std::uint8_t> &bytes)
{
    m_bytes = bytes;
    m_litOffset = m_litSize = m_badOffset = m_badSize = m_chosen = 0;
    applyScroll();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void HexView::light(std::size_t offset, std::size_t size)
{
    m_litOffset = offset;
    m_litSize = size;
    if (size > 0 && (m_chosen < offset || m_chosen >= offset + size))
        m_chosen = offset;
    if (size > 0)
        bringIntoView(std::min(offset + size, std::max<std::size_t>(m_bytes.size(), 1)) - 1);
    bringIntoView(m_chosen);
    viewport()->update();
}

void HexView::markProblem(std::size_t offset, std::size_t size)
{
    m_badOffset = offset;
    m_badSize = size;
    viewport()->update();
}

HexView::Layout HexView::arranged() const
{
    const QFontMetrics metrics(letters());
    Layout layout;
    layout.letter = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    layout.line = std::max(metrics.height() + 4, fonts::scaled(rowPixels));
    const int room = viewport()->width() / layout.letter - offsetLetters - 2 * gapLetters - 1;
    constexpr int lettersPerByte = 4; // two digits, a blank, and its letter behind
    layout.perRow = room >= 32 * lettersPerByte ? 32 : room >= 16 * lettersPerByte ? 16 : 8;
    layout.hexAt = margin + (offsetLetters + gapLetters) * layout.letter;
    layout.textAt = layout.hexAt + (3 * layout.perRow + gapLetters - 1) * layout.letter;
    return layout;
}

std::size_t HexView::rows() const
{
    const auto perRow = static_cast<std::size_t>(arranged().perRow);
    return (m_bytes.size() + perRow - 1) / perRow;
}

int HexView::rowsSeen() const
{
    return std::max(1, (viewport()->height() - 2 * margin) / arranged().line);
}

int HexView::topOf(std::size_t row) const
{
    return margin + (static_cast<int>(row) - verticalScrollBar()->value()) * arranged().line;
}

/// By rows: none is cut.
void HexView::applyScroll()
{
    const int seen = rowsSeen();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(rows()) - seen));
    verticalScrollBar()->setPageStep(seen);
}

void HexView::bringIntoView(std::size_t offset)
{
    const int row = static_cast<int>(offset) / arranged().perRow;
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(std::clamp(bar.value(), row - rowsSeen() + 1, row));
}

QString HexView::text(std::size_t row) const
{
    const auto perRow = static_cast<std::size_t>(arranged().perRow);
    QString hex = offsetText(row * perRow) + QStringLiteral(" ");
    QString right;
    for (std::size_t at = row * perRow; at < std::min(m_bytes.size(), (row + 1) * perRow); ++at) {
        hex += QLatin1Char(' ') + hexByte(m_bytes[at]);
        right += letterOf(m_bytes[at]);
    }
    return hex + QStringLiteral("  ") + right;
}

QPoint HexView::placeOf(std::size_t offset) const
{
    const Layout layout = arranged();
    const int place = static_cast<int>(offset);
    return {layout.hexAt + place % layout.perRow * 3 * layout.letter + layout.letter,
            topOf(offset / static_cast<std::size_t>(layout.perRow)) + layout.line / 2};
}

QString HexView::spokenValue() const
{
    return m_bytes.empty()
        ? QString()
        : tr("Byte %1: %2").arg(static_cast<qulonglong>(m_chosen)).arg(hexByte(m_bytes[m_chosen]));
}

int HexView::spokenParts() const
{
    return static_cast<int>(rows());
}

Spoken::Part HexView::spokenPart(int index) const
{
    const Layout layout = arranged();
    const QRect row(0, topOf(static_cast<std::size_t>(index)), viewport()->width(), layout.line);
    const auto perRow = static_cast<std::size_t>(layout.perRow);
    return {text(static_cast<std::size_t>(index)), row, m_chosen / perRow == static_cast<std::size_t>(index)};
}

QSize HexView::sizeHint() const
{
    const Layout layout = arranged();
    return {layout.letter * 76, layout.line * 8 + 2 * margin};
}

void HexView::paintRow(QPainter &painter, const Layout &layout, std::size_t row, int y) const
{
    const Theme &theme = themeOf(*this);
    const auto perRow = static_cast<std::size_t>(layout.perRow);
    painter.setPen(theme.muted);
    painter.drawText(QRect(margin, y, layout.hexAt, layout.line), Qt::AlignVCenter, offsetText(row * perRow));
    for (std::size_t at = row * perRow; at < std::min(m_bytes.size(), (row + 1) * perRow); ++at) {
        const int column = static_cast<int>(at % perRow);
        const QRect hex(layout.hexAt + column * 3 * layout.letter - layout.letter / 2, y, 3 * layout.letter,
                        layout.line);
        const QRect letter(layout.textAt + column * layout.letter, y, layout.letter, layout.line);
        const bool isLit = at - m_litOffset < m_litSize;
        const bool isBad = at - m_badOffset < m_badSize;
        if (isLit) {
            painter.fillRect(hex, theme.import);
            painter.fillRect(letter, theme.import);
        }
        if (at == m_chosen && hasFocus()) {
            painter.setPen(theme.text);
            painter.drawRect(hex.adjusted(0, 0, -1, -1));
        }
        painter.setPen(isLit ? theme.card : isBad ? theme.limit : theme.text);
        painter.drawText(hex, Qt::AlignCenter, hexByte(m_bytes[at]));
        painter.setPen(isLit ? theme.card : isBad ? theme.limit : theme.muted);
        painter.drawText(letter, Qt::AlignCenter, letterOf(m_bytes[at]));
    }
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(letters());
    const Layout layout = arranged();
    const auto first = static_cast<std::size_t>(verticalScrollBar()->value());
    const std::size_t end = std::min(rows(), first + static_cast<std::size_t>(rowsSeen()));
    for (std::size_t row = first; row < end; ++row)
        paintRow(painter, layout, row, topOf(row));
    paintFocusRing(painter, *this, viewport()->rect());
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyScroll();
    bringIntoView(m_chosen);
}

void HexView::choose(std::size_t offset)
{
    if (m_bytes.empty())
        return;
    m_chosen = std::min(offset, m_bytes.size() - 1);
    changed(*this);
    bringIntoView(m_chosen);
    viewport()->update();
    emit byteChosen(m_chosen);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const Layout layout = arranged();
    const QPoint at = event->position().toPoint();
    const int line = at.y() < margin ? -1 : (at.y() - margin) / layout.line + verticalScrollBar()->value();
    const bool inLetters = at.x() >= layout.textAt;
    const int column = inLetters ? (at.x() - layout.textAt) / layout.letter
                                 : (at.x() - layout.hexAt + layout.letter / 2) / (3 * layout.letter);
    const auto offset = static_cast<std::size_t>(line * layout.perRow + column);
    const bool isInside = line >= 0 && column >= 0 && column < layout.perRow && offset < m_bytes.size();
    if (event->button() == Qt::LeftButton && isInside)
        choose(offset);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const Layout layout = arranged();
    const auto perRow = static_cast<std::size_t>(layout.perRow);
    const std::size_t page = perRow * static_cast<std::size_t>(rowsSeen());
    const auto back = [this](std::size_t by) { choose(m_chosen >= by ? m_chosen - by : m_chosen); };
    const auto ahead
        = [this](std::size_t by) { choose(m_chosen + by < m_bytes.size() ? m_chosen + by : m_chosen); };
    switch (event->key()) {
    case Qt::Key_Left:
        return back(1);
    case Qt::Key_Right:
        return ahead(1);
    case Qt::Key_Up:
        return back(perRow);
    case Qt::Key_Down:
        return ahead(perRow);
    case Qt::Key_PageUp:
        return choose(m_chosen >= page ? m_chosen - page : 0);
    case Qt::Key_PageDown:
        return choose(m_chosen + page);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_bytes.size());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace hanscope
