// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/inverter_comparison.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

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

QString spokenSetting(const QString &id, double value)
{
    static const QRegularExpression numbered(QStringLiteral("^([a-z]+[0-9]+)_(pct|s|hz)$"));
    static const QRegularExpression ending(QStringLiteral("_(pct|s|hz)$"));
    const QString number = QString::number(value, 'g', 6);
    const QString suffix = ending.match(id).captured(1);
    const QString unit = suffix == QStringLiteral("pct")  ? QStringLiteral(" %")
                         : suffix == QStringLiteral("hz") ? QStringLiteral(" Hz")
                         : suffix == QStringLiteral("s")  ? QStringLiteral(" s")
                                                          : QString();
    const auto said = [&](const QString &name) { return QStringLiteral("%1 %2%3").arg(name, number, unit); };
    if (const auto match = numbered.match(id); match.hasMatch())
        return said(match.captured(1).toUpper());
    if (id == QStringLiteral("response_s"))
        return said(WorkflowWords::tr("response"));
    if (id == QStringLiteral("delay_s"))
        return said(WorkflowWords::tr("delay"));
    if (id == QStringLiteral("ramp_s"))
        return said(WorkflowWords::tr("ramp"));
    if (id == QStringLiteral("random_s"))
        return said(WorkflowWords::tr("random delay"));
    if (id == QStringLiteral("ramp_pct_per_s"))
        return QStringLiteral("%1 %2 %/s").arg(WorkflowWords::tr("ramp"), number);
    if (id == QStringLiteral("v_high_pct"))
        return said(WorkflowWords::tr("highest voltage"));
    if (id == QStringLiteral("v_low_pct"))
        return said(WorkflowWords::tr("lowest voltage"));
    if (id == QStringLiteral("high_hz"))
        return said(WorkflowWords::tr("highest frequency"));
    if (id == QStringLiteral("low_hz"))
        return said(WorkflowWords::tr("lowest frequency"));
    if (id == QStringLiteral("db_of_hz"))
        return said(WorkflowWords::tr("deadband above"));
    if (id == QStringLiteral("db_uf_hz"))
        return said(WorkflowWords::tr("deadband below"));
    if (id == QStringLiteral("k_of_pct"))
        return said(WorkflowWords::tr("droop above"));
    if (id == QStringLiteral("k_uf_pct"))
        return said(WorkflowWords::tr("droop below"));
    if (id == QStringLiteral("power_factor"))
        return said(WorkflowWords::tr("power factor"));
    if (id == QStringLiteral("vref_pct"))
        return said(WorkflowWords::tr("reference voltage"));
    if (id == QStringLiteral("vref_auto"))
        return value == 0 ? WorkflowWords::tr("fixed reference voltage")
                          : WorkflowWords::tr("moving reference voltage");
    return said(id);
}

} // namespace wm::workflow
