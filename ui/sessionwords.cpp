// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionwords.h"

#include "ui/localday.h"
#include "ui/systemwords.h"

#include <QDateTime>

namespace hanscope
{
namespace
{

QString joined(const QString &what, const QString &why)
{
    return why.isEmpty() ? what : what + u' ' + why;
}

} // namespace

QString SessionWords::trouble(SessionTrouble trouble, const std::string &detail)
{
    const QString why = QString::fromStdString(detail);
    switch (trouble) {
    case SessionTrouble::None:
        return {};
    case SessionTrouble::CannotRead:
        return joined(tr("The file cannot be read."), SystemWords::trouble(why, SystemWords::Doing::Reading));
    case SessionTrouble::CannotWrite:
        return joined(tr("The file cannot be written."),
                      SystemWords::trouble(why, SystemWords::Doing::Writing));
    case SessionTrouble::Exists:
        return tr("There is a session of this name already. Choose another name.");
    case SessionTrouble::NoSession:
        return tr("This is not a HanScope session, or nothing of it can be read any more.");
    case SessionTrouble::Empty:
        return tr("No message of a meter is in it.");
    case SessionTrouble::Newer:
        return tr("This session was recorded by a newer HanScope. Install the newest one to open it.");
    }
    return {};
}

QString SessionWords::troubleHere(SessionTrouble trouble, const std::string &detail)
{
    return trouble == SessionTrouble::CannotWrite
        ? SystemWords::trouble(QString::fromStdString(detail), SystemWords::Doing::WritingHere)
        : SessionWords::trouble(trouble, detail);
}

QString SessionWords::heldInMemory()
{
    return tr("What was received last");
}

QString SessionWords::length(std::chrono::milliseconds length)
{
    using namespace std::chrono;
    const auto minutes = qint64(round<std::chrono::minutes>(length).count());
    if (length < 1min)
        return tr("%1 s").arg(qint64(round<seconds>(length).count()));
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes % 60 == 0 && minutes <= 48 * 60)
        return tr("%1 h").arg(minutes / 60);
    if (minutes < 24 * 60)
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return tr("%1 d %2 h", "days and hours").arg(minutes / 1440).arg(minutes / 60 % 24);
}

QString SessionWords::begin(const QLocale &locale, ReceiveTime first)
{
    return locale.toString(localTimeOf(first),
                           tr("d MMM yyyy HH:mm", "date and time, as QLocale::toString takes it"));
}

} // namespace hanscope
