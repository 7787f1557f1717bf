// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace hanscope
{

/// The list of all keys that do something, by where they do it.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);

    QStringList text() const; ///< a line for each row as shown: "Ctrl+M: Set a marker", "In a chart"

private:
    void fill();

    QTableWidget *m_table;
};

} // namespace hanscope
