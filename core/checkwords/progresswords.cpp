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
        return tr("Reader found");
    case CheckMark::PortOpened:
        return tr("Access to the reader");
    case CheckMark::BytesHeard:
        return tr("Data received");
    case CheckMark::MessagesWhole:
        return tr("Whole messages");
    case CheckMark::ListsRead:
        return tr("Readable messages");
    case CheckMark::PhasesSeen:
        return tr("Voltage and current");
    case CheckMark::HourlySeen:
        return tr("Hourly reading");
    }
    return {};
}

} // namespace hanscope
