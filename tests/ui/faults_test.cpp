// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of the device tables (design paper on devices, §1, §3, §5, §6) in the window: what the device does, how
// its session stands then, and the message that a person reads. The sessions, drivers and links are the real ones, the
// devices simulated ones on pseudo-terminals. The states of the radio are in passkey_test.cpp.
#include "tests/ui/faults_world.h"

namespace {

using namespace wm;
using namespace wm::test;
using namespace Qt::StringLiterals;

struct Row
{
    const char *fault;
    State state;
    const char *says; ///< a part of the message; empty: none, it works all the same
};

} // namespace

// §3, the table of what a slave does.
TEST_F(Faults, OfAModbusLine)
{
    const QList<Row> rows{{"", State::Connected, ""},
                          {"split", State::Connected, ""},
                          {"split:1", State::Connected, ""},
                          {"echo", State::Connected, ""},
                          {"leading-zero", State::Connected, ""},
                          {"trailing-ff", State::Connected, ""},
                          {"duplicate", State::Connected, ""},
                          {"silence", State::Silent, "does not answer"},
                          {"late:2500@#5+", State::Failed, "too late to be believed"},
                          {"exception:1", State::Failed, "not a SunSpec device"},
                          {"exception:6", State::NotReady, "says it is busy"},
                          {"exception:11", State::Silent, "a gateway answers, but the device behind it"},
                          {"short-answer", State::Failed, "answers something other than what was asked"},
                          {"bad-crc", State::Failed, "arrives damaged"},
                          {"wrong-unit", State::Failed, "another unit than 1 answers"},
                          {"babble", State::Failed, "sends bytes that are no answer"},
                          {"hang-up:0@#6", State::Lost, "unplugged"},
                          {"not-ready", State::NotReady, "has no values yet"}};
    QStringList said;
    for (const Row &row : rows) {
        SCOPED_TRACE(row.fault);
        ui::CollarSession collar(app(), nullptr);
        ASSERT_TRUE(until([&] { return !collar.looking(); }));
        const QString link = start(sim::collarKind(), u"operational"_s, QString::fromLatin1(row.fault));
        collar.setTypedLink(link);
        collar.open();
        ASSERT_TRUE(until([&] { return collar.state() != State::Searching && collar.state() != State::NoLink; }))
            << qUtf8Printable(collar.stateWord());
        EXPECT_EQ(int(collar.state()), int(row.state)) << qUtf8Printable(collar.problem());
        EXPECT_TRUE(collar.problem().contains(QString::fromLatin1(row.says))) << qUtf8Printable(collar.problem());
        EXPECT_EQ(collar.problem().isEmpty(), *row.says == '\0') << qUtf8Printable(collar.problem());
        if (!collar.problem().isEmpty())
            said += QString(collar.problem()).remove(link.section(u':', 1));
    }
    // A device that answers well and then refuses.
    ui::CollarSession collar(app(), nullptr);
    ASSERT_TRUE(until([&] { return !collar.looking(); }));
    collar.setTypedLink(start(sim::collarKind(), u"operational"_s, {}));
    collar.open();
    ASSERT_TRUE(until([&] { return collar.state() == State::Connected; })) << qUtf8Printable(collar.problem());
    host->device().control({{u"fault"_s, u"exception"_s}});
    collar.open();
    ASSERT_TRUE(until([&] { return !collar.problem().isEmpty(); }));
    EXPECT_EQ(int(collar.state()), int(State::Refused)) << qUtf8Printable(collar.problem());
    EXPECT_TRUE(collar.problem().contains(u"it failed inside"_s)) << qUtf8Printable(collar.problem());
    said += collar.problem();
    const auto all = said.size();
    said.removeDuplicates();
    EXPECT_EQ(said.size(), all) << "each has a message of its own";
}

// On the bench a device that answers is never said to be silent, and why a file was not saved hides nothing of it.
TEST_F(Faults, OnTheBench)
{
    app().bench()->open(start(sim::collarKind(), u"operational"_s, {}), false);
    ASSERT_NE(app().bench()->session(), nullptr);
    ui::BenchSession &session = *app().bench()->session();
    ASSERT_TRUE(until([&] { return session.stateWord() == u"Live"; })) << qUtf8Printable(session.problem());
    session.saveValues(QUrl::fromLocalFile(u"/nowhere/values.csv"_s));
    ASSERT_TRUE(until([&] { return !session.notKept().isEmpty(); }));
    EXPECT_EQ(session.problem(), QString()) << "the device is well";
    host->device().control({{u"fault"_s, u"not-ready"_s}});
    ASSERT_TRUE(until([&] { return !session.problem().isEmpty(); }));
    EXPECT_TRUE(session.problem().contains(u"it has no values now"_s)) << qUtf8Printable(session.problem());
    EXPECT_EQ(session.stateWord(), u"Answers, but is not ready");
    host->device().control({{u"clear"_s, u"not-ready"_s}});
    ASSERT_TRUE(until([&] { return session.stateWord() == u"Live"; })) << qUtf8Printable(session.problem());
    host->device().control({{u"fault"_s, u"wrong-unit"_s}});
    ASSERT_TRUE(until([&] { return session.problem().contains(u"another unit"_s); }))
        << qUtf8Printable(session.problem());
    EXPECT_EQ(session.stateWord(), u"Answers, but not as it should");
    session.disconnectDevice();
    EXPECT_EQ(session.notKept(), QString());
}

// §6: a port that is not there, and one that another part holds.
TEST_F(Faults, OfAPort)
{
    ui::CollarSession collar(app(), nullptr);
    ASSERT_TRUE(until([&] { return !collar.looking(); }));
    collar.setTypedLink(u"serial:/dev/no-such-port"_s);
    collar.open();
    ASSERT_TRUE(until([&] { return !collar.problem().isEmpty(); }));
    EXPECT_EQ(int(collar.state()), int(State::Failed)) << qUtf8Printable(collar.problem());
    EXPECT_TRUE(collar.problem().contains(u"is not there"_s)) << qUtf8Printable(collar.problem());
    collar.setTypedLink(u"seriall:x"_s);
    collar.open();
    ASSERT_TRUE(until([&] { return !collar.problem().isEmpty(); }));
    EXPECT_TRUE(collar.problem().contains(u"seriall"_s)) << qUtf8Printable(collar.problem());
    const QString link = start(sim::collarKind(), u"operational"_s, {});
    ui::CollarSession first(app(), nullptr);
    first.setTypedLink(link);
    first.open();
    ASSERT_TRUE(until([&] { return first.state() == State::Connected; })) << qUtf8Printable(first.problem());
    collar.setTypedLink(link);
    collar.open();
    ASSERT_TRUE(until([&] { return !collar.problem().isEmpty(); }));
    EXPECT_EQ(int(collar.state()), int(State::InUse)) << qUtf8Printable(collar.problem());
    EXPECT_TRUE(collar.problem().contains(u"in use"_s)) << qUtf8Printable(collar.problem());
}

// COLLAR-LINK.md and the display: what a collar says of itself (CD-LCD-01 … 13, CD-PROV-17).
TEST_F(Faults, OfACollar)
{
    QStringList said;
    for (const auto &[state, trouble] :
         {std::pair{u"flipped"_s, true}, std::pair{u"no-cel"_s, false}, std::pair{u"b4-enrol"_s, false},
          std::pair{u"provisioning-error"_s, true}, std::pair{u"report-error"_s, true},
          std::pair{u"update-error"_s, true}, std::pair{u"skull"_s, true}}) {
        SCOPED_TRACE(qUtf8Printable(state));
        ui::CollarSession collar(app(), nullptr);
        ASSERT_TRUE(until([&] { return !collar.looking(); }));
        collar.setTypedLink(start(sim::collarKind(), state, {}));
        collar.open();
        ASSERT_TRUE(until([&] { return collar.known(); })) << qUtf8Printable(collar.problem());
        EXPECT_EQ(collar.trouble(), trouble);
        ASSERT_GT(collar.advice()->count(), 0);
        const ui::Detail advice = collar.advice()->details().first();
        EXPECT_FALSE(advice.label.isEmpty());
        EXPECT_FALSE(advice.value.isEmpty()) << qUtf8Printable(advice.label);
        EXPECT_FALSE(advice.note.isEmpty()) << qUtf8Printable(advice.label);
        said += advice.label;
    }
    const auto all = said.size();
    said.removeDuplicates();
    EXPECT_EQ(said.size(), all);
}

// §1, the field traps, and a device that is something else.
TEST_F(Faults, OfAnInverter)
{
    struct Trap
    {
        QString state, says;
        int shape; ///< of the summary
    };
    for (const Trap &trap :
         {Trap{u"old-draft"_s, u"revision"_s, ui::StatusShape::Missing},
          Trap{u"old-enumerations"_s, u"revision"_s, ui::StatusShape::Missing},
          Trap{u"legacy"_s, {}, ui::StatusShape::Missing}, Trap{u"temporary-volt-var"_s, {}, ui::StatusShape::Missing},
          Trap{u"flat-volt-var"_s, {}, ui::StatusShape::Fail}, Trap{u"wrong-volt-var"_s, {}, ui::StatusShape::Fail}}) {
        SCOPED_TRACE(qUtf8Printable(trap.state));
        ui::InverterSession inverter(app(), nullptr);
        ASSERT_TRUE(until([&] { return !inverter.looking(); }));
        inverter.setTypedLink(start(sim::inverterKind(), trap.state, {}));
        inverter.read({}, {});
        ASSERT_TRUE(until([&] { return inverter.known() || !inverter.problem().isEmpty(); }));
        ASSERT_TRUE(inverter.known()) << qUtf8Printable(inverter.problem());
        EXPECT_EQ(inverter.summaryShape(), trap.shape) << qUtf8Printable(inverter.summary());
        QString everything;
        for (const ui::Detail &row : inverter.functions()->details() + inverter.remarks()->details())
            everything += row.label + row.value + row.note;
        EXPECT_TRUE(everything.contains(trap.says)) << qUtf8Printable(everything);
    }
    for (const auto &[fault, says] :
         {std::pair{u"silence"_s, u"some inverters answer as 100 or 126"_s},
          std::pair{u"bad-crc"_s, u"arrives damaged"_s}, std::pair{u"babble"_s, u"sends bytes that are no answer"_s},
          std::pair{u"wrong-unit"_s, u"another unit than 1 answers"_s},
          std::pair{u"exception:1"_s, u"not a SunSpec device"_s}, std::pair{u"hang-up:0@#6"_s, u"unplugged"_s}}) {
        SCOPED_TRACE(qUtf8Printable(fault));
        ui::InverterSession inverter(app(), nullptr);
        ASSERT_TRUE(until([&] { return !inverter.looking(); }));
        inverter.setTypedLink(start(sim::inverterKind(), u"good"_s, fault));
        inverter.read({}, {});
        ASSERT_TRUE(until([&] { return !inverter.problem().isEmpty(); }));
        EXPECT_TRUE(inverter.problem().contains(says)) << qUtf8Printable(inverter.problem());
    }
}

// §5: what is wrong on a sub-meter's line is said by name, and is never a reading.
TEST_F(Faults, OfASubMetersLine)
{
    struct Line
    {
        QString fault, word;
    };
    QStringList said;
    for (const Line &line :
         {Line{u"swapped"_s, u"polarity-swapped"_s}, Line{u"stuck-zero"_s, u"stuck-zero"_s},
          Line{u"stuck-ones"_s, u"stuck-ones"_s}, Line{u"lost-byte"_s, u"byte-loss"_s},
          Line{u"second-meter"_s, u"two-meters"_s}, Line{u"babble"_s, u"noise"_s}, Line{u"silence"_s, u"no-frames"_s},
          Line{u"wrong-baud"_s, u"wrong-baud"_s}, Line{u"wrong-baud:2400"_s, u"wrong-baud"_s},
          Line{u"wrong-baud:19200"_s, u"wrong-baud"_s}, Line{u"wrong-baud:38400"_s, u"wrong-baud"_s}}) {
        SCOPED_TRACE(qUtf8Printable(line.fault));
        ims::ReceptionSettings settings;
        settings.period = std::chrono::duration_cast<Duration>(settings.period / 100);
        ui::ImsSession session(app(), nullptr, &clock);
        session.listenTo(
            ims::openIms(start(sim::imsKind(), {}, line.fault, 100), clock, dir.filePath(u"captures"_s), settings),
            100);
        const auto sentence = [&]() -> QString {
            for (const ui::Detail &row : session.diagnosis()->details())
                if (row.key == line.word)
                    return row.label;
            return {};
        };
        EXPECT_TRUE(until([&] { return !sentence().isEmpty(); }, 30)) << "nothing was said";
        said += sentence();
        EXPECT_EQ(session.heard(), line.word == u"two-meters"_s);
        session.stop();
    }
    said.removeDuplicates();
    EXPECT_EQ(said.size(), 8);
}
