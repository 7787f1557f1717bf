// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/keystore.h"

#include "core/io/iolog.h"

#include <QSettings>

#include <openssl/crypto.h>

#include <algorithm>

namespace hanscope
{
namespace
{

const QString groupOfKeychain = QStringLiteral("keys/inKeychain");

QString nameOf(const SystemTitle &meter)
{
    return QString::fromStdString(systemTitleHex(meter));
}

QString entryOf(const SystemTitle &meter)
{
    return QStringLiteral("meter ") + nameOf(meter);
}

void dropMeter(std::vector<MeterKeys> &meters, const SystemTitle &meter)
{
    meters.erase(std::remove_if(meters.begin(), meters.end(),
                                [&meter](const MeterKeys &keys) { return keys.systemTitle == meter; }),
                 meters.end());
}

/// The one entry of a keychain: a file of one meter.
std::optional<MeterKeys> keysFromEntry(const QByteArray &secret, const SystemTitle &meter)
{
    const auto meters = keysFromText({secret.constData(), std::size_t(secret.size())});
    const bool isIts = meters && meters->size() == 1 && meters->front().systemTitle == meter;
    return isIts ? std::optional(meters->front()) : std::nullopt;
}

} // namespace

KeyStore::KeyStore(std::unique_ptr<Keychain> keychain, const KeyFile &file, QSettings &settings,
                   QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
    , m_file(file)
    , m_settings(settings)
{
}

void KeyStore::look(const SystemTitle &meter)
{
    KeyReport why;
    if (lookInSession(meter) || lookInFile(meter, why))
        return;
    if (isInKeychain(meter))
        return lookInKeychain(meter);
    emit missing(meter, why);
}

bool KeyStore::lookInSession(const SystemTitle &meter)
{
    const auto known = m_session.find(systemTitleHex(meter));
    if (known == m_session.end())
        return false;
    emit found(MeterKeys(known->second));
    return true;
}

bool KeyStore::lookInFile(const SystemTitle &meter, KeyReport &why)
{
    const auto meters = m_file.read();
    if (!meters) {
        why = meters.error();
        if (why.trouble == KeyTrouble::FileDamaged)
            why.detail = m_file.setAside().toStdString();
        qCWarning(ioLog) << "the file of keys cannot be read:" << why.detail.c_str();
        return false;
    }
    for (const MeterKeys &keys : *meters) {
        if (keys.systemTitle == meter) {
            emit found(keys);
            return true;
        }
    }
    return false;
}

void KeyStore::lookInKeychain(const SystemTitle &meter)
{
    m_keychain->read(entryOf(meter), [this, meter](const KeychainAnswer &answer) {
        if (const auto keys = keysFromEntry(answer.secret, meter))
            emit found(*keys);
        else
            emit missing(meter, {KeyTrouble::KeychainSilent, answer.detail.toStdString()});
    });
}

void KeyStore::keep(const MeterKeys &keys, KeyPlace place)
{
    switch (place) {
    case KeyPlace::Session:
        return keepInSession(keys);
    case KeyPlace::File:
        return keepInFile(keys);
    case KeyPlace::Keychain:
        return keepInKeychain(keys);
    }
}

void KeyStore::keepInSession(const MeterKeys &keys)
{
    m_session[systemTitleHex(keys.systemTitle)] = keys;
    tellKept(keys.systemTitle, KeyPlace::Session);
}

void KeyStore::keepInFile(const MeterKeys &keys)
{
    auto meters = m_file.read();
    if (!meters && meters.error().trouble == KeyTrouble::FileDamaged) {
        m_file.setAside();
        meters.emplace();
    }
    if (!meters)
        return emit notKept(keys.systemTitle, meters.error());
    dropMeter(*meters, keys.systemTitle);
    meters->push_back(keys);
    if (const KeyReport failed = m_file.write(*meters); failed != KeyReport())
        return emit notKept(keys.systemTitle, failed);
    m_session.erase(systemTitleHex(keys.systemTitle));
    noteInKeychain(keys.systemTitle, false); // what is there is older
    tellKept(keys.systemTitle, KeyPlace::File);
}

void KeyStore::keepInKeychain(const MeterKeys &keys)
{
    std::string text = keysAsText({keys});
    m_keychain->write(
        entryOf(keys.systemTitle), QByteArray(text.data(), qsizetype(text.size())),
        [this, meter = keys.systemTitle](const KeychainAnswer &answer) {
            if (answer.kind != KeychainAnswer::Kind::Done)
                return emit notKept(meter, {KeyTrouble::NoKeychain, answer.detail.toStdString()});
            m_session.erase(systemTitleHex(meter));
            forgetInFile(meter);
            noteInKeychain(meter, true);
            tellKept(meter, KeyPlace::Keychain);
        });
    OPENSSL_cleanse(text.data(), text.size());
}

void KeyStore::tellKept(const SystemTitle &meter, KeyPlace place)
{
    emit kept(meter, place);
    emit keptKeysChanged(keptKeys());
}

void KeyStore::forget(const SystemTitle &meter)
{
    m_session.erase(systemTitleHex(meter));
    const KeyReport leftInFile = forgetInFile(meter);
    if (isInKeychain(meter))
        forgetInKeychain(meter);
    emit keptKeysChanged(keptKeys());
    if (leftInFile != KeyReport())
        emit notForgotten(meter, leftInFile);
}

KeyReport KeyStore::forgetInFile(const SystemTitle &meter)
{
    auto meters = m_file.read();
    if (!meters)
        return meters.error();
    const std::size_t before = meters->size();
    dropMeter(*meters, meter);
    return meters->size() < before ? m_file.write(*meters) : KeyReport();
}

void KeyStore::forgetInKeychain(const SystemTitle &meter)
{
    noteInKeychain(meter, false); // nobody shall look there meanwhile
    m_keychain->remove(entryOf(meter), [this, meter](const KeychainAnswer &answer) {
        if (answer.kind != KeychainAnswer::Kind::Failed)
            return;
        noteInKeychain(meter, true);
        emit keptKeysChanged(keptKeys());
        emit notForgotten(meter, {KeyTrouble::NoKeychain, answer.detail.toStdString()});
    });
}

bool KeyStore::isInKeychain(const SystemTitle &meter) const
{
    return m_settings.contains(groupOfKeychain + u'/' + nameOf(meter));
}

void KeyStore::noteInKeychain(const SystemTitle &meter, bool isThere)
{
    const QString name = groupOfKeychain + u'/' + nameOf(meter);
    isThere ? m_settings.setValue(name, true) : m_settings.remove(name);
}

QList<KeptKey> KeyStore::keptKeys() const
{
    std::map<std::string, KeptKey> known; // each meter once, at the place that is asked first
    const auto note = [&known](const SystemTitle &meter, KeyPlace place) {
        known.try_emplace(systemTitleHex(meter), KeptKey{meter, place});
    };
    for (const auto &[name, keys] : m_session)
        note(keys.systemTitle, KeyPlace::Session);
    const auto inFile = m_file.read();
    for (const MeterKeys &keys : inFile.value_or(std::vector<MeterKeys>()))
        note(keys.systemTitle, KeyPlace::File);
    m_settings.beginGroup(groupOfKeychain);
    const QStringList names = m_settings.childKeys();
    m_settings.endGroup();
    for (const QString &name : names) {
        if (const auto meter = systemTitleFromHex(name.toStdString()))
            note(*meter, KeyPlace::Keychain);
    }
    QList<KeptKey> keys;
    for (const auto &[name, key] : known)
        keys.append(key);
    return keys;
}

} // namespace hanscope
