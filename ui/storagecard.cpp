// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storagecard.h"

#include "ui/flatbutton.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

StorageCard::StorageCard(Rows rows, QWidget *parent)
    : Card(parent)
    , m_place(rows)
    , m_words(new QLabel(this))
    , m_action(new FlatButton(FlatButton::Role::Action, this))
{
    m_words->setWordWrap(true);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, metric::grid, 0, metric::grid);
    m_column->setSpacing(metric::gap);
    m_column->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addStretch();
    m_column->addLayout(buttons);
    setContent(content);
}

void StorageCard::showOverview(const StoredOverview &overview)
{
    m_overview = overview;
    refresh();
}

void StorageCard::clearRows()
{
    delete m_rows;
    m_rows = new QWidget(m_words->parentWidget());
    m_rows->setHidden(true); // without rows
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::cardPadding);
    grid->setVerticalSpacing(metric::grid);
    grid->setColumnStretch(1, 1);
    m_column->insertWidget(m_place == Rows::AboveWords ? 0 : 1, m_rows);
}

FlatButton &StorageCard::addRow(const QString &name, const QString &told)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const int row = grid->rowCount();
    auto *button = new FlatButton(FlatButton::Role::Action, m_rows);
    auto *label = new QLabel(name, m_rows);
    label->setTextFormat(Qt::PlainText); // of a file, it may be anything
    grid->addWidget(label, row, 0);
    grid->addWidget(new QLabel(told, m_rows), row, 1);
    grid->addWidget(button, row, 2);
    m_rows->setHidden(false);
    return *button;
}

void StorageCard::addLine(const QString &text)
{
    m_rows->layout()->addWidget(new QLabel(text, m_rows));
    m_rows->setHidden(false);
}

QStringList StorageCard::text() const
{
    QStringList lines;
    for (const QLabel *label : m_words->parentWidget()->findChildren<QLabel *>())
        lines += label->text();
    return lines;
}

void StorageCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
