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
    showHours(*m_page, m_book, systemTime());
}

void DemoPreview::play(NowPage *page)
{
    m_page = page;
    VirtualMeter meter = demoMeter(systemTime());
    m_book = showPast(*m_page, readingsUntil(meter, systemTime()), systemTime());
    auto device = std::make_unique<DemoDevice>(std::move(meter));
    device->open(QIODevice::ReadOnly);
    m_port.listenTo(std::move(device));
}

HourBook DemoPreview::showPast(NowPage &page, const std::vector<Reading> &past, ReceiveTime now)
{
    HourBook book;
    for (const Reading &reading : past)
        book.add(reading);
    page.clear();
    page.showPast(past);
    const auto phases = std::find_if(past.rbegin(), past.rend(),
                                     [](const Reading &reading) { return reading.kind != ListKind::List1; });
    if (phases != past.rend())
        page.showReading(*phases);
    page.setNow(now);
    showHours(page, book, now);
    return book;
}

void DemoPreview::showHours(NowPage &page, const HourBook &book, ReceiveTime now)
{
    page.showHours(book.since(startOfDay(now)));
    page.showForecast(book.forecast());
}

} // namespace hanscope
