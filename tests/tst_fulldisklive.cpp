// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up while the window shows what the meter sends.
#include "app/livesession.h"

#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/simulator/encode.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/ptypair.h"
#include "tests/support/smalldisk.h"
#include "ui/historystrip.h"
#include "ui/mainwindow.h"
#include "ui/powergauge.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <set>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

/// The program at one end of a line, the meter at the other.
struct Program {
    QSettings settings;
    KeychainLife life;
    KeyStore keys;
    MainWindow window;
    LiveSession session;
    PtyPair pty;
    VirtualMeter meter{MeterSetup(), std::chrono::sys_days{std::chrono::year{2025} / 4 / 11}};

    Program(const QString &folder, const QString &historyFolder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , keys(std::make_unique<FakeKeychain>(life), KeyFile(folder + QStringLiteral("/meter-keys")),
               settings)
        , session(window, settings, keys, historyFolder)
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        session.listenTo(pty.path());
    }
    bool hear()
    {
        const auto bytes = encodeFrame(meter.next().list, profileOf(MeterModel::Aidon));
        return pty.write({reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())});
    }
    QString power() const { return window.findChild<PowerGauge *>()->text(); }
    QString history() const { return window.findChild<HistoryStrip *>()->text(); }
};

std::size_t readingsIn(const QString &folder)
{
    HistoryFile file(folder);
    if (!file.database())
        return 0;
    const HistoryReader reader(*file.database());
    const auto now = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now());
    std::size_t count = 0;
    for (const StoredMeter &meter : reader.meters())
        count += reader.readings(meter.key, now - std::chrono::hours{2}, now + std::chrono::hours{2}).size();
    return count;
}

} // namespace

class tst_FullDiskLive : public QObject
{
    Q_OBJECT

private slots:
    void theLiveViewGoesOn()
    {
        const QTemporaryDir folder;
        const QString historyFolder = folder.filePath(QStringLiteral("hanscope"));
        const SmallDisk disk(historyFolder, "size=4m");
        if (!disk.isMounted())
            QSKIP("only root can make a small disk");
        std::size_t heard = 0;
        {
            Program program(folder.path(), historyFolder);
            const auto hearFor = [&](const std::function<bool()> &isDone) {
                for (int list = 0; list < 2000 && !isDone(); ++list, ++heard) {
                    if (!program.hear())
                        return false;
                    [[maybe_unused]] const bool early = QTest::qWaitFor(isDone, 10);
                }
                return isDone();
            };
            QVERIFY(hearFor([&] { return heard >= 20; }));
            QVERIFY(disk.leave(0));
            QVERIFY(hearFor([&] { return program.history().contains(QStringLiteral("the disk is full")); }));
            QVERIFY(program.history().contains(QStringLiteral("Make room")));
            std::set<QString> shown;
            QVERIFY(hearFor([&] { return shown.insert(program.power()), shown.size() >= 5; }));
            QVERIFY(disk.giveBack());
        }
        // What waited in memory is written when the program ends; the last lists may still be on the line.
        QVERIFY(readingsIn(historyFolder) + 2 >= heard);
    }
};

QTEST_MAIN(tst_FullDiskLive)
#include "tst_fulldisklive.moc"
