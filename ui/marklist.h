// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QWidget>

namespace hanscope
{

/// The way to a working HAN port, with a tick at each thing that has been passed.
class MarkList : public QWidget
{
    Q_OBJECT
public:
    explicit MarkList(QWidget *parent = nullptr);

    void setPassed(const std::vector<CheckMark> &passed);
    QStringList passedText() const; ///< the ticked lines, as shown

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isPassed(CheckMark mark) const;

    std::vector<CheckMark> m_passed;
};

} // namespace hanscope
