// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keykeeping.h"
#include "ui/card.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace hanscope
{

class FlatButton;

/// Which meters' keys are kept, and where; each can be forgotten. Shows no key. Hidden where nothing is
/// encrypted and nothing kept: most homes in Norway.
class KeyCard : public Card
{
    Q_OBJECT
public:
    explicit KeyCard(QWidget *parent = nullptr);

    void setKeptKeys(const QList<KeptKey> &keys);
    void setMeterTakesKey(bool takes); ///< the meter on the line encrypts
    void showTrouble(const KeyReport &why); ///< the last key could not be forgotten

    QStringList text() const; ///< "4B414D4501ABF43F, in the keychain of this computer"

signals:
    void forgetRequested(const hanscope::SystemTitle &meter); ///< asked twice
    void keyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillRows();
    void refresh();

    QList<KeptKey> m_keys;
    bool m_takesKey = false;
    KeyReport m_trouble;
    QVBoxLayout *m_rows;
    QLabel *m_hint;
    QLabel *m_troubleWords;
    FlatButton *m_enter;
};

} // namespace hanscope
