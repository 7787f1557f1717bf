// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checksession.h"
#include "app/companions.h"
#include "app/livesession.h"
#include "app/preferencestore.h"
#include "app/replaysession.h"
#include "core/io/desktopkeychain.h"
#include "core/io/patientkeychain.h"
#include "core/session/plainfile.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>

using namespace hanscope;

namespace
{

constexpr std::chrono::seconds keychainPatience{60}; // its user may have to find a password first

struct Arguments {
    bool demo = false;
    QString port;
};

Arguments parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows the electricity use that your meter sends on its HAN port."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Show a virtual meter; no reader is needed."));
    const QCommandLineOption port(QStringLiteral("port"),
                                  QStringLiteral("Listen to the reader at <path>, for example /dev/ttyUSB0."),
                                  QStringLiteral("path"));
    parser.addOptions({demo, port});
    parser.process(application);
    return {parser.isSet(demo), parser.value(port)};
}

} // namespace

int main(int argc, char **argv)
{
    keepNewFilesPrivate();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hanscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("hanscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("HanScope"));
    QGuiApplication::setDesktopFileName(QStringLiteral(HANSCOPE_ID));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hanscope.svg")));
    const Arguments arguments = parse(application);

    QSettings settings;
    const bool isNew = settings.allKeys().isEmpty();
    MainWindow window;
    window.setPreferences(loadPreferences(settings));
    QObject::connect(&window, &MainWindow::preferencesChanged, &window,
                     [&settings](const Preferences &preferences) { savePreferences(settings, preferences); });
    if (const QByteArray geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
        !geometry.isEmpty())
        window.restoreGeometry(geometry);
    else
        window.resize(1100, 700);
    const auto pages = QMetaEnum::fromType<MainWindow::Page>();
    const QString pageKey = QStringLiteral("window/page");
    window.reopenPage(pages.keyToValue(settings.value(pageKey).toByteArray().constData()));
    QObject::connect(&application, &QApplication::aboutToQuit, &window, [&settings, &window, pages, pageKey] {
        settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
        settings.setValue(pageKey, QLatin1String(pages.valueToKey(window.page())));
    });

    const QString ownFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    KeyStore keys(std::make_unique<PatientKeychain>(std::make_unique<DesktopKeychain>(), keychainPatience),
                  KeyFile(ownFolder + QStringLiteral("/meter-keys")), settings);
    LiveSession session(window, settings, keys, ownFolder);
    session.setPreferences(loadPreferences(settings));
    QObject::connect(&window, &MainWindow::preferencesChanged, &session, &LiveSession::setPreferences);
    Companions companions(window, settings);
    companions.setPreferences(loadPreferences(settings));
    QObject::connect(&window, &MainWindow::preferencesChanged, &companions, &Companions::setPreferences);
    ReplaySession replay(window, session, settings);
    CheckSession checkSession(window, session, settings);
    QObject::connect(&checkSession, &CheckSession::watchShown, &companions, &Companions::setWaiting);
    QObject::connect(&session.announcer(), &Announcer::untold, &companions, &Companions::tell);
    if (arguments.demo) {
        window.openPage(MainWindow::Now); // where it will be
        session.playDemo();
    } else if (!arguments.port.isEmpty())
        session.listenTo(arguments.port);
    else
        session.listenToLastReader();
    if (checkSession.isWatching())
        checkSession.watch();
    window.show();
    if (isNew && !arguments.demo && arguments.port.isEmpty())
        window.openGuide();
    return QApplication::exec();
}
