// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keykeeping.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class FlatButton;

/// The part of KeyDialog that says where a key which fits is kept, and asks where no keychain keeps it.
class KeyKeepingPane : public QWidget
{
    Q_OBJECT
public:
    explicit KeyKeepingPane(QWidget *parent = nullptr);

    void showKeeping(); ///< the keychain has not answered yet
    void ask(const KeyReport &why);
    void showKept(KeyPlace place);

    QString text() const;

signals:
    void placeChosen(hanscope::KeyPlace place);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Keeping, Asking, Kept };
    void placeParts();
    QString sentence() const;
    void refresh();

    State m_state = State::Keeping;
    KeyReport m_why;
    KeyPlace m_place = KeyPlace::Session;
    QLabel *m_headline;
    QLabel *m_words;
    QLabel *m_fileWords;
    FlatButton *m_inFile;
    QLabel *m_sessionWords;
    FlatButton *m_inSession;
    FlatButton *m_close;
};

} // namespace hanscope
