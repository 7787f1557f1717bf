// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numberedsteps.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

NumberedSteps::NumberedSteps(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::small);
    m_grid->setVerticalSpacing(metric::grid);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void NumberedSteps::setSteps(const QStringList &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    for (int row = 0; row < int(steps.size()); ++row) {
        auto *words = new QLabel(steps[row], this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        m_grid->addWidget(words, row, 1);
        if (steps.size() == 1)
            continue;
        auto *number = new QLabel(QString::number(row + 1), this);
        number->setFont(fonts::sized(fonts::window(), fonts::title, QFont::DemiBold));
        number->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
    }
    setVisible(!steps.isEmpty());
}

} // namespace hanscope
