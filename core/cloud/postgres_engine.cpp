// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/postgres_engine.h"

#include "core/base/log.h"
#include "core/cloud/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QtEndian>

#include <map>

#include <libpq-fe.h>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

// Types by their numbers in PostgreSQL's catalogue, which are fixed.
constexpr Oid kBytea = 17, kInt8 = 20, kText = 25;
constexpr int kBinary = 1;
constexpr char kAll[] = "all";                                               ///< companies
constexpr const char *kLockAll = "SELECT pg_advisory_xact_lock(2003657580)"; // "wmcl"

struct Clearing
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, Clearing>;
struct Finishing
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

/// "?" becomes "$1", "$2", …
QByteArray numbered(const char *sql)
{
    QByteArray out;
    int count = 0;
    for (const char *at = sql; *at != '\0'; ++at)
        if (*at == '?')
            out += '$' + QByteArray::number(++count);
        else
            out += *at;
    return out;
}

/// What a SQLSTATE says to a person, as far as there is something to do about it.
Error errorOf(const QByteArray &state, const QString &said)
{
    const QString context = said.trimmed() + QStringLiteral(" (%1)").arg(QString::fromLatin1(state));
    if (state == "53100")
        return makeError(ErrorCode::DiskFull, CloudWords::tr("The database's disk is full. Free some space."), context);
    if (state == "3D000")
        return makeError(ErrorCode::NotFound, CloudWords::tr("There is no such database. Make it first (createdb)."),
                         context);
    if (state == "42501" || state.startsWith("28"))
        return makeError(ErrorCode::NoPermission,
                         CloudWords::tr("The database does not let the service in, or not make its tables. Give its "
                                        "role the right, and check the password."),
                         context);
    if (state == "25006")
        return makeError(ErrorCode::ReadOnly, CloudWords::tr("The database takes nothing: it is a copy of another."),
                         context);
    if (state == "55P03" || state == "57014")
        return makeError(ErrorCode::Timeout,
                         CloudWords::tr("Another instance of the service kept the records too "
                                        "long."),
                         context);
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P"))
        return makeError(ErrorCode::Vanished, CloudWords::tr("The database cannot be reached."), context);
    return makeError(ErrorCode::Io, CloudWords::tr("The database refused a statement."), context);
}

class PostgresRows : public Rows
{
public:
    explicit PostgresRows(ResultPtr result) : m_result(std::move(result)) {}
    bool next() override { return ++m_row < PQntuples(m_result.get()); }
    bool isNull(int column) override { return PQgetisnull(m_result.get(), m_row, column) != 0; }
    qint64 number(int column) override
    {
        const char *value = PQgetvalue(m_result.get(), m_row, column);
        switch (PQgetlength(m_result.get(), m_row, column)) {
        case 8:
            return qFromBigEndian<qint64>(value);
        case 4:
            return qFromBigEndian<qint32>(value);
        default:
            return 0; // NULL, as the other engine gives it
        }
    }
    QByteArray bytes(int column) override
    {
        return QByteArray(PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column));
    }
    QString text(int column) override
    {
        return QString::fromUtf8(PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column));
    }

private:
    ResultPtr m_result;
    int m_row = -1;
};

/// Values in the form that libpq wants.
class Parameters
{
public:
    explicit Parameters(const Values &values)
    {
        m_bytes.reserve(values.size());
        for (const Value &value : values) {
            if (const auto *number = std::get_if<qint64>(&value.get())) {
                QByteArray eight(8, Qt::Uninitialized);
                qToBigEndian(*number, eight.data());
                add(eight, kInt8);
            } else if (const auto *bytes = std::get_if<QByteArray>(&value.get())) {
                add(*bytes, kBytea);
            } else if (const auto *text = std::get_if<QString>(&value.get())) {
                add(text->toUtf8(), kText);
            } else {
                add({}, 0);
                m_pointers.back() = nullptr;
            }
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_types.size()); }
    [[nodiscard]] const Oid *types() const { return m_types.data(); }
    [[nodiscard]] const char *const *pointers() const { return m_pointers.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    void add(const QByteArray &bytes, Oid type)
    {
        m_bytes.push_back(bytes);
        m_types.push_back(type);
        m_pointers.push_back(m_bytes.back().constData());
        m_lengths.push_back(static_cast<int>(bytes.size()));
        m_formats.push_back(kBinary);
    }
    std::vector<QByteArray> m_bytes;
    std::vector<Oid> m_types;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths, m_formats;
};

class PostgresEngine : public Engine
{
public:
    explicit PostgresEngine(QByteArray url) : m_url(std::move(url)) {}
    void open();

    void begin() override
    {
        execute("BEGIN", {});
        m_inTransaction = true;
    }
    void commit() override
    {
        // Lost in the middle of this, nobody knows whether it counts: it is not tried again here. Devices ask again,
        // and are told what they were told before.
        const ResultPtr result(PQexec(m_connection.get(), "COMMIT"));
        m_inTransaction = false;
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK || qstrcmp(PQcmdStatus(result.get()), "COMMIT") != 0)
            throw DatabaseError(errorOf(stateOf(result.get()), said()));
        m_months.unite(m_newMonths);
        m_newMonths.clear();
    }
    void rollBack() noexcept override
    {
        m_inTransaction = false;
        m_newMonths.clear();
        if (PQstatus(m_connection.get()) == CONNECTION_OK)
            PQclear(PQexec(m_connection.get(), "ROLLBACK"));
    }
    std::unique_ptr<Rows> query(const char *sql, const Values &values) override
    {
        return std::make_unique<PostgresRows>(execute(sql, values));
    }
    qint64 run(const char *sql, const Values &values) override
    {
        return QByteArray(PQcmdTuples(execute(sql, values).get())).toLongLong();
    }
    void lockCompany(const QByteArray &company) override
    {
        // The row that holds the company's counting. Whoever adds what refers to the company does not have to wait.
        execute("SELECT 1 FROM companies WHERE id = ? FOR NO KEY UPDATE", {company});
    }
    void lockUpload(const QString &id) override { execute("SELECT 1 FROM uploads WHERE id = ? FOR UPDATE", {id}); }
    void lockAll() override { execute(kLockAll, {}); }
    void only(const QByteArray &company) override { m_wantedCompany = company.isEmpty() ? kAll : company.toHex(); }
    void makeRoom(qint64 atMs) override
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date();
        const QDate month(day.year(), day.month(), 1);
        if (m_months.contains(month) || m_newMonths.contains(month))
            return;
        lockAll(); // two that make the same one at once would fail
        makeMonth(*this, month);
        m_newMonths.insert(month);
    }
    [[nodiscard]] bool isShared() const override { return true; }

private:
    void connect();
    void sayCompany();
    void simply(const char *sql);
    QByteArray shown(const char *setting);
    ResultPtr execute(const char *sql, const Values &values);
    ResultPtr tryToExecute(const char *sql, const Parameters &parameters);
    static QByteArray stateOf(const PGresult *result)
    {
        return result == nullptr ? QByteArray() : QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    }
    [[nodiscard]] QString said() const { return QString::fromUtf8(PQerrorMessage(m_connection.get())); }

    QByteArray m_url;
    std::unique_ptr<PGconn, Finishing> m_connection;
    std::map<std::string, QByteArray, std::less<>> m_prepared; ///< names of this connection's statements
    QByteArray m_wantedCompany = kAll; ///< only(); said before the next statement, as most are the same company's
    QByteArray m_saidCompany;          ///< to this connection
    QSet<QDate> m_months, m_newMonths; ///< that have room; those of the transaction under way
    bool m_inTransaction = false;
    bool m_elsewhere = false; ///< what it is connected to takes nothing any more: another of the hosts may
};

void PostgresEngine::simply(const char *sql)
{
    const ResultPtr result(PQexec(m_connection.get(), sql));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK && PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        throw DatabaseError(errorOf(stateOf(result.get()), said()));
}

QByteArray PostgresEngine::shown(const char *setting)
{
    const ResultPtr result(PQexec(m_connection.get(), QByteArray("SHOW ") + setting));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        throw DatabaseError(errorOf(stateOf(result.get()), said()));
    return PQgetvalue(result.get(), 0, 0);
}

void PostgresEngine::connect()
{
    m_prepared.clear();
    m_saidCompany.clear();
    m_elsewhere = false;
    // What stands before the address is what it may say otherwise. A machine that fell silent is noticed in 15 s.
    const char *names[] = {"connect_timeout",  "keepalives_idle",  "keepalives_interval",
                           "keepalives_count", "tcp_user_timeout", "application_name",
                           "dbname",           "client_encoding",  nullptr};
    const char *values[] = {"5", "5", "5", "2", "15000", "witnessmark-cloud", m_url.constData(), "UTF8", nullptr};
    m_connection.reset(PQconnectdbParams(names, values, 1));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        // libpq gives no SQLSTATE here; these two a person can do something about.
        const QString why = said();
        if (why.contains(QStringLiteral("password")) || why.contains(QStringLiteral("role ")))
            throw DatabaseError(errorOf("28000", why));
        throw DatabaseError(errorOf(why.contains(QStringLiteral("database \"")) ? "3D000" : "", why));
    }
    if (shown("server_encoding") != "UTF8")
        throw DatabaseError(makeError(
            ErrorCode::Invalid, CloudWords::tr("The database does not keep its texts as UTF-8. Make one that does: "
                                               "createdb --encoding=UTF8 --template=template0")));
    if (shown("synchronous_commit") == "off") // what was acknowledged has to be there after a power cut
        simply("SET synchronous_commit = on");
    if (shown("fsync") == "off")
        qCWarning(lcRecord) << "the database runs with fsync off: a power cut may lose what was acknowledged";
    const ResultPtr above(PQexec(m_connection.get(), "SELECT rolsuper OR rolbypassrls FROM pg_catalog.pg_roles "
                                                     "WHERE rolname = current_user"));
    if (PQntuples(above.get()) == 1 && qstrcmp(PQgetvalue(above.get(), 0, 0), "t") == 0)
        qCWarning(lcRecord) << "the service's role is above row-level security: give it one that is no superuser";
    // An instance that stands still in the middle does not keep the others from going on.
    simply("SET lock_timeout = '5s'; SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '10s'; "
           "SET client_min_messages = 'warning'; SET default_transaction_isolation = 'read committed'");
}

/// Between transactions, so that a rollback does not take it back.
void PostgresEngine::sayCompany()
{
    if (m_inTransaction || m_saidCompany == m_wantedCompany)
        return;
    simply("SET witnessmark.company = '" + m_wantedCompany + '\'');
    m_saidCompany = m_wantedCompany;
}

ResultPtr PostgresEngine::tryToExecute(const char *sql, const Parameters &parameters)
{
    auto known = m_prepared.find(std::string_view(sql));
    if (known == m_prepared.end()) {
        const QByteArray name = "s" + QByteArray::number(static_cast<qlonglong>(m_prepared.size()));
        ResultPtr prepared(PQprepare(m_connection.get(), name, numbered(sql), parameters.count(), parameters.types()));
        if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
            return prepared;
        known = m_prepared.emplace(sql, name).first;
    }
    return ResultPtr(PQexecPrepared(m_connection.get(), known->second, parameters.count(), parameters.pointers(),
                                    parameters.lengths(), parameters.formats(), kBinary));
}

ResultPtr PostgresEngine::execute(const char *sql, const Values &values)
{
    const Parameters parameters(values);
    for (int attempt = 0;; ++attempt) {
        if (!m_inTransaction &&
            (m_connection == nullptr || m_elsewhere || PQstatus(m_connection.get()) != CONNECTION_OK))
            connect();
        sayCompany();
        ResultPtr result = tryToExecute(sql, parameters);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
            return result;
        const bool lost = PQstatus(m_connection.get()) != CONNECTION_OK;
        if (lost && !m_inTransaction && attempt == 0)
            continue;
        const QByteArray state = lost ? QByteArray() : stateOf(result.get());
        m_elsewhere = m_elsewhere || state == "25006";
        throw DatabaseError(errorOf(state, said()), lost || state == "40001" || state == "40P01");
    }
}

void PostgresEngine::open()
{
    connect();
    begin();
    try {
        lockAll(); // another instance may be starting, too
        auto there = query("SELECT count(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('meta')", {});
        int version = 0;
        if (there->next() && there->number(0) > 0) {
            auto kept = query("SELECT value FROM meta WHERE key = 'version'", {});
            version = kept->next() ? kept->bytes(0).toInt() : 0;
            if (version == 0)
                throw DatabaseError(makeError(ErrorCode::Invalid,
                                              CloudWords::tr("The database holds tables of another program. Give the "
                                                             "service one of its own.")));
        }
        if (version > kSchemaVersion)
            throw DatabaseError(
                makeError(ErrorCode::NewerVersion,
                          CloudWords::tr("The records were written by a later release. Update the service.")));
        if (version < kSchemaVersion) {
            bringUp(*this, Dialect::Postgres, version);
            run("INSERT INTO meta VALUES ('version', ?) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value",
                {QByteArray::number(kSchemaVersion)});
        }
        makePassing(*this, Dialect::Postgres);
        commit();
    } catch (const DatabaseError &) {
        rollBack();
        throw;
    }
}

} // namespace

Result<std::unique_ptr<Engine>> openPostgres(const QByteArray &url)
{
    try {
        auto engine = std::make_unique<PostgresEngine>(url);
        engine->open();
        return std::unique_ptr<Engine>(std::move(engine));
    } catch (const DatabaseError &error) {
        return error.error();
    }
}

} // namespace wm::cloud
