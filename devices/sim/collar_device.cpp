// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/collar_device.h"

#include "devices/sim/collar_machine.h"
#include "devices/sim/modbus_device.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

namespace wm::sim {

namespace {

using modbus::Exception;
using modbus::Registers;

struct SimWords
{
    Q_DECLARE_TR_FUNCTIONS(SimWords)
};

constexpr int kState = 64901, kPremises = 64902, kRelay = 64903;

QList<FaultInfo> collarFaults()
{
    return ModbusDevice::wireFaults() +
           QList<FaultInfo>{
               {QStringLiteral("not-ready"), {}, SimWords::tr("has no values yet, as after a restart")},
               {QStringLiteral("flipped"), {}, SimWords::tr("hangs upside down")},
               {QStringLiteral("no-signal"), {}, SimWords::tr("the cellular modem finds no network")},
               {QStringLiteral("refused"), {}, SimWords::tr("refuses every command because of its state")},
               {QStringLiteral("slow-provisioning"), QStringLiteral("S"),
                SimWords::tr("needs S seconds (280) until it reaches the cloud")},
               {QStringLiteral("skull"), {}, SimWords::tr("has failed: skull and crossbones, no smart functions")},
               {QStringLiteral("relay-stuck"), {}, SimWords::tr("the relay does not move")},
               {QStringLiteral("utility-shuts"),
                {},
                SimWords::tr("the utility shuts the relay from afar; no fault, but "
                             "it comes when it likes")},
           };
}

class CollarDevice final : public ModbusDevice
{
public:
    CollarDevice(const DeviceOptions &options, sunspec::Catalogue catalogue, Clock &deviceTime, Clock &lineTime)
        : ModbusDevice(options, collarFaults(), deviceTime, lineTime), m_serial(options.serial),
          m_catalogue(std::move(catalogue)), m_image(options.base, models()),
          m_machine(options.state.isEmpty() ? QStringLiteral("no-cel") : options.state, options.seed, deviceTime.now(),
                    utc())
    {
        m_image.setText(1, u"Mn", QStringLiteral("ConnectDER"));
        m_image.setText(1, u"Md", options.partNumber);
        m_image.setText(1, u"Opt", QStringLiteral("SIMULATED"));
        m_image.setText(1, u"Vr", QStringLiteral("3.4.1"));
        m_image.setText(1, u"SN", options.serial);
        m_image.set(1, u"DA", options.unit);
        m_machine.setForm12(options.partNumber.section(QLatin1Char('-'), 3, 3) == QStringLiteral("12"));
        advance();
    }

    [[nodiscard]] QString bleName() const override { return QStringLiteral("CDER-") + m_serial.right(6); }

private:
    QList<const sunspec::Model *> models() const
    {
        QList<const sunspec::Model *> list;
        for (const int id : {1, 701, kState, kPremises, kRelay})
            list += m_catalogue.find(id);
        return list;
    }

    [[nodiscard]] qint64 utc() const { return time().utc().toSecsSinceEpoch(); }

    void advance() override
    {
        CollarConditions conditions;
        conditions.flipped = isOn(u"flipped").has_value();
        conditions.noSignal = isOn(u"no-signal").has_value();
        conditions.skull = isOn(u"skull").has_value();
        conditions.refuse = isOn(u"refused").has_value();
        conditions.relayStuck = isOn(u"relay-stuck").has_value();
        conditions.utilityShuts = isOn(u"utility-shuts").has_value();
        conditions.notReady = isOn(u"not-ready").has_value();
        if (const auto takes = isOn(u"slow-provisioning", 280))
            conditions.provisioningTakes = std::chrono::seconds{*takes};
        m_machine.advance(time().now(), utc(), conditions);
        show();
    }

    void restart() override { m_machine.restart(time().now()); }
    [[nodiscard]] QString stateName() const override { return m_machine.stateBehindFaults(); }

    /// The machine's values into the registers.
    void show()
    {
        if (!m_machine.hasValues()) {
            for (const int id : {701, kState, kRelay})
                for (const sunspec::Point &point : m_catalogue.find(id)->top.points)
                    if (point.name != QStringLiteral("ID") && point.name != QStringLiteral("L"))
                        m_image.setAbsent(id, point.name);
            m_image.setAbsent(kPremises, u"Rslt");
            return;
        }
        m_image.set(kState, u"Rev", 1);
        m_image.set(kState, u"ProvSt", static_cast<int>(m_machine.provisioning()));
        m_image.set(kState, u"RlySt", m_machine.isRelayShut() ? 1 : 0);
        m_image.set(kState, u"LcdFlg", m_machine.lcdFlags());
        m_image.setText(kState, u"LcdTxt", m_machine.lcdText());
        m_image.set(kState, u"Form", m_machine.isForm12() ? 12 : 2);
        m_image.set(kState, u"Orient", m_machine.isFlipped() ? 1 : 0);
        m_image.set(kState, u"Hex", m_machine.hasFailed() ? 0xDEAD0001 : 0);
        if (m_machine.isRegistered())
            m_image.set(kState, u"CelRsrp", -87);
        else
            m_image.setAbsent(kState, u"CelRsrp");
        m_image.set(kState, u"CelReg", m_machine.isRegistered() ? 1 : 0);
        m_image.setText(kState, u"Imei", QStringLiteral("004999010640000")); // a test IMEI, no real modem's
        m_image.setText(kState, u"Iccid", QStringLiteral("8901999900000000000"));
        m_image.set(kState, u"IpAddr", m_machine.isRegistered() ? 0xC0000207 : 0); // 192.0.2.7, a documentation address
        m_image.set(kState, u"LastRpt", m_machine.lastReport());
        m_image.set(kState, u"SmplTms", 15);
        m_image.set(kState, u"RptTms", 15);
        m_image.set(kState, u"RptFail", m_machine.failedReports());
        if (m_image.value(kPremises, u"DerType") == 0xFFFF)
            m_image.set(kPremises, u"DerType", 0); // not given (COLLAR-LINK.md), which is a value
        m_image.set(kPremises, u"Rslt", static_cast<int>(m_machine.result()));
        m_image.set(kRelay, u"LastId", m_machine.lastRelayCommand());
        m_image.set(kRelay, u"Nonce", m_machine.nonce());
        m_image.set(kRelay, u"SelTms", 10);
        m_image.set(kRelay, u"Rslt", static_cast<int>(m_machine.relayResult()));
        showMeter();
    }

    void showMeter()
    {
        const auto set = [this](QStringView point, double value) { m_image.set(701, point, std::llround(value)); };
        const double volts = m_machine.lineVolts(), watts = m_machine.watts();
        for (const auto &[point, exponent] : {std::pair{u"A_SF", -1},
                                              {u"V_SF", -1},
                                              {u"Hz_SF", -3},
                                              {u"W_SF", 0},
                                              {u"PF_SF", -2},
                                              {u"VA_SF", 0},
                                              {u"Var_SF", 0},
                                              {u"TotWh_SF", 0},
                                              {u"Tmp_SF", -1}})
            m_image.set(701, QStringView(point), exponent);
        set(u"ACType", 1);
        set(u"ConnSt", m_machine.isRelayShut() ? 1 : 0);
        set(u"W", watts);
        set(u"VA", std::abs(watts));
        set(u"Var", 0);
        set(u"PF", 100);
        set(u"A", std::abs(watts) / volts * 10);
        set(u"LLV", volts * 10);
        set(u"LNV", (m_machine.volts(1) + m_machine.volts(2)) / 2 * 10);
        set(u"Hz", 60'002);
        set(u"TotWhInj", m_machine.injectedWh());
        set(u"TotWhAbs", m_machine.absorbedWh());
        set(u"TmpAmb", 234); // 23.4 °C
        for (const int leg : {1, 2}) {
            const QString suffix = QStringLiteral("L%1").arg(leg);
            set(QString(u'W' + suffix), watts / 2);
            set(QString(u'A' + suffix), std::abs(watts) / volts * 10);
            set(QString(u'V' + suffix), m_machine.volts(leg) * 10);
        }
        set(u"VL1L2", volts * 10);
    }

    Served serve(const modbus::Request &request) override
    {
        if (modbus::isRead(request.function))
            return m_image.read(request.address, request.count);
        const auto result = write(request, false);
        if (result)
            return *result;
        show();
        return Registers{};
    }

    void serveBroadcast(const modbus::Request &request) override
    {
        if (!write(request, true))
            show();
    }

    /// Nothing when all is well.
    std::optional<Exception> write(const modbus::Request &request, bool broadcast)
    {
        const auto checked = m_image.write(request.address, request.values);
        if (const auto *exception = std::get_if<Exception>(&checked))
            return *exception;
        const auto &all = std::get<QList<RegisterImage::Written>>(checked);
        if (!m_machine.hasValues())
            return Exception::DeviceFailure;
        // Everything is checked before anything is done: a write is whole or not at all.
        for (const RegisterImage::Written &one : all)
            if (const auto exception = check(one, all.size() == 1, broadcast))
                return exception;
        for (const RegisterImage::Written &one : all)
            apply(one);
        return std::nullopt;
    }

    static std::optional<Exception> check(const RegisterImage::Written &one, bool alone, bool broadcast)
    {
        const QString &name = one.point->name;
        const quint16 value = one.values.value(0);
        if (one.model == kRelay && broadcast)
            return Exception::IllegalFunction; // never everybody's relay
        if (one.model == kPremises && name == QStringLiteral("Cmd") && (!alone || value < 1 || value > 2))
            return Exception::IllegalValue;
        if (one.model == kPremises && name == QStringLiteral("DerType") && value > 5)
            return Exception::IllegalValue;
        if (one.model == kRelay && name == QStringLiteral("Op") && (!alone || value < 1 || value > 2))
            return Exception::IllegalValue;
        if (one.model == kRelay && name == QStringLiteral("Sel") && (value < 1 || value > 2))
            return Exception::IllegalValue;
        return std::nullopt;
    }

    void apply(const RegisterImage::Written &one)
    {
        const QString &name = one.point->name;
        const quint16 value = one.values.value(0);
        if (one.model == kPremises && name == QStringLiteral("Cmd")) {
            const auto id = static_cast<quint32>(m_commandId);
            if (value == 1)
                m_machine.provision(id, isComplete());
            else
                m_machine.unprovision(id);
        } else if (one.model == kPremises && name == QStringLiteral("CmdId")) {
            m_commandId = static_cast<quint32>(one.values[0]) << 16 | one.values[1];
        } else if (one.model == kRelay && name == QStringLiteral("Sel")) {
            m_machine.select(value);
        } else if (one.model == kRelay && name == QStringLiteral("OpId")) {
            m_operateId = static_cast<quint32>(one.values[0]) << 16 | one.values[1];
        } else if (one.model == kRelay && name == QStringLiteral("OpNonce")) {
            m_operateNonce = static_cast<quint32>(one.values[0]) << 16 | one.values[1];
        } else if (one.model == kRelay && name == QStringLiteral("Op")) {
            m_machine.operate(value, m_operateId, m_operateNonce);
        } else {
            m_image.store(one);
        }
    }

    /// Address, city, state and zip are mandatory (CD-PROV-09).
    [[nodiscard]] bool isComplete() const
    {
        for (const auto *point : {u"Addr", u"City", u"State", u"Zip"})
            if (m_image.text(kPremises, QStringView(point)).isEmpty())
                return false;
        return true;
    }

    QJsonObject controlState(const QJsonObject &command) override
    {
        if (command[u"read"].toString() == QStringLiteral("state"))
            return good(
                {{QStringLiteral("state"), m_machine.stateName()},
                 {QStringLiteral("lcd"), m_machine.lcdText()},
                 {QStringLiteral("relay"), m_machine.isRelayShut() ? QStringLiteral("shut") : QStringLiteral("open")},
                 {QStringLiteral("address"), m_image.text(kPremises, u"Addr")},
                 {QStringLiteral("provisions_accepted"), m_machine.provisionsAccepted()},
                 {QStringLiteral("relay_moves"), m_machine.relayMoves()}});
        if (command[u"read"].toString() == QStringLiteral("memory"))
            return good({{QStringLiteral("memory"), memory()}});
        const QJsonObject set = command[u"set"].toObject();
        if (set.contains(u"memory"))
            return remember(set[u"memory"].toObject());
        const QStringList keys = set.keys();
        const bool isKnown = std::all_of(keys.begin(), keys.end(), [&set](const QString &key) {
            return key == u"state" ||
                   (key == u"relay" && (set[key] == QStringLiteral("open") || set[key] == QStringLiteral("shut"))) ||
                   (key == u"inverter" && (set[key] == QStringLiteral("off") || set[key] == QStringLiteral("on")));
        });
        if (set.isEmpty() || !isKnown)
            return bad(
                SimWords::tr("Send {\"fault\":…}, {\"clear\":…}, "
                             "{\"set\":{\"state\":…,\"relay\":\"open\"|\"shut\",\"inverter\":\"off\"|\"on\"}} or "
                             "{\"read\":\"counters\"|\"state\"|\"memory\"}."));
        if (set.contains(u"state") && !m_machine.setState(set[u"state"].toString()))
            return bad(
                SimWords::tr("A collar has the states %1.").arg(CollarMachine::states().join(QStringLiteral(", "))));
        if (set.contains(u"relay"))
            m_machine.setRelay(set[u"relay"].toString() == QStringLiteral("shut"));
        if (set.contains(u"inverter"))
            m_machine.setInverter(set[u"inverter"].toString() == QStringLiteral("on"));
        show();
        return good();
    }

    static constexpr std::array kPremisesTexts{u"Addr", u"City", u"State", u"Zip", u"PremId", u"LocNote", u"Instlr"};

    /// What a real collar keeps without power: its state, its relay, and the premises written to it.
    [[nodiscard]] QJsonObject memory() const
    {
        QJsonObject premises;
        for (const auto *point : kPremisesTexts)
            premises.insert(QString::fromUtf16(point), m_image.text(kPremises, QStringView(point)));
        premises.insert(QStringLiteral("DerType"), static_cast<qint64>(m_image.value(kPremises, u"DerType")));
        return {{QStringLiteral("state"), m_machine.stateName()},
                {QStringLiteral("relay"), m_machine.isRelayShut() ? QStringLiteral("shut") : QStringLiteral("open")},
                {QStringLiteral("premises"), premises}};
    }

    QJsonObject remember(const QJsonObject &memory)
    {
        if (!m_machine.setState(memory[u"state"].toString()))
            return bad(SimWords::tr("That is no memory of a collar."));
        m_machine.setRelay(memory[u"relay"].toString() == QStringLiteral("shut"));
        const QJsonObject premises = memory[u"premises"].toObject();
        for (const auto *point : kPremisesTexts)
            m_image.setText(kPremises, QStringView(point), premises[QString::fromUtf16(point)].toString());
        m_image.set(kPremises, u"DerType", premises[u"DerType"].toInteger());
        show();
        return good();
    }

    QString m_serial;
    sunspec::Catalogue m_catalogue;
    RegisterImage m_image;
    CollarMachine m_machine;
    quint32 m_commandId = 0, m_operateId = 0, m_operateNonce = 0;
};

} // namespace

DeviceKind collarKind()
{
    DeviceKind kind{QStringLiteral("collar"), CollarMachine::states(), collarFaults(), true, {}};
    kind.make = [states = kind.states](const DeviceOptions &given, Clock &deviceTime,
                                       Clock &lineTime) -> Result<std::unique_ptr<Device>> {
        DeviceOptions options = given;
        if (options.serial.isEmpty())
            options.serial = QStringLiteral("SIM-0000001");
        if (options.partNumber.isEmpty())
            options.partNumber = QStringLiteral("S-B-5-02-IH-10-60A");
        if (!options.serial.startsWith(QStringLiteral("SIM-")))
            return makeError(ErrorCode::Invalid,
                             SimWords::tr("The serial “%1” is not a simulated device's: it must begin with SIM-.")
                                 .arg(options.serial));
        if (!options.state.isEmpty() && !states.contains(options.state))
            return makeError(ErrorCode::Invalid, SimWords::tr("A collar has no state “%1”; it has %2.")
                                                     .arg(options.state, states.join(QStringLiteral(", "))));
        if (auto problem = ModbusDevice::checkScenario(options.scenario))
            return *problem;
        auto catalogue = sunspec::Catalogue::builtIn();
        if (!catalogue)
            return catalogue.error();
        return std::unique_ptr<Device>(
            std::make_unique<CollarDevice>(options, *std::move(catalogue), deviceTime, lineTime));
    };
    return kind;
}

} // namespace wm::sim
