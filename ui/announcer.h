// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hanscope
{

/// Tells the user something outside of the window, with a notification of the desktop.
class Announcer : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(QObject *parent = nullptr);

    void announceFirstMessage(); ///< stays until it is seen, with a sound
    void announce(const QString &title, const QString &text, bool hasSound);

signals:
    void untold(const QString &title, const QString &text); ///< the desktop shows no notifications

private:
    struct News {
        QString title;
        QString text;
        bool hasSound = false;
        bool staysUntilSeen = false;
    };
    void send(const News &news);
};

} // namespace hanscope
