// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/verdictwords.h"

#include "core/checkwords/timewords.h"

namespace hanscope
{
namespace
{

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What the chip calls itself, else its numbers: "1a86:7523".
QString nameOf(const UsbWithoutPort &usb)
{
    if (!usb.product.empty())
        return textOf(usb.product);
    return QStringLiteral("%1:%2")
        .arg(usb.vendorId, 4, 16, QLatin1Char('0'))
        .arg(usb.productId, 4, 16, QLatin1Char('0'));
}

} // namespace

QString VerdictWords::title(const CheckStatus &status, const QLocale &locale)
{
    if (!status.verdict)
        return titleSoFar(status.step);
    const CheckEvidence &evidence = status.evidence;
    const FrameEvidence &frames = evidence.line.frames;
    const QString owner = textOf(evidence.system.owner);
    const QString path = textOf(status.reader.path);
    switch (*status.verdict) {
    case CheckVerdict::NoReader:
        return path.isEmpty() ? tr("No reader found.") : tr("There is no port %1.").arg(path);
    case CheckVerdict::NoPort:
        return tr("The reader is plugged in, but has no port.");
    case CheckVerdict::NoPermission:
        return tr("You are not allowed to use the port.");
    case CheckVerdict::Busy:
        return owner.isEmpty() ? tr("Another program is using the reader.")
                               : tr("%1 is using the reader.").arg(owner);
    case CheckVerdict::CannotLock:
        return tr("The port cannot be reserved.");
    case CheckVerdict::Unplugged:
        return tr("The reader was unplugged or lost power.");
    case CheckVerdict::Asleep:
        return tr("The computer was asleep.");
    case CheckVerdict::SilentNeverHeard:
        return tr("The reader works, but the meter sends nothing.");
    case CheckVerdict::SilentAfterData:
        return silentSince(evidence, locale);
    case CheckVerdict::PowerCutPattern:
        return tr("The meter keeps cutting the reader's power.");
    case CheckVerdict::Noise:
        return tr("Only electrical noise arrives.");
    case CheckVerdict::WrongSpeed:
        return tr("The speed does not fit.");
    case CheckVerdict::WrongParity:
        return tr("The parity does not fit.");
    case CheckVerdict::SevenBits:
        return tr("One bit of every byte is missing.");
    case CheckVerdict::P1Format:
        return tr("This meter sends the P1 format.");
    case CheckVerdict::Damaged:
        return frames.good == 0
            ? tr("All messages are damaged.")
            : tr("Some messages are damaged (%1 %).").arg(locale.toString(100 * frames.badShare(), 'f', 1));
    case CheckVerdict::LongFramesBreak:
        return tr("Short messages arrive whole, long ones break off.");
    case CheckVerdict::Encrypted:
        return tr("The meter encrypts its data.");
    case CheckVerdict::UnknownLayout:
        return tr("The messages are whole, but their layout is unknown.");
    case CheckVerdict::PowerOnlySoFar:
        return tr("Power works; voltage and current have not come yet.");
    case CheckVerdict::HourlyAwaited:
        return tr("All live data work.");
    case CheckVerdict::HourlyMissing:
        return tr("The hourly reading did not come.");
    case CheckVerdict::HourlyRepeated:
        return tr("The meter repeated the previous hour.");
    case CheckVerdict::Working:
        return tr("Your HAN port works.");
    }
    return {};
}

QString VerdictWords::meaning(const CheckStatus &status, const QLocale &locale)
{
    if (!status.verdict)
        return meaningSoFar(status.step);
    const CheckEvidence &evidence = status.evidence;
    switch (*status.verdict) {
    case CheckVerdict::NoReader:
        return status.reader.path.empty() ? tr("The computer sees no USB reader.")
                                          : tr("Nothing is connected under this name.");
    case CheckVerdict::NoPort:
        return whyNoPort(status);
    case CheckVerdict::NoPermission:
        return whyNoPermission(status);
    case CheckVerdict::Busy:
        return tr("Only one program at a time can listen to the meter.");
    case CheckVerdict::CannotLock:
        return tr("Programs mark the port they use with a small file, usually in /var/lock. HanScope is not "
                  "allowed to make that file.");
    case CheckVerdict::Unplugged:
        return tr("The check goes on by itself when it is back.");
    case CheckVerdict::Asleep:
        return evidence.system.asleep
            ? tr("Nothing could be received from %1 to %2, and nothing has come since.")
                  .arg(TimeWords::clock(locale, evidence.system.asleep->from),
                       TimeWords::clock(locale, evidence.system.asleep->to))
            : QString();
    case CheckVerdict::SilentNeverHeard:
        return tr("Most likely the HAN port is still closed.");
    case CheckVerdict::SilentAfterData:
        return tr("This reader has received data from the meter before, but now it is silent.");
    case CheckVerdict::PowerCutPattern:
        return tr("It gets silent for about a minute, again and again. A meter does this when the reader "
                  "draws too much.");
    case CheckVerdict::Noise:
        return tr("Bytes arrive, but in no order that a meter could have made.");
    case CheckVerdict::WrongSpeed:
        return whichSpeed(evidence.line.at2400);
    case CheckVerdict::WrongParity:
        return tr("The meter's messages are there, but the check bit of each byte is read wrongly.");
    case CheckVerdict::SevenBits:
        return tr("The reader passes on seven bits instead of eight.");
    case CheckVerdict::P1Format:
        return tr("It sends lines of text, as meters in Sweden and the Netherlands do, not the lists of "
                  "Norwegian meters.");
    case CheckVerdict::Damaged:
        return tr("Their checksums are wrong. HanScope leaves them out: what it shows is right, but "
                  "something is missing.");
    case CheckVerdict::LongFramesBreak:
        return tr("This happens when the reader runs out of power in the middle of a message, or when the "
                  "plug has poor contact.");
    case CheckVerdict::Encrypted:
        return tr("The messages arrive whole, but cannot be read without a key.");
    case CheckVerdict::UnknownLayout:
        return tr("Your port works. HanScope has just not learned to read this meter yet.");
    case CheckVerdict::PowerOnlySoFar:
        return tr("The list with voltage and current should come every ten seconds.");
    case CheckVerdict::HourlyAwaited:
        return whenHourly(status, locale);
    case CheckVerdict::HourlyMissing:
        return tr("It should have come just after the full hour.");
    case CheckVerdict::HourlyRepeated:
        return tr("The same time and the same counters came twice, so the next hour gets the energy of both. "
                  "HanScope divides it by the power it measured.");
    case CheckVerdict::Working:
        return tr("Every list that this meter should send has come.");
    }
    return {};
}

QString VerdictWords::titleSoFar(CheckStep step)
{
    switch (step) {
    case CheckStep::WaitingForPort:
        return tr("Waiting for the port …");
    case CheckStep::TryingSettings:
    case CheckStep::Watching:
        return tr("Listening for the meter …");
    case CheckStep::ReadingLists:
        return tr("The meter is sending.");
    case CheckStep::Idle:
    case CheckStep::Over:
        break;
    }
    return tr("It is too early to tell.");
}

QString VerdictWords::meaningSoFar(CheckStep step)
{
    if (step == CheckStep::ReadingLists)
        return tr("Within a minute HanScope knows whether all of its messages come, and come whole.");
    return tr("The slowest meters send every ten seconds, and several line settings are tried in turn.");
}

QString VerdictWords::silentSince(const CheckEvidence &evidence, const QLocale &locale)
{
    std::optional<ReceiveTime> last = evidence.heardBefore;
    if (evidence.content.span)
        last = evidence.content.span->to;
    return last
        ? tr("The data stopped on %1.", "day and time of day").arg(TimeWords::dayAndClock(locale, *last))
        : tr("The data have stopped.");
}

QString VerdictWords::whyNoPort(const CheckStatus &status)
{
    const SystemEvidence &system = status.evidence.system;
    if (system.withoutPort.empty())
        return tr("%1 is there, but it is not a serial port: %2.")
            .arg(textOf(status.reader.path), textOf(system.detail));
    const UsbWithoutPort &usb = system.withoutPort.front();
    if (usb.brlttyRuns)
        return tr("The program for braille displays, brltty, has taken %1: many of these displays have the "
                  "same chip.")
            .arg(nameOf(usb));
    if (!usb.driver.empty())
        return tr("Another program has taken %1 for itself.").arg(nameOf(usb));
    return tr("No driver has created a port for %1.").arg(nameOf(usb));
}

QString VerdictWords::whyNoPermission(const CheckStatus &status)
{
    const QString path = textOf(status.reader.path);
    const QString group = textOf(status.evidence.system.owner);
    if (status.evidence.system.newLoginNeeded)
        return tr("You have been added to the group %1, but that takes effect only after your next login.")
            .arg(group);
    if (group.isEmpty() || group == u"root")
        return tr("%1 is open to the administrator only.").arg(path);
    return tr("%1 belongs to the group %2, and you are not in it.").arg(path, group);
}

QString VerdictWords::whichSpeed(const ByteEvidence &bytes)
{
    const bool isKnown
        = bytes.lookBaudRate != 0 && (bytes.look == LineLook::TooFast || bytes.look == LineLook::TooSlow);
    return isKnown
        ? tr("This looks like a meter's signal at 2400 baud, read at %1 baud.").arg(bytes.lookBaudRate)
        : tr("This looks like a meter's signal, read at another speed than it is sent with.");
}

QString VerdictWords::whenHourly(const CheckStatus &status, const QLocale &locale)
{
    const auto due = status.evidence.content.hourly.due;
    if (!due)
        return tr("The hourly reading comes just after each full hour.");
    if (*due <= status.now)
        return tr("The hourly reading should come any moment.");
    return tr("The hourly reading is expected at %1.").arg(TimeWords::exactClock(locale, *due));
}

} // namespace hanscope
