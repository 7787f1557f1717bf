// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/periodreportdialog.h"

#include "ui/confirmdialog.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStandardPaths>

namespace hanscope
{
namespace
{

constexpr int contentWidth = 440;

QString proposedPath(const PeriodReportWish &wish)
{
    const QDate date = QDate(1970, 1, 1).addDays(wish.begin.time_since_epoch().count());
    const QString day = date.toString(wish.period == Period::Day ? QStringLiteral("yyyy-MM-dd")
                                                                 : QStringLiteral("yyyy-MM"));
    const QString name = (wish.kind == ReportKind::Use ? QStringLiteral("hanscope-%1.pdf")
                                                       : QStringLiteral("hanscope-voltage-%1.pdf"))
                             .arg(day);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

PeriodReportDialog::PeriodReportDialog(Period period, std::chrono::local_days begin, const QLocale &locale,
                                       QWidget *parent)
    : QDialog(parent)
    , m_wish{period, begin, ReportKind::Use, false, {}}
    , m_use(new FlatButton(FlatButton::Role::Segment, this))
    , m_voltage(new FlatButton(FlatButton::Role::Segment, this))
    , m_words(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_number(new QCheckBox(tr("Include the &meter's number"), this))
    , m_browse(new FlatButton(FlatButton::Role::Action, this))
    , m_cancel(new FlatButton(FlatButton::Role::Action, this))
    , m_save(new FlatButton(FlatButton::Role::Primary, this))
{
    setFont(fonts::window());
    setWindowTitle(tr("Report"));
    setLocale(locale);
    m_use->setText(tr("Electricity use"));
    m_voltage->setText(tr("Voltage"));
    m_browse->setText(tr("B&rowse …"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("&Save"));
    m_voltage->setObjectName(QStringLiteral("voltage"));
    m_path->setObjectName(QStringLiteral("path"));
    m_number->setObjectName(QStringLiteral("number"));
    m_save->setObjectName(QStringLiteral("save"));
    placeParts(PeriodWords::name(locale, period, begin));
    connect(m_use, &FlatButton::clicked, this, [this] { choose(ReportKind::Use); });
    connect(m_voltage, &FlatButton::clicked, this, [this] { choose(ReportKind::Voltage); });
    connect(m_browse, &FlatButton::clicked, this, &PeriodReportDialog::browse);
    connect(m_cancel, &FlatButton::clicked, this, &QDialog::reject);
    connect(m_save, &FlatButton::clicked, this, &QDialog::accept);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_save->setEnabled(!typed.trimmed().isEmpty()); });
    choose(ReportKind::Use);
}

void PeriodReportDialog::placeParts(const QString &name)
{
    auto *choice = new QHBoxLayout;
    choice->setSpacing(metric::grid);
    for (FlatButton *kind : {m_use, m_voltage}) {
        kind->setCheckable(true);
        choice->addWidget(kind);
    }
    choice->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *title = new QLabel(name, this);
    title->setFont(fonts::sized(font(), fonts::value, QFont::DemiBold));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(3 * fontMetrics().lineSpacing()); // the longer of the two texts
    m_words->setAlignment(Qt::AlignTop);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metric::wide, metric::cardPadding, metric::wide, metric::cardPadding);
    grid->setVerticalSpacing(metric::small);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addLayout(choice, 1, 0, 1, 2);
    grid->addWidget(m_words, 2, 0, 1, 2);
    grid->addWidget(m_path, 3, 0);
    grid->addWidget(m_browse, 3, 1);
    grid->addWidget(m_number, 4, 0, 1, 2);
    grid->addLayout(buttons, 5, 0, 1, 2);
    grid->setColumnMinimumWidth(0, fonts::scaled(contentWidth));
}

void PeriodReportDialog::choose(ReportKind kind)
{
    m_wish.kind = kind;
    m_use->setChecked(kind == ReportKind::Use);
    m_voltage->setChecked(kind == ReportKind::Voltage);
    m_words->setText(
        kind == ReportKind::Use
            ? tr("A PDF file to print: totals, charts, highest hours, how well each hour is known, and "
                 "the voltage in short.")
            : tr("A PDF file for a talk with the grid company: lowest and highest voltage, 10-minute and "
                 "1-minute means, week by week, under- and overvoltages, and what the rules ask for."));
    if (m_path->text() == m_proposed) { // not the user's own
        m_proposed = proposedPath(m_wish);
        m_path->setText(m_proposed);
    }
}

void PeriodReportDialog::browse()
{
    const QString chosen
        = QFileDialog::getSaveFileName(this, tr("Report"), m_path->text(), tr("PDF files (*.pdf)"));
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    m_mayReplace = wish().path;
}

void PeriodReportDialog::accept()
{
    const QString path = wish().path;
    if (!QFileInfo::exists(path) || path == m_mayReplace)
        return QDialog::accept();
    auto *question = new ConfirmDialog(
        tr("Replace the file?"),
        tr("There is a file %1 already. What is in it would be lost.").arg(QDir::toNativeSeparators(path)),
        tr("&Replace"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { QDialog::accept(); });
    question->open();
}

PeriodReportWish PeriodReportDialog::wish() const
{
    PeriodReportWish wish = m_wish;
    wish.tellsNumber = m_number->isChecked();
    wish.path = m_path->text().trimmed();
    if (!wish.path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        wish.path += QStringLiteral(".pdf");
    return wish;
}

} // namespace hanscope
