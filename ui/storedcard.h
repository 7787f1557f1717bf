// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/storagecard.h"

namespace hanscope
{

/// What is kept: each meter with its time, the size and place of the file; and a way to take the hours along.
class StoredCard : public StorageCard
{
    Q_OBJECT
public:
    explicit StoredCard(QWidget *parent = nullptr);

signals:
    void exportRequested(); ///< the hours of the meter shown
    void meterChosen(hanscope::MeterKey meter); ///< to be deleted

protected:
    void refresh() override;

private:
    QString nameOf(const StoredMeter &meter) const;
    QString spanOf(const StoredMeter &meter) const;
    void fillRows();
};

} // namespace hanscope
