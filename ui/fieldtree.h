// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heardmessage.h"
#include "core/model/messagefield.h"

#include <QTreeWidget>

#include <optional>

namespace hanscope
{

/// The fields of one message, nested. Tells which one the user goes to. What a column is too narrow for
/// stands in details() too.
class FieldTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Field, Value, Meaning, ColumnCount };

    explicit FieldTree(QWidget *parent = nullptr);

    void showFields(const KeptMessage &message, const MessageTree &tree);
    void choose(std::size_t index); ///< opens what is around it
    std::optional<std::size_t> chosen() const;
    QString details() const; ///< all that the chosen row says, in one line; empty: none is chosen

    /// Text as it is: Inter makes a multiplication sign of an x between digits, as in 0x91.
    static QFont literal();

signals:
    void fieldChosen(std::size_t index);
    void detailsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *makeItem(const MessageField &field, QTreeWidgetItem *parent) const;
    void refresh();
    void fill();
    void measure();
    void arrange();
    void coverCutRow(QPainter &painter) const;

    KeptMessage m_message;
    MessageTree m_tree;
    std::vector<QTreeWidgetItem *> m_items; ///< by index of the field
    int m_nameWidth = 0; ///< that the widest name needs
    int m_valueWidth = 0;
};

} // namespace hanscope
