// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportfile.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace hanscope
{

class FlatButton;

/// Asks what a report is to contain and where it goes.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `path` is proposed, without an ending.
    explicit ReportDialog(const QString &path, QWidget *parent = nullptr);

    ReportWish wish() const; ///< once accepted

private:
    void placeParts();
    void browse();

    QLineEdit *m_path;
    QCheckBox *m_personal;
    QCheckBox *m_capture;
    FlatButton *m_browse;
    FlatButton *m_cancel;
    FlatButton *m_save;
};

} // namespace hanscope
