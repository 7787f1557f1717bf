// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemcard.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/linkwords.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

namespace hanscope
{
namespace
{

bool isWorthSaying(LinkPhase phase)
{
    return phase != LinkPhase::NoPort && phase != LinkPhase::Opening && phase != LinkPhase::Receiving;
}

} // namespace

ProblemCard::ProblemCard(QWidget *parent)
    : Card(parent)
    , m_sentence(new QLabel(this))
    , m_nextStep(new QLabel(this))
    , m_command(new QLabel(this))
    , m_copy(new FlatButton(FlatButton::Role::Action, this))
    , m_check(new FlatButton(FlatButton::Role::Action, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metric::hair, 0, 0);
    grid->setSpacing(metric::small);
    grid->setColumnStretch(1, 1);
    m_sentence->setFont(fonts::sized(fonts::window(), fonts::value, QFont::DemiBold));
    m_command->setFont(fonts::sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), fonts::title));
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_sentence, m_nextStep})
        label->setWordWrap(true);
    grid->addWidget(m_sentence, 0, 0, 1, 3);
    grid->addWidget(m_nextStep, 1, 0, 1, 3);
    grid->addWidget(m_command, 2, 0);
    grid->addWidget(m_copy, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_check, 3, 0, Qt::AlignLeft);
    m_check->setObjectName(QStringLiteral("checkPort"));
    connect(m_check, &FlatButton::clicked, this, &ProblemCard::checkRequested);
    connect(m_copy, &FlatButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    refresh();
}

void ProblemCard::showLink(const LinkStatus &link)
{
    const bool counted = LinkWords::headline(m_link) == LinkWords::headline(link)
        && LinkWords::nextStep(m_link) == LinkWords::nextStep(link) && m_link.phase == link.phase;
    m_link = link;
    if (!counted)
        refresh();
}

void ProblemCard::refresh()
{
    setTitle(tr("The connection"));
    m_sentence->setText(LinkWords::headline(m_link));
    m_nextStep->setText(LinkWords::nextStep(m_link));
    m_command->setText(LinkWords::command(m_link));
    m_copy->setText(tr("C&opy"));
    m_check->setText(tr("Find out &why"));
    m_command->setVisible(!m_command->text().isEmpty());
    m_copy->setVisible(!m_command->text().isEmpty());
    setVisible(isWorthSaying(m_link.phase));
}

QString ProblemCard::text() const
{
    QStringList lines{m_sentence->text(), m_nextStep->text(), m_command->text()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ProblemCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
