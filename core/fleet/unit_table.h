// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/unit_filter.h"

#include <vector>

namespace wm::fleet {

/// Columns of the units table that can be sorted by.
enum class Column {
    Serial,
    Model,
    Status,
    Relay,
    MeterForm,
    DerType,
    Installer,
    Installed,
    LastReport,
    Description,
    Address,
    City,
    State,
    Zip,
    PremisesId,
    IpAddress,
    Firmware,
    Tags
};
inline constexpr int kColumns = static_cast<int>(Column::Tags) + 1;
QString toWord(Column column); ///< "serial", "last_report", …
std::optional<Column> columnFrom(const QString &word);

/// The units of a company, filtered and sorted: rows are numbers into units(), so that a view of 100,000 of them asks
/// only for those it shows. The order of a column is worked out once, when it is first asked for. One thread uses it.
class UnitTable
{
public:
    UnitTable() = default;
    explicit UnitTable(std::vector<Unit> units);
    [[nodiscard]] const std::vector<Unit> &units() const { return m_units; }
    /// The rows that pass, ordered by the column without case; rows that are equal there, by serial.
    [[nodiscard]] const std::vector<quint32> &rows() const { return m_rows; }
    void show(const UnitFilter &filter, Column column = Column::Serial, bool descending = false);

private:
    /// One text of every unit, folded for comparing, in one piece of memory.
    struct Texts
    {
        QString all;
        std::vector<quint32> ends; ///< of each unit's part
        [[nodiscard]] QStringView at(quint32 row) const;
    };
    Texts textsOf(QString Unit::*member) const;
    /// Narrows `rows` to those whose text passes.
    static void narrow(std::vector<quint32> &rows, const Texts &texts, const TextFilter &filter);
    const Texts &cached(QString Unit::*member);
    const std::vector<quint32> &ranksOf(Column column);
    std::vector<quint32> ranked(Column column);

    std::vector<Unit> m_units;
    std::vector<quint32> m_rows;
    std::vector<std::pair<QString Unit::*, Texts>> m_texts;
    std::vector<std::vector<quint32>> m_ranks{static_cast<size_t>(kColumns)}; ///< rows in a column's order
};

} // namespace wm::fleet
