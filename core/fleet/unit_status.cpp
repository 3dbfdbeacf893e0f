// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/unit_status.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace wm::fleet {

namespace {

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

struct Name
{
    Status status;
    const char *word, *label;
};
constexpr std::array<Name, kStatuses> kNames{{
    {Status::Unprovisioned, "unprovisioned", QT_TRANSLATE_NOOP("FleetWords", "Unprovisioned")},
    {Status::Provisioning, "provisioning", QT_TRANSLATE_NOOP("FleetWords", "Provisioning")},
    {Status::ProvisioningError, "provisioning-error", QT_TRANSLATE_NOOP("FleetWords", "Provisioning Error")},
    {Status::Flipped, "flipped", QT_TRANSLATE_NOOP("FleetWords", "Flipped")},
    {Status::Operational, "operational", QT_TRANSLATE_NOOP("FleetWords", "Operational")},
    {Status::ReportingError, "reporting-error", QT_TRANSLATE_NOOP("FleetWords", "Reporting Error")},
    {Status::UpdateError, "update-error", QT_TRANSLATE_NOOP("FleetWords", "Update Error")},
}};

} // namespace

QString toWord(Status status)
{
    return QString::fromLatin1(kNames[static_cast<size_t>(status)].word);
}

QString label(Status status)
{
    return FleetWords::tr(kNames[static_cast<size_t>(status)].label);
}

std::optional<Status> statusFrom(const QString &text)
{
    QString word = text.trimmed().toLower();
    word.replace(u' ', u'-').replace(u'_', u'-');
    if (word == u"report-error")
        word = QStringLiteral("reporting-error");
    if (word == u"upside-down")
        word = QStringLiteral("flipped");
    for (const Name &name : kNames)
        if (word == QLatin1String(name.word))
            return name.status;
    return std::nullopt;
}

int missedReports(const Standing &standing, qint64 nowMs)
{
    const qint64 rate = qint64{std::max(standing.reportRateMin, 1)} * 60'000;
    const qint64 since = nowMs - std::max(standing.lastReportMs, standing.operationalMs);
    return since <= 0 ? 0 : static_cast<int>(std::min<qint64>((since - 1) / rate, 1'000'000));
}

Status statusOf(const Standing &standing, qint64 nowMs)
{
    if (standing.flipped)
        return Status::Flipped;
    if (standing.requestedMs == 0)
        return Status::Unprovisioned;
    if (standing.operationalMs == 0)
        return nowMs - standing.requestedMs >= kProvisioningLimitMs ? Status::ProvisioningError : Status::Provisioning;
    if (missedReports(standing, nowMs) >= kMissedReports)
        return Status::ReportingError;
    return standing.updateFailed ? Status::UpdateError : Status::Operational;
}

} // namespace wm::fleet
