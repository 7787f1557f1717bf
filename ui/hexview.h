// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QAbstractScrollArea>

#include <cstdint>
#include <vector>

namespace hanscope
{

/// Bytes as offset, hex and letters. A stretch of them is lit; a click or the arrow keys choose a byte.
class HexView : public QAbstractScrollArea, public Spoken
{
    Q_OBJECT
public:
    explicit HexView(QWidget *parent = nullptr);

    void showBytes(const std::vector<std::uint8_t> &bytes); ///< nothing lit, the first byte is chosen
    void light(std::size_t offset, std::size_t size); ///< and makes it seen
    void markProblem(std::size_t offset, std::size_t size); ///< what is wrong; size 0: nothing

    std::size_t chosen() const { return m_chosen; }
    std::size_t litOffset() const { return m_litOffset; }
    std::size_t litSize() const { return m_litSize; }
    QString text(std::size_t row) const; ///< one line as shown: "0010  40 00 00 00 ..."
    QPoint placeOf(std::size_t offset) const; ///< the middle of a byte's hex, in the viewport

    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    QString spokenValue() const override;
    int spokenParts() const override;
    Part spokenPart(int index) const override;

    QSize sizeHint() const override;

signals:
    void byteChosen(std::size_t offset); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Layout {
        int letter = 1; ///< width of a character
        int line = 1; ///< height of a row
        int perRow = 16;
        int hexAt = 0; ///< x of the first byte
        int textAt = 0; ///< x of its letter
    };
    Layout arranged() const;
    std::size_t rows() const;
    int rowsSeen() const; ///< as a whole; at least 1
    int topOf(std::size_t row) const; ///< in the viewport
    void applyScroll();
    void choose(std::size_t offset);
    void bringIntoView(std::size_t offset);
    void paintRow(QPainter &painter, const Layout &layout, std::size_t row, int y) const;

    std::vector<std::uint8_t> m_bytes;
    std::size_t m_litOffset = 0;
    std::size_t m_litSize = 0;
    std::size_t m_badOffset = 0;
    std::size_t m_badSize = 0;
    std::size_t m_chosen = 0;
};

} // namespace hanscope
