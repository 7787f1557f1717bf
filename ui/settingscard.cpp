// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingscard.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hanscope
{
namespace
{

void addWords(QStringList &words, const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        words += label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        words += button->text();
    else if (const auto *card = qobject_cast<const Card *>(&part))
        words += card->title();
    const auto *box = qobject_cast<const QComboBox *>(&part);
    for (int choice = 0; box && choice < box->count(); ++choice)
        words += box->itemText(choice);
}

} // namespace

QString wordsOf(const QWidget &part)
{
    QStringList words;
    addWords(words, part);
    for (const QWidget *child : part.findChildren<QWidget *>())
        addWords(words, *child);
    return words.join(u' ').remove(u'&');
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

SettingsCard::SettingsCard(QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, metric::small, 0, metric::grid);
    m_column->setSpacing(metric::gap);
}

void SettingsCard::addRow(QWidget *field)
{
    const Row row{new QWidget(this), field, new QLabel(this), new QLabel(this)};
    row.name->setBuddy(field);
    row.hint->setFont(fonts::sized(fonts::window(), fonts::label));
    row.hint->setForegroundRole(QPalette::PlaceholderText);
    row.hint->setWordWrap(true);
    field->setMinimumWidth(fonts::scaled(metric::fieldWidth));
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::wide);
    auto *words = new QVBoxLayout;
    words->setSpacing(metric::hair);
    words->addStretch();
    words->addWidget(row.name);
    words->addWidget(row.hint);
    words->addStretch();
    line->addLayout(words, 1);
    line->addWidget(field, 0, Qt::AlignVCenter);
    m_column->addWidget(row.line);
    m_rows += row;
}

void SettingsCard::setRow(const QWidget *field, const QString &name, const QString &hint)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field != field)
            continue;
        row.name->setText(name);
        row.hint->setText(hint);
        row.hint->setVisible(!hint.isEmpty());
        row.field->setAccessibleDescription(hint);
    }
}

void SettingsCard::showRows(const QStringList &words)
{
    for (const Row &row : std::as_const(m_rows))
        row.line->setVisible(words.isEmpty() || holdsAll(title() + u' ' + wordsOf(*row.line), words));
}

} // namespace hanscope
