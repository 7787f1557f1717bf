// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keykeeping.h"
#include "core/model/linkstatus.h"

#include <QList>
#include <QObject>

class QWidget;

namespace hanscope
{

class KeyCard;
class KeyDialog;
class LockedPage;

/// All of the window that has to do with keys: the page that asks for one, the dialog it is typed in, the
/// list in the settings. Is told what became of keys, tells what the user wants.
class KeyDesk : public QObject
{
    Q_OBJECT
public:
    /// The page and the card belong to `window`, which the dialog opens above.
    KeyDesk(LockedPage &page, KeyCard &card, QWidget &window);

    void showLink(const LinkStatus &link);

public slots:
    void showSearching(); ///< the keychain is being asked for the key of the meter on the line
    void showMissing(const hanscope::KeyReport &why); ///< the search has ended without a key
    void showKept(hanscope::KeyPlace place);
    void showNotKept(const hanscope::KeyReport &why); ///< asks where else
    void showNotForgotten(const hanscope::KeyReport &why);
    void showKeptKeys(const QList<hanscope::KeptKey> &keys);
    void askForKey();

signals:
    void keysEntered(const hanscope::MeterKeys &keys); ///< to be tried; LinkStatus tells whether they fit
    void entryCancelled();
    void placeChosen(hanscope::KeyPlace place);
    void forgetRequested(const hanscope::SystemTitle &meter);
    void searchRequested();

private:
    LockedPage &m_page;
    KeyCard &m_card;
    KeyDialog *m_dialog; ///< a child of the window
    LinkStatus m_link;
};

} // namespace hanscope
