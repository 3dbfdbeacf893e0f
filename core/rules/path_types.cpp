// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/path_types.h"

#include "core/rules/expression.h"

#include <QtCore/QCoreApplication>

namespace wm::rules {

namespace {

using namespace Qt::StringLiterals;

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

Sort sortOf(site::FieldType type)
{
    switch (type) {
    case site::FieldType::Text:
    case site::FieldType::Date:
        return Sort::Text;
    case site::FieldType::Number:
    case site::FieldType::Integer:
        return Sort::Number;
    case site::FieldType::Boolean:
        return Sort::Boolean;
    case site::FieldType::List:
        return Sort::List;
    case site::FieldType::Object:
        return Sort::Object;
    }
    return Sort::Any;
}

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

Result<std::shared_ptr<const SchemaPathTypes>> SchemaPathTypes::of(std::shared_ptr<const site::Schema> schema)
{
    std::shared_ptr<SchemaPathTypes> types(new SchemaPathTypes);
    types->m_schema = std::move(schema);
    auto formulas = std::make_shared<Formulas>();
    for (const site::DerivedField &derived : types->m_schema->derived()) {
        auto formula = Expression::parse(derived.formula);
        if (!formula)
            return makeError(ErrorCode::Invalid, RuleWords::tr("The formula of ‘%1’ cannot be read: %2")
                                                     .arg(u"derived."_s + derived.name, formula.error().message));
        formulas->insert(derived.name, std::move(*formula));
        types->m_derived.insert(derived.name, {sortOf(derived.type), {}, derived.title});
    }
    types->m_formulas = std::move(formulas);
    return std::shared_ptr<const SchemaPathTypes>(std::move(types));
}

Result<std::shared_ptr<const SchemaPathTypes>> SchemaPathTypes::fromJson(const QJsonObject &json)
{
    auto schema = site::Schema::fromJson(json);
    return schema ? of(std::move(*schema)) : Result<std::shared_ptr<const SchemaPathTypes>>(schema.error());
}

std::optional<PathType> SchemaPathTypes::typeOf(const QString &path) const
{
    if (path == "measurements"_L1)
        return PathType{Sort::Object};
    if (path.startsWith("measurements."_L1))
        return PathType{Sort::Any};
    if (path.startsWith("derived."_L1)) {
        const auto it = m_derived.constFind(path.sliced(8));
        return it == m_derived.cend() ? std::nullopt : std::optional(*it);
    }
    const site::Field *field = m_schema->field(path);
    if (field == nullptr)
        return std::nullopt;
    PathType type{sortOf(field->type), {}, field->title};
    for (const QJsonValue &choice : field->choices)
        if (choice.isString())
            type.words.append(choice.toString());
    return type;
}

Result<std::shared_ptr<const SchemaPathTypes>> SchemaPathTypes::shipped()
{
    static const Result<std::shared_ptr<const SchemaPathTypes>> types =
        []() -> Result<std::shared_ptr<const SchemaPathTypes>> {
        auto schema = site::Schema::shipped(u"en"_s);
        if (!schema)
            return schema.error();
        return of(std::move(*schema));
    }();
    return types;
}

} // namespace wm::rules
