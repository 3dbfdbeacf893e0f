// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/relays.h"

namespace wm::cloud {

/// Takes what units report: signed by the unit's own key, numbered, each once. Members throw DatabaseError.
class Reports
{
public:
    Reports(CloudDatabase &database, Relays &relays) : m_database(database), m_relays(relays) {}
    Response take(const Request &request);
    /// Whether a unit of that serial may report: what its requests are counted under.
    bool isKnown(const QString &serial);

private:
    Response taken(const QByteArray &company, const fleet::Report &report, const QByteArray &hash);
    bool begin(const UnitRow &row, const QByteArray &company, const fleet::Report &report);
    int keep(const QByteArray &company, const fleet::Report &report);
    CloudDatabase &m_database;
    Relays &m_relays;
};

} // namespace wm::cloud
