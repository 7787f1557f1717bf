// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hanscope
{

/// Keeps the screen on for as long as it lives, where the desktop lets a program ask for that.
class ScreenAwake : public QObject
{
    Q_OBJECT
public:
    explicit ScreenAwake(const QString &reason, QObject *parent = nullptr);
    ~ScreenAwake() override;

private:
    uint m_cookie = 0; ///< 0: not granted
};

} // namespace hanscope
