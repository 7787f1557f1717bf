// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the port check in each of its states, to look at; not a test.
// checkgallery [--lang nb|en] [--theme dark|light] [--size WxH] [--state NAME] [--folder FOLDER]
// Without a state, all of them: idle, listening, remarkable, details, wait, overdue, help, and each verdict
// by its word.
#include "app/demo.h"
#include "app/demopreview.h"
#include "tests/support/checkstates.h"
#include "tests/support/galleryoptions.h"
#include "ui/checkpage.h"
#include "ui/mainwindow.h"
#include "ui/waitpane.h"

#include <QAbstractButton>
#include <QApplication>

using namespace hanscope;
using namespace std::chrono;

namespace
{

QString wordOf(CheckVerdict verdict)
{
    const std::string_view word = verdictWord(verdict);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QStringList allStates()
{
    QStringList states{"idle", "listening", "remarkable", "details", "wait", "overdue", "help"};
    for (const CheckVerdict verdict : allVerdicts())
        states += wordOf(verdict);
    return states;
}

CheckStatus statusOf(const QString &state)
{
    if (state == "listening")
        return test::listeningStatus();
    if (state == "remarkable")
        return test::remarkableStatus();
    if (state == "details")
        return test::checkedStatus(CheckVerdict::Noise);
    for (const CheckVerdict verdict : allVerdicts()) {
        if (state == wordOf(verdict))
            return test::checkedStatus(verdict);
    }
    return {};
}

void fill(CheckPage &page, const QString &state)
{
    page.showStatus(statusOf(state));
    page.openPane(state == "help"                             ? CheckPage::Help
                      : state == "wait" || state == "overdue" ? CheckPage::Wait
                                                              : CheckPage::Check);
    Watch watch;
    watch.now = test::checkstates::now;
    if (state == "wait" || state == "overdue") {
        watch.orderedOn = local_days{2026y / November / (state == "wait" ? 20 : 13)};
        watch.since = watch.now - hours{51};
    }
    page.showWatch(watch);
    if (state == "details")
        page.findChild<QAbstractButton *>("details")->click();
}

/// As the program does when the pane is opened.
void showSimulatedHouse(NowPage *page)
{
    const ReceiveTime now = test::checkstates::now;
    VirtualMeter meter = demoMeter(now);
    DemoPreview::showPast(*page, readingsUntil(meter, now), now);
}

QPixmap picture(const test::GalleryOptions &options, const QString &state)
{
    MainWindow window;
    window.setPreferences(options.preferences());
    window.resize(options.size());
    window.openPage(MainWindow::Check);
    QObject::connect(&window.checkPage().wait(), &WaitPane::previewShown, &showSimulatedHouse);
    window.show();
    fill(window.checkPage(), state);
    test::settle();
    return window.grab();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options;
    return options.draw(allStates(), [&](const QString &state) { return picture(options, state); });
}
