// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A window's models, the real service and fifty simulated collars of its company.
#include "tests/ui/office_world.h"

namespace wm::test {

constexpr int kUnits = 50;

class FleetWindow : public OfficeWindow
{
protected:
    void provisionAll(sim::FleetCollar::Manner third = {}) { provisionAll(keys.list(), third); }
    void provisionAll(const QByteArray &list, sim::FleetCollar::Manner third = {})
    {
        const QByteArray token = admin().token(office);
        EXPECT_TRUE(office.service->handOverUnits(list));
        for (const QString &serial : keys.serials()) {
            const int number = static_cast<int>(collars.size());
            EXPECT_EQ(sync::test::ask(office, token, "POST", "/v1/units/provision",
                                      {{QStringLiteral("serial"), serial},
                                       {QStringLiteral("id"), sync::test::fresh(1000 + number)}})
                          .status,
                      200);
            collars.emplace_back(serial, 15, number == 2 ? third : sim::FleetCollar::Manner{});
            EXPECT_EQ(sync::test::visit(office, collars.back(), keys), 200);
        }
        const qint64 hour = 3'600'000;
        office.clock.advance(std::chrono::milliseconds(hour - sync::test::nowOf(office) % hour) +
                             std::chrono::minutes{20});
        visitAll();
    }
    void visitAll()
    {
        for (sim::FleetCollar &collar : collars)
            sync::test::visit(office, collar, keys);
    }
    void live(std::chrono::minutes time)
    {
        for (int i = 0; i < time.count(); ++i) {
            office.clock.advance(std::chrono::minutes{1});
            visitAll();
            visitAll(); // to tell at once what was done
            QCoreApplication::processEvents();
        }
    }
    ui::Fleet &fleet() { return *app->fleet(); }
    ui::FleetRelay &relay() { return *fleet().relay(); }
    void look()
    {
        fleet().refresh();
        ASSERT_TRUE(until([this] { return !fleet().refreshing() && !fleet().units()->working(); }));
    }
    QStringList listed()
    {
        QStringList serials;
        for (int row = 0; row < fleet().units()->rowCount(); ++row)
            serials.append(at(row, ui::FleetUnits::SerialRole).toString());
        return serials;
    }
    QVariant at(int row, int role) { return fleet().units()->data(fleet().units()->index(row), role); }
    void apply(const QVariantMap &filter)
    {
        fleet().apply(filter);
        ASSERT_TRUE(until([this] { return !fleet().units()->working(); }));
    }
    void preview(bool open)
    {
        fleet().changeRelays(open);
        ASSERT_TRUE(until([this] { return !relay().busy(); }));
    }
    void acted()
    {
        ASSERT_TRUE(
            until([this] { return !fleet().acting() && !fleet().refreshing() && !fleet().units()->working(); }));
        ASSERT_FALSE(fleet().outcomeBad()) << fleet().outcome().toStdString();
    }
    /// How many units say this of themselves in the change at hand.
    int saying(const QString &words)
    {
        int count = 0;
        for (int row = 0; row < relay().units()->count(); ++row)
            count +=
                relay().units()->data(relay().units()->index(row), ui::FleetRelayRows::WordsRole).toString() == words;
        return count;
    }

    sync::test::UnitKeys keys{folder.filePath(QStringLiteral("keys")), kUnits, office.clock.utc()};
    std::vector<sim::FleetCollar> collars;
};

} // namespace wm::test
