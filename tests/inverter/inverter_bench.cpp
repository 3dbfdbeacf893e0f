// SPDX-License-Identifier: GPL-3.0-or-later
// A whole inverter read over a line of 9600 baud in real time, against the time its bytes take on the wire.
#include "resources/resources.h"
#include "tests/inverter/paced_scan.h"

#include <benchmark/benchmark.h>

#include <QtCore/QCoreApplication>

namespace wm::inverter {
namespace {

void scanPaced(benchmark::State &state)
{
    SystemClock clock;
    PacedScan scan(clock, QStringLiteral("good"));
    double wire = 0, took = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Instant start = clock.now();
        const auto future = scan.port->read();
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!future.result()) {
            state.SkipWithError(qUtf8Printable(future.result().error().message));
            return;
        }
        took += std::chrono::duration<double>(clock.now() - start).count();
        wire += scan.wireSeconds();
    }
    state.counters["wire_seconds"] = wire / static_cast<double>(state.iterations());
    state.counters["times_wire"] = took / wire;
}
BENCHMARK(scanPaced)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace wm::inverter

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    wm::registerResources();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
