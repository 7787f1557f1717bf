// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/shortcuts.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hanscope
{

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 2, this))
{
    setFont(fonts::window());
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(windowTitle());
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(fonts::sized(font(), fonts::title));
    fill();
    auto *close = new FlatButton(FlatButton::Role::Action, this);
    close->setText(tr("Close"));
    connect(close, &FlatButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding,
                               metric::cardPadding);
    column->setSpacing(metric::gap);
    column->addWidget(m_table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(fonts::scaled(620), fonts::scaled(560));
}

void ShortcutsDialog::fill()
{
    const auto rows = Shortcuts::rows();
    const auto add = [this](const QString &keys, const QString &words) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(keys));
        m_table->setItem(row, 1, new QTableWidgetItem(words));
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i].place != rows[i - 1].place) {
            add(Shortcuts::name(rows[i].place), {});
            const int row = m_table->rowCount() - 1;
            m_table->item(row, 0)->setFont(fonts::sized(font(), fonts::title, QFont::DemiBold));
            m_table->setSpan(row, 0, 1, 2);
        }
        add(Shortcuts::keysText(rows[i]), rows[i].words);
    }
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fonts::scaled(28));
    m_table->setColumnWidth(0, fonts::scaled(190));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setCurrentCell(0, 0);
}

QStringList ShortcutsDialog::text() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString words = m_table->item(row, 1)->text();
        lines += m_table->item(row, 0)->text() + (words.isEmpty() ? QString() : QStringLiteral(": ") + words);
    }
    return lines;
}

} // namespace hanscope
