// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importcard.h"

#include "ui/flatbutton.h"
#include "ui/periodwords.h"

#include <QLabel>

namespace hanscope
{

ImportCard::ImportCard(QWidget *parent)
    : StorageCard(Rows::BelowWords, parent)
{
    action().setObjectName(QStringLiteral("choose"));
    connect(&action(), &FlatButton::clicked, this, &ImportCard::fileWanted);
    ImportCard::refresh();
}

QString ImportCard::told(const StoredImport &import) const
{
    return tr("%n hour(s), %1 to %2", nullptr, import.hours)
        .arg(PeriodWords::dated(locale(), import.first), PeriodWords::dated(locale(), import.last));
}

void ImportCard::fillRows()
{
    clearRows();
    for (const StoredImport &import : overview().imports) {
        const QString name = QString::fromStdString(import.name);
        FlatButton &undo = addRow(name, told(import));
        undo.setText(tr("Undo"));
        undo.setAccessibleName(tr("Undo %1").arg(name));
        connect(&undo, &FlatButton::clicked, this, [this, key = import.key] { emit undone(key); });
    }
}

void ImportCard::refresh()
{
    setTitle(tr("Older hourly values"));
    words().setText(overview().shown
                        ? tr("Hourly values from the time before HanScope, or for gaps in the history, can "
                             "be imported from the CSV files that \"Min side\" of your grid company and "
                             "Elhub hand out. What the meter itself has counted stays.")
                        : tr("Once HanScope has received data from your meter, older hourly values can be "
                             "imported here."));
    fillRows();
    action().setText(tr("Choose &file …"));
    action().setEnabled(overview().shown.has_value());
}

} // namespace hanscope
