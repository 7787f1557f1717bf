// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lockedpage.h"

#include "ui/card.h"
#include "ui/cipherwords.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/meternumber.h"
#include "ui/stepscard.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

LockedPage::LockedPage(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_headline(new QLabel(this))
    , m_words(new QLabel(this))
    , m_troubleWords(new QLabel(this))
    , m_meter(new QLabel(this))
    , m_enter(new FlatButton(FlatButton::Role::Action, this))
    , m_searchAgain(new FlatButton(FlatButton::Role::Action, this))
    , m_steps(new StepsCard(this))
{
    m_enter->setObjectName(QStringLiteral("enterKey"));
    m_searchAgain->setObjectName(QStringLiteral("searchAgain"));
    placeParts();
    connect(m_enter, &FlatButton::clicked, this, &LockedPage::keyWanted);
    connect(m_searchAgain, &FlatButton::clicked, this, &LockedPage::searchRequested);
    refresh();
}

void LockedPage::placeParts()
{
    m_headline->setFont(fonts::sized(fonts::window(), fonts::value + 4, QFont::DemiBold));
    m_troubleWords->setForegroundRole(QPalette::BrightText);
    m_meter->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_headline, m_words, m_troubleWords, m_meter})
        label->setWordWrap(true);
    m_card->setContentsMargins(metric::cardPadding, metric::gap, metric::cardPadding,
                               metric::gap); // no title
    auto *inside = new QGridLayout(m_card);
    inside->setContentsMargins(0, 0, 0, metric::grid);
    inside->setVerticalSpacing(metric::small);
    inside->setColumnStretch(2, 1);
    inside->addWidget(m_headline, 0, 0, 1, 3);
    inside->addWidget(m_words, 1, 0, 1, 3);
    inside->addWidget(m_troubleWords, 2, 0, 1, 3);
    inside->addWidget(m_meter, 3, 0, 1, 3);
    inside->addWidget(m_enter, 4, 0);
    inside->addWidget(m_searchAgain, 4, 1);
    inside->setRowStretch(5, 1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::gap);
    grid->addWidget(m_card, 0, 0);
    grid->addWidget(m_steps, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
}

void LockedPage::showCipher(const CipherStatus &cipher)
{
    if (m_cipher == cipher)
        return;
    if (cipher.phase != CipherPhase::KeyMissing) {
        m_searching = false;
        m_trouble = {};
    }
    m_cipher = cipher;
    refresh();
}

void LockedPage::showSearching()
{
    m_searching = true;
    m_trouble = {};
    refresh();
}

void LockedPage::showTrouble(const KeyReport &why)
{
    m_searching = false;
    m_trouble = why;
    refresh();
}

bool LockedPage::keyWouldHelp() const
{
    return m_cipher.phase != CipherPhase::NoSystemTitle && m_cipher.phase != CipherPhase::UnknownKind;
}

QString LockedPage::headline() const
{
    return m_searching ? tr("Asking the keychain for the key of your meter …")
                       : CipherWords::headline(m_cipher);
}

/// The system title holds the meter's number, and nobody is asked for it.
QString LockedPage::meter() const
{
    const QString title = QString::fromStdString(systemTitleHex(m_cipher.systemTitle));
    return CipherWords::meter(m_cipher).replace(title, maskedNumber(title));
}

void LockedPage::refresh()
{
    const QString trouble = CipherWords::trouble(m_trouble);
    m_headline->setText(headline());
    m_words->setText(CipherWords::explanation(m_cipher));
    m_troubleWords->setText(trouble);
    m_troubleWords->setVisible(!trouble.isEmpty());
    m_meter->setText(tr("Meter: %1").arg(meter()));
    m_meter->setVisible(keyWouldHelp());
    m_enter->setText(tr("&Enter key …"));
    m_enter->setVisible(keyWouldHelp());
    m_searchAgain->setText(tr("&Try again"));
    m_searchAgain->setVisible(m_trouble.trouble == KeyTrouble::KeychainSilent);
    m_steps->setVisible(keyWouldHelp());
    retranslateSteps();
}

void LockedPage::retranslateSteps()
{
    m_steps->setSteps(
        tr("Where the key is"),
        {{{tr("Look on Min Side"),
           tr("Log in at your grid company and look where the HAN port is ordered, or the meter is "
              "described. The key may be called encryption key, HAN key, GUEK or GPK60.")},
          {tr("Or ask customer service"),
           tr("Ask for the encryption key of the HAN port, and give them the number that is printed "
              "on the meter. Only the grid company has it, not the power supplier.")},
          {tr("Enter it here"),
           tr("It has 32 characters, 0 to 9 and A to F. The next message shows whether it fits. HanScope "
              "does not pass it on.")}}});
}

QString LockedPage::text() const
{
    QStringList lines{m_headline->text(), m_words->text(), m_troubleWords->text()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void LockedPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
