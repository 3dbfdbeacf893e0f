// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_scanner.h"

#include "devices/link/ble_objects.h"

#include <QtDBus/QDBusObjectPath>

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;

namespace wm::link {

namespace {
constexpr Duration kAnswerLimit = 5s; // of the service, for anything that needs no radio
} // namespace

QString BleDevice::link() const
{
    return QStringLiteral("ble:") + address;
}

BleScanner::BleScanner(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

BleScanner::~BleScanner() = default;

void BleScanner::start()
{
    if (m_bluez != nullptr)
        return;
    m_bluez = std::make_unique<Bluez>();
    connect(m_bluez.get(), &Bluez::changed, this, &BleScanner::look);
    connect(m_bluez.get(), &Bluez::propertiesChanged, this, [this](const QString &, const QString &interface) {
        if (interface == bluez::kAdapter || interface == bluez::kDevice)
            look();
    });
    setState(State::Starting);
    m_deadline = m_clock.after(kAnswerLimit, [this] { fail(tr("it does not answer")); });
    m_bluez->start();
}

void BleScanner::stop()
{
    m_deadline.reset();
    m_adapter.clear();
    if (m_bluez == nullptr)
        return;
    Bluez::retire(std::move(m_bluez)); // the search ends with its connection
    collect();
    setState(State::Idle);
}

/// Holds state and search against what the service says now.
void BleScanner::look()
{
    if (!m_bluez->isKnown())
        return;
    const QString adapter = m_bluez->adapter();
    const auto obstacle = m_bluez->obstacle();
    if (obstacle == Bluez::Obstacle::None) {
        if (adapter != m_adapter)
            beginSearch(adapter);
        collect();
        return;
    }
    m_deadline.reset();
    m_adapter.clear();
    collect();
    if (m_bluez == nullptr)
        return; // stopped by who heard of it
    switch (obstacle) {
    case Bluez::Obstacle::NoPermission:
        return setState(State::NoPermission);
    case Bluez::Obstacle::NoAdapter:
        return setState(State::NoAdapter);
    case Bluez::Obstacle::AdapterOff:
        return setState(State::AdapterOff);
    case Bluez::Obstacle::None:
    case Bluez::Obstacle::NoService:
        return setState(State::NoService);
    }
}

void BleScanner::beginSearch(const QString &adapter)
{
    m_adapter = adapter;
    m_deadline = m_clock.after(kAnswerLimit, [this] { fail(tr("it does not answer")); });
    const QVariantMap filter{{QStringLiteral("UUIDs"), QStringList{QString::fromUtf16(kUartService)}},
                             {QStringLiteral("Transport"), QStringLiteral("le")},
                             {QStringLiteral("DuplicateData"), true}};
    m_bluez->call(adapter, bluez::kAdapter, QStringLiteral("SetDiscoveryFilter"), {filter});
    m_bluez->call(adapter, bluez::kAdapter, QStringLiteral("StartDiscovery"), {}, this,
                  [this, adapter](const QDBusMessage &reply) {
                      if (adapter != m_adapter)
                          return;
                      m_deadline.reset();
                      const QString name = reply.errorName();
                      if (reply.type() != QDBusMessage::ErrorMessage || name.endsWith(QStringLiteral(".InProgress")))
                          setState(State::Searching);
                      else if (name.endsWith(QStringLiteral(".AccessDenied")) ||
                               name.endsWith(QStringLiteral(".NotAuthorized")))
                          setState(State::NoPermission);
                      else
                          fail(reply.errorMessage());
                  });
    setState(State::Starting); // last: what hears of it may stop() the search
}

void BleScanner::fail(const QString &why)
{
    m_deadline.reset();
    m_why = why;
    setState(State::Failed);
}

void BleScanner::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void BleScanner::collect()
{
    QList<BleDevice> found;
    if (m_bluez != nullptr && !m_adapter.isEmpty()) {
        for (const Bluez::Interfaces &interfaces : m_bluez->objects()) {
            const QVariantMap device = interfaces.value(bluez::kDevice);
            const auto services = device.value(QStringLiteral("UUIDs")).toStringList();
            if (!services.contains(QString::fromUtf16(kUartService), Qt::CaseInsensitive) ||
                device.value(QStringLiteral("Adapter")).value<QDBusObjectPath>().path() != m_adapter)
                continue;
            BleDevice one{device.value(QStringLiteral("Address")).toString(),
                          device.value(QStringLiteral("Name")).toString()};
            if (const QVariant strength = device.value(QStringLiteral("RSSI")); strength.isValid())
                one.dbm = strength.toInt();
            one.bonded = isBonded(device);
            one.connected = device.value(QStringLiteral("Connected")).toBool();
            // Remembered from an earlier search, no longer heard and never bonded: of no use here.
            if (one.dbm || one.bonded || one.connected)
                found += one;
        }
    }
    const auto rank = [](const BleDevice &device) {
        return std::make_tuple(!device.bonded, -device.dbm.value_or(-1000), device.name, device.address);
    };
    std::sort(found.begin(), found.end(),
              [&rank](const BleDevice &a, const BleDevice &b) { return rank(a) < rank(b); });
    if (std::exchange(m_devices, found) != found)
        Q_EMIT devicesChanged();
}

std::optional<Error> BleScanner::error() const
{
    switch (m_state) {
    case State::Idle:
    case State::Starting:
    case State::Searching:
        return std::nullopt;
    case State::NoService:
        return bleError(Bluez::Obstacle::NoService, tr("Search by Bluetooth"));
    case State::NoPermission:
        return bleError(Bluez::Obstacle::NoPermission, tr("Search by Bluetooth"));
    case State::NoAdapter:
        return bleError(Bluez::Obstacle::NoAdapter, tr("Search by Bluetooth"));
    case State::AdapterOff:
        return bleError(Bluez::Obstacle::AdapterOff, tr("Search by Bluetooth"));
    case State::Failed:
        break;
    }
    return makeError(
        ErrorCode::Io,
        tr("The Bluetooth service of this computer does not search: %1. Switch Bluetooth off and on again, or "
           "use the USB cable.")
            .arg(m_why));
}

QString BleScanner::words() const
{
    switch (m_state) {
    case State::Idle:
        return tr("Not searching by Bluetooth.");
    case State::Starting:
        return tr("Bluetooth search is being started …");
    case State::Searching:
        return m_devices.isEmpty() ? tr("Searching by Bluetooth. No collar heard yet: go near it, it must have power.")
                                   : tr("Searching by Bluetooth. Collars heard: %1.").arg(m_devices.size());
    default:
        return error()->message;
    }
}

} // namespace wm::link
