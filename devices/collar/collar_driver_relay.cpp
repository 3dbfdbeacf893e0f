// SPDX-License-Identifier: GPL-3.0-or-later
// The relay: select, operate, and what came of it.
#include "devices/collar/collar_driver_parts.h"

namespace wm::collar {

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
