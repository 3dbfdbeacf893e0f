// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/ims_model.h"

#include "core/catalog/ims_models.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject toJson(const catalog::ImsModel &model)
{
    QJsonArray notes, errors;
    for (const auto &note : model.notes)
        notes.append(note.code + QStringLiteral(": ") + note.text);
    for (const auto &error : model.errors) {
        errors.append(QJsonObject{{QStringLiteral("field"), error.field},
                                  {QStringLiteral("code"), error.code},
                                  {QStringLiteral("reason"), error.code + QStringLiteral(": ") + error.reason}});
    }
    return {{QStringLiteral("valid"), model.valid},
            {QStringLiteral("number"), orNull(model.canonical)},
            {QStringLiteral("format"), orNull(model.format)},
            {QStringLiteral("series"), orNull(model.series)},
            {QStringLiteral("wires"), orNull(model.wires)},
            {QStringLiteral("voltage_code_v"), orNull(model.voltageCodeV)},
            {QStringLiteral("ct_primary_a"), orNull(model.ctPrimaryA)},
            {QStringLiteral("ct_secondary_a"), orNull(model.ctSecondaryA)},
            {QStringLiteral("special_configuration"), orNull(model.specialConfiguration)},
            {QStringLiteral("ct_type"), orNull(model.ctType)},
            {QStringLiteral("enclosure"), orNull(model.enclosure)},
            {QStringLiteral("enclosure_capacity"), orNull(model.enclosureCapacity)},
            {QStringLiteral("installed_count"), orNull(model.installedCount)},
            {QStringLiteral("options"), orNull(model.options)},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("errors"), errors}};
}

} // namespace

QString ImsModel::name() const
{
    return QStringLiteral("ims model");
}

QString ImsModel::summary() const
{
    return CommandLineWords::tr("decodes an IMS model number, old or new format");
}

QString ImsModel::example() const
{
    return QStringLiteral("witnessmarkctl ims model S1-240-R-01-01-011-01 --json");
}

void ImsModel::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("NUMBER"),
        CommandLineWords::tr("The model number on the meter's label; separators do not matter."));
    parser.addOption({QStringLiteral("manufactured-on"), CommandLineWords::tr("Date of manufacture, as 2009-03-01."),
                      QStringLiteral("DATE")});
}

Exit ImsModel::run(const QCommandLineParser &parser, const Context &context)
{
    const QString date = parser.value(QStringLiteral("manufactured-on"));
    const QDate made = QDate::fromString(date, Qt::ISODate);
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl ims model NUMBER [--manufactured-on DATE]"));
        return Exit::Usage;
    }
    if (!date.isEmpty() && !made.isValid()) {
        Output::message(CommandLineWords::tr("witnessmarkctl: “%1” is no date; write it as 2009-03-01.").arg(date));
        return Exit::Usage;
    }
    const auto catalog = catalog::ImsCatalog::load();
    if (!catalog)
        return Output::fail(catalog.error());
    const catalog::ImsModel model =
        catalog->decode(parser.positionalArguments().first(), made.isValid() ? std::optional(made) : std::nullopt);
    const Output &out = context.output;
    out.document(toJson(model));
    if (model.valid) {
        out.text(CommandLineWords::tr("%1: series %2, %3 wires, %4 V, transformers %5 A to %6 A.")
                     .arg(model.canonical)
                     .arg(*model.series)
                     .arg(*model.wires)
                     .arg(*model.voltageCodeV)
                     .arg(*model.ctPrimaryA)
                     .arg(*model.ctSecondaryA));
        if (const auto row = catalog->configuration(model)) {
            for (const auto &supply : row->supply)
                out.text(CommandLineWords::tr("%1 to neutral: %2 to %3 V.")
                             .arg(supply.lines.join(u'/'))
                             .arg(supply.min.value)
                             .arg(supply.max.value));
        }
    }
    for (const auto &note : model.notes)
        out.text(note.code + QStringLiteral(": ") + note.text);
    for (const auto &error : model.errors)
        out.text(QStringLiteral("%1 (%2): %3").arg(error.field, error.code, error.reason));
    return model.valid ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
