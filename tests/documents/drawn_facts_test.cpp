// SPDX-License-Identifier: GPL-3.0-or-later
// What a site's drawings show, as facts for its handbook.
#include "core/documents/drawn_facts.h"

#include "core/workflow/handbooks.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 29);

QJsonObject example(const QString &name)
{
    QFile file(u"" WM_SOURCE_DIR "/tests/data/sites/%1.json"_s.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject with(const QJsonObject &site, const QString &path, const QJsonValue &value)
{
    const auto changed = site::Site(site).with(path, value);
    EXPECT_TRUE(changed) << qPrintable(path);
    return changed ? changed->json() : site;
}

QList<catalog::Pack> sce()
{
    return workflow::handbookPacks(u"sce"_s).value_or(QList<catalog::Pack>());
}

Drawn drawnOf(const QJsonObject &site)
{
    return SiteDrawn(sce()).of(site, kToday);
}

Finding findingOf(const QJsonObject &site, const QString &id)
{
    const auto rules = workflow::handbookRules(sce().constFirst(), {});
    EXPECT_TRUE(rules);
    for (const Finding &one : rules->check(site, kToday).findings)
        if (one.id == id)
            return one;
    ADD_FAILURE() << qPrintable(id);
    return {};
}

const QString kMeterNumber = u"drawings.sld.shows.utility_meter_number"_s;

} // namespace

TEST(DrawnFacts, AnswerWhatTheHandbookWantsToSee)
{
    const QJsonObject site = example(u"residential-gma-sce"_s);
    const Drawn drawn = drawnOf(site);
    EXPECT_TRUE(drawn.contradictions.isEmpty());
    for (const QString &path :
         {kMeterNumber, u"drawings.sld.shows.point_of_connection"_s, u"drawings.sld.callouts.gma_request"_s,
          u"drawings.plot.shows.ac_disconnect"_s, u"drawings.plot.shows.meter_to_disconnect_dimension"_s})
        EXPECT_TRUE(drawn.holds(path)) << qPrintable(path);
    EXPECT_FALSE(drawn.holds(u"drawings.sld.shows.transformer_ratings"_s)) << "this site has none";
    EXPECT_EQ(findingOf(site, u"SCE-5.2-19"_s).status, u"unknown"_s);
    QList<Finding> seen{findingOf(drawn.on(site), u"SCE-5.2-19"_s)};
    EXPECT_EQ(seen[0].status, u"pass"_s);
    drawn.mark(seen);
    EXPECT_EQ(seen[0].because.at(0)["source"_L1].toString(), u"drawing"_s);
}

// "LOCKABLE OPEN: NO" is a line about locking and no note that the switch can be locked (SCE-5.4-06, -07).
TEST(DrawnFacts, ALineThatSaysNoAnswersNothing)
{
    const QJsonObject yes =
        with(example(u"residential-gma-sce"_s), u"disconnects[0].padlock_max_shackle_in"_s, QJsonValue::Undefined);
    ASSERT_EQ(yes["disconnects"_L1][0]["role"_L1].toString(), u"ac_disconnect"_s);
    const QString lockable = u"drawings.plot.shows.ac_disconnect_lockable_note"_s,
                  always = u"drawings.plot.shows.ac_disconnect_24_7_note"_s;
    EXPECT_TRUE(drawnOf(yes).holds(lockable));
    EXPECT_TRUE(drawnOf(yes).holds(always));
    for (const auto &[member, note] : {std::pair{u"lockable_open"_s, lockable}, {u"accessible_24_7"_s, always}}) {
        const Drawn drawn = drawnOf(with(yes, u"disconnects[0]."_s + member, false));
        EXPECT_FALSE(drawn.holds(note)) << qPrintable(member);
        EXPECT_TRUE(drawn.lacks.join(u' ').contains(u"AC disconnect"_s)) << qPrintable(drawn.lacks.join(u' '));
    }
}

TEST(DrawnFacts, ADrawingThatLacksSomethingAnswersNothing)
{
    const QJsonObject site = with(example(u"residential-gma-sce"_s), u"meter.number"_s, QJsonValue::Undefined);
    const Drawn drawn = drawnOf(site);
    EXPECT_TRUE(drawn.facts.isEmpty()) << "the sheets print [M-1: METER NUMBER]";
    EXPECT_FALSE(drawn.lacks.isEmpty()) << "and it is said what they lack";
    EXPECT_EQ(findingOf(drawn.on(site), u"SCE-5.2-19"_s).status, u"unknown"_s) << "and is not counted against it";
}

// "The components" are all of them, not the one that happens to be placed.
TEST(DrawnFacts, OneOfSeveralOnThePlanIsNotAllOfThem)
{
    const QJsonObject site = example(u"residential-gma-sce"_s);
    QJsonArray placed = site["drawings"_L1]["plot"_L1]["equipment"_L1].toArray();
    ASSERT_EQ(findingOf(drawnOf(site).on(site), u"SCE-5.4-13"_s).status, u"pass"_s);
    for (qsizetype i = placed.size() - 1; i >= 0; --i)
        if (placed.at(i)["kind"_L1].toString() == u"inverter")
            placed.removeAt(i);
    const QJsonObject without = with(site, u"drawings.plot.equipment"_s, placed);
    EXPECT_NE(findingOf(drawnOf(without).on(without), u"SCE-5.4-13"_s).status, u"pass"_s);
}

// A switch that the sheet says cannot be locked open does not answer for one that can; one that is gone for none at
// all.
TEST(DrawnFacts, ASwitchAnswersAsItIs)
{
    const QJsonObject site = example(u"paired-storage-ngom-sce"_s);
    const QString rule = u"SCE-7.2.1-03"_s;
    const QJsonArray switches = site["disconnects"_L1].toArray();
    QJsonArray shut = switches, gone;
    for (qsizetype i = 0; i < switches.size(); ++i) {
        QJsonObject one = switches.at(i).toObject();
        if (!one["role"_L1].toString().startsWith(u"ngom_")) {
            gone.append(one);
            continue;
        }
        one.insert(u"visible_open"_s, false);
        one.insert(u"lockable_open"_s, false);
        shut[i] = one;
    }
    ASSERT_LT(gone.size(), switches.size());
    for (const QJsonArray &those : {shut, gone}) {
        const QJsonObject changed = with(site, u"disconnects"_s, those);
        EXPECT_NE(findingOf(drawnOf(changed).on(changed), rule).status, u"pass"_s);
    }
    const QJsonObject dangling = with(site, u"disconnects"_s, gone);
    EXPECT_TRUE(drawnOf(dangling).facts.isEmpty()) << "the plan places what the site has not";
}

TEST(DrawnFacts, WhatAPersonRecordedCounts)
{
    const QJsonObject denied = with(example(u"residential-gma-sce"_s), kMeterNumber, false);
    const Drawn drawn = drawnOf(denied);
    EXPECT_FALSE(drawn.holds(kMeterNumber));
    ASSERT_EQ(drawn.contradictions.size(), 1);
    EXPECT_EQ(drawn.contradictions[0].paths, QStringList{kMeterNumber});
    EXPECT_EQ(findingOf(drawn.on(denied), u"SCE-5.2-19"_s).status, u"fail"_s);
    const QJsonObject said = with(example(u"residential-gma-sce"_s), kMeterNumber, true);
    EXPECT_FALSE(drawnOf(said).holds(kMeterNumber)) << "it is recorded already";
    EXPECT_TRUE(drawnOf(said).contradictions.isEmpty());
}

TEST(DrawnFacts, TooLittleForADrawingIsNoDrawing)
{
    EXPECT_TRUE(drawnOf({{u"utility"_s, QJsonObject{{u"id"_s, u"sce"_s}}}}).facts.isEmpty());
    EXPECT_TRUE(drawnOf({}).facts.isEmpty());
    const QJsonObject whole = example(u"residential-gma-sce"_s);
    const auto ofKind = [](const Drawn &drawn, DrawingKind kind) {
        return std::any_of(drawn.facts.begin(), drawn.facts.end(),
                           [kind](const DrawnFact &fact) { return fact.drawing == drawingId(kind); });
    };
    EXPECT_FALSE(ofKind(drawnOf(with(whole, u"poi.method"_s, QJsonValue::Undefined)), DrawingKind::SingleLine))
        << "nobody knows how it is connected";
    const Drawn flat = drawnOf(with(whole, u"drawings.plot.equipment"_s, QJsonArray()));
    EXPECT_FALSE(flat.holds(u"drawings.plot.shows.ac_disconnect"_s));
    EXPECT_TRUE(ofKind(flat, DrawingKind::SingleLine));
    EXPECT_TRUE(SiteDrawn({}).of(whole, kToday).facts.isEmpty()) << "without a handbook nothing is wanted";
}

TEST(DrawnFacts, OneSiteIsDrawnOnce)
{
    SiteDrawn once(sce());
    const QJsonObject site = example(u"residential-gma-sce"_s);
    const auto first = once.of(site, kToday).facts;
    EXPECT_EQ(once.of(site, kToday).facts, first);
    EXPECT_EQ(once.composed(), 1);
    EXPECT_NE(once.of(with(site, u"meter.number"_s, QJsonValue::Undefined), kToday).facts, first);
    EXPECT_EQ(once.composed(), 2);
}

/// Every fact is on a sheet: an item of the composed drawing bears the id of a rule that wants it.
TEST(DrawnFacts, AreOnTheSheetsOfEveryExample)
{
    for (const QString &name : QDir(u"" WM_SOURCE_DIR "/tests/data/sites"_s).entryList({u"*-sce.json"_s})) {
        const QJsonObject site = example(name.chopped(5));
        const auto drawings = JobDrawings::of({site, sce(), kToday, false, {}});
        ASSERT_TRUE(drawings);
        QSet<QString> onSheets;
        for (const DrawingKind kind : {DrawingKind::SingleLine, DrawingKind::PlotPlan}) {
            const auto composed = drawings->compose(kind);
            ASSERT_TRUE(composed);
            for (const auto &sheet : composed->drawing.sheets)
                for (const auto &item : sheet.items)
                    onSheets += QSet<QString>(item.requirements.begin(), item.requirements.end());
        }
        const auto rules = workflow::handbookRules(sce().constFirst(), {});
        ASSERT_TRUE(rules);
        const Drawn drawn = drawnOf(site);
        EXPECT_GE(drawn.facts.size(), 12) << qPrintable(name);
        for (const DrawnFact &fact : drawn.facts) {
            const bool shown = std::any_of(rules->rules().begin(), rules->rules().end(), [&](const rules::Rule &rule) {
                return rule.requireReads.contains(fact.path) && onSheets.contains(rule.id);
            });
            EXPECT_TRUE(shown || fact.path == u"drawings.sld.names_match_plot_plan") << qPrintable(name + fact.path);
        }
    }
}
