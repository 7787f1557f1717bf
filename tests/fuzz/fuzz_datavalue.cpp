// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as COSEM data: values stay inside the input, a failed read moves nothing, reading and skipping
// agree.
#include "core/codec/datavalue.h"
#include "tests/fuzz/check.h"

namespace
{

using namespace hanscope;

bool isInside(Bytes part, Bytes whole)
{
    return part.empty()
        || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

/// Reads one value with everything in it; false where that fails.
bool readWhole(ByteCursor &in, Bytes input, int depth = 0)
{
    const std::size_t before = in.offset();
    const auto value = readValue(in);
    if (!value) {
        FUZZ_CHECK(in.offset() == before);
        FUZZ_CHECK(value.error().offset >= before && value.error().offset <= input.size());
        return false;
    }
    FUZZ_CHECK(value->offset == before && in.offset() > before);
    FUZZ_CHECK(isInside(value->content, input));
    if (value->tag == DataTag::OctetString)
        (void)decodeDateTime(value->content, value->offset);
    if (value->tag != DataTag::Array && value->tag != DataTag::Structure)
        return true;
    for (std::size_t i = 0; i < value->number; ++i) {
        if (depth > 32 || !readWhole(in, input, depth + 1))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes input{data, size};
    ByteCursor skipping(input);
    const auto skipped = skipValue(skipping);
    ByteCursor reading(input);
    const bool read = readWhole(reading, input);
    if (skipped) {
        FUZZ_CHECK(read);
        FUZZ_CHECK(skipping.offset() == reading.offset());
    } else {
        FUZZ_CHECK(!read || skipped.error().code == DecodeErrc::TooDeep);
        FUZZ_CHECK(skipped.error().offset <= size);
    }
    return 0;
}
