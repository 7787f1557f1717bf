// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

namespace hanscope
{

class FlatButton;
class NumberedSteps;

/// What to do when one moves, or is done with HanScope: take the hours along, have the port closed, delete
/// all.
class MovingCard : public Card
{
    Q_OBJECT
public:
    explicit MovingCard(QWidget *parent = nullptr);

signals:
    void eraseAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    NumberedSteps *m_steps;
    FlatButton *m_erase;
};

} // namespace hanscope
