// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of a job from the window's view models, over the real store, engine and handbooks.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"
#include "ui/models/drawing_view.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using namespace wm;
using ui::DrawingLook;
using ui::DrawingSheet;
using ui::PickedObject;

class Drawings : public testing::Test
{
protected:
    Drawings()
    {
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
        app().createDemonstration();
        EXPECT_TRUE(until([this] { return app().job() != nullptr; }));
        EXPECT_TRUE(until([this] { return !drawing().drawing() && drawing().sheets() > 0; }));
    }
    ui::App &app() { return composition->app(); }
    ui::DrawingController &drawing() { return *app().job()->drawings(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    bool says(const QString &words)
    {
        const auto sheet = drawing().current();
        return sheet && std::any_of(sheet->scene.items.begin(), sheet->scene.items.end(), [&words](const auto &item) {
                   const auto *text = std::get_if<drawings::Text>(&item.shape);
                   return text && text->string.contains(words);
               });
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
};

} // namespace

TEST_F(Drawings, AreComposedFromTheRecordAndMarkedAsDemonstration)
{
    EXPECT_TRUE(drawing().problem().isEmpty()) << drawing().problem().toStdString();
    EXPECT_EQ(drawing().kind(), QStringLiteral("single-line-diagram"));
    EXPECT_TRUE(says(QStringLiteral("DEMONSTRATION, NOT FOR SUBMITTAL")));
    EXPECT_FALSE(drawing().finished());
    EXPECT_FALSE(drawing().standing().isEmpty());
    EXPECT_GT(drawing().required()->count(), 5);
    drawing().setKind(QStringLiteral("plot-plan"));
    ASSERT_TRUE(until([this] { return !drawing().drawing() && drawing().sheets() > 0; }));
    EXPECT_TRUE(says(QStringLiteral("PLOT PLAN")));
}

TEST_F(Drawings, TheToolbarCountsAsTheSheetDoes)
{
    for (const auto &kind : {QStringLiteral("plot-plan"), QStringLiteral("single-line-diagram")}) {
        drawing().setKind(kind);
        ASSERT_TRUE(until([this] { return !drawing().drawing() && drawing().sheets() > 0; }));
        for (int sheet = 0; sheet < drawing().sheets(); ++sheet) {
            drawing().setSheet(sheet);
            const QString said = QStringLiteral("%1 OF %2").arg(drawing().number()).arg(drawing().inSet());
            EXPECT_TRUE(says(said)) << said.toStdString();
        }
    }
}

TEST_F(Drawings, FollowTheRecord)
{
    EXPECT_FALSE(says(QStringLiteral("555-777")));
    app().job()->site()->record(QStringLiteral("meter.number"), QStringLiteral("555-777"));
    ASSERT_TRUE(until([this] { return says(QStringLiteral("555-777")); })) << app().problem().toStdString();
    app().job()->site()->forget(QStringLiteral("meter.number"));
    ASSERT_TRUE(until([this] {
        const QList<ui::Detail> lacks = drawing().lacks()->details();
        return std::any_of(lacks.begin(), lacks.end(),
                           [](const ui::Detail &row) { return row.key == QStringLiteral("meter.number"); });
    }));
    EXPECT_TRUE(drawing().standing().startsWith(QStringLiteral("Preliminary"))) << drawing().standing().toStdString();
}

TEST_F(Drawings, AnObjectPickedLeadsToItsFacts)
{
    const auto sheet = drawing().current();
    ASSERT_TRUE(sheet);
    const auto meter = std::find_if(sheet->objects.begin(), sheet->objects.end(),
                                    [](const PickedObject &one) { return one.tag == QStringLiteral("M-1"); });
    ASSERT_NE(meter, sheet->objects.end());
    const QPointF middle(meter->box.x + meter->box.width / 2.0, meter->box.y + meter->box.height / 2.0);
    const PickedObject picked = ui::objectAt(*sheet, middle, 50);
    EXPECT_EQ(picked.tag, QStringLiteral("M-1"));
    ASSERT_FALSE(picked.path.isEmpty());
    EXPECT_TRUE(ui::objectAt(*sheet, {-5000, -5000}, 50).nothing());
    drawing().openFact(picked.path);
    EXPECT_EQ(app().job()->tab(), QStringLiteral("site"));
    EXPECT_GT(app().job()->site()->rows()->count(), 0) << picked.path.toStdString();
    EXPECT_TRUE(drawing().isFact(QStringLiteral("meter.number")));
    EXPECT_FALSE(drawing().isFact(QStringLiteral("disconnects[0]")));
    EXPECT_TRUE(
        drawing().wordsOf(QStringLiteral("M-1"), QStringLiteral("meter.number")).startsWith(QStringLiteral("M-1 · ")));
}

TEST_F(Drawings, AViewMovesZoomsAndPicks)
{
    ui::DrawingView view;
    view.setSize({640, 400});
    view.setDrawing(&drawing());
    ASSERT_TRUE(until([&view] { return view.painted(); }));
    view.pickNext(1);
    const QString first = view.pickedTag();
    EXPECT_FALSE(first.isEmpty());
    view.pickNext(1);
    EXPECT_NE(view.pickedTag(), first);
    view.pickNext(-1);
    EXPECT_EQ(view.pickedTag(), first);
    view.zoomBy(3, 320, 200);
    EXPECT_FALSE(view.painted()) << "what is seen before the pool has painted is only stretched";
    ASSERT_TRUE(until([&view] { return view.painted(); }));
    view.panBy(40, 10);
    ASSERT_TRUE(until([&view] { return view.painted(); }));
    view.zoomBy(0.0001, 0, 0);
    view.panBy(1e7, 1e7); // the paper cannot be lost
    view.fit();
    ASSERT_TRUE(until([&view] { return view.painted(); }));
    view.pick(-100, -100);
    EXPECT_TRUE(view.pickedTag().isEmpty());
}

TEST_F(Drawings, APictureShowsWhatThePaperShows)
{
    const auto sheet = drawing().current();
    ASSERT_TRUE(sheet);
    const double scale = 0.05;
    const QSize whole(static_cast<int>(sheet->scene.sheet.width * scale),
                      static_cast<int>(sheet->scene.sheet.height * scale));
    const QImage all = ui::picture(*sheet, {scale, {}, whole});
    const QImage part = ui::picture(*sheet, {scale, {2000, 2000}, {200, 150}});
    int ink = 0, other = 0;
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x) {
            ink += qGray(part.pixel(x, y)) < 128;
            other += std::abs(qGray(part.pixel(x, y)) - qGray(all.pixel(x + 100, y + 100))) > 64;
        }
    EXPECT_LT(other, 300) << "edges may fall on the next pixel, a hundredth of them";
    EXPECT_GT(ink, 50);
    const QImage beside = ui::picture(*sheet, {scale, {-4000, -4000}, {50, 50}});
    EXPECT_EQ(beside.pixel(10, 10), 0u) << "there is no paper there";
}

TEST_F(Drawings, AreSavedInTheFormThatTheNameAsksFor)
{
    const QMap<QString, QByteArray> begin{
        {QStringLiteral("svg"), "<?xml"}, {QStringLiteral("pdf"), "%PDF"}, {QStringLiteral("dxf"), "999"}};
    for (auto form = begin.begin(); form != begin.end(); ++form) {
        const QString path = dir.filePath(QStringLiteral("drawing.") + form.key());
        drawing().save(QUrl::fromLocalFile(path));
        ASSERT_TRUE(until([this] { return drawing().saving().isEmpty(); }));
        EXPECT_EQ(drawing().file(), path) << app().problem().toStdString();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_GT(file.size(), 10'000);
        EXPECT_TRUE(file.read(5).startsWith(form.value().left(3))) << form.key().toStdString();
    }
    drawing().save(QUrl::fromLocalFile(dir.filePath(QStringLiteral("drawing.png"))));
    ASSERT_TRUE(until([this] { return drawing().saving().isEmpty(); }));
    EXPECT_TRUE(app().problem().contains(QStringLiteral(".svg, .pdf or .dxf"))) << app().problem().toStdString();
}

TEST_F(Drawings, AreSavedForThePaperThatWasChosenAndKeepTheChoice)
{
    const auto savedOn = [this](const QString &paper) {
        drawing().setPaper(paper);
        const QString path = dir.filePath(paper + QStringLiteral(".svg"));
        drawing().save(QUrl::fromLocalFile(path));
        EXPECT_TRUE(until([this] { return drawing().saving().isEmpty(); }));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << app().problem().toStdString();
        return QString::fromUtf8(file.readAll());
    };
    EXPECT_EQ(drawing().paper(), QStringLiteral("ansi-b"));
    EXPECT_FALSE(savedOn(QStringLiteral("ansi-b")).contains(QStringLiteral("RIGHT HALF OF TWO")));
    EXPECT_TRUE(savedOn(QStringLiteral("letter")).contains(QStringLiteral("RIGHT HALF OF TWO")));
    drawing().setKind(QStringLiteral("plot-plan"));
    ASSERT_TRUE(until([this] { return !drawing().drawing() && drawing().sheets() > 0; }));
    drawing().setPaper(QStringLiteral("papyrus"));
    EXPECT_EQ(drawing().paper(), QStringLiteral("letter")) << "kept with the job, whatever is drawn";
    EXPECT_TRUE(says(QStringLiteral("ON 11 x 17"))) << "what is looked at stays the sheet";
    const QString a3 = savedOn(QStringLiteral("a3"));
    EXPECT_TRUE(a3.contains(QStringLiteral("PRINTED AT 100 %"))) << "the scale of the plan is the same on any paper";
    EXPECT_FALSE(a3.contains(QStringLiteral("ON 11 x 17")));
}
