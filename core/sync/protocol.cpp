// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol.h"

#include "core/base/ids.h"
#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

#include <cmath>

namespace wm::sync {

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

constexpr double kMostNumber = 9'007'199'254'740'991.0; // 2^53 - 1: what every reader of JSON agrees on

Error wrong(const QString &field)
{
    return makeError(ErrorCode::Protocol,
                     SyncWords::tr("The office's service and this program do not understand each other: “%1” is "
                                   "missing or wrong. Update both.")
                         .arg(field));
}

QByteArray headerOf(const QList<std::pair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers)
        if (key == name)
            return value;
    return {};
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Takes fields out of an object and remembers the first that is missing or wrong.
class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    QByteArray base64(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        const auto decoded =
            QByteArray::fromBase64Encoding(value.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        require(name, value.isString() && decoded && !decoded.decoded.isEmpty());
        return decoded.decoded;
    }
    QByteArray hex(const QString &name, qsizetype size)
    {
        const auto bytes = bytesFromHex(m_object.value(name).toString(), size);
        require(name, bytes.has_value());
        return bytes.value_or(QByteArray());
    }
    QString text(const QString &name, qsizetype most = 2000)
    {
        const QJsonValue value = m_object.value(name);
        require(name, value.isString() && value.toString().size() <= most);
        return value.toString();
    }
    qint64 number(const QString &name, qint64 least)
    {
        const double value = m_object.value(name).toDouble(-1);
        require(name, value >= static_cast<double>(least) && value <= kMostNumber && std::floor(value) == value);
        return m_wrong.isEmpty() ? static_cast<qint64>(value) : least;
    }
    QJsonArray array(const QString &name)
    {
        require(name, m_object.value(name).isArray());
        return m_object.value(name).toArray();
    }
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] bool flag(const QString &name) const { return m_object.value(name).toBool(); }
    void require(const QString &name, bool fine)
    {
        if (!fine && m_wrong.isEmpty())
            m_wrong = name;
    }
    void require(const Reader &part) { require(part.m_wrong, part.m_wrong.isEmpty()); }
    template <class T>
    Result<T> done(T value) const
    {
        if (!m_wrong.isEmpty())
            return wrong(m_wrong);
        return value;
    }

private:
    QJsonObject m_object;
    QString m_wrong;
};

QJsonArray toJson(const QList<record::SignedBatch> &signatures)
{
    QJsonArray list;
    for (const record::SignedBatch &item : signatures)
        list.append(QJsonObject{{QStringLiteral("statement"), base64(item.statement)},
                                {QStringLiteral("signature"), base64(item.signature)}});
    return list;
}

QList<record::SignedBatch> signaturesIn(Reader &reader)
{
    QList<record::SignedBatch> list;
    for (const QJsonValue item : reader.array(QStringLiteral("signatures"))) {
        Reader part(item.toObject());
        list.append({part.base64(QStringLiteral("statement")), part.base64(QStringLiteral("signature"))});
        reader.require(part);
    }
    return list;
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    return headerOf(headers, name);
}

QByteArray Response::header(QByteArrayView name) const
{
    return headerOf(headers, name);
}

QString toWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return QStringLiteral("accepted");
    case Verdict::Conflict:
        return QStringLiteral("conflict");
    case Verdict::Rejected:
        break;
    }
    return QStringLiteral("rejected");
}

QByteArray toBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> objectFrom(const QByteArray &body)
{
    auto object = parseJsonObject(body, SyncWords::tr("The message"));
    if (!object)
        return makeError(ErrorCode::Protocol, object.error().message, object.error().context);
    return object;
}

std::optional<QByteArray> bytesFromHex(QStringView text, qsizetype size)
{
    if (text.size() != size * 2)
        return std::nullopt;
    for (const QChar digit : text)
        if (!((digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f')))
            return std::nullopt;
    return QByteArray::fromHex(text.toLatin1());
}

QByteArray toBody(const Push &push)
{
    QJsonArray items;
    for (const PushItem &item : push.items) {
        QJsonObject one;
        if (item.number > 0)
            one.insert(QStringLiteral("n"), item.number);
        if (item.body.isEmpty())
            one.insert(QStringLiteral("lost"), true);
        else
            one.insert(QStringLiteral("entry"), base64(item.body));
        items.append(one);
    }
    return toBody(QJsonObject{{QStringLiteral("epoch"), hex(push.epoch)},
                              {QStringLiteral("items"), items},
                              {QStringLiteral("signatures"), toJson(push.signatures)}});
}

Result<Push> pushFrom(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return object.error();
    Reader reader(*object);
    Push push;
    push.epoch = reader.hex(QStringLiteral("epoch"), 16);
    for (const QJsonValue item : reader.array(QStringLiteral("items"))) {
        Reader part(item.toObject());
        PushItem one;
        if (part.has(QStringLiteral("n")))
            one.number = part.number(QStringLiteral("n"), 1);
        if (!part.flag(QStringLiteral("lost")) || one.number == 0)
            one.body = part.base64(QStringLiteral("entry"));
        reader.require(part);
        push.items.append(one);
    }
    push.signatures = signaturesIn(reader);
    return reader.done(push);
}

QByteArray toBody(const PushAnswer &answer)
{
    QJsonArray results;
    for (const ItemResult &one : answer.results) {
        QJsonObject row{{QStringLiteral("result"), toWord(one.verdict)}};
        if (!one.reason.isEmpty())
            row.insert(QStringLiteral("reason"), one.reason);
        results.append(row);
    }
    return toBody(QJsonObject{{QStringLiteral("epoch"), hex(answer.epoch)}, {QStringLiteral("results"), results}});
}

Result<PushAnswer> pushAnswerFrom(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return object.error();
    Reader reader(*object);
    PushAnswer answer{reader.hex(QStringLiteral("epoch"), 16), {}};
    for (const QJsonValue item : reader.array(QStringLiteral("results"))) {
        Reader part(item.toObject());
        ItemResult one;
        const QString word = part.text(QStringLiteral("result"));
        for (const Verdict verdict : {Verdict::Accepted, Verdict::Conflict, Verdict::Rejected})
            if (word == toWord(verdict))
                one.verdict = verdict;
        reader.require(QStringLiteral("result"), word == toWord(one.verdict));
        if (part.has(QStringLiteral("reason")))
            one.reason = part.text(QStringLiteral("reason"));
        reader.require(part);
        answer.results.append(one);
    }
    return reader.done(answer);
}

QByteArray toBody(const State &state)
{
    return toBody(QJsonObject{{QStringLiteral("epoch"), hex(state.epoch)},
                              {QStringLiteral("device_last"), state.deviceLast},
                              {QStringLiteral("company"), state.company},
                              {QStringLiteral("user"), state.user},
                              {QStringLiteral("role"), state.role}});
}

Result<State> stateFrom(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return object.error();
    Reader reader(*object);
    State state;
    state.epoch = reader.hex(QStringLiteral("epoch"), 16);
    state.deviceLast = reader.number(QStringLiteral("device_last"), 0);
    state.company = reader.text(QStringLiteral("company"));
    state.user = reader.text(QStringLiteral("user"));
    state.role = reader.text(QStringLiteral("role"));
    return reader.done(state);
}

QByteArray toBody(const Page &page)
{
    QJsonArray entries;
    for (const QByteArray &body : page.bodies)
        entries.append(base64(body));
    return toBody(QJsonObject{{QStringLiteral("epoch"), hex(page.epoch)},
                              {QStringLiteral("entries"), entries},
                              {QStringLiteral("signatures"), toJson(page.signatures)},
                              {QStringLiteral("cursor"), QString::fromLatin1(page.cursor)},
                              {QStringLiteral("more"), page.more}});
}

Result<Page> pageFrom(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return object.error();
    Reader reader(*object);
    Page page;
    page.epoch = reader.hex(QStringLiteral("epoch"), 16);
    for (const QJsonValue item : reader.array(QStringLiteral("entries"))) {
        Reader part(QJsonObject{{QStringLiteral("entries"), item}});
        page.bodies.append(part.base64(QStringLiteral("entries")));
        reader.require(part);
    }
    page.signatures = signaturesIn(reader);
    page.cursor = reader.text(QStringLiteral("cursor"), 200).toLatin1();
    page.more = reader.flag(QStringLiteral("more"));
    return reader.done(page);
}

QByteArray toBody(const QList<record::JobHeads> &heads, const QByteArray &next)
{
    QJsonArray rows;
    for (const record::JobHeads &one : heads)
        for (const record::Head &head : one.heads)
            rows.append(QJsonObject{{QStringLiteral("job"), wm::toText(one.job)},
                                    {QStringLiteral("key"), hex(head.key)},
                                    {QStringLiteral("seq"), static_cast<qint64>(head.sequence)},
                                    {QStringLiteral("hash"), hex(head.hash)}});
    return toBody(QJsonObject{{QStringLiteral("heads"), rows}, {QStringLiteral("next"), QString::fromLatin1(next)}});
}

Result<QList<record::JobHeads>> headsFrom(const QByteArray &body, QByteArray *next)
{
    const auto object = objectFrom(body);
    if (!object)
        return object.error();
    Reader reader(*object);
    QList<record::JobHeads> list;
    for (const QJsonValue item : reader.array(QStringLiteral("heads"))) {
        Reader part(item.toObject());
        const JobId job = QUuid::fromString(part.text(QStringLiteral("job"), 40));
        part.require(QStringLiteral("job"), !job.isNull());
        record::Head head;
        head.key = part.hex(QStringLiteral("key"), 32);
        head.sequence = static_cast<quint64>(part.number(QStringLiteral("seq"), 1));
        head.hash = part.hex(QStringLiteral("hash"), 32);
        reader.require(part);
        if (list.isEmpty() || list.last().job != job)
            list.append({job, {}});
        list.last().heads.append(head);
    }
    *next = reader.text(QStringLiteral("next"), 200).toLatin1();
    return reader.done(list);
}

QByteArray toBody(const QString &field, const QList<record::Hash> &hashes)
{
    QJsonArray list;
    for (const record::Hash &hash : hashes)
        list.append(hex(hash));
    return toBody(QJsonObject{{field, list}});
}

Result<QList<record::Hash>> hashesFrom(const QByteArray &body, const QString &field)
{
    const auto object = objectFrom(body);
    if (!object)
        return object.error();
    Reader reader(*object);
    QList<record::Hash> hashes;
    for (const QJsonValue item : reader.array(field)) {
        const auto hash = bytesFromHex(item.toString(), 32);
        reader.require(field, hash.has_value());
        hashes.append(hash.value_or(QByteArray()));
    }
    return reader.done(hashes);
}

QByteArray joinMessage(const QByteArray &token)
{
    return QByteArrayLiteral("witnessmark-join/1\n") + token;
}

QByteArray sessionMessage(const QByteArray &nonce)
{
    return QByteArrayLiteral("witnessmark-session/1\n") + nonce;
}

QString toText(const Link &link)
{
    const QByteArray pin = link.certificate.isEmpty() ? QByteArray() : '.' + link.certificate;
    return QString::fromLatin1(link.server + "/join#" + link.token + pin);
}

Result<Link> linkFrom(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QByteArrayList parts = url.fragment().toLatin1().split('.');
    const bool pinned = parts.size() == 2;
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty() ||
        url.path() != QStringLiteral("/join") || parts.size() > 2 || parts.first().size() != 43 ||
        (pinned && !bytesFromHex(QString::fromLatin1(parts.last()), 32)))
        return makeError(
            ErrorCode::Invalid,
            SyncWords::tr("“%1” is not an introduction link. It looks like "
                          "https://office.example:8443/join#… and is copied whole, with what follows the #.")
                .arg(text.left(80)));
    const QUrl server =
        url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return Link{server.toEncoded(), parts.first(), pinned ? parts.last() : QByteArray()};
}

} // namespace wm::sync
