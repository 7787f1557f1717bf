// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"
#include "tests/support/countedlists.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace hanscope;

/// Kills a program that writes the history, again and again. HANSCOPE_KILLS says how often, 20 unless it
/// does.
class tst_HistoryKill : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_parent;
    QString m_folder = m_parent.filePath(QStringLiteral("hanscope"));

    /// Lets a writer write, kills it after `milliseconds`; out: how many lists it said the file holds.
    static std::uint64_t killAfter(const QString &folder, int milliseconds)
    {
        QProcess writer;
        writer.start(QStringLiteral(HANSCOPE_KILLED_WRITER), {folder});
        QByteArray said;
        QElapsedTimer timer;
        bool isWriting = false;
        while (!isWriting || timer.elapsed() < milliseconds) {
            if (!writer.waitForReadyRead(10'000))
                return 0;
            if (!isWriting)
                timer.start(); // opening the file takes its own time
            isWriting = true;
            said += writer.readAll();
        }
        writer.kill();
        writer.waitForFinished();
        said += writer.readAll();
        constexpr qsizetype size = sizeof(std::uint64_t);
        std::uint64_t count = 0;
        const qsizetype last = said.size() / size - 1;
        if (last >= 0)
            std::memcpy(&count, said.constData() + last * size, sizeof count);
        return count;
    }

private slots:
    void losesAtMostTheNewestList()
    {
        const int rounds = qEnvironmentVariableIntValue("HANSCOPE_KILLS") > 0
            ? qEnvironmentVariableIntValue("HANSCOPE_KILLS")
            : 20;
        std::mt19937 random(std::random_device{}());
        std::uint64_t before = 0;
        for (int round = 0; round < rounds; ++round) {
            const std::uint64_t said = killAfter(m_folder, static_cast<int>(random() % 120));
            QVERIFY2(said > before, "the writer wrote nothing");
            HistoryFile file(m_folder);
            QVERIFY(file.database());
            QVERIFY(file.status().damagedFile.empty());
            QCOMPARE(file.database()->number("SELECT integrity_check = 'ok' FROM pragma_integrity_check"),
                     qint64{1});
            bool broken = false;
            const std::uint64_t held = test::countedLists(*file.database(), &broken);
            QVERIFY(!broken);
            // It may have been killed between writing and saying so.
            QVERIFY2(held == said || held == said + 1,
                     qPrintable(QStringLiteral("said %1, held %2").arg(said).arg(held)));
            QCOMPARE(file.database()->number("SELECT count(*) FROM hourly_list"), qint64((held + 359) / 360));
            before = held;
        }
        qInfo("%d kills, %llu lists", rounds, static_cast<unsigned long long>(before));
    }
};

QTEST_GUILESS_MAIN(tst_HistoryKill)
#include "tst_historykill.moc"
