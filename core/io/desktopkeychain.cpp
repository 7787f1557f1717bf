// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/desktopkeychain.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace hanscope
{
namespace
{

const QString service = QStringLiteral("HanScope");

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
        return {KeychainAnswer::Kind::NotFound, {}, {}};
    default:
        return {KeychainAnswer::Kind::Failed, {}, job.errorString()};
    }
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return {KeychainAnswer::Kind::Done, reading ? reading->textData().toUtf8() : QByteArray(), {}};
}

} // namespace

void DesktopKeychain::start(QKeychain::Job *job, const QString &entry, Then then)
{
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this,
            [then = std::move(then)](QKeychain::Job *finished) { then(answerOf(*finished)); });
    job->start();
}

// A job deletes itself, and must outlive us when nobody has answered it: libsecret still knows its address.

void DesktopKeychain::read(const QString &entry, Then then)
{
    start(new QKeychain::ReadPasswordJob(service), entry, std::move(then));
}

void DesktopKeychain::write(const QString &entry, const QByteArray &secret, Then then)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(secret));
    start(job, entry, std::move(then));
}

void DesktopKeychain::remove(const QString &entry, Then then)
{
    start(new QKeychain::DeletePasswordJob(service), entry, std::move(then));
}

} // namespace hanscope
