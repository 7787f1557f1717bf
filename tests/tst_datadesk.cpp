// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datadesk.h"
#include "app/recordedhours.h"
#include "core/model/calendarperiod.h"
#include "core/model/norwegiantime.h"
#include "core/model/systemclock.h"
#include "tests/support/simulatedlists.h"
#include "ui/datapage.h"
#include "ui/importdialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};

} // namespace

class tst_DataDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordedHours> m_hours;
    std::unique_ptr<DataPage> m_page;
    std::unique_ptr<DataDesk> m_desk;

    QString fileWith(const QByteArray &text)
    {
        const QString path = m_folder->filePath(QStringLiteral("hours.csv"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }
    bool says(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                emit m_page->wanted();
                return m_page->text().join('\n').contains(words);
            },
            20'000);
    }
    std::optional<HourEnergy> stored(HourStart start)
    {
        auto answer = m_hours->history().ask([start](const HistoryReader &reader) {
            const auto meters = reader.meters();
            return meters.empty() ? std::vector<HourEnergy>()
                                  : reader.energyByHour(meters.front().key, start, start + 1h);
        });
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000) || answer.result().empty())
            return std::nullopt;
        return answer.result().front();
    }
    ImportDialog *preview(const QByteArray &text)
    {
        emit m_page->importRequested(fileWith(text));
        const bool isShown
            = QTest::qWaitFor([&] { return m_page->findChild<ImportDialog *>() != nullptr; }, 20'000);
        return isShown ? m_page->findChild<ImportDialog *>() : nullptr;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hours = std::make_unique<RecordedHours>(m_folder->filePath(QStringLiteral("hanscope")), ten);
        m_page = std::make_unique<DataPage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_desk = std::make_unique<DataDesk>(*m_page);
        m_page->show();
        m_desk->show(*m_hours);
        for (const Reading &reading : test::simulatedLists(test::seldomSendingMeter(), ten, ten + 3h + 1min))
            m_hours->add(reading);
        // The last hour of which something was heard is the last to be written.
        QVERIFY(QTest::qWaitFor([&] { return stored(ten + 3h).has_value(); }, 20'000));
        QVERIFY(says(QStringLiteral("Kamstrup ••••••••••••0001")));
    }
    void cleanup()
    {
        m_desk.reset();
        m_page.reset();
        m_hours.reset();
    }

    void importsAndTakesBack()
    {
        auto *dialog = preview("Fra;Til;KWH 60 Forbruk\n11.06.2025 08:00;11.06.2025 09:00;0,777\n"
                               "11.06.2025 13:00;11.06.2025 14:00;44\nsum;;45\n");
        QVERIFY(dialog);
        QVERIFY(dialog->text().contains(QStringLiteral("1 hour(s) are new")));
        QVERIFY(dialog->text().contains(QStringLiteral("1 hour(s) the meter has counted differently")));
        QVERIFY(dialog->complaints().startsWith(QStringLiteral("Line 4")));
        dialog->findChild<QAbstractButton *>(QStringLiteral("take"))->click();
        QVERIFY(says(QStringLiteral("hours.csv")));
        QCOMPARE(stored(ten - 4h)->imported, WattHour{777});
        QCOMPARE(stored(ten - 4h)->quality, HourQuality::Imported);
        QCOMPARE(stored(ten + 1h)->quality, HourQuality::Metered);

        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == QStringLiteral("Undo hours.csv"))
                button->click();
        }
        QVERIFY(QTest::qWaitFor([&] { return !stored(ten - 4h); }, 20'000));
    }
    void saysWhyAFileCannotBeRead()
    {
        emit m_page->importRequested(m_folder->filePath(QStringLiteral("none.csv")));
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QVERIFY(!m_page->findChild<QMessageBox *>()->text().isEmpty());
    }
    void savesTheHours()
    {
        const QString path = m_folder->filePath(QStringLiteral("out.csv"));
        emit m_page->exportRequested(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 5); // the last is an hour of which a minute was heard
        QVERIFY(lines[4].endsWith(",partial"));
        QVERIFY(lines[1].startsWith("2025-06-11T12:00:00+02:00,2025-06-11T10:00:00Z,"));
        QVERIFY(lines[1].endsWith(",metered"));
        emit m_page->exportRequested(m_folder->filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
    }
    void whatIsErasedIsShownNoMore()
    {
        QVERIFY(!m_hours->since(ten).hours.empty());
        emit m_page->allErased();
        QVERIFY(says(QStringLiteral("Nothing is stored yet.")));
        QTRY_VERIFY(m_hours->since(ten).hours.empty());
        const auto later = test::simulatedLists(test::seldomSendingMeter(), ten + 4h, ten + 4h + 2min);
        for (const Reading &reading : later)
            m_hours->add(reading); // the meter goes on: its hours begin anew
        QVERIFY(says(QStringLiteral("Kamstrup ••••••••••••0001")));
        QVERIFY(m_hours->since(ten).hours.empty());
        QVERIFY(m_hours->since(ten).runningHour.has_value());
    }
    void saysWhenNothingCouldBeErased()
    {
        emit m_hours->eraseFailed();
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QVERIFY(m_page->findChild<QMessageBox *>()->text().contains(QStringLiteral("cannot be written")));
    }
    void saysItOnceAfterTheDemo()
    {
        const QTemporaryDir folder;
        RecordedHours demo(folder.filePath(QStringLiteral("hanscope")), ten);
        m_desk->show(demo);
        m_desk->show(*m_hours);
        emit m_hours->eraseFailed();
        QTRY_COMPARE(m_page->findChildren<QMessageBox *>().size(), 1);
        emit demo.eraseFailed();
        QCOMPARE(m_page->findChildren<QMessageBox *>().size(), 1);
    }
    void daysAreErased()
    {
        QVERIFY(stored(ten + 1h));
        const auto day = floor<days>(norwegianTime(ten));
        emit m_page->daysErased(day, day);
        QVERIFY(QTest::qWaitFor([&] { return !stored(ten + 1h); }, 20'000));
        QTRY_VERIFY(m_hours->since(ten).hours.empty());
    }
};

QTEST_MAIN(tst_DataDesk)
#include "tst_datadesk.moc"
