// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace hanscope
{

/// What a keychain said.
struct KeychainAnswer {
    enum class Kind {
        Done,
        NotFound, ///< there is a keychain, and it has no such entry
        Failed, ///< there is none, it is locked, or somebody said no
    };
    Kind kind = Kind::Done;
    QByteArray secret; ///< of read(), with Done
    QString detail; ///< the keychain's own text, with Failed; may be empty
};

/// A keeper of secrets. Each question is answered once and never inside the call, for the keychain may ask
/// its user for a password first; or never, when the keychain or this goes.
class Keychain
{
public:
    using Then = std::function<void(const KeychainAnswer &)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    virtual void read(const QString &entry, Then then) = 0;
    virtual void write(const QString &entry, const QByteArray &secret, Then then) = 0;
    virtual void remove(const QString &entry, Then then) = 0;
};

} // namespace hanscope
