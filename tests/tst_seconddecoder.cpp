// SPDX-License-Identifier: GPL-3.0-or-later
// StreamDecoder against a second decoder that was written apart from it, as plainly as can be.
#include "tests/support/captures.h"
#include "tests/support/decodercomparison.h"
#include "tests/support/mutationrun.h"

#include <QTest>

using namespace hanscope::test;

class TestSecondDecoder : public QObject
{
    Q_OBJECT

private slots:
    void bothReadEveryMessage()
    {
        for (const NamedMessage &message : everyMessage()) {
            const std::string difference = differenceOf(message.bytes);
            QVERIFY2(difference.empty(), (message.name + ": " + difference).c_str());
        }
    }

    void bothReadAllCaptures()
    {
        const Captures captures;
        HANSCOPE_NEED_CAPTURES(captures);
        for (const QJsonValue &entry : captures.all()) {
            const QString framing = entry["framing"].toString();
            if (framing != "hdlc" && framing != "mbus" && framing != "p1")
                continue;
            const QString file = entry["file"].toString();
            for (const QByteArray &line : captures.lines(file)) {
                const std::string difference = differenceOf({line.begin(), line.end()});
                QVERIFY2(difference.empty(), qPrintable(file + ": " + QString::fromStdString(difference)));
            }
        }
    }

    void bothReadTheSameOfDamagedMessages()
    {
        const std::string difference = compareOnMutations(everyMessage(), 2000, 1);
        QVERIFY2(difference.empty(), difference.c_str());
        const Agreement agreed = agreement();
        QVERIFY(agreed.lists > 2000);
        QVERIFY(agreed.refused > 100);
        QVERIFY(agreed.encrypted > 100);
    }
};

QTEST_GUILESS_MAIN(TestSecondDecoder)
#include "tst_seconddecoder.moc"
