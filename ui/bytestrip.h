// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QWidget>

#include <cstdint>
#include <vector>

namespace hanscope
{

/// The newest bytes from the line in hex, the newest one last. Flags (7E) stand out: a meter's messages begin
/// and end with one.
class ByteStrip : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit ByteStrip(QWidget *parent = nullptr);

    void setBytes(const std::vector<std::uint8_t> &bytes);
    QString text() const; ///< "7E A0 2A", or what is said when there are none

    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override { return tr("Newest bytes"); }
    QString spokenValue() const override { return text(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize cell() const;

    std::vector<std::uint8_t> m_bytes;
};

} // namespace hanscope
