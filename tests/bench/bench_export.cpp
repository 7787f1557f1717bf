// SPDX-License-Identifier: GPL-3.0-or-later
// How fast tables are written: rows a second of readings as CSV, beside a plain buffered write of the same
// bytes and, where there is a sqlite3, beside its -csv of the same rows, in the same run.
#include "core/codec/readingtable.h"
#include "core/export/exporttable.h"
#include "core/simulator/virtualmeter.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace
{

using namespace hanscope;
using namespace std::chrono;
namespace fs = std::filesystem;

constexpr ReceiveTime start = sys_days{2026y / January / 12};
constexpr days simulated{10};
constexpr int repeats = 10;

double secondsFor(const auto &work)
{
    const auto begin = steady_clock::now();
    work();
    return duration<double>(steady_clock::now() - begin).count();
}

std::vector<Reading> readings()
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.network = Network::FourWire;
    setup.hasSolar = true;
    VirtualMeter meter(setup, start);
    std::vector<Reading> all;
    for (Transmission sent = meter.next(); sent.ends < start + simulated; sent = meter.next())
        all.push_back(toReading(sent.list, sent.ends));
    return all;
}

class File
{
public:
    explicit File(const fs::path &path)
        : m_file(std::fopen(path.c_str(), "wb"))
    {
        if (!m_file)
            std::exit(2);
    }
    ~File() { std::fclose(m_file); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    bool write(std::string_view piece)
    {
        return std::fwrite(piece.data(), 1, piece.size(), m_file) == piece.size();
    }

private:
    std::FILE *m_file;
};

std::uint64_t writeTable(const fs::path &path, const std::vector<Reading> &all, TableFormat format)
{
    File file(path);
    ExportTable table(ExportRows::Readings, format, {},
                      [&](std::string_view piece) { return file.write(piece); });
    for (int repeat = 0; repeat < repeats; ++repeat) {
        for (const Reading &reading : all)
            table.add(reading);
    }
    table.finish();
    return table.rows();
}

std::string contentOf(const fs::path &path)
{
    std::string text(fs::file_size(path), '\0');
    std::FILE *file = std::fopen(path.c_str(), "rb");
    if (std::fread(text.data(), 1, text.size(), file) != text.size())
        std::exit(2);
    std::fclose(file);
    return text;
}

void report(const char *what, std::uint64_t rows, std::uint64_t bytes, double seconds, double plain)
{
    std::printf("%-22s %6.2f M rows/s, %7.1f MB/s, %5.2f x the time of a plain write\n", what,
                static_cast<double>(rows) / seconds / 1e6, static_cast<double>(bytes) / seconds / 1e6,
                seconds / plain);
}

} // namespace

int main()
{
    const fs::path folder = fs::temp_directory_path() / "hanscope-bench-export";
    fs::remove_all(folder);
    fs::create_directory(folder);
    const std::vector<Reading> all = readings();
    const fs::path csv = folder / "readings.csv";
    const std::uint64_t rows = writeTable(csv, all, TableFormat::Csv);
    const std::string text = contentOf(csv);
    const double plain = secondsFor([&] {
        File file(folder / "plain");
        for (std::string_view left = text; !left.empty();
             left.remove_prefix(std::min<std::size_t>(1 << 16, left.size())))
            file.write(left.substr(0, 1 << 16));
    });
    std::printf("%llu rows, %.1f MB\n", static_cast<unsigned long long>(rows),
                static_cast<double>(text.size()) / 1e6);
    report("plain write", rows, text.size(), plain, plain);
    report("csv", rows, text.size(), secondsFor([&] { writeTable(csv, all, TableFormat::Csv); }), plain);
    report("csv-excel-no", rows, text.size(),
           secondsFor([&] { writeTable(folder / "excel", all, TableFormat::CsvExcelNorway); }), plain);
    report("jsonl", rows, text.size(),
           secondsFor([&] { writeTable(folder / "jsonl", all, TableFormat::JsonLines); }), plain);
    const std::string sqlite = "sqlite3 " + (folder / "db").string();
    const std::string import = sqlite + " '.mode csv' '.import " + csv.string() + " t' 2>/dev/null";
    if (std::system(import.c_str()) == 0)
        report("sqlite3 -csv", rows, text.size(), secondsFor([&] {
                   const std::string select
                       = sqlite + " -csv -header 'select * from t' > " + (folder / "out").string();
                   if (std::system(select.c_str()) != 0)
                       std::puts("sqlite3 failed");
               }),
               plain);
    else
        std::puts("there is no sqlite3 to compare with");
    fs::remove_all(folder);
}
