// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cipherstatus.h"
#include "core/model/keykeeping.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class Card;
class FlatButton;
class StepsCard;

/// In place of the numbers while the meter's messages cannot be read: what that means, and where the key is.
class LockedPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockedPage(QWidget *parent = nullptr);

    void showCipher(const CipherStatus &cipher);
    void showSearching(); ///< the keychain is being asked
    void showTrouble(const KeyReport &why); ///< the search has ended without a key

    QString text() const; ///< headline, what it means, trouble; one a line

signals:
    void keyWanted();
    void searchRequested(); ///< once more

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    bool keyWouldHelp() const;
    QString headline() const;
    QString meter() const;
    void refresh();
    void retranslateSteps();

    CipherStatus m_cipher;
    KeyReport m_trouble;
    bool m_searching = false;
    Card *m_card;
    QLabel *m_headline;
    QLabel *m_words;
    QLabel *m_troubleWords;
    QLabel *m_meter;
    FlatButton *m_enter;
    FlatButton *m_searchAgain;
    StepsCard *m_steps;
};

} // namespace hanscope
