// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportdialog.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace hanscope
{

ReportDialog::ReportDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(path, this))
    , m_personal(new QCheckBox(tr("Include the &meter's number and what reveals my use"), this))
    , m_capture(new QCheckBox(tr("Add the raw &bytes from the meter"), this))
    , m_browse(new FlatButton(FlatButton::Role::Action, this))
    , m_cancel(new FlatButton(FlatButton::Role::Action, this))
    , m_save(new FlatButton(FlatButton::Role::Primary, this))
{
    setFont(fonts::window());
    setWindowTitle(tr("Save report"));
    m_path->setObjectName(QStringLiteral("path"));
    m_personal->setObjectName(QStringLiteral("personal"));
    m_capture->setObjectName(QStringLiteral("capture"));
    m_save->setObjectName(QStringLiteral("save"));
    m_browse->setText(tr("B&rowse …"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("&Save"));
    placeParts();
    connect(m_browse, &FlatButton::clicked, this, &ReportDialog::browse);
    connect(m_cancel, &FlatButton::clicked, this, &QDialog::reject);
    connect(m_save, &FlatButton::clicked, this, &QDialog::accept);
    connect(m_path, &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_save->setEnabled(!typed.trimmed().isEmpty()); });
}

void ReportDialog::placeParts()
{
    const auto words = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        return label;
    };
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metric::wide, metric::cardPadding, metric::wide, metric::cardPadding);
    grid->setVerticalSpacing(metric::small);
    grid->addWidget(
        words(tr("One PDF and one text file, for the grid company or a forum. As long as nothing is "
                 "ticked, both can be shown to anybody.")),
        0, 0, 1, 2);
    grid->addWidget(m_path, 1, 0);
    grid->addWidget(m_browse, 1, 1);
    grid->addWidget(m_personal, 2, 0, 1, 2);
    grid->addWidget(m_capture, 3, 0, 1, 2);
    grid->addWidget(words(tr("The raw bytes are a file of their own (.hex). They always contain the meter's "
                             "number and your use: give them only to somebody you trust.")),
                    4, 0, 1, 2);
    grid->addLayout(buttons, 5, 0, 1, 2);
    grid->setColumnMinimumWidth(0, 420);
}

void ReportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Save report"), m_path->text(), {}, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

ReportWish ReportDialog::wish() const
{
    static const QRegularExpression ending(QStringLiteral("\\.(pdf|txt|hex)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return {m_path->text().trimmed().remove(ending), !m_personal->isChecked(), m_capture->isChecked()};
}

} // namespace hanscope
