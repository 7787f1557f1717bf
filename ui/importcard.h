// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/storagecard.h"

namespace hanscope
{

/// Hours from elsewhere: a file to choose, and those that were taken over, each to be taken back.
class ImportCard : public StorageCard
{
    Q_OBJECT
public:
    explicit ImportCard(QWidget *parent = nullptr);

signals:
    void fileWanted();
    void undone(hanscope::ImportKey import);

protected:
    void refresh() override;

private:
    QString told(const StoredImport &import) const;
    void fillRows();
};

} // namespace hanscope
