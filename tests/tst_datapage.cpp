// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confirmdialog.h"
#include "ui/datapage.h"
#include "ui/importdialog.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime noon = sys_days{2025y / June / 11} + hours{10};

StoredOverview overviewOfTwo()
{
    StoredMeter home{MeterKey{3}, {}, noon - days{60}, noon};
    home.identity.maker = Maker::Kamstrup;
    home.identity.meterId = std::string_view("5706567000000001");
    StoredMeter nameless{MeterKey{4}, {}, noon - days{90}, noon - days{80}};
    nameless.identity.maker = Maker::Aidon;
    StoredOverview overview;
    overview.meters = {home, nameless};
    overview.shown = home.key;
    overview.file = "/home/kari/history.sqlite";
    overview.use.fileBytes = 2'500'000;
    const auto hour = floor<hours>(noon);
    overview.imports = {{ImportKey{7}, "mai.csv", noon, 24, hour - 48h, hour - 25h}};
    return overview;
}

ImportPreview preview(int filled, int different)
{
    ImportPreview preview;
    preview.name = "mai.csv";
    preview.read.hours = {{floor<hours>(noon), WattHour{1}, {}}};
    preview.filled = filled;
    preview.different = different;
    preview.largestDifference = WattHour{1500};
    return preview;
}

} // namespace

class tst_DataPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DataPage> m_page;

    bool says(const QString &words) const { return m_page->text().join('\n').contains(words); }
    template <typename Dialog>
    Dialog *dialog() const
    {
        const auto all = m_page->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    static void press(const QWidget *where, const QString &name)
    {
        for (QAbstractButton *button : where->findChildren<QAbstractButton *>()) {
            if (button->objectName() == name || button->accessibleName() == name)
                return button->click();
        }
        QFAIL(qPrintable("no button " + name));
    }

private slots:
    void init()
    {
        m_page = std::make_unique<DataPage>();
        m_page->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void asksWhenItIsSeen()
    {
        m_page->hide();
        QSignalSpy wanted(m_page.get(), &DataPage::wanted);
        m_page->show();
        QCOMPARE(wanted.size(), 1);
    }
    void tellsWhatIsStored()
    {
        QVERIFY(says(QStringLiteral("Nothing is stored yet.")));
        m_page->showOverview(overviewOfTwo());
        QVERIFY(says(QStringLiteral("Kamstrup ••••••••••••0001")));
        QVERIFY(says(QStringLiteral("12/04/2025 to 11/06/2025")));
        QVERIFY(says(QStringLiteral("Aidon, a meter that does not report its number")));
        QVERIFY(says(QStringLiteral("/home/kari/history.sqlite")));
        QVERIFY(says(QStringLiteral("mai.csv")));
        QVERIFY(says(QStringLiteral("24 hour(s), 09/06/2025, 12–13 to 10/06/2025, 11–12")));
        m_page->showOverview({});
        QVERIFY(!says(QStringLiteral("Kamstrup")));
        QVERIFY(!says(QStringLiteral("mai.csv")));
    }
    void deletesAMeterOnlyWhenAgreedTo()
    {
        QSignalSpy erased(m_page.get(), &DataPage::meterErased);
        m_page->showOverview(overviewOfTwo());
        press(m_page.get(), QStringLiteral("Delete Aidon, a meter that does not report its number"));
        QCOMPARE(erased.size(), 0);
        QTest::keyClick(dialog<ConfirmDialog>(), Qt::Key_Escape);
        QCOMPARE(erased.size(), 0);
        press(m_page.get(), QStringLiteral("Delete Aidon, a meter that does not report its number"));
        press(dialog<ConfirmDialog>(), QStringLiteral("confirm"));
        QCOMPARE(erased.size(), 1);
        QCOMPARE(erased.at(0).at(0).value<MeterKey>(), MeterKey{4});
    }
    void deletesDaysAndAll()
    {
        QSignalSpy days(m_page.get(), &DataPage::daysErased);
        QSignalSpy all(m_page.get(), &DataPage::allErased);
        m_page->showOverview(overviewOfTwo());
        m_page->findChild<QDateEdit *>(QStringLiteral("first"))->setDate(QDate(2025, 6, 1));
        m_page->findChild<QDateEdit *>(QStringLiteral("last"))->setDate(QDate(2025, 6, 3));
        press(m_page.get(), QStringLiteral("erase"));
        press(dialog<ConfirmDialog>(), QStringLiteral("confirm"));
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.at(0).at(0).value<local_days>(), local_days{2025y / June / 1});
        QCOMPARE(days.at(0).at(1).value<local_days>(), local_days{2025y / June / 3});
        press(m_page.get(), QStringLiteral("eraseAll"));
        press(dialog<ConfirmDialog>(), QStringLiteral("confirm"));
        QCOMPARE(all.size(), 1);
    }
    void daysStandInOrder()
    {
        auto *first = m_page->findChild<QDateEdit *>(QStringLiteral("first"));
        auto *last = m_page->findChild<QDateEdit *>(QStringLiteral("last"));
        first->setDate(QDate(2025, 6, 1));
        last->setDate(QDate(2025, 6, 3));
        first->setDate(QDate(2025, 6, 9));
        QCOMPARE(last->date(), QDate(2025, 6, 9));
    }
    void takesAnImportBack()
    {
        QSignalSpy undone(m_page.get(), &DataPage::importUndone);
        m_page->showOverview(overviewOfTwo());
        press(m_page.get(), QStringLiteral("Undo mai.csv"));
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone.at(0).at(0).value<ImportKey>(), ImportKey{7});
    }
    void withoutAMeterThereIsNothingToImportTo()
    {
        m_page->showOverview({});
        for (const char *name : {"choose", "export", "erase"})
            QVERIFY(!m_page->findChild<QAbstractButton *>(QLatin1String(name))->isEnabled());
        m_page->showOverview(overviewOfTwo());
        for (const char *name : {"choose", "export", "erase"})
            QVERIFY(m_page->findChild<QAbstractButton *>(QLatin1String(name))->isEnabled());
    }

    void importsWhenAgreedTo()
    {
        QSignalSpy agreed(m_page.get(), &DataPage::importAgreed);
        m_page->showPreview(preview(1, 2));
        QVERIFY(dialog<ImportDialog>()->text().contains(QStringLiteral("differently, by up to 1.50 kWh")));
        press(dialog<ImportDialog>(), QStringLiteral("take"));
        QCOMPARE(agreed.size(), 1);
        QCOMPARE(agreed.at(0).at(1).toBool(), false); // what is metered stays unless the user says so
        m_page->showPreview(preview(1, 2));
        press(dialog<ImportDialog>(), QStringLiteral("replace"));
        press(dialog<ImportDialog>(), QStringLiteral("take"));
        QCOMPARE(agreed.at(1).at(0).value<ImportPreview>(), preview(1, 2));
        QCOMPARE(agreed.at(1).at(1).toBool(), true);
    }
    void whatWouldChangeNothingIsNotImported()
    {
        m_page->showPreview(preview(0, 0));
        const auto isOffered = [this] {
            return dialog<ImportDialog>()->findChild<QAbstractButton *>(QStringLiteral("take"))->isEnabled();
        };
        QVERIFY(!isOffered());
        m_page->showPreview(preview(0, 3));
        QVERIFY(!isOffered());
        press(dialog<ImportDialog>(), QStringLiteral("replace"));
        QVERIFY(isOffered());
        m_page->showPreview(preview(1, 0));
        QVERIFY(isOffered());
        QVERIFY(dialog<ImportDialog>()->findChild<QWidget *>(QStringLiteral("replace"))->isHidden());
    }
    void complaintsAreListed()
    {
        ImportPreview read = preview(1, 0);
        read.read.complaints = {{7, ImportTrouble::BadTime, "yester\nday"}, {9, ImportTrouble::NoEnergy, ""}};
        m_page->showPreview(read);
        QCOMPARE(dialog<ImportDialog>()->complaints(),
                 QStringLiteral("Line 7: not a time (yester day)\nLine 9: no kWh"));
        read.read.hours.clear();
        m_page->showPreview(read);
        QVERIFY(dialog<ImportDialog>()->text().startsWith(QStringLiteral("There is no hour in this file")));
    }
};

QTEST_MAIN(tst_DataPage)
#include "tst_datapage.moc"
