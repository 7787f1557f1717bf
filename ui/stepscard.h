// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include <array>

class QLabel;

namespace hanscope
{

/// What to do before the first number can come: three numbered steps.
class StepsCard : public Card
{
    Q_OBJECT
public:
    explicit StepsCard(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<QLabel *, 3> m_headings{};
    std::array<QLabel *, 3> m_words{};
};

} // namespace hanscope
