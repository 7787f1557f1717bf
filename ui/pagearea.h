// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace hanscope
{

/// A page that may be taller than its place. It is laid out when it is seen for the first time, not before:
/// the words of pages that nobody has opened are most of what a start would cost.
class PageArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

    /// So many pixels at the right are free of the page; the scroll bar stands there, so that nothing moves
    /// when it comes.
    void setGutter(int pixels);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_page;
};

/// Pages of which one is seen. Takes the size that it is given, and asks no hidden page what it would like.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace hanscope
