// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace hanscope
{

/// The columns of an export to choose from: each in words, and behind them the name that it has in the file.
class ColumnList : public QListWidget
{
    Q_OBJECT
public:
    explicit ColumnList(QWidget *parent = nullptr);

    void showColumns(const QStringList &columns); ///< by their names; all are chosen
    std::vector<std::string> chosen() const; ///< names, in order

protected:
    bool event(QEvent *event) override;
};

} // namespace hanscope
