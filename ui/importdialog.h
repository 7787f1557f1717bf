// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importpreview.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace hanscope
{

class FlatButton;

/// What taking a file over would change, to be agreed to.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const ImportPreview &preview, const QLocale &locale, QWidget *parent = nullptr);

    QString text() const; ///< what it says
    QString complaints() const;

signals:
    void agreed(bool replacesMetered);

private:
    QString summary(const ImportPreview &preview) const;
    void placeParts();

    QLabel *m_summary;
    QPlainTextEdit *m_complaints;
    QCheckBox *m_replace;
    FlatButton *m_take;
    FlatButton *m_cancel;
};

} // namespace hanscope
