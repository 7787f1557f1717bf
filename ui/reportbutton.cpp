// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportbutton.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace hanscope
{

ReportButton::ReportButton(QWidget *parent)
    : FlatButton(FlatButton::Role::Action, parent)
{
    setObjectName(QStringLiteral("report"));
    connect(this, &FlatButton::clicked, this, &ReportButton::askWhich);
    refresh();
}

void ReportButton::setPeriod(Period period, std::chrono::local_days begin)
{
    m_period = period;
    m_begin = begin;
    refresh();
}

void ReportButton::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    refresh();
}

void ReportButton::askWhich()
{
    auto *dialog = new PeriodReportDialog(m_period, m_begin, locale(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { emit reportWanted(dialog->wish()); });
    dialog->open();
}

void ReportButton::showSaved(const QString &path, const QString &trouble)
{
    const bool isSaved = trouble.isEmpty();
    auto *box
        = new QMessageBox(isSaved ? QMessageBox::Information : QMessageBox::Warning,
                          isSaved ? tr("Report saved") : tr("The report was not saved"),
                          isSaved ? path : path + QLatin1Char('\n') + trouble, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (isSaved)
        connect(box->addButton(tr("&Open"), QMessageBox::ActionRole), &QPushButton::clicked, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    box->open();
}

void ReportButton::refresh()
{
    const bool isPrintable = m_period != Period::Year;
    setText(m_isRunning ? tr("Writing …") : tr("R&eport …"));
    setEnabled(isPrintable && !m_isRunning);
    setToolTip(isPrintable ? tr("A PDF file on the time shown, to print or to send")
                           : tr("A report covers a day or a month: open one first"));
}

void ReportButton::changeEvent(QEvent *event)
{
    FlatButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
