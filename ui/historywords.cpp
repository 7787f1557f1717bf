// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historywords.h"

#include "ui/systemwords.h"

#include <QFileInfo>

namespace hanscope
{

QString HistoryWords::headline(const HistoryStatus &status)
{
    switch (status.trouble) {
    case HistoryTrouble::None:
        return status.damagedFile.empty() ? QString() : tr("The history file was damaged");
    case HistoryTrouble::NoFolder:
        return tr("The history is not saved: its folder cannot be made");
    case HistoryTrouble::ReadOnly:
        return tr("The history is not saved: the folder may not be written");
    case HistoryTrouble::DiskFull:
        return tr("The history is not saved: the disk is full");
    case HistoryTrouble::InUse:
        return tr("The history is saved by another HanScope");
    case HistoryTrouble::TooNew:
        return tr("The history is not saved: its file is from a newer HanScope");
    case HistoryTrouble::Damaged:
    case HistoryTrouble::Other:
        break;
    }
    return tr("The history is not saved");
}

QString HistoryWords::nextStep(const HistoryStatus &status)
{
    const QString folder = QFileInfo(QString::fromStdString(status.path)).path();
    const QString detail
        = SystemWords::trouble(QString::fromStdString(status.detail), SystemWords::Doing::WritingHere);
    switch (status.trouble) {
    case HistoryTrouble::None: {
        if (status.damagedFile.empty())
            return {};
        const auto hours = static_cast<int>(status.hoursSalvaged);
        return tr("%n hour(s) were saved from it. The damaged file is kept as %1.", nullptr, hours)
            .arg(QFileInfo(QString::fromStdString(status.damagedFile)).fileName());
    }
    case HistoryTrouble::NoFolder:
        return tr("%1: %2", "folder, what the system says").arg(folder, detail);
    case HistoryTrouble::ReadOnly:
        return tr("Make %1 writable for you. HanScope tries again by itself.").arg(folder);
    case HistoryTrouble::DiskFull:
        return tr("Make room on the disk of %1. The last hour waits in memory.").arg(folder);
    case HistoryTrouble::InUse:
        return tr("It runs as %1. When it ends, this one takes over saving.")
            .arg(QString::fromStdString(status.holder));
    case HistoryTrouble::TooNew:
        return tr("Use the newer version, or move the file away: %1")
            .arg(QString::fromStdString(status.path));
    case HistoryTrouble::Damaged:
    case HistoryTrouble::Other:
        break;
    }
    return detail;
}

QString HistoryWords::ofShownMeter()
{
    return tr("The history of the meter that is shown");
}

QString HistoryWords::size(const QLocale &locale, std::int64_t bytes)
{
    return locale.formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace hanscope
