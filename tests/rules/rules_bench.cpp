// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to hold a site against the handbooks: whole, after one change, and for many sites on every core.
#include "core/rules/running_check.h"
#include "core/site/contradictions.h"
#include "core/site/site.h"
#include "tests/rules/example_sites.h"

#include <benchmark/benchmark.h>

#include <atomic>
#include <thread>

using namespace wm;
using namespace wm::rules;

namespace {

const QDate kToday(2026, 11, 5);
constexpr int kManySites = 10'000;

const QList<std::shared_ptr<const RulePack>> &packs()
{
    static const auto all = [] {
        QList<std::shared_ptr<const RulePack>> read;
        for (const QString &id : shippedPacks())
            read.append(shippedPack(id));
        return read;
    }();
    return all;
}

/// One site, all packs.
void checkSite(benchmark::State &state)
{
    const QList<QJsonObject> sites = exampleSites();
    qsizetype next = 0;
    for (auto _ : state) {
        for (const auto &pack : packs())
            benchmark::DoNotOptimize(pack->check(sites.at(next), kToday));
        next = (next + 1) % sites.size();
    }
}
BENCHMARK(checkSite)->Unit(benchmark::kMillisecond);

/// One fact of a site changed and changed back, all packs: `path` is read by few rules, or by more than any other.
void changeFact(benchmark::State &state, const QString &path, const QJsonValue &value)
{
    const QJsonObject site = exampleSites().last();
    const QJsonObject other = site::Site(site).with(path, value)->json();
    std::vector<std::unique_ptr<RunningCheck>> checks;
    for (const auto &pack : packs()) {
        checks.push_back(std::make_unique<RunningCheck>(pack));
        checks.back()->update(site, kToday);
    }
    bool changed = false;
    qsizetype evaluated = 0;
    for (auto _ : state) {
        changed = !changed;
        evaluated = 0;
        for (const auto &check : checks) {
            benchmark::DoNotOptimize(check->update(changed ? other : site, kToday));
            evaluated += check->evaluated();
        }
    }
    state.counters["rules"] = static_cast<double>(evaluated);
}
BENCHMARK_CAPTURE(changeFact, distance, QStringLiteral("disconnects[0].distance_to_meter_ft"), 62)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeFact, method, QStringLiteral("poi.method"), QStringLiteral("line_side"))
    ->Unit(benchmark::kMillisecond);

/// What stands against what in one site, looked for once a changed fact (site::notCounted(), and what is shown of
/// it).
void findContradictions(benchmark::State &state)
{
    const QList<QJsonObject> sites = exampleSites();
    qsizetype next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(doubtedBy(doubtedFacts, sites.at(next), kToday));
        benchmark::DoNotOptimize(site::contradictionsIn(sites.at(next), kToday));
        next = (next + 1) % sites.size();
    }
}
BENCHMARK(findContradictions)->Unit(benchmark::kMillisecond);

/// How 10,000 sites stand by every rule of all packs, on every core.
void checkManySites(benchmark::State &state)
{
    const QList<QJsonObject> sites = exampleSites();
    packs();
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    for (auto _ : state) {
        std::atomic<int> next = 0;
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < cores; ++i)
            threads.emplace_back([&] {
                for (int number = next++; number < kManySites; number = next++) {
                    SiteAtHand site(sites.at(number % sites.size()), kToday);
                    for (const auto &pack : packs())
                        benchmark::DoNotOptimize(pack->statuses(site));
                }
            });
    }
    state.SetItemsProcessed(state.iterations() * kManySites);
    state.counters["cores"] = cores;
}
BENCHMARK(checkManySites)->Unit(benchmark::kSecond)->MeasureProcessCPUTime()->UseRealTime()->Iterations(1);

/// A pack read from its file, parsed and checked against a vocabulary that is there already.
void loadPack(benchmark::State &state)
{
    shippedPack(shippedPacks().first());
    for (auto _ : state)
        benchmark::DoNotOptimize(shippedPack(shippedPacks().first()));
}
BENCHMARK(loadPack)->Unit(benchmark::kMillisecond);

/// The vocabulary of the site model, which every program reads once.
void loadVocabulary(benchmark::State &state)
{
    registerResources();
    const auto json = readJsonObject(QStringLiteral(":/wm/schemas/site-model.schema.json"));
    for (auto _ : state)
        benchmark::DoNotOptimize(SchemaPathTypes::fromJson(*json));
}
BENCHMARK(loadVocabulary)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
