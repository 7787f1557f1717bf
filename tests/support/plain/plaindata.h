// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain/plaindecoder.h"

#include <optional>

namespace hanscope::plain
{

/// Ends the decoding of one message: what is wrong with it.
struct Bad {
    std::string word;
};

/// Takes bytes off the front; throws Bad{"cut"} when there are too few.
struct Input {
    Bytes bytes;
    std::size_t at = 0;

    std::size_t left() const { return bytes.size() - at; }
    int look() const;
    int byte();
    Bytes take(std::size_t size);
    std::uint64_t number(std::size_t size); ///< big endian
    std::size_t length(); ///< BER form
};

/// One COSEM value with all that is in it.
struct Value {
    int tag = 0;
    std::optional<std::int64_t> number; ///< of every whole-number type, and of enum
    Bytes bytes; ///< of every string type
    std::vector<Value> parts; ///< of array and structure
};

Value readValue(Input &in, int depth = 0);

bool isAbsent(const Value &value); ///< null-data
bool isText(const Value &value);
bool isCode(const Value &value); ///< an octet-string of six bytes
bool isTime(const Value &value); ///< twelve bytes as a string or a date-time
std::string textOf(const Bytes &bytes);
std::string hexOf(const Bytes &bytes);
std::string codeOf(const Bytes &bytes); ///< "1-0:1.7.0.255"
std::string quantityOf(const Bytes &code); ///< "1.7.0"

/// raw x 10^scaler with all its digits: (2301, -1) is "230.1".
std::string decimal(std::int64_t raw, int scaler);

} // namespace hanscope::plain
