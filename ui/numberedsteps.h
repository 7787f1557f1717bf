// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace hanscope
{

/// Sentences below each other, numbered where there are several.
class NumberedSteps : public QWidget
{
    Q_OBJECT
public:
    explicit NumberedSteps(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps); ///< empty: hidden
    const QStringList &steps() const { return m_steps; }

private:
    QGridLayout *m_grid;
    QStringList m_steps;
};

} // namespace hanscope
