// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QCoreApplication>

class QComboBox;

namespace hanscope
{

/// What can be chosen for a preference, in words, wherever it is asked for. Each fills an empty box again and
/// chooses what is in effect; the data of an item is the value.
class PreferenceChoices
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::PreferenceChoices)
public:
    static void languages(QComboBox &box, LanguageChoice chosen);
    static void themes(QComboBox &box, ThemeChoice chosen);
    static void trays(QComboBox &box, TrayChoice chosen);
    static void fuses(QComboBox &box, std::optional<int> ampere); ///< 0: not set
    static void networks(QComboBox &box, Network chosen);
};

} // namespace hanscope
