// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportdialog.h"

#include "ui/checksign.h"
#include "ui/columnlist.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/systemwords.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

const QDate epoch(1970, 1, 1);

QDate dateOf(std::chrono::local_days day)
{
    return epoch.addDays(day.time_since_epoch().count());
}

std::chrono::local_days dayOf(const QDate &date)
{
    return std::chrono::local_days{std::chrono::days{epoch.daysTo(date)}};
}

} // namespace

ExportDialog::ExportDialog(const QString &source, const ExportChoice &choice, bool hasDays,
                           const ColumnsOf &columns, QWidget *parent)
    : QDialog(parent)
    , m_columnsOf(columns)
    , m_rows(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_columns(new ColumnList(this))
    , m_bar(new QProgressBar(this))
    , m_sign(new CheckSign(this))
    , m_words(new QLabel(this))
    , m_cancel(new FlatButton(FlatButton::Role::Action, this))
    , m_save(new FlatButton(FlatButton::Role::Primary, this))
{
    setFont(fonts::window());
    setWindowTitle(tr("Export as a table"));
    m_rows->setObjectName(QStringLiteral("rows"));
    m_format->setObjectName(QStringLiteral("format"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_save->setObjectName(QStringLiteral("save"));
    fillBoxes(choice);
    placeParts(source, hasDays);
    fillColumns();
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ExportDialog::fillColumns);
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    connect(m_save, &FlatButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_cancel, &FlatButton::clicked, this, &ExportDialog::reject);
    showState({});
}

void ExportDialog::fillBoxes(const ExportChoice &choice)
{
    m_rows->addItem(tr("Readings: every list of the meter"), int(ExportRows::Readings));
    m_rows->addItem(tr("Minutes"), int(ExportRows::Minutes));
    m_rows->addItem(tr("Hours"), int(ExportRows::Hours));
    m_rows->addItem(tr("Days"), int(ExportRows::Days));
    m_rows->setCurrentIndex(m_rows->findData(int(choice.rows)));
    m_format->addItem(tr("CSV"), int(TableFormat::Csv));
    m_format->addItem(tr("CSV for Norwegian Excel"), int(TableFormat::CsvExcelNorway));
    m_format->addItem(tr("JSON Lines"), int(TableFormat::JsonLines));
    m_format->setCurrentIndex(m_format->findData(int(choice.format)));
    for (QDateEdit *date : {m_first, m_last}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    }
    m_first->setDate(dateOf(choice.first));
    m_last->setDate(dateOf(choice.last));
    m_last->setMinimumDate(m_first->date());
}

void ExportDialog::placeParts(const QString &source, bool hasDays)
{
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(fonts::sized(font(), fonts::value + 2, QFont::DemiBold));
    auto *name = new QLabel(source, this);
    name->setTextFormat(Qt::PlainText);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(metric::hair);
    head->addWidget(title);
    head->addWidget(name);
    m_columns->setMinimumHeight(fonts::scaled(150));
    m_sign->setFixedSize(fonts::scaled(metric::icon), fonts::scaled(metric::icon));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::cardPadding);
    grid->setVerticalSpacing(metric::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto label = [&](const QString &text, QWidget *field, Qt::Alignment alignment = Qt::AlignVCenter) {
        auto *words = new QLabel(text, this);
        words->setBuddy(field);
        grid->addWidget(words, row, 0, alignment);
    };
    label(tr("&Rows"), m_rows);
    grid->addWidget(m_rows, row++, 1);
    if (hasDays) {
        auto *days = new QHBoxLayout;
        days->setSpacing(metric::small);
        days->addWidget(m_first, 1);
        days->addWidget(new QLabel(tr("to", "between two dates"), this));
        days->addWidget(m_last, 1);
        label(tr("&From"), m_first);
        grid->addLayout(days, row++, 1);
        m_last->setAccessibleName(tr("Last day"));
    }
    m_first->setVisible(hasDays);
    m_last->setVisible(hasDays);
    label(tr("F&ormat"), m_format);
    grid->addWidget(m_format, row++, 1);
    label(tr("&Columns"), m_columns, Qt::AlignTop);
    grid->addWidget(m_columns, row, 1);

    auto *state = new QHBoxLayout;
    state->setSpacing(metric::small);
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding,
                               metric::cardPadding);
    column->setSpacing(metric::gap);
    column->addLayout(head);
    column->addLayout(grid, 1);
    column->addWidget(m_bar);
    column->addLayout(state);
    column->addLayout(buttons);
    setMinimumWidth(fonts::scaled(480));
}

void ExportDialog::fillColumns()
{
    m_columns->showColumns(m_columnsOf(ExportRows(m_rows->currentData().toInt())));
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.rows = ExportRows(m_rows->currentData().toInt());
    choice.format = TableFormat(m_format->currentData().toInt());
    choice.first = dayOf(m_first->date());
    choice.last = dayOf(m_last->date());
    choice.columns = m_columns->chosen();
    return choice;
}

QString ExportDialog::fileEnding() const
{
    return choice().format == TableFormat::JsonLines ? QStringLiteral("jsonl") : QStringLiteral("csv");
}

void ExportDialog::chooseFile()
{
    ExportChoice wanted = choice();
    if (wanted.columns.empty()) {
        m_words->setText(tr("Choose at least one column."));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the table"), QDir::home().filePath(QStringLiteral("hanscope.") + fileEnding()),
        tr("Tables (*.%1)").arg(fileEnding()));
    if (path.isEmpty())
        return;
    wanted.path = path.toStdString();
    emit exportRequested(wanted);
}

void ExportDialog::reject()
{
    if (m_state.phase == ExportState::Phase::Running)
        emit cancelRequested();
    else
        QDialog::reject();
}

void ExportDialog::setRunning(bool isRunning)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_first),
          static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_save)})
        part->setEnabled(!isRunning);
    m_bar->setVisible(isRunning);
    m_cancel->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_save->setText(tr("&Save …"));
}

QString ExportDialog::progressText() const
{
    QStringList parts;
    if (m_state.share > 0)
        parts += tr("%1 %").arg(int(m_state.share * 100));
    parts += tr("%1 rows").arg(locale().toString(qulonglong(m_state.rows)));
    if (m_state.seconds > 0) {
        const double speed = static_cast<double>(m_state.rows) / m_state.seconds;
        parts += tr("%1 rows/s").arg(locale().toString(std::llround(speed)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString ExportDialog::stateText() const
{
    const QString rows = locale().toString(qulonglong(m_state.rows));
    switch (m_state.phase) {
    case ExportState::Phase::Idle:
        return tr("Numbers are as the meter sent them. What is not known stays empty.");
    case ExportState::Phase::Running:
        return progressText();
    case ExportState::Phase::Done:
        return tr("%1 rows were written to %2").arg(rows, QString::fromStdString(m_state.path));
    case ExportState::Phase::Failed:
        return tr("Nothing was written. %1")
            .arg(SystemWords::trouble(QString::fromStdString(m_state.detail), SystemWords::Doing::Writing));
    case ExportState::Phase::Cancelled:
        return tr("Cancelled. Nothing was written.");
    }
    return {};
}

void ExportDialog::showState(const ExportState &state)
{
    m_state = state;
    m_bar->setRange(0, state.share > 0 ? 1000 : 0);
    m_bar->setValue(int(state.share * 1000));
    m_words->setText(stateText());
    const bool isDone = state.phase == ExportState::Phase::Done;
    m_sign->setMeaning(isDone ? CheckSign::Meaning::Fine : CheckSign::Meaning::Fault);
    m_sign->setVisible(isDone || state.phase == ExportState::Phase::Failed);
    setRunning(state.phase == ExportState::Phase::Running);
}

QString ExportDialog::text() const
{
    return m_words->text();
}

} // namespace hanscope
