// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/catalog_torque_tables.h"

namespace wm::workflow {

std::optional<TorqueTables::Target> CatalogTorqueTables::target(const QString &table, std::optional<int> awg) const
{
    const catalog::TorqueTable *found = m_tables.table(table);
    const catalog::TorqueRow *row = m_tables.row(table, awg);
    if (found == nullptr || row == nullptr)
        return std::nullopt;
    return Target{row->torque, found->cite, false};
}

} // namespace wm::workflow
