// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendarperiod.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hanscope
{

class FlatButton;

enum class ReportKind { Use, Voltage };

/// What a printed report is to tell, and where it goes.
struct PeriodReportWish {
    Period period = Period::Day;
    std::chrono::local_days begin{};
    ReportKind kind = ReportKind::Use;
    bool tellsNumber = false; ///< the meter's
    QString path; ///< of the PDF file
};

/// Asks for it.
class PeriodReportDialog : public QDialog
{
    Q_OBJECT
public:
    PeriodReportDialog(Period period, std::chrono::local_days begin, const QLocale &locale,
                       QWidget *parent = nullptr);

    PeriodReportWish wish() const; ///< once accepted

    void accept() override; ///< unless a file would be replaced: asks first

private:
    void placeParts(const QString &name);
    void choose(ReportKind kind);
    void browse();

    PeriodReportWish m_wish;
    QString m_proposed;
    QString m_mayReplace; ///< a path that the user has been asked about
    FlatButton *m_use;
    FlatButton *m_voltage;
    QLabel *m_words;
    QLineEdit *m_path;
    QCheckBox *m_number;
    FlatButton *m_browse;
    FlatButton *m_cancel;
    FlatButton *m_save;
};

} // namespace hanscope
