// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/answers.h"
#include "core/cloud/cloud_database.h"
#include "core/fleet/unit.h"

namespace wm::cloud {

/// A unit as its row has it; tags and a pending change stand elsewhere.
struct UnitRow
{
    fleet::Unit unit;
    fleet::Standing standing;
    QString requester; ///< who asked for its provisioning
    QString requestId; ///< the request that was taken last
    qint64 lastNumber = 0;
    QByteArray lastSha256, lastAnswer; ///< of its last report
};

/// Reads units in the order of their serials, with tags and pending changes. Members throw DatabaseError.
class UnitRows
{
public:
    explicit UnitRows(CloudDatabase &database) : m_database(database) {}
    std::optional<UnitRow> one(const QByteArray &company, const QString &serial);
    /// At most so many after a serial.
    QList<UnitRow> after(const QByteArray &company, const QString &serial, int most);

private:
    void decorate(const QByteArray &company, QList<UnitRow> &rows);
    CloudDatabase &m_database;
};

/// Serials of a body's "serials", each once; nothing where it is no list of such, or of more than `most`.
std::optional<QStringList> serialsIn(const QJsonObject &object, qsizetype most);

/// "There is no such unit of yours": the same for what nobody knows and for what is another company's.
Response notYours(const QString &serial);

} // namespace wm::cloud
