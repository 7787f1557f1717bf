// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkjson.h"

#include "core/check/hexline.h"
#include "core/checkwords/nextsteps.h"

#include <QJsonArray>

namespace hanscope
{
namespace
{

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString hexOf(std::uint16_t number)
{
    return QStringLiteral("%1").arg(number, 4, 16, QLatin1Char('0'));
}

double secondsIn(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

QJsonValue number(std::uint64_t count)
{
    return static_cast<qint64>(count);
}

/// Leaves empty texts out.
void addText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(key), text);
}

const char *problemWord(LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::None:
        return "none";
    case LinkProblem::NoSuchPort:
        return "no-such-port";
    case LinkProblem::PermissionDenied:
        return "permission-denied";
    case LinkProblem::Busy:
        return "busy";
    case LinkProblem::CannotLock:
        return "cannot-lock";
    case LinkProblem::Unplugged:
        return "unplugged";
    case LinkProblem::Other:
        return "other";
    }
    return "";
}

QJsonObject readerJson(const SerialDevice &reader)
{
    QJsonObject object;
    addText(object, "path", textOf(reader.path));
    addText(object, "product", textOf(reader.product));
    if (reader.vendorId != 0)
        addText(object, "usb", hexOf(reader.vendorId) + QLatin1Char(':') + hexOf(reader.productId));
    return object;
}

QJsonObject chipJson(const UsbWithoutPort &chip)
{
    QJsonObject object{
        {QStringLiteral("usb"), hexOf(chip.vendorId) + QLatin1Char(':') + hexOf(chip.productId)},
        {QStringLiteral("brlttyRuns"), chip.brlttyRuns}};
    addText(object, "product", textOf(chip.product));
    addText(object, "driver", textOf(chip.driver));
    return object;
}

QJsonObject systemJson(const SystemEvidence &system)
{
    QJsonObject object{{QStringLiteral("problem"), QLatin1StringView(problemWord(system.problem))}};
    addText(object, "owner", textOf(system.owner));
    addText(object, "detail", textOf(system.detail));
    if (system.newLoginNeeded)
        object.insert(QStringLiteral("newLoginNeeded"), true);
    QJsonArray chips;
    for (const UsbWithoutPort &chip : system.withoutPort)
        chips.append(chipJson(chip));
    if (!chips.isEmpty())
        object.insert(QStringLiteral("usbWithoutPort"), chips);
    if (system.asleep)
        object.insert(QStringLiteral("asleep"),
                      QJsonArray{textOf(utcText(system.asleep->from)), textOf(utcText(system.asleep->to))});
    return object;
}

QJsonArray triedJson(const std::vector<TriedSetting> &tried)
{
    QJsonArray array;
    for (const TriedSetting &setting : tried) {
        array.append(QJsonObject{{QStringLiteral("setting"), textOf(settingText(setting.setting))},
                                 {QStringLiteral("seconds"), secondsIn(setting.listened)},
                                 {QStringLiteral("bytes"), number(setting.bytes)},
                                 {QStringLiteral("goodMessages"), number(setting.goodFrames)}});
    }
    return array;
}

QJsonObject lengthJson(const LengthEvidence &lengths)
{
    return {{QStringLiteral("good"), number(lengths.good)},
            {QStringLiteral("bad"), number(lengths.bad)},
            {QStringLiteral("brokenOff"), number(lengths.brokenOff)}};
}

QJsonObject messagesJson(const FrameEvidence &frames)
{
    return {{QStringLiteral("good"), number(frames.good)},
            {QStringLiteral("decoded"), number(frames.decoded)},
            {QStringLiteral("encrypted"), number(frames.encrypted)},
            {QStringLiteral("unknown"), number(frames.unknown)},
            {QStringLiteral("p1"), number(frames.p1)},
            {QStringLiteral("bad"), number(frames.bad)},
            {QStringLiteral("short"), lengthJson(frames.shortOnes)},
            {QStringLiteral("long"), lengthJson(frames.longOnes)}};
}

QJsonObject bytesJson(const ByteEvidence &bytes)
{
    return {{QStringLiteral("bytes"), number(bytes.bytes)},
            {QStringLiteral("distinct"), number(bytes.distinct)},
            {QStringLiteral("entropy"), bytes.entropy},
            {QStringLiteral("topBit"), bytes.topBit},
            {QStringLiteral("oddOnes"), bytes.oddOnes},
            {QStringLiteral("flags"), number(bytes.flags)},
            {QStringLiteral("frameStarts"), number(bytes.frameStarts)}};
}

QJsonObject countersJson(const KernelCounters &counters)
{
    return {{QStringLiteral("framing"), number(counters.framing)},
            {QStringLiteral("parity"), number(counters.parity)},
            {QStringLiteral("breaks"), number(counters.breaks)},
            {QStringLiteral("overrun"), number(counters.overrun)}};
}

QJsonObject lineJson(const LineEvidence &line)
{
    QJsonObject object{{QStringLiteral("listenedSeconds"), secondsIn(line.listened)},
                       {QStringLiteral("silentSeconds"), secondsIn(line.silentFor)},
                       {QStringLiteral("bytes"), number(line.bytes)},
                       {QStringLiteral("tried"), triedJson(line.tried)},
                       {QStringLiteral("messages"), messagesJson(line.frames)},
                       {QStringLiteral("at2400"), bytesJson(line.at2400)}};
    if (line.counters)
        object.insert(QStringLiteral("counters"), countersJson(*line.counters));
    QJsonArray silences;
    for (const auto silence : line.silences)
        silences.append(secondsIn(silence));
    if (!silences.isEmpty())
        object.insert(QStringLiteral("longSilencesSeconds"), silences);
    return object;
}

QJsonObject contentJson(const ContentEvidence &content)
{
    QJsonObject object{{QStringLiteral("list1"), number(content.list1)},
                       {QStringLiteral("list2"), number(content.list2)},
                       {QStringLiteral("list3"), number(content.list3)},
                       {QStringLiteral("others"), number(content.others)},
                       {QStringLiteral("hourlyMissed"), number(content.hourly.missed)},
                       {QStringLiteral("hourlyRepeated"), number(content.hourly.repeated)}};
    addText(object, "maker", textOf(makerName(content.meter.maker)));
    addText(object, "meterType", textOf(content.meter.meterType.view()));
    addText(object, "listId", textOf(content.meter.listId.view()));
    if (content.hourly.isExpected && content.hourly.due)
        addText(object, "hourlyDue", textOf(utcText(*content.hourly.due)));
    if (content.clockOffset)
        object.insert(QStringLiteral("clockOffsetSeconds"),
                      static_cast<qint64>(content.clockOffset->count()));
    return object;
}

QJsonObject evidenceJson(const CheckStatus &status)
{
    const CheckEvidence &evidence = status.evidence;
    QJsonObject object{{QStringLiteral("reader"), readerJson(status.reader)},
                       {QStringLiteral("system"), systemJson(evidence.system)}};
    if (!evidence.line.tried.empty())
        object.insert(QStringLiteral("line"), lineJson(evidence.line));
    if (evidence.content.lists() > 0)
        object.insert(QStringLiteral("content"), contentJson(evidence.content));
    if (evidence.heardBefore)
        addText(object, "heardBefore", textOf(utcText(*evidence.heardBefore)));
    return object;
}

} // namespace

QJsonObject checkJson(const CheckStatus &status)
{
    QJsonArray findings;
    for (const CheckFinding finding : status.findings)
        findings.append(textOf(findingWord(finding)));
    return {{QStringLiteral("verdict"),
             status.verdict ? QJsonValue(textOf(verdictWord(*status.verdict))) : QJsonValue()},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("evidence"), evidenceJson(status)},
            {QStringLiteral("nextSteps"), QJsonArray::fromStringList(NextSteps::of(status))}};
}

} // namespace hanscope
