// SPDX-License-Identifier: GPL-3.0-or-later
// Devices without a job: the bench and its traffic.
#include "tests/ui/devices_world.h"

#include <QtCore/QFileInfo>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace {

using namespace wm;
using test::Devices;

// Any device without a job: its models, the display, the traffic with its fields, a capture that is kept.
TEST_F(Devices, theBenchShowsACollarWithItsTraffic)
{
    openOnBench(QStringLiteral("collar"));
    ASSERT_NE(app().bench()->session(), nullptr);
    ui::BenchSession &session = *app().bench()->session();
    EXPECT_FALSE(session.listens());
    ASSERT_TRUE(until([&] { return session.collar() != nullptr; })) << session.problem().toStdString();
    EXPECT_TRUE(session.simulated());
    EXPECT_TRUE(session.recording());
    EXPECT_EQ(session.collar()->snapshot().serial, QStringLiteral("SIM-0042917"));
    EXPECT_FALSE(session.collar()->stale());
    EXPECT_EQ(session.points()->modelCount(), 5);
    EXPECT_EQ(session.points()->rowCount(), 5);
    session.points()->toggle(0);
    EXPECT_GT(session.points()->rowCount(), 9);
    session.points()->toggle(0);
    EXPECT_EQ(session.points()->rowCount(), 5);
    EXPECT_GE(session.values()->count(), 4);
    ui::TrafficModel &traffic = *session.traffic();
    ASSERT_GT(traffic.count(), 2);
    traffic.select(1);
    ASSERT_GT(traffic.fields()->count(), 3);
    qsizetype covered = 0;
    for (const ui::Detail &field : traffic.fields()->details())
        covered += field.note.split(QLatin1Char(' ')).size();
    EXPECT_EQ(covered, traffic.at(1)->bytes.size()) << "every byte belongs to a named field";
    // Paused, the list stands still; nothing is lost by it.
    traffic.setPaused(true);
    const int still = traffic.count();
    QElapsedTimer timer;
    timer.start();
    until([&] { return timer.elapsed() > 2500; });
    EXPECT_EQ(traffic.count(), still);
    traffic.setPaused(false);
    EXPECT_GT(traffic.count(), still);
    for (int row = 1; row < traffic.count(); ++row)
        EXPECT_EQ(traffic.at(row)->number, traffic.at(row - 1)->number + 1);
    session.startCapture(QStringLiteral("for support"));
    ASSERT_TRUE(until([&] { return !session.capturing().isEmpty(); })) << session.problem().toStdString();
    session.stopCapture();
    ASSERT_TRUE(until([&] { return session.capturing().isEmpty(); }));
    EXPECT_TRUE(QFileInfo::exists(dir.filePath(QStringLiteral("captures/for support.pcap"))));
    session.saveValues(QUrl::fromLocalFile(dir.filePath(QStringLiteral("values.csv"))));
    ASSERT_TRUE(until([&] { return QFileInfo::exists(dir.filePath(QStringLiteral("values.csv"))); }));
    // Taken off the list it is gone, while it still talks.
    app().bench()->remove(0);
    EXPECT_EQ(app().bench()->count(), 0);
    EXPECT_EQ(app().bench()->session(), nullptr);
}

// SCE-AppD-18…43: without a job the profile is chosen, and the verdicts follow it.
TEST_F(Devices, theBenchHoldsAnInverterAgainstAChosenProfile)
{
    openOnBench(QStringLiteral("inverter"));
    ASSERT_NE(app().bench()->session(), nullptr);
    ui::BenchSession &session = *app().bench()->session();
    ASSERT_TRUE(until([&] { return session.inverter() != nullptr; }, 40)) << session.problem().toStdString();
    EXPECT_EQ(session.collar(), nullptr);
    ui::InverterSession &inverter = *session.inverter();
    ASSERT_EQ(inverter.profiles()->count(), 2);
    EXPECT_EQ(inverter.profile(), QStringLiteral("rule21"));
    EXPECT_EQ(inverter.functions()->count(), 14);
    EXPECT_EQ(inverter.summaryShape(), int(ui::StatusShape::Pass)) << inverter.summary().toStdString();
    inverter.setProfile(QStringLiteral("ieee1547-2018"));
    EXPECT_TRUE(inverter.about().contains(QStringLiteral("1547"))) << inverter.about().toStdString();
    EXPECT_NE(inverter.summaryShape(), int(ui::StatusShape::Pass)) << "set for Rule 21, it differs from the defaults";
    for (const ui::Detail &row : inverter.functions()->details())
        EXPECT_TRUE(row.note.contains(QStringLiteral("Required: "))) << row.label.toStdString();
    // Nothing but reads ever passes.
    for (int row = 0; row < session.traffic()->count(); ++row)
        EXPECT_TRUE(!session.traffic()->at(row)->sent || session.traffic()->at(row)->function == 3);
}

// IMS-LED-01…06, IMS-LCD-03…10, IMS-TEST-03…08: what is seen at the meter, beside what it sends.
TEST_F(Devices, theLampsAndTheDisplayAreHeldAgainstTheLoad)
{
    openOnBench(QStringLiteral("ims"));
    ui::ImsLooks &looks = *app().bench()->session()->ims()->looks();
    const auto shapes = [&looks] {
        QList<int> all;
        for (const ui::Detail &row : looks.results()->details())
            all += row.shape;
        return all;
    };
    const int none = ui::StatusShape::ToDo, good = ui::StatusShape::Pass, off = ui::StatusShape::Warn,
              bad = ui::StatusShape::Fail;
    EXPECT_EQ(looks.asked()->count(), 6);
    EXPECT_EQ(shapes(), (QList<int>{none, none, none, none, none, none}));
    looks.setRedLamp(QStringLiteral("lit"));
    looks.look(QStringLiteral("ten_turns"), QStringLiteral("60"));
    EXPECT_EQ(shapes(), (QList<int>{none, none, none, none, none, none})) << "without a load nothing is judged";
    EXPECT_TRUE(looks.results()->details().at(1).note.contains(QStringLiteral("6.00 kW")));
    looks.look(QStringLiteral("load_a"), QStringLiteral("30"));
    looks.look(QStringLiteral("load_kw"), QStringLiteral("7.2"));
    looks.look(QStringLiteral("demand_now"), QStringLiteral("7.1"));
    looks.setSegments(QStringLiteral("dead"));
    looks.look(QStringLiteral("cycle"), QStringLiteral("19"));
    EXPECT_EQ(shapes(), (QList<int>{bad, off, none, bad, good, good}));
    looks.setRedLamp(QStringLiteral("dark"));
    looks.setSegments(QStringLiteral("all"));
    looks.look(QStringLiteral("ten_turns"), QStringLiteral("50"));
    looks.look(QStringLiteral("one_turn"), QStringLiteral("500"));
    EXPECT_EQ(shapes(), (QList<int>{good, good, good, good, good, good}));
    looks.look(QStringLiteral("ten_turns"), QStringLiteral("fifty"));
    EXPECT_EQ(shapes().at(1), none);
}

// The ring keeps a bounded number of bytes, whatever comes, paused or not.
TEST(TrafficModel, KeepsABoundedAmount)
{
    ui::TrafficModel model([](const workflow::BenchFrame &, const workflow::RegisterNames *) { return QString(); }, {});
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QList<workflow::BenchFrame> frames;
    for (qint64 number = 1; number <= 60'000; ++number) {
        workflow::BenchFrame frame;
        frame.number = number;
        frame.bytes = QByteArray(600, 'x');
        frames += frame;
        if (number % 2000 == 0) {
            model.setPaused(number > 40'000);
            model.append(std::exchange(frames, {}), 0);
            ASSERT_LE(model.bytes(), 16 * 1024 * 1024);
            ASSERT_LE(model.count(), ui::TrafficModel::kMostRows);
        }
    }
    EXPECT_FALSE(removed.isEmpty());
    EXPECT_EQ(model.at(model.count() - 1)->number, 40'000);
    model.setPaused(false);
    EXPECT_EQ(model.at(model.count() - 1)->number, 60'000) << "the newest is kept";
    EXPECT_LE(model.bytes(), 16 * 1024 * 1024);
    model.append({}, 5);
    EXPECT_TRUE(model.standing().contains(QStringLiteral("in the recording only"))) << model.standing().toStdString();
}

} // namespace
