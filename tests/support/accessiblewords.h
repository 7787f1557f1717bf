// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

#include <vector>

namespace hanscope::test
{

inline QAccessibleInterface &spokenOf(QWidget &widget)
{
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&widget);
    Q_ASSERT(found);
    return *found;
}

inline QString nameOf(QWidget &widget)
{
    return spokenOf(widget).text(QAccessible::Name);
}

inline QString valueOf(QWidget &widget)
{
    return spokenOf(widget).text(QAccessible::Value);
}

/// As a screen reader says it.
inline QString sentenceOf(QWidget &widget)
{
    return (nameOf(widget) + u' ' + valueOf(widget)).trimmed();
}

/// All widgets in `window` that are seen and can be used.
inline std::vector<QWidget *> usable(QWidget &window)
{
    std::vector<QWidget *> result;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled())
            result.push_back(widget);
    }
    return result;
}

} // namespace hanscope::test
