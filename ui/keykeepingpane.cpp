// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keykeepingpane.h"

#include "ui/cipherwords.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

KeyKeepingPane::KeyKeepingPane(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_words(new QLabel(this))
    , m_fileWords(new QLabel(this))
    , m_inFile(new FlatButton(FlatButton::Role::Action, this))
    , m_sessionWords(new QLabel(this))
    , m_inSession(new FlatButton(FlatButton::Role::Action, this))
    , m_close(new FlatButton(FlatButton::Role::Action, this))
{
    m_inFile->setObjectName(QStringLiteral("keepInFile"));
    m_inSession->setObjectName(QStringLiteral("keepInSession"));
    m_close->setObjectName(QStringLiteral("closeKeys"));
    placeParts();
    connect(m_inFile, &FlatButton::clicked, this, [this] { emit placeChosen(KeyPlace::File); });
    connect(m_inSession, &FlatButton::clicked, this, [this] { emit placeChosen(KeyPlace::Session); });
    connect(m_close, &FlatButton::clicked, this, &KeyKeepingPane::closeRequested);
    refresh();
}

void KeyKeepingPane::placeParts()
{
    m_headline->setFont(fonts::sized(fonts::window(), fonts::value, QFont::DemiBold));
    for (QLabel *label : {m_headline, m_words, m_fileWords, m_sessionWords})
        label->setWordWrap(true);
    for (QLabel *label : {m_fileWords, m_sessionWords})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::cardPadding);
    grid->setVerticalSpacing(metric::gap);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_headline, 0, 0, 1, 2);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->addWidget(m_fileWords, 2, 0);
    grid->addWidget(m_inFile, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_sessionWords, 3, 0);
    grid->addWidget(m_inSession, 3, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->setRowStretch(4, 1);
    grid->addWidget(m_close, 5, 1, Qt::AlignRight);
}

void KeyKeepingPane::showKeeping()
{
    m_state = State::Keeping;
    refresh();
}

void KeyKeepingPane::ask(const KeyReport &why)
{
    m_state = State::Asking;
    m_why = why;
    refresh();
    m_inFile->setFocus();
}

void KeyKeepingPane::showKept(KeyPlace place)
{
    m_state = State::Kept;
    m_place = place;
    refresh();
    m_close->setFocus();
}

QString KeyKeepingPane::sentence() const
{
    switch (m_state) {
    case State::Keeping:
        return tr("Asking the keychain of this computer to keep it. It may want its password.");
    case State::Asking:
        return CipherWords::trouble(m_why) + u' ' + tr("Where shall HanScope keep the key?");
    case State::Kept:
        break;
    }
    return m_place == KeyPlace::Session
        ? tr("HanScope remembers it until it quits, and asks again after that.")
        : tr("HanScope keeps it %1. You can have it forgotten in the settings.")
              .arg(CipherWords::place(m_place));
}

void KeyKeepingPane::refresh()
{
    m_headline->setText(tr("The key fits: your meter can be read"));
    m_words->setText(sentence());
    m_fileWords->setText(tr("In a file of your own. Other users cannot read it; who has your account or your "
                            "backups can."));
    m_inFile->setText(tr("Keep in a &file"));
    m_sessionWords->setText(tr("Nowhere. After the next start HanScope asks for it again."));
    m_inSession->setText(tr("Do &not keep"));
    m_close->setText(tr("&Close"));
    const bool asks = m_state == State::Asking;
    for (QWidget *part : {static_cast<QWidget *>(m_fileWords), static_cast<QWidget *>(m_inFile),
                          static_cast<QWidget *>(m_sessionWords), static_cast<QWidget *>(m_inSession)})
        part->setVisible(asks);
    m_close->setVisible(!asks);
}

QString KeyKeepingPane::text() const
{
    return m_headline->text() + u'\n' + m_words->text();
}

void KeyKeepingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
