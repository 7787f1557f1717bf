// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyhandover.h"
#include "core/hours/hourbook.h"
#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "core/io/readerlist.h"

#include <QObject>

class QSettings;

namespace hanscope
{

class MainWindow;

/// Joins the link, the book of hours and the window. Connects and passes on; decides nothing.
class LiveSession : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the session.
    LiveSession(MainWindow &window, QSettings &settings, KeyStore &keys, QObject *parent = nullptr);

    void listenToLastReader(); ///< if there is one
    void listenTo(const QString &path);
    void playDemo(); ///< the virtual meter, with the day so far behind it
    void leaveDemo();

private:
    void connectParts();
    void take(const Reading &reading);
    void showHours();
    void startAnew();

    MainWindow &m_window;
    LinkMemory m_memory;
    ReaderLink m_link;
    ReaderList m_readers;
    HourBook m_book;
    KeyHandover m_keys;
};

} // namespace hanscope
