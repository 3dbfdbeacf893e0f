// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/inverter_comparison.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace wm::workflow {

namespace {
struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};
} // namespace

QString toWord(InverterVerdict verdict)
{
    switch (verdict) {
    case InverterVerdict::Ok:
        return QStringLiteral("ok");
    case InverterVerdict::Differs:
        return QStringLiteral("differs");
    case InverterVerdict::Off:
        return QStringLiteral("off");
    case InverterVerdict::NotReported:
        return QStringLiteral("not-reported");
    case InverterVerdict::UnknownRevision:
        return QStringLiteral("unknown-revision");
    }
    return {};
}

QString spoken(InverterVerdict verdict)
{
    switch (verdict) {
    case InverterVerdict::Ok:
        return WorkflowWords::tr("OK");
    case InverterVerdict::Differs:
        return WorkflowWords::tr("Differs");
    case InverterVerdict::Off:
        return WorkflowWords::tr("Off");
    case InverterVerdict::NotReported:
        return WorkflowWords::tr("Not reported");
    case InverterVerdict::UnknownRevision:
        return WorkflowWords::tr("Unknown revision");
    }
    return {};
}

QString spoken(RequiredState state)
{
    switch (state) {
    case RequiredState::Active:
        return WorkflowWords::tr("Activated");
    case RequiredState::Inactive:
        return WorkflowWords::tr("Deactivated");
    case RequiredState::InactiveUnlessAgreed:
        return WorkflowWords::tr("Deactivated unless agreed with the utility");
    case RequiredState::Either:
        return WorkflowWords::tr("Activated or deactivated");
    }
    return {};
}

QString spoken(InverterFunction::State s)
{
    switch (s) {
    case InverterFunction::State::Active:
        return WorkflowWords::tr("Activated");
    case InverterFunction::State::Inactive:
        return WorkflowWords::tr("Deactivated");
    case InverterFunction::State::NotReported:
        return WorkflowWords::tr("Not reported");
    case InverterFunction::State::UnknownRevision:
        return WorkflowWords::tr("Unknown revision");
    }
    return {};
}

QString settingName(const QString &id)
{
    static const QRegularExpression numbered(QStringLiteral("^([a-z]+[0-9]+)_(pct|s|hz)$"));
    static const QRegularExpression ridden(QStringLiteral("^([uo])([vf])_([0-9.]+)_s$"));
    if (const auto match = numbered.match(id); match.hasMatch())
        return match.captured(1).toUpper();
    if (const auto match = ridden.match(id); match.hasMatch()) {
        const QString limit =
            match.captured(3) + (match.captured(2) == u'v' ? QStringLiteral(" %") : QStringLiteral(" Hz"));
        return match.captured(1) == u'u' ? WorkflowWords::tr("stays on down to %1").arg(limit)
                                         : WorkflowWords::tr("stays on up to %1").arg(limit);
    }
    static const QHash<QString, const char *> names{
        {QStringLiteral("response_s"), QT_TRANSLATE_NOOP("WorkflowWords", "response")},
        {QStringLiteral("delay_s"), QT_TRANSLATE_NOOP("WorkflowWords", "delay")},
        {QStringLiteral("ramp_s"), QT_TRANSLATE_NOOP("WorkflowWords", "ramp")},
        {QStringLiteral("random_s"), QT_TRANSLATE_NOOP("WorkflowWords", "random delay")},
        {QStringLiteral("ramp_pct_per_s"), QT_TRANSLATE_NOOP("WorkflowWords", "ramp")},
        {QStringLiteral("v_high_pct"), QT_TRANSLATE_NOOP("WorkflowWords", "highest voltage")},
        {QStringLiteral("v_low_pct"), QT_TRANSLATE_NOOP("WorkflowWords", "lowest voltage")},
        {QStringLiteral("high_hz"), QT_TRANSLATE_NOOP("WorkflowWords", "highest frequency")},
        {QStringLiteral("low_hz"), QT_TRANSLATE_NOOP("WorkflowWords", "lowest frequency")},
        {QStringLiteral("db_of_hz"), QT_TRANSLATE_NOOP("WorkflowWords", "deadband above")},
        {QStringLiteral("db_uf_hz"), QT_TRANSLATE_NOOP("WorkflowWords", "deadband below")},
        {QStringLiteral("k_of_pct"), QT_TRANSLATE_NOOP("WorkflowWords", "droop above")},
        {QStringLiteral("k_uf_pct"), QT_TRANSLATE_NOOP("WorkflowWords", "droop below")},
        {QStringLiteral("power_factor"), QT_TRANSLATE_NOOP("WorkflowWords", "power factor")},
        {QStringLiteral("limit_pct"), QT_TRANSLATE_NOOP("WorkflowWords", "limit")},
        {QStringLiteral("vref_pct"), QT_TRANSLATE_NOOP("WorkflowWords", "reference voltage")},
        {QStringLiteral("vref_auto"), QT_TRANSLATE_NOOP("WorkflowWords", "moving reference voltage")},
    };
    const auto name = names.constFind(id);
    return name != names.constEnd() ? WorkflowWords::tr(*name) : id;
}

QString spokenSetting(const QString &id, double value)
{
    static const QRegularExpression ending(QStringLiteral("_(pct|s|hz)$"));
    if (id == QStringLiteral("vref_auto"))
        return value == 0 ? WorkflowWords::tr("fixed reference voltage")
                          : WorkflowWords::tr("moving reference voltage");
    const QString suffix = ending.match(id).captured(1);
    const QString unit = id == QStringLiteral("ramp_pct_per_s") ? QStringLiteral(" %/s")
                         : suffix == QStringLiteral("pct")      ? QStringLiteral(" %")
                         : suffix == QStringLiteral("hz")       ? QStringLiteral(" Hz")
                         : suffix == QStringLiteral("s")        ? QStringLiteral(" s")
                                                                : QString();
    return QStringLiteral("%1 %2%3").arg(settingName(id), QString::number(value, 'g', 6), unit);
}

QStringList figureDifferences(const FunctionResult &result)
{
    QStringList lines;
    for (const SettingResult &one : result.settings) {
        if (!one.verdict || *one.verdict == InverterVerdict::Ok)
            continue;
        const QString name = settingName(one.id);
        // The value alone: its name stands in front already. Infinite: it never trips there.
        const QString found = !one.found                   ? WorkflowWords::tr("nothing")
                              : !std::isfinite(*one.found) ? WorkflowWords::tr("no limit")
                                                           : spokenSetting(one.id, *one.found).mid(name.size() + 1);
        lines += WorkflowWords::tr("%1: required %2, found %3").arg(name, one.required, found);
    }
    return lines;
}

QStringList differenceText(const FunctionResult &result)
{
    QStringList lines{WorkflowWords::tr("%1 (%2): required %3, found %4")
                          .arg(result.title, spoken(result.verdict), spoken(result.required), result.foundText())};
    const QStringList more = figureDifferences(result) + result.notes;
    for (const QString &line : more)
        lines += QStringLiteral("  ") + line;
    return lines;
}

} // namespace wm::workflow
