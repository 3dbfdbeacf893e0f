// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the driver's rooms share: session and reading (collar_driver.cpp), premises and provisioning, relay. Internal to
// this folder.
#include "devices/collar/collar_driver.h"

#include <utility>

namespace wm::collar {

using workflow::CollarSnapshot;
using workflow::Premises;
using workflow::ProvisionAnswer;
using workflow::RelayResult;
using workflow::RelaySelection;
using workflow::RelayState;

inline constexpr quint8 kUnit = 1;
inline constexpr int kCommon = 1, kMeter = 701, kState = 64901, kPremises = 64902, kRelay = 64903;
inline constexpr auto kMaker = u"ConnectDER";
inline constexpr Duration kReadBack = std::chrono::seconds{1}; // SunSpec: a written value must read back within this
inline constexpr int kWriteTries = 3;

inline quint32 long32(const modbus::Registers &registers, int offset)
{
    return static_cast<quint32>(registers[offset]) << 16 | registers[offset + 1];
}

inline modbus::Registers words(quint32 value)
{
    return {static_cast<quint16>(value >> 16), static_cast<quint16>(value & 0xFFFF)};
}

/// An answer may be missing although the request arrived.
inline bool isUncertain(const Error &error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::Protocol;
}

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

} // namespace wm::collar
