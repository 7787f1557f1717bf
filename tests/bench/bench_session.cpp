// SPDX-License-Identifier: GPL-3.0-or-later
// What sessions cost: their size a day, and the time to open one and to go to a time in it, for a day and for
// 30 days of an Aidon meter; beside a plain read of the same file in the same run.
// bench_session [--keep FILE]: leaves the session of a day there
#include "core/replay/recordsource.h"
#include "core/replay/replayindex.h"
#include "core/session/sessionwriter.h"
#include "core/simulator/virtualmeter.h"

#include <sys/resource.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace
{

using namespace hanscope;
using namespace std::chrono;
namespace fs = std::filesystem;

constexpr ReceiveTime start = sys_days{2026y / January / 12} + hours{5} + minutes{17};
constexpr milliseconds burst{32}; // what a USB bridge collects before it delivers: about eight bytes

double secondsFor(const auto &work)
{
    const auto begin = steady_clock::now();
    work();
    return duration<double>(steady_clock::now() - begin).count();
}

double processorSeconds()
{
    rusage use{};
    ::getrusage(RUSAGE_SELF, &use);
    return static_cast<double>(use.ru_utime.tv_sec + use.ru_stime.tv_sec)
        + static_cast<double>(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

struct Written {
    std::uint64_t meterBytes = 0;
    double processor = 0; ///< seconds in the writer alone
};

Written write(const fs::path &path, days length)
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.network = Network::FourWire;
    setup.hasSolar = true;
    VirtualMeter meter(setup, start);
    std::vector<Transmission> day;
    auto writer = SessionWriter::create(path.string());
    if (!writer) {
        std::fprintf(stderr, "%s\n", sessionErrorText(writer.error()).c_str());
        std::exit(2);
    }
    Written written;
    for (ReceiveTime until = start + days{1}; until <= start + length; until += days{1}) {
        day.clear();
        while (day.empty() || day.back().ends < until)
            day.push_back(meter.next());
        const double before = processorSeconds();
        for (const Transmission &sent : day) {
            written.meterBytes += sent.bytes.size();
            ReceiveTime at = sent.begins;
            for (std::size_t done = 0; done < sent.bytes.size(); done += 8, at += burst)
                writer->add(
                    at, Bytes(sent.bytes).subspan(done, std::min<std::size_t>(8, sent.bytes.size() - done)));
        }
        written.processor += processorSeconds() - before;
    }
    writer->flush();
    return written;
}

void readPlainly(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::array<char, 1 << 16> chunk;
    while (file.read(chunk.data(), chunk.size())) { }
}

void measure(const char *name, const fs::path &path, days length)
{
    const Written written = write(path, length);
    const auto size = static_cast<double>(fs::file_size(path));
    const double read = secondsFor([&] { readPlainly(path); });
    std::unique_ptr<RecordSource> source;
    const double heads = secondsFor([&] { source = std::move(*openRecords(path.string(), {})); });
    const std::atomic<bool> isCancelled = false;
    ReplayIndex index;
    const double indexed = secondsFor([&] { index = ReplayIndex::of(*source, {}, isCancelled); });
    double worst = 0;
    for (int part = 1; part <= 20; ++part)
        worst = std::max(worst, secondsFor([&] {
                             const ReceiveTime to = start + hours{length} * part / 20 - minutes{7};
                             source->seek(to);
                             const SessionRecord *record = source->next();
                             while (record && record->at < to)
                                 record = source->next();
                             if (index.past(to).empty())
                                 std::exit(3);
                         }));
    const double count = static_cast<double>(length.count());
    std::printf("%-8s %6.2f MB from the meter, %6.2f MB in the file (%.2f MB a day, %.1f %%)\n", name,
                static_cast<double>(written.meterBytes) / 1e6, size / 1e6, size / 1e6 / count,
                100 * size / static_cast<double>(written.meterBytes));
    std::printf("%-8s writing %.2f s of processor a day (%.4f %% of one core)\n", "",
                written.processor / count, 100 * written.processor / count / 86400);
    std::printf(
        "%-8s opened in %.1f ms, indexed in %.0f ms, farthest seek %.1f ms; a plain read of the file %.1f ms "
        "(index %.0f x)\n",
        "", heads * 1e3, indexed * 1e3, worst * 1e3, read * 1e3, indexed / read);
}

} // namespace

int main(int argc, char **argv)
{
    const fs::path folder = fs::temp_directory_path() / "hanscope-bench-session";
    fs::remove_all(folder);
    fs::create_directory(folder);
    measure("a day", folder / "day.hanscope", days{1});
    if (argc == 3 && std::strcmp(argv[1], "--keep") == 0)
        fs::copy_file(folder / "day.hanscope", argv[2], fs::copy_options::overwrite_existing);
    measure("30 days", folder / "month.hanscope", days{30});
    fs::remove_all(folder);
}
