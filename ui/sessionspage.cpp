// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionspage.h"

#include "ui/confirmdialog.h"
#include "ui/recordingcard.h"
#include "ui/sessionlistcard.h"
#include "ui/sessionwords.h"
#include "ui/sharedialog.h"
#include "ui/systemwords.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QVBoxLayout>

namespace hanscope
{

SessionsPage::SessionsPage(QWidget *parent)
    : QWidget(parent)
    , m_recording(new RecordingCard(this))
    , m_list(new SessionListCard(this))
{
    m_list->setObjectName(QStringLiteral("sessionList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addWidget(m_recording);
    column->addWidget(m_list);
    column->addStretch();
    connect(m_recording, &RecordingCard::startRequested, this, &SessionsPage::startRequested);
    connect(m_recording, &RecordingCard::stopRequested, this, &SessionsPage::stopRequested);
    connect(m_recording, &RecordingCard::keepRequested, this, &SessionsPage::keepRequested);
    connect(m_recording, &RecordingCard::exportRequested, this, &SessionsPage::liveExportRequested);
    connect(m_recording, &RecordingCard::noteMade, this, &SessionsPage::noteMade);
    connect(m_list, &SessionListCard::playRequested, this, &SessionsPage::playRequested);
    connect(m_list, &SessionListCard::exportRequested, this, &SessionsPage::exportRequested);
    connect(m_list, &SessionListCard::reportRequested, this,
            [this](const QString &path) { chooseReport(path, ReportKind::Use); });
    connect(m_list, &SessionListCard::voltageReportRequested, this,
            [this](const QString &path) { chooseReport(path, ReportKind::Voltage); });
    connect(m_list, &SessionListCard::shareRequested, this, &SessionsPage::askBeforeShare);
    connect(m_list, &SessionListCard::deleteRequested, this, &SessionsPage::askBeforeDelete);
    connect(m_list, &SessionListCard::openRequested, this, &SessionsPage::chooseFile);
}

void SessionsPage::showRecording(const RecordingStatus &status, ReceiveTime now)
{
    m_recording->showStatus(status, now);
}

void SessionsPage::showSessions(const std::vector<StoredSession> &sessions, const QString &folder)
{
    m_list->showSessions(sessions, folder);
}

void SessionsPage::showTrouble(const QString &what, SessionTrouble trouble, const std::string &detail)
{
    warn(what, SessionWords::trouble(trouble, detail));
}

void SessionsPage::showNotDeleted(const QString &path, const QString &detail)
{
    warn(path,
         tr("The session cannot be deleted.") + u' '
             + SystemWords::trouble(detail, SystemWords::Doing::WritingHere));
}

void SessionsPage::warn(const QString &what, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, what, why, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void SessionsPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a session or captured bytes"), QDir::homePath(),
        tr("Sessions and captures (*.hanscope *.bin *.hex *.txt *.log);;All files (*)"));
    if (!path.isEmpty())
        emit playRequested(path);
}

void SessionsPage::askBeforeDelete(const QString &path, const QString &name)
{
    auto *dialog = new ConfirmDialog(
        tr("Delete the session “%1”?").arg(name),
        tr("The file is deleted for good. The history of your hours stays as it is."), tr("Delete"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path] { emit deleteAgreed(path); });
    dialog->open();
}

void SessionsPage::chooseReport(const QString &path, ReportKind kind)
{
    const QString target = QFileDialog::getSaveFileName(
        this, kind == ReportKind::Use ? tr("Save the report") : tr("Save the voltage report"),
        QDir::home().filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".pdf")),
        tr("PDF files (*.pdf)"));
    if (!target.isEmpty())
        emit reportAgreed(path, kind, target);
}

void SessionsPage::showReportSaved(const QString &target, const QString &trouble)
{
    auto *box = trouble.isEmpty()
        ? new QMessageBox(QMessageBox::Information, tr("The report is saved"), target, QMessageBox::Close,
                          this)
        : new QMessageBox(QMessageBox::Warning, target, trouble, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void SessionsPage::askBeforeShare(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    auto *dialog = new ShareDialog(name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        const QString target = QFileDialog::getSaveFileName(
            this, tr("Save the copy"), QDir::home().filePath(tr("shared") + QStringLiteral(".hanscope")),
            tr("Sessions (*.hanscope)"));
        if (!target.isEmpty())
            emit shareAgreed(path, target, dialog->movesTime(), dialog->dropsNotes());
    });
    dialog->open();
}

void SessionsPage::showShared(const QString &target, qint64 messages, qint64 bytesCleared)
{
    QString words
        = tr("%L1 messages are in it. Look at it before you give it away: open it here.").arg(messages);
    if (bytesCleared > 0)
        words += u'\n'
            + tr("%L1 bytes could not be searched with certainty and are blanked out.").arg(bytesCleared);
    auto *box = new QMessageBox(QMessageBox::Information, tr("Saved as %1").arg(target), words,
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QStringList SessionsPage::text() const
{
    return QStringList(m_recording->text()) + m_list->text();
}

void SessionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit wanted();
}

} // namespace hanscope
