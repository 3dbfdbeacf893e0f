// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/offline.h"
#include "devices/ims/reception.h"
#include "tests/ims/stream.h"

#include <benchmark/benchmark.h>

using namespace wm;
using namespace wm::ims;

namespace {

QByteArray cleanStream(qsizetype frames)
{
    QByteArray bytes;
    bytes.reserve(frames * kFrameLength);
    for (qsizetype i = 0; i < frames; ++i)
        bytes += test::frameOf(2578, 342, 3, static_cast<std::uint32_t>(i) % kKwhModulus);
    return bytes;
}

/// The search and the numbers; struct_decoder.py does the same with Python's struct.
void findAndDecode(benchmark::State &state)
{
    const QByteArray bytes = cleanStream(100'000);
    for (auto _ : state)
        benchmark::DoNotOptimize(findCandidates(bytes));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * 100'000);
}
BENCHMARK(findAndDecode);

void decodeFile(benchmark::State &state)
{
    const QByteArray bytes = cleanStream(100'000);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeOffline(bytes));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * 100'000);
}
BENCHMARK(decodeFile);

/// One byte at a time, as a slow adapter hands them on: what a core spends on a line of 960 bytes a second.
void receiveBytes(benchmark::State &state)
{
    const QByteArray bytes = cleanStream(1'000);
    for (auto _ : state) {
        Reception reception;
        Instant now{0};
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            now += i % kFrameLength == 0 ? std::chrono::milliseconds(300) : std::chrono::milliseconds(1);
            benchmark::DoNotOptimize(reception.take(QByteArrayView(bytes).sliced(i, 1), now));
        }
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes.size());
}
BENCHMARK(receiveBytes);

} // namespace

BENCHMARK_MAIN();
