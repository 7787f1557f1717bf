// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/reporttext.h"

#include "core/checkwords/checksteps.h"
#include "core/checkwords/evidencelines.h"
#include "core/checkwords/findingwords.h"
#include "core/checkwords/nextsteps.h"
#include "core/checkwords/progresswords.h"
#include "core/checkwords/timewords.h"
#include "core/checkwords/verdictwords.h"

namespace hanscope
{
namespace
{

constexpr qsizetype columns = 100;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// `line` in rows of at most `columns`, cut at blanks, the later ones indented.
QString wrapped(const QString &line)
{
    QString text, row;
    for (const QString &word : line.split(QLatin1Char(' '))) {
        if (!row.isEmpty() && row.size() + 1 + word.size() > columns) {
            text += row + QLatin1Char('\n');
            row = QStringLiteral("   ");
        }
        row += row.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return text + row;
}

QList<ReportSection> withoutEmptyOnes(QList<ReportSection> sections)
{
    sections.removeIf([](const ReportSection &section) { return section.lines.isEmpty(); });
    return sections;
}

} // namespace

QString ReportText::title()
{
    return tr("HanScope: check of the HAN port");
}

QList<ReportSection> ReportText::result(const CheckStatus &status, const QLocale &locale)
{
    return withoutEmptyOnes(
        {verdict(status, locale), steps(status), findings(status), passed(status), evidence(status, locale)});
}

QList<ReportSection> ReportText::sections(const CheckReport &report, const QLocale &locale)
{
    return result(report.status, locale)
        + withoutEmptyOnes({circumstances(report, locale), messages(report)});
}

QString ReportText::plainText(const CheckReport &report, const QLocale &locale)
{
    QString text
        = title() + QLatin1Char('\n') + QString(title().size(), QLatin1Char('=')) + QLatin1Char('\n');
    for (const ReportSection &section : sections(report, locale)) {
        text += QLatin1Char('\n') + section.heading + QLatin1Char('\n')
            + QString(section.heading.size(), QLatin1Char('-')) + QLatin1Char('\n');
        for (const QString &line : section.lines)
            text += wrapped(line) + QLatin1Char('\n');
    }
    return text;
}

ReportSection ReportText::verdict(const CheckStatus &status, const QLocale &locale)
{
    QStringList lines{VerdictWords::meaning(status, locale)};
    QStringList words{status.verdict ? textOf(verdictWord(*status.verdict)) : QStringLiteral("undecided")};
    for (const CheckFinding finding : status.findings)
        words += textOf(findingWord(finding));
    lines += tr("In the words of the program: %1").arg(words.join(QLatin1String(", ")));
    return {VerdictWords::title(status, locale), lines};
}

ReportSection ReportText::steps(const CheckStatus &status)
{
    QStringList lines;
    for (const QString &step : NextSteps::of(status))
        lines += QStringLiteral("%1. %2").arg(lines.size() + 1).arg(step);
    if (const QString command = NextSteps::command(status); !command.isEmpty())
        lines += QStringLiteral("   ") + command;
    return {tr("Next steps"), lines};
}

ReportSection ReportText::findings(const CheckStatus &status)
{
    QStringList lines;
    for (const CheckFinding finding : status.findings)
        lines += QStringLiteral("* %1 %2").arg(FindingWords::title(finding, status.evidence.content),
                                               FindingWords::meaning(finding, status.evidence.content));
    return {tr("Also worth knowing"), lines};
}

ReportSection ReportText::passed(const CheckStatus &status)
{
    QStringList lines;
    for (const CheckMark step : allSteps()) {
        if (stepState(status, step) == StepState::Passed)
            lines += QStringLiteral("* ") + ProgressWords::mark(step);
    }
    return {tr("Checks passed"), lines};
}

ReportSection ReportText::evidence(const CheckStatus &status, const QLocale &locale)
{
    QStringList lines;
    for (const EvidenceLine &line : EvidenceLines::of(status, locale))
        lines += line.label + QStringLiteral(": ") + QString(line.value).replace(u'\n', QLatin1String("; "));
    return {tr("Evidence"), lines};
}

ReportSection ReportText::circumstances(const CheckReport &report, const QLocale &locale)
{
    const auto time = [&locale](ReceiveTime at) { return TimeWords::dateAndClock(locale, at); };
    QStringList lines{tr("Started: %1").arg(time(report.status.startedAt)),
                      tr("This report: %1").arg(time(report.status.now))};
    if (!report.meterId.empty())
        lines += tr("Meter number: %1").arg(textOf(report.meterId));
    if (!report.system.empty())
        lines += tr("Computer: %1").arg(textOf(report.system));
    if (!report.program.empty())
        lines += tr("Program: %1").arg(textOf(report.program));
    lines += report.isMasked ? tr("The meter's number and everything that reveals use are hidden.")
                             : tr("This report contains personal data: the meter's number and your use.");
    return {tr("About this report"), lines};
}

ReportSection ReportText::messages(const CheckReport &report)
{
    QStringList lines;
    for (const ReportFrame &frame : report.frames) {
        lines += nameOf(frame);
        lines += textOf(frame.hex);
    }
    return {tr("Messages"), lines, true};
}

/// Stable words, the same in every language: they are for people who search for them.
QString ReportText::nameOf(const ReportFrame &frame)
{
    QString name = textOf(frame.status);
    if (frame.kind != ListKind::Other)
        name += QStringLiteral(" list %1").arg(static_cast<int>(frame.kind));
    if (!frame.reason.empty())
        name += QLatin1Char(' ') + textOf(frame.reason);
    return name + QStringLiteral(", %1 B").arg(frame.size);
}

} // namespace hanscope
