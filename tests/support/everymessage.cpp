// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/everymessage.h"

#include "core/simulator/encode.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/framings.h"
#include "tests/support/otherlayouts.h"

#include <chrono>

namespace hanscope::test
{
namespace
{

constexpr std::size_t segmentSize = 100;
constexpr std::size_t mbusPartSize = 120;
constexpr std::size_t blockSize = 119;

std::size_t partsOf(std::size_t size, std::size_t partSize)
{
    return (size + partSize - 1) / partSize;
}

Ciphering ciphering(std::uint8_t securityControl)
{
    Ciphering how;
    how.encryption = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    how.authentication = {16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    how.securityControl = securityControl;
    how.systemTitle = std::string_view("HANSCOPE");
    return how;
}

void addInEveryFraming(std::vector<NamedMessage> &messages, const std::string &name, const HdlcEnds &ends,
                       Bytes apdu)
{
    const ByteVector information = informationOf(apdu);
    messages.push_back({name, hdlcFrame(ends, information), 1});
    messages.push_back({name + ", segmented", segmentedFrames(ends, information, segmentSize),
                        partsOf(information.size(), segmentSize)});
    messages.push_back(
        {name + ", in blocks", inBlocks(ends, apdu, blockSize), partsOf(apdu.size(), blockSize)});
    messages.push_back(
        {name + ", M-Bus", inMBusFrames(apdu, mbusPartSize), partsOf(apdu.size(), mbusPartSize)});
    for (const unsigned tens : {1, 2, 3}) {
        const ByteVector ciphered = encipher(ciphering(static_cast<std::uint8_t>(tens << 4)), 1, apdu);
        const std::string how = name + ", ciphered " + std::to_string(tens) + '0';
        messages.push_back({how, hdlcFrame(ends, informationOf(ciphered)), 1});
        messages.push_back(
            {how + ", M-Bus", inMBusFrames(ciphered, mbusPartSize), partsOf(ciphered.size(), mbusPartSize)});
    }
}

const char *networkName(Network network)
{
    return network == Network::OnePhase ? "1-phase" : network == Network::ThreeWire ? "3-wire" : "4-wire";
}

void addListsOf(std::vector<NamedMessage> &messages, const MeterSetup &setup)
{
    using namespace std::chrono;
    VirtualMeter meter(setup, sys_seconds{sys_days{2025y / 12 / 14} + 15h});
    MeterProfile profile = profileOf(setup.model);
    if (profile.pushTime != PushTimeForm::Absent)
        profile.pushTime = setup.network == Network::FourWire ? PushTimeForm::Tagged : PushTimeForm::Plain;
    const std::string meterName = std::string(makerName(profile.maker)) + ", " + networkName(setup.network);
    for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
        if (kind == ListKind::List1 && setup.model == MeterModel::Kamstrup)
            continue; // has none
        Transmission sent = meter.next();
        while (sent.list.kind != kind)
            sent = meter.next();
        const std::string name = meterName + ", list " + std::to_string(static_cast<int>(kind));
        const HdlcEnds &ends = profile.ends;
        addInEveryFraming(messages, name, ends, encodeApdu(sent.list, profile));
        messages.push_back({name + ", P1", asP1Telegram(sent.list), 1});
        messages.push_back({name + ", P1 without checksum", asP1Telegram(sent.list, false), 1});
        if (kind != ListKind::List3)
            continue;
        addInEveryFraming(messages, name + " as pairs", ends, asKaifaPairs(sent.list));
        addInEveryFraming(messages, name + " as triplets", ends, asTriplets(sent.list));
        addInEveryFraming(messages, name + " as push objects", ends, asPushObjects(sent.list));
    }
}

} // namespace

std::vector<NamedMessage> everyMessage()
{
    std::vector<NamedMessage> messages;
    for (const MeterModel model : {MeterModel::Aidon, MeterModel::Kaifa, MeterModel::Kamstrup}) {
        for (const Network network : {Network::OnePhase, Network::ThreeWire, Network::FourWire}) {
            MeterSetup setup;
            setup.model = model;
            setup.network = network;
            setup.hasSolar = true;
            addListsOf(messages, setup);
        }
    }
    return messages;
}

} // namespace hanscope::test
