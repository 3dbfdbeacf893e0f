// SPDX-License-Identifier: GPL-3.0-or-later
// The plot plan edited from the window's view models, over the real store and engine.
#include "core/site/site.h"
#include "tests/ui/window_world.h"
#include "ui/models/plot_edit_view.h"

#include <QtCore/QJsonArray>

namespace {

using namespace wm;

const QString kMeter = QStringLiteral("drawings.plot.equipment[0]");
const QString kInverter = QStringLiteral("drawings.plot.equipment[3]");

class PlotEditorTest : public test::Window
{
protected:
    void SetUp() override
    {
        openDemonstration();
        m_editor.setJob(app().job());
    }
    ui::PlotEditor &editor() { return m_editor; }
    site::Site site() { return site::Site(app().job()->state().site()); }
    double number(const QString &path) { return site().number(path).value_or(-1e9); }
    void settle()
    {
        ASSERT_TRUE(until([this] { return !editor().saving() && !editor().moving(); }));
    }

private:
    ui::PlotEditor m_editor;
};

} // namespace

TEST_F(PlotEditorTest, TypedFeetAndInchesMoveAThing)
{
    editor().select(kInverter);
    EXPECT_EQ(editor().title(), QStringLiteral("INV-1"));
    EXPECT_EQ(editor().y(), QStringLiteral("46'-0\""));
    editor().type(QStringLiteral("y"), QStringLiteral("45'-6\""));
    settle();
    EXPECT_EQ(number(kInverter + QStringLiteral(".y_ft")), 45.5);
    EXPECT_EQ(app().job()->state().sourceOf(kInverter + QStringLiteral(".y_ft")), QStringLiteral("typed"));
    EXPECT_EQ(editor().problem(), QString());
    // From the meter, which is what is measured from where nobody chose.
    EXPECT_EQ(editor().from(), kMeter);
    EXPECT_EQ(editor().away(), QStringLiteral("5'-6\""));
    editor().type(QStringLiteral("away"), QStringLiteral("7 ft 3 in"));
    settle();
    EXPECT_EQ(number(kInverter + QStringLiteral(".y_ft")), 47.25);
    EXPECT_EQ(number(kInverter + QStringLiteral(".x_ft")), 20);
    editor().type(QStringLiteral("y"), QStringLiteral("up there"));
    EXPECT_TRUE(editor().problem().contains(QStringLiteral("up there")));
    EXPECT_EQ(number(kInverter + QStringLiteral(".y_ft")), 47.25);
}

TEST_F(PlotEditorTest, WhatIsImpossibleSaysWhyAndChangesNothing)
{
    const qsizetype entries = app().job()->state().entries().size();
    editor().select(kMeter);
    editor().type(QStringLiteral("x"), QStringLiteral("10'"));
    EXPECT_TRUE(editor().problem().contains(QStringLiteral("wall"))) << editor().problem().toStdString();
    EXPECT_FALSE(editor().moving());
    EXPECT_EQ(app().job()->state().entries().size(), entries);
    EXPECT_EQ(number(kMeter + QStringLiteral(".x_ft")), 20);
}

TEST_F(PlotEditorTest, UndoneIsANewEntryAndCanBeDoneAgain)
{
    const QJsonObject before = app().job()->state().site();
    EXPECT_FALSE(editor().canUndo());
    editor().select(kMeter);
    editor().nudge(0, -1, false);
    editor().nudge(0, -1, false);
    EXPECT_TRUE(editor().moving());
    editor().drop();
    settle();
    EXPECT_EQ(number(kMeter + QStringLiteral(".y_ft")), 39);
    EXPECT_EQ(number(QStringLiteral("drawings.plot.equipment[1].y_ft")), 39) << "the collar is in its socket";
    EXPECT_EQ(number(QStringLiteral("drawings.plot.raceways[0].points[0].y_ft")), 39);
    const qsizetype entries = app().job()->state().entries().size();
    ASSERT_TRUE(until([this] { return editor().canUndo(); }));
    editor().undo();
    ASSERT_TRUE(until([this] { return editor().canRedo(); }));
    EXPECT_EQ(app().job()->state().site(), before);
    EXPECT_GT(app().job()->state().entries().size(), entries);
    editor().redo();
    ASSERT_TRUE(until([this] { return editor().canUndo(); }));
    EXPECT_EQ(number(kMeter + QStringLiteral(".y_ft")), 39);
}

TEST_F(PlotEditorTest, ArrowsAreLetGoBySelves)
{
    editor().select(kInverter);
    editor().nudge(0, 1, true);
    settle();
    EXPECT_NEAR(number(kInverter + QStringLiteral(".y_ft")), 46 + 1.0 / 12, 1e-3);
}

TEST_F(PlotEditorTest, EscapePutsBackAndTabGoesFromThingToThing)
{
    editor().select(kInverter);
    editor().nudge(0, 3, false);
    editor().cancel();
    EXPECT_FALSE(editor().moving());
    EXPECT_EQ(editor().selected(), kInverter);
    EXPECT_EQ(number(kInverter + QStringLiteral(".y_ft")), 46);
    editor().select({});
    QStringList titles;
    while (editor().selectNext(1)) {
        titles.append(editor().title());
        EXPECT_FALSE(editor().title().isEmpty());
    }
    EXPECT_TRUE(titles.contains(QStringLiteral("M-1")));
    EXPECT_TRUE(titles.contains(QStringLiteral("Property line, corner 1")));
    EXPECT_EQ(editor().selected(), QString()) << "behind the last thing one leaves the plan";
    EXPECT_TRUE(editor().selectNext(-1));
    EXPECT_EQ(editor().title(), titles.constLast());
}

TEST_F(PlotEditorTest, TheDistanceToTheMeterIsWorkedOutWithThePlace)
{
    const auto put = [this](const QString &path, const QJsonValue &value) {
        const auto drafts = workflow::Engine::recordFact(app().job()->state(), path, value, QStringLiteral("typed"));
        ASSERT_TRUE(drafts) << drafts.error().message.toStdString();
        bool done = false;
        app().job()->append(*drafts).then(&app(), [&done](const Result<void> &kept) { done = kept.has_value(); });
        ASSERT_TRUE(until([&done] { return done; }));
    };
    put(QStringLiteral("disconnects[0].id"), QStringLiteral("D1"));
    put(QStringLiteral("disconnects[0].role"), QStringLiteral("ac_disconnect"));
    ASSERT_GT(editor().unplaced()->count(), 0);
    editor().place(QStringLiteral("D1"));
    EXPECT_TRUE(editor().placing());
    const qsizetype entries = app().job()->state().entries().size();
    EXPECT_EQ(editor().measures()->count(), 1) << "it is told before it is recorded";
    editor().drop();
    settle();
    EXPECT_FALSE(editor().placing());
    EXPECT_GT(app().job()->state().entries().size(), entries);
    const QString distance = QStringLiteral("disconnects[0].distance_to_meter_ft");
    EXPECT_EQ(app().job()->state().sourceOf(distance), QStringLiteral("derived"));
    editor().select(QStringLiteral("drawings.plot.equipment[8]"));
    ASSERT_EQ(editor().title(), QStringLiteral("AC-DISC-1"));
    editor().type(QStringLiteral("away"), QStringLiteral("2'-6\""));
    settle();
    EXPECT_EQ(number(distance), 2.5);
    EXPECT_TRUE(editor().measures()->details().constFirst().value.startsWith(QStringLiteral("2'-6\" (0.76")));
    editor().remove();
    settle();
    EXPECT_FALSE(site().has(distance));
    EXPECT_EQ(editor().measures()->count(), 0);
}

TEST_F(PlotEditorTest, ADragSnapsAndIsLetGo)
{
    ui::PlotEditView view;
    view.setWidth(800);
    view.setHeight(600);
    view.setEditor(&editor());
    ASSERT_GT(view.scale(), 0);
    const QPointF at = view.toItem({20, 46});
    ASSERT_TRUE(view.grab(at.x() - 2, at.y()));
    EXPECT_EQ(editor().selected(), kInverter);
    view.dragBy(2, -3.2 * view.scale());
    EXPECT_TRUE(editor().moving());
    EXPECT_EQ(editor().y(), QStringLiteral("49'-0\""));
    // Off the wall it is told at once, and let go there it goes back.
    view.dragBy(-6 * view.scale(), 0);
    EXPECT_FALSE(editor().problem().isEmpty());
    editor().drop();
    EXPECT_FALSE(editor().problem().isEmpty());
    EXPECT_FALSE(editor().moving());
    EXPECT_EQ(number(kInverter + QStringLiteral(".y_ft")), 46);
    // Nothing there: the paper is moved instead.
    const QPointF empty = view.toItem({70, 80});
    EXPECT_FALSE(view.grab(empty.x(), empty.y()));
    view.pick(at.x(), at.y());
    EXPECT_EQ(editor().selected(), kInverter);
}

TEST_F(PlotEditorTest, AChangedPlanIsEnteredInTheTableOfRevisions)
{
    const auto rows = [this] { return site().value(QStringLiteral("drawings.revisions")).toArray(); };
    const qsizetype before = rows().size();
    ASSERT_GT(before, 0) << "the demonstration's drawings are issued";
    EXPECT_EQ(editor().nextRevision(), QString()) << "nothing has changed";
    editor().select(kInverter);
    editor().type(QStringLiteral("y"), QStringLiteral("45'-6\""));
    settle();
    ASSERT_FALSE(editor().nextRevision().isEmpty());
    EXPECT_NE(editor().nextRevision(), editor().lastRevision());
    const QString next = editor().nextRevision();
    editor().revise(QStringLiteral("  "));
    EXPECT_FALSE(editor().problem().isEmpty()) << "what changed has to be said";
    EXPECT_EQ(rows().size(), before);
    editor().revise(QStringLiteral("Inverter moved 6 in south"));
    settle();
    ASSERT_EQ(rows().size(), before + 1);
    EXPECT_EQ(rows().last()[QStringLiteral("number")].toString(), next);
    EXPECT_EQ(rows().last()[QStringLiteral("description")].toString(), QStringLiteral("Inverter moved 6 in south"));
    EXPECT_TRUE(QDate::fromString(rows().last()[QStringLiteral("date")].toString(), Qt::ISODate).isValid());
    EXPECT_EQ(editor().lastRevision(), next);
    EXPECT_EQ(editor().nextRevision(), QString());
    editor().type(QStringLiteral("y"), QStringLiteral("46'-0\""));
    settle();
    EXPECT_FALSE(editor().nextRevision().isEmpty()) << "changed again, also where it goes back";
}

TEST_F(PlotEditorTest, APlanBeginsWithTypedOutlines)
{
    app().closeJob();
    app().createJob(QStringLiteral("1 New Street"), QStringLiteral("Anytown"), QString());
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    editor().setJob(app().job());
    EXPECT_TRUE(editor().empty());
    editor().setOutline(QStringLiteral("property_line"), QStringLiteral("60'"), QStringLiteral("wide"));
    EXPECT_FALSE(editor().problem().isEmpty());
    editor().setOutline(QStringLiteral("property_line"), QStringLiteral("60'"), QStringLiteral("100 ft"));
    settle();
    EXPECT_TRUE(editor().hasProperty());
    editor().setOutline(QStringLiteral("building_outline"), QStringLiteral("30'"), QStringLiteral("40'"));
    settle();
    EXPECT_TRUE(editor().hasBuilding());
    EXPECT_EQ(number(QStringLiteral("drawings.plot.building_outline[2].y_ft")), 70);
    editor().setNorth(QStringLiteral("12.5"));
    settle();
    EXPECT_EQ(number(QStringLiteral("drawings.plot.north_deg")), 12.5);
    editor().setNorth(QStringLiteral("400"));
    EXPECT_FALSE(editor().problem().isEmpty());
}
