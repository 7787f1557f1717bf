// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/checkmemory.h"
#include "core/model/checkstatus.h"
#include "ui/watchcard.h"

#include <QObject>

namespace hanscope
{

/// The watch for a meter's first message. It outlives the program: what is watched is kept in the settings.
class PortWatch : public QObject
{
    Q_OBJECT
public:
    /// `memory` must outlive this.
    explicit PortWatch(CheckMemory &memory, QObject *parent = nullptr);

    bool isOn() const { return m_memory.watchingSince().has_value(); }
    void begin(ReceiveTime now); ///< nothing new when it is on
    void end();
    /// Ends the watch with the first whole message, whatever it says.
    void take(const CheckStatus &status);

    Watch watch(ReceiveTime now) const; ///< for people

signals:
    void firstMessageCame(hanscope::ReceiveTime at);

private:
    CheckMemory &m_memory;
};

} // namespace hanscope
