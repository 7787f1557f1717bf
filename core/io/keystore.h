// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/keychain.h"
#include "core/io/keyfile.h"
#include "core/model/keykeeping.h"

#include <QList>
#include <QObject>

#include <map>
#include <memory>

class QSettings;

namespace hanscope
{

/// Keeps the keys of meters: in the desktop's keychain, in a file that only its owner can read, or until the
/// program ends. Which meters have a key in the keychain stands in the settings, for a keychain cannot be
/// asked that; so it is never asked, nor its user for a password, in vain. The keys never stand there.
class KeyStore : public QObject
{
    Q_OBJECT
public:
    /// `settings` must outlive this; `file` is made when it is needed.
    KeyStore(std::unique_ptr<Keychain> keychain, const KeyFile &file, QSettings &settings,
             QObject *parent = nullptr);

    /// Answered by found() or missing(), maybe inside the call, maybe much later.
    void look(const SystemTitle &meter);

    /// Answered by kept() or notKept(), as above. With Session it cannot fail.
    void keep(const MeterKeys &keys, KeyPlace place);

    /// Forgets the keys of a meter wherever they are. Answered by keptKeysChanged() and, when something is
    /// left over, notForgotten().
    void forget(const SystemTitle &meter);

    QList<KeptKey> keptKeys() const;

signals:
    void found(const hanscope::MeterKeys &keys);
    /// Nobody has kept keys of this meter, or they cannot be had: then `why` says so.
    void missing(const hanscope::SystemTitle &meter, const hanscope::KeyReport &why);
    void kept(const hanscope::SystemTitle &meter, hanscope::KeyPlace place);
    void notKept(const hanscope::SystemTitle &meter, const hanscope::KeyReport &why);
    void notForgotten(const hanscope::SystemTitle &meter, const hanscope::KeyReport &why);
    void keptKeysChanged(const QList<hanscope::KeptKey> &keys);

private:
    bool lookInSession(const SystemTitle &meter);
    bool lookInFile(const SystemTitle &meter, KeyReport &why);
    void lookInKeychain(const SystemTitle &meter);
    void keepInSession(const MeterKeys &keys);
    void keepInFile(const MeterKeys &keys);
    void keepInKeychain(const MeterKeys &keys);
    KeyReport forgetInFile(const SystemTitle &meter);
    void forgetInKeychain(const SystemTitle &meter);
    bool isInKeychain(const SystemTitle &meter) const;
    void noteInKeychain(const SystemTitle &meter, bool isThere);
    void tellKept(const SystemTitle &meter, KeyPlace place);

    std::unique_ptr<Keychain> m_keychain;
    KeyFile m_file;
    QSettings &m_settings;
    std::map<std::string, MeterKeys> m_session; ///< by system title, in hex
};

} // namespace hanscope
