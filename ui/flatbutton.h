// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hanscope
{

/// A quiet button: text, and a frame where it does something; more only when chosen, pointed at or focused.
class FlatButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Role {
        Segment, ///< one of a few choices side by side, centred
        Navigation, ///< one page of the window, at the left with a mark
        Action, ///< does something at once; has a frame
        Primary, ///< the one thing to do on a page; filled
    };
    explicit FlatButton(Role role, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isCommand() const { return m_role == Role::Action || m_role == Role::Primary; }
    QString plainText() const; ///< without the mnemonic's ampersand

    Role m_role;
};

} // namespace hanscope
