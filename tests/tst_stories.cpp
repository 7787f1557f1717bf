// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the program, by mouse and keyboard in the whole window: watch, check, export.
#include "app/checksession.h"
#include "app/livesession.h"
#include "app/replaysession.h"
#include "core/codec/readingtable.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/ptypair.h"
#include "ui/exportdialog.h"
#include "ui/linkline.h"
#include "ui/mainwindow.h"
#include "ui/powergauge.h"
#include "ui/sessionspage.h"
#include "ui/thishourcard.h"
#include "ui/verdictcard.h"
#include "ui/voltagecard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono;

namespace
{

/// In June, at noon, just before the hourly list: a house with solar cells then feeds in.
constexpr ReceiveTime noon = sys_days{2026y / June / 12} + hours{10} - seconds{25};

MeterSetup plusskunde()
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.network = Network::FourWire;
    setup.hasSolar = true;
    return setup;
}

/// The program as main() puts it together, with a meter at the other end of the line, and a user.
struct Story {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    KeychainLife life;
    KeyStore keys{std::make_unique<FakeKeychain>(life),
                  KeyFile(folder.filePath(QStringLiteral("meter-keys"))), settings};
    MainWindow window;
    LiveSession live{window, settings, keys, folder.filePath(QStringLiteral("own"))};
    ReplaySession replay{window, live, settings};
    CheckSession check{window, live, settings};
    PtyPair pty;
    VirtualMeter meter{plusskunde(), noon};
    std::vector<Reading> sent;

    Story()
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        live.setPreferences(preferences);
        window.resize(1100, 700);
        window.show();
        live.listenToLastReader();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window does not come to the front");
    }

    bool send(int lists)
    {
        for (int list = 0; list < lists; ++list) {
            const Transmission next = meter.next();
            sent.push_back(toReading(next.list, next.ends));
            const auto size = qsizetype(next.bytes.size());
            if (!pty.write({reinterpret_cast<const char *>(next.bytes.data()), size}))
                return false;
        }
        return true;
    }

    template <typename Part>
    Part *part(const char *name = "") const
    {
        return window.findChild<Part *>(QLatin1String(name));
    }

    /// With the mouse, where it is seen.
    static void click(QWidget *widget)
    {
        QVERIFY(widget);
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget);
        }
        QTRY_VERIFY(widget->isVisible() && widget->isEnabled());
        QVERIFY(!widget->visibleRegion().isEmpty());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void click(const char *name) const { click(part<QAbstractButton>(name)); }

    /// By the keys that the sidebar tells.
    void open(MainWindow::Page page)
    {
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + int(page)), Qt::ControlModifier);
        QCOMPARE(window.page(), page);
    }

    void connectReader()
    {
        auto *path = part<QLineEdit>("path");
        click(path);
        QTest::keyClicks(path, pty.path());
        click("connect");
    }

    /// Saves what the export dialog offers under this name, typed into the file dialog.
    QStringList exportTo(const QString &name)
    {
        const QString target = folder.filePath(name);
        auto *dialog = window.findChild<ExportDialog *>();
        if (!dialog)
            return {};
        QTimer typing;
        QObject::connect(&typing, &QTimer::timeout, dialog, [&typing, target] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *field = files ? files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
            if (!field)
                return; // not open yet
            typing.stop();
            field->setCompleter(nullptr); // its popup would take the Return
            files->setDirectory(QFileInfo(target).path());
            field->selectAll();
            QTest::keyClicks(field, QFileInfo(target).fileName());
            QTest::keyClick(field, Qt::Key_Return);
        });
        typing.start(10);
        click(dialog->findChild<QAbstractButton *>(QStringLiteral("save")));
        if (!QTest::qWaitFor([&] { return dialog->text().contains(QStringLiteral("were written")); }))
            return {dialog->text()};
        QFile file(target);
        if (!file.open(QIODevice::ReadOnly))
            return {file.errorString()};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
};

QString cell(const QStringList &table, qsizetype row, const char *column)
{
    const auto at = table.first().split(u',').indexOf(QLatin1String(column));
    return at < 0 ? QStringLiteral("no such column") : table.at(row).split(u',').value(at);
}

} // namespace

class tst_Stories : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const PtyPair pty;
        if (!pty.isOpen())
            QSKIP("no pseudo terminals here");
    }

    void watch()
    {
        Story story;
        QCOMPARE(story.window.page(), MainWindow::Reader);
        story.connectReader();
        QVERIFY(story.send(24)); // a minute, with an hourly list in it
        QTRY_COMPARE(story.window.page(), MainWindow::Now);
        QTRY_VERIFY(story.part<LinkLine>()->text().startsWith(QStringLiteral("Meter is sending")));
        const Reading &last = story.sent.back();
        const auto whole = std::find_if(story.sent.rbegin(), story.sent.rend(), [](const Reading &reading) {
            return reading.voltage[0].has_value();
        });
        QVERIFY(whole != story.sent.rend());
        const Watt net{last.exportPower.value_or(whole->exportPower.value_or(Watt{})).count
                       - last.importPower.value_or(Watt{}).count};
        QVERIFY2(net.count > 0, "the sun does not shine");
        const auto *gauge = story.part<PowerGauge>();
        QTRY_VERIFY2(gauge->text().contains(QStringLiteral("to the grid")), qPrintable(gauge->text()));
        const QString volts
            = QLocale(QLocale::English).toString(double(whole->voltage[0]->count) / 1000, 'f', 1);
        const auto *voltage = story.part<VoltageCard>();
        QTRY_VERIFY2(voltage->text().join(u'\n').contains(volts),
                     qPrintable(voltage->text().join(u'\n') + u'\n' + volts));
        QTRY_VERIFY(!story.part<ThisHourCard>()->energyText().isEmpty());

        story.window.setClock(
            [] { return ReceiveTime(floor<milliseconds>(system_clock::now()) + minutes{3}); });
        story.window.age(); // the meter has said nothing for three minutes
        const QString link = story.part<LinkLine>()->text();
        QVERIFY2(link.startsWith(QStringLiteral("The meter is silent")), qPrintable(link));

        story.pty.close(); // the cable is pulled out
        QTRY_VERIFY(!story.part<LinkLine>()->text().startsWith(QStringLiteral("Meter is sending")));
    }

    void check()
    {
        Story story;
        story.connectReader();
        QTRY_VERIFY(story.part<LinkLine>()->text().startsWith(QStringLiteral("Connected")));
        story.open(MainWindow::Check);
        story.click("start");
        const auto *verdict = story.part<VerdictCard>();
        QVERIFY(story.send(24));
        QTRY_VERIFY2(verdict->text().contains(QStringLiteral("works")), qPrintable(verdict->text()));

        story.pty.close();
        QTRY_VERIFY2(!verdict->text().contains(QStringLiteral("works")), qPrintable(verdict->text()));
    }

    void exportTheLastHour()
    {
        Story story;
        story.connectReader();
        QVERIFY(story.send(24));
        QTRY_COMPARE(story.window.page(), MainWindow::Now);
        story.open(MainWindow::Sessions);
        QTest::keyClicks(story.part<QLineEdit>("name"), QStringLiteral("noon"));
        story.click("keep");
        QTRY_VERIFY(story.window.sessionsPage().text().join(u'\n').contains(QStringLiteral("noon")));
        QTRY_VERIFY(QFile::exists(story.folder.filePath(QStringLiteral("own/sessions/noon.hanscope"))));

        story.click(story.window.sessionsPage().findChild<QAbstractButton *>(QStringLiteral("export")));
        QTRY_VERIFY(story.part<ExportDialog>());
        const QStringList table = story.exportTo(QStringLiteral("readings.csv"));
        QCOMPARE(table.size(), qsizetype(story.sent.size()) + 1);
        for (std::size_t i = 0; i < story.sent.size(); ++i) {
            const auto row = qsizetype(i) + 1;
            const auto &power = story.sent[i].importPower;
            QCOMPARE(cell(table, row, "import_power_w"), power ? QString::number(power->count) : QString());
        }
    }

    void exportHours()
    {
        Story story;
        story.connectReader();
        QVERIFY(story.send(24));
        QTRY_COMPARE(story.window.page(), MainWindow::Now);
        story.open(MainWindow::Energy);
        story.click("exportPeriod");
        QTRY_VERIFY(story.part<ExportDialog>());
        const QStringList table = story.exportTo(QStringLiteral("hours.csv"));
        QVERIFY2(!table.isEmpty() && table.first().startsWith(QStringLiteral("start_local,start_utc,")),
                 qPrintable(table.join(u'\n')));
    }
};

QTEST_MAIN(tst_Stories)

#include "tst_stories.moc"
