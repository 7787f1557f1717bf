// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the help: helpgallery --state peaks --lang nb --theme dark --shot help.png
#include "tests/support/galleryoptions.h"
#include "ui/helpwindow.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLineEdit>

using namespace hanscope;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options("peaks", {{"search", "", "words"}, {"shot", "", "file"}});
    if (!options.isSet("shot")) {
        std::fputs("helpgallery: say --shot FILE\n", stderr);
        return 2;
    }
    MainWindow window;
    window.setPreferences(options.preferences());
    HelpWindow help(&window);
    help.resize(options.size());
    help.open(options.value("state"));
    help.findChild<QLineEdit *>()->setText(options.value("search"));
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    return help.grab().save(options.value("shot")) ? 0 : 1;
}
