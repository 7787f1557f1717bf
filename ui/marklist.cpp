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

CheckSign::Meaning signOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return CheckSign::Meaning::Fine;
    case StepState::Failed:
        return CheckSign::Meaning::Fault;
    case StepState::UnderWay:
        return CheckSign::Meaning::UnderWay;
    case StepState::Later:
        break;
    }
    return CheckSign::Meaning::Open;
}

int rowHeight()
{
    return fonts::scaled(27);
}

int columnWidth()
{
    return fonts::scaled(220);
}

int signSize()
{
    return fonts::scaled(18);
}

} // namespace

MarkList::MarkList(QWidget *parent)
    : QWidget(parent)
    , m_states(allSteps().size(), StepState::Later)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkList::showStatus(const CheckStatus &status)
{
    std::vector<StepState> states;
    for (const CheckMark step : allSteps())
        states.push_back(stepState(status, step));
    if (m_states == states)
        return;
    m_states = states;
    changed(*this);
    update();
}

QStringList MarkList::passedText() const
{
    QStringList lines;
    for (std::size_t row = 0; row < m_states.size(); ++row) {
        if (m_states[row] == StepState::Passed)
            lines += ProgressWords::mark(allSteps()[row]);
    }
    return lines;
}

QString MarkList::said(std::size_t step) const
{
    const QString name = ProgressWords::mark(allSteps()[step]);
    switch (m_states[step]) {
    case StepState::Passed:
        return tr("%1: passed").arg(name);
    case StepState::Failed:
        return tr("%1: failed").arg(name);
    case StepState::UnderWay:
        return tr("%1: under way").arg(name);
    case StepState::Later:
        break;
    }
    return tr("%1: not yet").arg(name);
}

QStringList MarkList::text() const
{
    QStringList lines;
    for (std::size_t row = 0; row < m_states.size(); ++row)
        lines += said(row);
    return lines;
}

QString MarkList::spokenName() const
{
    return tr("Way to a working HAN port");
}

QString MarkList::spokenValue() const
{
    QString passed = tr("%1 of %2 passed").arg(passedText().size()).arg(m_states.size());
    const auto failed = std::find(m_states.begin(), m_states.end(), StepState::Failed);
    if (failed == m_states.end())
        return passed;
    return passed + QStringLiteral(". ") + said(std::size_t(failed - m_states.begin()));
}

int MarkList::spokenParts() const
{
    return int(m_states.size());
}

Spoken::Part MarkList::spokenPart(int index) const
{
    return {said(std::size_t(index)), areaOf(std::size_t(index))};
}

int MarkList::rows(int width) const
{
    const int all = int(m_states.size());
    return width >= 2 * columnWidth() ? (all + 1) / 2 : all;
}

int MarkList::heightForWidth(int width) const
{
    return rows(width) * rowHeight();
}

QSize MarkList::sizeHint() const
{
    return {columnWidth(), heightForWidth(columnWidth())};
}

QSize MarkList::minimumSizeHint() const
{
    return {columnWidth(), heightForWidth(2 * columnWidth())};
}

QRect MarkList::areaOf(std::size_t step) const
{
    const int rows = this->rows(width());
    const int room = rows < int(m_states.size()) ? width() / 2 : width();
    return {int(step) / rows * room, int(step) % rows * rowHeight(), room, rowHeight()};
}

void MarkList::drawStep(QPainter &painter, std::size_t step) const
{
    const Theme &theme = themeOf(*this);
    const StepState state = m_states[step];
    const QRect area = areaOf(step);
    CheckSign::draw(painter,
                    QRectF(area.x(), area.y() + (area.height() - signSize()) / 2.0, signSize(), signSize()),
                    signOf(state), theme);
    const bool isBold = state == StepState::Failed || state == StepState::UnderWay;
    painter.setFont(fonts::sized(font(), fonts::title, isBold ? QFont::DemiBold : QFont::Normal));
    painter.setPen(state == StepState::Later ? theme.muted : theme.text);
    const QRect words = area.adjusted(signSize() + 10, 0, 0, 0);
    const QString name = ProgressWords::mark(allSteps()[step]);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
}

void MarkList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (std::size_t step = 0; step < m_states.size(); ++step)
        drawStep(painter, step);
}

} // namespace hanscope
