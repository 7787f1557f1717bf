// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedoverview.h"
#include "ui/card.h"

class QGridLayout;
class QLabel;

namespace hanscope
{

class FlatButton;

/// What is kept: each meter with its time, the size and place of the file; and a way to take the hours along.
class StoredCard : public Card
{
    Q_OBJECT
public:
    explicit StoredCard(QWidget *parent = nullptr);

    void showOverview(const StoredOverview &overview);

    QStringList text() const;

signals:
    void exportRequested(); ///< the hours of the meter shown
    void meterChosen(hanscope::MeterKey meter); ///< to be deleted

protected:
    void changeEvent(QEvent *event) override;

private:
    QString nameOf(const StoredMeter &meter) const;
    QString spanOf(const StoredMeter &meter) const;
    void fillRows();
    void refresh();

    StoredOverview m_overview;
    QWidget *m_rows = nullptr; ///< made anew with each overview
    QWidget *m_content;
    QLabel *m_file;
    FlatButton *m_export;
};

} // namespace hanscope
