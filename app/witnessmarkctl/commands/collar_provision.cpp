// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/collar_provision.h"

#include "app/witnessmarkctl/commands/provisioning_lines.h"
#include "app/witnessmarkctl/passkey_prompt.h"
#include "app/witnessmarkctl/run_loop.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/workflow/conversation_provisioning.h"
#include "core/workflow/store_journal.h"
#include "devices/collar/open_collar.h"

#include <QCoroFuture>

#include <QtCore/QDir>

namespace wm::ctl {

namespace {

using namespace std::chrono_literals;

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// {"address", "city", "state", "zip", "premises_id", "location_note", "der_type", "installer"}; others are refused,
/// since a misspelt name would leave something out silently.
Result<workflow::Premises> readPremises(const QString &file)
{
    const auto object = readJsonObject(file);
    if (!object)
        return object.error();
    workflow::Premises premises;
    const QHash<QString, QString *> fields{{QStringLiteral("address"), &premises.address},
                                           {QStringLiteral("city"), &premises.city},
                                           {QStringLiteral("state"), &premises.state},
                                           {QStringLiteral("zip"), &premises.zip},
                                           {QStringLiteral("premises_id"), &premises.premisesId},
                                           {QStringLiteral("location_note"), &premises.locationNote},
                                           {QStringLiteral("der_type"), &premises.derType},
                                           {QStringLiteral("installer"), &premises.installer}};
    for (auto it = object->begin(); it != object->end(); ++it) {
        QString *const field = fields.value(it.key());
        if (field == nullptr || !it.value().isString()) {
            QStringList known = fields.keys();
            known.sort();
            return makeError(ErrorCode::Invalid,
                             CommandLineWords::tr("%1: “%2” is not a text the premises have; they are %3.")
                                 .arg(file, it.key(), known.join(QStringLiteral(", "))));
        }
        const auto text = checkedText(it.value().toString(), QStringLiteral("%1: %2").arg(file, it.key()));
        if (!text)
            return text.error();
        *field = *text;
    }
    return premises;
}

QCoro::Task<Result<workflow::ProvisioningOutcome>> provision(std::shared_ptr<workflow::CollarPort> collar,
                                                             workflow::Premises premises, Duration limit, Clock *clock,
                                                             std::shared_ptr<ProgressLines> lines)
{
    workflow::ProvisioningRequest request;
    request.demonstration.reset(); // there is no job that a simulated collar could spoil
    request.premises = std::move(premises);
    request.waitLimit = limit;
    request.watchLimit = limit;
    request.whenWaiting = [](const QString &words) { Output::message(words); };
    // Named: GCC 12 destroys a closure twice when it is a temporary of a co_await expression (PR 99576).
    const workflow::OnProgress progress = [lines](const workflow::Progress &now) { lines->print(now); };
    co_return co_await workflow::provisionCollar(std::move(request), collar, std::make_shared<workflow::BenchJournal>(),
                                                 clock, workflow::Cancellation(), progress);
}

} // namespace

QString CollarProvision::name() const
{
    return QStringLiteral("collar provision");
}

QString CollarProvision::summary() const
{
    return CommandLineWords::tr("provisions a collar and watches it until it is operational");
}

QString CollarProvision::example() const
{
    return QStringLiteral("witnessmarkctl collar provision serial:ttyACM0 --premises premises.json");
}

void CollarProvision::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        CommandLineWords::tr(
            "How to reach the collar: serial:PORT, tcp:HOST:PORT or ble:NAME-OR-ADDRESS[?passkey=N]."));
    parser.addOption({QStringLiteral("premises"),
                      CommandLineWords::tr("JSON file with address, city, state, zip and what else is known."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("timeout-s"), CommandLineWords::tr("Give up watching after N seconds."),
                      QStringLiteral("N"), QStringLiteral("330")});
}

Exit CollarProvision::run(const QCommandLineParser &parser, const Context &context)
{
    bool isNumber = false;
    const int timeout = parser.value(QStringLiteral("timeout-s")).toInt(&isNumber);
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("premises")) || !isNumber ||
        timeout < 1) {
        Output::message(
            CommandLineWords::tr("usage: witnessmarkctl collar provision LINK --premises FILE [--timeout-s N]"));
        return Exit::Usage;
    }
    const auto premises = readPremises(parser.value(QStringLiteral("premises")));
    if (!premises)
        return Output::fail(premises.error());

    SystemClock clock;
    const auto recordings = std::make_shared<QStringList>();
    const std::shared_ptr<workflow::CollarPort> collar =
        collar::openCollar(parser.positionalArguments().first(), clock,
                           QDir(context.dataDir).filePath(QStringLiteral("captures")), askOnTerminal(), recordings);
    const auto lines = std::make_shared<ProgressLines>(context.output);
    const auto outcome = runToEnd(provision(collar, *premises, std::chrono::seconds{timeout}, &clock, lines));
    collar->close();
    lines->end(outcome, *recordings);
    if (!outcome)
        return outcome.error().code == ErrorCode::Refused || outcome.error().code == ErrorCode::Mismatch ? Exit::No
                                                                                                         : Exit::Failed;
    return Exit::Done;
}

} // namespace wm::ctl
