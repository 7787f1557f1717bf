// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/virtualmeter.h"

#include "core/model/norwegiantime.h"
#include "core/simulator/encode.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::floor;
using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr std::uint8_t counted = 8;

sys_seconds midnightBefore(sys_seconds time)
{
    return norwegianMidnight(floor<std::chrono::days>(norwegianTime(time)));
}

bool saysRegisters(ListKind kind)
{
    return kind == ListKind::List3 || kind == ListKind::Other;
}

bool holdsClock(const ListForm &form)
{
    return std::any_of(form.places.begin(), form.places.end(),
                       [](const Place &place) { return place.holds == Place::Holds::Clock; });
}

/// Whether a list of this kind has a place for the value.
bool saysIn(ListKind kind, const ObisCode &code)
{
    if (kind == ListKind::List1)
        return quantityOf(code) == ObisQuantity{1, 7, 0};
    return code.d != counted || kind != ListKind::List2;
}

bool isMeasured(const ObisCode &code, Network network, const MeterProfile &meter)
{
    const auto phase = phaseOf(code);
    if (network == Network::OnePhase)
        return !phase || phase == 0u;
    const auto &missing = meter.notMeasuredInThreeWire;
    return network != Network::ThreeWire
        || std::find(missing.begin(), missing.end(), code.c) == missing.end();
}

/// A one-phase meter has no such value; others send zero, or leave it out.
bool sendsZero(Network network, const MeterProfile &meter)
{
    return network == Network::ThreeWire && meter.sendsZeroInstead;
}

} // namespace

VirtualMeter::VirtualMeter(const MeterSetup &setup, ReceiveTime start)
    : m_setup(completed(setup))
    , m_profile(profileFor(m_setup))
    , m_identity(identityOf(m_setup))
    , m_household(setup.network, setup.hasSolar, setup.seed)
    , m_faults(setup.faults, setup.seed)
    , m_notBefore(start + setup.clockAhead - m_profile.delay)
{
    const auto back = m_faults.has(MeterFault::RepeatedHour) ? 1h : 0h;
    m_countedTo = midnightBefore(floor<seconds>(start + setup.clockAhead) - back);
    m_counters = countersAtMidnight(m_countedTo, setup.hasSolar, setup.seed);
}

void VirtualMeter::skipTo(ReceiveTime time)
{
    m_notBefore = std::max(m_notBefore, time + m_setup.clockAhead - m_profile.delay);
}

Transmission VirtualMeter::next()
{
    const DueList due = nextSent();
    Transmission sent;
    sent.list = listAt(due.at, due.kind);
    sent.bytes = bytesOf(sent.list, due.at);
    sent.begins = due.at + m_profile.delay - m_setup.clockAhead;
    sent.ends = sent.begins + wireTime(m_profile.line, sent.bytes.size());
    endAtPowerCut(sent);
    return sent;
}

DueList VirtualMeter::nextSent()
{
    for (;;) {
        const DueList due = nextDue(m_profile.rhythm, m_notBefore);
        m_notBefore = due.at + 1ms;
        if (!m_faults.omits(due.kind, due.at))
            return due;
        ++m_unsent;
    }
}

MeterList VirtualMeter::listAt(ReceiveTime slot, ListKind kind)
{
    const sys_seconds time = floor<seconds>(slot);
    const sys_seconds dueRead
        = kind == ListKind::List3 ? floor<std::chrono::hours>(time) + m_profile.hourlyReadAt : time;
    const sys_seconds registersRead = m_faults.registersFrom(kind, dueRead);
    const ListForm &form = formOf(kind);

    MeterList list = emptyListAt(time, kind);
    if (m_faults.hidesType(slot) && m_profile.padsTexts && kind == ListKind::List2)
        list.meter.meterType = {};
    if (saysRegisters(kind) && holdsClock(form))
        list.clock = meterClockAt(m_profile.clock, registersRead);
    if (m_profile.framing == FrameForm::P1)
        list.pushTime = list.clock; // it has one time only
    const Measurement measured = measuredAt(slot, kind, registersRead);
    for (const Place &place : form.places) {
        if (place.holds == Place::Holds::Measured && saysIn(kind, place.code))
            addItem(list, place.code, measured);
    }
    return list;
}

/// What a list says besides measured values.
MeterList VirtualMeter::emptyListAt(sys_seconds time, ListKind kind) const
{
    MeterList list;
    list.kind = m_profile.namesListKinds ? kind : ListKind::Other;
    list.meter = m_identity;
    if (kind == ListKind::List1) {
        list.meter = {};
        list.meter.maker = m_profile.makerInList1;
    }
    if (&formOf(kind) == m_profile.hourlyForm)
        list.meter.listId = m_profile.hourlyListId;
    if (m_profile.pushTime != PushTimeForm::Absent)
        list.pushTime = meterClockAt(m_profile.clock, time);
    return list;
}

Measurement VirtualMeter::measuredAt(ReceiveTime slot, ListKind kind, sys_seconds registersRead)
{
    const sys_seconds time = m_faults.momentaryFrom(floor<seconds>(slot));
    Measurement measured;
    measured.load = meanLoad(time);
    measured.grid
        = gridValues(m_setup.network, measured.load, time - m_setup.clockAhead, Chance(m_setup.seed));
    measured.load.watts[0] += static_cast<std::int32_t>(m_faults.addedWatts(slot));
    if (saysRegisters(kind)) {
        constexpr std::int64_t secondsPerHour = 3600;
        measured.counters = countersAt(registersRead);
        measured.counters.imported += m_faults.addedWattHours(kind, registersRead) * secondsPerHour;
    }
    return measured;
}

void VirtualMeter::addItem(MeterList &list, const ObisCode &code, const Measurement &measured) const
{
    ListItem item = measuredItem(code, measured, m_profile);
    if (!isMeasured(code, m_setup.network, m_profile)) {
        if (!sendsZero(m_setup.network, m_profile))
            return;
        item.raw = 0;
    }
    list.items.push(item);
}

const ListForm &VirtualMeter::formOf(ListKind kind) const
{
    return kind == ListKind::List3 && m_profile.hourlyForm ? *m_profile.hourlyForm : *m_profile.form;
}

std::vector<std::uint8_t> VirtualMeter::bytesOf(const MeterList &list, ReceiveTime slot) const
{
    if (!m_setup.ciphering)
        return encodeFrame(list, m_profile);
    std::uint32_t counter = countBefore(m_profile.rhythm, slot) - m_unsent;
    if (const auto began = m_faults.counterBegan(floor<seconds>(slot)))
        counter = 1 + countBefore(m_profile.rhythm, slot) - countBefore(m_profile.rhythm, *began);
    return encodeCipheredFrame(list, m_profile, *m_setup.ciphering, counter);
}

/// What is on its way when the supply goes breaks off.
void VirtualMeter::endAtPowerCut(Transmission &sent) const
{
    const auto begins = sent.begins + m_setup.clockAhead;
    const auto cut = m_faults.cutAt(floor<seconds>(begins));
    const auto length = sent.ends - sent.begins;
    if (!cut || cut->begin >= begins + length)
        return;
    const auto left = std::max<std::int64_t>((cut->begin - begins).count(), 0);
    sent.bytes.resize(sent.bytes.size() * static_cast<std::size_t>(left)
                      / static_cast<std::size_t>(length.count()));
    sent.ends = sent.begins + std::chrono::milliseconds(left);
}

HouseLoad VirtualMeter::meanLoad(sys_seconds end) const
{
    const int count = m_profile.meanSeconds;
    HouseLoad mean;
    for (int back = count; back > 0; --back) {
        const HouseLoad load = m_household.at(end - m_setup.clockAhead - seconds(back));
        for (std::size_t line = 0; line < 3; ++line) {
            mean.watts[line] += load.watts[line];
            mean.vars[line] += load.vars[line];
        }
    }
    for (std::size_t line = 0; line < 3; ++line) {
        mean.watts[line] /= count;
        mean.vars[line] /= count;
    }
    return mean;
}

const EnergyCounters &VirtualMeter::countersAt(sys_seconds time)
{
    for (; m_countedTo < time; m_countedTo += 1s) {
        if (!m_faults.isWithoutSupply(m_countedTo))
            m_counters.add(m_household.at(m_countedTo - m_setup.clockAhead));
    }
    return m_counters;
}

} // namespace hanscope
