// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check.h"

#include "app/cli/checkjson.h"
#include "app/cli/checkoptions.h"
#include "core/checkwords/progresswords.h"
#include "core/checkwords/reporttext.h"
#include "core/io/checkmemory.h"
#include "core/io/linkmemory.h"
#include "core/io/portcheck.h"
#include "translations/translationfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QTranslator>

#include <cstdio>
#include <unistd.h>

namespace hanscope
{
namespace
{

constexpr int wrongUseStatus = 64;

int wrongUse(const QString &why)
{
    std::fprintf(stderr, "hanscope-cli check: %s; see hanscope-cli check --help\n", qPrintable(why));
    return wrongUseStatus;
}

void write(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

/// The port at `path` with what the computer knows of it; the likeliest reader for an empty path.
SerialDevice readerAt(const QString &path)
{
    QList<SerialDevice> devices = scanSerialPorts();
    sortReadersFirst(devices);
    if (path.isEmpty())
        return !devices.isEmpty() && devices.first().vendorId != 0 ? devices.first() : SerialDevice();
    const std::string node = QFileInfo(path).canonicalFilePath().toStdString();
    for (const SerialDevice &device : devices) {
        if (device.path == node)
            return device;
    }
    SerialDevice typed;
    typed.path = path.toStdString();
    return typed;
}

/// What the window remembers of a reader. Nothing is written.
CheckRequest requestFor(const SerialDevice &reader)
{
    QSettings settings(QStringLiteral("hanscope"), QStringLiteral("hanscope"));
    CheckRequest request;
    request.reader = reader;
    request.expected = LinkMemory(settings).settingOf(reader).value_or(LineSetting());
    request.heardBefore = CheckMemory(settings).heardFrom(reader);
    request.isKnownMeter = [reader](std::string_view meterId) {
        QSettings remembered(QStringLiteral("hanscope"), QStringLiteral("hanscope"));
        return CheckMemory(remembered).isKnownMeter(reader, meterId);
    };
    return request;
}

/// Tells people who wait what is going on.
class Progress
{
public:
    void show(const CheckStatus &status)
    {
        const QString activity = ProgressWords::activity(status);
        if (!m_isWanted || activity == m_shown)
            return;
        m_shown = activity;
        std::fprintf(stderr, "%s ...\n", activity.toUtf8().constData());
    }

private:
    bool m_isWanted = ::isatty(STDERR_FILENO) == 1;
    QString m_shown;
};

void writeText(const CheckStatus &status, const QLocale &locale)
{
    for (const ReportSection &section : ReportText::result(status, locale)) {
        write(section.heading + QLatin1Char('\n'));
        for (const QString &line : section.lines)
            write(QStringLiteral("  ") + line + QLatin1Char('\n'));
        write(QStringLiteral("\n"));
    }
}

void writeJson(const CheckStatus &status)
{
    const QByteArray json = QJsonDocument(checkJson(status)).toJson(QJsonDocument::Compact);
    write(QString::fromUtf8(json) + QLatin1Char('\n'));
}

void writeReport(const PortCheck &check, const QLocale &locale)
{
    CheckReport report = check.report(true);
    report.system = QStringLiteral("%1, Linux %2")
                        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion())
                        .toStdString();
    report.program = "HanScope " + QCoreApplication::applicationVersion().toStdString();
    write(ReportText::plainText(report, locale));
}

void writeResult(const PortCheck &check, const CheckOptions &options)
{
    switch (options.output) {
    case CheckOutput::Text:
        return writeText(check.status(), options.locale());
    case CheckOutput::Report:
        return writeReport(check, options.locale());
    case CheckOutput::Json:
        return writeJson(check.status());
    }
}

} // namespace

int runCheck(const QStringList &arguments)
{
    CheckOptions options;
    if (const QString problem = readCheckOptions(arguments, options); !problem.isEmpty())
        return wrongUse(problem);
    if (options.wantsHelp) {
        std::fputs(checkHelp(), stdout);
        return 0;
    }
    QTranslator words;
    if (options.isNorwegian && loadTranslation(words, QStringLiteral("nb")))
        QCoreApplication::installTranslator(&words);

    PortCheck check;
    Progress progress;
    QObject::connect(&check, &PortCheck::statusChanged, &check, [&](const CheckStatus &status) {
        progress.show(status);
        if (status.isSettled || status.step == CheckStep::Over)
            QCoreApplication::quit();
    });
    QTimer::singleShot(options.timeout, &check, [&check] { check.stop(); });
    QTimer::singleShot(0, &check, [&] { check.start(requestFor(readerAt(options.port))); });
    QCoreApplication::exec();
    check.stop();
    writeResult(check, options);
    const auto verdict = check.status().verdict;
    return static_cast<int>(verdict ? classOf(*verdict) : CheckClass::NoData);
}

} // namespace hanscope
