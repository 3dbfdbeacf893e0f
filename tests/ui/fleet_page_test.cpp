// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet's page and the office's settings in the real window: every state says itself, everything can be pressed and
// has a name, nothing runs out of a phone's screen, and a change of relays is only asked for after it was confirmed.
#include "app/witnessmark/composition.h"
#include "tests/support/expect_log.h"
#include "tests/ui/office_world.h"

#include <QtGui/QAccessible>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <utility>

namespace {

using namespace wm;
using namespace std::chrono_literals;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

constexpr int kUnits = 12;

class FleetPage : public testing::Test
{
protected:
    FleetPage()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        Options options;
        options.dataDir = data.path();
        options.language = u"en"_qs;
        options.connectOffice = [this](const QByteArray &, const QByteArray &) { return line.connect(); };
        composition = std::make_unique<Composition>(options);
        EXPECT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        EXPECT_TRUE(until([this] { return app().office()->known(); }));
        window->requestActivate();
        EXPECT_TRUE(until([this] { return window->isActive(); }));
        admin.join(office, **office.service->firstAdminLink());
    }
    ~FleetPage() override { composition.reset(); }
    ui::App &app() { return composition->app(); }
    ui::Fleet &fleet() { return *app().fleet(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            window->grabWindow();
            QCoreApplication::processEvents();
        }
    }
    void provisionAll() { provisionAll(keys.list()); }
    void provisionAll(const QByteArray &list)
    {
        EXPECT_TRUE(office.service->handOverUnits(list));
        const QByteArray token = admin.token(office);
        int number = 1000;
        for (const QString &serial : keys.serials()) {
            sync::test::ask(office, token, "POST", "/v1/units/provision",
                            {{u"serial"_qs, serial}, {u"id"_qs, sync::test::fresh(++number)}});
            collars.emplace_back(serial, 15, sim::FleetCollar::Manner{});
            EXPECT_EQ(sync::test::visit(office, collars.back(), keys), 200);
        }
    }
    /// Reports of so many quarters of an hour.
    void live(int quarters)
    {
        for (int i = 0; i < quarters; ++i) {
            office.clock.advance(15min);
            for (sim::FleetCollar &collar : collars)
                sync::test::visit(office, collar, keys, true);
        }
    }
    void join(const QString &role)
    {
        app().office()->join(sync::test::newAccount(office, admin.token(office), role + u"@example.org"_qs, role));
        ASSERT_TRUE(until([this] { return app().office()->connected(); }))
            << app().office()->joinProblem().toStdString();
    }
    void loaded()
    {
        ASSERT_TRUE(until([this] {
            return fleet().state() != ui::Fleet::Loading && !fleet().refreshing() && !fleet().units()->working();
        }));
        settle();
    }
    static void everyItem(QQuickItem *from, const std::function<void(QQuickItem *)> &look)
    {
        if (!from->isVisible() || from->opacity() == 0)
            return;
        look(from);
        for (QQuickItem *child : from->childItems())
            everyItem(child, look);
    }
    static QString nameOf(QQuickItem *item)
    {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
        return told ? told->text(QAccessible::Name) : QString();
    }
    std::vector<std::string> shown()
    {
        std::vector<std::string> texts;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (const QString text = item->property("text").toString(); !text.isEmpty())
                texts.push_back(text.toStdString());
        });
        return texts;
    }
    QQuickItem *named(const QString &objectName)
    {
        QQuickItem *found = nullptr;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (item->objectName() == objectName)
                found = item;
        });
        return found;
    }
    void press(const QString &objectName)
    {
        QQuickItem *item = named(objectName);
        ASSERT_TRUE(item) << objectName.toStdString() << " is not shown";
        ASSERT_TRUE(item->isEnabled()) << objectName.toStdString();
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window, Qt::Key_Return);
        settle();
    }
    /// What can be pressed has a name, and is wholly on the screen from left to right.
    void check(const char *page)
    {
        SCOPED_TRACE(page);
        settle();
        int seen = 0;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (!item->inherits("QQuickAbstractButton") && !item->inherits("QQuickTextField"))
                return;
            ++seen;
            EXPECT_FALSE(nameOf(item).isEmpty()) << item->metaObject()->className();
            const QRectF place = item->mapRectToScene(QRectF({}, item->size()));
            EXPECT_GE(place.left(), -0.5) << nameOf(item).toStdString();
            EXPECT_LE(place.right(), window->width() + 0.5) << nameOf(item).toStdString();
        });
        EXPECT_GT(seen, 5) << "the places of the rail at least";
    }

    QTemporaryDir folder{sync::test::scratch()}, data{sync::test::scratch()};
    sync::test::Office office{folder.filePath(u"office"_qs)};
    test::OfficeLine line{office};
    sync::test::Tablet admin{folder.filePath(u"admin"_qs)};
    sync::test::UnitKeys keys{folder.filePath(u"keys"_qs), kUnits, office.clock.utc()};
    std::vector<sim::FleetCollar> collars;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
};

TEST_F(FleetPage, everyStateSaysItselfAndWhatToDo)
{
    app().setPlace(u"fleet"_qs);
    settle();
    EXPECT_THAT(shown(), Contains("No office is connected"));
    check("no office");
    line.away = true;
    app().office()->join(u"https://office.example:8443/join#"_qs + QString(43, u'A'));
    ASSERT_TRUE(until([this] { return !app().office()->joining(); }));
    line.away = false;
    join(u"admin"_qs);
    loaded();
    EXPECT_THAT(shown(), Contains(HasSubstr("no units yet")));
    line.away = true;
    app().office()->leave();
    settle();
    EXPECT_THAT(shown(), Contains("No office is connected"));
}

TEST_F(FleetPage, whileTheOfficeIsAwayItSaysSoAndTriesAgainWhenAsked)
{
    provisionAll();
    join(u"admin"_qs);
    ASSERT_TRUE(until([this] { return app().office()->state() == ui::Office::Idle; }));
    line.away = true;
    app().setPlace(u"fleet"_qs);
    loaded();
    EXPECT_THAT(shown(), Contains("The office cannot be reached"));
    line.away = false;
    QQuickItem *again = nullptr;
    everyItem(window->contentItem(), [&](QQuickItem *item) {
        if (item->inherits("QQuickAbstractButton") && item->property("text").toString() == u"Try again")
            again = item;
    });
    ASSERT_TRUE(again);
    again->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, Qt::Key_Return);
    loaded();
    EXPECT_THAT(shown(), Contains("SIM-001"));
}

TEST_F(FleetPage, unitsAreChosenAndARelayChangeIsAskedForOnlyOnceItIsConfirmed)
{
    provisionAll();
    join(u"admin"_qs);
    app().setPlace(u"fleet"_qs);
    loaded();
    QQuickItem *list = named(u"fleet.list"_qs);
    ASSERT_TRUE(list);
    list->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, Qt::Key_Space);
    QTest::keyClick(window, Qt::Key_Down);
    QTest::keyClick(window, Qt::Key_Space);
    settle();
    EXPECT_EQ(fleet().units()->chosenSerials(), (QStringList{u"SIM-001"_qs, u"SIM-002"_qs}));
    check("two chosen");
    press(u"fleet.act"_qs);
    ASSERT_TRUE(until([this] { return named(u"fleet.open-relays"_qs) != nullptr; }));
    press(u"fleet.open-relays"_qs);
    ASSERT_TRUE(until([this] { return fleet().relay()->changes() == 2; }));
    ASSERT_TRUE(until([this] { return named(u"relay.confirm"_qs) != nullptr; }));
    settle();
    EXPECT_FALSE(named(u"relay.confirm"_qs)->isEnabled()) << "not before it is confirmed";
    EXPECT_THAT(named(u"relay.consequence"_qs)->property("text").toString().toStdString(), HasSubstr("2 relays open"));
    EXPECT_THAT(shown(), Contains("SIM-002  1 Elm Street, White Plains"));
    check("preview");
    EXPECT_TRUE(line.targets.filter(QStringLiteral("POST /v1/relay")).filter(QStringLiteral("preview")).size() ==
                line.targets.filter(QStringLiteral("POST /v1/relay")).size());
    press(u"relay.meant"_qs);
    press(u"relay.confirm"_qs);
    ASSERT_TRUE(until([this] { return fleet().relay()->stage() == ui::FleetRelay::Standing; }));
    settle();
    EXPECT_THAT(named(u"relay.standing"_qs)->property("text").toString().toStdString(), HasSubstr("0 of 2"));
    check("standing");
    press(u"relay.cancel"_qs);
    ASSERT_TRUE(until([this] { return fleet().relay()->finished(); }));
    settle();
    press(u"relay.back"_qs);
    EXPECT_TRUE(named(u"fleet.list"_qs));
}

TEST_F(FleetPage, aUnitIsOpenedWithEnterAndLeftAgain)
{
    provisionAll();
    join(u"read_only"_qs);
    app().setPlace(u"fleet"_qs);
    loaded();
    named(u"fleet.list"_qs)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, Qt::Key_Down);
    QTest::keyClick(window, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return fleet().unit()->found(); }));
    settle();
    EXPECT_EQ(fleet().unit()->serial(), u"SIM-002"_qs);
    EXPECT_THAT(shown(), Contains("Relay: Shut"));
    EXPECT_THAT(shown(), Not(Contains("Open the relay …"))) << "not this role's";
    check("a unit");
    press(u"unit.back"_qs);
    EXPECT_TRUE(named(u"fleet.list"_qs));
}

TEST_F(FleetPage, fitsAPhone)
{
    // Qt 6.4 warns of itself where a list loses all its rows while it makes one; nothing is shown of it.
    const test::ExpectLog qtItself(u"DelegateModel::cancel"_qs);
    window->resize(360, 640);
    provisionAll();
    app().setPlace(u"settings"_qs);
    check("settings without an office");
    join(u"admin"_qs);
    check("settings with an office");
    app().setPlace(u"fleet"_qs);
    loaded();
    EXPECT_THAT(shown(), Contains("SIM-001"));
    check("units");
    press(u"fleet.filters"_qs);
    ASSERT_TRUE(until([this] { return named(u"filter.apply"_qs) != nullptr; }));
    check("filters");
    press(u"filter.relay.open"_qs);
    EXPECT_EQ(fleet().units()->listed(), kUnits) << "nothing changes before it is applied";
    press(u"filter.apply"_qs);
    ASSERT_TRUE(until([this] { return fleet().units()->listed() == 0; }));
    settle();
    EXPECT_THAT(shown(), Contains("No unit passes these filters."));
    check("none passes");
    fleet().clearFilter();
    ASSERT_TRUE(until([this] { return fleet().units()->listed() == kUnits; }));
    fleet().units()->chooseAll();
    check("all chosen");
    fleet().changeRelays(false);
    ASSERT_TRUE(until([this] { return !fleet().relay()->busy(); }));
    check("shutting");
    fleet().relay()->close();
    fleet().openUnit(u"SIM-003"_qs);
    ASSERT_TRUE(until([this] { return fleet().unit()->found(); }));
    check("a unit");
    fleet().unit()->close();
    fleet().setView(ui::Fleet::Chart);
    ASSERT_TRUE(until([this] { return named(u"chart.view"_qs) != nullptr && !fleet().chart()->loading(); }));
    check("chart");
    fleet().setView(ui::Fleet::Map);
    ASSERT_TRUE(until([this] { return named(u"map.view"_qs) != nullptr; }));
    check("map");
}

TEST_F(FleetPage, theChartIsReadAndMovedWithKeysAlone)
{
    provisionAll();
    join(u"admin"_qs);
    live(12);
    app().setPlace(u"fleet"_qs);
    loaded();
    press(u"fleet.view.chart"_qs);
    ASSERT_TRUE(until([this] { return named(u"chart.view"_qs) != nullptr && !fleet().chart()->loading(); }));
    settle();
    check("chart of all");
    QQuickItem *view = named(u"chart.view"_qs);
    const auto told = [view](QAccessible::Text part) {
        return QAccessible::queryAccessibleInterface(view)->text(part).toStdString();
    };
    EXPECT_THAT(told(QAccessible::Name), HasSubstr("Energy produced"));
    EXPECT_THAT(told(QAccessible::Description), HasSubstr(fleet().chart()->summary().toStdString()));
    press(u"chart.kind"_qs);
    ASSERT_TRUE(until([this] { return named(u"chart.kind.voltage"_qs) != nullptr; }));
    check("what the chart shows");
    press(u"chart.kind.voltage"_qs);
    EXPECT_EQ(fleet().chart()->kind(), u"voltage"_qs);
    // Asked for while the day is still being reckoned: of the week before nothing stays.
    bool asked = false;
    const auto dayFetched = QObject::connect(fleet().chart(), &ui::FleetChart::changed, window, [this, &asked] {
        if (!fleet().chart()->loading() && !std::exchange(asked, true))
            QMetaObject::invokeMethod(
                window, [this] { fleet().chart()->setHourly(false); }, Qt::QueuedConnection);
    });
    press(u"chart.period.day"_qs);
    EXPECT_EQ(fleet().chart()->period(), u"day"_qs);
    ASSERT_TRUE(until([this, &asked] { return asked && !fleet().chart()->loading(); }));
    QObject::disconnect(dayFetched);
    settle();
    ASSERT_TRUE(until([this] { return fleet().chart()->count() > 4; })) << fleet().chart()->summary().toStdString();
    view->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, Qt::Key_End);
    settle();
    EXPECT_THAT(named(u"chart.readout"_qs)->property("text").toString().toStdString(), HasSubstr("V"));
    QTest::keyClick(window, Qt::Key_Return);
    EXPECT_TRUE(fleet().chart()->locked());
    QTest::keyClick(window, Qt::Key_Plus);
    EXPECT_FALSE(fleet().chart()->whole());
    // A report that arrives takes neither the part that is seen nor the value that is read.
    const QString seen = fleet().chart()->range(), read = named(u"chart.readout"_qs)->property("text").toString();
    live(1);
    fleet().refresh();
    ASSERT_TRUE(until([this] { return !fleet().refreshing() && !fleet().chart()->loading(); }));
    settle();
    EXPECT_EQ(fleet().chart()->range(), seen);
    EXPECT_EQ(named(u"chart.readout"_qs)->property("text").toString(), read);
    EXPECT_TRUE(fleet().chart()->locked());
    QTest::keyClick(window, Qt::Key_0);
    EXPECT_TRUE(fleet().chart()->whole());
    press(u"fleet.view.table"_qs);
    EXPECT_TRUE(named(u"fleet.list"_qs));
}

TEST_F(FleetPage, theMapIsMovedAndPickedWithKeysAlone)
{
    QByteArray list = keys.list();
    list.replace("zip\r\n", "zip,latitude,longitude\r\n").replace("10601\r\n", "10601,41.0340,-73.7629\r\n");
    provisionAll(list);
    join(u"admin"_qs);
    app().setPlace(u"fleet"_qs);
    loaded();
    press(u"fleet.view.map"_qs);
    ASSERT_TRUE(until([this] { return named(u"map.view"_qs) != nullptr; }));
    settle();
    check("map");
    named(u"map.view"_qs)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, Qt::Key_N);
    settle();
    EXPECT_EQ(named(u"map.picked"_qs)->property("text").toString(), u"12 units, White Plains, NY"_qs);
    check("a mark");
    QTest::keyClick(window, Qt::Key_Left);
    QTest::keyClick(window, Qt::Key_Plus);
    settle();
    EXPECT_FALSE(named(u"map.picked"_qs)) << "closer, it may be another";
    press(u"map.next"_qs);
    press(u"map.unit.SIM-002"_qs);
    ASSERT_TRUE(until([this] { return fleet().unit()->found(); }));
    EXPECT_EQ(fleet().unit()->serial(), u"SIM-002"_qs);
    settle();
    press(u"unit.back"_qs);
    EXPECT_TRUE(named(u"map.view"_qs));
}

TEST_F(FleetPage, viewsColumnsAndTagsAreMadeWithTheKeyboard)
{
    provisionAll();
    join(u"admin"_qs);
    app().setPlace(u"fleet"_qs);
    window->resize(1280, 800);
    loaded();
    press(u"fleet.columns"_qs);
    ASSERT_TRUE(until([this] { return named(u"column.model"_qs) != nullptr; }));
    check("columns");
    press(u"column.address"_qs);
    press(u"column.model"_qs);
    EXPECT_TRUE(fleet().units()->columns().contains(u"model"_qs) &&
                !fleet().units()->columns().contains(u"address"_qs));
    QTest::keyClick(window, Qt::Key_Escape);
    ASSERT_TRUE(until([this] { return named(u"column.model"_qs) == nullptr; }));
    EXPECT_TRUE(named(u"fleet.sort.model"_qs));
    EXPECT_FALSE(named(u"fleet.sort.address"_qs));
    EXPECT_THAT(shown(), Contains("S-B-5-02-IH-10-60A"));
    press(u"fleet.views"_qs);
    ASSERT_TRUE(until([this] { return named(u"view.name"_qs) != nullptr; }));
    check("views");
    named(u"view.name"_qs)->forceActiveFocus(Qt::TabFocusReason);
    for (const char key : QByteArrayLiteral("Models"))
        QTest::keyClick(window, key);
    QTest::keyClick(window, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return fleet().views()->count() == 1 && named(u"view.name"_qs) == nullptr; }));
    fleet().units()->setColumns(ui::FleetColumns::usual());
    press(u"fleet.views"_qs);
    ASSERT_TRUE(until([this] { return named(u"view.open.Models"_qs) != nullptr; }));
    press(u"view.open.Models"_qs);
    EXPECT_TRUE(fleet().units()->columns().contains(u"model"_qs));
    ASSERT_TRUE(until([this] { return named(u"view.name"_qs) == nullptr; }));
    fleet().units()->toggle(0);
    settle();
    press(u"fleet.act"_qs);
    ASSERT_TRUE(until([this] { return named(u"fleet.tag-units"_qs) != nullptr; }));
    press(u"fleet.tag-units"_qs);
    ASSERT_TRUE(until([this] { return named(u"tag.name"_qs) != nullptr; }));
    named(u"tag.name"_qs)->forceActiveFocus(Qt::TabFocusReason);
    for (const char key : QByteArrayLiteral("North"))
        QTest::keyClick(window, key);
    QTest::keyClick(window, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return fleet().tags()->count() == 1; })) << "Enter makes it";
}

TEST_F(FleetPage, usersAreLookedAtFilteredAndSortedWithTheKeyboard)
{
    const QByteArray token = admin.token(office);
    for (const char *one : {"jo", "jane", "bo"})
        sync::test::newAccount(office, token, QString::fromLatin1(one) + u"@example.org"_qs, u"installer"_qs);
    join(u"admin"_qs);
    app().setPlace(u"fleet"_qs);
    loaded();
    ui::FleetUsers &users = *fleet().users();
    press(u"fleet.users"_qs);
    ASSERT_TRUE(until([&] { return !users.loading() && named(u"users.list"_qs) != nullptr; }));
    settle();
    const int all = users.total();
    EXPECT_EQ(all, 5);
    EXPECT_THAT(shown(), Contains("jane@example.org"));
    check("users");
    press(u"users.filters"_qs);
    ASSERT_TRUE(until([this] { return named(u"filter.apply"_qs) != nullptr; }));
    check("filters of users");
    press(u"filter.email.starts"_qs);
    named(u"filter.email"_qs)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, 'j');
    press(u"filter.role.installer"_qs);
    EXPECT_EQ(users.listed(), all) << "nothing changes before it is applied";
    press(u"filter.apply"_qs);
    EXPECT_EQ(users.listed(), 2);
    ASSERT_TRUE(until([this] { return named(u"filter.apply"_qs) == nullptr; }));
    EXPECT_THAT(named(u"users.filtered"_qs)->property("text").toString().toStdString(), HasSubstr("starts with “j”"));
    EXPECT_THAT(shown(), Not(Contains("bo@example.org")));
    window->resize(1280, 800);
    settle();
    press(u"users.sort.role"_qs);
    EXPECT_EQ(users.sortedBy(), u"role"_qs);
    window->resize(360, 640);
    check("users on a phone");
    press(u"users.clear"_qs);
    EXPECT_EQ(users.listed(), all);
    press(u"users.save"_qs);
    settle();
    check("where the file of users goes");
    QTest::keyClick(window, Qt::Key_Escape);
    settle();
    press(u"users.back"_qs);
    EXPECT_TRUE(named(u"fleet.list"_qs));
}

TEST_F(FleetPage, usersAreNotOfferedToWhoeverIsNoAdministrator)
{
    provisionAll();
    join(u"read_only"_qs);
    app().setPlace(u"fleet"_qs);
    loaded();
    EXPECT_TRUE(named(u"fleet.list"_qs));
    EXPECT_FALSE(named(u"fleet.users"_qs));
}

TEST_F(FleetPage, anInstallerIsOfferedOneUnit)
{
    provisionAll();
    join(u"installer"_qs);
    app().setPlace(u"fleet"_qs);
    loaded();
    EXPECT_TRUE(named(u"fleet.serial"_qs));
    EXPECT_FALSE(named(u"fleet.list"_qs));
    check("find");
}

} // namespace
