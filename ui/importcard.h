// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedoverview.h"
#include "ui/card.h"

class QLabel;

namespace hanscope
{

class FlatButton;

/// Hours from elsewhere: a file to choose, and those that were taken over, each to be taken back.
class ImportCard : public Card
{
    Q_OBJECT
public:
    explicit ImportCard(QWidget *parent = nullptr);

    void showOverview(const StoredOverview &overview);

    QStringList text() const;

signals:
    void fileWanted();
    void undone(hanscope::ImportKey import);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString told(const StoredImport &import) const;
    void fillRows();
    void refresh();

    StoredOverview m_overview;
    QWidget *m_content;
    QLabel *m_words;
    QWidget *m_rows = nullptr; ///< made anew with each overview
    FlatButton *m_choose;
};

} // namespace hanscope
