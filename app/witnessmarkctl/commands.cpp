// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/command.h"
#include "app/witnessmarkctl/commands/collar_status.h"
#include "app/witnessmarkctl/commands/packet_verify.h"

namespace wm::ctl {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CollarStatus>());
    commands.push_back(std::make_unique<PacketVerify>());
    return commands;
}

} // namespace wm::ctl
