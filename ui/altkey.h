// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hanscope
{

/// Whether Alt is held in one of our windows: that long the letters that it chooses by are underlined.
class AltKey : public QObject
{
    Q_OBJECT
public:
    explicit AltKey(QObject *parent = nullptr); ///< hears all keys of the application

    bool isHeld() const { return m_isHeld; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setHeld(bool held);

    bool m_isHeld = false;
};

} // namespace hanscope
