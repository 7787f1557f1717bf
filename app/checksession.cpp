// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checksession.h"

#include "app/checklink.h"
#include "app/livesession.h"
#include "core/checkwords/reporttext.h"
#include "core/model/systemclock.h"
#include "ui/checkpage.h"
#include "ui/mainwindow.h"
#include "ui/newsstrip.h"
#include "ui/reportdialog.h"
#include "ui/waitpane.h"

#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QSysInfo>

namespace hanscope
{

CheckSession::CheckSession(MainWindow &window, LiveSession &live, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_live(live)
    , m_memory(settings)
    , m_watch(m_memory)
{
    connectPage();
    connectCheck();
    showWatch();
}

void CheckSession::connectPage()
{
    CheckPage &page = m_window.checkPage();
    connect(&page, &CheckPage::checkRequested, this, &CheckSession::check);
    connect(&page, &CheckPage::watchRequested, this, &CheckSession::watch);
    connect(&page, &CheckPage::stopRequested, this, &CheckSession::stop);
    connect(&page, &CheckPage::settingAccepted, this, &CheckSession::useSetting);
    connect(&page, &CheckPage::copyRequested, this, &CheckSession::copyReport);
    connect(&page, &CheckPage::saveRequested, this, &CheckSession::saveReport);
    connect(&page, &CheckPage::orderedOnChanged, this, [this](std::optional<std::chrono::local_days> day) {
        m_memory.setOrderedOn(day);
        showWatch();
    });
    connect(&m_window.news(), &NewsStrip::openRequested, &m_live, &LiveSession::leaveDemo);
    connect(&page.wait(), &WaitPane::previewShown, &m_preview, &DemoPreview::play);
    connect(&page.wait(), &WaitPane::previewHidden, &m_preview, &DemoPreview::stop);
}

void CheckSession::connectCheck()
{
    connect(&m_check, &PortCheck::statusChanged, this, &CheckSession::take);
    connect(&m_check, &PortCheck::readingReceived, this, [this](const Reading &reading) {
        m_memory.note(m_check.status().reader, reading);
        m_live.takeLent(reading);
    });
    connect(&m_live, &LiveSession::readingHeard, this,
            [this](const Reading &reading) { m_memory.note(m_live.reader(), reading); });
    connect(&m_live, &LiveSession::portWanted, this, &CheckSession::stop);
    connect(&m_watch, &PortWatch::firstMessageCame, this, [this](ReceiveTime at) {
        m_memory.setOrderedOn(std::nullopt); // it has been carried out
        m_window.checkPage().openPane(CheckPage::Check);
        m_window.news().showFirstMessage(at);
        m_live.announcer().announceFirstMessage();
        showWatch();
    });
}

void CheckSession::check()
{
    start();
}

void CheckSession::watch()
{
    m_watch.begin(systemTime());
    m_live.keepReader();
    start();
}

void CheckSession::stop()
{
    m_watch.end();
    m_check.stop();
    showWatch();
}

void CheckSession::start()
{
    CheckRequest request;
    request.reader = m_live.reader();
    request.expected = m_live.setting();
    request.heardBefore = m_memory.heardFrom(request.reader);
    request.isKnownMeter = [this](std::string_view meterId) {
        return m_memory.isKnownMeter(m_check.status().reader, meterId);
    };
    request.keys = m_live.keys();
    request.keepsWatching = m_watch.isOn();
    m_live.lendPort();
    m_check.start(request);
    showWatch();
}

void CheckSession::take(const CheckStatus &status)
{
    m_window.checkPage().showStatus(status);
    if (status.step == CheckStep::Over)
        return m_live.takePortBack();
    m_live.showLent(linkOf(status));
    m_watch.take(status);
    if (m_watch.isOn())
        showWatch();
}

void CheckSession::showWatch()
{
    m_window.checkPage().showWatch(m_watch.watch(systemTime()));
    emit watchShown(m_watch.isOn());
}

void CheckSession::useSetting()
{
    const CheckStatus &status = m_check.status();
    m_live.use(status.reader.path.empty() ? m_live.reader() : status.reader, status.setting);
}

CheckReport CheckSession::report(bool isMasked) const
{
    CheckReport report = m_check.report(isMasked);
    report.system = QStringLiteral("%1, Linux %2")
                        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion())
                        .toStdString();
    report.program
        = QStringLiteral("%1 %2")
              .arg(QGuiApplication::applicationDisplayName(), QCoreApplication::applicationVersion())
              .toStdString();
    return report;
}

void CheckSession::copyReport()
{
    QGuiApplication::clipboard()->setText(ReportText::plainText(report(true), m_window.locale()));
    m_window.news().showCopied();
}

void CheckSession::saveReport()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("hanscope-port-check-") + QDate::currentDate().toString(Qt::ISODate);
    ReportDialog dialog(documents.filePath(name), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ReportWish wish = dialog.wish();
    const QStringList failed = writeReport(wish, report(wish.isMasked), m_check.capture(), m_window.locale());
    if (failed.isEmpty())
        m_window.news().showSaved(wish.path);
    else
        m_window.news().showNotSaved(failed);
}

} // namespace hanscope
