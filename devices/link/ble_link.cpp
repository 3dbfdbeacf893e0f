// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_link.h"

using namespace std::chrono_literals;

namespace wm::link {

namespace {

// The limits of the steps. A collar advertises at least once in 2 s, a lost packet is sent again for up to 4 s, and
// BlueZ by itself gives up connecting after 20 s or never.
constexpr Duration kServiceLimit = 5s;
constexpr Duration kHangUpLimit = 4s;
constexpr Duration kSearchLimit = 20s; // the kernel searches for 10 s, rests for 5 s, and begins again
constexpr Duration kConnectLimit = 20s;
constexpr Duration kServicesLimit = 30s;
constexpr Duration kSubscribeLimit = 10s;
constexpr Duration kWriteLimit = 5s;
constexpr int kConnectTries = 3; // a first attempt is lost easily where the air is full

QString errorOf(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage ? reply.errorName() + QStringLiteral(": ") + reply.errorMessage()
                                                      : QString();
}

/// Whether the device refuses because the two are not bonded.
bool wantsBond(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    return name.endsWith(QStringLiteral(".NotPermitted")) || name.endsWith(QStringLiteral(".NotAuthorized")) ||
           reply.errorMessage().contains(QStringLiteral("uthenticat")) ||
           reply.errorMessage().contains(QStringLiteral("ncrypt"));
}

} // namespace

BleLink::BleLink(Clock &clock, QString target, std::optional<quint32> passkey, AskPasskey ask, QObject *parent)
    : Link(clock, parent), m_target(std::move(target)), m_passkey(passkey), m_ask(std::move(ask))
{
}

BleLink::~BleLink()
{
    BleLink::doClose();
}

void BleLink::enter(Step step, Duration limit, const QString &tooLong)
{
    m_step = step;
    m_deadline = clock().after(limit, [this, tooLong] { end(ErrorCode::Timeout, tooLong); });
}

void BleLink::end(ErrorCode code, const QString &message, const QString &context)
{
    // A link that was open and ends by itself has vanished, whatever the reason.
    if (isOpening())
        reportOpenFailed(makeError(code, message, context));
    else
        reportClosed(makeError(ErrorCode::Vanished, message, context));
}

// --- to the open link ------------------------------------------------------------------------------------------------

void BleLink::doOpen()
{
    m_bluez = std::make_unique<Bluez>();
    connect(m_bluez.get(), &Bluez::changed, this, &BleLink::look);
    connect(m_bluez.get(), &Bluez::propertiesChanged, this,
            [this](const QString &path, const QString &interface, const QVariantMap &properties) {
                const auto value = properties.find(QStringLiteral("Value"));
                if (interface == bluez::kCharacteristic && path == m_notify && value != properties.end())
                    reportReceived(value->toByteArray());
                else if (interface == bluez::kAdapter || interface == bluez::kDevice)
                    look();
            });
    enter(Step::Service, kServiceLimit,
          tr("%1: the Bluetooth service of this computer does not answer. Restart it (sudo systemctl restart "
             "bluetooth) or "
             "use the USB cable.")
              .arg(name()));
    m_bluez->start();
}

/// Holds the step against what the service says now.
void BleLink::look()
{
    if (m_bluez == nullptr || !m_bluez->isKnown())
        return;
    if (const auto obstacle = m_bluez->obstacle(); obstacle != Bluez::Obstacle::None) {
        const Error error = bleError(obstacle, name());
        end(error.code, error.message);
        return;
    }
    if (m_step > Step::Search && !m_bluez->objects().contains(m_device)) {
        end(ErrorCode::Vanished,
            tr("%1: the Bluetooth adapter or the device is gone. Check both and try again.").arg(name()));
        return;
    }
    const auto is = [this](const char *property) {
        return m_bluez->property(m_device, bluez::kDevice, QString::fromLatin1(property)).toBool();
    };
    switch (m_step) {
    case Step::Service:
    case Step::HangUp:
    case Step::Search:
        return find();
    case Step::Connect:
        return;
    case Step::Services:
    case Step::Subscribe:
    case Step::Up:
        if (is("Connected"))
            m_wasConnected = true;
        else if (!m_wasConnected)
            return; // the reply came before the property
        if (!is("Connected"))
            end(ErrorCode::Vanished,
                tr("%1: the Bluetooth connection was lost. Go nearer, check that the device has power, and try again.")
                    .arg(name()));
        else if (m_step == Step::Services && is("ServicesResolved"))
            onServices();
        return;
    }
}

void BleLink::find()
{
    m_adapter = m_bluez->adapter();
    const QStringList meant = devicesMeant(m_bluez->objects(), m_adapter, m_target);
    if (meant.size() > 1) {
        QStringList addresses;
        for (const QString &path : meant)
            addresses += m_bluez->property(path, bluez::kDevice, QStringLiteral("Address")).toString();
        end(ErrorCode::Mismatch,
            tr("Several devices call themselves %1 by Bluetooth: %2. Give the address of the right one, like ble:%3.")
                .arg(m_target, addresses.join(QStringLiteral(", ")), addresses.first()));
        return;
    }
    const QString device = meant.value(0);
    const bool connected =
        !device.isEmpty() && m_bluez->property(device, bluez::kDevice, QStringLiteral("Connected")).toBool();
    if (connected && m_step == Step::Service) {
        // Most likely still hanging up from the session before; another program's connection stays.
        m_step = Step::HangUp;
        m_deadline = clock().after(kHangUpLimit, [this, device] { connectTo(device); });
    } else if (!connected && !device.isEmpty() &&
               m_bluez->property(device, bluez::kDevice, QStringLiteral("RSSI")).isValid()) {
        connectTo(device);
    } else if (!connected && m_step != Step::Search) {
        search();
    }
}

void BleLink::search()
{
    enter(Step::Search, kSearchLimit,
          tr("%1 is not heard by Bluetooth. Go nearer, check that it has power and that no other computer or phone is "
             "connected to it, then try again.")
              .arg(name()));
    m_searching = true;
    const QVariantMap filter{{QStringLiteral("Transport"), QStringLiteral("le")}};
    m_bluez->call(m_adapter, bluez::kAdapter, QStringLiteral("SetDiscoveryFilter"), {filter});
    m_bluez->call(m_adapter, bluez::kAdapter, QStringLiteral("StartDiscovery"), {}, this,
                  [this](const QDBusMessage &reply) {
                      if (m_step == Step::Search && reply.type() == QDBusMessage::ErrorMessage &&
                          !reply.errorName().endsWith(QStringLiteral(".InProgress")))
                          end(ErrorCode::Io,
                              tr("%1: this computer's Bluetooth does not search. Switch Bluetooth off and on again, or "
                                 "use the USB "
                                 "cable.")
                                  .arg(name()),
                              errorOf(reply));
                  });
}

void BleLink::connectTo(const QString &device)
{
    enter(Step::Connect, kConnectLimit,
          tr("%1 does not accept the Bluetooth connection. Go nearer, check that no other computer or phone is "
             "connected to "
             "it, and try again.")
              .arg(name()));
    m_device = device;
    // Searching and connecting share the radio.
    if (std::exchange(m_searching, false))
        m_bluez->call(m_adapter, bluez::kAdapter, QStringLiteral("StopDiscovery"), {});
    m_hangUp = true;
    tryConnect(kConnectTries);
}

void BleLink::tryConnect(int triesLeft)
{
    m_bluez->call(
        m_device, bluez::kDevice, QStringLiteral("Connect"), {}, this, [this, triesLeft](const QDBusMessage &reply) {
            if (m_step != Step::Connect)
                return;
            if (reply.type() == QDBusMessage::ErrorMessage) {
                if (triesLeft > 1)
                    tryConnect(triesLeft - 1);
                else
                    end(ErrorCode::NotFound,
                        tr("%1 cannot be connected to by Bluetooth. Go nearer, check that no other computer or phone "
                           "is "
                           "connected to it, and try again.")
                            .arg(name()),
                        errorOf(reply));
                return;
            }
            enter(
                Step::Services, kServicesLimit,
                tr("%1 is connected, but does not tell its services. Switch Bluetooth off and on again and try again.")
                    .arg(name()));
            // BlueZ 5.66 says nothing of “Connected” where the channel is up before the controller's own report is
            // read.
            m_bluez->refresh(m_device, bluez::kDevice);
            look();
        });
}

void BleLink::onServices()
{
    const SerialEnds ends = serialEnds(m_bluez->objects(), m_device);
    if (ends.write.isEmpty() || ends.notify.isEmpty()) {
        end(ErrorCode::Mismatch,
            tr("%1 is not a collar: by Bluetooth it offers no serial service. Choose another device.").arg(name()),
            ends.hasService ? QStringLiteral("the service lacks a characteristic") : QString());
        return;
    }
    subscribe(ends);
}

void BleLink::subscribe(const SerialEnds &ends)
{
    m_write = ends.write;
    m_notify = ends.notify;
    m_canRespond = ends.canRespond;
    m_canCommand = ends.canCommand;
    const QString message =
        tr("%1 is connected, but does not let this computer listen to it. Go nearer and try again.").arg(name());
    enter(Step::Subscribe, kSubscribeLimit, message);
    m_bluez->call(m_notify, bluez::kCharacteristic, QStringLiteral("StartNotify"), {}, this,
                  [this, message](const QDBusMessage &reply) {
                      if (m_step != Step::Subscribe)
                          return;
                      if (reply.type() == QDBusMessage::ErrorMessage) {
                          end(ErrorCode::Protocol, message, errorOf(reply)); // Refused would be the device's own word
                          return;
                      }
                      m_step = Step::Up;
                      m_deadline.reset();
                      reportOpened();
                  });
}

// --- the open link ---------------------------------------------------------------------------------------------------

void BleLink::doWrite(const QByteArray &bytes)
{
    const qsizetype size = pieceSize(m_bluez->objects(), m_write);
    // With response at first: it proves that the device takes what is written.
    const bool withResponse = m_canRespond && (m_firstRequest || !m_canCommand);
    m_firstRequest = false;
    const bool idle = m_pieces.isEmpty();
    for (qsizetype at = 0; at < bytes.size(); at += size)
        m_pieces += {bytes.mid(at, size), withResponse};
    if (idle)
        sendNext();
}

void BleLink::sendNext()
{
    m_deadline.reset();
    if (m_pieces.isEmpty() || m_bond != nullptr)
        return;
    m_deadline = clock().after(kWriteLimit, [this] {
        end(ErrorCode::Timeout,
            tr("%1 does not take what is sent to it. Go nearer, check that it has power, and try again.").arg(name()));
    });
    const Piece &piece = m_pieces.first();
    const QVariantMap options{
        {QStringLiteral("type"), piece.withResponse ? QStringLiteral("request") : QStringLiteral("command")}};
    m_bluez->call(m_write, bluez::kCharacteristic, QStringLiteral("WriteValue"), {piece.bytes, options}, this,
                  [this](const QDBusMessage &reply) { onWritten(reply); });
}

void BleLink::onWritten(const QDBusMessage &reply)
{
    if (!isOpen())
        return;
    if (reply.type() != QDBusMessage::ErrorMessage) {
        m_pieces.removeFirst();
        sendNext();
    } else if (wantsBond(reply) && needsBond() && !m_triedBond) {
        m_triedBond = true; // once: it takes nothing at all from a stranger, not even a question
        m_deadline.reset();
        doBond();
    } else {
        end(ErrorCode::Vanished,
            tr("%1 refuses what is sent to it. Go nearer and try again; if this computer was bonded with it before, "
               "first "
               "remove it in the Bluetooth settings.")
                .arg(name()),
            errorOf(reply));
    }
}

bool BleLink::needsBond() const
{
    return m_bluez != nullptr && !isBonded(m_bluez->objects().value(m_device).value(bluez::kDevice));
}

void BleLink::doBond()
{
    if (m_bond != nullptr)
        return;
    m_bond = std::make_unique<BleBond>(*m_bluez, clock(), m_device, name(), m_passkey, m_ask);
    connect(m_bond.get(), &BleBond::finished, this, [this](const Result<void> &outcome) {
        letGo(std::move(m_bond));
        const bool wasRefused = !m_pieces.isEmpty(); // a question waits for it
        if (!outcome && wasRefused) {
            end(outcome.error().code, outcome.error().message, outcome.error().context);
            return;
        }
        sendNext();
        reportBonded(outcome);
    });
    m_bond->start();
}

void BleLink::letGo(std::unique_ptr<BleBond> bond)
{
    bond->disconnect(this);
    bond.release()->deleteLater();
}

void BleLink::doClose()
{
    m_deadline.reset();
    m_pieces.clear();
    if (m_bluez == nullptr)
        return;
    if (m_bond != nullptr)
        letGo(std::move(m_bond));
    if (std::exchange(m_hangUp, false))
        m_bluez->call(m_device, bluez::kDevice, QStringLiteral("Disconnect"), {});
    Bluez::retire(std::move(m_bluez)); // search and subscription go with its connection
}

} // namespace wm::link
