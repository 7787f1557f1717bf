// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/keystore.h"
#include "core/model/linkstatus.h"

#include <QObject>

#include <optional>

namespace hanscope
{

class KeyDesk;
class ReaderLink;

/// Brings the key of the meter on the line to the link: from the store, or else from the user. A key that was
/// typed is kept only once it has proved to fit.
class KeyHandover : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    KeyHandover(ReaderLink &link, KeyStore &store, KeyDesk &desk, QObject *parent = nullptr);

private:
    void takeStatus(const LinkStatus &status);
    bool isEntered() const; ///< the key of the meter on the line
    void look();
    void takeFound(const MeterKeys &keys);
    void takeMissing(const SystemTitle &meter, const KeyReport &why);
    void tryKeys(const MeterKeys &keys);
    void giveUpEntry();
    void takeKept(const SystemTitle &meter, KeyPlace place);
    void takeNotKept(const SystemTitle &meter, const KeyReport &why);
    void keepAt(KeyPlace place);
    void forget(const SystemTitle &meter);

    ReaderLink &m_link;
    KeyStore &m_store;
    KeyDesk &m_desk;
    CipherStatus m_cipher;
    std::optional<MeterKeys> m_entered; ///< typed, and kept nowhere yet
    bool m_fits = false; ///< m_entered does
};

} // namespace hanscope
