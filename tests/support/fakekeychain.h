// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/keychain.h"

#include <QList>
#include <QMap>
#include <QTimer>

#include <utility>

namespace hanscope::test
{

/// What a FakeKeychain has, and how it behaves; outlives it, for the test to look at.
struct KeychainLife {
    enum class Mood {
        Willing,
        Refusing, ///< none runs, or its user said no
        Hanging, ///< answers only when the test says so
    };
    Mood mood = Mood::Willing;
    QMap<QString, QByteArray> entries;
    int asked = 0;
    QList<std::function<void()>> held;

    void answerHeld()
    {
        for (const auto &answer : std::exchange(held, {}))
            answer();
    }
};

/// A keychain without a desktop.
class FakeKeychain : public Keychain
{
public:
    explicit FakeKeychain(KeychainLife &life)
        : m_life(life)
    {
    }

    void read(const QString &entry, Then then) override
    {
        answer(then, [this, entry]() -> KeychainAnswer {
            if (!m_life.entries.contains(entry))
                return {KeychainAnswer::Kind::NotFound, {}, {}};
            return {KeychainAnswer::Kind::Done, m_life.entries.value(entry), {}};
        });
    }
    void write(const QString &entry, const QByteArray &secret, Then then) override
    {
        answer(then, [this, entry, secret]() -> KeychainAnswer {
            m_life.entries.insert(entry, secret);
            return {};
        });
    }
    void remove(const QString &entry, Then then) override
    {
        answer(then, [this, entry]() -> KeychainAnswer {
            const bool wasThere = m_life.entries.remove(entry) > 0;
            return {wasThere ? KeychainAnswer::Kind::Done : KeychainAnswer::Kind::NotFound, {}, {}};
        });
    }

private:
    void answer(const Then &then, const std::function<KeychainAnswer()> &act)
    {
        ++m_life.asked;
        switch (m_life.mood) {
        case KeychainLife::Mood::Willing:
            return QTimer::singleShot(0, &m_context, [then, act] { then(act()); });
        case KeychainLife::Mood::Refusing:
            return QTimer::singleShot(0, &m_context, [then] {
                then({KeychainAnswer::Kind::Failed, {}, QStringLiteral("no keychain here")});
            });
        case KeychainLife::Mood::Hanging:
            m_life.held.append([then, act] { then(act()); });
        }
    }

    KeychainLife &m_life;
    QObject m_context;
};

} // namespace hanscope::test
