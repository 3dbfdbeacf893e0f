// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_unit.h"

#include "ui/app.h"
#include "ui/models/fleet_units.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QUrl>

namespace wm::ui {

QString utcWords(qint64 ms)
{
    return ms == 0 ? QStringLiteral("–")
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                         QStringLiteral(" UTC");
}

QString hourWords(qint64 ms)
{
    const QString format = QStringLiteral("HH:mm");
    const QString here = QDateTime::fromMSecsSinceEpoch(ms).toString(format),
                  utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format) + QStringLiteral(" UTC");
    return utc.startsWith(here) ? utc : QStringLiteral("%1 (%2)").arg(here, utc);
}

namespace {

Detail line(const QString &label, const QString &value)
{
    return {label, value.isEmpty() ? QStringLiteral("–") : value};
}

QString degrees(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 6) + QStringLiteral("°") : QString();
}

QString minutes(int count)
{
    return FleetUnit::tr("%n minutes", nullptr, count);
}

struct MeasureName
{
    const char *name, *unit;
};
/// In the order of fleet::kMeasures.
constexpr std::array<MeasureName, fleet::kMeasures.size()> kNames{{
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Power factor"), ""},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Frequency"), "Hz"},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Active power"), "kW"},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Reactive power"), "kvar"},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Temperature"), "°F"},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Energy consumed"), "kWh"},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Energy produced"), "kWh"},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Voltage (RMS)"), "V"},
    {QT_TRANSLATE_NOOP("wm::ui::FleetUnit", "Current (RMS)"), "A"},
}};

} // namespace

FleetUnit::FleetUnit(App &app) : m_app(app) {}

void FleetUnit::open(const QString &serial, const fleet::Unit *known)
{
    close();
    m_serial = fleet::canonicalSerial(serial);
    OfficeCalls *calls = m_app.office()->calls();
    if (m_serial.isEmpty() || calls == nullptr)
        return;
    if (known != nullptr) {
        m_unit = *known;
        tell(*known);
        askReadings();
        Q_EMIT changed();
        return;
    }
    m_loading = true;
    Q_EMIT changed();
    calls->ask(this, QByteArrayLiteral("GET"), "/v1/units/find?serial=" + QUrl::toPercentEncoding(m_serial), {},
               [this, opening = m_opening](const Result<sync::Response> &response) {
                   if (opening != m_opening)
                       return;
                   m_loading = false;
                   const auto object =
                       response ? sync::objectFrom(response->body) : Result<QJsonObject>(response.error());
                   const auto unit = object ? fleet::unitFrom(*object) : Result<fleet::Unit>(object.error());
                   if (unit) {
                       m_unit = *unit;
                       tell(*unit);
                       askReadings();
                   } else {
                       m_problem = unit.error().message;
                   }
                   Q_EMIT changed();
               });
}

void FleetUnit::close()
{
    ++m_opening;
    m_serial.clear();
    m_problem.clear();
    m_readingsProblem.clear();
    m_readingsAt.clear();
    m_loading = false;
    m_unit.reset();
    m_newest.reset();
    for (DetailRows *rows : {&m_info, &m_status, &m_premises, &m_readings})
        rows->set({});
    Q_EMIT changed();
}

int FleetUnit::statusShape() const
{
    return m_unit ? shapeOf(m_unit->status) : StatusShape::ToDo;
}

bool FleetUnit::mayProvision() const
{
    return m_unit &&
           (m_unit->status == fleet::Status::Unprovisioned || m_unit->status == fleet::Status::ProvisioningError);
}

void FleetUnit::take(const fleet::Unit &unit)
{
    if (unit.serial != m_serial)
        return; // another one is looked at by now
    m_unit = unit;
    tell(unit);
    Q_EMIT changed();
}

QString FleetUnit::relayText() const
{
    if (!m_unit)
        return {};
    return m_unit->relay == fleet::Relay::Unknown ? tr("unknown") : label(m_unit->relay);
}

QString FleetUnit::relayMeaning() const
{
    if (!m_unit)
        return {};
    QString text = m_unit->relay == fleet::Relay::Open
                       ? tr("The DER is disconnected from the grid. An open relay does not make anything dead; only a "
                            "meter says so.")
                   : m_unit->relay == fleet::Relay::Shut ? tr("The DER is connected to the grid.")
                                                         : tr("The unit has not told it.");
    if (m_unit->change)
        text += u'\n' + (m_unit->change->to == fleet::Relay::Open
                             ? tr("It is to open at %1.").arg(hourWords(m_unit->change->executeMs))
                             : tr("It is to shut at %1.").arg(hourWords(m_unit->change->executeMs)));
    return text;
}

void FleetUnit::tell(const fleet::Unit &unit)
{
    m_info.set({line(tr("Model number"), unit.model), line(tr("Meter form"), unit.meterForm),
                line(tr("Install date"), utcWords(unit.installMs)), line(tr("Provisioned by"), unit.installer),
                line(tr("DER type"), unit.derType), line(tr("Firmware version"), unit.firmware),
                line(tr("Sample rate"), minutes(unit.sampleRateMin)),
                line(tr("Report rate"), minutes(unit.reportRateMin)), line(tr("Created at"), utcWords(unit.createdMs)),
                line(tr("Tags"), unit.tags.join(QStringLiteral(", ")))});
    m_status.set({line(tr("Last report"), utcWords(unit.lastReportMs)),
                  line(tr("Updated at"), utcWords(unit.updatedMs)), line(tr("Hex status"), unit.hexStatus),
                  line(tr("Communication type"), unit.commsType),
                  line(tr("Communication provider"), unit.commsProvider), line(tr("IMEI"), unit.imei),
                  line(tr("SIM"), unit.sim), line(tr("IP address"), unit.ipAddress)});
    m_premises.set({line(tr("Address"), unit.address), line(tr("City"), unit.city), line(tr("State"), unit.state),
                    line(tr("ZIP code"), unit.zip), line(tr("Premises ID"), unit.premisesId),
                    line(tr("Location notes"), unit.locationNotes), line(tr("Description"), unit.description),
                    line(tr("Latitude"), degrees(unit.latitude)), line(tr("Longitude"), degrees(unit.longitude))});
}

void FleetUnit::tellReadings()
{
    QList<Detail> rows;
    for (size_t i = 0; m_newest && i < kNames.size(); ++i)
        rows.append(
            line(tr(kNames[i].name), QLocale().toString(valueOf(*m_newest, i), 'f', fleet::kMeasures[i].decimals) +
                                         u' ' + QString::fromUtf8(kNames[i].unit)));
    if (m_newest && !fleet::isPlausible(*m_newest))
        rows.append({tr("More power than its volts and amperes allow"), {}, {}, StatusShape::Warn});
    m_readings.set(rows);
    m_readingsAt = m_newest ? utcWords(m_newest->atMs) : QString();
}

void FleetUnit::tellAgain()
{
    if (!m_unit)
        return;
    tell(*m_unit);
    tellReadings();
    Q_EMIT changed();
}

void FleetUnit::askReadings()
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr || m_app.office()->role() == QStringLiteral("installer"))
        return; // what the role does not read is not asked for
    const QByteArray day = QByteArray::number(m_app.services().clock->utc().addDays(-1).toMSecsSinceEpoch());
    calls->ask(
        this, QByteArrayLiteral("GET"), "/v1/samples?serial=" + QUrl::toPercentEncoding(m_serial) + "&from=" + day, {},
        [this, opening = m_opening](const Result<sync::Response> &response) {
            if (opening != m_opening)
                return;
            const auto object = response ? sync::objectFrom(response->body) : Result<QJsonObject>(response.error());
            if (!object) {
                m_readingsProblem = object.error().message;
                Q_EMIT changed();
                return;
            }
            const QJsonArray samples = object->value(QStringLiteral("samples")).toArray();
            if (!samples.isEmpty()) {
                const auto newest = fleet::sampleFrom(samples.first().toObject());
                m_newest = newest ? std::optional(*newest) : std::nullopt;
                m_readingsProblem = newest ? QString() : newest.error().message;
                tellReadings();
            }
            Q_EMIT changed();
        });
}

} // namespace wm::ui
