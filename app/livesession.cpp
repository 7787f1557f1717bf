// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livesession.h"

#include "app/demo.h"
#include "core/io/demodevice.h"
#include "core/model/systemclock.h"
#include "ui/mainwindow.h"

#include <QDateTime>

namespace hanscope
{
namespace
{

/// The UTC hour in which the local day began.
HourStart startOfToday()
{
    const std::chrono::seconds seconds{QDate::currentDate().startOfDay().toSecsSinceEpoch()};
    return std::chrono::floor<std::chrono::hours>(std::chrono::sys_seconds{seconds});
}

} // namespace

LiveSession::LiveSession(MainWindow &window, QSettings &settings, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_memory(settings)
    , m_link(m_memory)
    , m_keys(m_link, keys, window.keyDesk())
{
    connectParts();
    m_window.showDevices(m_readers.devices());
}

void LiveSession::connectParts()
{
    connect(&m_link, &ReaderLink::readingReceived, this, &LiveSession::take);
    connect(&m_link, &ReaderLink::statusChanged, &m_window, &MainWindow::showLink);
    connect(&m_readers, &ReaderList::devicesChanged, &m_window, &MainWindow::showDevices);
    connect(&m_readers, &ReaderList::devicesChanged, &m_link, &ReaderLink::lookAgain);
    connect(&m_window, &MainWindow::readerChosen, this, &LiveSession::listenTo);
    connect(&m_window, &MainWindow::demoRequested, this, &LiveSession::playDemo);
    connect(&m_window, &MainWindow::demoLeft, this, &LiveSession::leaveDemo);
}

void LiveSession::listenToLastReader()
{
    startAnew();
    if (const auto reader = m_memory.chosenReader())
        m_link.start(*reader);
    else
        m_link.stop();
}

void LiveSession::listenTo(const QString &path)
{
    startAnew();
    m_link.start(path);
}

void LiveSession::playDemo()
{
    startAnew();
    VirtualMeter meter = demoMeter(systemTime());
    const std::vector<Reading> past = readingsUntil(meter, systemTime());
    for (const Reading &reading : past)
        m_book.add(reading);
    auto device = std::make_unique<DemoDevice>(std::move(meter));
    device->open(QIODevice::ReadOnly);
    m_link.playDemo(std::move(device));
    m_window.showPast(past);
    showHours();
}

void LiveSession::leaveDemo()
{
    listenToLastReader();
}

void LiveSession::take(const Reading &reading)
{
    m_book.add(reading);
    m_window.showReading(reading);
    showHours();
}

void LiveSession::showHours()
{
    m_window.showHours(m_book.since(startOfToday()));
    m_window.showForecast(m_book.forecast());
}

void LiveSession::startAnew()
{
    m_book = HourBook();
}

} // namespace hanscope
