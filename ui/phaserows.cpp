// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phaserows.h"

#include <QVBoxLayout>

namespace hanscope
{

PhaseRows::PhaseRows(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (PhaseRow *&row : m_rows) {
        row = new PhaseRow(this);
        column->addWidget(row, 1);
    }
}

void PhaseRows::setRow(std::size_t phase, const PhaseRowView &view)
{
    m_rows.at(phase)->setView(view);
}

void PhaseRows::setShown(std::size_t count)
{
    if (m_shown == count)
        return;
    m_shown = count;
    for (std::size_t phase = 0; phase < m_rows.size(); ++phase)
        m_rows[phase]->setVisible(phase < count);
}

QStringList PhaseRows::text() const
{
    QStringList lines;
    for (std::size_t phase = 0; phase < m_shown; ++phase)
        lines += m_rows[phase]->text();
    return lines;
}

} // namespace hanscope
