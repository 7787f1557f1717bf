// SPDX-License-Identifier: GPL-3.0-or-later
// The confusion table of the port check: which verdict each kind of line gets, over many random lines.
// Usage: bench_portcheck [LINES]. Exit status 0 when at least 99 of 100 are right and no
// healthy line is called silent.
#include "tests/support/healthystart.h"
#include "tests/support/norwegianmodels.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

/// A line and what the check must come to on it.
struct Case {
    std::string name;
    SimulatedCheck::Setup setup;
    std::string_view expected;
};

constexpr std::array makers{Maker::Aidon, Maker::Kaifa, Maker::Kamstrup};
constexpr std::array networks{Network::OnePhase, Network::ThreeWire, Network::FourWire};

/// What the check must say on a line whose reader always reads it in this wrong way.
std::string_view expectedOf(LineTrouble trouble, Maker maker, bool drops, bool waits)
{
    const bool isKamstrup = maker == Maker::Kamstrup;
    switch (trouble) {
    case LineTrouble::None:
    case LineTrouble::PowerCut:
        break;
    case LineTrouble::Read1200:
    case LineTrouble::Read4800:
    case LineTrouble::Read9600:
    case LineTrouble::Read19200:
        return "wrong-speed";
    case LineTrouble::Read115200:
        return drops ? "silent-never-heard" : "wrong-speed"; // only breaks, and a driver that drops them
    case LineTrouble::Read8E1:
        if (isKamstrup && (drops || waits))
            return drops && !waits ? "silent-never-heard" : "wrong-parity";
        return "hourly-awaited";
    case LineTrouble::Read8N1:
        if (!isKamstrup && (drops || !waits))
            return "wrong-parity";
        return "hourly-awaited";
    case LineTrouble::Read8O1:
        if (drops && (!isKamstrup || !waits))
            return "silent-never-heard";
        return isKamstrup && waits ? "wrong-parity" : "hourly-awaited";
    case LineTrouble::Read7E1:
        return drops && waits && !isKamstrup ? "silent-never-heard" : "seven-bits";
    case LineTrouble::Read7N1:
        return "seven-bits";
    case LineTrouble::Spikes:
    case LineTrouble::Breaks:
    case LineTrouble::Hiss:
        return "noise";
    case LineTrouble::BrownOut:
        return "long-frames-break";
    case LineTrouble::Silent:
        return "silent-never-heard";
    }
    return "hourly-awaited";
}

Case makeCase(std::uint32_t number)
{
    const Chance chance(number);
    const auto pick = [&chance](std::uint32_t stream, std::size_t count) {
        return static_cast<std::size_t>(chance.bits(stream, 1) % count);
    };
    Case made;
    SimulatedCheck::Setup &setup = made.setup;
    setup.line.maker = makers[pick(1, makers.size())];
    setup.meter.model = test::modelOf(setup.line.maker);
    setup.meter.network = networks[pick(2, networks.size())];
    setup.meter.hasSolar = pick(3, 2) == 0;
    setup.meter.seed = number;
    setup.start += std::chrono::minutes(pick(4, 50));
    setup.skip = std::chrono::milliseconds(pick(5, 60'000));
    setup.line.dropsBadBytes = pick(6, 2) == 0;
    setup.line.waitsForIdle = pick(7, 2) == 0;
    setup.line.seed = number;
    const auto troubles = allTroubles();
    const std::size_t kind = pick(8, troubles.size() + 3);
    if (kind >= troubles.size()) {
        constexpr std::array damages{LineFault::BadChecksum, LineFault::LostByte};
        const std::size_t index = kind - troubles.size();
        const bool isDamage = index < damages.size();
        if (isDamage)
            setup.faults = {damages[index]};
        else
            setup.meter.faults = {MeterFault::Encrypted};
        made.name = isDamage ? lineFaultName(damages[index]) : meterFaultName(MeterFault::Encrypted);
        made.expected = isDamage ? "damaged" : "encrypted";
        return made;
    }
    setup.line.trouble = troubles[kind];
    made.name = troubleName(troubles[kind]);
    if (setup.line.trouble == LineTrouble::PowerCut) { // only Aidon documents it
        setup.meter.model = MeterModel::Aidon;
        setup.line.maker = Maker::Aidon;
    }
    const bool isSetting
        = setup.line.trouble >= LineTrouble::Read1200 && setup.line.trouble <= LineTrouble::Read7N1;
    setup.followsSetting = !isSetting;
    made.expected = setup.line.trouble == LineTrouble::PowerCut
        ? "power-cut-pattern"
        : expectedOf(setup.line.trouble, setup.line.maker, setup.line.dropsBadBytes, setup.line.waitsForIdle);
    return made;
}

struct Answer {
    std::string verdict;
    std::string explanation; ///< why it need not be what was expected; empty: it should be
};

std::string explain(const Case &line, const CheckEvidence &evidence)
{
    // Such a fault strikes one message in five.
    if (line.expected == "damaged" && evidence.line.frames.bad < 2)
        return "fewer than two messages were hit before the answer";
    if (line.expected == "power-cut-pattern" && evidence.line.bytes < 8)
        return "the seconds with power fell into those with another speed, and the driver dropped what came";
    return "";
}

Answer answerOn(const Case &line)
{
    SimulatedCheck check(line.setup);
    check.runToTheEnd();
    const auto verdict = check.verdict();
    const std::string word(verdict ? verdictWord(*verdict) : "undecided");
    return {word, word == line.expected ? "" : explain(line, check.evidence())};
}

std::uint32_t countFalseSilences(std::uint32_t starts)
{
    std::uint32_t count = 0;
    for (std::uint32_t seed = 1; seed <= starts; ++seed)
        count += isHealthyMeterCalledSilent(seed) ? 1 : 0;
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    const std::uint32_t count = argc > 1 ? static_cast<std::uint32_t>(std::atoi(argv[1])) : 1000;
    std::map<std::string, std::map<std::string, int>> table;
    std::uint32_t right = 0;
    for (std::uint32_t number = 1; number <= count; ++number) {
        const Case line = makeCase(number);
        const auto [verdict, explanation] = answerOn(line);
        ++table[line.name + " -> " + std::string(line.expected)][verdict];
        if (verdict == line.expected)
            ++right;
        else
            std::printf("wrong: line %u, %s, maker %s, network %d, %s, %s: %s instead of %s%s%s\n", number,
                        line.name.c_str(), makerName(line.setup.line.maker).data(),
                        static_cast<int>(line.setup.meter.network),
                        line.setup.line.dropsBadBytes ? "drops" : "passes",
                        line.setup.line.waitsForIdle ? "waits" : "does not wait", verdict.c_str(),
                        line.expected.data(), explanation.empty() ? "" : ": ", explanation.c_str());
    }
    for (const auto &[expected, verdicts] : table) {
        std::printf("%-40s", expected.c_str());
        for (const auto &[verdict, lines] : verdicts)
            std::printf("  %s %d", verdict.c_str(), lines);
        std::printf("\n");
    }
    std::printf("%u of %u right: %.2f %%\n", right, count, 100.0 * right / count);
    const std::uint32_t falselySilent = countFalseSilences(1000);
    std::printf("%u of 1000 healthy Kamstrup lines called silent\n", falselySilent);
    return right * 100 >= count * 99 && falselySilent == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
