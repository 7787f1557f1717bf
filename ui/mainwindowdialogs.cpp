// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens in front of itself: the guide, the help, the keys, a marker's words, about.
#include "ui/mainwindow.h"

#include "ui/helptopics.h"
#include "ui/helpwindow.h"
#include "ui/shortcutsdialog.h"
#include "ui/welcomeguide.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>

namespace hanscope
{

void MainWindow::openGuide()
{
    auto *guide = new WelcomeGuide(m_preferences, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &WelcomeGuide::preferencesChanged, this, [this](const Preferences &preferences) {
        setPreferences(preferences);
        emit preferencesChanged(preferences);
    });
    connect(guide, &WelcomeGuide::readerWanted, this, [this] { openPage(Reader); });
    connect(guide, &WelcomeGuide::checkWanted, this, [this] { openPage(Check); });
    connect(guide, &WelcomeGuide::demoWanted, this, [this] {
        m_pageIsOurChoice = true;
        emit demoRequested();
    });
    guide->open();
}

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->open(help::topicOf(page()));
}

void MainWindow::openShortcuts()
{
    auto *list = new ShortcutsDialog(this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void MainWindow::askForNote()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set a marker"));
    dialog->setLabelText(tr("What happens now? It is shown in the chart and kept with what is recorded."));
    dialog->setOkButtonText(tr("Set marker"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const QString note = text.trimmed(); !note.isEmpty())
            emit noteMade(note);
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About HanScope"));
    about->setText(tr("HanScope %1").arg(QCoreApplication::applicationVersion()));
    about->setInformativeText(
        tr("Shows what a Norwegian home draws from the grid, from the HAN port of its meter. "
           "Nothing leaves this computer.")
        + QStringLiteral("\n\n")
        + tr(
            "Free software under the GNU General Public License, version 3 or later, without any warranty."));
    about->setStandardButtons(QMessageBox::Close);
    about->open();
}

} // namespace hanscope
