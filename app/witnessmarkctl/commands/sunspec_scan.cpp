// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/sunspec_scan.h"

#include "devices/capture/make_link.h"
#include "devices/sunspec/scanner.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <optional>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// What could not be understood is shown as it came, eight registers a line.
void printRaw(const modbus::Registers &registers, const Output &output)
{
    for (qsizetype from = 0; from < registers.size(); from += 8) {
        QString line = QStringLiteral("  %1 ").arg(from, 4);
        for (const quint16 word : registers.mid(from, 8))
            line += QStringLiteral(" %1").arg(word, 4, 16, QLatin1Char('0'));
        output.text(line);
    }
}

void print(const sunspec::Scan &scan, const sunspec::Catalogue &catalogue, const Output &output)
{
    output.text(CommandLineWords::tr("Base address %1").arg(scan.base));
    for (const sunspec::FoundModel &model : scan.models) {
        const sunspec::Model *known = catalogue.find(model.id);
        output.text(CommandLineWords::tr("\nModel %1 (%2), %3 registers")
                        .arg(model.id)
                        .arg(known != nullptr ? known->top.name : CommandLineWords::tr("unknown"))
                        .arg(model.length));
        const QJsonObject &points = model.decoded.points;
        for (auto it = points.begin(); it != points.end(); ++it)
            output.text(QStringLiteral("  %1 %2").arg(it.key(), -16).arg(shown(it.value())));
        for (const QString &note : model.decoded.notes)
            output.text(QStringLiteral("  ! ") + note);
        if (model.decoded.unknownRevision)
            printRaw(model.registers, output);
    }
    for (const QString &note : scan.notes)
        output.text(QStringLiteral("! ") + note);
}

} // namespace

QString SunspecScan::name() const
{
    return QStringLiteral("sunspec scan");
}

QString SunspecScan::summary() const
{
    return CommandLineWords::tr("walks a SunSpec device's models");
}

QString SunspecScan::example() const
{
    return QStringLiteral("witnessmarkctl sunspec scan tcp:192.0.2.7:502 --unit 126 --json");
}

void SunspecScan::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        CommandLineWords::tr(
            "How to reach the device: serial:PORT, tcp:HOST:PORT, ble:NAME-OR-ADDRESS or replay:FILE."));
    parser.addOption({QStringLiteral("unit"), CommandLineWords::tr("Modbus unit number."), QStringLiteral("N"),
                      QStringLiteral("1")});
    parser.addOption({QStringLiteral("models"), CommandLineWords::tr("A folder of further model files (model_N.json)."),
                      QStringLiteral("DIR")});
}

Exit SunspecScan::run(const QCommandLineParser &parser, const Context &context)
{
    bool isNumber = false;
    const int unit = parser.value(QStringLiteral("unit")).toInt(&isNumber);
    if (parser.positionalArguments().size() != 1 || !isNumber || unit < 1 || unit > 247) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl sunspec scan LINK [--unit N], N from 1 to 247"));
        return Exit::Usage;
    }
    const auto text = link::parseLink(parser.positionalArguments().first());
    if (!text) {
        Output::fail(text.error());
        return Exit::Usage;
    }
    auto catalogue = sunspec::Catalogue::builtIn();
    if (!catalogue)
        return Output::fail(catalogue.error());
    if (parser.isSet(QStringLiteral("models")))
        if (auto added = catalogue->addFolder(parser.value(QStringLiteral("models"))); !added)
            return Output::fail(added.error());
    SystemClock clock;
    auto opened = capture::makeLink(*text, clock, QDir(context.dataDir).filePath(QStringLiteral("captures")),
                                    QStringLiteral("sunspec"));
    if (!opened)
        return Output::fail(opened.error());
    modbus::Client client(std::move(opened->link), clock, modbus::framingOf(*text, opened->firstRequest));
    std::optional<Result<sunspec::Scan>> scan;
    client.open();
    sunspec::scan(client, static_cast<quint8>(unit), *catalogue, {}, [&scan](Result<sunspec::Scan> result) {
        scan.emplace(std::move(result));
        QCoreApplication::exit();
    });
    if (!scan)
        QCoreApplication::exec();
    client.close();
    if (!*scan)
        return Output::fail(scan->error());
    context.output.document((*scan)->toJson());
    print(**scan, *catalogue, context.output);
    return Exit::Done;
}

} // namespace wm::ctl
