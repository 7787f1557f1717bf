// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where the compiler is not clang: runs a target over every file given (folders with
// all that is in them), as it is and in some thousand mutations, the same in each run.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
/// Only some targets have one.
extern "C" __attribute__((weak)) std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                                                     std::size_t maxSize, unsigned seed);

namespace
{

using Input = std::vector<std::uint8_t>;

constexpr std::size_t largestInput = 4096;

std::vector<Input> readAll(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(path)) {
        for (const auto &entry : std::filesystem::directory_iterator(path))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
    } else {
        files.push_back(path);
    }
    std::vector<Input> inputs;
    for (const auto &file : files) {
        std::ifstream stream(file, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return inputs;
}

std::vector<Input> inputs;
std::mt19937 randomNumbers{2400};

std::size_t below(std::size_t limit)
{
    return randomNumbers() % limit;
}

void mutate(Input &input)
{
    if (input.empty())
        return input.push_back(static_cast<std::uint8_t>(below(256)));
    const std::size_t at = below(input.size());
    const auto here = input.begin() + static_cast<std::ptrdiff_t>(at);
    switch (below(5)) {
    case 0:
        input[at] ^= static_cast<std::uint8_t>(1u << below(8));
        break;
    case 1:
        input[at] = static_cast<std::uint8_t>(below(256));
        break;
    case 2:
        input.erase(here, here + static_cast<std::ptrdiff_t>(1 + below(input.size() - at)));
        break;
    case 3:
        input.insert(here, 1 + below(16), input[at]);
        break;
    case 4: {
        const Input &other = inputs[below(inputs.size())];
        input.insert(here, other.begin(), other.end());
        break;
    }
    }
}

} // namespace

/// Named and used as libFuzzer's own.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize)
{
    Input input(data, data + size);
    for (std::size_t changes = 1 + below(4); changes > 0; --changes)
        mutate(input);
    input.resize(std::min(input.size(), maxSize));
    std::copy(input.begin(), input.end(), data);
    return input.size();
}

namespace
{

Input mutationOf(const Input &original)
{
    Input input = original;
    input.resize(std::max(largestInput, original.size()));
    const std::size_t size = LLVMFuzzerCustomMutator
        ? LLVMFuzzerCustomMutator(input.data(), original.size(), input.size(),
                                  static_cast<unsigned>(below(2)))
        : LLVMFuzzerMutate(input.data(), original.size(), input.size());
    return {input.begin(), input.begin() + static_cast<std::ptrdiff_t>(size)};
}

} // namespace

int main(int argc, char **argv)
{
    constexpr std::size_t mutations = 20000; // a few seconds with sanitizers
    for (int i = 1; i < argc; ++i) {
        const auto read = readAll(argv[i]);
        inputs.insert(inputs.end(), read.begin(), read.end());
    }
    if (inputs.empty()) {
        std::fprintf(stderr, "usage: %s FILE|FOLDER...\n", argv[0]);
        return EXIT_FAILURE;
    }
    const std::size_t mutationsEach = mutations / inputs.size() + 1;
    for (const Input &input : inputs) {
        LLVMFuzzerTestOneInput(input.data(), input.size());
        for (std::size_t i = 0; i < mutationsEach; ++i) {
            const Input mutated = mutationOf(input);
            LLVMFuzzerTestOneInput(mutated.data(), mutated.size());
        }
    }
    std::printf("%zu inputs, %zu mutations\n", inputs.size(), inputs.size() * mutationsEach);
    return EXIT_SUCCESS;
}
