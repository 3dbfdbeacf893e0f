// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks after each entry: the state of every step, over records as long as a large site's.
#include "core/workflow/catalog_torque_tables.h"
#include "core/workflow/job_file.h"
#include "resources/resources.h"
#include "tests/workflow/log.h"

#include <QtCore/QCoreApplication>

#include <benchmark/benchmark.h>

using namespace wm;
using namespace wm::workflow;
using namespace Qt::StringLiterals;

namespace {

/// The demonstration's site with every step recorded, grown to `entries` with photographs, readings and facts.
class LargeJob
{
public:
    explicit LargeJob(int entries)
    {
        const auto product = catalog::Pack::load(u"connectder-smart-v3"_s);
        const auto torques = catalog::TorqueTables::fromPack(*product);
        const JobFile job = *loadJobFile(u":/wm/demo/job.json"_s);
        engine = std::make_unique<Engine>(*loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s), job.settings,
                                          std::make_shared<CatalogTorqueTables>(*torques));
        engine->setToday(job.today);
        for (const auto &[path, value] : leafFacts(job.site))
            log.append(*Engine::recordFact(log.state(), path, value, u"import"_s));
        for (const Step &step : engine->pack().steps) {
            for (const Evidence &evidence : step.evidence)
                if (evidence.kind == EvidenceKind::Device)
                    log.reading(qPrintable(evidence.device + u'.' + evidence.action),
                                job.site.value("collar"_L1).toObject());
            log.append({{record::Kind::Step, step.id, {{u"state"_s, u"done"_s}}}});
        }
        for (int i = static_cast<int>(log.state().entries().size()); i < entries; ++i) {
            const QString path = u"inverters[%1].field_%2"_s.arg(i % 12).arg(i / 12);
            if (i % 10 == 0)
                log.append({{record::Kind::Photo, engine->pack().steps[i % 20].id, {{u"shows"_s, u"x"_s}}}});
            else if (i % 10 == 1)
                log.reading("collar.read", job.site.value("collar"_L1).toObject());
            else
                log.append({{record::Kind::Fact, path, {{u"v"_s, i}, {u"source"_s, u"typed"_s}}}});
        }
    }

    std::unique_ptr<Engine> engine;
    Log log;
};

void site(benchmark::State &state)
{
    const LargeJob job(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(job.log.state().site());
}
BENCHMARK(site)->Arg(936)->Arg(5000)->Unit(benchmark::kMillisecond);

void statusOfEveryStep(benchmark::State &state)
{
    const LargeJob job(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(job.engine->status(job.log.state()));
}
BENCHMARK(statusOfEveryStep)->Arg(936)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    registerResources();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
