// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwords.h"

namespace hanscope
{

QString ImportWords::trouble(ImportTrouble trouble)
{
    switch (trouble) {
    case ImportTrouble::NotAnHourFile:
        return tr("no columns with times and kWh");
    case ImportTrouble::QuarterHours:
        return tr("values of quarter hours; choose hourly values");
    case ImportTrouble::TooFewFields:
        return tr("too few columns");
    case ImportTrouble::BadTime:
        return tr("not a time");
    case ImportTrouble::NotAnHour:
        return tr("not one full hour");
    case ImportTrouble::NoSuchHour:
        return tr("summer time began: there was no such hour");
    case ImportTrouble::DoubtfulHour:
        return tr("summer time ended: there were two such hours, the file has one");
    case ImportTrouble::BadEnergy:
        return tr("not a number of kWh");
    case ImportTrouble::NoEnergy:
        return tr("no kWh");
    case ImportTrouble::ImplausibleEnergy:
        return tr("more than a house can use in an hour");
    case ImportTrouble::Twice:
        return tr("the hour stands there already");
    }
    return {};
}

QString ImportWords::complaint(const ImportComplaint &complaint)
{
    const QString field = QString::fromStdString(complaint.field).simplified();
    const QString text = tr("Line %1: %2").arg(complaint.line).arg(trouble(complaint.trouble));
    return field.isEmpty() ? text : text + QStringLiteral(" (") + field + u')';
}

} // namespace hanscope
