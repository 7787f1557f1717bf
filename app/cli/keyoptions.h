// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"

#include <QString>

class QCommandLineParser;

namespace hanscope
{

/// Adds --key, --auth-key and --system-title.
void addKeyOptions(QCommandLineParser &parser);

/// What the options say, or else HANSCOPE_KEY and HANSCOPE_AUTH_KEY; `keys` is empty when there is no key.
/// Returns what is wrong, in English, or nothing. What was given is told to nobody.
QString readKeyOptions(const QCommandLineParser &parser, std::optional<MeterKeys> &keys);

} // namespace hanscope
