// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectordesk.h"

#include "core/inspect/messagetree.h"
#include "ui/inspectorpage.h"
#include "ui/mainwindow.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr FieldQuantity importPower{1, 7, 0};
constexpr FieldQuantity exportPower{2, 7, 0};
constexpr std::array currents{FieldQuantity{31, 7, 0}, FieldQuantity{51, 7, 0}, FieldQuantity{71, 7, 0}};
constexpr std::array voltages{FieldQuantity{32, 7, 0}, FieldQuantity{52, 7, 0}, FieldQuantity{72, 7, 0}};
constexpr std::array counters{FieldQuantity{1, 8, 0}};
constexpr std::array powers{importPower, exportPower};

std::span<const FieldQuantity> quantitiesOf(ShownQuantity shown)
{
    switch (shown) {
    case ShownQuantity::Power:
        return powers;
    case ShownQuantity::Voltage:
        return voltages;
    case ShownQuantity::Current:
        return currents;
    case ShownQuantity::Energy:
        break;
    }
    return counters;
}

/// Spares looking into lists that never have it.
bool mayTell(const HeardMessage &message, ShownQuantity shown)
{
    if (message.isRejected())
        return false;
    const bool isOther = message.kind == ListKind::Other;
    switch (shown) {
    case ShownQuantity::Power:
        return true;
    case ShownQuantity::Voltage:
    case ShownQuantity::Current:
        return message.kind != ListKind::List1;
    case ShownQuantity::Energy:
        break;
    }
    return isOther || message.kind == ListKind::List3;
}

/// The first of the quantities that a message tells; of powers the one that flows.
std::optional<std::size_t> fieldOf(const MessageTree &tree, ShownQuantity shown)
{
    std::optional<std::size_t> found;
    for (const FieldQuantity &quantity : quantitiesOf(shown)) {
        const auto index = tree.valueOf(quantity);
        const bool flows = index && tree.fields[*index].raw != 0;
        if (index && (!found || (shown == ShownQuantity::Power && flows)))
            found = index;
    }
    return found;
}

} // namespace

InspectorDesk::InspectorDesk(MainWindow &window, Keys keys, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_keys(std::move(keys))
{
    InspectorPage &page = window.inspectorPage();
    connect(&page, &InspectorPage::fieldsWanted, this,
            [this, &page](const KeptMessage &message) { page.showFields(message, treeOf(*message)); });
    connect(&page, &InspectorPage::seenChanged, this, [this](bool seen) {
        m_isSeen = seen;
        showAll();
    });
    connect(&page, &InspectorPage::pausedChanged, this, &InspectorDesk::showAll);
    connect(&window, &MainWindow::originRequested, this, &InspectorDesk::openOrigin);
}

void InspectorDesk::show(MessageMemory &memory)
{
    if (m_memory)
        m_memory->disconnect(this);
    m_memory = &memory;
    InspectorPage &page = m_window.inspectorPage();
    connect(m_memory, &MessageMemory::kept, this, [this, &page](const KeptMessage &message) {
        if (m_isSeen && !page.isPaused())
            page.addMessage(message, m_memory->messages().front()->number);
    });
    connect(m_memory, &MessageMemory::startedAnew, this, [&page] { page.clear(); });
    page.setPaused(false);
    page.clear();
    showAll();
}

void InspectorDesk::showAll()
{
    if (m_memory && m_isSeen && !m_window.inspectorPage().isPaused())
        m_window.inspectorPage().setMessages(m_memory->messages());
}

MessageTree InspectorDesk::treeOf(const HeardMessage &message) const
{
    return inspectMessage(message.bytes, m_keys());
}

std::optional<InspectorDesk::Found> InspectorDesk::findOrigin(ShownQuantity shown) const
{
    const auto &messages = m_memory->messages();
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        if (!mayTell(**message, shown))
            continue;
        if (const auto field = fieldOf(treeOf(**message), shown))
            return Found{*message, *field};
    }
    return std::nullopt;
}

void InspectorDesk::openOrigin(ShownQuantity shown)
{
    if (!m_memory)
        return;
    const auto found = findOrigin(shown);
    InspectorPage &page = m_window.inspectorPage();
    m_window.openPage(MainWindow::Messages);
    if (!found) {
        page.sayNotFound();
        return;
    }
    page.setMessages(m_memory->messages()); // also while they are held still
    page.chooseMessage(found->message->number);
    page.chooseField(found->field);
}

} // namespace hanscope
