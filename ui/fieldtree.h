// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heardmessage.h"
#include "core/model/messagefield.h"

#include <QTreeWidget>

#include <optional>

namespace hanscope
{

/// The fields of one message, nested. Tells which one the user goes to.
class FieldTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Field, Value, Meaning, ColumnCount };

    explicit FieldTree(QWidget *parent = nullptr);

    void showFields(const KeptMessage &message, const MessageTree &tree);
    void choose(std::size_t index); ///< opens what is around it
    std::optional<std::size_t> chosen() const;

signals:
    void fieldChosen(std::size_t index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *makeItem(const MessageField &field, QTreeWidgetItem *parent) const;
    void refresh();

    KeptMessage m_message;
    MessageTree m_tree;
    std::vector<QTreeWidgetItem *> m_items; ///< by index of the field
};

} // namespace hanscope
