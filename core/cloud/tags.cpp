// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/tags.h"

#include "core/base/text.h"
#include "core/cloud/unit_rows.h"

#include <QtCore/QJsonArray>

namespace wm::cloud {

namespace {

constexpr qsizetype kMostSerials = 10'000, kLongestName = 100;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

std::optional<QString> nameIn(const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    const QString name = object ? object->value(QStringLiteral("name")).toString().trimmed() : QString();
    return name.isEmpty() || !checkedText(name, QString(), kLongestName) ? std::nullopt : std::optional(name);
}

/// Tags' ids of a list in a body; nothing where it is no such list.
std::optional<QList<QByteArray>> tagsIn(const QJsonObject &object, const char *name)
{
    QList<QByteArray> ids;
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isArray())
        return std::nullopt;
    for (const QJsonValue one : value.toArray()) {
        const auto id = sync::bytesFromHex(one.toString(), 16);
        if (!id)
            return std::nullopt;
        ids.append(*id);
    }
    return ids;
}

Response wrongName()
{
    return refuse(422, "field", {{QStringLiteral("field"), QStringLiteral("name")}});
}

} // namespace

std::optional<QString> Tags::nameOf(const QByteArray &company, const QByteArray &id)
{
    Query query(m_database, "SELECT name FROM tags WHERE company = ? AND id = ?", company, id);
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

bool Tags::isTaken(const QByteArray &company, const QString &name, const QByteArray &except)
{
    Query query(m_database, "SELECT 1 FROM tags WHERE company = ? AND folded = ? AND id <> ?", company,
                name.toCaseFolded(), except);
    return query.next();
}

Response Tags::list(const Caller &caller)
{
    QJsonArray tags;
    Query query(m_database,
                "SELECT id, name, (SELECT count(*) FROM unit_tags WHERE unit_tags.company = tags.company AND "
                "tag = tags.id) FROM tags WHERE company = ? ORDER BY folded",
                caller.company);
    while (query.next())
        tags.append(QJsonObject{{QStringLiteral("id"), hex(query.bytes(0))},
                                {QStringLiteral("name"), query.text(1)},
                                {QStringLiteral("units"), query.number(2)}});
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("tags"), tags}}));
}

Response Tags::create(const Caller &caller, const Request &request)
{
    const auto name = nameIn(request);
    if (!name)
        return wrongName();
    Response response = refuse(409, sync::refusal::kTagTaken);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        const QByteArray id = m_database.random(16);
        if (isTaken(caller.company, *name, id))
            return false;
        m_database.run("INSERT INTO tags (company, id, name, folded) VALUES (?, ?, ?, ?)", caller.company, id, *name,
                       name->toCaseFolded());
        m_accounts.audit(caller, "tag-made", *name);
        response = jsonAnswer(
            sync::toBody(QJsonObject{{QStringLiteral("id"), hex(id)}, {QStringLiteral("name"), *name}}), 201);
        return true;
    });
    return response;
}

Response Tags::rename(const Caller &caller, const QByteArray &id, const Request &request)
{
    const auto name = nameIn(request);
    if (!name)
        return wrongName();
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        const auto before = nameOf(caller.company, id);
        if (!before)
            return false;
        if (isTaken(caller.company, *name, id)) {
            response = refuse(409, sync::refusal::kTagTaken);
            return false;
        }
        m_database.run("UPDATE tags SET name = ?, folded = ? WHERE company = ? AND id = ?", *name, name->toCaseFolded(),
                       caller.company, id);
        m_accounts.audit(caller, "tag-renamed", *before + QStringLiteral(" → ") + *name);
        response =
            jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("id"), hex(id)}, {QStringLiteral("name"), *name}}));
        return true;
    });
    return response;
}

Response Tags::remove(const Caller &caller, const QByteArray &id)
{
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        const auto name = nameOf(caller.company, id);
        if (!name)
            return false;
        m_database.run("DELETE FROM unit_tags WHERE company = ? AND tag = ?", caller.company, id);
        m_database.run("DELETE FROM tags WHERE company = ? AND id = ?", caller.company, id);
        m_accounts.audit(caller, "tag-deleted", *name);
        response = {204, {}, {}};
        return true;
    });
    return response;
}

Response Tags::apply(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    const auto serials = object ? serialsIn(*object, kMostSerials) : std::nullopt;
    const auto add = object ? tagsIn(*object, "add") : std::nullopt,
               remove = object ? tagsIn(*object, "remove") : std::nullopt;
    if (!serials || !add || !remove || (add->isEmpty() && remove->isEmpty()))
        return refuse(400, "malformed");
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        QStringList said;
        for (const auto *ids : {&*add, &*remove})
            for (const QByteArray &id : *ids) {
                const auto name = nameOf(caller.company, id);
                if (!name)
                    return false;
                said.append((ids == &*add ? u'+' : u'-') + *name);
            }
        qint64 changed = 0;
        for (const QString &serial : *serials) {
            {
                Query known(m_database, "SELECT 1 FROM units WHERE company = ? AND serial = ?", caller.company, serial);
                if (!known.next()) {
                    response = notYours(serial);
                    return false;
                }
            }
            for (const QByteArray &id : *add)
                changed += m_database.run(
                    "INSERT INTO unit_tags (company, serial, tag) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    caller.company, serial, id);
            for (const QByteArray &id : *remove)
                changed += m_database.run("DELETE FROM unit_tags WHERE company = ? AND serial = ? AND tag = ?",
                                          caller.company, serial, id);
        }
        if (changed > 0)
            m_accounts.audit(caller, "units-tagged",
                             said.join(u' ') + QStringLiteral(": ") + serials->join(u' ').left(2000));
        response = jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("changed"), changed}}));
        return true;
    });
    return response;
}

} // namespace wm::cloud
