// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/accounts.h"

#include "core/base/bytes.h"
#include "core/cloud/reading.h"
#include "core/record/keys.h"

#include <sodium.h>

namespace wm::cloud {

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
    m_database.run("INSERT INTO audit (utc_ms, company, account, device, act, subject) VALUES (?, ?, ?, ?, ?, ?)",
                   m_database.nowMs(), caller.company, caller.user, caller.device, QString::fromLatin1(act), subject);
}

QByteArray Accounts::addUser(const QByteArray &company, const QString &name, const QString &email, const QString &role)
{
    const QByteArray id = m_database.random(16);
    m_database.run("INSERT INTO users (id, company, name, email, role, created_ms) VALUES (?, ?, ?, ?, ?, ?)", id,
                   company, name, email, role, m_database.nowMs());
    return id;
}

QByteArray Accounts::newLink(const QByteArray &user)
{
    {
        m_database.run("DELETE FROM introductions WHERE account = ? AND device IS NULL", user);
    }
    const QByteArray token = randomWord(m_database);
    const QByteArray hash = sha256(token);
    m_database.run("INSERT INTO introductions (token_sha256, account, sent_ms) VALUES (?, ?, ?)", hash, user,
                   m_database.nowMs());
    return token;
}

std::optional<QString> Accounts::firstAdminLink(const QString &company)
{
    std::optional<QString> link;
    m_database.transact([&] {
        m_database.engine().lockAll();
        Caller service;
        QByteArray user;
        {
            Query query(m_database, "SELECT id, company, (SELECT count(*) FROM devices) FROM users "
                                    "ORDER BY created_ms, id LIMIT 1");
            if (query.next()) {
                user = query.bytes(0);
                service.company = query.bytes(1);
                if (query.number(2) > 0)
                    return false;
            }
        }
        if (user.isEmpty()) {
            service.company = m_database.random(16);
            m_database.run("INSERT INTO companies (id, name) VALUES (?, ?)", service.company, company);
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
    Query query(m_database,
                "SELECT users.company, users.id, users.role, devices.key FROM sessions "
                "JOIN devices ON devices.key = sessions.device JOIN users ON users.id = devices.account "
                "WHERE token_sha256 = ? AND expires_ms > ? AND closed = 0",
                hash, m_database.nowMs());
    if (!query.next())
        return std::nullopt;
    return Caller{query.bytes(0), query.bytes(1), query.text(2), query.bytes(3)};
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
        Query query(m_database,
                    "SELECT users.id, users.company, users.role, device, sent_ms FROM introductions "
                    "JOIN users ON users.id = account WHERE token_sha256 = ? AND closed = 0",
                    hash);
        if (!query.next())
            return refuse(404, sync::refusal::kLinkUnknown);
        fresh = query.isNull(3);
        // To the device that used it, the answer is the same again: the first may have been lost.
        if ((!fresh && query.bytes(3) != device) || m_database.nowMs() >= query.number(4) + kLinkMs)
            return refuse(404, sync::refusal::kLinkUnknown);
        *caller = {query.bytes(1), query.bytes(0), query.text(2), device};
    }
    bool known = false;
    {
        Query query(m_database,
                    "SELECT account, devices.company, closed FROM devices "
                    "JOIN users ON users.id = account WHERE key = ?",
                    device);
        known = query.next();
        // The device of an account that was closed goes on with a new one of the same company.
        if (known && query.bytes(0) != caller->user && (query.number(2) == 0 || query.bytes(1) != caller->company))
            return refuse(409, sync::refusal::kDeviceElsewhere);
    }
    if (!fresh)
        return std::nullopt;
    if (known) {
        m_database.run("UPDATE devices SET account = ? WHERE key = ?", caller->user, device);
    }
    m_database.run("UPDATE introductions SET device = ? WHERE token_sha256 = ?", device, hash);
    if (!known)
        m_database.run("INSERT INTO devices (key, company, account, joined_ms) VALUES (?, ?, ?, ?)", device,
                       caller->company, caller->user, m_database.nowMs());
    audit(*caller, "device-joined", hex(device));
    return std::nullopt;
}

QString Accounts::knownIn(const QByteArray &body)
{
    const auto object = sync::objectFrom(body);
    if (!object)
        return {};
    const QByteArray token = object->value(QStringLiteral("token")).toString().toUtf8();
    if (!token.isEmpty()) {
        const QByteArray hash = sha256(token);
        Query query(m_database, "SELECT 1 FROM introductions WHERE token_sha256 = ?", hash);
        return query.next() ? QStringLiteral("link ") + hex(hash) : QString();
    }
    const auto device = sync::bytesFromHex(object->value(QStringLiteral("device")).toString(), 32);
    if (!device)
        return {};
    Query query(m_database, "SELECT 1 FROM devices WHERE key = ?", *device);
    return query.next() ? QStringLiteral("device ") + hex(*device) : QString();
}

void Accounts::lockCompanyOf(const QByteArray &token)
{
    QByteArray company;
    {
        Query query(m_database,
                    "SELECT company FROM introductions JOIN users ON users.id = account WHERE token_sha256 = ?",
                    sha256(token));
        if (query.next())
            company = query.bytes(0);
    }
    if (!company.isEmpty())
        m_database.engine().lockCompany(company);
}

Response Accounts::join(const Request &request)
{
    const auto given = signedIn(request, "token", 200);
    if (!given || !record::verifySignature(given->device, sync::joinMessage(given->word), given->signature))
        return refuse(400, "malformed");
    Response response;
    m_database.transact([&] {
        lockCompanyOf(given->word); // two devices may come with the same link, to two instances
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
            Query query(m_database,
                        "SELECT 1 FROM devices JOIN users ON users.id = account WHERE key = ? AND "
                        "closed = 0 AND NOT EXISTS (SELECT 1 FROM sessions WHERE nonce = ?)",
                        given->device, QString::fromLatin1(given->word));
            if (!query.next())
                return false;
        }
        m_database.run("DELETE FROM sessions WHERE expires_ms <= ?", m_database.nowMs());
        const QByteArray token = randomWord(m_database);
        const QByteArray hash = sha256(token);
        const qint64 made =
            m_database.run("INSERT INTO sessions (token_sha256, device, nonce, expires_ms) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (nonce) DO NOTHING",
                           hash, given->device, QString::fromLatin1(given->word), m_database.nowMs() + kSessionMs);
        if (made == 0) // another instance was asked with the same at the same time
            return false;
        response = jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("token"), QString::fromLatin1(token)},
                                                       {QStringLiteral("expires_s"), kSessionMs / 1000}}));
        return true;
    });
    return response;
}

} // namespace wm::cloud
