// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/cloud_database.h"

#include "core/cloud/postgres_engine.h"
#include "core/cloud/sqlite_engine.h"
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <sodium.h>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

constexpr int kAttempts = 5;

} // namespace

QByteArray systemRandom(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QString blobPath(const QString &dataDir, const QByteArray &hash)
{
    const QString name = QString::fromLatin1(hash.toHex());
    return dataDir + QStringLiteral("/blobs/") + name.left(2) + u'/' + name;
}

Result<std::unique_ptr<CloudDatabase>> CloudDatabase::open(const QString &dataDir, Clock &clock, Random random,
                                                           const QByteArray &postgres)
{
    const QString dir = QDir(dataDir).absolutePath();
    const QString what = CloudWords::tr("The folder of the service could not be made");
    for (const QString &folder : {dir, dir + QStringLiteral("/blobs"), dir + QStringLiteral("/uploads")})
        if (auto made = record::makeFolder(folder, what); !made)
            return made.error();
    if (sodium_init() < 0)
        return makeError(ErrorCode::Io, CloudWords::tr("The signature library could not be started."));
    std::unique_ptr<CloudDatabase> database(new CloudDatabase(dir, clock, std::move(random)));
    if (auto started = database->start(postgres); !started)
        return started.error();
    return database;
}

Result<void> CloudDatabase::start(const QByteArray &postgres)
{
    if (postgres.isEmpty()) {
        auto lock = record::ProcessLock::take(path(QStringLiteral("cloud.lock")));
        if (!lock)
            return lock.error();
        m_lock = *std::move(lock);
    } else if (QFile::exists(path(databaseName()))) {
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("%1 holds the records of a service that ran without --database. Start it as "
                                        "before, or give another folder.")
                             .arg(m_dir));
    }
    auto engine = postgres.isEmpty() ? openSqlite(path(databaseName())) : openPostgres(postgres);
    if (!engine)
        return engine.error();
    m_engine = *std::move(engine);
    try {
        transact([this] {
            m_engine->lockAll();
            for (const auto &[key, size] : {std::pair("epoch", 16), std::pair("secret", 32)})
                if (meta(key).isEmpty())
                    run("INSERT INTO meta VALUES (?, ?)", QString::fromLatin1(key), m_random(size));
            return true;
        });
    } catch (const DatabaseError &error) {
        return error.error();
    }
    return {};
}

void CloudDatabase::transact(const std::function<bool()> &body)
{
    for (int attempt = 1;; ++attempt) {
        m_engine->begin();
        try {
            if (body())
                m_engine->commit();
            else
                m_engine->rollBack();
            return;
        } catch (const DatabaseError &error) {
            m_engine->rollBack();
            if (!error.again() || attempt == kAttempts)
                throw;
        } catch (...) {
            m_engine->rollBack();
            throw;
        }
    }
}

QByteArray CloudDatabase::meta(const char *key)
{
    Query query(*this, "SELECT value FROM meta WHERE key = ?", QString::fromLatin1(key));
    return query.next() ? query.bytes(0) : QByteArray();
}

} // namespace wm::cloud
