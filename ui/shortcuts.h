// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

class QShortcut;
class QWidget;

namespace hanscope
{

/// Every key that does something: the one table that keys are installed from and that the user is shown.
class Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::Shortcuts)
public:
    enum class Place { Window, Settings, Charts, Replay, Bytes, HelpWindow, MiniWindow, Wall };
    enum class Action {
        OpenPage, ///< a key for each page, in their order
        SetMarker,
        MiniWindow,
        FullScreen,
        Help,
        ListShortcuts,
        Quit,
        SearchSettings,
        EmptySearch,
        SearchHelp,
        HelpBack,
        HelpForward,
        CloseHelp,
        OfWidget, ///< the widget with the focus takes it itself
    };
    struct Row {
        Place place;
        Action action;
        QList<QKeySequence> keys; ///< each of them does it
        QString words; ///< what it does, in the user's language
    };
    static std::vector<Row> rows();
    static QString name(Place place);
    static QString keysText(const Row &row); ///< "Ctrl+1 … Ctrl+9"
    static QList<QKeySequence> keysOf(Action action);

    /// For `owner` and all in it. in: not OpenPage, not OfWidget
    static QShortcut *install(Action action, QWidget *owner, Qt::ShortcutContext context);
};

} // namespace hanscope
