// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/togglerow.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyleOptionButton>

namespace hanscope
{
namespace
{

/// Where the words of a check box begin.
int textIndent(const QCheckBox &box)
{
    QStyleOptionButton option;
    option.initFrom(&box);
    option.rect = QRect(0, 0, fonts::scaled(metric::fieldWidth), fonts::scaled(metric::fieldHeight));
    return box.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &box).left();
}

} // namespace

ToggleRow::ToggleRow(const QList<QWidget *> &fields, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_hint(new QLabel(this))
    , m_fields(fields)
{
    m_hint->setFont(fonts::sized(fonts::window(), fonts::label));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setIndent(textIndent(*m_box));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::small);
    auto *words = new QVBoxLayout;
    words->setSpacing(metric::hair);
    words->addStretch();
    words->addWidget(m_box, 0, Qt::AlignLeft);
    words->addWidget(m_hint);
    words->addStretch();
    row->addLayout(words, 1);
    row->addSpacing(metric::wide - metric::small);
    for (QWidget *field : m_fields) {
        if (field != m_fields.first())
            row->addWidget(new QLabel(QStringLiteral("–"), this), 0, Qt::AlignVCenter);
        row->addWidget(field, 0, Qt::AlignVCenter);
    }
    connect(m_box, &QCheckBox::toggled, this, &ToggleRow::toggled);
}

void ToggleRow::setWords(const QString &name, const QString &hint)
{
    m_box->setText(name);
    m_box->setAccessibleDescription(hint);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ToggleRow::setFieldName(int field, const QString &name)
{
    m_fields.at(field)->setAccessibleName(name);
}

void ToggleRow::setOn(bool isOn)
{
    m_box->setChecked(isOn);
}

bool ToggleRow::isOn() const
{
    return m_box->isChecked();
}

} // namespace hanscope
