// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/dxf.h"
#include "core/drawings/paint.h"
#include "core/drawings/pdf.h"
#include "core/drawings/svg.h"
#include "core/typeface/fonts.h"
#include "resources/resources.h"
#include "tests/drawings/sample_scenes.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <benchmark/benchmark.h>

using namespace wm::drawings;

namespace {

const Drawing &sample()
{
    static const Drawing drawing{{test::everything(), test::randomScene(7, 5000)}};
    return drawing;
}

/// The DXF that tests/drawings/ezdxf_speed.py makes anew with ezdxf, entity by entity.
void dxf(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(toDxf(sample()));
}
BENCHMARK(dxf)->Unit(benchmark::kMillisecond);

void svg(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(toSvg(sample()));
}
BENCHMARK(svg)->Unit(benchmark::kMillisecond);

void pdf(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(toPdf(sample()));
}
BENCHMARK(pdf)->Unit(benchmark::kMillisecond);

/// A frame of a screen of 1280 x 800 with the whole sample sheet (128 symbols, 24 texts, 37 lines) on it, software
/// renderer, nothing kept from the frame before.
void screen(benchmark::State &state)
{
    const Scene scene = test::everything();
    QImage image(1280, 800, QImage::Format_RGB32);
    for (auto _ : state) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(1280.0 / scene.sheet.width, 1280.0 / scene.sheet.width);
        paint(painter, scene);
    }
}
BENCHMARK(screen)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    wm::registerResources();
    if (!wm::typeface::loadFonts())
        return 2;
    // ezdxf_speed.py needs the same drawing: with --write-dxf FILE it is written there.
    if (argc == 3 && std::string_view(argv[1]) == "--write-dxf") {
        QFile file(QString::fromLocal8Bit(argv[2]));
        return file.open(QIODevice::WriteOnly) && file.write(toDxf(sample())) > 0 ? 0 : 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
