// SPDX-License-Identifier: GPL-3.0-or-later
// The victim of tst_historykill: writes lists into the history of FOLDER as fast as it can, each in a
// transaction of its own, and says after each how many the file holds. Ends only when it is killed.
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "tests/support/countedlists.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace hanscope;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    HistoryFile file(QCoreApplication::arguments().value(1));
    if (!file.database())
        return 1;
    std::uint64_t count = test::countedLists(*file.database());
    HistoryWriter writer;
    for (;;) {
        writer.add(test::countedList(count));
        if (!writer.commit(*file.database()))
            return 2;
        ++count;
        if (::write(STDOUT_FILENO, &count, sizeof count) != sizeof count)
            return 3;
    }
}
