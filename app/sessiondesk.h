// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anonymise/sessionanonymiser.h"
#include "core/model/meterkeys.h"
#include "core/model/storedsession.h"
#include "core/session/sessionerror.h"

#include "ui/periodreportdialog.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace hanscope
{

class SessionRecorder;
class SessionsPage;

/// Does what the page of sessions asks for, but playing them.
class SessionDesk : public QObject
{
    Q_OBJECT
public:
    using KeySource = std::function<std::optional<MeterKeys>()>; ///< for ciphered messages

    /// in: the folder in which sessions lie; made when the first one is. Page and recorder must outlive the
    /// desk.
    SessionDesk(SessionsPage &page, SessionRecorder &recorder, const QString &folder, KeySource keys,
                QObject *parent = nullptr);

signals:
    /// `held` must be kept as long as the file may be read.
    void exportRequested(const QString &path, const QString &name, const std::shared_ptr<void> &held);

private:
    void connectPage();
    void start(const QString &name);
    void keep(const QString &name, std::chrono::minutes last);
    using Then = std::function<void()>;
    void saveHeard(const std::string &path, std::chrono::minutes last, const Then &saved);
    void erase(const QString &path);
    void exportLive(std::chrono::minutes last);
    void report(const QString &path, ReportKind kind, const QString &target);
    void share(const QString &path, const QString &target, const AnonymiseOptions &options);
    void showRecording();
    void tell();
    void list();

    std::string freePath(const QString &name) const; ///< for a new session of that name
    void showTrouble(const std::string &path, const SessionError &error);

    SessionsPage &m_page;
    SessionRecorder &m_recorder;
    QString m_folder;
    KeySource m_keys;
    QTimer m_look{this}; ///< at what grows, while the page is seen
};

} // namespace hanscope
