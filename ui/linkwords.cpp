// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkwords.h"

#include "ui/cipherwords.h"

namespace hanscope
{

QString LinkWords::portName(const LinkStatus &link)
{
    const QString name = QString::fromStdString(link.portName);
    return name.isEmpty() ? QString::fromStdString(link.portPath) : name;
}

QString LinkWords::problem(const LinkStatus &link)
{
    const QString path = QString::fromStdString(link.portPath);
    const QString owner = QString::fromStdString(link.owner);
    switch (link.problem) {
    case LinkProblem::NoSuchPort:
        return tr("There is no port %1").arg(path);
    case LinkProblem::PermissionDenied:
        return tr("No permission to use %1").arg(path);
    case LinkProblem::Busy:
        return owner.isEmpty() ? tr("Another program is using %1").arg(path)
                               : tr("%1 is using %2").arg(owner, path);
    case LinkProblem::CannotLock:
        return tr("%1 cannot be locked").arg(path);
    case LinkProblem::Unplugged:
        return tr("The reader was unplugged");
    case LinkProblem::Other:
    case LinkProblem::None:
        break;
    }
    const QString detail = QString::fromStdString(link.detail);
    return detail.isEmpty() ? tr("%1 cannot be opened").arg(path)
                            : tr("%1 cannot be opened: %2").arg(path, detail);
}

QString LinkWords::headline(const LinkStatus &link)
{
    switch (link.phase) {
    case LinkPhase::NoPort:
        return tr("No reader chosen");
    case LinkPhase::Opening:
        return tr("Opening %1").arg(portName(link));
    case LinkPhase::Silent:
        return link.isDemo ? tr("The demo meter starts") : tr("Connected, the meter is silent");
    case LinkPhase::Undecoded:
        return tr("Something is received, but no whole message yet");
    case LinkPhase::Receiving:
        if (link.cipher.isLocked())
            return CipherWords::headline(link.cipher);
        if (link.isReplay)
            return tr("A recording is played");
        return link.isDemo ? tr("The demo meter is sending") : tr("Meter is sending");
    case LinkPhase::Lost:
    case LinkPhase::Failed:
        break;
    }
    return problem(link);
}

QString LinkWords::nextStep(const LinkStatus &link)
{
    if (link.phase == LinkPhase::Silent)
        return tr(
            "Most meters send every 2 to 10 seconds. If nothing comes within a minute, check that the grid "
            "company has opened the HAN port and that the plug is fully in.");
    if (link.phase == LinkPhase::Undecoded)
        return tr("HanScope tries both line settings by itself; this can take half a minute.");
    switch (link.problem) {
    case LinkProblem::NoSuchPort:
        return tr("Check the path and that the reader is plugged in. HanScope connects as soon as the port "
                  "is there.");
    case LinkProblem::PermissionDenied:
        return link.owner.empty()
            ? tr("Ask the administrator of this computer for access to the port.")
            : tr("The port belongs to the group %1. Run this command, then log out and in again:")
                  .arg(QString::fromStdString(link.owner));
    case LinkProblem::Busy:
        return tr("Close the other program. HanScope connects as soon as the port is free.");
    case LinkProblem::CannotLock:
        return tr(
            "Programs mark the ports they use with a file, usually in the folder /var/lock. HanScope may not "
            "make it: give it access to that folder.");
    case LinkProblem::Unplugged:
        return tr("HanScope is waiting for it and goes on by itself when it is back.");
    case LinkProblem::Other:
        return tr("Unplug the reader and plug it in again.");
    case LinkProblem::None:
        break;
    }
    return {};
}

QString LinkWords::command(const LinkStatus &link)
{
    if (link.problem != LinkProblem::PermissionDenied || link.owner.empty())
        return {};
    return QStringLiteral("sudo usermod -aG %1 $USER").arg(QString::fromStdString(link.owner));
}

QString LinkWords::lineSettings(const LinkStatus &link)
{
    return QStringLiteral("%1 8%2").arg(link.baudRate).arg(link.parity == Parity::Even ? u"E1" : u"N1");
}

} // namespace hanscope
