// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include "core/model/linkstatus.h"

class QLabel;

namespace hanscope
{

class FlatButton;
/// What is wrong with the link and what to do about it; hidden while nothing is.
class ProblemCard : public Card
{
    Q_OBJECT
public:
    explicit ProblemCard(QWidget *parent = nullptr);

    void showLink(const LinkStatus &link);
    QString text() const; ///< sentence, next step and command, one a line

signals:
    void checkRequested(); ///< the user wants to know why nothing comes

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    LinkStatus m_link;
    QLabel *m_sentence;
    QLabel *m_nextStep;
    QLabel *m_command;
    FlatButton *m_copy;
    FlatButton *m_check;
};

} // namespace hanscope
