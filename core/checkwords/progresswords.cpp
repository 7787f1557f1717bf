// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/progresswords.h"

namespace hanscope
{

QString ProgressWords::activity(const CheckStatus &status)
{
    switch (status.step) {
    case CheckStep::Idle:
        break;
    case CheckStep::WaitingForPort:
        return tr("Waiting for the port");
    case CheckStep::TryingSettings:
        return tr("Listening with %1 (%2 of %3)", "line setting, its number, how many there are")
            .arg(QString::fromStdString(settingText(status.setting)))
            .arg(status.settingNumber)
            .arg(status.settingCount);
    case CheckStep::ReadingLists:
        return tr("Reading the meter's messages");
    case CheckStep::Watching:
        return tr("Waiting for the meter to send");
    case CheckStep::Over:
        return tr("The check is over");
    }
    return {};
}

QString ProgressWords::mark(CheckMark mark)
{
    switch (mark) {
    case CheckMark::ReaderFound:
        return tr("The reader is found");
    case CheckMark::PortOpened:
        return tr("The reader can be used");
    case CheckMark::BytesHeard:
        return tr("Something is received");
    case CheckMark::MessagesWhole:
        return tr("Messages arrive whole");
    case CheckMark::ListsRead:
        return tr("Messages can be read");
    case CheckMark::PhasesSeen:
        return tr("Voltage and current come");
    case CheckMark::HourlySeen:
        return tr("The hourly reading came");
    }
    return {};
}

} // namespace hanscope
