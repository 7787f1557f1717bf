// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helptopics.h"

#include <QCoreApplication>
#include <QFile>

namespace hanscope::help
{

QList<Group> groups()
{
    return {
        {QT_TRANSLATE_NOOP("hanscope::HelpWindow", "Getting started"),
         {QStringLiteral("start"), QStringLiteral("han-port"), QStringLiteral("readers")}},
        {QT_TRANSLATE_NOOP("hanscope::HelpWindow", "Pages"),
         {QStringLiteral("now"), QStringLiteral("energy"), QStringLiteral("peaks"), QStringLiteral("reader"),
          QStringLiteral("check"), QStringLiteral("alarms"), QStringLiteral("messages"),
          QStringLiteral("sessions"), QStringLiteral("data"), QStringLiteral("settings")}},
        {QT_TRANSLATE_NOOP("hanscope::HelpWindow", "Good to know"),
         {QStringLiteral("desk"), QStringLiteral("accuracy"), QStringLiteral("marks"),
          QStringLiteral("privacy")}}};
}

QString heading(const Group &group)
{
    return QCoreApplication::translate("hanscope::HelpWindow", group.heading);
}

QStringList topics()
{
    QStringList topics;
    for (const Group &group : groups())
        topics += group.topics;
    return topics;
}

QString topicOf(MainWindow::Page page)
{
    switch (page) {
    case MainWindow::Now:
        return QStringLiteral("now");
    case MainWindow::Energy:
        return QStringLiteral("energy");
    case MainWindow::Peaks:
        return QStringLiteral("peaks");
    case MainWindow::Reader:
        return QStringLiteral("reader");
    case MainWindow::Check:
        return QStringLiteral("check");
    case MainWindow::Alarms:
        return QStringLiteral("alarms");
    case MainWindow::Messages:
        return QStringLiteral("messages");
    case MainWindow::Sessions:
        return QStringLiteral("sessions");
    case MainWindow::Data:
        return QStringLiteral("data");
    case MainWindow::Settings:
        return QStringLiteral("settings");
    }
    return QStringLiteral("start");
}

QUrl source(const QString &topic, const QLocale &locale)
{
    const bool isNorwegian = locale.language() == QLocale::NorwegianBokmal;
    const QString folder = isNorwegian ? QStringLiteral("nb") : QStringLiteral("en");
    return QUrl(QStringLiteral("qrc:/help/%1/%2.md").arg(folder, topic));
}

QString topicAt(const QUrl &source)
{
    const QString file = source.fileName();
    return file.endsWith(QLatin1String(".md")) ? file.chopped(3) : QString();
}

QString markdown(const QString &topic, const QLocale &locale)
{
    QFile file(QLatin1Char(':') + source(topic, locale).path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace hanscope::help
