// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/inverter_settings.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/recordings.h"
#include "app/witnessmarkctl/run_loop.h"
#include "core/workflow/inverter_comparison.h"
#include "devices/inverter/open_inverter.h"

#include <QCoroFuture>

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

using workflow::FunctionResult;
using workflow::InverterSnapshot;

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QCoro::Task<Result<InverterSnapshot>> readOnce(std::shared_ptr<workflow::InverterPort> inverter)
{
    co_return co_await inverter->read();
}

/// How many functions stand as required, how many do not, of how many nothing is known.
struct Counts
{
    int match = 0, differ = 0, unknown = 0;
};

Counts countsOf(const QList<FunctionResult> &results)
{
    using workflow::InverterVerdict;
    Counts counts;
    for (const FunctionResult &result : results) {
        const bool unknown =
            result.verdict == InverterVerdict::NotReported || result.verdict == InverterVerdict::UnknownRevision;
        ++(result.verdict == InverterVerdict::Ok ? counts.match : unknown ? counts.unknown : counts.differ);
    }
    return counts;
}

QJsonObject document(const InverterSnapshot &read, const QString &profile, const QList<FunctionResult> &results)
{
    QJsonArray functions;
    for (const FunctionResult &result : results)
        functions.append(toJson(result));
    const Counts counts = countsOf(results);
    const QJsonObject summary{{QStringLiteral("match"), counts.match},
                              {QStringLiteral("differ"), counts.differ},
                              {QStringLiteral("not_reported"), counts.unknown}};
    return {{QStringLiteral("profile"), profile},
            {QStringLiteral("fine"), isFine(results)},
            {QStringLiteral("manufacturer"), read.manufacturer},
            {QStringLiteral("model"), read.model},
            {QStringLiteral("serial"), read.serial},
            {QStringLiteral("firmware"), read.firmware},
            {QStringLiteral("simulated"), read.simulated},
            {QStringLiteral("functions"), functions},
            {QStringLiteral("summary"), summary},
            {QStringLiteral("notes"), QJsonArray::fromStringList(read.notes)},
            {QStringLiteral("capture"), read.capture.file}};
}

void print(const InverterSnapshot &read, const workflow::InverterProfile &profile, const QList<FunctionResult> &results,
           const Output &output)
{
    if (read.simulated)
        output.text(CommandLineWords::tr("SIMULATED DEVICE"));
    output.text(CommandLineWords::tr("Inverter         %1 %2").arg(read.manufacturer, read.model));
    output.text(CommandLineWords::tr("Serial number    %1").arg(read.serial));
    output.text(CommandLineWords::tr("Profile          %1 (%2)").arg(profile.title, profile.id));
    for (const FunctionResult &result : results) {
        output.text(QStringLiteral("\n%1  %2").arg(spoken(result.verdict), -18).arg(result.title));
        output.text(CommandLineWords::tr("  required  %1").arg(spoken(result.required)));
        output.text(CommandLineWords::tr("  found     %1").arg(result.foundText()));
        const QStringList figures = figureDifferences(result);
        for (const QString &line : figures)
            output.text(QStringLiteral("  ! ") + line);
        for (const QString &note : result.notes)
            output.text(QStringLiteral("  ! ") + note);
    }
    for (const QString &note : read.notes)
        output.text(QStringLiteral("! ") + note);
    output.text({});
    output.text(profile.note);
}

void printSummary(const Counts &counts, const Output &output)
{
    output.text({});
    output.text(CommandLineWords::tr("%1 functions compared: %2 match, %3 differ, %4 not reported or not readable.")
                    .arg(counts.match + counts.differ + counts.unknown)
                    .arg(counts.match)
                    .arg(counts.differ)
                    .arg(counts.unknown));
}

} // namespace

QString InverterSettings::name() const
{
    return QStringLiteral("inverter settings");
}

QString InverterSettings::summary() const
{
    return CommandLineWords::tr("reads an inverter's grid functions back and compares them with a profile");
}

QString InverterSettings::example() const
{
    return QStringLiteral("witnessmarkctl inverter settings tcp:192.0.2.7:502 --unit 126 --profile rule21");
}

void InverterSettings::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        CommandLineWords::tr("How to reach the inverter: serial:PORT, tcp:HOST:PORT or replay:FILE. It is only read."));
    parser.addOptions(
        {{QStringLiteral("profile"),
          CommandLineWords::tr("What is required: %1.")
              .arg(workflow::InverterProfile::installed().join(QStringLiteral(", "))),
          QStringLiteral("ID"), QStringLiteral("rule21")},
         {QStringLiteral("unit"), CommandLineWords::tr("Modbus unit number."), QStringLiteral("N"),
          QStringLiteral("1")},
         {QStringLiteral("agreed"),
          CommandLineWords::tr("The utility has agreed in writing to the functions that need its agreement.")}});
}

Exit InverterSettings::run(const QCommandLineParser &parser, const Context &context)
{
    bool isNumber = false;
    const int unit = parser.value(QStringLiteral("unit")).toInt(&isNumber);
    if (parser.positionalArguments().size() != 1 || !isNumber || unit < 1 || unit > 247) {
        Output::message(CommandLineWords::tr(
            "usage: witnessmarkctl inverter settings LINK [--profile ID] [--unit N], N from 1 to 247"));
        return Exit::Usage;
    }
    const auto profile = workflow::InverterProfile::load(parser.value(QStringLiteral("profile")), packLanguage());
    if (!profile) {
        Output::fail(profile.error());
        return Exit::Usage;
    }
    SystemClock clock;
    const auto recordings = std::make_shared<QStringList>();
    const std::shared_ptr<workflow::InverterPort> inverter =
        inverter::openInverter(parser.positionalArguments().first(), static_cast<quint8>(unit), clock,
                               QDir(context.dataDir).filePath(QStringLiteral("captures")), recordings);
    inverter->whenWaiting([](const QString &words) { Output::message(words); });
    const auto read = runToEnd(readOnce(inverter));
    inverter->close();
    if (!read) {
        const Exit exit = Output::fail(read.error());
        sayRecordings(*recordings);
        return read.error().code == ErrorCode::Invalid ? Exit::Usage : exit;
    }
    const QList<FunctionResult> results = compare(*profile, *read, parser.isSet(QStringLiteral("agreed")));
    context.output.document(withRecordings(document(*read, profile->id, results), *recordings));
    print(*read, *profile, results, context.output);
    printRecordings(context.output, *recordings);
    printSummary(countsOf(results), context.output);
    return isFine(results) ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
