// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/keychain.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace hanscope
{

/// Another keychain that is given up on after a while: one that hangs, or waits for a password that nobody
/// types, counts as failed. What it still writes later is removed again, because by then it was answered
/// otherwise.
class PatientKeychain : public QObject, public Keychain
{
public:
    PatientKeychain(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience);

    void read(const QString &entry, Then then) override;
    void write(const QString &entry, const QByteArray &secret, Then then) override;
    void remove(const QString &entry, Then then) override;

private:
    /// `then`, or after our patience `then` with Failed. What comes later goes to `late`.
    Then atMostOnce(Then then, Then late = {});

    std::unique_ptr<Keychain> m_keychain;
    std::chrono::milliseconds m_patience;
};

} // namespace hanscope
