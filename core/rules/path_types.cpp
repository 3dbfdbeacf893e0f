// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/path_types.h"

#include "core/base/json.h"

#include <QtCore/QJsonArray>

namespace wm::rules {

namespace {

using namespace Qt::StringLiterals;

/// Walks a schema once and lists every path in it. References are followed; the depth is bounded, since a vocabulary
/// that refers to itself has no end.
class Walker
{
public:
    Walker(const QJsonObject &schema, QHash<QString, PathType> &types)
        : m_definitions(schema.value("definitions"_L1).toObject()), m_types(types)
    {
    }

    void walk(const QJsonObject &written, const QString &path, int depth = 0)
    {
        if (depth > 24)
            return;
        const QJsonObject node = resolved(written, 0);
        const QJsonObject properties = node.value("properties"_L1).toObject();
        PathType type;
        type.title = node.value("title"_L1).toString();
        const QString word = node.value("type"_L1).toString();
        if (!properties.isEmpty() || word == "object"_L1)
            type.sort = Sort::Object;
        else if (word == "array"_L1)
            type.sort = Sort::List;
        else if (word == "boolean"_L1)
            type.sort = Sort::Boolean;
        else if (word == "number"_L1 || word == "integer"_L1)
            type.sort = Sort::Number;
        else if (word == "string"_L1)
            type.sort = Sort::Text;
        for (const QJsonValue &value : node.value("enum"_L1).toArray())
            if (value.isString())
                type.words.append(value.toString());
        if (!path.isEmpty())
            m_types.insert(path, type);
        for (auto it = properties.begin(); it != properties.end(); ++it)
            walk(it.value().toObject(), path.isEmpty() ? it.key() : path + u'.' + it.key(), depth + 1);
        if (type.sort == Sort::List)
            walk(node.value("items"_L1).toObject(), path + "[]"_L1, depth + 1);
    }

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject node, int depth) const
    {
        if (depth > 8)
            return node;
        QJsonArray references = node.take("allOf"_L1).toArray();
        if (node.contains("$ref"_L1))
            references.append(QJsonObject{{"$ref"_L1, node.take("$ref"_L1)}});
        for (const QJsonValue &reference : std::as_const(references)) {
            const QString name = reference.toObject().value("$ref"_L1).toString().section(u'/', -1);
            const QJsonObject base = resolved(m_definitions.value(name).toObject(), depth + 1);
            for (auto it = base.begin(); it != base.end(); ++it)
                if (!node.contains(it.key()))
                    node.insert(it.key(), it.value());
        }
        return node;
    }

    QJsonObject m_definitions;
    QHash<QString, PathType> &m_types;
};

Sort sortOf(const QString &word)
{
    if (word == "boolean"_L1)
        return Sort::Boolean;
    if (word == "number"_L1 || word == "integer"_L1)
        return Sort::Number;
    if (word == "string"_L1)
        return Sort::Text;
    return word == "array"_L1 ? Sort::List : Sort::Any;
}

} // namespace

SchemaPathTypes::SchemaPathTypes(const QJsonObject &schema)
{
    Walker(schema, m_types).walk(schema, {});
    for (const QJsonValue &value : schema.value("x-derived"_L1).toArray()) {
        const QJsonObject derived = value.toObject();
        const QString name = derived.value("name"_L1).toString();
        m_types.insert("derived."_L1 + name,
                       {sortOf(derived.value("type"_L1).toString()), {}, derived.value("title"_L1).toString()});
        m_formulas.insert(name, derived.value("formula"_L1).toString());
    }
}

std::optional<PathType> SchemaPathTypes::typeOf(const QString &path) const
{
    if (path == "measurements"_L1)
        return PathType{Sort::Object};
    if (path.startsWith("measurements."_L1))
        return PathType{Sort::Any};
    const auto it = m_types.constFind(path);
    return it == m_types.cend() ? std::nullopt : std::optional(*it);
}

Result<std::shared_ptr<const SchemaPathTypes>> SchemaPathTypes::shipped()
{
    static const Result<std::shared_ptr<const SchemaPathTypes>> types =
        []() -> Result<std::shared_ptr<const SchemaPathTypes>> {
        const Result<QJsonObject> schema = readJsonObject(QStringLiteral(":/wm/schemas/site-model.schema.json"));
        if (!schema)
            return schema.error();
        return std::shared_ptr<const SchemaPathTypes>(std::make_shared<SchemaPathTypes>(*schema));
    }();
    return types;
}

} // namespace wm::rules
