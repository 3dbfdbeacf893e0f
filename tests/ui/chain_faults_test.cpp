// SPDX-License-Identifier: GPL-3.0-or-later
// The field traps of real SunSpec devices (design paper on devices, §1) as a person reads them beside an inverter's
// settings. How the walk survives each is in tests/sunspec.
#include "devices/inverter/open_inverter.h"
#include "devices/link/link_pair.h"
#include "devices/modbus/request_reader.h"
#include "devices/sunspec/decode.h"
#include "tests/ui/faults_world.h"

#include <map>

namespace {

using namespace wm;
using namespace wm::test;
using namespace Qt::StringLiterals;
using modbus::Registers;

/// Model 1, which says it has `said` registers and has `length`.
Registers common(int said = 66, int length = 66)
{
    Registers model{1, static_cast<quint16>(said)};
    model += *sunspec::encodeString(u"Maker"_s, 16) + *sunspec::encodeString(u"Inverter"_s, 16) +
             *sunspec::encodeString({}, 8) + *sunspec::encodeString(u"1.0"_s, 8) +
             *sunspec::encodeString(u"SN-1"_s, 16) + Registers{1, 0x8000};
    model.resize(2 + length);
    return model;
}

Registers zeros(int id, int length)
{
    Registers model{static_cast<quint16>(id), static_cast<quint16>(length)};
    model.resize(2 + length);
    return model;
}

/// Model 702 with a rating whose scale is not implemented.
Registers withoutScale()
{
    Registers model = zeros(702, 50);
    model[2] = 7600;    // WMaxRtg
    model[45] = 0x8000; // W_SF
    return model;
}

/// A device that only holds registers, and refuses what it does not hold; on a line of its own.
class Holder
{
public:
    Holder(int base, const QList<Registers> &content)
    {
        put(base, {0x5375, 0x6E53});
        int address = base + 2;
        for (const Registers &part : content) {
            put(address, part);
            address += static_cast<int>(part.size());
        }
    }
    std::unique_ptr<link::Link> line(Clock &clock)
    {
        auto [near, far] = link::makeLinkPair(clock, u"serial:pair"_s);
        m_line = std::move(far);
        QObject::connect(
            m_line.get(), &link::Link::received, m_line.get(), [this](const QByteArray &bytes, Instant at) {
                for (const modbus::Incoming &incoming : m_reader.feed(bytes, at))
                    m_line->write(modbus::encodeAnswer(modbus::Framing::Rtu, incoming, answer(*incoming.request)));
            });
        m_line->open();
        return std::move(near);
    }

private:
    void put(int address, const Registers &values)
    {
        for (const quint16 value : values)
            m_registers[address++] = value;
    }
    [[nodiscard]] QByteArray answer(const modbus::Request &request) const
    {
        Registers values;
        for (int at = 0; at < request.count; ++at) {
            const auto found = m_registers.find(request.address + at);
            if (found == m_registers.end())
                return modbus::exceptionPdu(static_cast<quint8>(request.function), modbus::Exception::IllegalAddress);
            values += found->second;
        }
        return modbus::answerPdu(request, values);
    }
    std::map<int, quint16> m_registers;
    std::unique_ptr<link::Link> m_line;
    modbus::RequestReader m_reader{modbus::Framing::Rtu};
};

} // namespace

TEST_F(Faults, OfAChainOfModels)
{
    const Registers end{0xFFFF, 0};
    struct Trap
    {
        Holder device;
        QString says; ///< empty: nothing, it works all the same
    };
    Trap traps[] = {
        {Holder(40000, {common(), zeros(702, 50), end}), {}},
        {Holder(0, {common(65, 65), zeros(702, 50), end}), {}},
        {Holder(40001, {common(), zeros(702, 50), end}), u"one beside where it should"_s},
        {Holder(40000, {common(), zeros(702, 50), {0, 0}}), u"ends with 0 instead of an end mark"_s},
        {Holder(40000, {common(), zeros(702, 50)}), u"ends with an error instead of an end mark"_s},
        {Holder(40000, {common(64), zeros(702, 50), end}), u"The length of model 1 is wrong; the next one was found"_s},
        {Holder(40000, {common(), zeros(702, 50), {703, 17, 0, 0}}), u"Model 703 cannot be read beyond register"_s},
        {Holder(40000, {common(), zeros(702, 50), {703}}), u"Model 703 has no length"_s},
        {Holder(40000, {common(), zeros(702, 50), zeros(704, 20), end}), u"a revision this program does not know"_s},
        {Holder(40000, {common(), withoutScale(), end}), u"is shown raw: the device does not give its scale"_s},
    };
    std::unique_ptr<link::Link> line;
    Holder *device = nullptr;
    ui::AppServices services = app().services();
    services.openInverter = [&](const QString &, quint8 unit) {
        return Result<std::shared_ptr<workflow::InverterPort>>(
            std::shared_ptr<workflow::InverterPort>(inverter::makeInverter(
                [&]() -> Result<inverter::Connection> { return inverter::Connection{device->line(clock)}; }, unit,
                clock)));
    };
    ui::App window(services, u"test"_s);
    for (Trap &trap : traps) {
        SCOPED_TRACE(qUtf8Printable(trap.says));
        device = &trap.device;
        ui::InverterSession inverter(window, nullptr);
        ASSERT_TRUE(until([&] { return !inverter.looking(); }));
        inverter.setTypedLink(u"serial:pair"_s);
        inverter.read({}, {});
        ASSERT_TRUE(until([&] { return inverter.known() || !inverter.problem().isEmpty(); }));
        ASSERT_TRUE(inverter.known()) << qUtf8Printable(inverter.problem());
        QString remarks;
        for (const ui::Detail &row : inverter.remarks()->details())
            remarks += row.label + u'\n';
        EXPECT_TRUE(remarks.contains(trap.says)) << qUtf8Printable(remarks);
        EXPECT_EQ(remarks.isEmpty(), trap.says.isEmpty()) << qUtf8Printable(remarks);
        EXPECT_NE(inverter.summaryShape(), int(ui::StatusShape::Pass)) << "zeros are no settings";
    }
}

// It is asked again for as long as a restart takes, and then given up; here in a time of its own.
TEST_F(Faults, OfAnInverterThatStaysWithoutSettings)
{
    Registers nothing{702, 50};
    nothing.resize(52, 0xFFFF);
    Holder device(40000, {common(), nothing, {0xFFFF, 0}});
    ManualClock time;
    ui::AppServices services = app().services();
    services.openInverter = [&](const QString &, quint8 unit) {
        return Result<std::shared_ptr<workflow::InverterPort>>(
            std::shared_ptr<workflow::InverterPort>(inverter::makeInverter(
                [&]() -> Result<inverter::Connection> { return inverter::Connection{device.line(time)}; }, unit,
                time)));
    };
    ui::App window(services, u"test"_s);
    ui::InverterSession inverter(window, nullptr);
    ASSERT_TRUE(until([&] { return !inverter.looking(); }));
    inverter.setTypedLink(u"serial:pair"_s);
    inverter.read({}, {});
    const Instant start = time.now();
    ASSERT_TRUE(until([&] {
        time.advance(std::chrono::milliseconds{100});
        return inverter.problem().contains(u"answers, but still gives no settings"_s);
    })) << qUtf8Printable(inverter.problem());
    EXPECT_EQ(int(inverter.state()), int(State::NotReady));
    EXPECT_GT(time.now() - start, std::chrono::seconds{39});
}
