// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes behind a right checksum: a list or an error with its place, and always the same one.
#include "core/codec/decimaltext.h"
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/fuzz/check.h"

namespace
{

using namespace hanscope;

void checkMessage(const Message &message, std::size_t size)
{
    if (message.status != MessageStatus::Decoded) {
        FUZZ_CHECK(message.error.offset <= size);
        FUZZ_CHECK(!errorWord(message.error.code).empty());
        FUZZ_CHECK(message.status != MessageStatus::Corrupt); // that is for framing to say
        return;
    }
    toReading(message.list, {});
    for (const ListItem &item : message.list.items) {
        FUZZ_CHECK(!toText(item.code).empty());
        FUZZ_CHECK(!decimalText(item.raw, item.scaler).empty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes payload{data, size};
    Message fresh;
    decodePayload(payload, fresh);
    checkMessage(fresh, size);

    static Message used; // what an earlier message left behind must not show through
    decodePayload(payload, used);
    FUZZ_CHECK(used.status == fresh.status);
    if (fresh.status == MessageStatus::Decoded)
        FUZZ_CHECK(used.list == fresh.list);
    else
        FUZZ_CHECK(used.error == fresh.error);
    return 0;
}
