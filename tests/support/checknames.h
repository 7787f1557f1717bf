// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkverdict.h"

#include <QByteArray>
#include <QMetaType>
#include <QTest>

#include <optional>

// Words instead of numbers when a comparison fails.
namespace hanscope
{

inline QByteArray wordOf(std::optional<CheckVerdict> verdict)
{
    const std::string_view word = verdict ? verdictWord(*verdict) : "undecided";
    return {word.data(), static_cast<qsizetype>(word.size())};
}

inline char *toString(CheckVerdict verdict)
{
    return qstrdup(wordOf(verdict));
}

} // namespace hanscope

Q_DECLARE_METATYPE(hanscope::CheckVerdict)
