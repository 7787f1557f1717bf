// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QDirIterator>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace
{

const QString root = QStringLiteral(HANSCOPE_SOURCE_DIR);

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one for each plural form
    bool isPlural = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural)
                message.translations += xml.readElementText();
            while (message.isPlural && xml.readNextStartElement())
                message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(root + QStringLiteral("/translations/hanscope_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%([0-9]+|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// The texts of every tr("...") in the folders that speak to people, adjacent literals joined.
QStringList wordsInSources()
{
    static const QRegularExpression call(QStringLiteral(R"re(\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList words;
    QStringList names;
    for (const char *folder : {"/ui", "/core/checkwords"}) {
        QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp")});
        while (files.hasNext())
            names += files.next();
    }
    for (const QString &name : names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto calls = call.globalMatch(text); calls.hasNext();) {
            QString word;
            for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
                word += parts.next().captured(1);
            words += word.replace(QLatin1String("\\\""), QLatin1String("\""));
        }
    }
    return words;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Bokmål") << "nb";
        QTest::newRow("English, plurals only") << "en";
    }
    void everyMessageIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            const QByteArray where = (message.context + QLatin1String(": ") + message.source).toUtf8();
            QVERIFY2(message.isFinished, where);
            QCOMPARE(message.translations.size(), message.isPlural ? 2 : 1);
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), where);
                QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source), where);
            }
        }
    }
    void everyWordIsInBokmaal()
    {
        QSet<QString> known;
        for (const Message &message : messagesOf(QStringLiteral("nb")))
            known += message.source;
        const QStringList words = wordsInSources();
        QVERIFY(words.size() > 100);
        for (const QString &word : words)
            QVERIFY2(known.contains(word), qPrintable(word));
    }
    void everyPluralIsInEnglish()
    {
        QSet<QString> english;
        for (const Message &message : messagesOf(QStringLiteral("en")))
            english += message.source;
        for (const Message &message : messagesOf(QStringLiteral("nb"))) {
            if (message.isPlural)
                QVERIFY2(english.contains(message.source), qPrintable(message.source));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Translations)

#include "tst_translations.moc"
