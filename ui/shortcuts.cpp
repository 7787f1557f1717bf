// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts.h"

#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace hanscope
{
namespace
{

QList<QKeySequence> pageKeys()
{
    QList<QKeySequence> keys;
    for (int digit = 1; digit <= 9; ++digit)
        keys += QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit));
    keys += QKeySequence(Qt::CTRL | Qt::Key_0);
    return keys;
}

} // namespace

std::vector<Shortcuts::Row> Shortcuts::rows()
{
    const auto widget = Action::OfWidget;
    return {
        {Place::Window, Action::OpenPage, pageKeys(), tr("Open a page, from the top of the list")},
        {Place::Window, Action::SetMarker, {Qt::CTRL | Qt::Key_M}, tr("Set a marker in the power chart")},
        {Place::Window,
         Action::MiniWindow,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
         tr("Only a small window with the power")},
        {Place::Window, Action::FullScreen, {Qt::Key_F11}, tr("The power over the full screen")},
        {Place::Window, Action::Help, {Qt::Key_F1}, tr("Help for the page that is open")},
        {Place::Window, Action::ListShortcuts, {Qt::Key_F2, Qt::CTRL | Qt::Key_Question}, tr("This list")},
        {Place::Window, Action::Quit, {Qt::CTRL | Qt::Key_Q}, tr("Quit HanScope")},
        {Place::Settings,
         Action::SearchSettings,
         {QKeySequence(QKeySequence::Find)},
         tr("Search the settings")},
        {Place::Settings, Action::EmptySearch, {Qt::Key_Escape}, tr("Empty the search field")},
        {Place::Charts, widget, {Qt::Key_Left, Qt::Key_Right}, tr("Read out the neighbouring value")},
        {Place::Charts,
         widget,
         {Qt::Key_Up, Qt::Key_Down},
         tr("In the heat map: read out the value above or below")},
        {Place::Charts,
         widget,
         {Qt::Key_Home, Qt::Key_End},
         tr("First and last bar; in the power chart: back to now")},
        {Place::Charts, widget, {Qt::Key_PageUp, Qt::Key_PageDown}, tr("In the power chart: earlier, later")},
        {Place::Charts,
         widget,
         {Qt::Key_Plus, Qt::Key_Minus},
         tr("In the power chart: less time, more time")},
        {Place::Charts, widget, {Qt::Key_Return}, tr("Open the day or month that is read out")},
        {Place::Charts, widget, {Qt::Key_Escape}, tr("End the read-out")},
        {Place::Charts,
         widget,
         {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10},
         tr("Copy or save the chart as a picture")},
        {Place::Replay, widget, {Qt::Key_Left, Qt::Key_Right}, tr("A minute back, a minute on")},
        {Place::Replay,
         widget,
         {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right},
         tr("Ten minutes back, ten minutes on")},
        {Place::Replay,
         widget,
         {Qt::Key_PageUp, Qt::Key_PageDown},
         tr("A tenth of the recording back or on")},
        {Place::Replay, widget, {Qt::Key_Home, Qt::Key_End}, tr("To the beginning, to the end")},
        {Place::Bytes, widget, {Qt::Key_Left, Qt::Key_Right}, tr("To the byte before or after")},
        {Place::Bytes, widget, {Qt::Key_Up, Qt::Key_Down}, tr("To the line above or below")},
        {Place::Bytes, widget, {Qt::Key_PageUp, Qt::Key_PageDown}, tr("A screenful up or down")},
        {Place::Bytes, widget, {Qt::Key_Home, Qt::Key_End}, tr("To the first or last byte")},
        {Place::HelpWindow, Action::SearchHelp, {QKeySequence(QKeySequence::Find)}, tr("Search the help")},
        {Place::HelpWindow,
         Action::HelpBack,
         {QKeySequence(QKeySequence::Back)},
         tr("To the section read before")},
        {Place::HelpWindow,
         Action::HelpForward,
         {QKeySequence(QKeySequence::Forward)},
         tr("And forward again")},
        {Place::HelpWindow,
         Action::CloseHelp,
         {Qt::Key_Escape, QKeySequence(QKeySequence::Close)},
         tr("Close the help")},
        {Place::MiniWindow, widget, {Qt::Key_Return, Qt::Key_Escape}, tr("Back to the large window")},
        {Place::Wall, widget, {Qt::Key_Escape}, tr("Back to the window")},
    };
}

QString Shortcuts::name(Place place)
{
    switch (place) {
    case Place::Window:
        return tr("Everywhere");
    case Place::Settings:
        return tr("On the settings page");
    case Place::Charts:
        return tr("In a chart");
    case Place::Replay:
        return tr("On the time line of a replay");
    case Place::Bytes:
        return tr("In the bytes of a message");
    case Place::HelpWindow:
        return tr("In the help");
    case Place::MiniWindow:
        return tr("In the mini window");
    case Place::Wall:
        return tr("In full screen");
    }
    return {};
}

QString Shortcuts::keysText(const Row &row)
{
    QStringList keys;
    for (const QKeySequence &key : row.keys)
        keys += key.toString(QKeySequence::NativeText);
    return keys.size() > 2 ? keys.first() + QStringLiteral(" … ") + keys.last()
                           : keys.join(QStringLiteral("  "));
}

QList<QKeySequence> Shortcuts::keysOf(Action action)
{
    const auto all = rows();
    const auto found
        = std::find_if(all.begin(), all.end(), [action](const Row &row) { return row.action == action; });
    return found == all.end() ? QList<QKeySequence>() : found->keys;
}

QShortcut *Shortcuts::install(Action action, QWidget *owner, Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(owner);
    shortcut->setKeys(keysOf(action));
    shortcut->setContext(context);
    return shortcut;
}

} // namespace hanscope
