// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"
#include "core/session/sessionerror.h"

#include <QObject>
#include <QTimer>

namespace hanscope
{

class SessionRecorder;
class SessionsPage;

/// Does what the page of sessions asks for, but playing them.
class SessionDesk : public QObject
{
    Q_OBJECT
public:
    /// in: the folder in which sessions lie; made when the first one is. Page and recorder must outlive the
    /// desk.
    SessionDesk(SessionsPage &page, SessionRecorder &recorder, const QString &folder,
                QObject *parent = nullptr);

private:
    void connectPage();
    void start(const QString &name);
    void keep(const QString &name, std::chrono::minutes last);
    void erase(const QString &path);
    void tell();
    void list();

    std::string freePath(const QString &name) const; ///< for a new session of that name
    void showTrouble(const std::string &path, const SessionError &error);

    SessionsPage &m_page;
    SessionRecorder &m_recorder;
    QString m_folder;
    QTimer m_look{this}; ///< at a file that grows
};

} // namespace hanscope
