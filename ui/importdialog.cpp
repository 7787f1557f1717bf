// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdialog.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/importwords.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

constexpr std::size_t mostComplaints = 1000; // shown; the rest is counted

QString listed(const std::vector<ImportComplaint> &complaints)
{
    QStringList lines;
    for (const ImportComplaint &complaint : complaints) {
        if (static_cast<std::size_t>(lines.size()) == mostComplaints)
            break;
        lines += ImportWords::complaint(complaint);
    }
    return lines.join(u'\n');
}

} // namespace

ImportDialog::ImportDialog(const ImportPreview &preview, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_complaints(new QPlainTextEdit(listed(preview.read.complaints), this))
    , m_replace(new QCheckBox(this))
    , m_take(new FlatButton(FlatButton::Role::Primary, this))
    , m_cancel(new FlatButton(FlatButton::Role::Action, this))
{
    setLocale(locale);
    setFont(fonts::window());
    setWindowTitle(tr("Import hours from %1").arg(QString::fromStdString(preview.name)));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_take->setObjectName(QStringLiteral("take"));
    m_summary->setText(summary(preview));
    m_summary->setWordWrap(true);
    m_complaints->setReadOnly(true);
    m_complaints->setVisible(!preview.read.complaints.empty());
    m_replace->setText(tr("&Also replace what the meter has counted itself"));
    m_replace->setVisible(preview.different > 0);
    m_take->setText(tr("&Import"));
    m_take->setEnabled(preview.filled + preview.different > 0);
    m_cancel->setText(tr("Cancel"));
    if (preview.filled == 0) {
        m_take->setEnabled(false);
        connect(m_replace, &QCheckBox::toggled, m_take, &QWidget::setEnabled);
    }
    placeParts();
    connect(m_cancel, &FlatButton::clicked, this, &QDialog::reject);
    connect(m_take, &FlatButton::clicked, this, [this] {
        emit agreed(m_replace->isChecked());
        accept();
    });
}

QString ImportDialog::summary(const ImportPreview &preview) const
{
    const auto &hours = preview.read.hours;
    if (hours.empty())
        return tr("There is no hour in this file that can be read. Choose a CSV file with hourly values, as "
                  "\"Min side\" of your grid company or Elhub hands them out.");
    QStringList lines{tr("%n hour(s), from %1 to %2.", nullptr, int(hours.size()))
                          .arg(PeriodWords::dated(locale(), hours.front().start),
                               PeriodWords::dated(locale(), hours.back().start))};
    if (preview.filled > 0)
        lines += tr("%n hour(s) are new, or were not known well enough.", nullptr, preview.filled);
    if (preview.equal > 0)
        lines += tr("%n hour(s) are as the meter has counted them.", nullptr, preview.equal);
    if (preview.different > 0)
        lines += tr("%n hour(s) the meter has counted differently, by up to %1 kWh. They stay as the meter "
                    "counted them.",
                    nullptr, preview.different)
                     .arg(format::kilowattHour(locale(), preview.largestDifference));
    if (!preview.read.complaints.empty())
        lines += tr("%n line(s) cannot be used:", nullptr, int(preview.read.complaints.size()));
    return lines.join(u'\n');
}

void ImportDialog::placeParts()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding,
                               metric::cardPadding);
    column->setSpacing(metric::gap);
    column->addWidget(m_summary);
    column->addWidget(m_complaints, 1);
    column->addWidget(m_replace);
    column->addLayout(buttons);
    setMinimumWidth(fonts::scaled(480));
}

QString ImportDialog::text() const
{
    return m_summary->text();
}

QString ImportDialog::complaints() const
{
    return m_complaints->toPlainText();
}

} // namespace hanscope
