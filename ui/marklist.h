// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkwords/checksteps.h"
#include "ui/spoken.h"

#include <QWidget>

namespace hanscope
{

/// The steps to a working HAN port: which were passed, which failed, and which the check is at.
class MarkList : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit MarkList(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status);
    QStringList passedText() const; ///< the ticked lines, as shown
    QStringList text() const; ///< all lines with their state: "Whole messages: failed"

    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    QString spokenName() const override;
    QString spokenValue() const override;
    int spokenParts() const override;
    Part spokenPart(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< two columns where there is room

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString said(std::size_t step) const;
    int rows(int width) const;
    QRect areaOf(std::size_t step) const;
    void drawStep(QPainter &painter, std::size_t step) const;

    std::vector<StepState> m_states;
};

} // namespace hanscope
