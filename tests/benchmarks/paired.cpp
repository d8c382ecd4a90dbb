// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs two programs in turn, each with an empty home of its own, and compares their medians: what disturbs the machine
// disturbs both alike.
//
//   paired PAIRS PROGRAM_A PROGRAM_B [ARGUMENT OF B…]
//
// Wall time from fork to exit, user time from wait4, and user instructions where the kernel lets us count them.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <linux/perf_event.h>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int WarmUps = 2;
constexpr unsigned LongestSeconds = 300;

struct Figures
{
    double wallMilliseconds = 0;
    double userMilliseconds = 0;
    double megaInstructions = NAN; ///< NAN: the kernel or the machine does not count them
};

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

[[noreturn]] void fail(const std::string &message)
{
    std::fprintf(stderr, "paired: %s\n", message.c_str());
    std::exit(1);
}

/// A home with nothing in it, so that no run reads what another has left.
class Home
{
public:
    Home()
        : m_path((std::filesystem::temp_directory_path() / "statut-start-XXXXXX").string())
    {
        if (!mkdtemp(m_path.data()))
            fail("no folder for an empty home can be made in " + std::filesystem::temp_directory_path().string());
    }
    ~Home()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    void use() const
    {
        setenv("HOME", m_path.c_str(), 1);
        for (const char *kind : {"CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"}) {
            const std::string folder = m_path + '/' + kind;
            mkdir(folder.c_str(), 0700);
            setenv((std::string("XDG_") + kind).c_str(), folder.c_str(), 1);
        }
    }

private:
    std::string m_path;
};

/// Counts the user instructions of @p child and its threads from its exec on; -1 where that is not allowed.
int countInstructions(pid_t child)
{
    perf_event_attr attributes{};
    attributes.type = PERF_TYPE_HARDWARE;
    attributes.size = sizeof(attributes);
    attributes.config = PERF_COUNT_HW_INSTRUCTIONS;
    attributes.disabled = 1;
    attributes.enable_on_exec = 1;
    attributes.inherit = 1;
    attributes.exclude_kernel = 1;
    attributes.exclude_hv = 1;
    return int(syscall(SYS_perf_event_open, &attributes, child, -1, -1, PERF_FLAG_FD_CLOEXEC));
}

[[noreturn]] void become(const std::vector<char *> &command, const Home &home, int go)
{
    home.use();
    alarm(LongestSeconds); // survives the exec: a program that never paints must not hold us up for ever
    char byte = 0;
    if (read(go, &byte, 1) == 1)
        execv(command.front(), command.data());
    std::fprintf(stderr, "paired: %s cannot be started: %s\n", command.front(), std::strerror(errno));
    _exit(127);
}

Figures run(const std::vector<char *> &command)
{
    const Home home;
    int go[2];
    if (pipe(go) != 0)
        fail("no pipe");
    const pid_t child = fork();
    if (child < 0)
        fail("fork failed");
    if (child == 0)
        become(command, home, go[0]);
    const int counter = countInstructions(child);
    const double start = now();
    const ssize_t written = write(go[1], "g", 1);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);

    Figures figures;
    figures.wallMilliseconds = now() - start;
    figures.userMilliseconds = double(usage.ru_utime.tv_sec) * 1e3 + double(usage.ru_utime.tv_usec) / 1e3;
    uint64_t instructions = 0;
    if (counter >= 0 && read(counter, &instructions, sizeof(instructions)) == sizeof(instructions) && instructions > 0)
        figures.megaInstructions = double(instructions) / 1e6;
    if (counter >= 0)
        close(counter);
    close(go[0]);
    close(go[1]);
    if (written != 1 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        fail(std::string(command.front()) + " did not end well: its times mean nothing");
    return figures;
}

struct Summary
{
    double least = NAN;
    double median = NAN;
    double spread = NAN; ///< half the distance between the quartiles, as a share of the median
};

Summary summaryOf(const std::vector<Figures> &runs, double Figures::*field)
{
    std::vector<double> values;
    for (const Figures &figures : runs)
        values.push_back(figures.*field);
    std::ranges::sort(values);
    const size_t n = values.size();
    const double median = n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    return {values.front(), median, (values[n * 3 / 4] - values[n / 4]) / 2 / median};
}

std::string nameOf(const char *path)
{
    return std::filesystem::path(path).filename().string();
}

void print(const char *what, const std::vector<Figures> &a, const std::vector<Figures> &b, double Figures::*field)
{
    const Summary first = summaryOf(a, field);
    const Summary second = summaryOf(b, field);
    if (std::isnan(first.median) || std::isnan(second.median)) {
        std::printf("%-22s not counted here\n", what);
        return;
    }
    std::printf("%-22s %9.1f %9.1f ±%2.0f%% %11.1f %9.1f ±%2.0f%% %10.3f\n", what, first.least, first.median,
                first.spread * 100, second.least, second.median, second.spread * 100, second.median / first.median);
}

} // namespace

int main(int argc, char *argv[])
{
    const int pairs = argc >= 4 ? std::atoi(argv[1]) : 0;
    if (pairs <= 0) {
        std::fputs("usage: paired PAIRS PROGRAM_A PROGRAM_B [ARGUMENT OF B...]\n", stderr);
        return 2;
    }
    const std::vector<char *> commandA{argv[2], nullptr};
    const std::vector<char *> commandB(argv + 3, argv + argc + 1); // with the null at the end
    std::vector<Figures> a;
    std::vector<Figures> b;
    for (int i = -WarmUps; i < pairs; ++i) {
        const Figures ofA = run(commandA);
        const Figures ofB = run(commandB);
        if (i >= 0) {
            a.push_back(ofA);
            b.push_back(ofB);
        }
    }
    const std::string nameA = nameOf(argv[2]);
    const std::string nameB = nameOf(argv[3]);
    std::printf("%-22s %9s %14s %11s %14s %10s\n", (std::to_string(pairs) + " pairs").c_str(), (nameA + " min").c_str(),
                "median", (nameB + " min").c_str(), "median", "ratio");
    print("wall time, ms", a, b, &Figures::wallMilliseconds);
    print("user time, ms", a, b, &Figures::userMilliseconds);
    print("user instructions, M", a, b, &Figures::megaInstructions);
    return 0;
}
