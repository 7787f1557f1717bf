// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cipherwords.h"

namespace hanscope
{

QString CipherWords::headline(const CipherStatus &cipher)
{
    switch (cipher.phase) {
    case CipherPhase::Open:
    case CipherPhase::Deciphered:
        break;
    case CipherPhase::KeyMissing:
        return tr("The meter encrypts its messages");
    case CipherPhase::KeyUntried:
        return tr("Waiting for a message to try the key on");
    case CipherPhase::KeyWrong:
        return tr("The key does not fit this meter");
    case CipherPhase::AuthenticationKeyWrong:
        return tr("The authentication key does not fit this meter");
    case CipherPhase::NoSystemTitle:
        return tr("The messages carry no system title");
    case CipherPhase::UnknownKind:
        return tr("The meter encrypts in a way that HanScope cannot read");
    }
    return {};
}

QString CipherWords::explanation(const CipherStatus &cipher)
{
    switch (cipher.phase) {
    case CipherPhase::Open:
    case CipherPhase::Deciphered:
        break;
    case CipherPhase::KeyMissing:
        return tr(
            "The connection is fine, but only the key of your meter makes its messages readable. The grid "
            "company has it.");
    case CipherPhase::KeyUntried:
        return tr(
            "HanScope has a key for this meter. The next message tells whether it fits, usually within 10 "
            "seconds.");
    case CipherPhase::KeyWrong:
        return tr("The messages arrive undamaged, but this key does not open them. Check that it is the "
                  "encryption key, and that it belongs to this meter: a new meter has a new key.");
    case CipherPhase::AuthenticationKeyWrong:
        return tr(
            "The encryption key fits. The authentication key does not, so HanScope cannot tell whether the "
            "messages are genuine, and shows none of them. Correct it or leave it out: then they are read "
            "without that check.");
    case CipherPhase::NoSystemTitle:
        return tr(
            "The messages are encrypted and carry no system title, which is needed beside the key. Ask the "
            "grid company whether the HAN port can send in the open.");
    case CipherPhase::UnknownKind:
        return tr(
            "No key would help. HanScope reads AES-128 with keys from the grid company; this meter uses "
            "something else. Ask the grid company whether the HAN port can send in the open.");
    }
    return {};
}

QString CipherWords::summary(const CipherStatus &cipher)
{
    if (cipher.isLocked())
        return headline(cipher);
    switch (cipher.tag) {
    case TagCheck::Good:
        return tr("deciphered, proven genuine");
    case TagCheck::Unchecked:
        return tr("deciphered; not checked whether genuine");
    case TagCheck::NoTag:
    case TagCheck::Bad:
        return tr("deciphered");
    case TagCheck::NotCiphered:
        break;
    }
    return tr("none");
}

QString CipherWords::meter(const CipherStatus &cipher)
{
    const std::string_view name = makerName(cipher.maker);
    QString title = QString::fromStdString(systemTitleHex(cipher.systemTitle));
    if (name.empty() || title.isEmpty())
        return title;
    return QString::fromLatin1(name.data(), qsizetype(name.size())) + QStringLiteral(" · ") + title;
}

QString CipherWords::place(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Session:
        return tr("until HanScope quits");
    case KeyPlace::File:
        return tr("in a file that only you can read");
    case KeyPlace::Keychain:
        return tr("in the keychain of this computer");
    }
    return {};
}

QString CipherWords::trouble(const KeyReport &report)
{
    const QString detail = QString::fromStdString(report.detail);
    switch (report.trouble) {
    case KeyTrouble::None:
        break;
    case KeyTrouble::NoKeychain:
        return tr("No keychain answers on this computer, or it is locked.");
    case KeyTrouble::KeychainSilent:
        return tr(
            "The key of this meter is in the keychain, but the keychain does not give it. Unlock it and "
            "try again, or enter the key once more.");
    case KeyTrouble::FileDamaged:
        return tr("The file with the keys is damaged. It was set aside as %1. Enter the key once more.")
            .arg(detail);
    case KeyTrouble::FileUnreadable:
        return tr("The file with the keys cannot be read: %1.").arg(detail);
    case KeyTrouble::FileUnwritable:
        return tr("The file for the keys cannot be written: %1.").arg(detail);
    }
    return {};
}

} // namespace hanscope
