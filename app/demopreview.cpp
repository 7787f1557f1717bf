// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demopreview.h"

#include "app/demo.h"
#include "app/today.h"
#include "core/io/demodevice.h"
#include "core/model/systemclock.h"

#include <algorithm>

namespace hanscope
{

DemoPreview::DemoPreview(QObject *parent)
    : QObject(parent)
{
    connect(&m_port, &MeterPort::readingReceived, this, &DemoPreview::take);
}

void DemoPreview::stop()
{
    m_port.close();
    m_page = nullptr;
}

void DemoPreview::take(const Reading &reading)
{
    m_book.add(reading);
    m_page->showReading(reading);
    m_page->setNow(reading.receivedAt);
    showHours();
}

void DemoPreview::play(NowPage *page)
{
    m_page = page;
    VirtualMeter meter = demoMeter(systemTime());
    const std::vector<Reading> past = readingsUntil(meter, systemTime());
    m_book = HourBook();
    for (const Reading &reading : past)
        m_book.add(reading);
    m_page->clear();
    m_page->showPast(past);
    const auto phases = std::find_if(past.rbegin(), past.rend(),
                                     [](const Reading &reading) { return reading.kind != ListKind::List1; });
    if (phases != past.rend())
        m_page->showReading(*phases);
    m_page->setNow(systemTime());
    showHours();
    auto device = std::make_unique<DemoDevice>(std::move(meter));
    device->open(QIODevice::ReadOnly);
    m_port.listenTo(std::move(device));
}

void DemoPreview::showHours()
{
    m_page->showHours(m_book.since(startOfDay(systemTime())));
    m_page->showForecast(m_book.forecast());
}

} // namespace hanscope
