// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"

#include <QWidget>

namespace hanscope
{

class RecordingCard;
class SessionListCard;

/// Sessions: record, keep what was heard, play again. Asks before it deletes.
class SessionsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SessionsPage(QWidget *parent = nullptr);

    void showRecording(const RecordingStatus &status);
    void showSessions(const std::vector<StoredSession> &sessions, const QString &folder);
    void showTrouble(const QString &what, SessionTrouble trouble, const std::string &detail);

    QStringList text() const;

signals:
    void wanted(); ///< the page is seen: what it shows may be old
    void startRequested(const QString &name);
    void stopRequested();
    void keepRequested(const QString &name, std::chrono::minutes last);
    void noteMade(const QString &text);
    void playRequested(const QString &path);
    void exportRequested(const QString &path);
    void reportRequested(const QString &path);
    void shareRequested(const QString &path);
    void deleteAgreed(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void chooseFile();
    void askBeforeDelete(const QString &path, const QString &name);

    RecordingCard *m_recording;
    SessionListCard *m_list;
};

} // namespace hanscope
