// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/collar_status.h"

#include "app/witnessmarkctl/commands/problem_rows.h"
#include "app/witnessmarkctl/recordings.h"
#include "app/witnessmarkctl/run_loop.h"
#include "devices/collar/open_collar.h"

#include <QCoroFuture>

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

using workflow::CollarSnapshot;

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QCoro::Task<Result<CollarSnapshot>> readOnce(std::shared_ptr<workflow::CollarPort> collar)
{
    co_return co_await collar->read();
}

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString hexadecimal(quint32 code)
{
    return QStringLiteral("0x%1").arg(code, 8, 16, QLatin1Char('0'));
}

QJsonArray symbols(const CollarSnapshot &collar)
{
    QJsonArray shown;
    const auto add = [&shown](bool on, const char *word) {
        if (on)
            shown.append(QString::fromLatin1(word));
    };
    add(collar.lcdFlipped, "flipped");
    add(collar.lcdNoCell, "no-cel");
    add(collar.lcdBeforeEnrol, "b4-enrol");
    add(collar.lcdThumbsUp, "thumbs-up");
    add(collar.lcdArrow, "arrow");
    add(collar.lcdSkull, "skull");
    return shown;
}

/// Unknown values are null, never zero.
QJsonObject document(const CollarSnapshot &collar)
{
    const QJsonObject readings{{QStringLiteral("l1_l2_v"), orNull(collar.voltsL1L2)},
                               {QStringLiteral("l1_n_v"), orNull(collar.voltsL1N)},
                               {QStringLiteral("l2_n_v"), orNull(collar.voltsL2N)},
                               {QStringLiteral("l1_a"), orNull(collar.ampsL1)},
                               {QStringLiteral("l2_a"), orNull(collar.ampsL2)},
                               {QStringLiteral("a"), orNull(collar.amps)},
                               {QStringLiteral("kw"), orNull(collar.kilowatts)},
                               {QStringLiteral("hz"), orNull(collar.hertz)},
                               {QStringLiteral("ambient_f"), orNull(collar.ambientF)},
                               {QStringLiteral("produced_kwh"), orNull(collar.producedKwh)},
                               {QStringLiteral("consumed_kwh"), orNull(collar.consumedKwh)},
                               {QStringLiteral("cell_dbm"), orNull(collar.cellDbm)},
                               {QStringLiteral("failed_reports"), orNull(collar.consecutiveReportFailures)}};
    return {
        {QStringLiteral("serial"), collar.serial},
        {QStringLiteral("part_number"), collar.partNumber},
        {QStringLiteral("firmware"), collar.firmware},
        {QStringLiteral("simulated"), collar.simulated},
        {QStringLiteral("form"), collar.form.isEmpty() ? QJsonValue() : QJsonValue(collar.form)},
        {QStringLiteral("lcd"), collar.lcdText},
        {QStringLiteral("lcd_symbols"), symbols(collar)},
        {QStringLiteral("orientation"), !collar.flipped   ? QJsonValue()
                                        : *collar.flipped ? QJsonValue(QStringLiteral("flipped"))
                                                          : QJsonValue(QStringLiteral("upright"))},
        {QStringLiteral("provisioning"), collar.provisioning ? QJsonValue(toWord(*collar.provisioning)) : QJsonValue()},
        {QStringLiteral("relay"), collar.relay ? QJsonValue(toWord(*collar.relay)) : QJsonValue()},
        {QStringLiteral("hex_status"), collar.healthCode ? QJsonValue(hexadecimal(*collar.healthCode)) : QJsonValue()},
        {QStringLiteral("readings"), readings},
        {QStringLiteral("capture"), collar.capture.file}};
}

void print(const CollarSnapshot &collar, const Output &output)
{
    const QString unknown = CommandLineWords::tr("unknown");
    const auto number = [&unknown](const std::optional<double> &value, int decimals, const char *unit) {
        return value ? QStringLiteral("%1 %2").arg(*value, 0, 'f', decimals).arg(QString::fromLatin1(unit)) : unknown;
    };
    if (collar.simulated)
        output.text(CommandLineWords::tr("SIMULATED DEVICE"));
    output.text(CommandLineWords::tr("Serial number   %1").arg(collar.serial));
    output.text(CommandLineWords::tr("Part number     %1").arg(collar.partNumber));
    output.text(CommandLineWords::tr("Firmware        %1").arg(collar.firmware));
    output.text(CommandLineWords::tr("Form            %1").arg(collar.form.isEmpty() ? unknown : collar.form));
    output.text(CommandLineWords::tr("Display         %1").arg(collar.lcdText));
    output.text(CommandLineWords::tr("Orientation     %1")
                    .arg(!collar.flipped   ? unknown
                         : *collar.flipped ? CommandLineWords::tr("FLIPPED: upside down")
                                           : CommandLineWords::tr("upright")));
    output.text(
        CommandLineWords::tr("Provisioning    %1").arg(collar.provisioning ? toWord(*collar.provisioning) : unknown));
    output.text(
        CommandLineWords::tr("Relay           %1").arg(collar.relay ? toWord(*collar.relay).toUpper() : unknown));
    output.text(
        CommandLineWords::tr("Health code     %1").arg(collar.healthCode ? hexadecimal(*collar.healthCode) : unknown));
    output.text(
        CommandLineWords::tr("Voltage         %1 (L1-N %2, L2-N %3)")
            .arg(number(collar.voltsL1L2, 1, "V"), number(collar.voltsL1N, 1, "V"), number(collar.voltsL2N, 1, "V")));
    output.text(CommandLineWords::tr("Current         %1").arg(number(collar.amps, 1, "A")));
    output.text(CommandLineWords::tr("Power           %1").arg(number(collar.kilowatts, 2, "kW")));
    output.text(CommandLineWords::tr("Produced        %1").arg(number(collar.producedKwh, 0, "kWh")));
    output.text(CommandLineWords::tr("Consumed        %1").arg(number(collar.consumedKwh, 0, "kWh")));
}

/// It was read, and the answer is no where the collar hangs upside down or shows the skull: nothing goes on from there.
bool isGood(const CollarSnapshot &collar)
{
    return !collar.flipped.value_or(false) && !collar.lcdFlipped && !collar.lcdSkull;
}

void sayIfBlank()
{
    const auto rows = problemRows();
    if (!rows)
        return;
    for (const ProblemRow &row : *rows)
        if (row.id == u"blank")
            Output::message(CommandLineWords::tr("If its display is blank: %1").arg(row.actions.join(u' ')));
}

} // namespace

QString CollarStatus::name() const
{
    return QStringLiteral("collar status");
}

QString CollarStatus::summary() const
{
    return CommandLineWords::tr("reads a collar: display, state and readings");
}

QString CollarStatus::example() const
{
    return QStringLiteral("witnessmarkctl collar status serial:ttyACM0 --json");
}

void CollarStatus::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        CommandLineWords::tr(
            "How to reach the collar: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS or replay:FILE."));
    parser.addOption({QStringLiteral("role"), CommandLineWords::tr("Whom the advice is for: installer or admin."),
                      QStringLiteral("ROLE"), QStringLiteral("installer")});
}

Exit CollarStatus::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl collar status LINK"));
        return Exit::Usage;
    }
    const QString role = parser.value(QStringLiteral("role"));
    if (role != u"installer" && role != u"admin") {
        Output::message(CommandLineWords::tr("witnessmarkctl collar status: --role is installer or admin."));
        return Exit::Usage;
    }
    SystemClock clock;
    const auto recordings = std::make_shared<QStringList>();
    const std::shared_ptr<workflow::CollarPort> collar =
        collar::openCollar(parser.positionalArguments().first(), clock,
                           QDir(context.dataDir).filePath(QStringLiteral("captures")), {}, recordings);
    const auto snapshot = runToEnd(readOnce(collar));
    collar->close();
    if (!snapshot) {
        const Exit exit = Output::fail(snapshot.error());
        // Nobody answers: perhaps the collar has no power, which its display shows.
        if (snapshot.error().code == ErrorCode::Timeout)
            sayIfBlank();
        sayRecordings(*recordings);
        return snapshot.error().code == ErrorCode::Invalid ? Exit::Usage : exit;
    }
    QJsonObject said = withRecordings(document(*snapshot), *recordings);
    const auto advice = adviceOn(*snapshot, role);
    if (advice)
        said.insert(QStringLiteral("advice"), toJson(*advice));
    context.output.document(said);
    print(*snapshot, context.output);
    printRecordings(context.output, *recordings);
    if (advice) {
        context.output.text(QStringLiteral("\n%1: %2 %3").arg(advice->title, advice->meaning, advice->next));
        if (advice->row)
            print(*advice->row, context.output);
    }
    return isGood(*snapshot) ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
