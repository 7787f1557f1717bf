// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessiblepainting.h"

#include "ui/spoken.h"

#include <QPointer>
#include <QWidget>

namespace hanscope
{
namespace
{

class AccessiblePart : public QAccessibleInterface
{
public:
    AccessiblePart(QWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }
    int index() const { return m_index; }

    bool isValid() const override { return spoken() && m_index < spoken()->spokenParts(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? part().words : QString();
    }
    QRect rect() const override
    {
        return isValid() ? part().area.translated(m_widget->mapToGlobal(QPoint())) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.selected = isValid() && part().isChosen;
        state.invisible = !m_widget || !m_widget->isVisible();
        return state;
    }

private:
    const Spoken *spoken() const { return dynamic_cast<const Spoken *>(m_widget.data()); }
    Spoken::Part part() const { return spoken()->spokenPart(m_index); }

    QPointer<QWidget> m_widget;
    int m_index;
};

} // namespace

QAccessibleInterface *AccessiblePainting::make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<Spoken *>(widget) ? new AccessiblePainting(widget) : nullptr;
}

void AccessiblePainting::install()
{
    QAccessible::installFactory(&AccessiblePainting::make);
}

AccessiblePainting::~AccessiblePainting()
{
    for (const auto &[index, id] : m_parts)
        QAccessible::deleteAccessibleInterface(id);
}

const Spoken *AccessiblePainting::spoken() const
{
    return dynamic_cast<const Spoken *>(widget());
}

QAccessible::Role AccessiblePainting::role() const
{
    return spoken() ? spoken()->spokenRole() : QAccessible::NoRole;
}

/// The description begins with the value: AT-SPI, as Qt 6.4 speaks it, has no value in words.
QString AccessiblePainting::text(QAccessible::Text kind) const
{
    const Spoken *words = spoken();
    if (words && kind == QAccessible::Name && widget()->accessibleName().isEmpty())
        return words->spokenName();
    if (words && kind == QAccessible::Value)
        return words->spokenValue();
    if (words && kind == QAccessible::Description) {
        QStringList all{words->spokenValue(), words->spokenState(),
                        QAccessibleWidget::text(QAccessible::Description)};
        all.removeAll(QString());
        return all.join(QStringLiteral(", "));
    }
    return QAccessibleWidget::text(kind);
}

int AccessiblePainting::childCount() const
{
    return QAccessibleWidget::childCount() + (spoken() ? spoken()->spokenParts() : 0);
}

QAccessibleInterface *AccessiblePainting::child(int index) const
{
    const int part = index - QAccessibleWidget::childCount();
    if (part < 0)
        return QAccessibleWidget::child(index);
    if (!spoken() || part >= spoken()->spokenParts())
        return nullptr;
    auto &id = m_parts[part];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessiblePart(widget(), part));
    return QAccessible::accessibleInterface(id);
}

int AccessiblePainting::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *part = dynamic_cast<const AccessiblePart *>(child))
        return QAccessibleWidget::childCount() + part->index();
    return QAccessibleWidget::indexOfChild(child);
}

} // namespace hanscope
