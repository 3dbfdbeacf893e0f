// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The office's service and devices in one process, without sockets.

#include "core/cloud/backup.h"
#include "core/cloud/service.h"
#include "core/record/projection.h"
#include "core/record/store.h"
#include "core/sync/account.h"
#include "core/sync/round.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <libpq-fe.h>
#include <random>

namespace wm::sync::test {

/// A folder in memory where there is one: what is tested here is order, not the disk.
inline QString scratch()
{
    return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/witnessmark-XXXXXX")
                                                     : QDir::tempPath() + QStringLiteral("/witnessmark-XXXXXX");
}

inline QByteArray rolesJson()
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/resources/cloud/roles.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &info : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        if (info.isDir())
            copyFolder(info.filePath(), to + u'/' + info.fileName());
        else
            ASSERT_TRUE(QFile::copy(info.filePath(), to + u'/' + info.fileName()));
}

/// Where a service's records lie: a place of their own in the PostgreSQL that WM_POSTGRES names
/// (tests/cloud/postgres.py starts one), or, without it, nothing: SQLite's file.
inline QByteArray freshRecords()
{
    const QByteArray server = qgetenv("WM_POSTGRES");
    if (server.isEmpty())
        return {};
    const QByteArray name = "t" + QUuid::createUuid().toByteArray(QUuid::Id128);
    PGconn *connection = PQconnectdb(server);
    PGresult *made = PQexec(connection, "CREATE SCHEMA " + name);
    EXPECT_EQ(PQresultStatus(made), PGRES_COMMAND_OK) << PQerrorMessage(connection);
    PQclear(made);
    PQfinish(connection);
    return server + "&options=-csearch_path%3D" + name;
}

/// The service, which can be stopped, copied and put back.
class Office
{
public:
    explicit Office(QString folder, quint64 seed = 1)
        : m_folder(std::move(folder)), m_records(freshRecords()), m_chance(seed)
    {
        start();
    }

    ManualClock clock;
    std::unique_ptr<cloud::Service> service;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QByteArray &records() const { return m_records; } ///< an address; empty: in the folder
    void start()
    {
        service = open();
        ASSERT_NE(service, nullptr);
    }
    /// One more instance of the same service.
    std::unique_ptr<cloud::Service> open()
    {
        auto opened = cloud::Service::open(m_folder, clock, rolesJson(),
                                           {"https://office.example:8443", {}, QStringLiteral("Sunny Side"), m_records},
                                           [this](qsizetype size) {
                                               QByteArray bytes(size, '\0');
                                               for (char &byte : bytes)
                                                   byte = static_cast<char>(m_chance() & 0xff);
                                               return bytes;
                                           });
        EXPECT_TRUE(opened) << qUtf8Printable(opened.error().message + opened.error().context);
        return opened ? *std::move(opened) : nullptr;
    }
    /// A statement on the records themselves; the service is stopped for it.
    template <class... V>
    void change(const char *sql, const V &...values)
    {
        service.reset();
        {
            const auto database = cloud::CloudDatabase::open(m_folder, clock, cloud::systemRandom, m_records);
            ASSERT_TRUE(database) << qUtf8Printable(database.error().message);
            (*database)->transact([&] {
                (*database)->run(sql, values...);
                return true;
            });
        }
        start();
    }
    void restart()
    {
        service.reset();
        start();
    }
    void copyTo(const QString &to)
    {
        service.reset();
        copyFolder(m_folder, to);
        start();
    }
    /// From a plain copy, and nothing tells the service.
    void putBack(const QString &copy)
    {
        service.reset();
        QDir(m_folder).removeRecursively();
        copyFolder(copy, m_folder);
        start();
    }
    /// As the manual says.
    void restoreFrom(const QString &backup)
    {
        service.reset();
        QDir(m_folder).removeRecursively();
        m_records = freshRecords();
        const auto restored = cloud::restore(backup, m_folder, m_records);
        ASSERT_TRUE(restored) << qUtf8Printable(restored.error().message + restored.error().context);
        start();
    }

private:
    QString m_folder;
    QByteArray m_records;
    std::mt19937_64 m_chance;
};

/// A device with its store.
class Tablet
{
public:
    explicit Tablet(QString folder) : m_folder(std::move(folder)) { reopen(); }

    ManualClock clock;
    std::unique_ptr<record::Store> store;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    void reopen()
    {
        store.reset();
        auto opened = record::Store::open(m_folder, clock);
        ASSERT_TRUE(opened) << qUtf8Printable(opened.error().message + opened.error().context);
        store = *std::move(opened);
    }
    void join(Office &office, const QString &link)
    {
        const auto read = linkFrom(link);
        ASSERT_TRUE(read) << qUtf8Printable(link);
        const auto account = joined(*read, office.service->handle(joinRequest(*read, *store)), *store);
        ASSERT_TRUE(account) << qUtf8Printable(account.error().message + account.error().context);
    }
    /// A whole round over a network that does what it should.
    Report sync(Office &office, RoundOptions options = {})
    {
        Round round(*store, std::move(options));
        while (const auto request = round.next())
            round.answered(office.service->handle(*request));
        EXPECT_TRUE(round.done()) << (round.error() ? qUtf8Printable(round.error()->message + round.error()->context)
                                                    : "");
        return round.report();
    }
    /// A session's word, for requests by hand.
    QByteArray token(Office &office)
    {
        const auto request = sessionRequest(office.service->handle(challengeRequest(*store)), *store);
        return request ? sessionToken(office.service->handle(*request)).value_or(QByteArray()) : QByteArray();
    }

private:
    QString m_folder;
};

/// Makes an account by an administrator's session and gives its link.
inline QString newAccount(Office &office, const QByteArray &adminToken, const QString &email, const QString &role)
{
    const Response response = office.service->handle(
        {"POST",
         "/v1/users",
         {{"content-type", "application/json"}, {"authorization", "Bearer " + adminToken}},
         toBody(QJsonObject{
             {QStringLiteral("name"), email}, {QStringLiteral("email"), email}, {QStringLiteral("role"), role}})});
    EXPECT_EQ(response.status, 201) << response.body.constData();
    return objectFrom(response.body)->value(QStringLiteral("link")).toString();
}

/// Everything that a job adds up to, the same text wherever it is the same.
inline QByteArray dump(const record::Store &store)
{
    QByteArray text;
    auto jobs = *store.jobs();
    std::sort(jobs.begin(), jobs.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    for (const record::JobSummary &job : jobs) {
        const record::JobState state(*store.entries(job.id));
        text += wm::toText(job.id).toLatin1() + ' ' + job.title.toUtf8() + ' ' + store.head(job.id)->toHex() + '\n';
        for (const record::Entry &entry : state.entries())
            text += "  " + entry.hash.toHex() + ' ' + record::toWord(entry.kind).toLatin1() + ' ' +
                    entry.path.toUtf8() + '\n';
        text += QJsonDocument(state.site()).toJson(QJsonDocument::Compact) + '\n';
        QByteArrayList conflicts;
        for (const auto &conflict : state.conflicts()) {
            QByteArrayList hashes;
            for (const record::Hash &hash : conflict.entries)
                hashes.append(hash.toHex());
            std::sort(hashes.begin(), hashes.end());
            conflicts.append(conflict.path.toUtf8() + ": " + hashes.join(' '));
        }
        std::sort(conflicts.begin(), conflicts.end());
        text += conflicts.join('\n') + '\n';
    }
    return text;
}

inline record::Author installer()
{
    return {QStringLiteral("ana@example.org"), QStringLiteral("installer")};
}

inline record::Draft fact(const QString &path, const QCborValue &value)
{
    return {.kind = record::Kind::Fact,
            .path = path,
            .value = {{QStringLiteral("v"), value}, {QStringLiteral("source"), QStringLiteral("typed")}}};
}

} // namespace wm::sync::test
