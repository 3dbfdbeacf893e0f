// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/accounts.h"

#include "core/base/bytes.h"
#include "core/cloud/reading.h"
#include "core/record/keys.h"

#include <sodium.h>

namespace wm::cloud {

using record::bindBlob;
using record::bindText;
using record::blobAt;
using record::Query;
using record::textAt;

namespace {

QByteArray randomWord(const CloudDatabase &database)
{
    return database.random(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// "device" and "signature" of a body, and a word of it.
struct Signed
{
    QByteArray device, word, signature;
};
std::optional<Signed> signedIn(const Request &request, const char *wordField, qsizetype mostOfWord)
{
    const auto object = sync::objectFrom(request.body);
    if (!object)
        return std::nullopt;
    const auto device = sync::bytesFromHex(object->value(QStringLiteral("device")).toString(), 32);
    const auto signature = sync::bytesFromHex(object->value(QStringLiteral("signature")).toString(), 64);
    const QByteArray word = object->value(QLatin1String(wordField)).toString().toUtf8();
    if (!device || !signature || word.isEmpty() || word.size() > mostOfWord)
        return std::nullopt;
    return Signed{*device, word, *signature};
}

} // namespace

Accounts::Accounts(CloudDatabase &database, const Rights &rights, std::function<QString(const QByteArray &)> linkOf)
    : m_database(database), m_rights(rights), m_linkOf(std::move(linkOf))
{
}

void Accounts::audit(const Caller &caller, const char *act, const QString &subject)
{
    Query query(m_database.cache(),
                "INSERT INTO audit (utc_ms, company, user, device, act, subject) VALUES (?, ?, ?, ?, ?, ?)");
    query->bind(1, static_cast<int64_t>(m_database.nowMs()));
    bindBlob(*query, 2, caller.company);
    bindBlob(*query, 3, caller.user);
    bindBlob(*query, 4, caller.device);
    query->bind(5, act);
    bindText(*query, 6, subject);
    query->exec();
}

QByteArray Accounts::addUser(const QByteArray &company, const QString &name, const QString &email, const QString &role)
{
    const QByteArray id = m_database.random(16);
    Query query(m_database.cache(),
                "INSERT INTO users (id, company, name, email, role, created_ms) VALUES (?, ?, ?, ?, ?, ?)");
    bindBlob(*query, 1, id);
    bindBlob(*query, 2, company);
    bindText(*query, 3, name);
    bindText(*query, 4, email);
    bindText(*query, 5, role);
    query->bind(6, static_cast<int64_t>(m_database.nowMs()));
    query->exec();
    return id;
}

QByteArray Accounts::newLink(const QByteArray &user)
{
    {
        Query query(m_database.cache(), "DELETE FROM introductions WHERE user = ? AND device IS NULL");
        bindBlob(*query, 1, user);
        query->exec();
    }
    const QByteArray token = randomWord(m_database);
    const QByteArray hash = sha256(token);
    Query query(m_database.cache(), "INSERT INTO introductions (token_sha256, user, sent_ms) VALUES (?, ?, ?)");
    bindBlob(*query, 1, hash);
    bindBlob(*query, 2, user);
    query->bind(3, static_cast<int64_t>(m_database.nowMs()));
    query->exec();
    return token;
}

std::optional<QString> Accounts::firstAdminLink(const QString &company)
{
    std::optional<QString> link;
    m_database.transact([&] {
        Caller service;
        QByteArray user;
        {
            Query query(m_database.cache(), "SELECT id, company, (SELECT count(*) FROM devices) FROM users "
                                            "ORDER BY created_ms, id LIMIT 1");
            if (query->executeStep()) {
                user = blobAt(*query, 0);
                service.company = blobAt(*query, 1);
                if (query->getColumn(2).getInt() > 0)
                    return false;
            }
        }
        if (user.isEmpty()) {
            service.company = m_database.random(16);
            Query query(m_database.cache(), "INSERT INTO companies (id, name) VALUES (?, ?)");
            bindBlob(*query, 1, service.company);
            bindText(*query, 2, company);
            query->exec();
            user = addUser(service.company, QStringLiteral("Administrator"), QStringLiteral("admin@localhost"),
                           QStringLiteral("admin"));
            audit(service, "company-made", company);
        }
        link = m_linkOf(newLink(user));
        audit(service, "link-made", QStringLiteral("admin@localhost"));
        return true;
    });
    return link;
}

std::optional<Caller> Accounts::caller(const QByteArray &token)
{
    const QByteArray hash = sha256(token);
    Query query(m_database.cache(),
                "SELECT users.company, users.id, users.role, devices.key FROM sessions "
                "JOIN devices ON devices.key = sessions.device JOIN users ON users.id = devices.user "
                "WHERE token_sha256 = ? AND expires_ms > ? AND closed = 0");
    bindBlob(*query, 1, hash);
    query->bind(2, static_cast<int64_t>(m_database.nowMs()));
    if (!query->executeStep())
        return std::nullopt;
    return Caller{blobAt(*query, 0), blobAt(*query, 1), textAt(*query, 2), blobAt(*query, 3)};
}

Response Accounts::stateOf(const Caller &caller)
{
    return jsonAnswer(sync::toBody(Reading(m_database).state(caller)));
}

std::optional<Response> Accounts::takeLink(const QByteArray &token, const QByteArray &device, Caller *caller)
{
    const QByteArray hash = sha256(token);
    bool fresh = false;
    {
        Query query(m_database.cache(),
                    "SELECT users.id, users.company, users.role, device, sent_ms FROM introductions "
                    "JOIN users ON users.id = user WHERE token_sha256 = ? AND closed = 0");
        bindBlob(*query, 1, hash);
        if (!query->executeStep())
            return refuse(404, sync::refusal::kLinkUnknown);
        fresh = query->getColumn(3).isNull();
        // To the device that used it, the answer is the same again: the first may have been lost.
        if ((!fresh && blobAt(*query, 3) != device) || m_database.nowMs() >= query->getColumn(4).getInt64() + kLinkMs)
            return refuse(404, sync::refusal::kLinkUnknown);
        *caller = {blobAt(*query, 1), blobAt(*query, 0), textAt(*query, 2), device};
    }
    bool known = false;
    {
        Query query(m_database.cache(), "SELECT user, devices.company, closed FROM devices "
                                        "JOIN users ON users.id = user WHERE key = ?");
        bindBlob(*query, 1, device);
        known = query->executeStep();
        // The device of an account that was closed goes on with a new one of the same company.
        if (known && blobAt(*query, 0) != caller->user &&
            (query->getColumn(2).getInt() == 0 || blobAt(*query, 1) != caller->company))
            return refuse(409, sync::refusal::kDeviceElsewhere);
    }
    if (!fresh)
        return std::nullopt;
    if (known) {
        Query query(m_database.cache(), "UPDATE devices SET user = ? WHERE key = ?");
        bindBlob(*query, 1, caller->user);
        bindBlob(*query, 2, device);
        query->exec();
    }
    {
        Query query(m_database.cache(), "UPDATE introductions SET device = ? WHERE token_sha256 = ?");
        bindBlob(*query, 1, device);
        bindBlob(*query, 2, hash);
        query->exec();
    }
    if (!known) {
        Query query(m_database.cache(), "INSERT INTO devices (key, company, user, joined_ms) VALUES (?, ?, ?, ?)");
        bindBlob(*query, 1, device);
        bindBlob(*query, 2, caller->company);
        bindBlob(*query, 3, caller->user);
        query->bind(4, static_cast<int64_t>(m_database.nowMs()));
        query->exec();
    }
    audit(*caller, "device-joined", hex(device));
    return std::nullopt;
}

Response Accounts::join(const Request &request)
{
    const auto given = signedIn(request, "token", 200);
    if (!given || !record::verifySignature(given->device, sync::joinMessage(given->word), given->signature))
        return refuse(400, "malformed");
    Response response;
    m_database.transact([&] {
        Caller caller;
        const auto refused = takeLink(given->word, given->device, &caller);
        response = refused ? *refused : stateOf(caller);
        return !refused;
    });
    return response;
}

QByteArray Accounts::nonceFor(const QByteArray &device, qint64 expires, const QByteArray &chance)
{
    // Nothing is kept for whoever merely asks: the service knows its own challenge again by this seal.
    const QByteArray secret = m_database.meta("secret");
    const QByteArray text = QByteArray::number(expires) + '.' + chance.toHex();
    const QByteArray message = device + text;
    QByteArray seal(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(
        reinterpret_cast<unsigned char *>(seal.data()), reinterpret_cast<const unsigned char *>(message.constData()),
        static_cast<unsigned long long>(message.size()), reinterpret_cast<const unsigned char *>(secret.constData()));
    return text + '.' + seal.toHex();
}

Response Accounts::challenge(const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    const auto device =
        object ? sync::bytesFromHex(object->value(QStringLiteral("device")).toString(), 32) : std::nullopt;
    if (!device)
        return refuse(400, "malformed");
    const QByteArray nonce = nonceFor(*device, m_database.nowMs() + kChallengeMs, m_database.random(16));
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("nonce"), QString::fromLatin1(nonce)}}));
}

Response Accounts::session(const Request &request)
{
    const auto given = signedIn(request, "nonce", 200);
    if (!given)
        return refuse(400, "malformed");
    const QByteArrayList parts = given->word.split('.');
    const qint64 expires = parts.first().toLongLong();
    if (parts.size() != 3 || m_database.nowMs() > expires ||
        given->word != nonceFor(given->device, expires, QByteArray::fromHex(parts.at(1))) ||
        !record::verifySignature(given->device, sync::sessionMessage(given->word), given->signature))
        return refuse(401, sync::refusal::kNotSignedIn);
    Response response = refuse(401, sync::refusal::kNotSignedIn);
    m_database.transact([&] {
        {
            // The account must be open, and the challenge not have been answered before.
            Query query(m_database.cache(), "SELECT 1 FROM devices JOIN users ON users.id = user WHERE key = ? AND "
                                            "closed = 0 AND NOT EXISTS (SELECT 1 FROM sessions WHERE nonce = ?)");
            bindBlob(*query, 1, given->device);
            query->bind(2, given->word.toStdString());
            if (!query->executeStep())
                return false;
        }
        {
            Query query(m_database.cache(), "DELETE FROM sessions WHERE expires_ms <= ?");
            query->bind(1, static_cast<int64_t>(m_database.nowMs()));
            query->exec();
        }
        const QByteArray token = randomWord(m_database);
        const QByteArray hash = sha256(token);
        Query query(m_database.cache(),
                    "INSERT INTO sessions (token_sha256, device, nonce, expires_ms) VALUES (?, ?, ?, ?)");
        bindBlob(*query, 1, hash);
        bindBlob(*query, 2, given->device);
        query->bind(3, given->word.toStdString());
        query->bind(4, static_cast<int64_t>(m_database.nowMs() + kSessionMs));
        query->exec();
        response = jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("token"), QString::fromLatin1(token)},
                                                       {QStringLiteral("expires_s"), kSessionMs / 1000}}));
        return true;
    });
    return response;
}

} // namespace wm::cloud
