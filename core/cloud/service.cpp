// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/service.h"

#include "core/base/log.h"
#include "core/cloud/reading.h"

#include <QtCore/QDir>
#include <QtCore/QUrlQuery>

namespace wm::cloud {

namespace {

constexpr qsizetype kSmall = qsizetype{16} * 1024;
constexpr qsizetype kMedium = qsizetype{1024} * 1024; ///< ten thousand serials, a month of samples
constexpr qsizetype kLarge = qsizetype{4} * 1024 * 1024;

QByteArray queryOf(const Request &request, const char *name)
{
    const auto mark = request.target.indexOf('?');
    const QUrlQuery query(mark < 0 ? QString() : QString::fromLatin1(request.target.mid(mark + 1)));
    return query.queryItemValue(QLatin1String(name)).toLatin1();
}

/// While it lives the records show and take what is one company's; of nobody who is signed in, all.
class OneCompany
{
public:
    OneCompany(Engine &engine, const QByteArray &company) : m_engine(engine) { m_engine.only(company); }
    ~OneCompany() { m_engine.only({}); }
    OneCompany(const OneCompany &) = delete;
    OneCompany &operator=(const OneCompany &) = delete;

private:
    Engine &m_engine;
};

QUrlQuery queryOf(const Request &request)
{
    const auto mark = request.target.indexOf('?');
    return QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(request.target.mid(mark + 1)));
}

} // namespace

/// What answers a method at a path. The table below is all there is.
struct Service::Route
{
    RouteInfo info;
    qsizetype mostBody;
    bool json; ///< whether the body has to say that it is JSON
    Response (*run)(Service &service, const Caller &caller, const QByteArray &id, const Request &request);
};

#define WM_ROUTE [](Service & s, const Caller &c, const QByteArray &id, const Request &r) -> Response
#define WM_UNUSED (void)s, (void)c, (void)id, (void)r

const QList<Service::Route> &Service::table()
{
    static const QString anyone = QStringLiteral("anyone"), signedIn = QStringLiteral("signed-in"),
                         edit = QStringLiteral("units.edit"), seeUsers = QStringLiteral("users.edit"),
                         makeUsers = QStringLiteral("users.create"), closeUsers = QStringLiteral("users.delete"),
                         filterUnits = QStringLiteral("units.select_units_using_filters"),
                         provision = QStringLiteral("units.provision"),
                         unprovision = QStringLiteral("units.unprovision"),
                         exportData = QStringLiteral("units.export_data"),
                         tags = QStringLiteral("units.tags.create_view_edit_delete"),
                         tagUnits = QStringLiteral("units.tags.apply_one_or_more_to_units"),
                         relay = QStringLiteral("units.relay_position_open_or_shut");
    // clang-format off
    static const QList<Route> routes{
        {{"GET", "/healthz", anyone}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_database->meta("epoch").isEmpty() ? refuse(503, "unavailable") : jsonAnswer("{\"status\":\"ok\"}"); }},
        {{"POST", "/v1/join", anyone}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_accounts.join(r); }},
        {{"POST", "/v1/challenges", anyone}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_accounts.challenge(r); }},
        {{"POST", "/v1/sessions", anyone}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_accounts.session(r); }},
        {{"GET", "/v1/state", signedIn}, 0, false, WM_ROUTE { WM_UNUSED; return jsonAnswer(sync::toBody(Reading(*s.m_database).state(c))); }},
        {{"POST", "/v1/push", signedIn}, kLarge, true, WM_ROUTE { WM_UNUSED; return s.m_ingest.push(c, r); }},
        {{"GET", "/v1/pull", signedIn}, 0, false, WM_ROUTE { WM_UNUSED; return Reading(*s.m_database).pull(c, queryOf(r, "cursor"), queryOf(r, "own") == "1"); }},
        {{"GET", "/v1/heads", signedIn}, 0, false, WM_ROUTE { WM_UNUSED; return Reading(*s.m_database).heads(c, queryOf(r, "after")); }},
        {{"GET", "/v1/blobs/wanted", signedIn}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_uploads.wanted(c, queryOf(r, "after")); }},
        {{"GET", "/v1/blobs/{hash}", signedIn}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_uploads.fetch(c, QByteArray::fromHex(id), r, false); }},
        {{"HEAD", "/v1/blobs/{hash}", signedIn}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_uploads.fetch(c, QByteArray::fromHex(id), r, true); }},
        {{"OPTIONS", "/v1/uploads", anyone}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_uploads.capabilities(); }},
        {{"POST", "/v1/uploads", edit}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_uploads.create(c, r); }},
        {{"HEAD", "/v1/uploads/{id}", edit}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_uploads.offset(c, QString::fromLatin1(id)); }},
        {{"PATCH", "/v1/uploads/{id}", edit}, kLarge, false, WM_ROUTE { WM_UNUSED; return s.m_uploads.piece(c, QString::fromLatin1(id), r); }},
        {{"GET", "/v1/users", seeUsers}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_accounts.listUsers(c); }},
        {{"POST", "/v1/users", makeUsers}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_accounts.addUser(c, r); }},
        {{"DELETE", "/v1/users/{id}", closeUsers}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_accounts.closeUser(c, QByteArray::fromHex(id)); }},
        {{"POST", "/v1/users/{id}/introduction", makeUsers}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_accounts.introduce(c, QByteArray::fromHex(id)); }},
        {{"GET", "/v1/assignments", seeUsers}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_assignments.list(c); }},
        {{"POST", "/v1/assignments", seeUsers}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_assignments.assign(c, r); }},
        {{"GET", "/v1/units", filterUnits}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_units.list(c, queryOf(r)); }},
        {{"GET", "/v1/units/find", edit}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_units.find(c, queryOf(r)); }},
        {{"POST", "/v1/units/edit", edit}, kMedium, true, WM_ROUTE { WM_UNUSED; return s.m_units.edit(c, r); }},
        {{"POST", "/v1/units/provision", provision}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_units.provision(c, r); }},
        {{"POST", "/v1/units/unprovision", unprovision}, kMedium, true, WM_ROUTE { WM_UNUSED; return s.m_units.unprovision(c, r); }},
        {{"POST", "/v1/units/tags", tagUnits}, kMedium, true, WM_ROUTE { WM_UNUSED; return s.m_tags.apply(c, r); }},
        {{"GET", "/v1/samples", exportData}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_units.samples(c, queryOf(r)); }},
        {{"GET", "/v1/tags", tags}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_tags.list(c); }},
        {{"POST", "/v1/tags", tags}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_tags.create(c, r); }},
        {{"POST", "/v1/tags/{id}", tags}, kSmall, true, WM_ROUTE { WM_UNUSED; return s.m_tags.rename(c, QByteArray::fromHex(id), r); }},
        {{"DELETE", "/v1/tags/{id}", tags}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_tags.remove(c, QByteArray::fromHex(id)); }},
        {{"GET", "/v1/relay", relay}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_relays.list(c); }},
        {{"POST", "/v1/relay", relay}, kMedium, true, WM_ROUTE { WM_UNUSED; return s.m_relays.schedule(c, r); }},
        {{"POST", "/v1/relay/preview", relay}, kMedium, true, WM_ROUTE { WM_UNUSED; return s.m_relays.preview(c, r); }},
        {{"GET", "/v1/relay/{id}", relay}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_relays.status(c, QByteArray::fromHex(id)); }},
        {{"DELETE", "/v1/relay/{id}", relay}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_relays.cancel(c, QByteArray::fromHex(id)); }},
        {{"POST", "/v1/reports", anyone}, kMedium, true, WM_ROUTE { WM_UNUSED; return s.m_reports.take(r); }},
        {{"GET", "/v1/audit", seeUsers}, 0, false, WM_ROUTE { WM_UNUSED; return s.m_accounts.auditLog(c); }},
    };
// clang-format on
return routes;
}

#undef WM_ROUTE
#undef WM_UNUSED

QList<Service::RouteInfo> Service::routes()
{
    QList<RouteInfo> list;
    for (const Route &route : table())
        list.append(route.info);
    return list;
}

Service::Service(std::unique_ptr<CloudDatabase> database, Rights rights, ServiceOptions options)
    : m_database(std::move(database)), m_rights(std::move(rights)), m_options(std::move(options)),
      m_accounts(*m_database, m_rights,
                 [this](const QByteArray &token) {
                     return sync::toText(sync::Link{m_options.publicUrl, token, m_options.certificate});
                 }),
      m_assignments(*m_database, m_accounts), m_units(*m_database, m_accounts, m_rights), m_places(*m_database),
      m_tags(*m_database, m_accounts), m_relays(*m_database, m_accounts, m_rights), m_reports(*m_database, m_relays),
      m_ingest(*m_database, m_rights, m_units), m_uploads(*m_database, m_rights, *m_options.blobs), m_rates(*m_database)
{
}

Result<std::unique_ptr<Service>> Service::open(const QString &dataDir, Clock &clock, const QByteArray &rolesJson,
                                               ServiceOptions options, Random random)
{
    auto rights = Rights::from(rolesJson);
    if (!rights)
        return rights.error();
    if (!options.blobs)
        options.blobs = folderBlobs(QDir(dataDir).absolutePath());
    auto database = CloudDatabase::open(dataDir, clock, std::move(random), options.postgres);
    if (!database)
        return database.error();
    std::unique_ptr<Service> service(new Service(*std::move(database), *std::move(rights), std::move(options)));
    service->tidyUp();
    return service;
}

template <class Body>
Response Service::guarded(Body body)
{
    try {
        return body();
    } catch (const DatabaseError &failed) {
        const Error &error = failed.error();
        qCWarning(lcRecord) << "service:" << error.context;
        if (error.code == ErrorCode::DiskFull)
            return refuse(507, sync::refusal::kDiskFull);
        return refuse(503, "unavailable");
    }
}

Service::Match Service::find(const Request &request)
{
    Match match;
    const QByteArrayList asked = request.target.split('?').first().split('/');
    for (const Route &route : table()) {
        const QByteArrayList parts = route.info.path.split('/');
        bool same = parts.size() == asked.size();
        QByteArray id;
        for (qsizetype i = 0; same && i < parts.size(); ++i) {
            const bool variable = parts.at(i).startsWith('{');
            // What is variable is always hexadecimal digits: 32 of an account or upload, 64 of a hash.
            same = variable ? sync::bytesFromHex(QString::fromLatin1(asked.at(i)), parts.at(i) == "{hash}" ? 32 : 16)
                                  .has_value()
                            : parts.at(i) == asked.at(i);
            if (variable)
                id = asked.at(i);
        }
        match.pathKnown = match.pathKnown || same;
        if (same && route.info.method == request.method) {
            match.route = &route;
            match.id = id;
        }
    }
    return match;
}

std::optional<Response> Service::check(const Match &match, const Request &request, Caller *caller)
{
    if (match.route == nullptr)
        return refuse(match.pathKnown ? 405 : 404, match.pathKnown ? "method" : sync::refusal::kNotFound);
    const QString &permission = match.route->info.permission;
    if (permission != QStringLiteral("anyone")) {
        const QByteArray header = request.header("authorization");
        const auto known = header.startsWith("Bearer ") ? m_accounts.caller(header.mid(7)) : std::nullopt;
        if (!known)
            return refuse(401, sync::refusal::kNotSignedIn);
        *caller = *known;
        if (permission != QStringLiteral("signed-in") && !m_rights.allows(known->role, permission))
            return refuse(403, sync::refusal::kNotAllowed);
    }
    if (match.route->json && !request.header("content-type").startsWith("application/json"))
        return refuse(415, "content-type");
    return std::nullopt;
}

Service::Admission Service::admit(const Request &head, const QByteArray &peer)
{
    Admission admission;
    const Response refused = guarded([&] {
        const Match match = find(head);
        Caller caller;
        auto no = check(match, head, &caller);
        if (!no) {
            admission.mostBody = match.route->mostBody;
            return Response{};
        }
        const auto later = tooMany(match, head, caller, peer); // who is let in is counted when it has sent its body
        return later ? *later : *no;
    });
    if (refused.status != 200)
        admission.refused = refused;
    return admission;
}

std::optional<Response> Service::tooMany(const Match &match, const Request &request, const Caller &caller,
                                         const QByteArray &peer)
{
    // Whoever is known is counted alone: by the account, or, while signing in or joining, by the device or the link it
    // names and the address it does so from. Only strangers share, and only with those at the same address.
    QString who;
    Limit limit = Rates::kAccount;
    if (!caller.user.isEmpty()) {
        who = QStringLiteral("account ") + QString::fromLatin1(caller.user.toHex());
    } else if (peer.isEmpty() || (match.route != nullptr && match.route->info.path == "/healthz")) {
        return std::nullopt;
    } else {
        const bool report = match.route != nullptr && match.route->info.path == "/v1/reports";
        const QString unit = report ? QString::fromLatin1(request.header("witnessmark-unit")).left(64) : QString();
        QString known;
        if (report) // each unit alone: many may share an address
            known = m_reports.isKnown(fleet::canonicalSerial(unit)) ? QStringLiteral("unit ") + unit : QString();
        else if (request.body.size() <= kSmall)
            known = m_accounts.knownIn(request.body);
        who = QStringLiteral("address ") + QString::fromLatin1(peer) + u' ' + known;
        limit = known.isEmpty() ? Rates::kAddress : Rates::kKnown;
    }
    const auto wait = m_rates.take(who, limit);
    if (!wait)
        return std::nullopt;
    Response response = refuse(429, sync::refusal::kTooMany, {{QStringLiteral("wait_s"), *wait}});
    response.headers.append({QByteArrayLiteral("retry-after"), QByteArray::number(*wait)});
    return response;
}

Response Service::answer(const Match &match, const Request &request, const QByteArray &peer)
{
    return guarded([&] {
        Caller caller;
        auto refused = check(match, request, &caller);
        if (auto later = tooMany(match, request, caller, peer))
            return *std::move(later);
        if (refused)
            return *std::move(refused);
        if (request.body.size() > match.route->mostBody)
            return refuse(413, "too-large");
        const OneCompany only(m_database->engine(), caller.company);
        return match.route->run(*this, caller, match.id, request);
    });
}

Response Service::handle(const Request &request, const QByteArray &peer)
{
    const auto from = std::chrono::steady_clock::now();
    const Match match = find(request);
    Response response = answer(match, request, peer);
    const bool known = match.route != nullptr;
    m_metrics.count(known ? match.route->info.method : QByteArray(), known ? match.route->info.path : QByteArray(),
                    response.status,
                    std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - from));
    return response;
}

Result<std::optional<QString>> Service::firstAdminLink()
{
    try {
        return m_accounts.firstAdminLink(m_options.company);
    } catch (const DatabaseError &failed) {
        return failed.error();
    }
}

Result<int> Service::handOverUnits(const QByteArray &csv)
{
    const auto units = fleet::handedOverFrom(csv);
    if (!units)
        return units.error();
    try {
        return m_units.handOver(m_units.firstCompany(), *units);
    } catch (const DatabaseError &failed) {
        return failed.error();
    }
}

std::optional<AddressedUnit> Service::nextWithoutPlace(bool *through)
{
    std::optional<AddressedUnit> unit;
    *through = true;
    [[maybe_unused]] const Response done = guarded([&] {
        unit = m_places.next(through);
        return Response{};
    });
    return unit;
}

void Service::placeFound(const AddressedUnit &unit, Degrees place)
{
    [[maybe_unused]] const Response done = guarded([&] {
        m_places.found(unit, place);
        return Response{};
    });
}

void Service::tidyUp()
{
    [[maybe_unused]] const Response done = guarded([&] {
        m_uploads.tidyUp();
        m_rates.tidyUp();
        return Response{};
    });
}

} // namespace wm::cloud
