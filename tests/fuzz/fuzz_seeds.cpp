// SPDX-License-Identifier: GPL-3.0-or-later
// Writes where the fuzzers start: FOLDER/stream, FOLDER/payload and FOLDER/datavalue, a file a message.
#include "core/codec/apdu.h"
#include "core/codec/hdlcframe.h"
#include "tests/support/exampleframes.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace
{

using namespace hanscope;
namespace fs = std::filesystem;

Bytes bytesOf(const QByteArray &array)
{
    return {reinterpret_cast<const std::uint8_t *>(array.data()), static_cast<std::size_t>(array.size())};
}

void write(const fs::path &path, const std::string &front, Bytes bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << front;
    file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

bool writeSeeds(const fs::path &folder, const std::string &name, const QByteArray &array)
{
    const Bytes flagged = bytesOf(array);
    const std::string chunksOfSeven{'\x06'}; // fuzz_stream's first byte
    write(folder / "stream" / name, chunksOfSeven, flagged);

    const auto frame = decodeHdlcFrame(flagged.subspan(1, flagged.size() - 2));
    if (!frame)
        return false;
    write(folder / "payload" / name, {}, frame->information);

    ByteCursor in(frame->information);
    const auto llc = skipLlcHeader(in);
    const auto notification = decodeNotification(in);
    if (!llc || !notification)
        return false;
    write(folder / "datavalue" / name, {}, notification->body);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: fuzz_seeds FOLDER\n";
        return EXIT_FAILURE;
    }
    const fs::path folder = argv[1];
    const bool good = writeSeeds(folder, "aidon-list1", test::aidonList1())
        && writeSeeds(folder, "aidon-list3", test::aidonList3())
        && writeSeeds(folder, "kaifa-list1", test::kaifaList1())
        && writeSeeds(folder, "kaifa-list3", test::kaifaList3())
        && writeSeeds(folder, "kamstrup-list3", test::kamstrupList3());
    if (!good)
        std::cerr << "fuzz_seeds: an example frame does not decode\n";
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
