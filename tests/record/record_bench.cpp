// SPDX-License-Identifier: GPL-3.0-or-later
// What the record costs beside what SQLite itself costs on the same disk.
#include "core/record/projection.h"
#include "core/record/store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <sqlite3.h>

using namespace wm;
using namespace wm::record;

namespace {

const Author kAuthor{QStringLiteral("ana@example.org"), QStringLiteral("installer")};
constexpr int kReadings = 500'000;

Draft draft(int number)
{
    return {.kind = Kind::Fact,
            .path = QStringLiteral("inverters[%1].ac_kw").arg(number % 900),
            .value = {{QStringLiteral("v"), number * 0.1}, {QStringLiteral("source"), QStringLiteral("typed")}}};
}

class Bench
{
public:
    QTemporaryDir dir;
    SystemClock clock;
    std::unique_ptr<Store> store = std::move(*Store::open(dir.path(), clock));
    JobId job = *store->createJob({QStringLiteral("Elm Street"), false, {}}, kAuthor);
};

std::unique_ptr<SQLite::Database> bare(const QTemporaryDir &dir)
{
    auto database = std::make_unique<SQLite::Database>(dir.filePath(QStringLiteral("bare.db")).toStdString(),
                                                       SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database->exec(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;"
        "CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB) STRICT;"
        "CREATE TABLE readings (channel INTEGER NOT NULL, utc_ms INTEGER NOT NULL, value REAL NOT NULL) STRICT;"
        "CREATE INDEX readings_of ON readings (channel, utc_ms);");
    return database;
}

void bareCommit(benchmark::State &state)
{
    const QTemporaryDir dir;
    const auto database = bare(dir);
    SQLite::Statement insert(*database, "INSERT INTO t (body) VALUES (zeroblob(400))");
    for (auto _ : state) {
        insert.exec();
        insert.reset();
    }
}
BENCHMARK(bareCommit)->UseRealTime();

void append(benchmark::State &state)
{
    Bench bench;
    int number = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(bench.store->append(bench.job, kAuthor, {draft(number++)}));
}
BENCHMARK(append)->UseRealTime();

/// The same into a sealed store.
void appendSealed(benchmark::State &state)
{
    Bench bench;
    if (!bench.store->seal({.keychain = false, .passphrase = QStringLiteral("four words in a row")}))
        state.SkipWithError("the store could not be sealed");
    int number = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(bench.store->append(bench.job, kAuthor, {draft(number++)}));
}
BENCHMARK(appendSealed)->UseRealTime();

void readingsThroughTheCApi(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir dir;
        const auto database = bare(dir);
        sqlite3 *handle = database->getHandle();
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(handle, "INSERT INTO readings VALUES (?, ?, ?)", -1, &insert, nullptr);
        state.ResumeTiming();
        sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (int i = 0; i < kReadings; ++i) {
            sqlite3_bind_int64(insert, 1, 1);
            sqlite3_bind_int64(insert, 2, i);
            sqlite3_bind_double(insert, 3, i * 0.1);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
        state.PauseTiming();
        sqlite3_finalize(insert);
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * kReadings);
}
BENCHMARK(readingsThroughTheCApi)->Unit(benchmark::kMillisecond)->UseRealTime();

void readings(benchmark::State &state)
{
    QList<SeriesPoint> points;
    for (int i = 0; i < kReadings; ++i)
        points.append({i, i * 0.1});
    for (auto _ : state) {
        state.PauseTiming();
        auto bench = std::make_unique<Bench>();
        state.ResumeTiming();
        benchmark::DoNotOptimize(bench->store->appendSeries(bench->job, QStringLiteral("volts"), points));
        state.PauseTiming();
        bench.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * kReadings);
}
BENCHMARK(readings)->Unit(benchmark::kMillisecond)->UseRealTime();

void openJobOf5000(benchmark::State &state)
{
    Bench bench;
    QList<Draft> drafts;
    for (int i = 0; i < 5000; ++i)
        drafts.append(draft(i));
    (void)bench.store->append(bench.job, kAuthor, drafts);
    for (auto _ : state) {
        const JobState opened(*bench.store->entries(bench.job));
        benchmark::DoNotOptimize(opened.site());
    }
}
BENCHMARK(openJobOf5000)->Unit(benchmark::kMillisecond)->UseRealTime();

void listOf10000Jobs(benchmark::State &state)
{
    Bench bench;
    for (int i = 0; i < 10'000; ++i)
        (void)bench.store->createJob({QStringLiteral("Job %1").arg(i), false, {}}, kAuthor);
    for (auto _ : state)
        benchmark::DoNotOptimize(bench.store->jobs());
}
BENCHMARK(listOf10000Jobs)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
