// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/named_words.h"
#include "core/drawings/names.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace wm;
using namespace wm::drawings;

namespace {

site::Site siteOf(const char *json)
{
    return site::Site(QJsonDocument::fromJson(json).object());
}

constexpr auto kSite = R"({
  "meter": {"number": "1"}, "panel": {"installed": true}, "ngom": {"present": true}, "collar": {"present": false},
  "disconnects": [{"id": "D3", "role": "ngom_generation_side"}, {"id": "D1", "role": "ac_disconnect", "installed": false},
                  {"id": "D4", "role": "storage"}, {"id": "D2", "role": "ngom_grid_side"}],
  "inverters": [{"id": "I2"}, {"id": "I1", "existing": true}],
  "storage": {"groups": [{"id": "B1", "inverter_id": "I2"}]},
  "combiner_panels": [{"id": "X", "breakers": [{"feeds_id": "I1"}, {"feeds_id": "I2"}]}],
  "conductors": [{"from": "panel", "to": "D1"}, {"from": "D1", "to": "X"}, {"from": "X", "to": "I1", "via": ["D2", "ngom", "D3"]},
                 {"from": "X", "to": "I2", "via": ["D4"]}],
  "drawings": {"plot": {"equipment": [{"kind": "utility_meter", "ref": ""}, {"kind": "inverter", "ref": "I2"}, {"kind": "collar"}]}}
})";

TEST(Names, CountFromTheUtilityOutwards)
{
    const Names names = Names::of(siteOf(kSite));
    EXPECT_EQ(names.tag(QStringLiteral("D1")), QStringLiteral("AC-DISC-1"));
    EXPECT_EQ(names.tag(QStringLiteral("D2")), QStringLiteral("AC-DISC-2"));
    EXPECT_EQ(names.tag(QStringLiteral("D3")), QStringLiteral("AC-DISC-3"));
    EXPECT_EQ(names.tag(QStringLiteral("D4")), QStringLiteral("DISC-1"));
    EXPECT_EQ(names.tag(QStringLiteral("I1")), QStringLiteral("INV-1"));
    EXPECT_EQ(names.tag(QStringLiteral("I2")), QStringLiteral("INV-2"));
    EXPECT_EQ(names.tag(QStringLiteral("X")), QStringLiteral("GP-1"));
    EXPECT_TRUE(names.tag(QStringLiteral("collar")).isEmpty());
}

TEST(Names, SayWhatIsExistingOnlyWhenItIsKnown)
{
    const Names names = Names::of(siteOf(kSite));
    EXPECT_TRUE(names.find(QStringLiteral("panel"))->existing);
    EXPECT_TRUE(names.find(QStringLiteral("I1"))->existing);
    EXPECT_TRUE(names.find(QStringLiteral("D1"))->existingKnown);
    EXPECT_FALSE(names.find(QStringLiteral("D1"))->existing);
    EXPECT_FALSE(names.find(QStringLiteral("I2"))->existingKnown);
}

TEST(Names, StayWithTheirObjectAndAreNeverReused)
{
    const Names names = Names::of(siteOf(kSite), {{QStringLiteral("I2"), QStringLiteral("INV-1")},
                                                  {QStringLiteral("gone"), QStringLiteral("INV-2")}});
    EXPECT_EQ(names.tag(QStringLiteral("I2")), QStringLiteral("INV-1"));
    EXPECT_EQ(names.tag(QStringLiteral("I1")), QStringLiteral("INV-3"));
}

TEST(Names, StandInATextForTheSitesOwnIds)
{
    const Names names =
        Names::of(siteOf(R"({"meter": {"number": "1"}, "inverters": [{"id": "I1"}, {"id": "50"}, {"id": "I10"}]})"));
    EXPECT_EQ(withNames(names, QStringLiteral("I1, i10 and XI1: at most 50 ft (I1).")),
              QStringLiteral("INV-1, INV-3 and XI1: at most 50 ft (INV-1)."))
        << "an id that is a mere number could be any figure";
    EXPECT_EQ(withNames(names, QStringLiteral("AC-I1 stays, and so do the meter and M-1.")),
              QStringLiteral("AC-I1 stays, and so do the meter and M-1."));
}

TEST(Names, FindWhatThePlotPlanShows)
{
    const site::Site site = siteOf(kSite);
    const Names names = Names::of(site);
    EXPECT_EQ(names.keyOfEquipment(site, 0), QStringLiteral("meter"));
    EXPECT_EQ(names.keyOfEquipment(site, 1), QStringLiteral("I2"));
    EXPECT_TRUE(names.keyOfEquipment(site, 2).isEmpty()); // no collar on this site
    EXPECT_TRUE(names.keyOfEquipment(site, 99).isEmpty());
}

} // namespace
