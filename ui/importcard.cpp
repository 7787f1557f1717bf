// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importcard.h"

#include "ui/flatbutton.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

ImportCard::ImportCard(QWidget *parent)
    : Card(parent)
    , m_content(new QWidget(this))
    , m_words(new QLabel(this))
    , m_choose(new FlatButton(FlatButton::Role::Action, this))
{
    m_choose->setObjectName(QStringLiteral("choose"));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, metric::grid, 0, metric::grid);
    column->setSpacing(metric::gap);
    column->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addStretch();
    column->addLayout(buttons);
    setContent(m_content);
    connect(m_choose, &FlatButton::clicked, this, &ImportCard::fileWanted);
    refresh();
}

void ImportCard::showOverview(const StoredOverview &overview)
{
    m_overview = overview;
    refresh();
}

QString ImportCard::told(const StoredImport &import) const
{
    return tr("%n hour(s), %1 to %2", nullptr, import.hours)
        .arg(PeriodWords::dated(locale(), import.first), PeriodWords::dated(locale(), import.last));
}

void ImportCard::fillRows()
{
    delete m_rows;
    m_rows = new QWidget(m_content);
    m_rows->setHidden(m_overview.imports.empty());
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::cardPadding);
    grid->setVerticalSpacing(metric::grid);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const StoredImport &import : m_overview.imports) {
        const QString name = QString::fromStdString(import.name);
        auto *undo = new FlatButton(FlatButton::Role::Action, m_rows);
        undo->setText(tr("Take back"));
        undo->setAccessibleName(tr("Take back %1").arg(name));
        connect(undo, &FlatButton::clicked, this, [this, key = import.key] { emit undone(key); });
        grid->addWidget(new QLabel(name, m_rows), row, 0);
        grid->addWidget(new QLabel(told(import), m_rows), row, 1);
        grid->addWidget(undo, row++, 2);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(1, m_rows);
}

void ImportCard::refresh()
{
    setTitle(tr("Hours from before"));
    m_words->setText(
        m_overview.shown ? tr(
            "Hours from the time before HanScope, or from gaps, can be imported from the CSV files that "
            "\"Min side\" of your grid company and Elhub hand out. What the meter itself has counted stays.")
                         : tr("Once HanScope has heard your meter, hours from before can be imported here."));
    fillRows();
    m_choose->setText(tr("Choose &file …"));
    m_choose->setEnabled(m_overview.shown.has_value());
}

QStringList ImportCard::text() const
{
    QStringList lines;
    for (const QLabel *label : m_content->findChildren<QLabel *>())
        lines += label->text();
    return lines;
}

void ImportCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
