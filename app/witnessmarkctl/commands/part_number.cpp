// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/part_number.h"

#include "app/language/language.h"
#include "core/catalog/part_number.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};
} // namespace

QString PartNumberCommand::name() const
{
    return QStringLiteral("part-number");
}
QString PartNumberCommand::summary() const
{
    return CommandLineWords::tr("decode or refuse a collar part number");
}
QString PartNumberCommand::example() const
{
    return QStringLiteral("witnessmarkctl part-number S-B-5-02-IH-10-60A");
}

void PartNumberCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("PN"), CommandLineWords::tr("The part number on the label."));
}

Exit PartNumberCommand::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().isEmpty()) {
        Output::message(CommandLineWords::tr("witnessmarkctl part-number: say which part number."));
        return Exit::Usage;
    }
    const auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!pack)
        return Output::fail(pack.error());
    const auto grammar = catalog::PartNumberGrammar::fromPack(*pack, packLanguage());
    if (!grammar)
        return Output::fail(grammar.error());
    // Written with blanks round its hyphens, as the catalogue prints it, a number arrives as several arguments.
    const auto number = grammar->decode(parser.positionalArguments().join(u' '));

    QJsonObject json{{QStringLiteral("valid"), number.valid}};
    if (number.valid)
        json.insert(QStringLiteral("part_number"), number.canonical);
    for (const QString &field : grammar->fieldNames()) {
        const auto value = number.fields.value(field);
        json.insert(field, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
        if (!value.isUndefined())
            context.output.text(QStringLiteral("%1: %2").arg(field, value.toVariant().toString()));
    }
    QJsonArray notes;
    for (const auto &note : number.notes) {
        notes.append(note.text);
        context.output.text(note.text);
    }
    QJsonArray errors;
    for (const auto &error : number.errors) {
        errors.append(QJsonObject{{QStringLiteral("field"), error.field},
                                  {QStringLiteral("code"), error.code},
                                  {QStringLiteral("reason"), error.reason}});
        context.output.text(QStringLiteral("%1: %2").arg(error.field, error.reason));
    }
    json.insert(QStringLiteral("notes"), notes);
    json.insert(QStringLiteral("errors"), errors);
    context.output.document(json);
    return number.valid ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
