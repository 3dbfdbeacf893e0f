// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/drawing_input.h"
#include "core/typeface/fonts.h"
#include "resources/resources.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QGuiApplication>

#include <benchmark/benchmark.h>

using namespace wm::drawings;

namespace {

DrawingInput example(const char *name)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/%1.json").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example site");
    DrawingInput input;
    input.site = wm::site::Site(QJsonDocument::fromJson(file.readAll()).object());
    return input;
}

/// From a site to its single-line diagram; the target is 20 ms.
void diagram(benchmark::State &state, const char *name)
{
    const DrawingInput input = example(name);
    for (auto _ : state)
        benchmark::DoNotOptimize(singleLine(input));
}
BENCHMARK_CAPTURE(diagram, collar, "residential-load-side-collar-sce")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(diagram, collarConEdison, "residential-collar-coned-7.6kw")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(diagram, adapter, "residential-gma-sce")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(diagram, lineSide, "residential-line-side-pe-sce")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(diagram, storage, "paired-storage-ngom-sce")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(diagram, commercial, "commercial-ct-metered-sce")->Unit(benchmark::kMillisecond);

void plan(benchmark::State &state, const char *name)
{
    const DrawingInput input = example(name);
    for (auto _ : state)
        benchmark::DoNotOptimize(plotPlan(input));
}
BENCHMARK_CAPTURE(plan, collar, "residential-load-side-collar-sce")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan, commercial, "commercial-ct-metered-sce")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    wm::registerResources();
    if (!wm::typeface::loadFonts())
        return 2;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
