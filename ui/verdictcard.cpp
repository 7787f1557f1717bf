// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdictcard.h"

#include "core/checkwords/checksteps.h"
#include "core/checkwords/nextsteps.h"
#include "core/checkwords/verdictwords.h"
#include "ui/checkprogress.h"
#include "ui/checksign.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/numberedsteps.h"
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

CheckSign::Meaning signOf(const CheckStatus &status)
{
    const bool isRunning = status.step != CheckStep::Idle && status.step != CheckStep::Over;
    if (!status.verdict)
        return isRunning ? CheckSign::Meaning::UnderWay : CheckSign::Meaning::Open;
    switch (severityOf(*status.verdict)) {
    case CheckSeverity::Good:
        return CheckSign::Meaning::Fine;
    case CheckSeverity::Information:
        return CheckSign::Meaning::Information;
    case CheckSeverity::Fault:
        break;
    }
    return CheckSign::Meaning::Fault;
}

/// Words as wide as they are long where there is room, and `button` directly behind them.
QHBoxLayout *besideWords(QLabel *words, FlatButton *button)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::gap);
    row->addWidget(words, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addStretch();
    return row;
}

void setWords(QLabel &label, const QString &words)
{
    label.setText(words);
    label.setMaximumWidth(label.fontMetrics().horizontalAdvance(words) + metric::small);
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_sign(new CheckSign(this))
    , m_title(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_steps(new NumberedSteps(this))
    , m_command(new QLabel(this))
    , m_copyCommand(new FlatButton(FlatButton::Role::Action, this))
    , m_offer(new QLabel(this))
    , m_useSetting(new FlatButton(FlatButton::Role::Action, this))
    , m_progress(new CheckProgress(this))
    , m_start(new FlatButton(FlatButton::Role::Primary, this))
    , m_watch(new FlatButton(FlatButton::Role::Action, this))
    , m_copy(new FlatButton(FlatButton::Role::Action, this))
    , m_save(new FlatButton(FlatButton::Role::Action, this))
{
    m_start->setObjectName(QStringLiteral("start"));
    m_watch->setObjectName(QStringLiteral("watch"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save->setObjectName(QStringLiteral("save"));
    m_useSetting->setObjectName(QStringLiteral("useSetting"));
    placeParts();
    connectButtons();
    refresh();
}

void VerdictCard::placeParts()
{
    m_title->setFont(fonts::sized(fonts::window(), 19, QFont::DemiBold));
    m_command->setFont(fonts::sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), fonts::title));
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_title, m_meaning, m_command, m_offer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metric::hair, 0, metric::hair);
    grid->setHorizontalSpacing(metric::gap);
    grid->setVerticalSpacing(metric::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_meaning, 1, 1);
    grid->addWidget(m_steps, 2, 1);
    grid->addLayout(besideWords(m_command, m_copyCommand), 3, 1);
    grid->addLayout(besideWords(m_offer, m_useSetting), 4, 1);
    grid->setRowMinimumHeight(5, 4);
    grid->addWidget(m_progress, 6, 1);
    grid->addWidget(makeButtons(), 7, 0, 1, 2);
}

QWidget *VerdictCard::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, metric::grid, 0, 0);
    row->setSpacing(metric::small);
    row->addWidget(m_start);
    row->addWidget(m_watch);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return buttons;
}

void VerdictCard::connectButtons()
{
    connect(m_start, &FlatButton::clicked, this,
            [this] { isRunning() ? emit stopRequested() : emit checkRequested(); });
    connect(m_watch, &FlatButton::clicked, this, &VerdictCard::watchRequested);
    connect(m_copy, &FlatButton::clicked, this, &VerdictCard::copyRequested);
    connect(m_save, &FlatButton::clicked, this, &VerdictCard::saveRequested);
    connect(m_copyCommand, &FlatButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_useSetting, &FlatButton::clicked, this, [this] {
        m_settingTaken = true;
        refresh();
        emit settingAccepted();
    });
}

void VerdictCard::showStatus(const CheckStatus &status)
{
    if (status.startedAt != m_status.startedAt)
        m_settingTaken = false;
    m_status = status;
    refresh();
}

void VerdictCard::setWatching(bool watching)
{
    m_watching = watching;
    refreshButtons();
}

bool VerdictCard::isRunning() const
{
    return m_status.step != CheckStep::Idle && m_status.step != CheckStep::Over;
}

/// A port that we cannot use is no port that somebody has to open first.
bool VerdictCard::isPortFree() const
{
    return !m_status.verdict || classOf(*m_status.verdict) != CheckClass::CannotOpen;
}

bool VerdictCard::offersSetting() const
{
    return m_status.evidence.line.frames.good > 0 && m_status.setting != m_status.expected;
}

void VerdictCard::refresh()
{
    const bool isIdle = m_status.step == CheckStep::Idle;
    m_sign->setMeaning(signOf(m_status));
    setTitle(isIdle || m_status.isSettled || m_status.step == CheckStep::Over ? tr("Port check")
                                                                              : tr("Port check, so far"));
    m_title->setText(isIdle ? tr("Does your HAN port send data?") : VerdictWords::title(m_status, locale()));
    m_meaning->setText(isIdle
                           ? tr("Plug the reader into the meter and the computer, and start. HanScope finds "
                                "out what works and what does not, usually within two minutes.")
                           : VerdictWords::meaning(m_status, locale()));
    m_steps->setSteps(NextSteps::of(m_status));
    setWords(*m_command, NextSteps::command(m_status));
    m_command->setVisible(!m_command->text().isEmpty());
    m_copyCommand->setVisible(!m_command->text().isEmpty());
    m_copyCommand->setText(tr("C&opy command"));
    const QString found = QString::fromStdString(settingText(m_status.setting));
    setWords(*m_offer,
             m_settingTaken ? tr("HanScope uses %1 for this reader from now on.").arg(found)
                            : tr("Your meter sends with %1. HanScope used %2 for this reader.")
                                  .arg(found, QString::fromStdString(settingText(m_status.expected))));
    m_useSetting->setText(tr("&Use %1").arg(found));
    m_offer->setVisible(offersSetting());
    m_useSetting->setVisible(offersSetting() && !m_settingTaken);
    m_progress->showStatus(m_status);
    refreshButtons();
}

void VerdictCard::refreshButtons()
{
    const bool isIdle = m_status.step == CheckStep::Idle;
    const bool canWait = !isIdle && isPortFree() && m_status.evidence.line.frames.good == 0;
    m_start->setText(isRunning() ? tr("&Stop") : isIdle ? tr("&Start the check") : tr("Check &again"));
    m_watch->setText(m_watching ? tr("Stop &waiting") : tr("&Wait in the background …"));
    m_copy->setText(tr("&Copy report"));
    m_save->setText(tr("Save &report …"));
    m_watch->setVisible(m_watching || canWait);
    m_copy->setVisible(!isIdle);
    m_save->setVisible(!isIdle);
    for (FlatButton *button : {m_start, m_watch, m_copy, m_save})
        button->updateGeometry();
}

QString VerdictCard::text() const
{
    QStringList lines{m_title->text(), m_meaning->text()};
    lines += m_steps->steps();
    lines += m_command->text();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void VerdictCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
