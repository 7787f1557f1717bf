// SPDX-License-Identifier: GPL-3.0-or-later
// Writes where the fuzzers start: FOLDER/stream, FOLDER/payload and FOLDER/datavalue, a file a message.
#include "core/codec/apdu.h"
#include "core/codec/hdlcframe.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/exampletelegrams.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace
{

using namespace hanscope;
namespace fs = std::filesystem;

void write(const fs::path &path, const std::string &front, Bytes bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << front;
    file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

bool writeSeeds(const fs::path &folder, const std::string &name, Bytes flagged)
{
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

/// Each kind of list this meter sends around a full hour, once.
bool writeSeedsOf(const fs::path &folder, const MeterSetup &setup)
{
    using namespace std::chrono;
    const sys_seconds fullHour = sys_days{2025y / 12 / 14} + 15h;
    VirtualMeter meter(setup, fullHour);
    for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
        if (kind == ListKind::List1 && setup.maker == Maker::Kamstrup)
            continue; // has none
        Transmission sent = meter.next();
        while (sent.list.kind != kind)
            sent = meter.next();
        const std::string name = std::string(makerName(setup.maker)) + '-'
            + std::to_string(static_cast<int>(setup.network)) + "-list"
            + std::to_string(static_cast<int>(kind));
        if (!writeSeeds(folder, name, sent.bytes))
            return false;
    }
    return true;
}

/// What no virtual meter sends: other kinds of frames, two of a kind.
void writeStreamSeeds(const fs::path &folder)
{
    const std::string chunksOfSeven{'\x06'};
    const auto put = [&](const std::string &name, const QByteArray &stream) {
        write(
            folder / "stream" / name, chunksOfSeven,
            {reinterpret_cast<const std::uint8_t *>(stream.data()), static_cast<std::size_t>(stream.size())});
    };
    put("p1", test::p1Telegram() + test::p1TelegramWithoutChecksum());
    put("mbus", test::mbusFirstFrame() + test::mbusLastFrame());
}

bool writeAllSeeds(const fs::path &folder)
{
    writeStreamSeeds(folder);
    for (const Maker maker : {Maker::Aidon, Maker::Kaifa, Maker::Kamstrup}) {
        for (const Network network : {Network::OnePhase, Network::ThreeWire, Network::FourWire}) {
            MeterSetup setup;
            setup.maker = maker;
            setup.network = network;
            if (!writeSeedsOf(folder, setup))
                return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: fuzz_seeds FOLDER\n";
        return EXIT_FAILURE;
    }
    const bool good = writeAllSeeds(argv[1]);
    if (!good)
        std::cerr << "fuzz_seeds: a frame of the virtual meter does not decode\n";
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
