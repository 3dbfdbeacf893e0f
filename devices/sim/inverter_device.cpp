// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/inverter_device.h"

#include "devices/sim/inverter_settings.h"
#include "devices/sim/modbus_device.h"

#include <QtCore/QCoreApplication>

using namespace std::chrono_literals;

namespace wm::sim {

namespace {

using modbus::Exception;
using modbus::Registers;

struct SimWords
{
    Q_DECLARE_TR_FUNCTIONS(SimWords)
};

constexpr Duration kStarting = 40s; // without values after a restart

QList<FaultInfo> inverterFaults()
{
    return ModbusDevice::wireFaults() +
           QList<FaultInfo>{{QStringLiteral("not-ready"), {}, SimWords::tr("has no values yet, as after a restart")},
                            {QStringLiteral("slow"), QStringLiteral("MS"),
                             SimWords::tr("takes MS milliseconds (400) for every answer, within the deadline")}};
}

class InverterDevice final : public ModbusDevice
{
public:
    InverterDevice(const DeviceOptions &options, sunspec::Catalogue catalogue, Clock &deviceTime, Clock &lineTime)
        : ModbusDevice(options, inverterFaults(), deviceTime, lineTime), m_options(options),
          m_catalogue(std::move(catalogue)), m_draft(draftVoltVar()),
          m_state(options.state.isEmpty() ? QStringLiteral("good") : options.state), m_image(image(true)),
          m_empty(image(false))
    {
        if (m_state == QStringLiteral("not-ready"))
            restart();
    }

private:
    /// The map with the settings of the state, or with everything but the name "not implemented".
    RegisterImage image(bool withValues)
    {
        const QList<SizedModel> models = inverterModels(m_state, m_catalogue, m_draft);
        RegisterImage map(m_options.base, models);
        map.setText(1, u"Mn", QStringLiteral("Simulated Inverters"));
        map.setText(1, u"Md", m_options.partNumber);
        map.setText(1, u"Opt", QStringLiteral("SIMULATED"));
        map.setText(1, u"Vr", QStringLiteral("2.1.0"));
        map.setText(1, u"SN", m_options.serial);
        map.set(1, u"DA", m_options.unit);
        if (withValues) {
            putInverterSettings(m_state, map);
            return map;
        }
        for (const SizedModel &sized : models) // not even how often groups repeat
            for (const sunspec::Point &point : sized.model->top.points)
                if (sized.counts.contains(point.name))
                    map.setAbsent(sized.model->id, point.name);
        return map;
    }

    void advance() override {}
    void restart() override { m_startsUntil = time().now() + kStarting; }
    [[nodiscard]] QString stateName() const override { return m_state; }

    Served serve(const modbus::Request &request) override
    {
        if (!modbus::isRead(request.function)) {
            ++m_writes;
            return Exception::IllegalFunction;
        }
        const bool hasValues = time().now() >= m_startsUntil && !isOn(u"not-ready");
        return (hasValues ? m_image : m_empty).read(request.address, request.count);
    }
    void serveBroadcast(const modbus::Request &) override { ++m_writes; }

    QJsonObject controlState(const QJsonObject &command) override
    {
        if (command[u"read"].toString() == QStringLiteral("state"))
            return good({{QStringLiteral("state"), m_state}, {QStringLiteral("writes"), m_writes}});
        const QString state = command[u"set"][u"state"].toString();
        if (!inverterStates().contains(state))
            return bad(SimWords::tr("Send {\"fault\":…}, {\"clear\":…}, {\"set\":{\"state\":…}} with one of %1, or "
                                    "{\"read\":\"counters\"|\"state\"}.")
                           .arg(inverterStates().join(QStringLiteral(", "))));
        m_state = state;
        m_image = image(true);
        m_empty = image(false);
        if (m_state == QStringLiteral("not-ready"))
            restart();
        return good();
    }

    DeviceOptions m_options;
    sunspec::Catalogue m_catalogue;
    sunspec::Model m_draft;
    QString m_state;
    RegisterImage m_image, m_empty;
    Instant m_startsUntil{Duration::min()};
    qint64 m_writes = 0;
};

} // namespace

DeviceKind inverterKind()
{
    DeviceKind kind{QStringLiteral("inverter"), inverterStates(), inverterFaults(), true, {}};
    kind.make = [](const DeviceOptions &given, Clock &deviceTime, Clock &lineTime) -> Result<std::unique_ptr<Device>> {
        DeviceOptions options = given;
        if (options.serial.isEmpty())
            options.serial = QStringLiteral("SIM-INV-0001");
        if (options.partNumber.isEmpty())
            options.partNumber = QStringLiteral("SIM-7600");
        if (!options.serial.startsWith(QStringLiteral("SIM-")))
            return makeError(ErrorCode::Invalid,
                             SimWords::tr("The serial “%1” is not a simulated device's: it must begin with SIM-.")
                                 .arg(options.serial));
        if (!options.state.isEmpty() && !inverterStates().contains(options.state))
            return makeError(ErrorCode::Invalid, SimWords::tr("An inverter has no state “%1”; it has %2.")
                                                     .arg(options.state, inverterStates().join(QStringLiteral(", "))));
        if (auto problem = ModbusDevice::checkScenario(options.scenario))
            return *problem;
        auto catalogue = sunspec::Catalogue::builtIn();
        if (!catalogue)
            return catalogue.error();
        return std::unique_ptr<Device>(
            std::make_unique<InverterDevice>(options, *std::move(catalogue), deviceTime, lineTime));
    };
    return kind;
}

} // namespace wm::sim
