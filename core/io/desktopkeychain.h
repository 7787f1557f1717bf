// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/keychain.h"

#include <QObject>

namespace QKeychain
{
class Job;
}

namespace hanscope
{

/// The keychain of the desktop: GNOME Keyring or another Secret Service, or KWallet; through QtKeychain.
class DesktopKeychain : public QObject, public Keychain
{
    Q_OBJECT
public:
    void read(const QString &entry, Then then) override;
    void write(const QString &entry, const QByteArray &secret, Then then) override;
    void remove(const QString &entry, Then then) override;

private:
    void start(QKeychain::Job *job, const QString &entry, Then then);
};

} // namespace hanscope
