// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/copying.h"

#include <functional>

namespace wm::cloud {

namespace {

/// A table, its columns, and what each holds: n a number, b bytes, t a text.
struct Table
{
    const char *name, *columns, *holds;
};
constexpr char kSamples[] = "samples";
constexpr int kSampledAt = 2; ///< its column
// In an order in which they may be filled. Not sessions: devices sign in anew.
constexpr Table kTables[] = {
    {"meta", "key, value", "tb"},
    {"companies", "id, name, counter, assigned", "btnn"},
    {"users", "id, company, name, email, role, closed, created_ms", "bbtttnn"},
    {"introductions", "token_sha256, account, sent_ms, device", "bbnb"},
    {"devices", "key, company, account, joined_ms, last_number", "bbbnn"},
    {"answers", "device, number, body_sha256, verdict, reason", "bnbnt"},
    {"pushes", "company, first, last, device, bytes, mark", "bnnbnb"},
    {"entries", "company, n, job, key, seq, hash, kind, path, body", "bnbbnbttb"},
    {"signatures", "company, n, job, key, last, statement, signature", "bnbbnbb"},
    {"blobs", "company, hash, size, complete", "bbnn"},
    {"uploads", "id, company, hash, length, created_ms, done, received", "tbbnnnn"},
    {"assignments", "company, job, account", "bbb"},
    {"assignment_acts", "company, revision, job", "bnb"},
    {"citations", "company, hash, job", "bbb"},
    {"pieces", "upload, start", "tn"},
    {"unit_owners", "serial, company, key", "tbb"},
    {"units",
     "company, serial, model, meter_form, comms_type, comms_provider, imei, sim, firmware, hex_status, ip_address, "
     "der_type, premises_id, address, city, state, zip, location_notes, description, installer, relay, latitude_e6, "
     "longitude_e6, sample_rate_min, report_rate_min, install_ms, created_ms, updated_ms, last_report_ms, "
     "requested_ms, operational_ms, flipped, update_failed, revision, requester, request_id, last_number, last_sha256, "
     "last_answer",
     "bttttttttttttttttttttnnnnnnnnnnnnnttnbt"},
    {"unit_jobs", "company, serial, job", "btb"},
    {"tags", "company, id, name, folded", "bbtt"},
    {"unit_tags", "company, serial, tag", "btb"},
    {"relay_changes",
     "company, id, serial, relay, account, requested_ms, execute_ms, state, sent_ms, answered_ms, detail",
     "bbtttnnnnnt"},
    {kSamples,
     "company, serial, at_ms, power_factor, frequency, active_power, reactive_power, temperature, consumed, produced, "
     "voltage, current_a",
     "btnnnnnnnnnn"},
    {"audit", "id, utc_ms, company, account, device, act, subject", "nnbbbtt"},
};
constexpr int kRowsAtOnce = 500;

Values rowOf(Rows &rows, const char *holds)
{
    Values values;
    for (int column = 0; holds[column] != '\0'; ++column)
        if (rows.isNull(column))
            values.emplace_back();
        else if (holds[column] == 'n')
            values.emplace_back(rows.number(column));
        else if (holds[column] == 'b')
            values.emplace_back(rows.bytes(column));
        else
            values.emplace_back(rows.text(column));
    return values;
}

QByteArray insertion(const Table &table)
{
    QByteArray places;
    for (const char *at = table.holds; *at != '\0'; ++at)
        places += places.isEmpty() ? "?" : ", ?";
    return QByteArray("INSERT INTO ") + table.name + " (" + table.columns + ") VALUES (" + places + ')';
}

/// What `next` gives until it gives nothing, into a table.
qint64 fill(Engine &to, const Table &table, Rows &rows)
{
    const QByteArray insert = insertion(table);
    qint64 count = 0;
    while (rows.next()) {
        if (qstrcmp(table.name, kSamples) == 0)
            to.makeRoom(rows.number(kSampledAt));
        to.run(insert, rowOf(rows, table.holds));
        ++count;
    }
    return count;
}

void within(Engine &engine, const std::function<void()> &body)
{
    engine.begin();
    try {
        body();
        engine.commit();
    } catch (...) {
        engine.rollBack();
        throw;
    }
}

} // namespace

void copyOut(Engine &from, Engine &to)
{
    within(from, [&] {
        from.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY", {});
        within(to, [&] {
            for (const Table &table : kTables) {
                const QByteArray cursor = QByteArray("copy_") + table.name;
                from.run("DECLARE " + cursor + " NO SCROLL CURSOR FOR SELECT " + table.columns + " FROM " + table.name,
                         {});
                const QByteArray fetch = "FETCH " + QByteArray::number(kRowsAtOnce) + " FROM " + cursor;
                while (fill(to, table, *from.query(fetch, {})) > 0) {
                }
            }
            to.run("DELETE FROM meta WHERE key = 'version'", {}); // the file says its own
        });
    });
}

bool copyIn(Engine &from, Engine &to, const QByteArray &epoch)
{
    bool empty = false;
    within(to, [&] {
        to.lockAll();
        {
            const auto rows = to.query("SELECT count(*) FROM companies", {});
            empty = rows->next() && rows->number(0) == 0;
        }
        if (!empty)
            return;
        to.run("DELETE FROM meta WHERE key <> 'version'", {});
        for (const Table &table : kTables)
            fill(to, table, *from.query(QByteArray("SELECT ") + table.columns + " FROM " + table.name, {}));
        to.run("UPDATE meta SET value = ? WHERE key = 'epoch'", {epoch});
        to.query("SELECT setval(pg_get_serial_sequence('audit', 'id'), coalesce(max(id), 0) + 1) FROM audit", {});
    });
    return empty;
}

} // namespace wm::cloud
