// SPDX-License-Identifier: GPL-3.0-or-later
// An edit of the plot plan as entries of the record: what differs and no more, what follows from it, and back again.
#include "core/documents/plan_entries.h"

#include "core/documents/plan_revision.h"
#include "core/drawings/names.h"
#include "core/drawings/plot_edit.h"
#include "tests/workflow/log.h"

#include <gtest/gtest.h>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;

namespace {

const QString kDistance = u"disconnects[0].distance_to_meter_ft"_s;

/// A meter and a switch five feet from each other on the west wall, as a file brought it.
class PlanEntries : public testing::Test
{
protected:
    PlanEntries()
    {
        fact(u"meter.number"_s, u"1"_s);
        fact(u"meter.self_contained"_s, true);
        fact(u"disconnects[0].id"_s, u"D1"_s);
        fact(u"disconnects[0].role"_s, u"ac_disconnect"_s);
        fact(u"inverters[0].id"_s, u"I1"_s);
        const double corners[4][2] = {{20, 25}, {62, 25}, {62, 60}, {20, 60}};
        for (int i = 0; i < 4; ++i) {
            fact(u"drawings.plot.building_outline[%1].x_ft"_s.arg(i), corners[i][0]);
            fact(u"drawings.plot.building_outline[%1].y_ft"_s.arg(i), corners[i][1]);
        }
        piece(0, u"utility_meter"_s, {}, 40);
        piece(1, u"ac_disconnect"_s, u"D1"_s, 45);
        piece(2, u"inverter"_s, u"I1"_s, 50);
    }
    void piece(int index, const QString &kind, const QString &ref, double y)
    {
        const QString at = u"drawings.plot.equipment[%1]."_s.arg(index);
        fact(at + u"kind"_s, kind);
        if (!ref.isEmpty())
            fact(at + u"ref"_s, ref);
        fact(at + u"x_ft"_s, 20.0);
        fact(at + u"y_ft"_s, y);
        fact(at + u"mounted_on"_s, u"west_wall"_s);
    }
    void fact(const QString &path, const QJsonValue &value, const QString &source = u"import"_s)
    {
        auto drafts = workflow::Engine::recordFact(log.state(), path, value, source);
        ASSERT_TRUE(drafts) << drafts.error().message.toStdString();
        log.append(*drafts);
    }
    void keep(const PlanFacts &wanted)
    {
        auto drafts = planEntries(log.state(), wanted);
        ASSERT_TRUE(drafts) << drafts.error().message.toStdString();
        written = *drafts;
        log.append(*drafts);
        EXPECT_EQ(planFacts(log.state()), wanted);
    }
    /// `drawings.plot` with the piece moved along the wall.
    QJsonObject movedTo(int index, double y)
    {
        const site::Site site(log.state().site());
        const auto plan = drawings::PlotEdit::of(site, drawings::Names::of(site));
        return plan.moved({index, -1, -1}, {{20, y}, u"west_wall"_s}).plot();
    }
    workflow::Log log;
    QList<record::Draft> written;
};

} // namespace

TEST_F(PlanEntries, AMoveIsItsPlaceAndWhatFollowsFromIt)
{
    keep(withPlot(log.state(), movedTo(1, 43)));
    const site::Site site(log.state().site());
    EXPECT_EQ(site.number(u"drawings.plot.equipment[1].y_ft"_s), 43);
    EXPECT_EQ(log.state().sourceOf(u"drawings.plot.equipment[1].y_ft"_s), u"typed"_s);
    EXPECT_EQ(log.state().sourceOf(u"drawings.plot.equipment[1].x_ft"_s), u"import"_s);
    EXPECT_EQ(site.number(kDistance), 3);
    EXPECT_EQ(log.state().sourceOf(kDistance), u"derived"_s);
    EXPECT_EQ(site.boolean(u"disconnects[0].line_of_sight_to_pcc"_s), true);
    EXPECT_EQ(written.size(), 3);
    // It is worked out anew with every move.
    keep(withPlot(log.state(), movedTo(1, 44)));
    EXPECT_EQ(site::Site(log.state().site()).number(kDistance), 4);
    EXPECT_EQ(written.size(), 2);
    EXPECT_TRUE(planEntries(log.state(), planFacts(log.state()))->isEmpty());
}

TEST_F(PlanEntries, WhatSomebodyMeasuredStays)
{
    fact(kDistance, 5.0, u"typed"_s);
    keep(withPlot(log.state(), movedTo(1, 43)));
    EXPECT_EQ(site::Site(log.state().site()).number(kDistance), 5);
    EXPECT_EQ(log.state().sourceOf(kDistance), u"typed"_s);
}

TEST_F(PlanEntries, GoingBackBringsValuesAndSourcesBack)
{
    const PlanFacts before = planFacts(log.state());
    const QJsonObject site = log.state().site();
    keep(withPlot(log.state(), movedTo(1, 43)));
    const qsizetype entries = log.state().entries().size();
    keep(before);
    EXPECT_EQ(log.state().site(), site);
    EXPECT_EQ(log.state().sourceOf(u"drawings.plot.equipment[1].y_ft"_s), u"import"_s);
    EXPECT_GT(log.state().entries().size(), entries) << "history holds: going back is an entry, too";
}

TEST_F(PlanEntries, APieceTakenOffLeavesTheOthersTheirPlaces)
{
    keep(withPlot(log.state(), movedTo(1, 43)));
    const PlanFacts before = planFacts(log.state());
    keep(withoutElement(log.state(), u"drawings.plot.equipment[1]"_s));
    const site::Site site(log.state().site());
    EXPECT_EQ(site.value(u"drawings.plot.equipment"_s).toArray().size(), 2);
    EXPECT_EQ(site.text(u"drawings.plot.equipment[1].kind"_s), u"inverter"_s);
    EXPECT_EQ(log.state().sourceOf(u"drawings.plot.equipment[1].y_ft"_s), u"import"_s);
    EXPECT_FALSE(site.has(kDistance)) << "the plan tells it no more";
    keep(before);
    EXPECT_EQ(site::Site(log.state().site()).text(u"drawings.plot.equipment[2].kind"_s), u"inverter"_s);
    EXPECT_EQ(site::Site(log.state().site()).number(kDistance), 3);
}

TEST_F(PlanEntries, WhatTheVocabularyRefusesIsRefused)
{
    QJsonObject plot = movedTo(1, 43);
    plot.insert(u"north_deg"_s, 400);
    EXPECT_FALSE(planEntries(log.state(), withPlot(log.state(), plot)));
}

TEST(PlanRevision, CountsOnAsTheTableDoes)
{
    EXPECT_EQ(nextRevision(u"0"_s), u"1"_s);
    EXPECT_EQ(nextRevision(u"9"_s), u"10"_s);
    EXPECT_EQ(nextRevision(u"A"_s), u"B"_s);
    for (const QString &last : {u""_s, u"Z"_s, u"A1"_s, u"draft"_s, u"-3"_s})
        EXPECT_EQ(nextRevision(last), QString()) << qPrintable(last);
    EXPECT_EQ(initialsOf(u"Ana Maria Reyes"_s), u"AMR"_s);
    EXPECT_EQ(initialsOf(u"  élodie (2) roy "_s), u"ÉR"_s);
    EXPECT_EQ(initialsOf({}), QString());
}
