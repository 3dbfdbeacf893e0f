// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_office.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUrl>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

struct FilterOption
{
    const char *option, *query;
};
constexpr FilterOption kFilters[] = {
    {"status", "status"}, {"serial", "serial"},     {"model", "model"},           {"installer", "installer"},
    {"relay", "relay"},   {"der-type", "der_type"}, {"meter-form", "meter_form"}, {"description", "description"},
    {"ip", "ip_address"}};

} // namespace

void FleetOffice::describe(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &text, const char *value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value)));
    };
    option("status",
           CommandLineWords::tr("Only units in this state: unprovisioned, provisioning, provisioning-error, flipped, "
                                "operational, reporting-error, update-error."),
           "STATE");
    option("serial", CommandLineWords::tr("Only units whose serial number contains TEXT."), "TEXT");
    option("model", CommandLineWords::tr("Only units whose model number contains TEXT."), "TEXT");
    option("installer", CommandLineWords::tr("Only units that EMAIL provisioned."), "EMAIL");
    option("tag", CommandLineWords::tr("Only units with this tag; given again: or with that one."), "NAME");
    option("relay", CommandLineWords::tr("Only units whose relay is open, or shut."), "STATE");
    option("der-type", CommandLineWords::tr("Only units of this DER type."), "TYPE");
    option("meter-form", CommandLineWords::tr("Only units of meter form 2S, or 12S."), "FORM");
    option("description",
           CommandLineWords::tr("Only units whose description contains TEXT; equals:, starts: or ends: before it "
                                "compares so."),
           "TEXT");
    option("ip", CommandLineWords::tr("Only units whose IP address contains TEXT; equals:, starts: or ends: likewise."),
           "TEXT");
    OfficeUsers::describe(parser);
}

Result<fleet::UnitFilter> FleetOffice::filterIn(const QCommandLineParser &parser)
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const FilterOption &one : kFilters)
        if (parser.isSet(QLatin1String(one.option)))
            add(one.query, parser.value(QLatin1String(one.option)));
    for (const QString &tag : parser.values(QStringLiteral("tag")))
        add("tag", tag);
    return fleet::filterFrom(query);
}

Result<FleetOffice> FleetOffice::open(const QCommandLineParser &parser, const Context &context)
{
    auto office = OfficeUsers::open(parser, context);
    if (!office)
        return office.error();
    return FleetOffice(*std::move(office));
}

Result<QJsonObject> FleetOffice::ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
{
    const auto response = m_office->ask(method, target, body);
    if (!response)
        return response.error();
    return response->body.isEmpty() ? Result<QJsonObject>(QJsonObject()) : sync::objectFrom(response->body);
}

Result<QList<fleet::Unit>> FleetOffice::units(const fleet::UnitFilter &filter)
{
    QList<fleet::Unit> units;
    QString after;
    do {
        QUrlQuery query = fleet::toQuery(filter);
        if (!after.isEmpty())
            query.addQueryItem(QStringLiteral("after"), QString::fromLatin1(QUrl::toPercentEncoding(after)));
        const auto page = ask(QByteArrayLiteral("GET"), "/v1/units?" + query.toString(QUrl::FullyEncoded).toLatin1());
        if (!page)
            return page.error();
        for (const QJsonValue value : page->value(QStringLiteral("units")).toArray()) {
            auto unit = fleet::unitFrom(value.toObject());
            if (!unit)
                return unit.error();
            units.append(*std::move(unit));
        }
        after = page->value(QStringLiteral("next")).toString();
    } while (!after.isEmpty());
    return units;
}

Result<QStringList> FleetOffice::chosen(const QStringList &serials, const QCommandLineParser &parser)
{
    const auto filter = filterIn(parser);
    if (!filter)
        return filter.error();
    if (!serials.isEmpty() && !filter->isEmpty())
        return makeError(ErrorCode::Invalid, CommandLineWords::tr("Give serial numbers or filters, not both."));
    if (!serials.isEmpty()) {
        QStringList canonical;
        for (const QString &serial : serials)
            canonical.append(fleet::canonicalSerial(serial));
        return canonical;
    }
    if (filter->isEmpty() && !parser.isSet(QStringLiteral("all")))
        return makeError(ErrorCode::Invalid,
                         CommandLineWords::tr("Say which units: serial numbers, filters, or --all for every unit of "
                                              "the company."));
    const auto found = units(*filter);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return makeError(ErrorCode::NotFound, CommandLineWords::tr("No unit passes these filters."));
    QStringList chosen;
    for (const fleet::Unit &unit : *found)
        chosen.append(unit.serial);
    return chosen;
}

void describeAll(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("all"), CommandLineWords::tr("Every unit of the company.")});
}

QString utcText(qint64 ms)
{
    return ms == 0 ? QStringLiteral("–")
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                         QStringLiteral(" UTC");
}

Exit failOf(const Error &error)
{
    const Exit failed = Output::fail(error);
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Mismatch ? Exit::No
           : error.code == ErrorCode::Invalid                                     ? Exit::Usage
                                                                                  : failed;
}

QString freshId()
{
    QByteArray id(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(id.data()), 4);
    return QString::fromLatin1(id.toHex());
}

} // namespace wm::ctl
