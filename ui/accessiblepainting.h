// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <unordered_map>

namespace hanscope
{

class Spoken;

/// What the accessibility interface gives of a Spoken widget: its role, its words, and its parts as children.
class AccessiblePainting : public QAccessibleWidget
{
public:
    static void install(); ///< once; from then on Qt finds it for each Spoken widget

    QAccessible::Role role() const override;
    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    explicit AccessiblePainting(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }
    ~AccessiblePainting() override;

    static QAccessibleInterface *make(const QString &className, QObject *object);
    const Spoken *spoken() const; ///< null while the widget goes

    mutable std::unordered_map<int, QAccessible::Id> m_parts; ///< those that have been asked for
};

} // namespace hanscope
