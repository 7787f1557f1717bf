// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/nextsteps.h"

namespace hanscope
{
namespace
{

bool hasBrltty(const SystemEvidence &system)
{
    return !system.withoutPort.empty() && system.withoutPort.front().brlttyRuns;
}

/// Nobody should be put into the group root.
bool isOpenToGroup(const SystemEvidence &system)
{
    return !system.owner.empty() && system.owner != "root";
}

} // namespace

QStringList NextSteps::of(const CheckStatus &status)
{
    if (!status.verdict)
        return {};
    const SystemEvidence &system = status.evidence.system;
    switch (*status.verdict) {
    case CheckVerdict::NoReader:
        return {tr("Push the reader firmly into the computer."),
                tr("Try another USB socket and another cable. Some cables can only charge."),
                tr("Wait a moment: the check goes on by itself when the reader appears.")};
    case CheckVerdict::NoPort:
        return forNoPort(system);
    case CheckVerdict::NoPermission:
        return forNoPermission(system);
    case CheckVerdict::Busy:
        return {system.owner.empty() ? tr("Close the other program.")
                                     : tr("Close %1.").arg(QString::fromStdString(system.owner)),
                tr("The check goes on by itself when the port is free.")};
    case CheckVerdict::CannotLock:
        return {tr("If HanScope runs in a sandbox, such as Flatpak or Snap: allow it to write to /var/lock."),
                tr("If not: ask whoever looks after the computer for permission to write there.")};
    case CheckVerdict::Unplugged:
        return {tr("Plug the reader in again."),
                tr("If this happens often: do without USB hubs and long extension cables.")};
    case CheckVerdict::Asleep:
        return {tr("Wait a minute. Most meters send every 2 to 10 seconds."),
                tr("To log without gaps, keep the computer from going to sleep.")};
    case CheckVerdict::SilentNeverHeard:
        return forNeverHeard();
    case CheckVerdict::SilentAfterData:
        return {tr("Take the plug out of the meter, wait ten seconds and put it back."),
                tr("Have you moved, or has somebody else taken over the grid contract? Then the port was "
                   "closed, and you must order it again."),
                tr("If it stays silent: ask the grid company to restart the HAN port.")};
    case CheckVerdict::PowerCutPattern:
        return {ownSupply(), tr("Take other equipment off the HAN port, such as a splitter.")};
    case CheckVerdict::Noise:
        return {tr("Check plug and cable. A loose wire or a wrong pin picks up noise."),
                tr("The signal is on pins 1 and 2 of the HAN socket."),
                tr("The reader must be an M-Bus slave. An M-Bus master does not work.")};
    case CheckVerdict::WrongSpeed:
        return {tr("HanScope has tried the usual speeds. If the reader has a setting of its own, set it to "
                   "2400 baud."),
                tr("If it has none: unplug it and plug it in again, or try another reader.")};
    case CheckVerdict::WrongParity:
        return {tr("HanScope has tried 8E1 and 8N1. If the reader has a setting of its own, choose 8E1 for "
                   "Aidon and Kaifa, 8N1 for Kamstrup."),
                tr("If it has none: unplug it and plug it in again, or try another reader.")};
    case CheckVerdict::SevenBits:
        return {tr("If the reader has a setting of its own, choose 8 data bits: 8E1 for Aidon and Kaifa, 8N1 "
                   "for Kamstrup."),
                tr("If it has none: unplug it and plug it in again, or try another reader.")};
    case CheckVerdict::P1Format:
        return {tr("If you live in Norway: ask the grid company about it. P1 is unusual here.")};
    case CheckVerdict::Damaged:
        return {reseatPlug(), checkCable(), tr("Keep the cable away from power cables and chargers.")};
    case CheckVerdict::LongFramesBreak:
        return {reseatPlug(), checkCable(), ownSupply()};
    case CheckVerdict::Encrypted:
        return {tr("Ask the grid company for the key, or to turn encryption off.")};
    case CheckVerdict::UnknownLayout:
        return {tr("Save a report and send it to the HanScope project. That is how it learns new meters.")};
    case CheckVerdict::PowerOnlySoFar:
        return {tr("Wait two minutes."),
                tr("If they stay away, long messages get lost on the way: reseat the plug and try a shorter "
                   "cable.")};
    case CheckVerdict::HourlyAwaited:
        return {tr("Leave the reader plugged in until then, and the check is complete.")};
    case CheckVerdict::HourlyMissing:
        return {tr("Wait for the next full hour. A single reading may get lost."),
                tr("If it stays away: reseat the plug and try a shorter cable. The hourly message is the "
                   "longest one.")};
    case CheckVerdict::HourlyRepeated:
        return {tr("You need not do anything. If it happens often: tell the grid company. It is a known "
                   "fault of some Aidon meters.")};
    case CheckVerdict::Working:
        return {tr("You need not do anything. Save the report if somebody asks for proof.")};
    }
    return {};
}

QString NextSteps::command(const CheckStatus &status)
{
    const SystemEvidence &system = status.evidence.system;
    if (status.verdict == CheckVerdict::NoPermission && isOpenToGroup(system) && !system.newLoginNeeded)
        return QStringLiteral("sudo usermod -aG %1 $USER").arg(QString::fromStdString(system.owner));
    if (status.verdict == CheckVerdict::NoPort && hasBrltty(system))
        return QStringLiteral("sudo systemctl mask --now brltty-udev.service brltty.service");
    return {};
}

QStringList NextSteps::forNoPort(const SystemEvidence &system)
{
    if (hasBrltty(system))
        return {tr("If nobody here uses a braille display: turn brltty off with the command, then plug the "
                   "reader in again."),
                tr("If somebody does: upgrade brltty to 6.5 or newer. It leaves such readers alone.")};
    if (system.withoutPort.empty())
        return {tr("Check that this is the reader's port."), tr("Unplug the reader and plug it in again.")};
    return {tr("Unplug the reader, wait five seconds and plug it in again."),
            tr("Restart the computer if it has just been updated: drivers belong to the version that runs.")};
}

QStringList NextSteps::forNoPermission(const SystemEvidence &system)
{
    if (system.newLoginNeeded)
        return {tr("Log out and in again, or restart the computer.")};
    if (!isOpenToGroup(system))
        return {tr("Ask whoever looks after the computer for access to the port.")};
    return {tr("Run the command in a terminal. It adds you to the group %1.")
                .arg(QString::fromStdString(system.owner)),
            tr("Then log out and in again. A new window is not enough.")};
}

QStringList NextSteps::forNeverHeard()
{
    return {tr("Have you ordered the opening, usually on “Min side” at your grid company? It can take three "
               "working days. Wait for their message."),
            tr("Use the socket marked HAN. The one marked MBUS is for something else."),
            tr("Push the plug in until it clicks. The cable should be no longer than three metres."),
            tr("Kamstrup: is the HAN module fitted? You get it from the grid company."),
            tr("The reader must be an M-Bus slave. An M-Bus master does not work."),
            tr("Leave everything plugged in: HanScope tells you as soon as the meter sends.")};
}

QString NextSteps::checkCable()
{
    return tr("Use a shorter cable, three metres at most.");
}

QString NextSteps::reseatPlug()
{
    return tr("Take the plug out of the meter and push it in again until it clicks.");
}

QString NextSteps::ownSupply()
{
    return tr("Use a reader with its own power supply, or one that draws less than 30 mA.");
}

} // namespace hanscope
