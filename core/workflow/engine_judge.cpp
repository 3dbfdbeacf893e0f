// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/torque.h"
#include "core/workflow/engine_view.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const QString kPass = u"pass"_s;
const QString kLow = u"low"_s;
const QString kHigh = u"high"_s;
const QString kRecorded = u"recorded"_s;
/// The setting of a measurement that says whether something is dead.
constexpr QLatin1StringView kDeadTestSetting{"dead_test_below_v"};
/// A tester that ends below the voltage of the service shows nothing of it, or burns; no service has less than this.
constexpr double kLeastMainsV = 120;

QString shown(double number, const QString &unit)
{
    const QString text = QString::number(number, 'g', 12);
    return unit.isEmpty() ? text : text + u' ' + unit;
}

/// Numbers nearer than one part in 10^9 are equal, as everywhere in the rule language.
bool same(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}
bool less(double a, double b)
{
    return a < b && !same(a, b);
}

Verdict unknown(const QString &missing)
{
    return {u"unknown"_s, {}, {}, {missing}};
}

/// A set tool has to be at its target. A reading under the target is always low; above it a company says how far.
Verdict againstTarget(double wanted, const Evidence &evidence, Measured measured, const CompanySettings &settings)
{
    Verdict verdict{kPass, shown(wanted, evidence.unit), wanted, {}};
    if (less(measured.value, wanted))
        verdict.word = kLow;
    else if (same(measured.value, wanted))
        verdict.word = kPass;
    else if (measured.set)
        verdict.word = kHigh;
    else if (!settings.torqueTolerancePct) // no terminal is meant to take twice its torque: a slip, or damage
        verdict.word = less(measured.value, 2 * wanted) ? kRecorded : kHigh;
    else
        verdict.word = less(wanted * (1 + *settings.torqueTolerancePct / 100), measured.value) ? kHigh : kPass;
    if (verdict.word == kRecorded)
        verdict.because = WorkflowWords::tr("%1 is over the target of %2. How far over is allowed is not judged: the "
                                            "company has set no tolerance.")
                              .arg(shown(measured.value, evidence.unit), verdict.target);
    return verdict;
}

/// Against the table of the product, or the label on it where that can be so (CD-NEUTRAL-03).
Verdict judgeTorque(const Evidence &evidence, Measured measured, const rules::Facts &facts,
                    const CompanySettings &settings, const TorqueTables *tables)
{
    const Judge &how = evidence.judge;
    std::optional<int> awg;
    if (!how.torqueAwgPath.isEmpty()) {
        const QJsonValue size = valueAt(facts, how.torqueAwgPath);
        if (!size.isDouble())
            return unknown(how.torqueAwgPath);
        awg = size.toInt();
    }
    const std::optional<TorqueTables::Target> table =
        tables != nullptr ? tables->target(how.torque, awg) : std::nullopt;
    if (!table)
        return {u"no-table-entry"_s, {}, {}, {}};
    const double printed = table->torque.value;
    if (table->maximum)
        return {less(printed, measured.value) ? kHigh : kPass, shown(printed, evidence.unit), printed, {}};
    const QJsonValue label = how.torqueLabelPath.isEmpty() ? QJsonValue() : valueAt(facts, how.torqueLabelPath);
    if (!label.isDouble() || !less(0, label.toDouble()) || same(label.toDouble(), printed))
        return againstTarget(printed, evidence, measured, settings);
    const double said = label.toDouble();
    if (!catalog::TorqueTables::labelFits(InchPounds{said}, table->torque))
        return {u"unknown"_s,
                shown(printed, evidence.unit),
                printed,
                {},
                WorkflowWords::tr("The label cannot say %1 where the table says %2. Read it again, or take it back.")
                    .arg(shown(said, evidence.unit), shown(printed, evidence.unit))};
    Verdict verdict = againstTarget(said, evidence, measured, settings);
    if (verdict.word == kPass) {
        verdict.word = u"notice"_s;
        verdict.because = WorkflowWords::tr("The label says %1 and the table %2: the label counts.")
                              .arg(shown(said, evidence.unit), shown(printed, evidence.unit));
    }
    return verdict;
}

Verdict judgeEqual(const Evidence &evidence, double value, const rules::Facts &facts, const CompanySettings &settings)
{
    const Judge &how = evidence.judge;
    const QJsonValue other = valueAt(facts, how.equalsPath);
    if (!other.isDouble())
        return unknown(how.equalsPath);
    const double wanted = other.toDouble();
    Verdict verdict{kPass, shown(wanted, evidence.unit), wanted, {}};
    double allowed = 0;
    if (!how.tolerance.isEmpty()) {
        const auto percent = settings.compareTolerancePct.constFind(how.tolerance);
        if (percent == settings.compareTolerancePct.cend()) {
            verdict.word = kRecorded;
            return verdict;
        }
        allowed = std::abs(wanted) * *percent / 100;
    }
    if (less(value, wanted - allowed))
        verdict.word = kLow;
    else if (less(wanted + allowed, value))
        verdict.word = kHigh;
    return verdict;
}

/// Against a value that stands at the place itself: below it is low, at or above it is good; a torque marked there is
/// the target.
Verdict judgeAtLeast(const Evidence &evidence, Measured measured, const rules::Facts &facts,
                     const CompanySettings &settings)
{
    const QJsonValue least = valueAt(facts, evidence.judge.minPath);
    if (!least.isDouble() || !less(0, least.toDouble())) // a mark of nothing is none
        return unknown(evidence.judge.minPath);
    const double wanted = least.toDouble();
    if (evidence.quantity == "torque"_L1)
        return againstTarget(wanted, evidence, measured, settings);
    return {less(measured.value, wanted) ? kLow : kPass, u"≥ "_s + shown(wanted, evidence.unit), wanted, {}};
}

} // namespace

Verdict judge(const Evidence &evidence, Measured measured, const rules::Facts &facts, const CompanySettings &settings,
              const TorqueTables *tables)
{
    const Judge &how = evidence.judge;
    if (!how.torque.isEmpty())
        return judgeTorque(evidence, measured, facts, settings, tables);
    if (!how.equalsPath.isEmpty())
        return judgeEqual(evidence, measured.value, facts, settings);
    if (!how.minPath.isEmpty())
        return judgeAtLeast(evidence, measured, facts, settings);
    if (how.below) {
        const double limit = how.setting == kDeadTestSetting ? settings.deadTestThresholdV : *how.below;
        // A tester connected the other way round shows a live conductor as a negative voltage.
        const double value = evidence.quantity == "voltage"_L1 ? std::abs(measured.value) : measured.value;
        return {less(value, limit) ? kPass : kHigh, u"< "_s + shown(limit, evidence.unit), limit, {}};
    }
    if (!how.min && !how.max) // where checks decide, they did so before
        return {how.checks.isEmpty() ? kRecorded : kPass, {}, {}, {}};
    if (how.min && less(measured.value, *how.min))
        return {kLow, u"≥ "_s + shown(*how.min, evidence.unit), how.min, {}};
    if (how.max && evidence.quantity == "torque"_L1 && !less(0, measured.value))
        return {kLow, u"> 0"_s, how.max, {}}; // a screw that was not turned is not tight
    if (how.max && less(*how.max, measured.value))
        return {kHigh, u"≤ "_s + shown(*how.max, evidence.unit), how.max, {}};
    return {kPass,
            how.max ? u"≤ "_s + shown(*how.max, evidence.unit) : u"≥ "_s + shown(*how.min, evidence.unit),
            how.max ? how.max : how.min,
            {}};
}

Verdict seeingTool(Verdict verdict, const Evidence &evidence, double value, const QJsonObject &tool,
                   const rules::Facts &facts)
{
    if (!evidence.instrument || !verdict.good())
        return verdict;
    const QJsonValue least = tool.value("min"_L1), most = tool.value("max"_L1);
    const double reading = evidence.quantity == "voltage"_L1 ? std::abs(value) : value;
    const bool below = least.isDouble() && less(reading, least.toDouble());
    const bool above = most.isDouble() && less(most.toDouble(), reading);
    const bool torque = evidence.quantity == "torque"_L1;
    // CD-JBOX-05: dead is said by a suitable meter; a display of 0 V of one nobody knows says nothing.
    const bool dead = evidence.judge.setting == kDeadTestSetting;
    const bool ranged = least.isDouble() && most.isDouble();
    const double mains = std::max(kLeastMainsV, valueAt(facts, u"service.nominal_v"_s).toDouble());
    const bool blind = dead && ranged && less(most.toDouble(), mains);
    QString because;
    if (below || above)
        because = WorkflowWords::tr("The reading is outside of what the tool can measure: that is not a measurement.");
    else if (!ranged && dead)
        because = WorkflowWords::tr("The range of the tester is not recorded: its reading does not count as dead. Give "
                                    "the least and the most it can measure.");
    else if (blind)
        because = WorkflowWords::tr("The tester ends at %1 V and cannot read a service of %2 V: its reading does not "
                                    "count as dead. Use one for the voltage of the service.")
                      .arg(QString::number(most.toDouble()), QString::number(mains));
    else if (!ranged)
        because = torque ? WorkflowWords::tr("The range of the tool is not recorded, so the torque is not judged. Give "
                                             "the least and the most it can be used at.")
                         : WorkflowWords::tr("The range of the tool is not recorded: whether it can measure this is "
                                             "not judged.");
    else if (tool.value("calibrated_on"_L1).toString().isEmpty())
        because = WorkflowWords::tr("The day the tool was calibrated on is not recorded.");
    if (because.isEmpty())
        return verdict;
    verdict.word = below || above || blind || (!ranged && (torque || dead)) ? u"unknown"_s : u"notice"_s;
    if (verdict.because.isEmpty() || verdict.word == "unknown"_L1)
        verdict.because = because;
    return verdict;
}

Verdict Engine::View::judged(const Step &step, const Evidence &evidence, Measured measured,
                             const rules::Facts &facts) const
{
    const Judge &how = evidence.judge;
    Verdict verdict = judge(evidence, measured, facts, m_engine.m_settings, m_engine.m_tables.get());
    if (!verdict.good())
        return verdict;
    for (const QString &id : how.checks) {
        const Gate *check = step.findCheck(id);
        const rules::Outcome outcome = check->require.evaluate(facts);
        if (outcome.truth == rules::Truth::True)
            continue;
        if (outcome.truth == rules::Truth::Unknown)
            return {u"unknown"_s, {}, {}, outcome.missing};
        const bool noted = check->severity == Severity::Warning || check->severity == Severity::Info;
        verdict.word = noted ? u"notice"_s : u"outside"_s;
        verdict.because = check->because;
        return verdict;
    }
    if (how.usual && how.usual->evaluate(facts).truth != rules::Truth::True) {
        verdict.word = u"notice"_s;
        verdict.because = how.note;
    }
    return verdict;
}

} // namespace wm::workflow
