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

namespace
{

using Input = std::vector<std::uint8_t>;

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

class Mutator
{
public:
    explicit Mutator(const std::vector<Input> &inputs)
        : m_inputs(inputs)
    {
    }

    Input next(const Input &original)
    {
        Input input = original;
        for (std::size_t change = 1 + below(4); change > 0; --change)
            mutate(input);
        return input;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

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
            const Input &other = m_inputs[below(m_inputs.size())];
            input.insert(here, other.begin(), other.end());
            break;
        }
        }
    }

    const std::vector<Input> &m_inputs;
    std::mt19937 m_random{2400};
};

} // namespace

int main(int argc, char **argv)
{
    constexpr int mutationsEach = 1000;
    std::vector<Input> inputs;
    for (int i = 1; i < argc; ++i) {
        const auto read = readAll(argv[i]);
        inputs.insert(inputs.end(), read.begin(), read.end());
    }
    if (inputs.empty()) {
        std::fprintf(stderr, "usage: %s FILE|FOLDER...\n", argv[0]);
        return EXIT_FAILURE;
    }
    Mutator mutator(inputs);
    for (const Input &input : inputs) {
        LLVMFuzzerTestOneInput(input.data(), input.size());
        for (int i = 0; i < mutationsEach; ++i) {
            const Input mutated = mutator.next(input);
            LLVMFuzzerTestOneInput(mutated.data(), mutated.size());
        }
    }
    std::printf("%zu inputs, %zu mutations\n", inputs.size(), inputs.size() * mutationsEach);
    return EXIT_SUCCESS;
}
