// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importpreview.h"
#include "core/model/storedoverview.h"

#include <QWidget>

namespace hanscope
{

class EraseCard;
class ImportCard;
class MovingCard;
class StoredCard;

/// Your data: what is stored, hours from elsewhere, and deleting. Asks before it deletes.
class DataPage : public QWidget
{
    Q_OBJECT
public:
    explicit DataPage(QWidget *parent = nullptr);

    void showOverview(const StoredOverview &overview);
    void showPreview(const ImportPreview &preview); ///< to be agreed to
    void showTrouble(const QString &what, const QString &why); ///< with a file
    void showNotErased();

    QStringList text() const;

signals:
    void wanted(); ///< the page is seen: what it shows may be old
    void importRequested(const QString &path);
    void importAgreed(const hanscope::ImportPreview &preview, bool replacesMetered);
    void importUndone(hanscope::ImportKey import);
    void exportRequested(const QString &path);
    void daysErased(std::chrono::local_days first, std::chrono::local_days last); ///< last included
    void meterErased(hanscope::MeterKey meter);
    void allErased();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void chooseFile();
    void chooseTarget();
    void askBefore(const QString &question, const QString &consequence, const QString &action,
                   const std::function<void()> &agreed);
    void askForDays(std::chrono::local_days first, std::chrono::local_days last);

    StoredCard *m_stored;
    ImportCard *m_import;
    EraseCard *m_erase;
    MovingCard *m_moving;
};

} // namespace hanscope
