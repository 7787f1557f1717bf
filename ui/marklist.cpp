// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marklist.h"

#include "core/checkwords/progresswords.h"
#include "ui/checksign.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::array marks{
    CheckMark::ReaderFound, CheckMark::PortOpened, CheckMark::BytesHeard, CheckMark::MessagesWhole,
    CheckMark::ListsRead,   CheckMark::PhasesSeen, CheckMark::HourlySeen,
};
int rowHeight()
{
    return fonts::scaled(27);
}

int signSize()
{
    return fonts::scaled(18);
}

} // namespace

MarkList::MarkList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkList::setPassed(const std::vector<CheckMark> &passed)
{
    if (m_passed == passed)
        return;
    m_passed = passed;
    changed(*this);
    update();
}

bool MarkList::isPassed(CheckMark mark) const
{
    return std::find(m_passed.begin(), m_passed.end(), mark) != m_passed.end();
}

QStringList MarkList::passedText() const
{
    QStringList lines;
    for (const CheckMark mark : m_passed)
        lines += ProgressWords::mark(mark);
    return lines;
}

QString MarkList::spokenName() const
{
    return tr("Way to a working HAN port");
}

QString MarkList::spokenValue() const
{
    return tr("%1 of %2 passed").arg(m_passed.size()).arg(marks.size());
}

int MarkList::spokenParts() const
{
    return int(marks.size());
}

Spoken::Part MarkList::spokenPart(int index) const
{
    const CheckMark mark = marks.at(std::size_t(index));
    return {(isPassed(mark) ? tr("%1: passed") : tr("%1: not yet")).arg(ProgressWords::mark(mark)),
            QRect(0, index * rowHeight(), width(), rowHeight())};
}

QSize MarkList::sizeHint() const
{
    return {fonts::scaled(220), rowHeight() * int(marks.size())};
}

void MarkList::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setFont(fonts::sized(font(), fonts::title));
    for (std::size_t row = 0; row < marks.size(); ++row) {
        const bool passed = isPassed(marks[row]);
        const int top = int(row) * rowHeight();
        CheckSign::draw(painter, QRectF(0, top + (rowHeight() - signSize()) / 2.0, signSize(), signSize()),
                        passed ? CheckSign::Meaning::Fine : CheckSign::Meaning::Open, theme);
        painter.setPen(passed ? theme.text : theme.muted);
        const QRect words(signSize() + 10, top, width() - signSize() - 10, rowHeight());
        painter.drawText(
            words, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(ProgressWords::mark(marks[row]), Qt::ElideRight, words.width()));
    }
}

} // namespace hanscope
