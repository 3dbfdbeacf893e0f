// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/command.h"

namespace wm::ctl {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    return commands;
}

} // namespace wm::ctl
