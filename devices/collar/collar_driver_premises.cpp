// SPDX-License-Identifier: GPL-3.0-or-later
// The premises in a collar, and the command to provision it.
#include "devices/collar/collar_driver_parts.h"
#include "devices/collar/premises.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace wm::collar {

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

} // namespace wm::collar
