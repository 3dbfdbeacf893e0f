// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"
#include "core/catalog/pack.h"

#include <optional>
#include <vector>

namespace wm::catalog {

/// One row of a torque table. Rows are looked up, never interpolated.
struct TorqueRow
{
    std::optional<int> awg; ///< none where the table does not go by wire size
    InchPounds torque;
    QStringList requirements;
};

struct TorqueTable
{
    QString id;    ///< neutral, field, jbox-screw
    QString title; ///< for people
    bool byAwg = true;
    std::vector<TorqueRow> rows;
    QString cite;
    QStringList requirements;
};

/// What is to be looked up, and perhaps judged. At most one of set and measured.
struct TorqueQuestion
{
    QString table;
    QString awg = {};                        ///< "10"; sizes beyond the tables ("1/0") are asked the same way
    std::optional<InchPounds> label = {};    ///< the value printed on the product; it goes before the table's
    std::optional<InchPounds> set = {};      ///< what a preset tool was set to
    std::optional<InchPounds> measured = {}; ///< a reading
    std::optional<double> tolerancePct = {}; ///< the company's, above the target only; the tables print none
};

enum class TorqueVerdict {
    Ok,
    Low,
    High,
    None,        ///< recorded, not judged: nothing was measured, or above the target and no tolerance is set
    NoTableEntry ///< this terminal has no torque for this size: the conductor may not be terminated there
};
QString toWord(TorqueVerdict verdict); ///< ok, low, high, none, no-table-entry

struct TorqueAnswer
{
    TorqueVerdict verdict = TorqueVerdict::NoTableEntry;
    std::optional<InchPounds> target;    ///< what to tighten to
    std::optional<InchPounds> table;     ///< the table's value, also where the label prevails
    std::optional<InchPounds> tolerance; ///< above the target; none when no tolerance is set
    bool fromLabel = false;
    QStringList reasons; ///< sentences, the deciding one first
    QString cite;
    QStringList requirements;
};

/// The torque tables of a product pack (CD-TORQUE) and how a value is judged by them.
class TorqueTables
{
public:
    static Result<TorqueTables> fromPack(const Pack &pack, const QString &language = {});
    [[nodiscard]] const std::vector<TorqueTable> &tables() const { return m_tables; }
    [[nodiscard]] const TorqueTable *table(const QString &id) const;
    /// The row for a size; null when the table has none.
    [[nodiscard]] const TorqueRow *row(const QString &table, std::optional<int> awg) const;
    /// Under the target is always low; above it is judged only against a tolerance; a set value must equal the target.
    /// An unknown table, a label value that is not above zero, or set and measured together are Invalid.
    [[nodiscard]] Result<TorqueAnswer> judge(const TorqueQuestion &question) const;
    /// Whether a label can say this where the table says that: more than half of it and less than twice it. A label
    /// differs by a few in-lb; what is farther off is misread, is another terminal's or in newton metres.
    [[nodiscard]] static bool labelFits(InchPounds label, InchPounds table);
    /// Whether a tool that reaches from `min` to `max` can be used for `torque`; both ends count.
    [[nodiscard]] static bool toolReaches(InchPounds min, InchPounds max, InchPounds torque);
    /// Whether tools that together reach from `min` to `max` cover what the work needs: 2 to 50 in-lb (CD-TOOLS-01).
    [[nodiscard]] bool toolRangeCovers(InchPounds min, InchPounds max) const;

private:
    std::vector<TorqueTable> m_tables;
    InchPounds m_toolMin, m_toolMax;
    QString m_labelCite;
};

/// For terminals that print a maximum and no target (IMS, notes I-37): above zero and not above the maximum.
TorqueVerdict judgeMaximum(InchPounds value, InchPounds maximum);

/// "40 in-lb (4.5 N·m)".
QString inBothUnits(InchPounds torque);

} // namespace wm::catalog
