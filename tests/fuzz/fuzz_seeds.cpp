// SPDX-License-Identifier: GPL-3.0-or-later
// Writes where the fuzzers start: a folder for each target, and in it a file for each message of the virtual
// meters in each way of sending it.
#include "core/codec/apdu.h"
#include "core/codec/hdlcframe.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/exampletelegrams.h"
#include "tests/support/framings.h"

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

class Seeds
{
public:
    explicit Seeds(fs::path folder)
        : m_folder(std::move(folder))
    {
    }

    void write(const std::string &target, const std::string &name, Bytes bytes,
               const std::string &front = {}) const
    {
        const fs::path path = m_folder / target / name;
        fs::create_directories(path.parent_path());
        std::ofstream file(path, std::ios::binary);
        file << front;
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }

    /// The first byte of these inputs is where they are cut.
    void writeStream(const std::string &name, Bytes bytes) const { write("stream", name, bytes, "\x40"); }

private:
    fs::path m_folder;
};

Bytes bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

void writePlain(const Seeds &seeds, const std::string &name, Bytes flagged, const Notification &notification,
                Bytes information)
{
    seeds.writeStream(name, flagged);
    seeds.write("hdlc", name, flagged.subspan(1, flagged.size() - 2));
    seeds.write("payload", name, information);
    seeds.write("datavalue", name, notification.body);
    const Bytes behindTag = information.subspan(4);
    seeds.write("decipher", name + "-30", behindTag, "\x81x");
    seeds.write("decipher", name + "-20", behindTag, std::string("\0x", 2));
}

void writeOtherFramings(const Seeds &seeds, const std::string &name, const HdlcEnds &ends,
                        const MeterList &list, Bytes apdu)
{
    const auto mbus = test::inMBusFrames(apdu, 120);
    seeds.writeStream(name + "-mbus", mbus);
    seeds.write("mbus", name, mbus);
    seeds.writeStream(name + "-blocks", test::inBlocks(ends, apdu));
    const auto p1 = test::asP1Telegram(list);
    seeds.writeStream(name + "-p1", p1);
    seeds.write("p1", name, p1);
    seeds.write("p1", name + "-open", test::asP1Telegram(list, false));
    seeds.write("p1", name + "-lines", Bytes(p1).subspan(18), "xx");
}

/// What fuzz_mbus makes frames of: for each the size of its content, its CI field, and the content.
void writeParts(const Seeds &seeds, const std::string &name, Bytes apdu)
{
    std::vector<std::uint8_t> parts;
    constexpr std::size_t partSize = 80;
    for (std::uint8_t number = 0; !apdu.empty(); ++number) {
        const Bytes part = apdu.first(std::min(partSize, apdu.size()));
        apdu = apdu.subspan(part.size());
        parts.push_back(static_cast<std::uint8_t>(part.size()));
        parts.push_back(static_cast<std::uint8_t>(apdu.empty() ? 0x10 | number : number));
        parts.insert(parts.end(), part.begin(), part.end());
    }
    seeds.write("mbus", name + "-parts", parts);
}

bool writeSeedsOf(const Seeds &seeds, const std::string &name, const HdlcEnds &ends, const Transmission &sent)
{
    const Bytes flagged = sent.bytes;
    const auto frame = decodeHdlcFrame(flagged.subspan(1, flagged.size() - 2));
    if (!frame)
        return false;
    ByteCursor in(frame->information);
    const auto llc = skipLlcHeader(in);
    const auto notification = decodeNotification(in);
    if (!llc || !notification)
        return false;
    writePlain(seeds, name, flagged, *notification, frame->information);
    writeOtherFramings(seeds, name, ends, sent.list, in.rest());
    writeParts(seeds, name, in.rest());
    const auto segmented = segmentedFrames(ends, frame->information, 100);
    seeds.writeStream(name + "-segments", segmented);
    return true;
}

/// Each kind of list this meter sends around a full hour, once.
bool writeSeedsOf(const Seeds &seeds, const MeterSetup &setup)
{
    using namespace std::chrono;
    const sys_seconds fullHour = sys_days{2025y / 12 / 14} + 15h;
    VirtualMeter meter(setup, fullHour);
    for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
        if (kind == ListKind::List1 && setup.model == MeterModel::Kamstrup)
            continue; // has none
        Transmission sent = meter.next();
        while (sent.list.kind != kind)
            sent = meter.next();
        const std::string name = std::string(profileOf(setup.model).name) + '-'
            + std::to_string(static_cast<int>(setup.network)) + "-list"
            + std::to_string(static_cast<int>(kind));
        if (!writeSeedsOf(seeds, name, profileOf(setup.model).ends, sent))
            return false;
    }
    return true;
}

/// What no virtual meter sends: messages that are really ciphered, telegrams one behind the other.
void writeExamples(const Seeds &seeds)
{
    const QByteArray telegrams = test::p1Telegram() + test::p1TelegramWithoutChecksum();
    const QByteArray ciphered = test::mbusFirstFrame() + test::mbusLastFrame();
    seeds.writeStream("p1", bytesOf(telegrams));
    seeds.writeStream("mbus", bytesOf(ciphered));
    seeds.write("p1", "example", bytesOf(test::p1Telegram()));
    seeds.write("mbus", "example", bytesOf(test::mbusFirstFrame()));
}

bool writeAllSeeds(const Seeds &seeds)
{
    writeExamples(seeds);
    for (const MeterModel model : {MeterModel::Aidon, MeterModel::Kaifa, MeterModel::Kamstrup}) {
        for (const Network network : {Network::OnePhase, Network::ThreeWire, Network::FourWire}) {
            MeterSetup setup;
            setup.model = model;
            setup.network = network;
            if (!writeSeedsOf(seeds, setup))
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
    const bool good = writeAllSeeds(Seeds(argv[1]));
    if (!good)
        std::cerr << "fuzz_seeds: a frame of the virtual meter does not decode\n";
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
