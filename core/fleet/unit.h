// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fleet/unit_status.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace wm::fleet {

/// Position of the relay in the DER circuit. Open: disconnected from the grid. Unknown: the unit never told.
enum class Relay { Unknown, Open, Shut };
QString toWord(Relay relay); ///< "", "open", "shut"
std::optional<Relay> relayFrom(const QString &word);
QString label(Relay relay); ///< translated; a dash for unknown

/// A change of the relay that waits for its hour.
struct PendingChange
{
    Relay to = Relay::Unknown;
    qint64 requestedMs = 0;
    qint64 executeMs = 0;
    bool operator==(const PendingChange &) const = default;
};

/// A collar as the cloud knows it: Table 6 of the manual (CD-UNIT-07…34). Times in ms since 1970 UTC, 0: never.
struct Unit
{
    QString serial, model, meterForm;
    QString firmware, commsType, commsProvider, imei, sim, ipAddress, hexStatus;
    QString derType, premisesId, address, city, state, zip, locationNotes, description;
    std::optional<double> latitude, longitude; ///< of the address, in degrees
    QString installer;                         ///< e-mail address of who provisioned it
    qint64 installMs = 0, createdMs = 0, updatedMs = 0, lastReportMs = 0;
    int sampleRateMin = 15, reportRateMin = 15;
    Status status = Status::Unprovisioned;
    Relay relay = Relay::Unknown;
    std::optional<PendingChange> change;
    QStringList tags;
    qint64 revision = 0; ///< goes up with each edit; an edit names the one it was made on
    bool operator==(const Unit &) const = default;
};

QJsonObject toJson(const Unit &unit);
/// Fields that are not there stay empty; Invalid where one is of another kind, or the serial is missing.
Result<Unit> unitFrom(const QJsonObject &object);

/// As a serial is compared everywhere: without blanks around it, in capitals.
QString canonicalSerial(const QString &text);

} // namespace wm::fleet
