// SPDX-License-Identifier: GPL-3.0-or-later
// What a step says of itself: in its bar, in the list of steps, beside its readings.
#include "tests/ui/window_world.h"
#include "ui/style/status_shape.h"

namespace {

using namespace wm;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

class StepWords : public test::Window
{
protected:
    void openAt(const QString &step)
    {
        openDemonstration();
        ASSERT_NE(app().job(), nullptr);
        app().job()->openStep(step);
    }
    ui::StepController &step() { return *app().job()->step(); }
    /// Left out by the button under the step, with this reason.
    void leaveOut(const QString &id, const QString &reason)
    {
        app().job()->openStep(id);
        ASSERT_TRUE(step().canSkip()) << step().missing().toStdString();
        step().skip(reason);
        ASSERT_TRUE(until([&] { return stateOf(id) == workflow::StepState::Skipped; }));
    }
    workflow::StepState stateOf(const QString &id)
    {
        return app().job()->engine().status(app().job()->state(), id).state;
    }
    workflow::PhaseProgress progressOf(const QString &phase)
    {
        for (const workflow::PhaseProgress &one : app().job()->engine().phases(app().job()->state()))
            if (one.phase == phase)
                return one;
        return {};
    }
    int shapeInList(const QString &id)
    {
        const ui::PhasesModel &list = *app().job()->phases();
        for (int row = 0; row < list.rowCount(); ++row)
            if (list.index(row).data(ui::PhasesModel::RowIdRole).toString() == id)
                return list.index(row).data(ui::PhasesModel::ShapeRole).toInt();
        return -1;
    }
};

// The bar has room for a few; how many more there are stands there, and all of them behind it.
TEST_F(StepWords, TheBarNamesAFewAndTheListAll)
{
    openAt(u"meters.ims-power-off"_s);
    ASSERT_FALSE(step().blocked()) << step().missing().toStdString();
    const QList<ui::Detail> all = step().standsInTheWay()->details();
    ASSERT_GT(all.size(), 4);
    EXPECT_THAT(step().missing().toStdString(), HasSubstr(u"and %1 more"_s.arg(all.size() - 3).toStdString()));
    EXPECT_LT(step().missing().size(), 260);
    for (const ui::Detail &one : all) {
        EXPECT_FALSE(one.label.isEmpty());
        EXPECT_FALSE(one.key.isEmpty()) << one.label.toStdString();
    }
    EXPECT_EQ(all.constFirst().key, step().missingAt());
}

// "Not needed here" is no skipping: nobody has to answer for it.
TEST_F(StepWords, WhatIsNotNeededCountsAsNothing)
{
    openAt(u"energise.breaker-seal"_s);
    const workflow::PhaseProgress before = progressOf(u"energise"_s);
    leaveOut(u"energise.breaker-seal"_s, {});
    const workflow::PhaseProgress after = progressOf(u"energise"_s);
    EXPECT_EQ(after.skipped, before.skipped);
    EXPECT_EQ(after.settled, before.settled) << "and it is not done";
    EXPECT_EQ(after.applicable, before.applicable - 1);
    app().job()->openStep(u"energise.breaker-seal"_s);
    EXPECT_THAT(step().standing().toStdString(), HasSubstr("Not needed here"));
    EXPECT_EQ(step().shape(), ui::StatusShape::NotApplicable);
    EXPECT_EQ(shapeInList(u"energise.breaker-seal"_s), ui::StatusShape::NotApplicable);
}

TEST_F(StepWords, AReasonMakesItASkippedStep)
{
    openAt(u"energise.breaker-seal"_s);
    const workflow::PhaseProgress before = progressOf(u"energise"_s);
    leaveOut(u"energise.breaker-seal"_s, u"No seal on the truck"_s);
    EXPECT_EQ(progressOf(u"energise"_s).skipped, before.skipped + 1);
    EXPECT_EQ(shapeInList(u"energise.breaker-seal"_s), ui::StatusShape::Warn);
}

TEST_F(StepWords, NothingIsMissingAndGoodAtOnce)
{
    openDemonstration();
    int looked = 0;
    for (const workflow::Step &one : app().job()->engine().pack().steps) {
        app().job()->openStep(one.id);
        const QString said = step().missing();
        if (said.contains(u"issing:"_s) || said.startsWith(u"Only where"_s)) {
            EXPECT_NE(step().missingShape(), ui::StatusShape::Pass)
                << one.id.toStdString() << ": " << said.toStdString();
            ++looked;
        }
    }
    EXPECT_GT(looked, 3);
}

// A photo is called by its step and what it shows, not by its place in a row.
TEST_F(StepWords, EveryPhotoSaysWhatItShows)
{
    openAt(u"documents.photos"_s);
    const QStringList labels = step().photoLabels();
    ASSERT_EQ(labels.size(), step().photos().size());
    ASSERT_GT(labels.size(), 3);
    for (const QString &label : labels) {
        EXPECT_TRUE(label.contains(u": "_s)) << label.toStdString();
        EXPECT_FALSE(label.contains(u".jpg"_s)) << label.toStdString();
    }
}

} // namespace
