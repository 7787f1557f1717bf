// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storedcard.h"

#include "ui/flatbutton.h"
#include "ui/historywords.h"
#include "ui/localday.h"
#include "ui/meternumber.h"

#include <QLabel>

namespace hanscope
{

StoredCard::StoredCard(QWidget *parent)
    : StorageCard(Rows::AboveWords, parent)
{
    action().setObjectName(QStringLiteral("export"));
    words().setTextInteractionFlags(Qt::TextSelectableByMouse);
    words().setForegroundRole(QPalette::PlaceholderText);
    connect(&action(), &FlatButton::clicked, this, &StoredCard::exportRequested);
    StoredCard::refresh();
}

QString StoredCard::nameOf(const StoredMeter &meter) const
{
    const QString number = QString::fromStdString(std::string(meter.identity.meterId.view()));
    const std::string_view maker = makerName(meter.identity.maker);
    const QString made = QString::fromLatin1(maker.data(), qsizetype(maker.size()));
    return number.isEmpty() ? tr("%1, a meter that does not report its number").arg(made)
                            : made + u' ' + maskedNumber(number);
}

QString StoredCard::spanOf(const StoredMeter &meter) const
{
    const auto date = [this](ReceiveTime time) {
        return locale().toString(localTimeOf(time).date(), QLocale::ShortFormat);
    };
    return tr("%1 to %2", "dates").arg(date(meter.firstHeard), date(meter.lastHeard));
}

void StoredCard::fillRows()
{
    clearRows();
    for (const StoredMeter &meter : overview().meters) {
        FlatButton &erase = addRow(nameOf(meter), spanOf(meter));
        erase.setText(tr("Delete …"));
        erase.setAccessibleName(tr("Delete %1").arg(nameOf(meter)));
        connect(&erase, &FlatButton::clicked, this, [this, key = meter.key] { emit meterChosen(key); });
    }
    if (overview().meters.empty())
        addLine(tr("Nothing is stored yet."));
}

void StoredCard::refresh()
{
    setTitle(tr("What is stored"));
    fillRows();
    words().setText(tr("The history is in one file on this computer, %1, which only your user can read: %2. "
                       "HanScope sends nothing anywhere.")
                        .arg(HistoryWords::size(locale(), overview().use.fileBytes),
                             QString::fromStdString(overview().file)));
    action().setText(tr("&Save the hours as CSV …"));
    action().setEnabled(overview().shown.has_value());
}

} // namespace hanscope
