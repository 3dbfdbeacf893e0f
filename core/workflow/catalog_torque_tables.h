// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/torque.h"
#include "core/workflow/torque_tables.h"

namespace wm::workflow {

/// The torque tables of a product pack, as the engine asks for them.
class CatalogTorqueTables final : public TorqueTables
{
public:
    explicit CatalogTorqueTables(catalog::TorqueTables tables) : m_tables(std::move(tables)) {}
    [[nodiscard]] std::optional<Target> target(const QString &table, std::optional<int> awg) const override;

private:
    catalog::TorqueTables m_tables;
};

} // namespace wm::workflow
