// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hanscope
{

class CheckBox;

/// Asks how a session is made fit for sharing.
class ShareDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShareDialog(const QString &name, QWidget *parent = nullptr);

    bool movesTime() const;
    bool dropsNotes() const;

private:
    CheckBox *m_time;
    CheckBox *m_notes;
};

} // namespace hanscope
