// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace hanscope
{

/// Settings that belong together: each with its name, one line that explains it, and a field at the right.
class SettingsCard : public Card
{
    Q_OBJECT
public:
    explicit SettingsCard(QWidget *parent = nullptr);

    void addRow(QWidget *field);
    void setRow(const QWidget *field, const QString &name,
                const QString &hint); ///< the name with its mnemonic
    void showRows(const QStringList &words); ///< those in which all of the words stand

private:
    struct Row {
        QWidget *line;
        QWidget *field;
        QLabel *name;
        QLabel *hint;
    };

    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

/// What can be read in and chosen from `part`, for a search.
QString wordsOf(const QWidget &part);
bool holdsAll(const QString &text, const QStringList &words); ///< whatever their case

} // namespace hanscope
