// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QLocale>
#include <QStringList>
#include <QUrl>

/// The sections of the help: one Markdown file each in resources/help, the same in every language.
namespace hanscope::help
{

/// Sections that belong together.
struct Group {
    const char *heading; ///< English; shown as heading() gives it
    QStringList topics;
};

/// In the order of the contents.
QList<Group> groups();
QString heading(const Group &group); ///< in the user's language

/// The names of all sections, in the order of the contents: "start", "han-port" and so on.
QStringList topics();

/// The section on a page of the window.
QString topicOf(MainWindow::Page page);

/// Where a section stands in the program, in bokmål or English.
QUrl source(const QString &topic, const QLocale &locale);

/// The section that `source` shows; empty when it is none.
QString topicAt(const QUrl &source);

/// Its Markdown; empty when there is no such section.
QString markdown(const QString &topic, const QLocale &locale);

} // namespace hanscope::help
