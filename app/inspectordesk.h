// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messagememory.h"
#include "core/model/heardmessage.h"
#include "core/model/messagefield.h"
#include "core/model/meterkeys.h"
#include "ui/shownquantity.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <span>

namespace hanscope
{

class MainWindow;

/// Answers the page that looks inside messages. Works only while that page is seen.
class InspectorDesk : public QObject
{
    Q_OBJECT
public:
    using Keys = std::function<std::optional<MeterKeys>()>;

    /// in: whose keys open ciphered messages. The window must outlive the desk.
    InspectorDesk(MainWindow &window, Keys keys, QObject *parent = nullptr);

    /// From now on these messages; they must live until others are shown.
    void show(MessageMemory &memory);

    /// Opens the page at the newest message that told this, with the value chosen.
    void openOrigin(ShownQuantity shown);

private:
    struct Found {
        KeptMessage message;
        std::size_t field = 0;
    };
    MessageTree treeOf(const HeardMessage &message) const;
    std::optional<Found> findOrigin(ShownQuantity shown) const;
    void showAll();

    MainWindow &m_window;
    Keys m_keys;
    QPointer<MessageMemory> m_memory;
    bool m_isSeen = false;
};

} // namespace hanscope
