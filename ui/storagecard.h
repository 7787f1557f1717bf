// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedoverview.h"
#include "ui/card.h"

class QLabel;
class QVBoxLayout;

namespace hanscope
{

class FlatButton;

/// A card on what is stored: rows of a name, what is told of it and a button; some words; and something to
/// do.
class StorageCard : public Card
{
    Q_OBJECT
public:
    void showOverview(const StoredOverview &overview);

    QStringList text() const;

protected:
    enum class Rows { AboveWords, BelowWords };
    StorageCard(Rows rows, QWidget *parent);

    /// Says everything anew, in the language of now.
    virtual void refresh() = 0;

    const StoredOverview &overview() const { return m_overview; }
    QLabel &words() { return *m_words; }
    FlatButton &action() { return *m_action; }
    void clearRows();
    FlatButton &addRow(const QString &name, const QString &told);
    void addLine(const QString &text); ///< a row of words alone

    void changeEvent(QEvent *event) override;

private:
    StoredOverview m_overview;
    Rows m_place;
    QVBoxLayout *m_column;
    QLabel *m_words;
    FlatButton *m_action;
    QWidget *m_rows = nullptr; ///< made anew with each overview
};

} // namespace hanscope
