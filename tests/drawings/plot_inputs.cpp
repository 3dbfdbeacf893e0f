// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawings/plot_inputs.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>

namespace wm::drawings::test {

namespace {

using Qt::StringLiterals::operator""_L1;

QString plotPath(const char *member)
{
    return QStringLiteral("drawings.plot.") + QLatin1StringView(member);
}

site::Site put(const site::Site &site, const QString &path, const QJsonValue &value)
{
    const auto changed = site.with(path, value);
    return changed ? *changed : site;
}

void moveAll(QJsonArray &points, double by)
{
    for (qsizetype index = 0; index < points.size(); ++index) {
        QJsonObject point = points.at(index).toObject();
        point["x_ft"_L1] = point["x_ft"_L1].toDouble() * by;
        point["y_ft"_L1] = point["y_ft"_L1].toDouble() * by;
        points[index] = point;
    }
}

site::Site scaled(site::Site site, double by)
{
    for (const char *member : {"property_line", "building_outline", "driveway", "access_path", "equipment"}) {
        QJsonArray points = site.value(plotPath(member)).toArray();
        moveAll(points, by);
        site = put(site, plotPath(member), points);
    }
    return site;
}

site::Site withMore(const site::Site &site, QRandomGenerator &random)
{
    QJsonArray equipment = site.value(plotPath("equipment")).toArray();
    static const QStringList kinds{QStringLiteral("inverter"), QStringLiteral("other"), QStringLiteral("sub_meter"),
                                   QStringLiteral("storage"), QStringLiteral("pv_array")};
    static const QStringList mounts{QStringLiteral("west_wall"), QStringLiteral("ground"), QStringLiteral("roof"),
                                    QStringLiteral("north_wall"), QStringLiteral("indoor")};
    const int count = random.bounded(1, 40);
    for (int index = 0; index < count; ++index)
        equipment.append(QJsonObject{{"kind"_L1, kinds.at(random.bounded(kinds.size()))},
                                     {"ref"_L1, QString()},
                                     {"label"_L1, QStringLiteral("Piece %1").arg(index)},
                                     {"x_ft"_L1, random.bounded(200) - 50.0},
                                     {"y_ft"_L1, random.bounded(200) - 50.0},
                                     {"width_ft"_L1, random.bounded(40) / 4.0},
                                     {"depth_ft"_L1, random.bounded(20) / 4.0},
                                     {"mounted_on"_L1, mounts.at(random.bounded(mounts.size()))}});
    return put(site, plotPath("equipment"), equipment);
}

site::Site withMovedPiece(const site::Site &site, QRandomGenerator &random)
{
    QJsonArray equipment = site.value(plotPath("equipment")).toArray();
    if (equipment.isEmpty())
        return site;
    const qsizetype index = random.bounded(equipment.size());
    QJsonObject piece = equipment.at(index).toObject();
    piece["x_ft"_L1] = random.bounded(120) - 10.0;
    piece["y_ft"_L1] = random.bounded(120) - 10.0;
    equipment[index] = piece;
    return put(site, plotPath("equipment"), equipment);
}

site::Site withName(const site::Site &site, QRandomGenerator &random)
{
    static const QStringList names{
        QStringLiteral("Calle de la Señora de los Ángeles Número Ciento Veintitrés y Medio, Esquina con la Avenida"),
        QStringLiteral("улица Большая Садовая"),
        QStringLiteral("رحاب الزيتون"),
        QStringLiteral("Straße"),
        QString(300, u'W'),
        QStringLiteral("高円寺通り")};
    static const QStringList paths{plotPath("street_name"), plotPath("building_description"), plotPath("notes"),
                                   QStringLiteral("inverters[0].make"), QStringLiteral("utility.name")};
    return put(site, paths.at(random.bounded(paths.size())), names.at(random.bounded(names.size())));
}

site::Site without(const site::Site &site, QRandomGenerator &random)
{
    static const QStringList paths{plotPath("property_line"),
                                   plotPath("building_outline"),
                                   plotPath("street_name"),
                                   plotPath("street_side"),
                                   plotPath("north_deg"),
                                   plotPath("access_path"),
                                   plotPath("raceways"),
                                   plotPath("roof_lines"),
                                   QStringLiteral("disconnects[0].lockable_open"),
                                   QStringLiteral("disconnects[0].accessible_24_7"),
                                   QStringLiteral("meter.number"),
                                   QStringLiteral("inverters[0].make"),
                                   QStringLiteral("drawings.sheets")};
    return put(site, paths.at(random.bounded(paths.size())), QJsonValue(QJsonValue::Undefined));
}

} // namespace

QStringList exampleNames()
{
    return {QStringLiteral("residential-collar-coned-7.6kw"),
            QStringLiteral("residential-load-side-collar-sce"),
            QStringLiteral("residential-gma-sce"),
            QStringLiteral("residential-line-side-pe-sce"),
            QStringLiteral("paired-storage-ngom-sce"),
            QStringLiteral("commercial-ct-metered-sce")};
}

QMap<QString, QStringList> plotWanted(const site::Site &site)
{
    QMap<QString, QStringList> wanted;
    const auto want = [&wanted](const char *key, const char *id) {
        wanted[QString::fromLatin1(key)].append(QString::fromLatin1(id));
    };
    if (!site.value(QStringLiteral("disconnects")).toArray().isEmpty()) {
        want("disconnect_relative_to_meter", "SCE-5.4-02");
        want("utility_meter", "SCE-5.4-03");
        want("utility_meter_number", "SCE-5.4-04");
        want("ac_disconnect", "SCE-5.4-05");
        want("ac_disconnect_lockable_note", "SCE-5.4-06");
        want("ac_disconnect_24_7_note", "SCE-5.4-07");
        want("service_equipment", "SCE-5.4-08");
        want("line_of_sight", "SCE-5.4-09");
        want("scale", "SCE-5.4-10");
        want("meter_to_disconnect_dimension", "SCE-5.4-11");
        want("major_components", "SCE-5.4-13");
    }
    const QString method = site.text(QStringLiteral("poi.method")).value_or(QString());
    if (method == "line_side"_L1) {
        want("line_side_connection_point", "SCE-5.3-09");
        want("fused_disconnect", "SCE-5.3-10");
    }
    if (method == "gma"_L1)
        want("gma_request", "SCE-8.2.2-01");
    if (site.boolean(QStringLiteral("ngom.present")).value_or(false)) {
        want("ngom_panel", "SCE-7.2.2-02");
        want("ngom_disconnects", "SCE-7.2.2-03");
    }
    return wanted;
}

DrawingInput exampleInput(const QString &name)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    DrawingInput input;
    input.site = site::Site(QJsonDocument::fromJson(file.readAll()).object());
    input.wanted = plotWanted(input.site);
    input.sentences = {
        {QStringLiteral("gma_request"), QStringLiteral("Request for Generation Meter Adapter Installed by SCE")},
        {QStringLiteral("line_side"), QStringLiteral("Line Side Connection")}};
    input.location = {
        {QStringLiteral("M-1 TO AC-DISC-1, ADJACENT"), QStringLiteral("3 FT"), CheckRow::Verdict::Pass, {}},
        {QStringLiteral("24/7 ACCESS, NO LOCKED GATE"), QStringLiteral("YES"), CheckRow::Verdict::Pass, {}},
        {QStringLiteral("WORKING SPACE"), QStringLiteral("36 IN"), CheckRow::Verdict::Pass, {}}};
    return input;
}

site::Site mutated(const site::Site &site, QRandomGenerator &random)
{
    site::Site result = site;
    const int changes = random.bounded(1, 5);
    for (int change = 0; change < changes; ++change) {
        switch (random.bounded(6)) {
        case 0:
            result = without(result, random);
            break;
        case 1:
            result = withMovedPiece(result, random);
            break;
        case 2:
            result = withName(result, random);
            break;
        case 3:
            result = scaled(result, std::pow(2.0, random.bounded(-2, 6)));
            break;
        case 4:
            result = put(result, plotPath("north_deg"), random.bounded(360));
            break;
        default:
            result = withMore(result, random);
        }
    }
    return result;
}

} // namespace wm::drawings::test
