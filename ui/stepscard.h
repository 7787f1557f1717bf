// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include <array>

class QLabel;

namespace hanscope
{

/// What to do next: three numbered steps.
class StepsCard : public Card
{
    Q_OBJECT
public:
    struct Step {
        QString heading;
        QString words;
    };
    explicit StepsCard(QWidget *parent = nullptr);

    void setSteps(const QString &title, const std::array<Step, 3> &steps);

private:
    std::array<QLabel *, 3> m_headings{};
    std::array<QLabel *, 3> m_words{};
};

} // namespace hanscope
