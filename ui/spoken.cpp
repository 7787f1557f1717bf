// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

namespace hanscope
{
namespace
{

QString say(const char *words)
{
    return QCoreApplication::translate("Spoken", words);
}

} // namespace

void Spoken::changed(QWidget &widget)
{
    if (!QAccessible::isActive() || !widget.isVisible())
        return;
    QAccessibleEvent value(&widget, QAccessible::ValueChanged);
    QAccessible::updateAccessibility(&value);
    if (!widget.hasFocus())
        return;
    QAccessibleEvent words(&widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&words);
}

QString Spoken::spelled(const QString &shown)
{
    static const QRegularExpression kilowattHour(QStringLiteral("(?<=\\d)\\skWh\\b"));
    static const QRegularExpression kilowatt(QStringLiteral("(?<=\\d)\\skW\\b"));
    static const QRegularExpression volt(QStringLiteral("(?<=\\d)\\sV\\b"));
    static const QRegularExpression ampere(QStringLiteral("(?<=\\d)\\sA\\b"));
    static const QRegularExpression range(QStringLiteral("(?<=\\d)\\s?–\\s?(?=[\\d-])"));
    static const QRegularExpression doubt(QStringLiteral("\\s*±\\s*"));
    static const QRegularExpression pause(QStringLiteral("\\s*[·\\n]\\s*"));
    QString words = shown.trimmed();
    words.replace(kilowattHour, u' ' + say(QT_TRANSLATE_NOOP("Spoken", "kilowatt-hours")));
    words.replace(kilowatt, u' ' + say(QT_TRANSLATE_NOOP("Spoken", "kilowatts")));
    words.replace(volt, u' ' + say(QT_TRANSLATE_NOOP("Spoken", "volts")));
    words.replace(ampere, u' ' + say(QT_TRANSLATE_NOOP("Spoken", "amperes")));
    words.replace(range, u' ' + say(QT_TRANSLATE_NOOP("Spoken", "to")) + u' ');
    words.replace(doubt, u' ' + say(QT_TRANSLATE_NOOP("Spoken", "plus or minus")) + u' ');
    return words.replace(pause, QStringLiteral(", "));
}

} // namespace hanscope
