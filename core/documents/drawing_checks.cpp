// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawing_checks.h"

#include "core/drawings/sheet.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::documents {

using namespace Qt::StringLiterals;
using drawings::CheckRow;

namespace {

/// How a fact's unit, the end of its name, is written behind its figure.
QString withUnit(const QString &path, double value)
{
    if (path.endsWith("_ft"_L1))
        return drawings::feetInches(value);
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 9> units{{{"_kwh"_L1, " kWh"_L1},
                                                                                           {"_ka"_L1, " kA"_L1},
                                                                                           {"_kva"_L1, " kVA"_L1},
                                                                                           {"_kw"_L1, " kW"_L1},
                                                                                           {"_kw_ac"_L1, " kW"_L1},
                                                                                           {"_awg"_L1, " AWG"_L1},
                                                                                           {"_a"_L1, " A"_L1},
                                                                                           {"_v"_L1, " V"_L1},
                                                                                           {"_in"_L1, " IN"_L1}}};
    for (const auto &[ending, unit] : units)
        if (path.endsWith(ending))
            return drawings::figure(value) + unit;
    return drawings::figure(value);
}

/// The last fact an expression names ("inverters.filter(…).map(i, i.nameplate_kw * i.qty).sum() <= 15.6"): its unit.
QString unitFact(const QJsonObject &because)
{
    const QString path = because["path"_L1].toString();
    const QJsonArray reads = because["reads"_L1].toArray();
    if (!reads.isEmpty() && path.contains(u' '))
        return reads.last().toString();
    if (!path.contains(u' '))
        return path;
    for (const auto &ending : {"_kwh"_L1, "_kva"_L1, "_kw"_L1, "_ft"_L1, "_a"_L1})
        if (path.contains(ending + u' ') || path.contains(ending + u')'))
            return ending;
    return {};
}

/// A conductor's size beside its limit in words, since the thinner one has the higher number: "6 AWG (3 AWG OR
/// THINNER)".
QString sizesInWords(double size, const QString &op, double limit)
{
    const QString side = op.startsWith(u'>')   ? QStringLiteral(" OR THINNER")
                         : op.startsWith(u'<') ? QStringLiteral(" OR THICKER")
                                               : QString();
    return QStringLiteral("%1 AWG (%2 AWG%3)").arg(size).arg(limit).arg(side);
}

/// As a drawing writes it: one sign for equal.
QString signOf(const QString &op)
{
    return op == "=="_L1 ? u"="_s : op;
}

bool holds(double value, const QString &op, double limit)
{
    if (op == "<="_L1)
        return value <= limit;
    if (op == ">="_L1)
        return value >= limit;
    if (op == "<"_L1)
        return value < limit;
    if (op == ">"_L1)
        return value > limit;
    return op == "!="_L1 ? value != limit : value == limit;
}

/// "40 A <= 65 A" of the first comparison of two numbers that speaks for the verdict: of a broken rule one that does
/// not hold. Empty where the rule has none.
QString figureOf(const Finding &finding)
{
    const bool broken = finding.status == "fail"_L1;
    for (const auto &value : finding.because) {
        const QJsonObject because = value.toObject();
        if (!because["value"_L1].isDouble() || !because["limit"_L1].isDouble())
            continue;
        if (broken &&
            holds(because["value"_L1].toDouble(), because["op"_L1].toString(), because["limit"_L1].toDouble()))
            continue;
        const QString unit = unitFact(because);
        if (unit.endsWith("_awg"_L1))
            return sizesInWords(because["value"_L1].toDouble(), because["op"_L1].toString(),
                                because["limit"_L1].toDouble());
        return withUnit(unit, because["value"_L1].toDouble()) + u' ' + signOf(because["op"_L1].toString()) + u' ' +
               withUnit(unit, because["limit"_L1].toDouble());
    }
    return {};
}

CheckRow::Verdict verdictOfCheck(const Finding &finding)
{
    if (finding.status == "pass"_L1 || finding.status == "attested"_L1)
        return CheckRow::Verdict::Pass;
    return finding.status == "fail"_L1 ? CheckRow::Verdict::Fail : CheckRow::Verdict::Unknown;
}

const Finding *find(const QList<Finding> &findings, const QString &id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&id](const Finding &one) { return one.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

/// The facts that decided, or will decide, a check.
QStringList factsOf(const Finding &finding)
{
    QStringList facts = finding.missing;
    for (const auto &value : facts.isEmpty() ? finding.because : QJsonArray()) {
        const QString path = value["path"_L1].toString();
        for (const auto &read : value["reads"_L1].toArray())
            facts.append(read.toString());
        if (!path.isEmpty() && !path.contains(u' '))
            facts.append(path);
    }
    facts.removeDuplicates();
    // Which one it is about goes last: who corrects the check wants what was judged of it.
    std::stable_partition(facts.begin(), facts.end(), [](const QString &fact) { return !fact.endsWith(".role"_L1); });
    return facts;
}

} // namespace

QList<CheckRow> drawingChecks(const QJsonObject &pack, const QList<Finding> &findings, DrawingKind kind)
{
    QList<CheckRow> rows;
    const QString sheet = kind == DrawingKind::SingleLine ? u"single_line_diagram"_s : u"plot_plan"_s;
    const QJsonObject wanted = pack["drawings"_L1][sheet].toObject();
    for (const auto &rule : wanted["checks"_L1].toArray()) {
        const Finding *finding = find(findings, rule.toString());
        if (finding == nullptr || !finding->applies)
            continue;
        const QString words = wanted["on_sheet"_L1][finding->id].toString(finding->title);
        rows.append(
            {drawings::onSheet(words), figureOf(*finding), verdictOfCheck(*finding), {finding->id}, factsOf(*finding)});
    }
    return rows;
}

QStringList notAllowed(const QJsonObject &pack, const QList<Finding> &findings)
{
    QStringList sentences;
    for (const auto &id : pack["drawings"_L1]["not_allowed"_L1].toArray()) {
        const Finding *finding = find(findings, id.toString());
        if (finding != nullptr && finding->status == "fail"_L1)
            sentences.append(u"%1 (%2)"_s.arg(finding->message, finding->id));
    }
    return sentences;
}

} // namespace wm::documents
