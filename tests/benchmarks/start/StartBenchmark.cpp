// Processor time of whole processes from their start to the first picture of a window: Tem's, a bare Qt
// window's, and a bare window's with what Tem's first page plots. Each round starts all of them, so that what
// slows the machine slows all.

#include <benchmark/benchmark.h>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <filesystem>
#include <string>
#include <vector>

namespace {

/// Seconds of processor time, user and system, that a program takes until it ends; negative where it fails.
double processorTime(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t process = 0;
    if (posix_spawn(&process, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0)
        return -1;
    int status = 0;
    rusage usage{};
    if (wait4(process, &status, 0, &usage) != process || status != 0)
        return -1;
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::string beside(const char *program)
{
    return std::filesystem::read_symlink("/proc/self/exe").replace_filename(program).string();
}

/// `ratio` is (Tem − plots) ÷ bare window: what is left to the window itself. `text_ratio` is the same over a
/// window with a few words, which has to load fonts.
void start(benchmark::State &state, const std::vector<std::string> &window,
           const std::vector<std::string> &plots)
{
    double bare = 0;
    double withText = 0;
    double withPlots = 0;
    double ours = 0;
    for ([[maybe_unused]] const auto &round : state) {
        const double bareTime = processorTime({beside("tem_start_bare")});
        const double textTime = processorTime({beside("tem_start_text")});
        const double plotsTime = plots.empty() ? bareTime : processorTime(plots);
        const double time = processorTime(window);
        if (bareTime < 0 || textTime < 0 || plotsTime < 0 || time < 0) {
            state.SkipWithError("a window did not start");
            return;
        }
        bare += bareTime;
        withText += textTime;
        withPlots += plotsTime;
        ours += time;
        state.SetIterationTime(time);
    }
    const auto milliseconds = [](double seconds) {
        return benchmark::Counter(seconds * 1e3, benchmark::Counter::kAvgIterations);
    };
    state.counters["bare_ms"] = milliseconds(bare);
    state.counters["text_ms"] = milliseconds(withText);
    state.counters["plots_ms"] = milliseconds(withPlots - bare);
    state.counters["ratio"] = (ours - (withPlots - bare)) / bare;
    state.counters["text_ratio"] = (ours - (withPlots - bare)) / withText;
}

void emptyWindow(benchmark::State &state)
{
    start(state, {beside("tem_start_window")}, {});
}
BENCHMARK(emptyWindow)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(20);

void windowWithReport(benchmark::State &state)
{
    start(state, {beside("tem_start_window"), ":/samples/bao-cao-mau.txt"}, {beside("tem_start_plots")});
}
BENCHMARK(windowWithReport)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(20);

} // namespace

int main(int argc, char **argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
