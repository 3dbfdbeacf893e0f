// SPDX-License-Identifier: GPL-3.0-or-later
// What roles.json says about units, cell by cell, against the running service: each end point × role × own or another
// company's unit × assigned to the account's job, to another's, to nobody's; each field × role.
#include "tests/cloud/fleet_world.h"

#include "core/base/bytes.h"
#include "core/cloud/cloud_database.h"

namespace wm::sync {

using namespace test;

namespace {

/// A cell of the matrix and the request that needs it. SERIAL, TAG and BATCH stand for ones of the company asked about.
struct Act
{
    const char *permission, *method, *target, *body;
};
constexpr Act kActs[] = {
    {"units.select_units_using_filters", "GET", "/v1/units?serial=SERIAL", ""},
    {"units.edit", "GET", "/v1/units/find?serial=SERIAL", ""},
    {"units.edit", "POST", "/v1/units/edit", R"({"serial":"SERIAL","revision":0,"fields":{"city":"Rye"}})"},
    {"units.provision", "POST", "/v1/units/provision",
     R"({"serial":"SERIAL","id":"00000000000000000000000000000001"})"},
    {"units.unprovision", "POST", "/v1/units/unprovision", R"({"serials":["SERIAL"]})"},
    {"units.perform_batch_actions", "POST", "/v1/units/unprovision", R"({"serials":["SERIAL","SERIAL2"]})"},
    {"units.tags.apply_one_or_more_to_units", "POST", "/v1/units/tags", R"({"serials":["SERIAL"],"add":["TAG"]})"},
    {"units.export_data", "GET", "/v1/samples?serial=SERIAL", ""},
    {"units.select_data", "GET", "/v1/samples?serial=SERIAL&from=1", ""},
    {"units.tags.create_view_edit_delete", "GET", "/v1/tags", ""},
    {"units.tags.create_view_edit_delete", "POST", "/v1/tags/TAG", R"({"name":"Other"})"},
    {"units.tags.create_view_edit_delete", "DELETE", "/v1/tags/TAG", ""},
    {"units.relay_position_open_or_shut", "POST", "/v1/relay/preview", R"({"relay":"open","serials":["SERIAL"]})"},
    {"units.perform_batch_actions", "POST", "/v1/relay/preview", R"({"relay":"open","serials":["SERIAL","SERIAL2"]})"},
    {"units.relay_position_open_or_shut", "GET", "/v1/relay", ""},
    {"units.relay_position_open_or_shut", "GET", "/v1/relay/BATCH", ""},
    {"units.relay_position_open_or_shut", "DELETE", "/v1/relay/BATCH", ""},
};

/// Straight from the file, not by way of the class that is tested.
QHash<QString, QHash<QString, bool>> matrix()
{
    QHash<QString, QHash<QString, bool>> cells;
    const auto roles = objectFrom(rolesJson());
    for (const QJsonValue value : roles->value(QStringLiteral("matrix")).toArray()) {
        const QJsonObject row = value.toObject();
        for (const QString &role : {u"admin"_qs, u"installer"_qs, u"read_only"_qs})
            cells[row.value(u"key"_qs).toString()][role] =
                row.value(role).toObject().value(u"effective"_qs).toString() == u"allow"_qs;
    }
    return cells;
}

/// A service with two companies, each with two units, a tag and a batch, and an account of each role.
class World
{
public:
    World()
    {
        admin.join(office, **office.service->firstAdminLink());
        QByteArray mine = admin.token(office);
        const auto joined = [&](const char *name, const char *role) {
            tablets.push_back(std::make_unique<Tablet>(folder.filePath(QLatin1String(name))));
            tablets.back()->join(
                office, newAccount(office, mine, QLatin1String(name) + u"@example.org"_qs, QLatin1String(role)));
            return tablets.back()->token(office);
        };
        tokens = {{u"admin"_qs, mine},
                  {u"installer"_qs, joined("installer", "installer")},
                  {u"read_only"_qs, joined("reader", "read_only")}};
        const QByteArray word(43, 'w'), id("\x02", 1);
        EXPECT_TRUE(office.service->handOverUnits("serial,address,city,state,zip\r\nMINE-1,1 Elm,Rye,NY,10580\r\n"
                                                  "MINE-2,2 Elm,Rye,NY,10580\r\n"));
        office.change("INSERT INTO companies (id, name) VALUES (?, 'Rival')", id);
        office.change("INSERT INTO users (id, company, name, email, role, created_ms) VALUES "
                      "(?, ?, 'R', 'r@rival.example', 'admin', 9999999999999)",
                      id, id);
        office.change("INSERT INTO introductions (token_sha256, account, sent_ms) VALUES (?, ?, ?)", sha256(word), id,
                      nowOf(office));
        for (const QString &serial : {u"THEIRS-1"_qs, u"THEIRS-2"_qs}) {
            office.change("INSERT INTO unit_owners (serial, company, key) VALUES (?, ?, ?)", serial, id,
                          QByteArray(32, 'k'));
            office.change("INSERT INTO units (company, serial, address, city, state, zip) VALUES "
                          "(?, ?, 'a', 'b', 'NY', '10580')",
                          id, serial);
        }
        tablets.push_back(std::make_unique<Tablet>(folder.filePath(u"rival"_qs)));
        tablets.back()->join(office, toText(Link{"https://office.example:8443", word, {}}));
        rival = tablets.back()->token(office);
        things = {thingsOf(mine, u"MINE-1"_qs, 1), thingsOf(rival, u"THEIRS-1"_qs, 2)};
    }
    struct Things
    {
        QString serial, tag, batch;
    };
    Things thingsOf(const QByteArray &token, const QString &serial, int id)
    {
        const QString tag = objectOf(ask(office, token, "POST", "/v1/tags", {{u"name"_qs, u"T%1"_qs.arg(id)}}))
                                .value(u"id"_qs)
                                .toString();
        QJsonObject body{{u"relay"_qs, u"open"_qs}, {u"serials"_qs, QJsonArray{serial}}};
        body.insert(u"confirmation"_qs,
                    objectOf(ask(office, token, "POST", "/v1/relay/preview", body)).value(u"confirmation"_qs));
        body.insert(u"id"_qs, fresh(id));
        EXPECT_EQ(ask(office, token, "POST", "/v1/relay", body).status, 201);
        return {serial, tag, fresh(id)};
    }
    Response act(const Act &what, const QByteArray &token, const Things &about)
    {
        const auto with = [&](const char *text) {
            QByteArray filled = text;
            filled.replace("SERIAL2", about.serial.left(about.serial.size() - 1).toLatin1() + '2')
                .replace("SERIAL", about.serial.toLatin1())
                .replace("TAG", about.tag.toLatin1())
                .replace("BATCH", about.batch.toLatin1());
            return filled;
        };
        return office.service->handle({what.method,
                                       with(what.target),
                                       {{"authorization", "Bearer " + token}, {"content-type", "application/json"}},
                                       with(what.body)});
    }

    QTemporaryDir folder{scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet admin{folder.filePath(QStringLiteral("admin"))};
    std::vector<std::unique_ptr<Tablet>> tablets;
    QHash<QString, QByteArray> tokens;
    QByteArray rival;
    std::pair<Things, Things> things; ///< ours, theirs
};

} // namespace

TEST(FleetRights, EveryActIsDecidedByItsCellAndNothingOfAnotherCompanyIsReached)
{
    const auto cells = matrix();
    World world;
    for (const Act &act : kActs) {
        const QString permission = QLatin1String(act.permission);
        ASSERT_TRUE(cells.contains(permission)) << act.permission;
        for (const auto &[role, token] : world.tokens.asKeyValueRange()) {
            // Another company's first: what is deleted of ours below would not be there to be refused.
            const Response foreign = world.act(act, token, world.things.second);
            const QString where =
                QStringLiteral("%1 %2 as %3").arg(QLatin1String(act.method), QLatin1String(act.target), role);
            if (!cells[permission][role]) {
                EXPECT_EQ(foreign.status, 403) << qUtf8Printable(where);
                EXPECT_EQ(world.act(act, token, world.things.first).status, 403) << qUtf8Printable(where);
                continue;
            }
            EXPECT_NE(foreign.status, 403) << qUtf8Printable(where);
            EXPECT_FALSE(foreign.body.contains("THEIRS-2") || foreign.body.contains("\"T2\"")) << qUtf8Printable(where);
            const bool listing = QByteArray(act.target).startsWith("/v1/units?") ||
                                 act.target == QByteArray("/v1/tags") || act.target == QByteArray("/v1/relay");
            EXPECT_EQ(foreign.status, listing ? 200 : 404) << qUtf8Printable(where);
        }
    }
    // What others were refused is still there.
    EXPECT_EQ(arrayOf(ask(world.office, world.rival, "GET", "/v1/tags"), "tags").size(), 1);
    for (const QJsonValue unit : arrayOf(ask(world.office, world.rival, "GET", "/v1/units"), "units"))
        EXPECT_EQ(unit.toObject().value(u"city"_qs), u"b"_qs);
    // And what is allowed does something: in a world of its own for each.
    for (const Act &act : kActs) {
        World fresh;
        for (const auto &[role, token] : fresh.tokens.asKeyValueRange())
            if (cells[QLatin1String(act.permission)][role]) {
                const int status = fresh.act(act, token, fresh.things.first).status;
                EXPECT_TRUE(status == 200 || status == 201 || status == 204 || status == 409 ||
                            (status == 404 && act.method == QByteArray("DELETE")))
                    << act.method << ' ' << act.target << " as " << qUtf8Printable(role) << ": " << status;
            }
    }
}

TEST(FleetRights, EveryFieldIsDecidedByItsCell)
{
    const auto cells = matrix();
    struct Field
    {
        const char *name, *permission, *value;
    };
    const Field fields[] = {{"address", "units.location_address_city_state_zip", "1 Elm"},
                            {"city", "units.location_address_city_state_zip", "Rye"},
                            {"state", "units.location_address_city_state_zip", "NY"},
                            {"zip", "units.location_address_city_state_zip", "10580"},
                            {"location_notes", "units.location_notes", "left"},
                            {"premises_id", "units.premises_id", "P"},
                            {"der_type", "units.der_type", "Solar"},
                            {"description", "units.description", "x"},
                            {"serial", "units.unit_s_or_n", "x"},
                            {"model_number", "units.model_number", "x"},
                            {"comms_type", "units.comms_type", "x"},
                            {"comms_provider", "units.comms_provider", "x"},
                            {"ip_address", "units.ip_address", "x"},
                            {"status", "units.status", "operational"},
                            {"firmware_version", "units.firmware_version", "x"},
                            {"hex_status", "units.hex_status", "x"},
                            {"meter_form", "units.meter_form", "2S"},
                            {"sample_rate_min", "units.sample_rate", "5"},
                            {"report_rate_min", "units.report_rate", "5"}};
    World world;
    for (const Field &field : fields) {
        ASSERT_TRUE(cells.contains(QLatin1String(field.permission))) << field.permission;
        for (const auto &[role, token] : world.tokens.asKeyValueRange()) {
            const QJsonObject before =
                objectOf(ask(world.office, world.tokens.value(u"admin"_qs), "GET", "/v1/units/find?serial=MINE-1"));
            const Response response =
                ask(world.office, token, "POST", "/v1/units/edit",
                    {{u"serial"_qs, u"MINE-1"_qs},
                     {u"revision"_qs, before.value(u"revision"_qs)},
                     {u"fields"_qs, QJsonObject{{QLatin1String(field.name), QLatin1String(field.value)}}}});
            const bool allowed = cells[u"units.edit"_qs][role] && cells[QLatin1String(field.permission)][role];
            EXPECT_EQ(response.status, allowed ? 200 : 403) << field.name << " as " << qUtf8Printable(role);
            const QJsonObject after =
                objectOf(ask(world.office, world.tokens.value(u"admin"_qs), "GET", "/v1/units/find?serial=MINE-1"));
            if (!allowed) {
                EXPECT_EQ(after, before) << field.name << " as " << qUtf8Printable(role);
            } else {
                EXPECT_EQ(after.value(QLatin1String(field.name)), QJsonValue(QLatin1String(field.value)));
            }
        }
    }
    // The installer's fields are those of the manual's figure, no more and no fewer.
    const auto roles = objectFrom(rolesJson());
    QStringList listed, allowed;
    for (const QJsonValue name : roles->value(u"installer_editable_fields"_qs).toArray())
        listed.append(name.toString());
    for (const Field &field : fields)
        if (cells[QLatin1String(field.permission)][u"installer"_qs])
            allowed.append(QLatin1String(field.name));
    listed.sort();
    allowed.sort();
    EXPECT_EQ(allowed, listed);
}

/// Whose job a unit is in makes no difference to who may find it by its serial number: that is the manual's rule
/// (CD-PROV-06), own company or not is the only line.
TEST(FleetRights, AnInstallerFindsAUnitWhosesoeverJobItIs)
{
    World world;
    const QByteArray installer = world.tokens.value(u"installer"_qs), admin = world.tokens.value(u"admin"_qs);
    const JobId job = *world.admin.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
    ASSERT_TRUE(world.admin.store->append(job, test::installer(), {fact(u"collar.serial_number"_qs, u"MINE-1"_qs)}));
    world.admin.sync(world.office);
    const auto find = [&] { return ask(world.office, installer, "GET", "/v1/units/find?serial=MINE-1").status; };
    EXPECT_EQ(find(), 200) << "assigned to nobody";
    const auto users = arrayOf(ask(world.office, admin, "GET", "/v1/users"), "users");
    for (const char *role : {"read_only", "installer"}) {
        for (const QJsonValue user : users)
            if (user.toObject().value(u"role"_qs) == QLatin1String(role)) {
                EXPECT_EQ(ask(world.office, admin, "POST", "/v1/assignments",
                              {{u"job"_qs, wm::toText(job)},
                               {u"user"_qs, user.toObject().value(u"id"_qs)},
                               {u"assigned"_qs, true}})
                              .status,
                          204);
            }
        EXPECT_EQ(find(), 200) << role;
    }
}

} // namespace wm::sync
