// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/streamdecoder.h"
#include "core/simulator/virtualmeter.h"

#include <memory>
#include <vector>

/// Every meter that can be played, and what the decoder makes of what it sends.
namespace hanscope::test
{

/// Two minutes before a full hour, and not long after a midnight: counters are quick to make up.
inline ReceiveTime playFrom()
{
    using namespace std::chrono;
    return sys_days(year(2026) / 1 / 14) + minutes(58);
}

/// Each meter for each network it is made for.
inline std::vector<MeterSetup> everyMeter()
{
    std::vector<MeterSetup> all;
    for (const MeterProfile &meter : allMeterProfiles()) {
        for (const MeterType &type : meter.types) {
            MeterSetup setup;
            setup.model = meter.model;
            setup.network = type.network;
            all.push_back(setup);
        }
    }
    return all;
}

/// "kaifa, 3-wire"
inline std::string nameOf(const MeterSetup &setup)
{
    const char *const network = setup.network == Network::OnePhase ? "1-phase"
        : setup.network == Network::ThreeWire                      ? "3-wire"
                                                                   : "4-wire";
    return std::string(profileOf(setup.model).name) + ", " + network;
}

inline std::vector<Transmission> played(const MeterSetup &setup, std::chrono::milliseconds duration,
                                        ReceiveTime from = playFrom())
{
    VirtualMeter meter(setup, from);
    std::vector<Transmission> all;
    for (Transmission one = meter.next(); one.begins < from + duration; one = meter.next())
        all.push_back(one);
    return all;
}

/// Both keys, and a security control byte.
inline Ciphering someCiphering(std::uint8_t control)
{
    Ciphering how;
    how.encryption = {0x00, 0x01, 0x02, 0x03};
    how.authentication = {0xD0, 0xD1, 0xD2, 0xD3};
    how.securityControl = control;
    return how;
}

inline MeterKeys keysOf(const Ciphering &how)
{
    return {how.encryption, how.authentication, how.systemTitle};
}

/// What came out of the decoder, in order.
struct Heard {
    std::vector<MeterList> lists;
    std::vector<DecodeErrc> rejected;
    std::vector<std::uint32_t> counters; ///< of ciphered messages
};

/// Everything through one decoder, as one stream without pauses.
inline Heard hear(const std::vector<std::vector<std::uint8_t>> &stretches,
                  const std::optional<MeterKeys> &keys = {})
{
    Heard heard;
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(keys);
    const auto take = [&heard](const Message &message) {
        if (message.status == MessageStatus::Decoded)
            heard.lists.push_back(message.list);
        else
            heard.rejected.push_back(message.error.code);
        if (message.tagCheck != TagCheck::NotCiphered)
            heard.counters.push_back(message.cipher.invocationCounter);
    };
    for (const auto &bytes : stretches)
        decodeAll(*decoder, bytes, take);
    decoder->finish();
    while (const Message *message = decoder->next())
        take(*message);
    return heard;
}

inline Heard hear(const std::vector<Transmission> &sent, const std::optional<MeterKeys> &keys = {})
{
    std::vector<std::vector<std::uint8_t>> stretches;
    for (const Transmission &one : sent)
        stretches.push_back(one.bytes);
    return hear(stretches, keys);
}

} // namespace hanscope::test
