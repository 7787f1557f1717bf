// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace hanscope
{

/// The headings of a table's columns: muted words without a frame, over words at the left, over numbers at
/// the right.
class FlatHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FlatHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString textOf(int section) const;
    int lineHeight() const;
};

} // namespace hanscope
