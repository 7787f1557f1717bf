// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/evidencelines.h"

#include "core/checkwords/timewords.h"

#include <QStringList>

namespace hanscope
{
namespace
{

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString usbNumbers(std::uint16_t vendorId, std::uint16_t productId)
{
    return QStringLiteral("%1:%2")
        .arg(vendorId, 4, 16, QLatin1Char('0'))
        .arg(productId, 4, 16, QLatin1Char('0'));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString number(const QLocale &locale, std::uint64_t count)
{
    return locale.toString(static_cast<qulonglong>(count));
}

QString percent(const QLocale &locale, double share)
{
    return locale.toString(100 * share, 'f', 1) + QStringLiteral(" %");
}

} // namespace

QList<EvidenceLine> EvidenceLines::of(const CheckStatus &status, const QLocale &locale)
{
    const CheckEvidence &evidence = status.evidence;
    Lines lines = ofReader(status);
    if (!evidence.line.tried.empty())
        lines += ofLine(evidence.line, locale);
    if (evidence.content.lists() > 0)
        lines += ofContent(evidence.content, locale);
    if (evidence.heardBefore)
        lines.append(
            {tr("Last received in an earlier run"), TimeWords::dayAndClock(locale, *evidence.heardBefore)});
    return lines;
}

QList<EvidenceLine> EvidenceLines::ofReader(const CheckStatus &status)
{
    Lines lines;
    const SerialDevice &reader = status.reader;
    if (!reader.path.empty())
        lines.append(
            {tr("Reader"),
             joined({textOf(reader.path), textOf(reader.product),
                     reader.vendorId == 0 ? QString() : usbNumbers(reader.vendorId, reader.productId)})});
    const SystemEvidence &system = status.evidence.system;
    for (const UsbWithoutPort &usb : system.withoutPort)
        lines.append(
            {tr("USB chip without a port"),
             joined({textOf(usb.product), usbNumbers(usb.vendorId, usb.productId), textOf(usb.driver)})});
    if (!system.detail.empty())
        lines.append({tr("The system says"), textOf(system.detail)});
    return lines;
}

QList<EvidenceLine> EvidenceLines::ofLine(const LineEvidence &line, const QLocale &locale)
{
    Lines lines{{tr("Listened for"), TimeWords::duration(line.listened)}};
    lines.append({tr("Bytes received"), number(locale, line.bytes)});
    if (line.silentFor >= std::chrono::seconds(20))
        lines.append({tr("Silent for"), TimeWords::duration(line.silentFor)});
    QStringList settings;
    for (const TriedSetting &setting : line.tried)
        settings += tried(setting, locale);
    lines.append({tr("Settings tried"), settings.join(QLatin1Char('\n')), true});
    lines += ofMessages(line.frames, locale);
    if (line.frames.good == 0 && line.at2400.bytes > 0)
        lines += ofBytes(line.at2400, locale);
    if (line.counters)
        lines.append({tr("Errors counted by the driver"), counters(*line.counters), true});
    QStringList silences;
    for (const auto silence : line.silences)
        silences += TimeWords::duration(silence);
    if (!silences.isEmpty())
        lines.append({tr("Long silences"), joined(silences), true});
    return lines;
}

QList<EvidenceLine> EvidenceLines::ofMessages(const FrameEvidence &frames, const QLocale &locale)
{
    if (frames.good + frames.bad == 0)
        return {};
    Lines lines{{tr("Whole messages"), number(locale, frames.good)}};
    lines.append(
        {tr("Damaged messages"),
         QStringLiteral("%1 (%2)").arg(number(locale, frames.bad), percent(locale, frames.badShare()))});
    if (frames.bad == 0)
        return lines;
    if (frames.shortOnes.all() > 0)
        lines.append({tr("Short messages"), lengths(frames.shortOnes), true});
    if (frames.longOnes.all() > 0)
        lines.append({tr("Long messages"), lengths(frames.longOnes), true});
    return lines;
}

QList<EvidenceLine> EvidenceLines::ofBytes(const ByteEvidence &bytes, const QLocale &locale)
{
    return {{tr("Different byte values"), number(locale, bytes.distinct), true},
            {tr("Entropy"), tr("%1 bits a byte").arg(locale.toString(bytes.entropy, 'f', 1)), true},
            {tr("Highest bit set"), percent(locale, bytes.topBit), true},
            {tr("Flags (7E) and message starts"),
             QStringLiteral("%1, %2").arg(number(locale, bytes.flags), number(locale, bytes.frameStarts)),
             true}};
}

QList<EvidenceLine> EvidenceLines::ofContent(const ContentEvidence &content, const QLocale &locale)
{
    Lines lines;
    const MeterIdentity &meter = content.meter;
    const QString name = joined(
        {textOf(makerName(meter.maker)), textOf(meter.meterType.view()), textOf(meter.listId.view())});
    if (!name.isEmpty())
        lines.append({tr("Meter"), name});
    lines.append({tr("Lists received"),
                  tr("list 1: %1, list 2: %2, list 3: %3, others: %4")
                      .arg(content.list1)
                      .arg(content.list2)
                      .arg(content.list3)
                      .arg(content.others),
                  true});
    const HourlyEvidence &hourly = content.hourly;
    if (hourly.isExpected && hourly.due)
        lines.append({tr("Next hourly reading"), TimeWords::exactClock(locale, *hourly.due)});
    if (hourly.missed > 0)
        lines.append({tr("Hourly readings missed"), number(locale, hourly.missed)});
    if (hourly.repeated > 0)
        lines.append({tr("Hourly readings repeated"), number(locale, hourly.repeated)});
    if (content.clockOffset) {
        const QString sign = content.clockOffset->count() < 0 ? QStringLiteral("−") : QStringLiteral("+");
        lines.append(
            {tr("Meter's clock against the computer's"), sign + TimeWords::duration(*content.clockOffset)});
    }
    return lines;
}

QString EvidenceLines::tried(const TriedSetting &tried, const QLocale &locale)
{
    return tr("%1: %2, %3 bytes, whole messages: %4", "line setting, how long")
        .arg(textOf(settingText(tried.setting)), TimeWords::duration(tried.listened),
             number(locale, tried.bytes), number(locale, tried.goodFrames));
}

QString EvidenceLines::counters(const KernelCounters &counters)
{
    return tr("stop bit %1, parity %2, break %3, overrun %4", "how many errors of each kind")
        .arg(counters.framing)
        .arg(counters.parity)
        .arg(counters.breaks)
        .arg(counters.overrun);
}

QString EvidenceLines::lengths(const LengthEvidence &lengths)
{
    return tr("whole %1, damaged %2, of these broken off %3", "how many messages")
        .arg(lengths.good)
        .arg(lengths.bad)
        .arg(lengths.brokenOff);
}

} // namespace hanscope
