// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gridcompanycard.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace hanscope
{

GridCompanyCard::GridCompanyCard(QWidget *parent)
    : Card(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_linkLabel(new QLabel(this))
    , m_link(new QLineEdit(this))
{
    m_name->setObjectName(QStringLiteral("gridCompany"));
    m_link->setObjectName(QStringLiteral("gridCompanyLink"));
    m_nameLabel->setBuddy(m_name);
    m_linkLabel->setBuddy(m_link);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metric::small, 0, metric::grid);
    grid->setHorizontalSpacing(metric::wide);
    grid->setVerticalSpacing(metric::small);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_linkLabel, 1, 0);
    grid->addWidget(m_link, 1, 1);
    for (QLineEdit *field : {m_name, m_link}) {
        field->setMinimumWidth(fonts::scaled(metric::fieldWidth));
        connect(field, &QLineEdit::editingFinished, this, &GridCompanyCard::edited);
    }
    retranslate();
}

void GridCompanyCard::setPreferences(const Preferences &preferences)
{
    m_name->setText(preferences.gridCompany);
    m_link->setText(preferences.gridCompanyLink);
}

void GridCompanyCard::writeTo(Preferences &preferences) const
{
    preferences.gridCompany = m_name->text().trimmed();
    preferences.gridCompanyLink = m_link->text().trimmed();
}

void GridCompanyCard::retranslate()
{
    setTitle(tr("Your grid company"));
    m_nameLabel->setText(tr("Na&me"));
    m_linkLabel->setText(tr("&Web page where the HAN port is ordered"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
}

void GridCompanyCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
