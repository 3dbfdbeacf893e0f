// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawings/sld_sites.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

namespace wm::drawings::test {

namespace {

using Qt::StringLiterals::operator""_L1;

QJsonObject withBackup(QJsonObject site)
{
    site = changed(site, "transfer_switch",
                   QJsonObject{{"present"_L1, true}, {"rating_a"_L1, 200}, {"transition"_L1, "open"_L1}});
    return changed(
        site, "backup_generator",
        QJsonObject{
            {"present"_L1, true}, {"power_kw"_L1, 22}, {"fuel"_L1, "natural_gas"_L1}, {"switching_device"_L1, true}});
}

QJsonObject withRelays(const QJsonObject &site)
{
    const auto relay = [](const char *id, const char *function, double kw) {
        return QJsonObject{{"id"_L1, QString::fromLatin1(id)},
                           {"function"_L1, QString::fromLatin1(function)},
                           {"model"_L1, "Northline NR-32"_L1},
                           {"location"_L1, "pcc"_L1},
                           {"setpoint_kw"_L1, kw},
                           {"delay_s"_L1, 2},
                           {"utility_grade"_L1, true}};
    };
    return changed(site, "relays", QJsonArray{relay("RL1", "reverse_power", 1), relay("RL2", "ground_fault", 5)});
}

QJsonObject withPrimary(QJsonObject site)
{
    site = changed(site, "service.level", "primary"_L1);
    site = changed(site, "service.primary_kv", 12);
    site = changed(site, "service.transformer_kva", QJsonValue::Undefined);
    return changed(site, "transformers",
                   QJsonArray{QJsonObject{{"id"_L1, "T1"_L1},
                                          {"voltages_v"_L1, QJsonArray{12000, 480}},
                                          {"capacity_kva"_L1, 750},
                                          {"winding_arrangement"_L1, "delta-wye"_L1},
                                          {"impedance_pct"_L1, 5.75}}});
}

/// So many equal inverters at a combiner, each with its array.
QJsonObject withInverters(QJsonObject site, int count)
{
    const QJsonObject inverter = site["inverters"_L1][0].toObject();
    const QJsonObject array = site["pv_arrays"_L1][0].toObject();
    QJsonArray inverters;
    QJsonArray arrays;
    for (int index = 0; index < count; ++index) {
        QJsonObject one = inverter;
        one["id"_L1] = QStringLiteral("N%1").arg(index + 1);
        inverters.append(one);
        QJsonObject field = array;
        field["id"_L1] = QStringLiteral("F%1").arg(index + 1);
        field["inverter_id"_L1] = one["id"_L1];
        arrays.append(field);
    }
    site = changed(site, "inverters", inverters);
    return changed(site, "pv_arrays", arrays);
}

/// A chain longer than the sheet is wide.
QJsonObject withSwitches(const QJsonObject &site)
{
    QJsonArray conductors = site["conductors"_L1].toArray();
    QJsonArray disconnects = site["disconnects"_L1].toArray();
    for (qsizetype index = 0; index < conductors.size(); ++index) {
        QJsonObject run = conductors.at(index).toObject();
        if (run["kind"_L1].toString() != "ac"_L1 || run["from"_L1].toString() != disconnects.at(0)["id"_L1].toString())
            continue;
        QJsonArray via;
        for (int number = 0; number < 5; ++number) {
            QJsonObject more = disconnects.at(0).toObject();
            more["id"_L1] = QStringLiteral("S%1").arg(number + 1);
            more["role"_L1] = "other"_L1;
            disconnects.append(more);
            via.append(more["id"_L1]);
        }
        run["via"_L1] = via;
        conductors[index] = run;
        break;
    }
    return changed(changed(site, "disconnects", disconnects), "conductors", conductors);
}

} // namespace

QJsonObject exampleSite(const QString &name)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject changed(const QJsonObject &site, const char *path, const QJsonValue &value)
{
    const auto result = site::Site(site).with(QString::fromLatin1(path), value);
    EXPECT_TRUE(result.has_value()) << path;
    return result ? result->json() : site;
}

QMap<QString, QJsonObject> otherConfigurations()
{
    const QJsonObject collar = exampleSite(QStringLiteral("residential-collar-coned-7.6kw"));
    const QJsonObject storage = exampleSite(QStringLiteral("paired-storage-ngom-sce"));
    const QJsonObject large = exampleSite(QStringLiteral("commercial-ct-metered-sce"));
    const QJsonObject tap = exampleSite(QStringLiteral("residential-line-side-pe-sce"));
    QMap<QString, QJsonObject> sites;
    sites.insert(QStringLiteral("transfer-switch-at-panel"), withBackup(large));
    sites.insert(QStringLiteral("transfer-switch-collar"), withBackup(collar));
    sites.insert(QStringLiteral("transfer-switch-line-side"), withBackup(tap));
    sites.insert(QStringLiteral("relays"), withRelays(large));
    sites.insert(QStringLiteral("relays-collar"), withRelays(collar));
    sites.insert(QStringLiteral("relays-line-side"), withRelays(tap));
    sites.insert(QStringLiteral("power-control"), changed(storage, "pcs",
                                                          QJsonObject{{"present"_L1, true},
                                                                      {"make"_L1, "Voltara"_L1},
                                                                      {"model"_L1, "PC-2"_L1},
                                                                      {"mode"_L1, "import_only"_L1},
                                                                      {"open_loop_response_s"_L1, 2}}));
    sites.insert(QStringLiteral("primary-service"), withPrimary(large));
    sites.insert(QStringLiteral("five-inverters"), withInverters(tap, 5));
    sites.insert(QStringLiteral("long-chain"), withSwitches(storage));
    sites.insert(QStringLiteral("generator-without-switch"),
                 changed(withBackup(storage), "transfer_switch.present", false));
    return sites;
}

DrawingInput inputFor(const QJsonObject &site)
{
    static const char *const keys[] = {
        "service_address",     "point_of_connection", "poi_side_of_main_breaker", "demarcation_line", "service_panels",
        "circuit_breakers",    "utility_meter",       "utility_meter_number",     "relays",           "pcs",
        "transfer_switch",     "backup_generator",    "transformer_ratings",      "storage",          "ac_disconnect",
        "main_panel_ampacity", "main_breaker_rating", "sequence_of_events",       "pt_ratings",       "ct_ratings"};
    DrawingInput input;
    input.site = site::Site(site);
    for (const char *key : keys)
        input.wanted.insert(QString::fromLatin1(key), {QStringLiteral("ID-") + QString::fromLatin1(key)});
    return input;
}

QJsonObject changedAtRandom(QJsonObject site, std::mt19937 &random)
{
    const auto pick = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    switch (pick(8)) {
    case 0:
        return changed(
            site, "poi.method",
            QStringList{QStringLiteral("load_side"), QStringLiteral("line_side"), QStringLiteral("gma")}.value(
                pick(3)));
    case 1:
        return changed(site, "inverters[0].make",
                       QStringLiteral("A Maker of Inverters With a Very Long Name %1").arg(pick(1000)));
    case 2: {
        static const QStringList sections{
            QStringLiteral("panel"),       QStringLiteral("meter"),          QStringLiteral("grounding"),
            QStringLiteral("conductors"),  QStringLiteral("service"),        QStringLiteral("inverters"),
            QStringLiteral("disconnects"), QStringLiteral("protection"),     QStringLiteral("project"),
            QStringLiteral("pv_arrays"),   QStringLiteral("combiner_panels")};
        site.remove(sections.value(pick(static_cast<int>(sections.size()))));
        return site;
    }
    case 3: {
        QJsonArray conductors = site[QStringLiteral("conductors")].toArray();
        if (!conductors.isEmpty())
            conductors.removeAt(pick(static_cast<int>(conductors.size())));
        return changed(site, "conductors", conductors);
    }
    case 4: { // one more inverter with its array
        QJsonArray inverters = site[QStringLiteral("inverters")].toArray();
        if (inverters.isEmpty())
            return site;
        QJsonObject more = inverters.first().toObject();
        more[QStringLiteral("id")] = QStringLiteral("X%1").arg(inverters.size());
        inverters.append(more);
        return changed(site, "inverters", inverters);
    }
    case 5:
        return changed(site, "panel.breakers", QJsonArray());
    case 6:
        return changed(site, "pv_arrays[0].strings", QJsonArray());
    default:
        return changed(site, "disconnects[0].fused", pick(2) == 0);
    }
}

Drawing draw(const QJsonObject &site)
{
    auto result = singleLine(inputFor(site));
    EXPECT_TRUE(result);
    return result ? *result : Drawing{};
}

QString objections(const QJsonObject &site)
{
    const Drawing drawing = draw(site);
    QStringList all;
    for (const Scene &sheet : drawing.sheets) {
        all += sheet.contradictions;
        for (const Missing &one : sheet.missing)
            all.append(one.words);
    }
    return all.join(u'\n');
}

void expectSaid(const QJsonObject &site, const QList<Case> &cases)
{
    for (const Case &one : cases) {
        const QString said = objections(changed(site, one.path, one.value));
        EXPECT_TRUE(said.contains(QString::fromLatin1(one.said)))
            << one.path << ", expected: " << one.said << "; said is: " << said.toStdString();
    }
}

} // namespace wm::drawings::test
