// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of the plot plan's editor with 500 pieces of equipment on Qt Quick's software renderer, from the pointer's
// move to the picture on the screen: what is worked out, painted and composed. At 60 frames a second there are 16.7 ms.
#include "app/witnessmark/composition.h"
#include "resources/resources.h"
#include "tests/support/until.h"
#include "ui/models/plot_edit_view.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

#include <benchmark/benchmark.h>

using namespace wm;

namespace {

constexpr int kPieces = 500;

/// A demonstration's plan with as many more pieces on it, in rows of forty on the lot.
class Editor
{
public:
    Editor()
    {
        Options options;
        options.dataDir = m_dir.path();
        options.language = QStringLiteral("en");
        m_composition = std::make_unique<Composition>(options);
        ui::App &app = m_composition->app();
        app.start();
        test::until([&app] { return !app.jobs()->loading(); }, std::chrono::seconds{60});
        app.createDemonstration();
        test::until([&app] { return app.job() != nullptr; }, std::chrono::seconds{60});
        fill(*app.job());
        m_window.resize(1280, 720);
        m_view = new ui::PlotEditView(m_window.contentItem());
        m_view->setSize(QSizeF(1280, 720));
        m_editor.setJob(app.job());
        if (m_editor.plan().equipment().size() < kPieces)
            qFatal("the plan did not get its pieces");
        m_view->setEditor(&m_editor);
        QObject::connect(&m_window, &QQuickWindow::afterAnimating, &m_window, [this] { m_clock.start(); });
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] {
            m_frame = m_clock.nsecsElapsed();
            ++m_frames;
        });
        m_window.show();
        frame();
    }
    ~Editor() { delete m_view; }
    /// Seconds that the next picture takes.
    double frame()
    {
        const int before = m_frames;
        test::until([this, before] { return m_frames > before; }, std::chrono::seconds{10});
        return static_cast<double>(m_frame) / 1e9;
    }
    ui::PlotEditView &view() { return *m_view; }
    ui::PlotEditor &editor() { return *m_view->editor(); }

private:
    static void fill(ui::JobController &job)
    {
        QJsonArray all = site::Site(job.state().site()).value(QStringLiteral("drawings.plot.equipment")).toArray();
        for (int i = static_cast<int>(all.size()); i < kPieces; ++i)
            all.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("other")},
                                   {QStringLiteral("label"), QStringLiteral("AC unit %1").arg(i)},
                                   {QStringLiteral("x_ft"), 2.0 + i % 40 * 1.9},
                                   {QStringLiteral("y_ft"), 2.0 + i / 40 * 7.0},
                                   {QStringLiteral("width_ft"), 1.2},
                                   {QStringLiteral("depth_ft"), 1.0}});
        QList<record::Draft> drafts;
        for (int i = 0; i < kPieces; ++i) {
            const QJsonObject piece = all.at(i).toObject();
            for (auto fact = piece.begin(); fact != piece.end(); ++fact) {
                const auto more = workflow::Engine::recordFact(
                    job.state(), QStringLiteral("drawings.plot.equipment[%1].%2").arg(i).arg(fact.key()), fact.value(),
                    QStringLiteral("typed"));
                if (more)
                    drafts += *more;
            }
        }
        bool done = false;
        job.append(drafts).then(&job, [&done](const Result<void> &) { done = true; });
        test::until([&done] { return done; }, std::chrono::seconds{120});
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Composition> m_composition;
    ui::PlotEditor m_editor;
    QQuickWindow m_window;
    ui::PlotEditView *m_view = nullptr;
    QElapsedTimer m_clock;
    qint64 m_frame = 0;
    int m_frames = 0;
};

std::unique_ptr<Editor> s_editor; // as long as the application

Editor &editor()
{
    if (!s_editor)
        s_editor = std::make_unique<Editor>();
    return *s_editor;
}

/// What `move` costs, and the picture that follows.
template <typename Move>
void frames(benchmark::State &state, Move move)
{
    int step = 0;
    double worst = 0;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        move(step++);
        const double moved = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        const double all = moved + editor().frame();
        worst = std::max(worst, all);
        state.SetIterationTime(all);
    }
    state.counters["worst_ms"] = worst * 1000;
}

void drag(benchmark::State &state)
{
    editor().view().fit();
    editor().editor().select(QStringLiteral("drawings.plot.equipment[3]"));
    editor().editor().grab();
    frames(state, [](int step) { editor().editor().dragTo({20, 30 + step % 200 * 0.1}, 0.5); });
    editor().editor().cancel();
}
BENCHMARK(drag)->UseManualTime()->Unit(benchmark::kMillisecond);

void dragBuildingCorner(benchmark::State &state)
{
    editor().view().fit();
    editor().editor().select(QStringLiteral("drawings.plot.building_outline[2]"));
    editor().editor().grab();
    frames(state, [](int step) { editor().editor().dragTo({62 + step % 20 * 0.5, 60}, 0.5); });
    editor().editor().cancel();
}
BENCHMARK(dragBuildingCorner)->UseManualTime()->Unit(benchmark::kMillisecond);

void pan(benchmark::State &state)
{
    editor().view().fit();
    frames(state, [](int step) { editor().view().panBy(step % 40 < 20 ? 5 : -5, 0); });
}
BENCHMARK(pan)->UseManualTime()->Unit(benchmark::kMillisecond);

void zoom(benchmark::State &state)
{
    editor().view().fit();
    frames(state, [](int step) { editor().view().zoomBy(step % 40 < 20 ? 1.02 : 1 / 1.02, 640, 360); });
}
BENCHMARK(zoom)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software"); // as the application does
    const QGuiApplication application(argc, argv);
    registerResources();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    s_editor.reset();
    return 0;
}
