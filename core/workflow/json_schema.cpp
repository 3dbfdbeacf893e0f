// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/json_schema.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>

// valijson is not clean under our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wrestrict" // false in GCC 12 (PR 105651)
#endif
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

/// "steps / socket.neutral-torque / measured" of the validator's "<root>", "[steps]", …
QString place(const std::vector<std::string> &context)
{
    QStringList parts;
    for (const std::string &part : context) {
        QString name = QString::fromStdString(part);
        if (name == "<root>"_L1)
            continue;
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.mid(1, name.size() - 2);
        parts.append(name);
    }
    return parts.join(u" / "_s);
}

/// Of all the validator has to say, the deepest: the others only say that something inside them is wrong.
Error validationError(valijson::ValidationResults &results, const QString &what)
{
    valijson::ValidationResults::Error deepest;
    valijson::ValidationResults::Error error;
    for (bool first = true; results.popError(error); first = false)
        if (first || error.context.size() > deepest.context.size())
            deepest = error;
    const QString where = place(deepest.context);
    const QString sentence = QString::fromStdString(deepest.description);
    return makeError(ErrorCode::Invalid, where.isEmpty()
                                             ? WorkflowWords::tr("%1: %2").arg(what, sentence)
                                             : WorkflowWords::tr("%1, at %2: %3").arg(what, where, sentence));
}

} // namespace

Result<void> validateJson(const QJsonObject &json, const QString &schemaFile, const QString &what)
{
    const Result<QJsonObject> schemaJson = readJsonObject(schemaFile);
    if (!schemaJson)
        return schemaJson.error();
    valijson::Schema schema;
    valijson::SchemaParser parser;
    const QJsonValue schemaValue(*schemaJson);
    const valijson::adapters::QtJsonAdapter schemaAdapter(schemaValue);
    parser.populateSchema(schemaAdapter, schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const QJsonValue value(json);
    const valijson::adapters::QtJsonAdapter adapter(value);
    if (!validator.validate(schema, adapter, &results))
        return validationError(results, what);
    return {};
}

} // namespace wm::workflow
