// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyhandover.h"
#include "app/meterscaling.h"
#include "app/pastreadings.h"
#include "core/hours/hourbook.h"
#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "core/io/readerlist.h"
#include "core/model/linesetting.h"

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

    /// A port check takes the place of the link; the demo goes on.
    void lendPort();
    void showLent(const LinkStatus &link); ///< what the window shows meanwhile
    void takeLent(const Reading &reading);
    void takePortBack(); ///< nothing new unless it was lent

    SerialDevice reader() const; ///< in use, or the likeliest one; empty path: there is none
    LineSetting setting() const; ///< that reader()'s meter is expected to have
    std::optional<MeterKeys> keys() const { return m_link.keys(); } ///< in use now
    void use(const SerialDevice &reader, Parity parity); ///< from now on

signals:
    void portWanted(); ///< whoever has it must let go of it now
    void readingHeard(const hanscope::Reading &reading); ///< from a real meter over the link

private:
    void connectParts();
    void showLink(const LinkStatus &link);
    void listenAgain();
    void take(const Reading &sent);
    void chooseScale(const MeterScale &scale);
    void showAgain(); ///< all that was heard, scaled as it is now
    void showScale();
    void showHours();
    void startAnew();

    MainWindow &m_window;
    LinkMemory m_memory;
    ReaderLink m_link;
    ReaderList m_readers;
    PastReadings m_past;
    MeterScaling m_scaling;
    HourBook m_book;
    KeyHandover m_keys;
    SerialDevice m_chosen; ///< of the link, also while it is lent
    bool m_isLent = false;
    LinkStatus m_lent;
};

} // namespace hanscope
