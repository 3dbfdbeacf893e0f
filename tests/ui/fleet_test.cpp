// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet's page as models, beside the real service and simulated collars: found, filtered, tagged, saved, and relays
// changed as they were confirmed.
#include "core/fleet/unit_files.h"
#include "tests/ui/fleet_world.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>

namespace {

using namespace wm;
using namespace std::chrono_literals;
using testing::HasSubstr;
using ui::Fleet;
using ui::FleetRelay;

using test::kUnits;
using FleetWindow = test::FleetWindow;

TEST_F(FleetWindow, saysWhatIsMissingBeforeThereAreUnits)
{
    EXPECT_EQ(fleet().state(), Fleet::NoAccount);
    const QString link = linkFor(u"admin"_qs);
    line.away = true;
    app->office()->join(link);
    ASSERT_TRUE(until([this] { return !app->office()->joining(); }));
    line.away = false;
    join(link);
    EXPECT_EQ(fleet().state(), Fleet::Loading);
    line.away = true;
    look();
    EXPECT_EQ(fleet().state(), Fleet::Offline);
    EXPECT_FALSE(fleet().message().isEmpty());
    line.away = false;
    look();
    EXPECT_EQ(fleet().state(), Fleet::Ready);
    EXPECT_EQ(fleet().units()->total(), 0);
    provisionAll();
    look();
    EXPECT_EQ(fleet().units()->total(), kUnits);
    line.away = true;
    look();
    EXPECT_EQ(fleet().state(), Fleet::Ready) << "what came is still shown";
    EXPECT_FALSE(fleet().message().isEmpty()) << "and that it is old";
    EXPECT_EQ(fleet().units()->total(), kUnits);
    app->office()->leave();
    EXPECT_EQ(fleet().state(), Fleet::NoAccount);
    EXPECT_EQ(fleet().units()->total() + fleet().units()->listed(),
              until([this] { return !fleet().units()->working(); }) ? 0 : -1)
        << "another account sees none of it";
}

TEST_F(FleetWindow, filtersNarrowEachOtherAndNothingHiddenIsChosen)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    ASSERT_EQ(listed(), keys.serials());
    EXPECT_EQ(at(0, ui::FleetUnits::StatusRole), u"Operational"_qs);
    EXPECT_EQ(at(0, ui::FleetUnits::RelayRole), u"Shut"_qs);
    EXPECT_EQ(at(0, ui::FleetUnits::PlaceRole), u"1 Elm Street, White Plains"_qs);
    fleet().units()->sortBy(u"serial"_qs);
    ASSERT_TRUE(until([this] { return !fleet().units()->working(); }));
    EXPECT_EQ(listed().first(), u"SIM-050"_qs);
    fleet().units()->chooseAll();
    EXPECT_EQ(fleet().units()->chosen(), kUnits);
    apply({{u"serial"_qs, u"-01"_qs}, {u"relay"_qs, u"shut"_qs}});
    EXPECT_EQ(fleet().units()->listed(), 10);
    EXPECT_EQ(fleet().units()->chosen(), 10) << "what a filter hides is not acted on";
    EXPECT_EQ(fleet().units()->chosenSerials().size(), 10);
    EXPECT_EQ(fleet().filterWords().size(), 2);
    apply({{u"serial"_qs, u"-01"_qs}, {u"relay"_qs, u"open"_qs}});
    EXPECT_EQ(fleet().units()->listed(), 0);
    fleet().clearFilter();
    ASSERT_TRUE(until([this] { return !fleet().units()->working(); }));
    EXPECT_EQ(fleet().units()->listed(), kUnits);
    EXPECT_EQ(fleet().units()->chosen(), 0);
    apply({{u"status"_qs, u"nonsense"_qs}});
    EXPECT_TRUE(fleet().outcomeBad());
    EXPECT_EQ(fleet().units()->listed(), kUnits);
}

TEST_F(FleetWindow, tagsAreMadePutOnTakenOffAndDeleted)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    fleet().createTag(u" North "_qs);
    acted();
    ASSERT_TRUE(until([this] { return fleet().tags()->count() == 1; }));
    EXPECT_EQ(fleet().tags()->details().first().label, u"North"_qs);
    const QString id = fleet().tags()->details().first().key;
    apply({{u"serial"_qs, u"-01"_qs}});
    fleet().units()->chooseAll();
    fleet().tagChosen(id, true);
    acted();
    EXPECT_THAT(fleet().outcome().toStdString(), HasSubstr("10 units"));
    apply({{u"tag"_qs, QStringList{u"north"_qs, u"South"_qs}}});
    EXPECT_EQ(fleet().units()->listed(), 10);
    fleet().units()->chooseNone();
    fleet().units()->toggle(0);
    fleet().tagChosen(id, false);
    acted();
    EXPECT_EQ(fleet().units()->listed(), 9);
    fleet().createTag(u"NORTH"_qs);
    ASSERT_TRUE(until([this] { return !fleet().acting(); }));
    EXPECT_TRUE(fleet().outcomeBad());
    EXPECT_THAT(fleet().outcome().toStdString(), HasSubstr("tag of that name"));
    ASSERT_TRUE(until([this] { return !fleet().refreshing(); }));
    fleet().deleteTag(id);
    acted();
    EXPECT_EQ(fleet().units()->listed(), 0);
    EXPECT_TRUE(until([this] { return fleet().tags()->count() == 0; }));
}

TEST_F(FleetWindow, relaysChangeAsConfirmedAndEachUnitIsSeenToAcknowledge)
{
    provisionAll({.refuses = true});
    join(linkFor(u"admin"_qs));
    look();
    fleet().units()->chooseAll();
    preview(true);
    ASSERT_EQ(relay().stage(), FleetRelay::Preview) << relay().problem().toStdString();
    EXPECT_EQ(relay().changes(), kUnits);
    EXPECT_THAT(relay().consequence().toStdString(), HasSubstr("50 relays open"));
    EXPECT_THAT(relay().consequence().toStdString(), HasSubstr("only a meter says so"));
    EXPECT_TRUE(line.targets.filter(QStringLiteral("POST /v1/relay")).filter(QStringLiteral("preview")).size() == 1);
    EXPECT_EQ(saying(u"will be opened"_qs), kUnits);
    relay().close(); // thought better of it
    live(1min);
    preview(true);
    relay().confirm();
    ASSERT_TRUE(until([this] { return relay().stage() == FleetRelay::Standing && !relay().busy(); }));
    EXPECT_TRUE(relay().mayCancel());
    EXPECT_FALSE(relay().finished());
    EXPECT_EQ(saying(label(fleet::ChangeState::Pending)), kUnits);
    live(45min);
    ASSERT_TRUE(until([this] { return relay().finished(); })) << relay().standing().toStdString();
    EXPECT_EQ(saying(label(fleet::ChangeState::Done)), kUnits - 1);
    EXPECT_EQ(saying(label(fleet::ChangeState::Refused)), 1);
    EXPECT_THAT(relay().standing().toStdString(), HasSubstr("Acknowledged: 49 of 50"));
    EXPECT_FALSE(relay().mayCancel());
    EXPECT_EQ(std::count_if(collars.begin(), collars.end(), [](const auto &one) { return one.isShut(); }), 1);
    relay().close();
    look();
    apply({{u"relay"_qs, u"open"_qs}});
    EXPECT_EQ(fleet().units()->listed(), kUnits - 1);
}

TEST_F(FleetWindow, aChangeIsCancelledBeforeItsHourAndNothingMoves)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    apply({{u"serial"_qs, u"-01"_qs}});
    fleet().units()->chooseAll();
    preview(true);
    relay().confirm();
    ASSERT_TRUE(until([this] { return relay().stage() == FleetRelay::Standing && !relay().busy(); }));
    relay().cancel();
    ASSERT_TRUE(until([this] { return relay().finished(); }));
    EXPECT_EQ(saying(label(fleet::ChangeState::Cancelled)), 10);
    live(50min);
    EXPECT_TRUE(std::all_of(collars.begin(), collars.end(), [](const auto &one) { return one.isShut(); }));
}

TEST_F(FleetWindow, anAnswerThatWasLostIsAskedForAgainAndNothingIsAskedTwice)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    fleet().units()->chooseAll();
    preview(true);
    line.loseNextAnswer = true;
    relay().confirm();
    ASSERT_TRUE(until([this] { return !relay().busy(); }));
    EXPECT_EQ(relay().stage(), FleetRelay::Preview);
    EXPECT_FALSE(relay().problem().isEmpty());
    relay().confirm();
    ASSERT_TRUE(until([this] { return relay().stage() == FleetRelay::Standing && !relay().busy(); }));
    const auto batches =
        sync::test::arrayOf(sync::test::ask(office, admin().token(office), "GET", "/v1/relay"), "batches");
    EXPECT_EQ(batches.size(), 1);
    EXPECT_EQ(saying(label(fleet::ChangeState::Pending)), kUnits);
}

TEST_F(FleetWindow, whatIsNotAsItWasShownIsNotDone)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    fleet().units()->chooseAll();
    preview(true);
    live(60min); // the hour that was confirmed is over
    relay().confirm();
    ASSERT_TRUE(until([this] { return !relay().busy(); }));
    EXPECT_EQ(relay().stage(), FleetRelay::Preview);
    EXPECT_THAT(relay().problem().toStdString(), HasSubstr("Nothing was asked for"));
    relay().lookAgain();
    ASSERT_TRUE(until([this] { return !relay().busy(); }));
    EXPECT_TRUE(relay().problem().isEmpty());
    relay().confirm();
    ASSERT_TRUE(until([this] { return relay().stage() == FleetRelay::Standing; }));
}

TEST_F(FleetWindow, shuttingSaysWhereTheOfficeKnowsNothingOfLockoutAndWiring)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    fleet().units()->toggle(0);
    preview(false);
    EXPECT_THAT(relay().consequence().toStdString(), HasSubstr("live, whoever stands there"));
    EXPECT_THAT(relay().warning().toStdString(), HasSubstr("no job"));
}

TEST_F(FleetWindow, theServiceDecidesWhateverThePageOffers)
{
    provisionAll();
    join(linkFor(u"read_only"_qs));
    EXPECT_FALSE(fleet().mayChange());
    EXPECT_TRUE(fleet().mayList());
    look();
    EXPECT_EQ(fleet().units()->listed(), kUnits);
    fleet().units()->toggle(0);
    preview(true);
    EXPECT_THAT(relay().problem().toStdString(), HasSubstr("does not allow"));
    relay().close();
    fleet().createTag(u"North"_qs);
    ASSERT_TRUE(until([this] { return !fleet().acting(); }));
    EXPECT_TRUE(fleet().outcomeBad());
}

TEST_F(FleetWindow, anInstallerFindsOneUnitByItsNumberAndListsNone)
{
    provisionAll();
    join(linkFor(u"installer"_qs));
    EXPECT_FALSE(fleet().mayList());
    fleet().look();
    EXPECT_EQ(fleet().state(), Fleet::Ready);
    fleet().openUnit(u" sim-007 "_qs);
    ASSERT_TRUE(until([this] { return !fleet().unit()->loading(); }));
    EXPECT_TRUE(fleet().unit()->found()) << fleet().unit()->problem().toStdString();
    EXPECT_EQ(fleet().unit()->statusText(), u"Operational"_qs);
    fleet().openUnit(u"SIM-999"_qs);
    ASSERT_TRUE(until([this] { return !fleet().unit()->loading(); }));
    EXPECT_FALSE(fleet().unit()->found());
    EXPECT_THAT(fleet().unit()->problem().toStdString(), HasSubstr("not among your company's units"));
    EXPECT_TRUE(line.targets.filter(QStringLiteral("GET /v1/units?")).isEmpty() &&
                line.targets.filter(QStringLiteral("/v1/samples")).isEmpty())
        << "what the role does not read is not asked for";
}

TEST_F(FleetWindow, aUnitShowsItsReadings)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(30min);
    look();
    fleet().openUnit(u"SIM-007"_qs);
    ASSERT_TRUE(until([this] { return fleet().unit()->readings()->count() > 0; }));
    EXPECT_EQ(fleet().unit()->readings()->count(), 9);
    EXPECT_THAT(fleet().unit()->readingsAt().toStdString(), HasSubstr("UTC"));
    EXPECT_EQ(fleet().unit()->relayText(), u"Shut"_qs);
}

TEST_F(FleetWindow, filesHoldWhatIsListedAsTheCommandLineWritesIt)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(30min);
    look();
    apply({{u"serial"_qs, u"-01"_qs}});
    const QString units = data.filePath(u"units.csv"_qs), samples = data.filePath(u"samples.csv"_qs);
    fleet().saveUnits(QUrl::fromLocalFile(units));
    ASSERT_TRUE(until([this] { return !fleet().files()->running(); }));
    EXPECT_FALSE(fleet().files()->failed()) << fleet().files()->words().toStdString();
    QFile written(units);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QByteArray expected = fleet::unitsHeader();
    for (const fleet::Unit &unit : fleet().units()->listedUnits())
        expected += fleet::unitLine(unit);
    EXPECT_EQ(written.readAll(), expected);
    EXPECT_EQ(expected.count("\r\n"), 11);

    fleet().saveSamples(QUrl::fromLocalFile(samples));
    ASSERT_TRUE(until([this] { return !fleet().files()->running(); }));
    EXPECT_FALSE(fleet().files()->failed()) << fleet().files()->words().toStdString();
    QFile file(samples);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readLine(), fleet::samplesHeader());
    int lines = 0;
    while (!file.atEnd()) {
        EXPECT_THAT(file.readLine().toStdString(), HasSubstr(",SIM-01"));
        ++lines;
    }
    EXPECT_GE(lines, 10);

    fleet().saveUnits(QUrl::fromLocalFile(data.filePath(u"no/such/folder.csv"_qs)));
    ASSERT_TRUE(until([this] { return !fleet().files()->running(); }));
    EXPECT_TRUE(fleet().files()->failed());
    line.away = true;
    const QString never = data.filePath(u"never.csv"_qs);
    fleet().saveSamples(QUrl::fromLocalFile(never));
    ASSERT_TRUE(until([this] { return !fleet().files()->running(); }));
    EXPECT_TRUE(fleet().files()->failed());
    EXPECT_FALSE(QFile::exists(never)) << "whole or not at all";
}

TEST_F(FleetWindow, usersAreListedFilteredAndSaved)
{
    const QByteArray token = admin().token(office);
    sync::test::newAccount(office, token, u"jo@example.org"_qs, u"installer"_qs);
    sync::test::newAccount(office, token, u"Jane@example.org"_qs, u"read_only"_qs);
    sync::test::newAccount(office, token, u"=cmd@example.org"_qs, u"installer"_qs);
    join(linkFor(u"admin"_qs));
    ui::FleetUsers &users = *fleet().users();
    const auto emails = [&] {
        QStringList texts;
        for (int row = 0; row < users.rowCount(); ++row)
            texts.append(users.data(users.index(row), ui::FleetUsers::EmailRole).toString());
        return texts;
    };
    const auto fetched = [&] { return until([&] { return !users.loading(); }); };
    users.open();
    ASSERT_TRUE(fetched());
    EXPECT_TRUE(users.problem().isEmpty()) << users.problem().toStdString();
    EXPECT_EQ(users.total(), 5);
    const QStringList all = emails();
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end()));
    users.apply({{u"email"_qs, u"starts:J"_qs}});
    EXPECT_EQ(emails(), (QStringList{u"jane@example.org"_qs, u"jo@example.org"_qs}));
    users.apply({{u"email"_qs, u"starts:J"_qs}, {u"role"_qs, u"installer"_qs}});
    EXPECT_EQ(emails(), QStringList{u"jo@example.org"_qs}) << "both have to hold";
    EXPECT_EQ(users.filterWords(), (QStringList{u"E-mail starts with “J”"_qs, u"Role: Installer"_qs}));
    users.clearFilter();
    users.sortBy(u"role"_qs);
    EXPECT_EQ(users.data(users.index(0), ui::FleetUsers::RoleRole), u"Company admin"_qs);
    users.sortBy(u"role"_qs);
    EXPECT_EQ(emails().first(), u"jane@example.org"_qs) << "downwards";

    users.apply({{u"role"_qs, u"installer"_qs}});
    const QString file = data.filePath(u"users.csv"_qs);
    users.save(QUrl::fromLocalFile(file));
    ASSERT_TRUE(until([this] { return !fleet().files()->running(); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray lines = written.readAll();
    EXPECT_TRUE(lines.startsWith("Name,Email,Role,Devices\r\n"));
    EXPECT_EQ(lines.count("\r\n"), 3) << "what is listed, and no other";
    EXPECT_THAT(lines.toStdString(), HasSubstr(",'=cmd@example.org,Installer,0\r\n")) << "no formula";

    line.away = true;
    users.refresh();
    ASSERT_TRUE(fetched());
    EXPECT_FALSE(users.problem().isEmpty());
    EXPECT_EQ(users.listed(), 2) << "what came is still shown";
    line.away = false;
    app->office()->leave();
    EXPECT_EQ(users.total() + users.listed(), 0) << "another account sees none of it";
    EXPECT_FALSE(users.shown());
}

TEST_F(FleetWindow, usersAreRefusedToWhoeverIsNoAdministrator)
{
    join(linkFor(u"read_only"_qs));
    fleet().users()->open();
    ASSERT_TRUE(until([this] { return !fleet().users()->loading(); }));
    EXPECT_EQ(fleet().users()->total(), 0);
    EXPECT_THAT(fleet().users()->problem().toStdString(), HasSubstr("does not allow"));
}

TEST_F(FleetWindow, anotherLanguageIsSpokenByRowsAndByTheUnitsPageThatAreShownAlready)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(30min);
    look();
    fleet().createTag(u"North"_qs);
    acted();
    ASSERT_TRUE(until([this] { return fleet().tags()->count() == 1; }));
    fleet().openUnit(u"SIM-007"_qs);
    ASSERT_TRUE(until([this] { return fleet().unit()->readings()->count() > 0; }));
    const auto labels = [](ui::DetailRows *rows) {
        QStringList texts;
        for (const ui::Detail &row : rows->details())
            texts.append(row.label);
        return texts;
    };
    QStringList statuses; // as a list of rows holds them: read again only when it is told to
    for (int row = 0; row < kUnits; ++row)
        statuses.append(at(row, ui::FleetUnits::StatusRole).toString());
    QObject::connect(fleet().units(), &ui::FleetUnits::dataChanged, fleet().units(),
                     [&](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                         if (roles.isEmpty() || roles.contains(ui::FleetUnits::StatusRole))
                             for (int row = first.row(); row <= last.row(); ++row)
                                 statuses[row] = at(row, ui::FleetUnits::StatusRole).toString();
                     });
    const QSignalSpy told(fleet().unit(), &ui::FleetUnit::changed);
    const QStringList asked = line.targets;
    const auto speak = [&](const QString &language, const QString &status, const QString &model, const QString &power,
                           const QString &units) {
        app->settings()->setLanguage(language);
        EXPECT_TRUE(until([&] { return statuses == QStringList(kUnits, status); })) << statuses.first().toStdString();
        EXPECT_TRUE(labels(fleet().unit()->info()).contains(model)) << language.toStdString();
        EXPECT_TRUE(labels(fleet().unit()->readings()).contains(power)) << language.toStdString();
        EXPECT_EQ(fleet().unit()->statusText(), status);
        EXPECT_EQ(fleet().tags()->details().first().value, units);
    };
    speak(u"es"_qs, u"Operativa"_qs, u"Número de modelo"_qs, u"Potencia activa"_qs, u"0 unidades"_qs);
    EXPECT_GT(told.count(), 0) << "and the page is told to read its status again";
    speak(u"en"_qs, u"Operational"_qs, u"Model number"_qs, u"Active power"_qs, u"0 units"_qs);
    EXPECT_EQ(line.targets, asked) << "the office need not be asked for words";
}

TEST_F(FleetWindow, anotherLanguageBetweenTwoAttemptsAsksForNothingTwice)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    fleet().units()->chooseAll();
    preview(true);
    line.loseNextAnswer = true;
    relay().confirm();
    ASSERT_TRUE(until([this] { return !relay().busy(); }));
    app->settings()->setLanguage(u"es"_qs);
    EXPECT_TRUE(until([this] { return saying(u"se abrirá"_qs) == kUnits; }));
    relay().confirm();
    ASSERT_TRUE(until([this] { return relay().stage() == FleetRelay::Standing && !relay().busy(); }));
    const auto batches =
        sync::test::arrayOf(sync::test::ask(office, admin().token(office), "GET", "/v1/relay"), "batches");
    EXPECT_EQ(batches.size(), 1) << "the same change, whatever its words";
    const QString spanish = relay().standing();
    app->settings()->setLanguage(u"en"_qs);
    EXPECT_TRUE(until([&] { return relay().standing() != spanish; }));
    EXPECT_THAT(relay().standing().toStdString(), HasSubstr("Acknowledged: 0 of 50 units"));
}

// The window's thread only takes rows: what is reckoned for them is reckoned elsewhere.
TEST(FleetUnits, aHundredThousandAreFilteredAndSortedBesideTheWindow)
{
    std::vector<fleet::Unit> units;
    for (int i = 0; i < 100'000; ++i) {
        fleet::Unit unit;
        unit.serial = u"CD3-%1"_qs.arg((i * 7919) % 100'000, 7, 10, QLatin1Char('0'));
        unit.city = u"City %1"_qs.arg(i % 977);
        unit.status = static_cast<fleet::Status>(i % fleet::kStatuses);
        units.push_back(unit);
    }
    ui::FleetUnits model;
    QElapsedTimer timer;
    timer.start();
    model.setUnits(std::move(units));
    model.sortBy(u"city"_qs);
    fleet::UnitFilter filter;
    filter.status = fleet::Status::Operational;
    model.show(filter); // before the first was through
    const qint64 asking = timer.elapsed();
    ASSERT_TRUE(test::until([&] { return !model.working(); }, std::chrono::seconds{60}));
    EXPECT_EQ(model.total(), 100'000);
    EXPECT_EQ(model.listed(), 100'000 / fleet::kStatuses + (4 < 100'000 % fleet::kStatuses ? 1 : 0));
    EXPECT_EQ(model.sortedBy(), u"city"_qs);
    EXPECT_EQ(model.data(model.index(0), ui::FleetUnits::StatusRole), u"Operational"_qs);
    EXPECT_LT(asking, 1000) << "asking took no sorting";
    RecordProperty("asking_ms", static_cast<int>(asking));
}

} // namespace
