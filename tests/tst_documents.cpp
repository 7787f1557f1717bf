// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace
{

const QString root = QStringLiteral(HANSCOPE_SOURCE_DIR "/");

QString read(const QString &path)
{
    QFile file(root + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As web sites of repositories name a heading: lower case, blanks as hyphens, other signs left out.
QStringList anchorsOf(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral("(?m)^#+ (.*)$"));
    static const QRegularExpression sign(QStringLiteral("[^\\w -]"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList anchors;
    for (auto match = heading.globalMatch(markdown); match.hasNext();) {
        QString name = match.next().captured(1).toLower();
        anchors += name.remove(sign).replace(u' ', u'-');
    }
    return anchors;
}

} // namespace

/// What README and its like lead to is there.
class tst_Documents : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkLeadsSomewhere_data()
    {
        static const QRegularExpression link(QStringLiteral(R"(\]\(([^)\s]*)\))"));
        QTest::addColumn<QString>("target");
        for (const char *document : {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"}) {
            for (auto match = link.globalMatch(read(document)); match.hasNext();) {
                const QString target = match.next().captured(1);
                if (!target.startsWith(QLatin1String("https://")))
                    QTest::addRow("%s: %s", document, qPrintable(target)) << target;
            }
        }
    }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, target);
        const QString path = target.section(u'#', 0, 0);
        const QString anchor = target.section(u'#', 1);
        QVERIFY(QFileInfo(root + path).isFile());
        QVERIFY(anchor.isEmpty() || anchorsOf(read(path)).contains(anchor));
    }
    void readmeFitsFiveMinutes()
    {
        const QString text = read(QStringLiteral("README.md"));
        QVERIFY(text.contains(QLatin1String("dialout")));
        QVERIFY(text.split(QRegularExpression(QStringLiteral("\\s+"))).size() < 2500);
    }
};

QTEST_GUILESS_MAIN(tst_Documents)
#include "tst_documents.moc"
