// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace wm::fleet {

/// How a unit stands with the cloud (CD-FILTER-18…26).
enum class Status { Unprovisioned, Provisioning, ProvisioningError, Flipped, Operational, ReportingError, UpdateError };
inline constexpr int kStatuses = 7;

QString toWord(Status status); ///< "unprovisioned", "provisioning-error", …
/// Words, and the labels of the manual, old ones too: "Report Error", "Upside Down".
std::optional<Status> statusFrom(const QString &text);
QString label(Status status); ///< translated, for people

inline constexpr qint64 kProvisioningLimitMs = qint64{300} * 1000;
inline constexpr int kMissedReports = 3;

/// What a unit's status rests on. Times are the server's, in ms since 1970; 0: never.
struct Standing
{
    bool flipped = false;
    bool updateFailed = false;
    qint64 requestedMs = 0;   ///< its provisioning was asked for
    qint64 operationalMs = 0; ///< the first message after that
    qint64 lastReportMs = 0;
    int reportRateMin = 15;
};

/// Of several that apply, the first of: flipped, not provisioned, not reached in time (300 s from the request: an
/// error; at 299.999 s still under way, CD-PROV-17), three due reports missed (CD-FILTER-25), an update that failed.
Status statusOf(const Standing &standing, qint64 nowMs);
/// Reports that were due after the last one, and are over.
int missedReports(const Standing &standing, qint64 nowMs);

} // namespace wm::fleet
