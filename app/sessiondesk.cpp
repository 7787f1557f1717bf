// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessiondesk.h"

#include "app/savedreport.h"
#include "app/sessionreport.h"
#include "core/io/sessionrecorder.h"
#include "core/model/systemclock.h"
#include "core/session/plainfile.h"
#include "core/session/sessionsummary.h"
#include "ui/localday.h"
#include "ui/sessionspage.h"
#include "ui/sessionwords.h"

#include <QDir>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <algorithm>
#include <filesystem>

namespace hanscope
{
namespace
{

constexpr std::chrono::seconds lookEvery{1}; // it shows a running time
const QString ending = QStringLiteral(".hanscope");

/// Newest first.
std::vector<StoredSession> sessionsIn(const QString &folder)
{
    std::vector<StoredSession> sessions;
    const QDir directory(folder);
    for (const QString &file : directory.entryList({u'*' + ending}, QDir::Files))
        sessions.push_back(summaryOf(directory.filePath(file).toStdString()));
    std::sort(sessions.begin(), sessions.end(),
              [](const StoredSession &a, const StoredSession &b) { return a.first > b.first; });
    return sessions;
}

/// A name that every file system takes; the user's own as far as that goes.
QString fileName(QString name)
{
    for (QChar &c : name) {
        if (c.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? localTimeOf(systemTime()).toString(QStringLiteral("yyyy-MM-dd HH.mm")) : name;
}

} // namespace

SessionDesk::SessionDesk(SessionsPage &page, SessionRecorder &recorder, const QString &folder, KeySource keys,
                         QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_recorder(recorder)
    , m_folder(folder)
    , m_keys(std::move(keys))
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!m_page.isVisible())
            return m_look.stop();
        showRecording();
    });
    connect(&m_recorder, &SessionRecorder::statusChanged, this, &SessionDesk::showRecording);
    connectPage();
}

void SessionDesk::connectPage()
{
    connect(&m_page, &SessionsPage::wanted, this, &SessionDesk::tell);
    connect(&m_page, &SessionsPage::startRequested, this, &SessionDesk::start);
    connect(&m_page, &SessionsPage::stopRequested, this, [this] {
        m_recorder.stop();
        tell();
    });
    connect(&m_page, &SessionsPage::keepRequested, this, &SessionDesk::keep);
    connect(&m_page, &SessionsPage::liveExportRequested, this, &SessionDesk::exportLive);
    connect(&m_page, &SessionsPage::exportRequested, this, [this](const QString &path) {
        emit exportRequested(path, QFileInfo(path).completeBaseName(), {});
    });
    connect(&m_page, &SessionsPage::reportAgreed, this, &SessionDesk::report);
    connect(&m_page, &SessionsPage::shareAgreed, this,
            [this](const QString &path, const QString &target, bool movesTime, bool dropsNotes) {
                share(path, target, {movesTime, dropsNotes});
            });
    connect(&m_page, &SessionsPage::deleteAgreed, this, &SessionDesk::erase);
}

std::string SessionDesk::freePath(const QString &name) const
{
    const QString wanted = QDir(m_folder).filePath(fileName(name));
    QString path = wanted + ending;
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1 (%2)%3").arg(wanted).arg(i).arg(ending);
    return path.toStdString();
}

void SessionDesk::showTrouble(const std::string &path, const SessionError &error)
{
    m_page.showTrouble(QString::fromStdString(path), troubleOf(error), error.system.message());
}

void SessionDesk::start(const QString &name)
{
    makeOwnFolder(m_folder.toStdString()); // where that fails, the session cannot be made, and says why
    const std::string path = freePath(name);
    if (const auto error = m_recorder.start(path))
        showTrouble(path, *error);
    tell();
}

void SessionDesk::keep(const QString &name, std::chrono::minutes last)
{
    makeOwnFolder(m_folder.toStdString());
    saveHeard(freePath(name), last, [this] { tell(); });
}

/// By way of a session that lives as long as its export.
void SessionDesk::exportLive(std::chrono::minutes last)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("live.hanscope"));
    saveHeard(path.toStdString(), last,
              [this, path, folder] { emit exportRequested(path, SessionWords::heldInMemory(), folder); });
}

void SessionDesk::saveHeard(const std::string &path, std::chrono::minutes last, const Then &saved)
{
    using Trouble = std::optional<SessionError>;
    auto *watcher = new QFutureWatcher<Trouble>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, saved] {
        if (const Trouble trouble = watcher->result())
            showTrouble(path, *trouble);
        else
            saved();
        watcher->deleteLater();
    });
    watcher->setFuture(
        QtConcurrent::run([heard = m_recorder.heard(), path, from = systemTime() - last]() mutable {
            return heard.save(path, from);
        }));
}

void SessionDesk::report(const QString &path, ReportKind kind, const QString &target)
{
    struct Saved {
        std::optional<SessionError> error; ///< of reading the session
        QString trouble; ///< of writing the report
    };
    auto *watcher = new QFutureWatcher<Saved>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, target] {
        const Saved saved = watcher->result();
        if (saved.error)
            showTrouble(path.toStdString(), *saved.error);
        else
            m_page.showReportSaved(target, saved.trouble);
        watcher->deleteLater();
    });
    watcher->setFuture(
        QtConcurrent::run([path, kind, target, locale = m_page.locale(), keys = m_keys()]() -> Saved {
            const std::string name = QFileInfo(path).completeBaseName().toStdString();
            const auto read = readSessionReport(path.toStdString(), name, keys);
            if (!read)
                return {read.error(), {}};
            return {std::nullopt, saveReport(*read, kind, locale, target)};
        }));
}

void SessionDesk::share(const QString &path, const QString &target, const AnonymiseOptions &options)
{
    using Shared = SessionResult<AnonymiseSummary>;
    if (QFileInfo(path) == QFileInfo(target)) // the session itself stays as it is
        return m_page.showTrouble(target, SessionTrouble::Exists, {});
    auto *watcher = new QFutureWatcher<std::shared_ptr<Shared>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, target] {
        const Shared &shared = *watcher->result();
        if (shared)
            m_page.showShared(target, qint64(shared->messages), qint64(shared->bytesCleared));
        else
            showTrouble(target.toStdString(), shared.error());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([path, target, options] {
        const std::string part = target.toStdString() + ".part";
        std::error_code error;
        std::filesystem::remove(part, error);
        auto shared = std::make_shared<Shared>(anonymiseSession(path.toStdString(), part, options));
        if (*shared)
            std::filesystem::rename(part, target.toStdString(), error);
        if (*shared && error)
            *shared = tl::unexpected(SessionError{SessionErrc::CannotWrite, 0, 0, error});
        return shared;
    }));
}

void SessionDesk::erase(const QString &path)
{
    if (m_recorder.status().name == QFileInfo(path).completeBaseName().toStdString())
        m_recorder.stop();
    QFile file(path);
    if (!file.remove())
        m_page.showNotDeleted(path, file.errorString());
    list();
}

void SessionDesk::showRecording()
{
    m_page.showRecording(m_recorder.status(), systemTime());
}

void SessionDesk::tell()
{
    showRecording();
    list();
    if (m_page.isVisible())
        m_look.start();
}

void SessionDesk::list()
{
    if (!m_page.isVisible())
        return;
    auto *watcher = new QFutureWatcher<std::vector<StoredSession>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_page.showSessions(watcher->result(), m_folder);
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(sessionsIn, m_folder));
}

} // namespace hanscope
