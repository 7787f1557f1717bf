// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"

#include <cstdint>
#include <string>
#include <system_error>

#include <tl/expected.hpp>

namespace hanscope
{

enum class SessionErrc {
    CannotRead, ///< the operating system says why
    CannotWrite,
    NotASession, ///< no good block in the whole file
    NewerVersion, ///< written by a later program
    BadHead, ///< bytes where a block should begin
    BadContent, ///< a block whose content is damaged
    Cut, ///< the file, or a block, ends too early: the program was killed while writing, or a copy broke off
    BlocksMissing, ///< blocks are not there
};

/// What is wrong with a session, and where.
struct SessionError {
    SessionErrc code{};
    std::uint64_t offset = 0; ///< of the place in the file
    std::uint64_t size = 0; ///< how many bytes it concerns; with BlocksMissing: how many blocks
    std::error_code system; ///< with CannotRead and CannotWrite

    bool operator==(const SessionError &) const = default;
};

template <typename T>
using SessionResult = tl::expected<T, SessionError>;

/// For the words of the window. What is wrong inside a file does not keep it from being read: None.
SessionTrouble troubleOf(const SessionError &error);

/// One English sentence with the place, for tools and logs.
std::string sessionErrorText(const SessionError &error);

} // namespace hanscope
