// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace hanscope
{

/// Asks how a session is made fit for sharing.
class ShareDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShareDialog(const QString &name, QWidget *parent = nullptr);

    bool movesTime() const;
    bool dropsNotes() const;

private:
    QCheckBox *m_time;
    QCheckBox *m_notes;
};

} // namespace hanscope
