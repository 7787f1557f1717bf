// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"
#include "ui/spoken.h"

#include <QWidget>

namespace hanscope
{

/// The way to a working HAN port, with a tick at each thing that has been passed.
class MarkList : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit MarkList(QWidget *parent = nullptr);

    void setPassed(const std::vector<CheckMark> &passed);
    QStringList passedText() const; ///< the ticked lines, as shown

    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    QString spokenName() const override;
    QString spokenValue() const override;
    int spokenParts() const override;
    Part spokenPart(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isPassed(CheckMark mark) const;

    std::vector<CheckMark> m_passed;
};

} // namespace hanscope
