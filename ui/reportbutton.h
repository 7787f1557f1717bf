// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flatbutton.h"
#include "ui/periodreportdialog.h"

namespace hanscope
{

/// Asks for a printed report on a day or a month, and tells what became of it.
class ReportButton : public FlatButton
{
    Q_OBJECT
public:
    explicit ReportButton(QWidget *parent = nullptr);

    void setPeriod(Period period, std::chrono::local_days begin);
    void setRunning(bool isRunning); ///< a report is being made
    void showSaved(const QString &path, const QString &trouble); ///< empty: none

signals:
    void reportWanted(const hanscope::PeriodReportWish &wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askWhich();
    void refresh();

    Period m_period = Period::Day;
    std::chrono::local_days m_begin{};
    bool m_isRunning = false;
};

} // namespace hanscope
