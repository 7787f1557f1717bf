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
        Plain, ///< does something at once; as quiet as a choice
        Action, ///< does something at once; has a frame
        Primary, ///< the one thing to do on a page; filled
        Danger, ///< takes something away for good; filled in the colour of limits
    };
    explicit FlatButton(Role role, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void checkStateSet() override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepOneStop();
    bool isChoice() const { return m_role == Role::Segment || m_role == Role::Navigation; }
    bool isFilled() const { return m_role == Role::Primary || m_role == Role::Danger; }
    bool isLarge() const { return m_role == Role::Action || isFilled(); }
    int textWidth() const;

    Role m_role;
};

} // namespace hanscope
