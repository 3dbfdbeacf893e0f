// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_export.h"

#include "app/witnessmarkctl/commands/fleet_office.h"
#include "app/witnessmarkctl/new_file.h"
#include "core/fleet/unit_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <algorithm>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// "2026-11-01" or "2026-11-01T15:00", in UTC.
std::optional<qint64> momentIn(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

QString FleetExport::name() const
{
    return QStringLiteral("fleet export");
}
QString FleetExport::summary() const
{
    return CommandLineWords::tr("Writes the units that pass the filters, or their measurements, to a CSV file.");
}
QString FleetExport::example() const
{
    return QStringLiteral("witnessmarkctl fleet export --samples --tag North --from 2026-11-01 --out november.csv");
}

void FleetExport::describe(QCommandLineParser &parser) const
{
    FleetOffice::describe(parser);
    parser.addOption({QStringLiteral("samples"),
                      CommandLineWords::tr("The measurements instead of the units: every one, newest first, in UTC.")});
    parser.addOption({QStringLiteral("from"), CommandLineWords::tr("From this day or moment on, UTC."),
                      QStringLiteral("DATE[THH:MM]")});
    parser.addOption({QStringLiteral("to"), CommandLineWords::tr("Before this day or moment, UTC."),
                      QStringLiteral("DATE[THH:MM]")});
    parser.addOption({QStringLiteral("out"), CommandLineWords::tr("The file to write."), QStringLiteral("FILE")});
    describeForce(parser);
}

namespace {

Result<int> writeSamples(FleetOffice &office, const QList<fleet::Unit> &units, bool all, const QUrlQuery &times,
                         QIODevice &file, int *implausible)
{
    QSet<QString> wanted;
    for (const fleet::Unit &unit : units)
        wanted.insert(unit.serial);
    int written = 0;
    if (!all && units.isEmpty())
        return written;
    QUrlQuery query = times;
    if (units.size() == 1)
        query.addQueryItem(QStringLiteral("serial"),
                           QString::fromLatin1(QUrl::toPercentEncoding(units.first().serial)));
    const QUrlQuery first = query;
    while (true) {
        const auto page =
            office.ask(QByteArrayLiteral("GET"), "/v1/samples?" + query.toString(QUrl::FullyEncoded).toLatin1());
        if (!page)
            return page.error();
        for (const QJsonValue value : page->value(QStringLiteral("samples")).toArray()) {
            const QString serial = value.toObject().value(QStringLiteral("serial")).toString();
            const auto sample = fleet::sampleFrom(value.toObject());
            if (!sample)
                return sample.error();
            if (!all && !wanted.contains(serial))
                continue;
            file.write(fleet::sampleLine(serial, *sample));
            *implausible += fleet::isPlausible(*sample) ? 0 : 1;
            ++written;
        }
        const QJsonObject next = page->value(QStringLiteral("next")).toObject();
        if (next.isEmpty())
            return written;
        query = first;
        query.addQueryItem(QStringLiteral("after_ms"),
                           QString::number(next.value(QStringLiteral("after_ms")).toInteger()));
        query.addQueryItem(QStringLiteral("after_serial"), QString::fromLatin1(QUrl::toPercentEncoding(
                                                               next.value(QStringLiteral("after_serial")).toString())));
    }
}

} // namespace

Exit FleetExport::run(const QCommandLineParser &parser, const Context &context)
{
    const QString out = parser.value(QStringLiteral("out"));
    const auto filter = FleetOffice::filterIn(parser);
    QUrlQuery times;
    QString problem = out.isEmpty() ? CommandLineWords::tr("witnessmarkctl fleet export: give --out FILE.") : QString();
    if (!filter)
        problem = filter.error().message;
    for (const QString &name : {QStringLiteral("from"), QStringLiteral("to")})
        if (parser.isSet(name)) {
            const auto moment = momentIn(parser.value(name));
            if (moment)
                times.addQueryItem(name, QString::number(*moment));
            else
                problem = CommandLineWords::tr("--%1 is a day or a moment, such as 2026-11-01T15:00.").arg(name);
        }
    if (!problem.isEmpty()) {
        Output::message(problem);
        return Exit::Usage;
    }
    if (const auto may = mayWrite(parser, out); !may)
        return Output::fail(may.error());
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto units = office->units(*filter);
    if (!units)
        return failOf(units.error());
    QSaveFile file(out);
    int rows = static_cast<int>(units->size()), implausible = 0;
    const bool open = file.open(QIODevice::WriteOnly);
    if (open && parser.isSet(QStringLiteral("samples"))) {
        file.write(fleet::samplesHeader());
        const auto written = writeSamples(*office, *units, filter->isEmpty(), times, file, &implausible);
        if (!written)
            return failOf(written.error());
        rows = *written;
    } else if (open) {
        QByteArray lines = fleet::unitsHeader();
        for (const fleet::Unit &unit : *units)
            lines += fleet::unitLine(unit);
        file.write((isAscii(lines) ? QByteArray() : QByteArray(fleet::kByteOrderMark)) + lines);
    }
    if (!open || !file.commit())
        return Output::fail(makeError(
            ErrorCode::Io, CommandLineWords::tr("%1 could not be written: %2.").arg(out, file.errorString())));
    if (implausible > 0)
        Output::message(CommandLineWords::tr("%n measurements say more power than their volts and amperes allow.",
                                             nullptr, implausible));
    context.output.document(
        {{QStringLiteral("file"), out}, {QStringLiteral("rows"), rows}, {QStringLiteral("implausible"), implausible}});
    context.output.text(CommandLineWords::tr("%1: %n lines.", nullptr, rows).arg(out));
    return Exit::Done;
}

} // namespace wm::ctl
