// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the message inspector, to look at; not a test.
// inspectorgallery [--lang nb|en] [--theme dark|light] [--size WxH] [--state NAME] [--folder FOLDER]
// states: aidon, kaifa, kamstrup, encrypted, bad, p1, noise, rejected, empty
#include "core/codec/streamdecoder.h"
#include "core/inspect/heard.h"
#include "core/inspect/messagetree.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"
#include "tests/support/exampletelegrams.h"
#include "tests/support/galleryoptions.h"
#include "ui/inspectorpage.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>

#include <cstdio>
#include <map>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

constexpr ReceiveTime start
    = std::chrono::sys_days{std::chrono::year{2025} / 11 / 24} + std::chrono::hours{13};

std::deque<KeptMessage> heardFrom(const QByteArray &stream)
{
    auto decoder = std::make_unique<StreamDecoder>();
    std::deque<KeptMessage> heard;
    const auto keep = [&heard](const Message &message) {
        const auto number = heard.size();
        heard.push_back(std::make_shared<const HeardMessage>(
            heardMessage(message, start + std::chrono::milliseconds{2500 * number}, number)));
    };
    decodeAll(*decoder, {reinterpret_cast<const std::uint8_t *>(stream.data()), std::size_t(stream.size())},
              keep);
    decoder->finish();
    while (const Message *message = decoder->next())
        keep(*message);
    return heard;
}

/// The frame that each state looks into, and others before it.
QByteArray streamFor(const QString &state)
{
    const QByteArray encrypted = mbusFirstFrame() + mbusLastFrame();
    const std::map<QString, QByteArray> last{
        {"aidon", aidonList3()},
        {"kaifa", kaifaList3()},
        {"kamstrup", kamstrupList3()},
        {"encrypted", encrypted},
        {"bad", withBitFlipped(aidonList3(), 120)},
        {"p1", p1Telegram()},
        {"noise", QByteArray::fromHex("00FF8123A5")},
        {"rejected", aidonList1()},
    };
    QByteArray stream;
    for (int i = 0; i < 12; ++i)
        stream += i % 5 == 3 ? withBitFlipped(aidonList1(), 30 + i)
            : i % 4 == 0     ? kaifaList3()
                             : aidonList1();
    return stream + last.at(state);
}

QPixmap picture(const test::GalleryOptions &options, const QString &state)
{
    MainWindow window;
    window.setPreferences(options.preferences());
    window.resize(options.size());
    InspectorPage *page = &window.inspectorPage();
    QObject::connect(page, &InspectorPage::fieldsWanted, page, [page](const KeptMessage &message) {
        page->showFields(message, inspectMessage(message->bytes));
    });
    window.openPage(MainWindow::Messages);
    window.show();
    if (state != "empty")
        page->setMessages(heardFrom(streamFor(state)));
    if (state == "rejected")
        page->findChild<QAbstractButton *>("rejectedMessages")->click();
    test::settle();
    return window.grab();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options;
    const QStringList states{"aidon", "kaifa", "kamstrup", "encrypted", "bad",
                             "p1",    "noise", "rejected", "empty"};
    return options.draw(states, [&](const QString &state) { return picture(options, state); });
}
