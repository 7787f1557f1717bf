// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencechoices.h"

#include <QComboBox>

namespace hanscope
{
namespace
{

constexpr int usualFuses[] = {16, 20, 25, 32, 35, 40, 50, 63, 80, 100, 125};

void choose(QComboBox &box, int value)
{
    box.setCurrentIndex(box.findData(value));
}

} // namespace

void PreferenceChoices::languages(QComboBox &box, LanguageChoice chosen)
{
    box.clear();
    box.addItem(tr("Follow the system"), int(LanguageChoice::System));
    box.addItem(QStringLiteral("Norsk bokmål"), int(LanguageChoice::Bokmaal));
    box.addItem(QStringLiteral("English"), int(LanguageChoice::English));
    choose(box, int(chosen));
}

void PreferenceChoices::themes(QComboBox &box, ThemeChoice chosen)
{
    box.clear();
    box.addItem(tr("Follow the system"), int(ThemeChoice::System));
    box.addItem(tr("Dark"), int(ThemeChoice::Dark));
    box.addItem(tr("Light"), int(ThemeChoice::Light));
    choose(box, int(chosen));
}

void PreferenceChoices::trays(QComboBox &box, TrayChoice chosen)
{
    box.clear();
    box.addItem(tr("Shown"), int(TrayChoice::Shown));
    box.addItem(tr("Shown, also when closed"), int(TrayChoice::KeepsRunning));
    box.addItem(tr("Hidden"), int(TrayChoice::Hidden));
    choose(box, int(chosen));
}

void PreferenceChoices::fuses(QComboBox &box, std::optional<int> ampere)
{
    box.clear();
    box.addItem(tr("Not set"), 0);
    for (const int usual : usualFuses)
        box.addItem(tr("%1 A").arg(usual), usual);
    const int chosen = ampere.value_or(0);
    if (box.findData(chosen) < 0)
        box.addItem(tr("%1 A").arg(chosen), chosen);
    choose(box, chosen);
}

void PreferenceChoices::networks(QComboBox &box, Network chosen)
{
    box.clear();
    box.addItem(tr("Not set"), int(Network::Unknown));
    box.addItem(tr("230 V, three phases (IT or TT)"), int(Network::ThreeWire));
    box.addItem(tr("400 V, three phases (TN)"), int(Network::FourWire));
    box.addItem(tr("230 V, one phase"), int(Network::OnePhase));
    choose(box, int(chosen));
}

} // namespace hanscope
