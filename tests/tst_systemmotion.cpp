// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housestyle.h"
#include "ui/systemmotion.h"
#include "ui/theme.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QDBusVariant>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;

namespace
{

/// As the portal tells it.
void tell(SystemMotion &motion, const char *group, const char *key, const QVariant &value)
{
    QVERIFY(QMetaObject::invokeMethod(&motion, "settingChanged", Q_ARG(QString, QString::fromLatin1(group)),
                                      Q_ARG(QString, QString::fromLatin1(key)),
                                      Q_ARG(QDBusVariant, QDBusVariant(value))));
}

} // namespace

class tst_SystemMotion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { HouseStyle::install(); }

    void understandsEachDesktop_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::addColumn<QVariant>("moving");
        QTest::newRow("portal") << "org.freedesktop.appearance"
                                << "reduced-motion" << QVariant(1U) << QVariant(0U);
        QTest::newRow("gnome") << "org.gnome.desktop.interface"
                               << "enable-animations" << QVariant(false) << QVariant(true);
        QTest::newRow("plasma") << "org.kde.kdeglobals.KDE"
                                << "AnimationDurationFactor" << QVariant(QStringLiteral("0"))
                                << QVariant(QStringLiteral("0.5"));
        QTest::newRow("wrapped twice") << "org.gnome.desktop.interface"
                                       << "enable-animations" << QVariant::fromValue(QDBusVariant(false))
                                       << QVariant::fromValue(QDBusVariant(true));
    }
    void understandsEachDesktop()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, still);
        QFETCH(QVariant, moving);
        SystemMotion motion;
        QSignalSpy changes(&motion, &SystemMotion::changed);
        QVERIFY(!motion.isReduced());
        tell(motion, qPrintable(group), qPrintable(key), moving);
        QCOMPARE(changes.count(), 0);
        tell(motion, qPrintable(group), qPrintable(key), still);
        tell(motion, qPrintable(group), qPrintable(key), still);
        QVERIFY(motion.isReduced());
        QCOMPARE(changes.count(), 1);
        tell(motion, qPrintable(group), qPrintable(key), moving);
        QVERIFY(!motion.isReduced());
    }
    void heedsNoOtherSetting()
    {
        SystemMotion motion;
        tell(motion, "org.gnome.desktop.interface", "color-scheme", QStringLiteral("0"));
        tell(motion, "org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("fast"));
        QVERIFY(!motion.isReduced());
    }
    void oneWishForLessIsEnough()
    {
        SystemMotion motion;
        tell(motion, "org.gnome.desktop.interface", "enable-animations", false);
        tell(motion, "org.freedesktop.appearance", "reduced-motion", 0U);
        QVERIFY(motion.isReduced());
    }
    void nothingMovesWhenReduced()
    {
        QProgressBar bar;
        bar.setRange(0, 0);
        bar.setTextVisible(false);
        bar.setPalette(Theme::light().palette());
        HouseStyle::setStill(true);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &bar), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_General));
        bar.grab();
        QVERIFY(bar.findChildren<QAbstractAnimation *>().isEmpty());
        HouseStyle::setStill(false);
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &bar) > 0);
        bar.grab();
        QVERIFY(!bar.findChildren<QAbstractAnimation *>().isEmpty());
    }
};

QTEST_MAIN(tst_SystemMotion)
#include "tst_systemmotion.moc"
