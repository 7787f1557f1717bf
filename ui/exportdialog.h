// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportchoice.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;

namespace hanscope
{

class CheckSign;
class ColumnList;
class FlatButton;

/// Asks what is to be written as a table, and shows how far that is.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// The names of the columns that there are.
    using ColumnsOf = std::function<QStringList(ExportRows)>;

    /// in: `source` is what is exported, for people; `choice` what is proposed: days only where `hasDays`
    ExportDialog(const QString &source, const ExportChoice &choice, bool hasDays, const ColumnsOf &columns,
                 QWidget *parent = nullptr);

    void showState(const ExportState &state);

    ExportChoice choice() const; ///< without path
    QString text() const; ///< what it says about the state

signals:
    void exportRequested(const hanscope::ExportChoice &choice);
    void cancelRequested();

protected:
    void reject() override;

private:
    void fillBoxes(const ExportChoice &choice);
    void placeParts(const QString &source, bool hasDays);
    void fillColumns();
    void chooseFile();
    void setRunning(bool isRunning);
    QString progressText() const;
    QString stateText() const;
    QString fileEnding() const;

    ColumnsOf m_columnsOf;
    ExportState m_state;
    QComboBox *m_rows;
    QComboBox *m_format;
    QDateEdit *m_first;
    QDateEdit *m_last;
    ColumnList *m_columns;
    QProgressBar *m_bar;
    CheckSign *m_sign; ///< of how it ended
    QLabel *m_words;
    FlatButton *m_cancel;
    FlatButton *m_save;
};

} // namespace hanscope
