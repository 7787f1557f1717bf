// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keykeeping.h"

#include <QByteArray>
#include <QTest>

#include <array>

/// Names for test failures. Keys have none on purpose.
namespace hanscope
{

inline char *toString(KeyPlace place)
{
    constexpr std::array names{"Session", "File", "Keychain"};
    return qstrdup(names.at(std::size_t(place)));
}

inline const char *nameOf(KeyTrouble trouble)
{
    constexpr std::array names{"None",        "NoKeychain",     "KeychainSilent",
                               "FileDamaged", "FileUnreadable", "FileUnwritable"};
    return names.at(std::size_t(trouble));
}

inline char *toString(KeyTrouble trouble)
{
    return qstrdup(nameOf(trouble));
}

inline char *toString(const KeyReport &report)
{
    return qstrdup((QByteArray(nameOf(report.trouble)) + ": " + report.detail.c_str()).constData());
}

} // namespace hanscope
