// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedoverview.h"
#include "ui/card.h"

class QDateEdit;
class QLabel;

namespace hanscope
{

class FlatButton;

/// Days of the meter shown, to be deleted.
class EraseCard : public Card
{
    Q_OBJECT
public:
    explicit EraseCard(QWidget *parent = nullptr);

    void showOverview(const StoredOverview &overview);

signals:
    void daysChosen(std::chrono::local_days first, std::chrono::local_days last); ///< last included

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLabel *m_words;
    QDateEdit *m_first;
    QLabel *m_until;
    QDateEdit *m_last;
    FlatButton *m_erase;
};

} // namespace hanscope
