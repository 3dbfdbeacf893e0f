// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/collar_driver.h"

#include "devices/collar/collar_driver_parts.h"
#include "devices/collar/snapshot.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace wm::collar {

CollarDriver::CollarDriver(Connect connect, Clock &clock, sunspec::Catalogue catalogue)
    : m_connect(std::move(connect)), m_clock(clock), m_catalogue(std::move(catalogue))
{
}

CollarDriver::~CollarDriver() = default;

void CollarDriver::startNext()
{
    if (m_busy || m_queue.empty())
        return;
    m_busy = true;
    const auto next = std::move(m_queue.front());
    m_queue.pop_front();
    next();
}

void CollarDriver::withSession(std::function<void(Result<void>)> next)
{
    if (m_closed) {
        next(makeError(ErrorCode::Cancelled, tr("The connection to the collar was closed.")));
        return;
    }
    if (m_client != nullptr && m_client->hasEnded())
        endSession();
    if (m_client != nullptr && m_identified) {
        next({});
        return;
    }
    if (m_client == nullptr) {
        auto connection = m_connect();
        if (!connection) {
            next(connection.error());
            return;
        }
        m_client = std::make_unique<modbus::Client>(std::move(connection->link), m_clock, connection->framing);
        m_capture = std::move(connection->capture);
        m_client->open();
    }
    sunspec::scan(
        *m_client, kUnit, m_catalogue, [](int id) { return id == kCommon; },
        [this, next](Result<sunspec::Scan> scan) { next(identify(scan)); });
}

Result<CollarIdentity> CollarDriver::identityOf(const sunspec::Scan &scan, const sunspec::Catalogue &catalogue,
                                                const QString &device)
{
    const sunspec::FoundModel *common = scan.find(kCommon);
    const QJsonObject points = common != nullptr ? common->decoded.points : QJsonObject();
    const QString maker = points[u"Mn"].toString();
    const auto has = [&](int id) {
        const sunspec::Model *known = catalogue.find(id);
        return std::any_of(scan.models.begin(), scan.models.end(), [&](const sunspec::FoundModel &found) {
            return found.id == id && known != nullptr && known->fixedLength() == found.length;
        });
    };
    if (maker != QStringView(kMaker) || !has(kMeter) || !has(kState) || !has(kPremises) || !has(kRelay))
        return makeError(ErrorCode::Mismatch,
                         tr("%1 is not a meter collar this program knows: it says it is “%2 %3”. Connect the collar.")
                             .arg(device, maker, points[u"Md"].toString()));
    const QString serial = points[u"SN"].toString();
    if (serial.isEmpty())
        return makeError(
            ErrorCode::Mismatch,
            tr("The collar on %1 gives no serial number, so it cannot be told from another one. Nothing was "
               "written.")
                .arg(device));
    return CollarIdentity{serial, points[u"Md"].toString(), isSimulated(points[u"Opt"].toString(), serial)};
}

Result<void> CollarDriver::identify(const Result<sunspec::Scan> &scan)
{
    if (!scan)
        return scan.error();
    m_addresses.clear();
    for (const sunspec::FoundModel &found : scan->models)
        if (const sunspec::Model *known = m_catalogue.find(found.id);
            known != nullptr && known->fixedLength() == found.length)
            m_addresses.try_emplace(found.id, found.address);
    const auto identity = identityOf(*scan, m_catalogue, m_client->linkName());
    if (!identity)
        return identity.error();
    const QString &serial = identity->serial;
    if (!m_serial.isEmpty() && serial != m_serial)
        return makeError(ErrorCode::Mismatch,
                         tr("Another collar is connected now: %1 instead of %2. Nothing was written. Connect %2 again.")
                             .arg(serial, m_serial));
    m_serial = serial;
    if (const sunspec::FoundModel *common = scan->find(kCommon); common != nullptr && !common->registers.isEmpty())
        m_addresses[kCommon] = common->address;
    m_identified = true;
    return {};
}

void CollarDriver::endSession()
{
    m_identified = false;
    m_addresses.clear();
    m_capture = {};
    if (m_client != nullptr) {
        m_client->close();
        m_client.release()->deleteLater(); // we may be inside one of its replies
    }
}

void CollarDriver::waitThen(Duration time, std::function<void()> next)
{
    m_afterWait = std::move(next);
    m_wait = m_clock.after(time, [this] {
        if (const auto run = std::exchange(m_afterWait, {}))
            run();
    });
}

void CollarDriver::close()
{
    m_closed = true;
    if (m_client != nullptr)
        m_client->close(); // ends the request that runs
    m_wait.reset();
    if (const auto next = std::exchange(m_afterWait, {}))
        next(); // nothing waits on without an end
    while (!m_busy && !m_queue.empty())
        startNext();
}

void CollarDriver::readModel(int id, Reply reply)
{
    sunspec::readModel(*m_client, kUnit, model(id), m_addresses.at(id), std::move(reply));
}

void CollarDriver::readPoints(int id, QStringView first, QStringView last, Reply reply)
{
    const int from = model(id).offsetOf(first);
    int size = model(id).offsetOf(last) - from;
    for (const sunspec::Point &point : model(id).top.points)
        if (point.name == last)
            size += point.size;
    m_client->send({kUnit, modbus::Function::ReadHolding, static_cast<quint16>(m_addresses.at(id) + from),
                    static_cast<quint16>(size)},
                   std::move(reply));
}

void CollarDriver::writePoint(int id, QStringView point, Registers values, Reply reply)
{
    const auto function = values.size() == 1 ? modbus::Function::WriteOne : modbus::Function::WriteMany;
    const int address = m_addresses.at(id) + model(id).offsetOf(point);
    m_client->send({kUnit, function, static_cast<quint16>(address), 0, std::move(values)}, std::move(reply));
}

/// Before anything is written: is it still the same collar? A cable can be moved without the link noticing.
void CollarDriver::checkSerial(std::function<void(Result<void>)> next)
{
    readPoints(kCommon, u"SN", u"SN", [this, next](Result<Registers> result) {
        if (!result) {
            next(result.error());
            return;
        }
        const sunspec::Point point{QStringLiteral("SN"), sunspec::Type::String, 16};
        const QString serial = sunspec::rawValue(point, *result, 0).toString();
        if (serial != m_serial) {
            m_identified = false;
            next(makeError(
                ErrorCode::Mismatch,
                tr("Another collar is connected now: %1 instead of %2. Nothing was written. Connect %2 again.")
                    .arg(serial, m_serial)));
            return;
        }
        next({});
    });
}

Error CollarDriver::notReady() const
{
    return makeError(
        ErrorCode::NotReady,
        tr("The collar %1 has just started and has no values yet. Wait up to 40 seconds and try again.").arg(m_serial));
}

// --- reading ---------------------------------------------------------------------------------------------------------

void CollarDriver::read(Done<CollarSnapshot> done)
{
    enqueue<CollarSnapshot>(std::move(done), [this](Done<CollarSnapshot> finish) {
        const workflow::CaptureSpan before = m_capture ? m_capture() : workflow::CaptureSpan{};
        readModel(kCommon, [this, finish, before](Result<Registers> common) {
            if (!common) {
                finish(common.error());
                return;
            }
            readModel(kState, [this, finish, before, common = *common](Result<Registers> state) {
                if (!state) {
                    finish(state.error());
                    return;
                }
                readModel(kMeter, [this, finish, before, common, state = *state](Result<Registers> meter) {
                    if (!meter) {
                        finish(meter.error());
                        return;
                    }
                    const CollarSnapshot result = snapshot(common, state, *meter, before);
                    if (result.serial != m_serial) {
                        m_identified = false;
                        finish(makeError(ErrorCode::Mismatch,
                                         tr("Another collar is connected now: %1 instead of %2. Connect %2 again.")
                                             .arg(result.serial, m_serial)));
                        return;
                    }
                    if (!result.provisioning) {
                        finish(notReady());
                        return;
                    }
                    finish(result);
                });
            });
        });
    });
}

CollarSnapshot CollarDriver::snapshot(const Registers &common, const Registers &state, const Registers &meter,
                                      const workflow::CaptureSpan &before) const
{
    CollarSnapshot result =
        snapshotOf(sunspec::decode(model(kCommon), common).points, sunspec::decode(model(kState), state).points,
                   sunspec::decode(model(kMeter), meter).points);
    if (m_capture) {
        result.capture = m_capture();
        result.capture.firstFrame = before.lastFrame + 1;
    }
    result.at = m_clock.now();
    return result;
}

} // namespace wm::collar
