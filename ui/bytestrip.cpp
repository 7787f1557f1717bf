// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytestrip.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace hanscope
{
namespace
{

constexpr int rows = 3;
constexpr std::uint8_t flag = 0x7E;

QFont letters(QFont::Weight weight)
{
    return fonts::sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), fonts::label, weight);
}

QString hex(std::uint8_t byte)
{
    return QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
}

} // namespace

ByteStrip::ByteStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ByteStrip::setBytes(const std::vector<std::uint8_t> &bytes)
{
    if (m_bytes == bytes)
        return;
    m_bytes = bytes;
    update();
}

QString ByteStrip::text() const
{
    if (m_bytes.empty())
        return tr("Nothing received yet");
    QStringList words;
    for (const std::uint8_t byte : m_bytes)
        words += hex(byte);
    return words.join(QLatin1Char(' '));
}

QSize ByteStrip::cell() const
{
    const QFontMetrics metrics(letters(QFont::Bold));
    return {metrics.horizontalAdvance(QStringLiteral("7E")) + 8, metrics.height() + 4};
}

QSize ByteStrip::sizeHint() const
{
    return {cell().width() * 24, cell().height() * rows};
}

QSize ByteStrip::minimumSizeHint() const
{
    return {cell().width() * 8, cell().height() * rows};
}

void ByteStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    if (m_bytes.empty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignTop), text());
        return;
    }
    const QSize size = cell();
    const int columns = std::max(8, width() / size.width() / 8 * 8);
    const int room = columns * rows;
    const int first = std::max(0, int(m_bytes.size()) - room);
    for (int at = first; at < int(m_bytes.size()); ++at) {
        const std::uint8_t byte = m_bytes[std::size_t(at)];
        const int place = at - first;
        painter.setFont(letters(byte == flag ? QFont::Bold : QFont::Normal));
        painter.setPen(byte == flag ? theme.import : theme.text);
        painter.drawText(QRect(QPoint(place % columns * size.width(), place / columns * size.height()), size),
                         int(Qt::AlignLeft | Qt::AlignVCenter), hex(byte));
    }
}

} // namespace hanscope
