// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering and sorting 100,000 units beside Qt's proxy model on the same rows.
#include "core/fleet/unit_table.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCoreApplication>
#include <QtCore/QSortFilterProxyModel>

#include <benchmark/benchmark.h>

#include <random>

using namespace wm::fleet;

namespace {

constexpr int kUnits = 100'000;

std::vector<Unit> units()
{
    std::mt19937 chance(1);
    std::vector<Unit> list;
    for (int i = 0; i < kUnits; ++i) {
        Unit unit;
        unit.serial = QStringLiteral("CDER-%1").arg(chance() % 10'000'000, 7, 10, QLatin1Char('0'));
        unit.description = QStringLiteral("Project %1 of %2").arg(chance() % 5000).arg(chance() % 90);
        unit.city = QStringLiteral("City %1").arg(chance() % 3000);
        list.push_back(unit);
    }
    return list;
}

/// The plainest model that a view could have of them.
class Model : public QAbstractTableModel
{
public:
    std::vector<Unit> rows = units();
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return kUnits; }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 3; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Unit &unit = rows[static_cast<size_t>(index.row())];
        return index.column() == 0 ? unit.serial : index.column() == 1 ? unit.description : unit.city;
    }
};

UnitFilter described(const char *text)
{
    UnitFilter filter;
    filter.description.text = QLatin1String(text);
    return filter;
}

void filterOurs(benchmark::State &state)
{
    UnitTable table(units());
    int turn = 0;
    table.show(described("x"));
    for ([[maybe_unused]] auto _ : state)
        table.show(described(++turn % 2 == 0 ? "ct 41" : "of 7"));
    state.counters["rows"] = static_cast<double>(table.rows().size());
}

void filterProxy(benchmark::State &state)
{
    Model model;
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    benchmark::DoNotOptimize(proxy.rowCount());
    int turn = 0;
    for ([[maybe_unused]] auto _ : state) {
        proxy.setFilterFixedString(++turn % 2 == 0 ? QStringLiteral("ct 41") : QStringLiteral("of 7"));
        benchmark::DoNotOptimize(proxy.rowCount());
    }
}

/// The first time a column is asked for: nothing of it is known yet.
void sortOurs(benchmark::State &state)
{
    const std::vector<Unit> list = units();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        UnitTable table(list);
        state.ResumeTiming();
        table.show({}, Column::City);
    }
}

void sortOursAgain(benchmark::State &state)
{
    UnitTable table(units());
    bool descending = false;
    table.show({}, Column::City);
    for ([[maybe_unused]] auto _ : state)
        table.show({}, Column::City, descending = !descending);
}

void sortProxy(benchmark::State &state)
{
    Model model;
    QSortFilterProxyModel proxy;
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    for ([[maybe_unused]] auto _ : state) {
        proxy.sort(2);
        state.PauseTiming();
        proxy.sort(-1);
        state.ResumeTiming();
    }
}

} // namespace

BENCHMARK(filterOurs)->Unit(benchmark::kMillisecond);
BENCHMARK(filterProxy)->Unit(benchmark::kMillisecond);
BENCHMARK(sortOurs)->Unit(benchmark::kMillisecond);
BENCHMARK(sortOursAgain)->Unit(benchmark::kMillisecond);
BENCHMARK(sortProxy)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
