// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/accounts.h"
#include "core/cloud/assignments.h"
#include "core/cloud/ingest.h"
#include "core/cloud/metrics.h"
#include "core/cloud/rates.h"
#include "core/cloud/relays.h"
#include "core/cloud/reports.h"
#include "core/cloud/tags.h"
#include "core/cloud/unit_places.h"
#include "core/cloud/units.h"
#include "core/cloud/uploads.h"

#include <memory>

namespace wm::cloud {

struct ServiceOptions
{
    QByteArray publicUrl;   ///< "https://host:port", as devices reach it
    QByteArray certificate; ///< SHA-256 in hexadecimal digits, for links; empty: one that systems trust
    QString company = QStringLiteral("Company");
    QByteArray postgres = {};              ///< where the records lie, for libpq; empty: in the data directory
    std::shared_ptr<BlobStore> blobs = {}; ///< where attachments lie; null: in the data directory
};

/// The whole service, request in, answer out; the same whether a socket or a test stands in front. One thread uses it.
class Service
{
public:
    /// Errors: those of CloudDatabase::open, Invalid (roles).
    static Result<std::unique_ptr<Service>> open(const QString &dataDir, Clock &clock, const QByteArray &rolesJson,
                                                 ServiceOptions options, Random random = systemRandom);

    /// How many bytes of body are worth reading, told by the head alone; or the answer, when that is settled already.
    struct Admission
    {
        std::optional<Response> refused;
        qsizetype mostBody = 0;
    };
    Admission admit(const Request &head, const QByteArray &peer = {});
    /// `peer` is the address that asks; without it, those who have not signed in are not counted.
    Response handle(const Request &request, const QByteArray &peer = {});
    /// What this instance did, for whoever runs it.
    [[nodiscard]] const Metrics &metrics() const { return m_metrics; }

    /// Where devices reach it, once the port is known.
    void setPublicUrl(const QByteArray &url) { m_options.publicUrl = url; }
    /// As Accounts::firstAdminLink.
    Result<std::optional<QString>> firstAdminLink();
    /// What a maker hands over to the first company (Units::handOver); how many.
    Result<int> handOverUnits(const QByteArray &csv);
    /// What does not have to be done at once; now and then.
    void tidyUp();
    /// For a geocoder (UnitPlaces): the next unit that lacks a place; what was found of one, or for how long it is not
    /// to be asked about. While the records cannot be reached there is none, and nothing is kept.
    std::optional<AddressedUnit> nextWithoutPlace(bool *through);
    void placeFound(const AddressedUnit &unit, Degrees place);
    void placeAside(const AddressedUnit &unit, std::chrono::milliseconds time) { m_places.setAside(unit, time); }

    /// One line of the table of routes, for tests and the description of the interface.
    struct RouteInfo
    {
        QByteArray method, path; ///< "/v1/users/{id}"
        QString permission;      ///< key of roles.json; "anyone", "signed-in"
    };
    static QList<RouteInfo> routes();

private:
    struct Route;
    struct Match
    {
        const Route *route = nullptr;
        QByteArray id; ///< what stands for {…}
        bool pathKnown = false;
    };
    Service(std::unique_ptr<CloudDatabase> database, Rights rights, ServiceOptions options);
    static const QList<Route> &table();
    static Match find(const Request &request);
    std::optional<Response> check(const Match &match, const Request &request, Caller *caller);
    Response answer(const Match &match, const Request &request, const QByteArray &peer);
    /// Counts a request; an answer when there were too many.
    std::optional<Response> tooMany(const Match &match, const Request &request, const Caller &caller,
                                    const QByteArray &peer);
    template <class Body>
    Response guarded(Body body);

    std::unique_ptr<CloudDatabase> m_database;
    Rights m_rights;
    ServiceOptions m_options;
    Accounts m_accounts;
    Assignments m_assignments;
    Units m_units;
    UnitPlaces m_places;
    Tags m_tags;
    Relays m_relays;
    Reports m_reports;
    Ingest m_ingest;
    Uploads m_uploads;
    Rates m_rates;
    Metrics m_metrics;
};

} // namespace wm::cloud
