// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of the site.
#include "core/record/projection.h"
#include "tests/ui/window_world.h"
#include "ui/models/site_words.h"

#include <QtTest/QSignalSpy>

namespace {

using namespace wm;
using test::Window;

// A new job has no facts from the office: what its steps and findings go by can be put in, and corrected, here.
TEST_F(Window, factsOfTheSiteAreEnteredAndCorrected)
{
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::SiteController &site = *app().job()->site();
    const auto row = [&](const QString &path) {
        for (const ui::Detail &one : site.rows()->details())
            if (one.key == path)
                return one;
        return ui::Detail{};
    };
    const auto record = [&](const QString &path, const QString &text) {
        site.record(path, text);
        return until([&] { return !site.saving(); });
    };
    EXPECT_EQ(row(QStringLiteral("premises.city")).value, QStringLiteral("Hemet")) << "the first group is open";
    EXPECT_EQ(row(QStringLiteral("premises.city")).note, QStringLiteral("recorded"));
    ASSERT_TRUE(record(QStringLiteral("premises.city"), QStringLiteral("San Jacinto")));
    EXPECT_EQ(row(QStringLiteral("premises.city")).value, QStringLiteral("San Jacinto"));
    EXPECT_EQ(app().job()->state().all(record::Kind::Fact, QStringLiteral("premises.city")).size(), 1)
        << "the correction supersedes";

    site.toggle(QStringLiteral("generation"));
    EXPECT_EQ(row(QStringLiteral("inverters[0].ul1741")), ui::Detail{}) << "there is no inverter yet";
    site.addAnother(QStringLiteral("inverters"));
    EXPECT_EQ(row(QStringLiteral("inverters[0].ul1741")).shape, ui::StatusShape::Missing);
    ASSERT_TRUE(record(QStringLiteral("inverters[0].ul1741"), QStringLiteral("true")));
    ASSERT_TRUE(record(QStringLiteral("inverters[0].full_size_neutral_required"), QStringLiteral("false")));
    EXPECT_EQ(row(QStringLiteral("inverters[0].ul1741")).value, QStringLiteral("yes"));
    site.addAnother(QStringLiteral("inverters"));
    EXPECT_EQ(row(QStringLiteral("inverters[1].make")).shape, ui::StatusShape::Missing);
    ASSERT_TRUE(record(QStringLiteral("inverters[1].make"), QStringLiteral("Acme")));
    site.remove(QStringLiteral("inverters[0]"));
    ASSERT_TRUE(until([&] { return !site.saving(); }));
    EXPECT_EQ(row(QStringLiteral("inverters[0].make")).value, QStringLiteral("Acme")) << "it moved up";
    EXPECT_EQ(row(QStringLiteral("inverters[1].make")), ui::Detail{});
    site.forget(QStringLiteral("inverters[0].make"));
    ASSERT_TRUE(until([&] { return !site.saving(); }));
    EXPECT_TRUE(app().job()->state().site().value(QStringLiteral("inverters")).toArray().isEmpty());

    site.setSearch(QStringLiteral("ambient"));
    EXPECT_EQ(row(QStringLiteral("premises.ambient_max_c")).shape, ui::StatusShape::Missing);
    site.setCurrent(QStringLiteral("premises.ambient_max_c"));
    EXPECT_TRUE(site.problem().isEmpty());
    ASSERT_TRUE(record(QStringLiteral("premises.ambient_max_c"), QStringLiteral("hot")));
    for (const char *word : {"Ambient max", "hot", "a number"})
        EXPECT_TRUE(site.problem().contains(QLatin1String(word))) << site.problem().toStdString();
    EXPECT_GT(site.reasons()->count(), 0) << "who wants to know";
    site.setSearch({});

    // A distance is never negative; what is said names it, its value and what is allowed.
    ASSERT_TRUE(record(QStringLiteral("disconnects[0].distance_to_meter_ft"), QStringLiteral("-4")));
    for (const char *word : {"Distance to meter", "-4", "0 ft"})
        EXPECT_TRUE(site.problem().contains(QLatin1String(word))) << site.problem().toStdString();
    EXPECT_TRUE(
        app().job()->state().all(record::Kind::Fact, QStringLiteral("disconnects[0].distance_to_meter_ft")).isEmpty());

    // Two records that differ are shown, not chosen among; choosing one is an entry that supersedes both.
    record::Draft other{
        record::Kind::Fact,
        QStringLiteral("premises.city"),
        {{QStringLiteral("v"), QStringLiteral("Perris")}, {QStringLiteral("source"), QStringLiteral("import")}}};
    app().job()->append({other});
    ASSERT_TRUE(until([&] { return !app().job()->state().conflicts().isEmpty(); }));
    site.toggle(QStringLiteral("site"));
    EXPECT_EQ(row(QStringLiteral("premises.city")).shape, ui::StatusShape::Warn);
    site.setCurrent(QStringLiteral("premises.city"));
    ASSERT_EQ(site.statements()->count(), 2);
    EXPECT_EQ(site.statements()->details().at(1).label, QStringLiteral("Perris"));
    site.keep(QStringLiteral("premises.city"), site.statements()->details().at(1).key);
    ASSERT_TRUE(until([&] { return !site.saving(); }));
    EXPECT_TRUE(app().job()->state().conflicts().isEmpty());
    EXPECT_EQ(row(QStringLiteral("premises.city")).value, QStringLiteral("Perris"));
    EXPECT_EQ(row(QStringLiteral("premises.city")).note, QStringLiteral("imported"));

    // Every fact that keeps the collar's suitability undecided has its place here.
    for (const QString &path : app().job()->findings()->paths()) {
        site.setSearch(path);
        const QList<ui::Detail> found = site.rows()->details();
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const ui::Detail &one) {
            return one.key == path || one.key.startsWith(path + QStringLiteral("[0]."));
        })) << path.toStdString();
    }
}

// The list waits for the fingers to rest; who comes from elsewhere finds it searched.
TEST_F(Window, theSearchDoesNotRunAtEveryLetter)
{
    openDemonstration();
    ui::SiteController &site = *app().job()->site();
    QSignalSpy shown(&site, &ui::SiteController::changed);
    const int before = site.rows()->count();
    QString typed;
    for (const QChar letter : QStringLiteral("voltage ")) {
        typed += letter;
        site.typeSearch(typed);
    }
    EXPECT_EQ(shown.count(), 0);
    EXPECT_EQ(site.rows()->count(), before);
    EXPECT_EQ(site.search(), QStringLiteral("voltage ")) << "the space under the fingers stays";
    ASSERT_TRUE(until([&] { return shown.count() > 0; }));
    const auto titles = [&] {
        QStringList all;
        for (const ui::Detail &row : site.rows()->details())
            all.append(row.label);
        return all.join(QLatin1Char('|'));
    };
    EXPECT_TRUE(titles().contains(QStringLiteral("voltage"), Qt::CaseInsensitive));
    // One of several is not called by the name of all.
    site.setSearch(QStringLiteral("serial"));
    EXPECT_TRUE(titles().contains(QStringLiteral("Inverter 1"))) << titles().toStdString();
    EXPECT_FALSE(titles().contains(QStringLiteral("Inverters 1")));
    EXPECT_TRUE(
        ui::siteLabelInPlace(QStringLiteral("sub_meters[0].serial_number")).startsWith(QStringLiteral("Sub-meter 1")));
    app().settings()->setLanguage(QStringLiteral("es"));
    EXPECT_TRUE(
        ui::siteLabelInPlace(QStringLiteral("sub_meters[0].serial_number")).startsWith(QStringLiteral("Submedidor 1")));
    site.setSearch(QStringLiteral("submedidor"));
    EXPECT_TRUE(titles().contains(QStringLiteral("Submedidor 1")))
        << "found in the language of the window: " << titles().toStdString();
}

TEST_F(Window, aSimulatedLinkIsNamedInTheWindowsLanguage)
{
    openDemonstration();
    ui::CollarSession &collar = *app().job()->collar();
    ASSERT_TRUE(until([&] { return collar.linkNames().size() == 1; }));
    EXPECT_TRUE(collar.linkNames().constFirst().startsWith(QStringLiteral("SIMULATED ")));
    const QString english = collar.linkNames().constFirst();
    QSignalSpy renamed(&collar, &ui::DeviceSession::linksChanged);
    app().settings()->setLanguage(QStringLiteral("es"));
    EXPECT_GT(renamed.count(), 0);
    EXPECT_NE(collar.linkNames().constFirst(), english);
    EXPECT_TRUE(collar.linkNames().constFirst().contains(english.section(QLatin1Char(' '), 1)));
}

// What has happened cannot lie ahead; what is planned can.
TEST_F(Window, aDayStillToComeIsRefusedWhereItIsTyped)
{
    openDemonstration();
    const QString ahead = QDateTime::fromMSecsSinceEpoch(app().job()->utcMs()).date().addDays(40).toString(Qt::ISODate);
    app().job()->openStep(QStringLiteral("energise.inspections"));
    ui::EvidenceItem *ahj = evidence(QStringLiteral("ahj"));
    ASSERT_NE(ahj, nullptr);
    ahj->type(ahead);
    EXPECT_TRUE(ahj->problem().contains(ahead) && ahj->problem().contains(QStringLiteral("still to come")))
        << ahj->problem().toStdString();
    EXPECT_FALSE(app().job()->step()->canRecord());
    ui::SiteController &site = *app().job()->site();
    site.setCurrent(QStringLiteral("collar.shipped_date"));
    site.record(QStringLiteral("collar.shipped_date"), ahead);
    EXPECT_TRUE(site.problem().contains(QStringLiteral("still to come"))) << site.problem().toStdString();
    EXPECT_FALSE(site.saving());
}

} // namespace
