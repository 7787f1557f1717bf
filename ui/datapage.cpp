// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datapage.h"

#include "ui/confirmdialog.h"
#include "ui/erasecard.h"
#include "ui/importcard.h"
#include "ui/importdialog.h"
#include "ui/movingcard.h"
#include "ui/periodwords.h"
#include "ui/storedcard.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QVBoxLayout>

#include <functional>

namespace hanscope
{

DataPage::DataPage(QWidget *parent)
    : QWidget(parent)
    , m_stored(new StoredCard(this))
    , m_import(new ImportCard(this))
    , m_erase(new EraseCard(this))
    , m_moving(new MovingCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    for (QWidget *card : {static_cast<QWidget *>(m_stored), static_cast<QWidget *>(m_import),
                          static_cast<QWidget *>(m_erase), static_cast<QWidget *>(m_moving)})
        column->addWidget(card);
    column->addStretch();
    connect(m_stored, &StoredCard::exportRequested, this, &DataPage::chooseTarget);
    connect(m_stored, &StoredCard::meterChosen, this, [this](MeterKey meter) {
        askBefore(tr("Delete all that this meter has sent?"),
                  tr("It is deleted for good, with the hours imported for it. The port stays open: as long "
                     "as the reader is plugged in, new data from the meter are stored."),
                  tr("Delete"), [this, meter] { emit meterErased(meter); });
    });
    connect(m_import, &ImportCard::fileWanted, this, &DataPage::chooseFile);
    connect(m_import, &ImportCard::undone, this, &DataPage::importUndone);
    connect(m_erase, &EraseCard::daysChosen, this, &DataPage::askForDays);
    connect(m_moving, &MovingCard::eraseAllRequested, this, [this] {
        askBefore(tr("Delete everything?"),
                  tr("All readings, hours, corrections and imports of all meters are deleted for good. "
                     "Sessions, alarms, settings and keys stay."),
                  tr("Delete everything"), [this] { emit allErased(); });
    });
}

void DataPage::showOverview(const StoredOverview &overview)
{
    m_stored->showOverview(overview);
    m_import->showOverview(overview);
    m_erase->showOverview(overview);
}

void DataPage::askForDays(std::chrono::local_days first, std::chrono::local_days last)
{
    const auto name
        = [this](std::chrono::local_days day) { return PeriodWords::name(locale(), Period::Day, day); };
    const QString question = first == last ? tr("Delete %1?").arg(name(first))
                                           : tr("Delete %1 to %2?").arg(name(first), name(last));
    askBefore(question,
              tr("All that was received and imported on these days is deleted for good. What the counters "
                 "around them prove is still shown as one sum."),
              tr("Delete"), [this, first, last] { emit daysErased(first, last); });
}

void DataPage::askBefore(const QString &question, const QString &consequence, const QString &action,
                         const std::function<void()> &agreed)
{
    auto *dialog = new ConfirmDialog(question, consequence, action, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, agreed);
    dialog->open();
}

void DataPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import hours"), QDir::homePath(),
                                                      tr("Hourly values (*.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        emit importRequested(path);
}

void DataPage::chooseTarget()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the hours"),
                                                      QDir::home().filePath(QStringLiteral("hanscope.csv")),
                                                      tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        emit exportRequested(path);
}

void DataPage::showPreview(const ImportPreview &preview)
{
    auto *dialog = new ImportDialog(preview, locale(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::agreed, this,
            [this, preview](bool replaces) { emit importAgreed(preview, replaces); });
    dialog->open();
}

void DataPage::showTrouble(const QString &what, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, what, why, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void DataPage::showNotErased()
{
    showTrouble(
        tr("Nothing was deleted"),
        tr("The history cannot be written just now; the line at the top of the window says why. Try again "
           "when that is mended."));
}

QStringList DataPage::text() const
{
    return m_stored->text() + m_import->text();
}

void DataPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit wanted();
}

} // namespace hanscope
