// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voltagereport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hanscope
{

/// A voltage report in words and tables, in Norwegian time.
class VoltageWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::VoltageWords)
public:
    struct Table {
        QStringList head;
        QList<QStringList> rows;
    };

    static QString phaseName(Network network, std::size_t phase); ///< "L1", of three wires "L1–L2"
    static QString moment(const QLocale &locale, ReceiveTime at); ///< "24/11/2025 14:06:10"
    static QString zone(ReceiveTime at); ///< "UTC+01:00"

    static QString instrumentNote(); ///< what the numbers are not
    static QStringList rules(); ///< what regulation and standard ask for
    static QString counting(); ///< what counts as a mean
    static QStringList data(const VoltageReport &report, const QLocale &locale); ///< how much is known

    static Table phases(const VoltageReport &report, const QLocale &locale); ///< of those measured
    static Table weeks(const VoltageReport &report, const QLocale &locale);
    static Table events(const VoltageReport &report, const QLocale &locale); ///< the longest are not lost
    static constexpr int mostEvents = 100; ///< told one by one; the furthest outside first to stay

private:
    static QString share(const VoltageTally &tally, const QLocale &locale);
    static QString extreme(const std::optional<VoltageExtreme> &value, const QLocale &locale);
    static QString verdict(const VoltageWeek &week, std::size_t phase, const QLocale &locale);
    static QString duration(const VoltageEvent &event);
    static QString kind(const VoltageEvent &event);
};

} // namespace hanscope
