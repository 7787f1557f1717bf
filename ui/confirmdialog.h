// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hanscope
{

/// Asks before something that cannot be taken back. The button says what it does; Enter does not press it.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const QString &question, const QString &consequence, const QString &action,
                  QWidget *parent = nullptr);
};

} // namespace hanscope
