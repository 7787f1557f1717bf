// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace hanscope
{

/// A painted widget that says in words what it shows.
class Spoken
{
public:
    /// One of several things shown: an hour of a chart, a row of bytes.
    struct Part {
        QString words;
        QRect area; ///< in the widget
        bool isChosen = false;
    };
    virtual ~Spoken() = default;

    virtual QAccessible::Role spokenRole() const = 0;
    virtual QString spokenName() const { return {}; } ///< where the widget has no accessibleName()
    virtual QString spokenValue() const { return {}; } ///< "2.75 kilowatts, import"
    virtual QString spokenState() const { return {}; } ///< what else is to be known: a range, an age
    virtual int spokenParts() const { return 0; }
    virtual Part spokenPart(int) const { return {}; }

    /// Tells a screen reader, where there is one, that `widget` shows another value.
    static void changed(QWidget &widget);

    /// `shown` as it is said: units in words, and no signs that are read as punctuation.
    static QString spelled(const QString &shown);
};

} // namespace hanscope
