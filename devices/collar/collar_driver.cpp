// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/collar_driver.h"

#include "devices/collar/premises.h"
#include "devices/collar/snapshot.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace wm::collar {

using workflow::CollarSnapshot;
using workflow::Premises;
using workflow::ProvisionAnswer;
using workflow::RelayResult;
using workflow::RelaySelection;
using workflow::RelayState;

namespace {

constexpr quint8 kUnit = 1;
constexpr int kCommon = 1, kMeter = 701, kState = 64901, kPremises = 64902, kRelay = 64903;
constexpr auto kMaker = u"ConnectDER";
constexpr Duration kReadBack = 1s; // SunSpec: a written value must read back within this
constexpr int kWriteTries = 3;

quint32 long32(const modbus::Registers &registers, int offset)
{
    return static_cast<quint32>(registers[offset]) << 16 | registers[offset + 1];
}

modbus::Registers words(quint32 value)
{
    return {static_cast<quint16>(value >> 16), static_cast<quint16>(value & 0xFFFF)};
}

/// An answer may be missing although the request arrived.
bool isUncertain(const Error &error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::Protocol;
}

} // namespace

CollarDriver::CollarDriver(Connect connect, Clock &clock, sunspec::Catalogue catalogue)
    : m_connect(std::move(connect)), m_clock(clock), m_catalogue(std::move(catalogue))
{
}

CollarDriver::~CollarDriver() = default;

template <typename T>
void CollarDriver::enqueue(Done<T> done, std::function<void(Done<T>)> work)
{
    if (m_closed) {
        done(makeError(ErrorCode::Cancelled, tr("The connection to the collar was closed.")));
        return;
    }
    // The reply goes out last, when the driver is already ready for the next request.
    Done<T> finish = [this, done](Result<T> result) {
        m_busy = false;
        if (m_client != nullptr && m_client->hasEnded())
            endSession();
        if (m_closed && result)
            result = makeError(ErrorCode::Cancelled, tr("The connection to the collar was closed."));
        done(std::move(result));
        startNext();
    };
    m_queue.push_back([this, finish, work = std::move(work)] {
        withSession([finish, work](Result<void> ready) {
            if (ready)
                work(finish);
            else
                finish(ready.error());
        });
    });
    startNext();
}

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

// --- premises --------------------------------------------------------------------------------------------------------

void CollarDriver::fetchPremises(Done<Premises> done)
{
    readModel(kPremises, [this, done](Result<Registers> result) {
        if (result)
            done(premisesOf(model(kPremises), *result));
        else
            done(result.error());
    });
}

void CollarDriver::readPremises(Done<Premises> done)
{
    enqueue<Premises>(std::move(done), [this](Done<Premises> finish) { fetchPremises(finish); });
}

void CollarDriver::writePremises(Premises premises, Done<void> done)
{
    enqueue<void>(std::move(done), [this, premises = std::move(premises)](Done<void> finish) {
        auto registers = registersOf(model(kPremises), premises);
        if (!registers) {
            finish(registers.error());
            return;
        }
        auto wanted = std::make_shared<const Registers>(*std::move(registers));
        checkSerial([this, finish, wanted, premises](Result<void> same) {
            if (!same) {
                finish(same.error());
                return;
            }
            writeBlocks(wanted, 0, kWriteTries, [this, finish, premises](Result<void> written) {
                if (written)
                    confirmPremises(premises, 2, finish);
                else
                    finish(written.error());
            });
        });
    });
}

/// Writes block after block. A write whose answer was lost is repeated only after reading back that it did not arrive.
void CollarDriver::writeBlocks(std::shared_ptr<const Registers> wanted, int block, int triesLeft, Done<void> done)
{
    const auto blocks = premisesBlocks(model(kPremises));
    if (block == static_cast<int>(blocks.size())) {
        done({});
        return;
    }
    const auto [from, count] = blocks[block];
    const int address = m_addresses.at(kPremises) + from;
    m_client->send({kUnit, modbus::Function::WriteMany, static_cast<quint16>(address), 0, wanted->mid(from - 2, count)},
                   [this, wanted, block, triesLeft, done](Result<Registers> result) {
                       if (result)
                           writeBlocks(wanted, block + 1, kWriteTries, done);
                       else if (isUncertain(result.error()) && triesLeft > 1)
                           writeAgainIfLost(wanted, block, triesLeft - 1, done);
                       else
                           done(result.error());
                   });
}

void CollarDriver::writeAgainIfLost(std::shared_ptr<const Registers> wanted, int block, int triesLeft, Done<void> done)
{
    const auto [from, count] = premisesBlocks(model(kPremises))[block];
    m_client->send({kUnit, modbus::Function::ReadHolding, static_cast<quint16>(m_addresses.at(kPremises) + from),
                    static_cast<quint16>(count)},
                   [this, wanted, block, triesLeft, done, part = wanted->mid(from - 2, count)](Result<Registers> held) {
                       if (!held)
                           done(held.error());
                       else if (*held == part)
                           writeBlocks(wanted, block + 1, kWriteTries, done);
                       else
                           writeBlocks(wanted, block, triesLeft, done);
                   });
}

void CollarDriver::confirmPremises(Premises wanted, int readsLeft, Done<void> done)
{
    fetchPremises([this, wanted, readsLeft, done](Result<Premises> found) {
        if (!found) {
            done(found.error());
            return;
        }
        const QString different = firstDifference(wanted, *found);
        if (different.isEmpty()) {
            done({});
            return;
        }
        if (readsLeft > 1) {
            waitThen(kReadBack, [this, wanted, readsLeft, done] {
                if (m_client == nullptr || m_client->hasEnded() || m_closed)
                    done(makeError(ErrorCode::Cancelled, tr("The connection to the collar was closed.")));
                else
                    confirmPremises(wanted, readsLeft - 1, done);
            });
            return;
        }
        done(makeError(
            ErrorCode::Protocol,
            tr("The collar %1 did not keep what was written: %2 reads back differently. Write it again; if it "
               "stays so, contact the maker.")
                .arg(m_serial, different)));
    });
}

// --- provisioning ----------------------------------------------------------------------------------------------------

void CollarDriver::provision(quint32 commandId, Done<ProvisionAnswer> done)
{
    enqueue<ProvisionAnswer>(std::move(done), [this, commandId](Done<ProvisionAnswer> finish) {
        if (commandId == 0 || commandId == 0xFFFFFFFF) {
            finish(makeError(ErrorCode::Invalid, tr("%1 is no number for a command.").arg(commandId)));
            return;
        }
        checkSerial([this, finish, commandId](Result<void> same) {
            if (same)
                sendProvision(commandId, kWriteTries, finish);
            else
                finish(same.error());
        });
    });
}

/// The collar ignores a repeated number, so the pair of writes may be repeated when an answer was lost.
void CollarDriver::sendProvision(quint32 commandId, int triesLeft, Done<ProvisionAnswer> done)
{
    const auto again = [this, commandId, triesLeft, done](const Error &error) {
        if (isUncertain(error) && triesLeft > 1)
            sendProvision(commandId, triesLeft - 1, done);
        else
            done(error);
    };
    writePoint(kPremises, u"CmdId", words(commandId), [this, commandId, done, again](Result<Registers> numbered) {
        if (!numbered) {
            again(numbered.error());
            return;
        }
        m_lastCommandId = commandId;
        writePoint(kPremises, u"Cmd", {1}, [this, done, again](Result<Registers> commanded) {
            if (commanded)
                fetchResult(done);
            else
                again(commanded.error());
        });
    });
}

void CollarDriver::fetchResult(Done<ProvisionAnswer> done)
{
    readPoints(kPremises, u"Rslt", u"Rslt", [this, done](Result<Registers> result) {
        if (!result)
            done(result.error());
        else if (result->first() == 0xFFFF)
            done(notReady());
        else if (result->first() > 6)
            done(
                makeError(ErrorCode::Protocol, tr("The collar %1 gives the result %2, which its profile does not know.")
                                                   .arg(m_serial)
                                                   .arg(result->first())));
        else
            done(ProvisionAnswer{m_lastCommandId, static_cast<workflow::CommandResult>(result->first())});
    });
}

void CollarDriver::provisionResult(Done<ProvisionAnswer> done)
{
    enqueue<ProvisionAnswer>(std::move(done), [this](Done<ProvisionAnswer> finish) { fetchResult(finish); });
}

// --- relay -----------------------------------------------------------------------------------------------------------

void CollarDriver::selectRelay(RelayState wanted, Done<RelaySelection> done)
{
    enqueue<RelaySelection>(std::move(done), [this, wanted](Done<RelaySelection> finish) {
        const auto fetch = [this, finish](Result<Registers> selected) {
            if (!selected) {
                finish(selected.error());
                return;
            }
            readPoints(kRelay, u"LastId", u"Nonce", [this, finish](Result<Registers> relay) {
                if (!relay) {
                    finish(relay.error());
                    return;
                }
                const RelaySelection selection{long32(*relay, 2), RelayState::Open, long32(*relay, 0)};
                if (selection.nonce == 0 || selection.nonce == 0xFFFFFFFF) {
                    finish(
                        makeError(ErrorCode::Refused,
                                  tr("The collar %1 did not accept the selection of the relay. Nothing was switched.")
                                      .arg(m_serial)));
                    return;
                }
                readPoints(kState, u"RlySt", u"RlySt", [this, finish, selection](Result<Registers> state) {
                    if (!state)
                        finish(state.error());
                    else if (state->first() > 1)
                        finish(notReady());
                    else
                        finish(RelaySelection{selection.nonce,
                                              state->first() == 1 ? RelayState::Shut : RelayState::Open,
                                              selection.lastCommandId});
                });
            });
        };
        checkSerial([this, finish, wanted, fetch](Result<void> same) {
            if (same)
                writePoint(kRelay, u"Sel", {static_cast<quint16>(wanted == RelayState::Shut ? 2 : 1)}, fetch);
            else
                finish(same.error());
        });
    });
}

void CollarDriver::operateRelay(RelayState wanted, quint32 commandId, quint32 nonce, Done<RelayResult> done)
{
    enqueue<RelayResult>(std::move(done), [this, wanted, commandId, nonce](Done<RelayResult> finish) {
        const auto operated = [this, finish, commandId](Result<Registers> result) {
            if (result) {
                fetchRelayResult(commandId, finish);
                return;
            }
            if (!isUncertain(result.error())) {
                finish(result.error());
                return;
            }
            // Never sent twice. The collar's own record says whether it arrived.
            const Error lost = result.error();
            readPoints(kRelay, u"LastId", u"LastId", [this, finish, commandId, lost](Result<Registers> last) {
                if (last && long32(*last, 0) == commandId)
                    fetchRelayResult(commandId, finish);
                else
                    finish(last ? lost : last.error());
            });
        };
        const auto send = [this, finish, wanted, operated](Result<Registers> armed) {
            if (armed)
                writePoint(kRelay, u"Op", {static_cast<quint16>(wanted == RelayState::Shut ? 2 : 1)}, operated);
            else
                finish(armed.error());
        };
        checkSerial([this, finish, commandId, nonce, send](Result<void> same) {
            if (same)
                writePoint(kRelay, u"OpId", words(commandId) + words(nonce), send);
            else
                finish(same.error());
        });
    });
}

void CollarDriver::fetchRelayResult(quint32 commandId, Done<RelayResult> done)
{
    Q_UNUSED(commandId)
    readPoints(kRelay, u"Rslt", u"Rslt", [this, done](Result<Registers> result) {
        if (!result)
            done(result.error());
        else if (result->first() > 6)
            done(makeError(ErrorCode::Protocol,
                           tr("The collar %1 gives a relay result its profile does not know.").arg(m_serial)));
        else
            done(static_cast<RelayResult>(result->first()));
    });
}

} // namespace wm::collar
