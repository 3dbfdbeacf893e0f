// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/find/radio.h"

namespace wm::find {

SystemRadio::SystemRadio(Clock &clock, QObject *parent) : Radio(parent), m_scanner(clock)
{
    connect(&m_scanner, &link::BleScanner::stateChanged, this, &Radio::changed);
    connect(&m_scanner, &link::BleScanner::devicesChanged, this, &Radio::changed);
}

bool SystemRadio::searching() const
{
    return m_scanner.state() == link::BleScanner::State::Starting ||
           m_scanner.state() == link::BleScanner::State::Searching;
}

} // namespace wm::find
