// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the help, to look at: each section, and one that was searched for.
#include "tests/support/galleryoptions.h"
#include "ui/helptopics.h"
#include "ui/helpwindow.h"

#include <QElapsedTimer>
#include <QLineEdit>

using namespace hanscope;

namespace
{

QPixmap picture(const test::GalleryOptions &options, const QString &state)
{
    MainWindow window;
    window.setPreferences(options.preferences());
    HelpWindow help(&window);
    help.resize(options.size());
    const bool searched = state == QLatin1String("help-searched");
    help.open(searched ? QStringLiteral("start") : state.mid(5));
    if (searched)
        help.findChild<QLineEdit *>()->setText(QStringLiteral("slave"));
    QElapsedTimer clock; // the button that clears the search fades in
    for (clock.start(); searched && clock.elapsed() < 400;)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    test::settle();
    return help.grab();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options;
    QStringList states{QStringLiteral("help-searched")};
    for (const QString &topic : help::topics())
        states += QStringLiteral("help-") + topic;
    return options.draw(states, [&](const QString &state) { return picture(options, state); });
}
