// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"
#include "ui/periodreportdialog.h"

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

    void showRecording(const RecordingStatus &status, ReceiveTime now);
    void showSessions(const std::vector<StoredSession> &sessions, const QString &folder);
    void showTrouble(const QString &what, SessionTrouble trouble, const std::string &detail);
    void showNotDeleted(const QString &path, const QString &detail); ///< text of the system

    void showReportSaved(const QString &target, const QString &trouble); ///< empty: none
    /// A copy was made: how many messages are in it, and how many bytes were blanked out.
    void showShared(const QString &target, qint64 messages, qint64 bytesCleared);

    QStringList text() const;

signals:
    void wanted(); ///< the page is seen: what it shows may be old
    void startRequested(const QString &name);
    void stopRequested();
    void keepRequested(const QString &name, std::chrono::minutes last);
    void liveExportRequested(std::chrono::minutes last); ///< of what is in memory
    void noteMade(const QString &text);
    void playRequested(const QString &path);
    void exportRequested(const QString &path);
    void reportAgreed(const QString &path, hanscope::ReportKind kind, const QString &target);
    void shareAgreed(const QString &path, const QString &target, bool movesTime, bool dropsNotes);
    void deleteAgreed(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void warn(const QString &what, const QString &why);
    void chooseFile();
    void chooseReport(const QString &path, ReportKind kind);
    void askBeforeShare(const QString &path);
    void askBeforeDelete(const QString &path, const QString &name);

    RecordingCard *m_recording;
    SessionListCard *m_list;
};

} // namespace hanscope
