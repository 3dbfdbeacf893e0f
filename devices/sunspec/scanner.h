// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/modbus/client.h"
#include "devices/sunspec/chain_walk.h"

namespace wm::sunspec {

/// Walks the chain of `unit` on `client` and replies once. `catalogue` and `client` must outlive the walk, which ends
/// at the latest when the client does.
void scan(modbus::Client &client, quint8 unit, const Catalogue &catalogue, std::function<bool(int id)> wanted,
          std::function<void(Result<Scan>)> reply);

/// Reads one whole model found at `address`, from its ID on, and replies once. Protocol when another model is there
/// now.
void readModel(modbus::Client &client, quint8 unit, const Model &model, int address, modbus::Client::Reply reply);

} // namespace wm::sunspec
