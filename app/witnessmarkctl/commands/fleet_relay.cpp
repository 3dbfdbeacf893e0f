// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_relay.h"

#include "app/witnessmarkctl/commands/fleet_office.h"
#include "core/fleet/relay_change.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

Exit usage()
{
    Output::message(CommandLineWords::tr(
        "usage: witnessmarkctl fleet relay open|shut [SERIAL…] [filters of “fleet units” | --all] [--confirm WORD] | "
        "list | status ID | cancel ID"));
    return Exit::Usage;
}

QString wordsOf(const QJsonObject &unit, const QString &to)
{
    const QString outcome = unit.value(QStringLiteral("outcome")).toString();
    if (outcome == QStringLiteral("will-change"))
        return to == QStringLiteral("open") ? CommandLineWords::tr("will be opened")
                                            : CommandLineWords::tr("will be shut");
    if (outcome == QStringLiteral("clears"))
        return CommandLineWords::tr("what waits for it is taken back; it stays as it is");
    if (outcome == QStringLiteral("asked-already"))
        return CommandLineWords::tr("was asked for already, and waits");
    if (outcome == QStringLiteral("not-provisioned"))
        return CommandLineWords::tr("left out: it is not provisioned");
    QStringList holds;
    for (const QJsonValue hold : unit.value(QStringLiteral("holds")).toArray())
        holds.append(fleet::holdText(hold.toString()));
    return CommandLineWords::tr("left out: %1").arg(holds.join(QStringLiteral("; ")));
}

/// What would happen, unit by unit, and what that means.
void show(const QJsonObject &preview, const QString &command)
{
    const QString to = preview.value(QStringLiteral("relay")).toString();
    int change = 0, withoutJob = 0;
    for (const QJsonValue value : preview.value(QStringLiteral("units")).toArray()) {
        const QJsonObject unit = value.toObject();
        const bool changes = unit.value(QStringLiteral("outcome")).toString() == QStringLiteral("will-change");
        change += changes ? 1 : 0;
        withoutJob += changes && !unit.value(QStringLiteral("job")).toBool() ? 1 : 0;
        Output::message(QStringLiteral("  %1  %2, %3  %4: %5")
                            .arg(unit.value(QStringLiteral("serial")).toString(),
                                 unit.value(QStringLiteral("address")).toString(),
                                 unit.value(QStringLiteral("city")).toString(),
                                 unit.value(QStringLiteral("relay")).toString(), wordsOf(unit, to)));
    }
    const QString hour = utcText(preview.value(QStringLiteral("execute_ms")).toInteger());
    Output::message(to == QStringLiteral("open")
                        ? CommandLineWords::tr("At %1, %n relays open: what feeds through them is cut off from the "
                                               "grid. An open relay does not make anything dead; only a meter says so.",
                                               nullptr, change)
                              .arg(hour)
                        : CommandLineWords::tr("At %1, %n relays shut: what is wired behind them is connected to the "
                                               "grid and live, whoever stands there.",
                                               nullptr, change)
                              .arg(hour));
    if (to == QStringLiteral("shut") && withoutJob > 0)
        Output::message(CommandLineWords::tr("Of %n of them the office has no job: it knows nothing of lockout, wiring "
                                             "and permission there.",
                                             nullptr, withoutJob));
    Output::message(CommandLineWords::tr("Nothing was asked for yet. If this is meant: %1 --confirm %2")
                        .arg(command, preview.value(QStringLiteral("confirmation")).toString()));
}

/// How a batch stands; the exit status says whether every unit has acknowledged, or still may.
Exit tell(const QJsonObject &batch, const Context &context)
{
    context.output.document(batch);
    bool bad = false;
    for (const QJsonValue value : batch.value(QStringLiteral("units")).toArray()) {
        const QJsonObject unit = value.toObject();
        const auto state = fleet::changeStateFrom(unit.value(QStringLiteral("state")).toString());
        bad = bad || (state && *state != fleet::ChangeState::Pending && *state != fleet::ChangeState::Sent &&
                      *state != fleet::ChangeState::Done && *state != fleet::ChangeState::Cancelled);
        const QString words =
            state ? fleet::standingOf(*state, unit.value(QStringLiteral("detail")).toString()).words : QString();
        context.output.text(QStringLiteral("%1  %2  %3: %4")
                                .arg(unit.value(QStringLiteral("serial")).toString(),
                                     unit.value(QStringLiteral("relay")).toString(),
                                     utcText(unit.value(QStringLiteral("execute_ms")).toInteger()), words));
    }
    context.output.text(CommandLineWords::tr("“fleet relay status %1” tells how it goes on; “fleet relay cancel %1” "
                                             "takes back what waits.")
                            .arg(batch.value(QStringLiteral("id")).toString()));
    return bad ? Exit::No : Exit::Done;
}

Exit change(FleetOffice &office, const QStringList &words, const QCommandLineParser &parser, const Context &context)
{
    const auto serials = office.chosen(words.mid(1), parser);
    if (!serials)
        return failOf(serials.error());
    QJsonObject body{{QStringLiteral("relay"), words.first()},
                     {QStringLiteral("serials"), QJsonArray::fromStringList(*serials)}};
    if (!parser.isSet(QStringLiteral("confirm"))) {
        const auto preview = office.ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/relay/preview"), body);
        if (!preview)
            return failOf(preview.error());
        context.output.document(*preview);
        show(*preview, QStringLiteral("fleet relay %1 …").arg(words.first()));
        return Exit::No; // nothing was done
    }
    body.insert(QStringLiteral("id"), freshId());
    body.insert(QStringLiteral("confirmation"), parser.value(QStringLiteral("confirm")));
    const auto batch = office.ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/relay"), body);
    return batch ? tell(*batch, context) : failOf(batch.error());
}

Exit list(FleetOffice &office, const Context &context)
{
    const auto batches = office.ask(QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/relay"));
    if (!batches)
        return failOf(batches.error());
    context.output.document(*batches);
    for (const QJsonValue value : batches->value(QStringLiteral("batches")).toArray()) {
        const QJsonObject batch = value.toObject();
        context.output.text(CommandLineWords::tr("%1  %2  %3  units: %4, acknowledged: %5  asked for by %6")
                                .arg(batch.value(QStringLiteral("id")).toString(),
                                     batch.value(QStringLiteral("relay")).toString(),
                                     utcText(batch.value(QStringLiteral("execute_ms")).toInteger()))
                                .arg(batch.value(QStringLiteral("units")).toInt())
                                .arg(batch.value(QStringLiteral("acknowledged")).toInt())
                                .arg(batch.value(QStringLiteral("requested_by")).toString()));
    }
    return Exit::Done;
}

} // namespace

QString FleetRelay::name() const
{
    return QStringLiteral("fleet relay");
}
QString FleetRelay::summary() const
{
    return CommandLineWords::tr("Opens or shuts relays at the top of the next hour: shows what would happen, asks for "
                                "it once it is confirmed, cancels it, and tells what each unit did.");
}
QString FleetRelay::example() const
{
    return QStringLiteral("witnessmarkctl fleet relay open --tag North");
}

void FleetRelay::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("WHAT"), CommandLineWords::tr("open, shut, list, status or cancel."));
    parser.addPositionalArgument(QStringLiteral("SERIAL"),
                                 CommandLineWords::tr("Units, or the batch for status and cancel."),
                                 QStringLiteral("[SERIAL … | ID]"));
    FleetOffice::describe(parser);
    describeAll(parser);
    parser.addOption({QStringLiteral("confirm"),
                      CommandLineWords::tr("The word that the preview ended with: what it showed is what is meant."),
                      QStringLiteral("WORD")});
}

Exit FleetRelay::run(const QCommandLineParser &parser, const Context &context)
{
    QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool changes = what == QStringLiteral("open") || what == QStringLiteral("shut");
    const bool asks = what == QStringLiteral("status") || what == QStringLiteral("cancel");
    if (!(changes || (what == QStringLiteral("list") && words.size() == 1) ||
          (asks && words.size() == 2 && sync::bytesFromHex(words.at(1), 16))))
        return usage();
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    if (changes)
        return change(*office, words, parser, context);
    if (what == QStringLiteral("list"))
        return list(*office, context);
    const auto batch =
        office->ask(what == QStringLiteral("status") ? QByteArrayLiteral("GET") : QByteArrayLiteral("DELETE"),
                    "/v1/relay/" + words.at(1).toLatin1());
    return batch ? tell(*batch, context) : failOf(batch.error());
}

} // namespace wm::ctl
