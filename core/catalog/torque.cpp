// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/torque.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace wm::catalog {

namespace {

struct TorqueWords
{
    Q_DECLARE_TR_FUNCTIONS(TorqueWords)
};

/// Torques are typed with a decimal or two; what differs by less is the same value after arithmetic in binary.
constexpr double kSame = 1e-9;
constexpr double kMostInchPounds = 1000; ///< beyond every table and every tool of this trade

QStringList strings(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

/// "14, 12, 10": the sizes a table has.
QString sizes(const TorqueTable &table)
{
    QStringList all;
    for (const auto &row : table.rows) {
        if (row.awg)
            all.append(QString::number(*row.awg));
    }
    return all.join(QStringLiteral(", "));
}

Result<void> plausibleLabel(InchPounds label, const TorqueTable &table, const TorqueRow &row)
{
    if (TorqueTables::labelFits(label, row.torque))
        return {};
    const double asMetres = label.value / toNewtonMetres(InchPounds{1});
    QString message = TorqueWords::tr("The label cannot say %1 where the table “%2” says %3. Read it again.")
                          .arg(inBothUnits(label), table.title, inBothUnits(row.torque));
    if (TorqueTables::labelFits(InchPounds{asMetres}, row.torque))
        message +=
            u' ' +
            TorqueWords::tr("%1 N·m would be %2 in-lb.").arg(figure(label.value), QString::number(asMetres, 'f', 1));
    return makeError(ErrorCode::Invalid, message);
}

} // namespace

QString toWord(TorqueVerdict verdict)
{
    switch (verdict) {
    case TorqueVerdict::Ok:
        return QStringLiteral("ok");
    case TorqueVerdict::Low:
        return QStringLiteral("low");
    case TorqueVerdict::High:
        return QStringLiteral("high");
    case TorqueVerdict::None:
        return QStringLiteral("none");
    case TorqueVerdict::NoTableEntry:
        return QStringLiteral("no-table-entry");
    }
    return {};
}

QString inBothUnits(InchPounds torque)
{
    const double metric = toNewtonMetres(torque);
    return QStringLiteral("%1 in-lb (%2 N·m)")
        .arg(figure(torque.value), QString::number(metric, 'f', metric < 1 ? 2 : 1));
}

TorqueVerdict judgeMaximum(InchPounds value, InchPounds maximum)
{
    if (!(value.value > 0))
        return TorqueVerdict::Low;
    return value.value <= maximum.value + kSame ? TorqueVerdict::Ok : TorqueVerdict::High;
}

Result<TorqueTables> TorqueTables::fromPack(const Pack &pack, const QString &language)
{
    const auto torque = pack.localized(language).value(u"torque").toObject();
    TorqueTables result;
    for (const auto &value : torque.value(u"tables").toArray()) {
        const auto json = value.toObject();
        TorqueTable table;
        table.id = json.value(u"id").toString();
        table.title = json.value(u"title").toString();
        table.byAwg = json.value(u"by").toString() == u"awg";
        table.cite = json.value(u"cite").toString();
        table.requirements = strings(json.value(u"requirements"));
        for (const auto &entry : json.value(u"rows").toArray()) {
            const auto row = entry.toObject();
            const double inLb = row.value(u"in_lb").toDouble();
            if (!(inLb > 0) || (table.byAwg && row.value(u"awg").toInt() <= 0))
                return makeError(
                    ErrorCode::Invalid,
                    TorqueWords::tr("The pack %1 at /torque/tables/%2/rows/%3: a row needs a wire size and a "
                                    "torque above zero.")
                        .arg(pack.id(), table.id, row.value(u"id").toString()));
            table.rows.push_back({table.byAwg ? std::optional(row.value(u"awg").toInt()) : std::nullopt,
                                  InchPounds{inLb}, strings(row.value(u"requirements"))});
        }
        result.m_tables.push_back(std::move(table));
    }
    const auto range = torque.value(u"tool_range").toObject();
    result.m_toolMin = InchPounds{range.value(u"min_in_lb").toDouble()};
    result.m_toolMax = InchPounds{range.value(u"max_in_lb").toDouble()};
    result.m_labelCite = torque.value(u"cite").toString();
    if (result.m_tables.empty() || !(result.m_toolMax.value > 0))
        return makeError(
            ErrorCode::Invalid,
            TorqueWords::tr("The pack %1 has no torque tables (torque.tables, torque.tool_range).").arg(pack.id()));
    return result;
}

const TorqueTable *TorqueTables::table(const QString &id) const
{
    for (const auto &table : m_tables) {
        if (table.id == id)
            return &table;
    }
    return nullptr;
}

const TorqueRow *TorqueTables::row(const QString &tableId, std::optional<int> awg) const
{
    const TorqueTable *found = table(tableId);
    if (found == nullptr)
        return nullptr;
    for (const auto &row : found->rows) {
        if (!found->byAwg || (awg && row.awg == awg))
            return &row;
    }
    return nullptr;
}

Result<TorqueAnswer> TorqueTables::judge(const TorqueQuestion &question) const
{
    const auto refuse = [](const QString &message) { return makeError(ErrorCode::Invalid, message); };
    const TorqueTable *found = table(question.table);
    if (found == nullptr) {
        QStringList known;
        for (const auto &table : m_tables)
            known.append(table.id);
        return refuse(TorqueWords::tr("There is no torque table “%1”. Known are: %2.")
                          .arg(question.table, known.join(QStringLiteral(", "))));
    }
    if (found->byAwg && question.awg.isEmpty())
        return refuse(TorqueWords::tr("The table “%1” goes by wire size: say which AWG.").arg(question.table));
    if (question.set && question.measured)
        return refuse(TorqueWords::tr("Give either what the tool was set to or what was measured, not both."));
    for (const auto &value : {question.label, question.set, question.measured}) {
        if (value && !std::isfinite(value->value))
            return refuse(TorqueWords::tr("A torque must be a number."));
        if (value && value->value < 0)
            return refuse(TorqueWords::tr("A torque cannot be negative."));
        if (value && value->value > kMostInchPounds)
            return refuse(
                TorqueWords::tr("No terminal here takes more than %1 in-lb: check the number.").arg(kMostInchPounds));
    }
    if (question.label && !(question.label->value > 0))
        return refuse(
            TorqueWords::tr("The torque on the label must be above zero; leave it out when the label has none."));
    if (question.tolerancePct &&
        (!std::isfinite(*question.tolerancePct) || *question.tolerancePct < 0 || *question.tolerancePct > 100))
        return refuse(TorqueWords::tr("The tolerance must be from 0 to 100 percent."));

    TorqueAnswer answer;
    answer.cite = found->cite;
    answer.requirements = found->requirements;
    bool number = false;
    const int awg = question.awg.toInt(&number);
    const TorqueRow *entry = row(found->id, number ? std::optional(awg) : std::nullopt);
    // A label does not help here: where the table has no size, the terminal does not take it.
    if (entry == nullptr) {
        answer.reasons.append(
            TorqueWords::tr(
                "%1: %2 AWG is not in the table, so such a conductor may not be terminated there. It takes %3 AWG.")
                .arg(found->title, question.awg, sizes(*found)));
        return answer;
    }
    if (question.label)
        if (const auto plausible = plausibleLabel(*question.label, *found, *entry); !plausible)
            return plausible.error();
    answer.requirements += entry->requirements;
    answer.table = entry->torque;
    answer.target = question.label.value_or(entry->torque);
    answer.fromLabel = question.label.has_value();
    if (answer.fromLabel) {
        answer.cite = m_labelCite;
        if (std::abs(question.label->value - entry->torque.value) > kSame)
            answer.reasons.append(TorqueWords::tr("The label on the product says %1, the table %2: the label counts.")
                                      .arg(inBothUnits(*question.label), inBothUnits(entry->torque)));
    }
    if (question.tolerancePct)
        answer.tolerance = InchPounds{answer.target->value * *question.tolerancePct / 100};

    const double target = answer.target->value;
    const auto decide = [&answer](TorqueVerdict verdict, const QString &reason) {
        answer.verdict = verdict;
        answer.reasons.prepend(reason);
        return answer;
    };
    if (question.set) {
        const double set = question.set->value;
        if (std::abs(set - target) <= kSame)
            return decide(TorqueVerdict::Ok,
                          TorqueWords::tr("The tool is set to %1, as wanted.").arg(inBothUnits(*question.set)));
        return set < target
                   ? decide(TorqueVerdict::Low, TorqueWords::tr("The tool is set to %1; it must be set to %2.")
                                                    .arg(inBothUnits(*question.set), inBothUnits(*answer.target)))
                   : decide(TorqueVerdict::High, TorqueWords::tr("The tool is set to %1; it must be set to %2.")
                                                     .arg(inBothUnits(*question.set), inBothUnits(*answer.target)));
    }
    if (question.measured) {
        const double measured = question.measured->value;
        const QString both = inBothUnits(*question.measured);
        if (measured < target - kSame)
            return decide(TorqueVerdict::Low,
                          TorqueWords::tr("%1 is under %2: tighten to the target and measure again.")
                              .arg(both, inBothUnits(*answer.target)));
        if (measured <= target + kSame)
            return decide(TorqueVerdict::Ok, TorqueWords::tr("%1 is the target.").arg(both));
        if (!answer.tolerance && measured >= 2 * target - kSame)
            return decide(
                TorqueVerdict::High,
                TorqueWords::tr("%1 is twice %2, or more: look for a slip of the pen, or for damage to thread "
                                "and conductor.")
                    .arg(both, inBothUnits(*answer.target)));
        if (!answer.tolerance)
            return decide(TorqueVerdict::None,
                          TorqueWords::tr("%1 is above %2. The table prints no tolerance and none is set, so this is "
                                          "recorded and not judged.")
                              .arg(both, inBothUnits(*answer.target)));
        if (measured <= target + answer.tolerance->value + kSame)
            return decide(TorqueVerdict::Ok,
                          TorqueWords::tr("%1 is above %2, within the %3 in-lb that are allowed.")
                              .arg(both, inBothUnits(*answer.target), figure(answer.tolerance->value)));
        return decide(TorqueVerdict::High,
                      TorqueWords::tr("%1 is more than %2 in-lb above %3: loosen, look at the thread, tighten again.")
                          .arg(both, figure(answer.tolerance->value), inBothUnits(*answer.target)));
    }
    return decide(TorqueVerdict::None, TorqueWords::tr("%1: %2.").arg(found->title, inBothUnits(*answer.target)));
}

bool TorqueTables::labelFits(InchPounds label, InchPounds table)
{
    return label.value > table.value / 2 + kSame && label.value < table.value * 2 - kSame;
}

bool TorqueTables::toolReaches(InchPounds min, InchPounds max, InchPounds torque)
{
    return min <= torque && torque <= max;
}

bool TorqueTables::toolRangeCovers(InchPounds min, InchPounds max) const
{
    return min <= m_toolMin && m_toolMax <= max;
}

} // namespace wm::catalog
