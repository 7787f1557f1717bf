// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the first painted window, memory after ten seconds, and processor time while nothing but the
// meter happens: HanScope, without a reader and with its demo, beside other programs, in turn, under Xvfb.
// The screen's pixels are watched from outside, for all alike.
//
//     bench_startup [--starts 10] [--idle 30] [program...]     barechart and pulseview unless told
#include "tests/bench/virtualscreen.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hanscope::bench;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 60s;
constexpr auto settling = 10s; ///< before memory is read

struct Program {
    std::string name;
    std::vector<std::string> command;
    std::vector<double> starts; ///< ms, first one cold
};

/// Memory in MB. Private is what would be free without the process; shared pages count in RSS for each who
/// has them, in PSS in parts.
struct Memory {
    double rss = 0;
    double pss = 0;
    double own = 0;
};

std::filesystem::path homeFor(const std::string &name)
{
    static const std::filesystem::path folder = [] {
        std::string made = (std::filesystem::temp_directory_path() / "hanscope-start-XXXXXX").string();
        return std::filesystem::path(mkdtemp(made.data()) ? made : "/tmp");
    }();
    std::filesystem::create_directories(folder / name);
    return folder / name;
}

pid_t start(const Program &program, const std::string &display)
{
    const std::filesystem::path home = homeFor(program.name);
    const pid_t child = fork();
    if (child != 0)
        return child;
    setenv("DISPLAY", display.c_str(), 1);
    setenv("HOME", home.c_str(), 1);
    for (const char *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        unsetenv(name);
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
    std::vector<char *> arguments;
    for (const std::string &part : program.command)
        arguments.push_back(const_cast<char *>(part.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

void end(pid_t process, const VirtualScreen &screen)
{
    kill(process, SIGTERM);
    std::this_thread::sleep_for(200ms);
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
    for (int i = 0; i < 1000 && !screen.isEmpty(); ++i)
        std::this_thread::sleep_for(2ms);
}

/// out: milliseconds to the painted window; negative: it ended, or none came
double waitForWindow(pid_t process, const VirtualScreen &screen, steady_clock::time_point begun)
{
    while (steady_clock::now() < begun + patience) {
        if (screen.isPainted())
            return duration<double, std::milli>(steady_clock::now() - begun).count();
        if (waitpid(process, nullptr, WNOHANG) == process)
            return -1;
        std::this_thread::sleep_for(1ms);
    }
    return -1;
}

Memory memoryOf(pid_t process)
{
    std::map<std::string, double> megabytes;
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(rollup, line);) {
        std::istringstream words(line);
        std::string name;
        double kilobytes = 0;
        if (words >> name >> kilobytes)
            megabytes[name] = kilobytes / 1024;
    }
    return {megabytes["Rss:"], megabytes["Pss:"], megabytes["Private_Clean:"] + megabytes["Private_Dirty:"]};
}

/// Of all its threads, in seconds.
double processorTime(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::istringstream words(text.substr(text.rfind(')') + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        words >> skipped;
    double user = 0;
    double system = 0;
    words >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

void measureStarts(std::vector<Program> &programs, int count, const VirtualScreen &screen)
{
    for (int i = 0; i < count; ++i) {
        for (Program &program : programs) {
            const auto begun = steady_clock::now();
            const pid_t process = start(program, screen.display());
            program.starts.push_back(waitForWindow(process, screen, begun));
            end(process, screen);
        }
    }
    const double own = median(programs.front().starts);
    for (const Program &program : programs) {
        const double ms = median(program.starts);
        std::printf(
            "%-12s first painted window: median %.0f ms (%.0f to %.0f, first %.0f); hanscope needs %.2f x\n",
            program.name.c_str(), ms, *std::min_element(program.starts.begin(), program.starts.end()),
            *std::max_element(program.starts.begin(), program.starts.end()), program.starts.front(),
            own / ms);
    }
}

void measureRest(const Program &program, seconds idle, const VirtualScreen &screen)
{
    const pid_t process = start(program, screen.display());
    waitForWindow(process, screen, steady_clock::now());
    std::this_thread::sleep_for(settling);
    const Memory memory = memoryOf(process);
    const double before = processorTime(process);
    std::this_thread::sleep_for(idle);
    const double used = (processorTime(process) - before) / static_cast<double>(idle.count());
    std::printf("%-12s memory after 10 s: RSS %.1f MB, PSS %.1f MB, private %.1f MB; processor %.2f %%\n",
                program.name.c_str(), memory.rss, memory.pss, memory.own, used * 100);
    std::fflush(stdout);
    end(process, screen);
}

} // namespace

int main(int argc, char **argv)
{
    int starts = 10;
    seconds idle{30};
    const std::string folder = std::filesystem::canonical("/proc/self/exe").parent_path().string() + '/';
    std::vector<Program> programs{{"hanscope", {folder + "hanscope"}, {}},
                                  {"demo", {folder + "hanscope", "--demo"}, {}},
                                  {"barechart", {folder + "barechart"}, {}}};
    std::vector<std::string> others;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--starts" && i + 1 < argc)
            starts = std::atoi(argv[++i]);
        else if (argument == "--idle" && i + 1 < argc)
            idle = seconds{std::atoi(argv[++i])};
        else
            others.push_back(argument);
    }
    for (const std::string &other : others.empty() ? std::vector<std::string>{"pulseview"} : others)
        programs.push_back({std::filesystem::path(other).filename(), {other}, {}});

    const VirtualScreen screen;
    if (!screen.isUp()) {
        std::fprintf(stderr, "Xvfb could not be started\n");
        return 1;
    }
    measureStarts(programs, std::max(starts, 1), screen);
    for (const Program &program : programs)
        measureRest(program, idle, screen);
    std::filesystem::remove_all(homeFor({}));
}
