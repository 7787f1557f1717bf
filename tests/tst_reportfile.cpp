// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportfile.h"

#include "core/checkwords/reporttext.h"
#include "tests/support/checkstates.h"
#include "ui/reportdialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTextDocument>

using namespace hanscope;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

CheckReport exampleReport()
{
    CheckReport report;
    report.status = test::checkedStatus(CheckVerdict::HourlyAwaited);
    report.meterId = "7359••••••••••••";
    report.system = "Debian <12> & more";
    report.program = "HanScope 0.1.0";
    report.frames = {{"decoded", "", ListKind::List1, 42, "7E A0 2A ··"}};
    return report;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ReportFile : public QObject
{
    Q_OBJECT

private slots:
    void laysOutAllThatTheTextSays()
    {
        QTextDocument document;
        document.setHtml(reportHtml(exampleReport(), english));
        const QString shown = document.toPlainText();
        QVERIFY(shown.startsWith(ReportText::title()));
        for (const ReportSection &section : ReportText::sections(exampleReport(), english)) {
            QVERIFY2(shown.contains(section.heading), qPrintable(section.heading));
            for (const QString &line : section.lines)
                QVERIFY2(shown.simplified().contains(line.simplified()), qPrintable(line));
        }
    }
    void writesPdfAndText()
    {
        const QTemporaryDir folder;
        const ReportWish wish{folder.filePath("report")};
        QCOMPARE(writeReport(wish, exampleReport(), "7E", english), QStringList());
        QVERIFY(contentOf(wish.path + ".pdf").startsWith("%PDF-"));
        QVERIFY(contentOf(wish.path + ".pdf").size() > 5000);
        QCOMPARE(contentOf(wish.path + ".txt"), ReportText::plainText(exampleReport(), english).toUtf8());
        QVERIFY(!QFile::exists(wish.path + ".hex"));
    }
    void attachesTheCaptureOnRequest()
    {
        const QTemporaryDir folder;
        const ReportWish wish{folder.filePath("report"), true, true};
        QCOMPARE(writeReport(wish, exampleReport(), "# now\n7E A0\n", english), QStringList());
        QCOMPARE(contentOf(wish.path + ".hex"), QByteArray("# now\n7E A0\n"));
    }
    void makesTheFolder()
    {
        const QTemporaryDir home;
        const ReportWish wish{home.filePath("Documents/2026/report")};
        QCOMPARE(writeReport(wish, exampleReport(), {}, english), QStringList());
        QVERIFY(QFile::exists(wish.path + ".txt"));
    }
    void namesFilesThatCannotBeWritten()
    {
        QTemporaryFile noFolder;
        QVERIFY(noFolder.open());
        const ReportWish wish{noFolder.fileName() + "/report"};
        QCOMPARE(writeReport(wish, exampleReport(), {}, english),
                 QStringList({wish.path + ".pdf", wish.path + ".txt"}));
    }

    void masksUntilTheUserTicks()
    {
        const ReportDialog dialog(QStringLiteral("/tmp/report"));
        QVERIFY(dialog.wish().isMasked);
        QVERIFY(!dialog.wish().hasCapture);
        dialog.findChild<QAbstractButton *>("personal")->click();
        QVERIFY(!dialog.wish().isMasked);
        dialog.findChild<QAbstractButton *>("capture")->click();
        QVERIFY(dialog.wish().hasCapture);
    }
    void takesAPathWithOrWithoutEnding()
    {
        const ReportDialog dialog(QStringLiteral("/tmp/report"));
        QCOMPARE(dialog.wish().path, QStringLiteral("/tmp/report"));
        dialog.findChild<QLineEdit *>("path")->setText(QStringLiteral(" /tmp/my.report.PDF "));
        QCOMPARE(dialog.wish().path, QStringLiteral("/tmp/my.report"));
    }
};

QTEST_MAIN(tst_ReportFile)

#include "tst_reportfile.moc"
