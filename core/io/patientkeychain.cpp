// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/patientkeychain.h"

#include <QTimer>

#include <utility>

namespace hanscope
{

PatientKeychain::PatientKeychain(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience)
    : m_keychain(std::move(keychain))
    , m_patience(patience)
{
}

Keychain::Then PatientKeychain::atMostOnce(Then then, Then late)
{
    const auto answered = std::make_shared<bool>(false);
    QTimer::singleShot(m_patience, this, [answered, then] {
        if (!std::exchange(*answered, true))
            then({KeychainAnswer::Kind::Failed, {}, {}});
    });
    return [answered, then = std::move(then), late = std::move(late)](const KeychainAnswer &answer) {
        if (!std::exchange(*answered, true))
            then(answer);
        else if (late)
            late(answer);
    };
}

void PatientKeychain::read(const QString &entry, Then then)
{
    m_keychain->read(entry, atMostOnce(std::move(then)));
}

void PatientKeychain::write(const QString &entry, const QByteArray &secret, Then then)
{
    const auto undo = [this, entry](const KeychainAnswer &answer) {
        if (answer.kind == KeychainAnswer::Kind::Done)
            m_keychain->remove(entry, [](const KeychainAnswer &) {});
    };
    m_keychain->write(entry, secret, atMostOnce(std::move(then), undo));
}

void PatientKeychain::remove(const QString &entry, Then then)
{
    m_keychain->remove(entry, atMostOnce(std::move(then)));
}

} // namespace hanscope
