// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/practice.h"
#include "tests/drawings/scene_check.h"
#include "tests/drawings/sld_scene_graph.h"
#include "tests/drawings/sld_sites.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

using Qt::StringLiterals::operator""_L1;

const QStringList kExamples{QStringLiteral("residential-load-side-collar-sce"),
                            QStringLiteral("residential-collar-coned-7.6kw"),
                            QStringLiteral("residential-gma-sce"),
                            QStringLiteral("residential-line-side-pe-sce"),
                            QStringLiteral("paired-storage-ngom-sce"),
                            QStringLiteral("commercial-ct-metered-sce")};

Drawing drawn(const DrawingInput &input)
{
    auto drawing = singleLine(input);
    EXPECT_TRUE(drawing.has_value());
    return drawing.value_or(Drawing());
}

QString allWords(const Drawing &drawing)
{
    QStringList words;
    for (const Scene &scene : drawing.sheets)
        words += textsOf(scene);
    return words.join(u' ');
}

QStringList shownIds(const Drawing &drawing)
{
    QStringList ids;
    for (const Scene &scene : drawing.sheets) {
        for (const Item &item : scene.items)
            ids += item.requirements;
    }
    return ids;
}

QStringList symbolsOf(const Drawing &drawing)
{
    QStringList result;
    for (const Item &item : drawing.sheets.first().items) {
        const auto *use = std::get_if<SymbolUse>(&item.shape);
        if (use && item.tag != "LEGEND"_L1)
            result.append(use->symbol);
    }
    return result;
}

TEST(Configurations, AreDrawnInOrder)
{
    const QMap<QString, QJsonObject> sites = otherConfigurations();
    for (auto it = sites.begin(); it != sites.end(); ++it) {
        const Drawing drawing = drawn(inputFor(it.value()));
        int number = 1;
        for (const Scene &scene : drawing.sheets) {
            EXPECT_TRUE(geometryFaults(scene).isEmpty()) << it.key().toStdString() << ":\n"
                                                         << geometryFaults(scene).join(u'\n').toStdString();
            savePicture(scene,
                        QStringLiteral(WM_BINARY_DIR "/pictures/drawings/sld-%1-%2.png").arg(it.key()).arg(number++));
        }
    }
}

TEST(Configurations, ShowWhatTheyAreMadeOf)
{
    const QMap<QString, QJsonObject> sites = otherConfigurations();
    const QMap<QString, QStringList> wanted{
        {QStringLiteral("transfer-switch-at-panel"), {QStringLiteral("transfer_switch"), QStringLiteral("generator")}},
        {QStringLiteral("transfer-switch-collar"), {QStringLiteral("transfer_switch"), QStringLiteral("generator")}},
        {QStringLiteral("transfer-switch-line-side"), {QStringLiteral("transfer_switch"), QStringLiteral("generator")}},
        {QStringLiteral("relays"), {QStringLiteral("relay_32")}},
        {QStringLiteral("relays-collar"), {QStringLiteral("relay_32")}},
        {QStringLiteral("primary-service"), {QStringLiteral("transformer")}}};
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QStringList symbols = symbolsOf(drawn(inputFor(sites.value(it.key()))));
        for (const QString &symbol : it.value())
            EXPECT_EQ(symbols.count(symbol), 1) << it.key().toStdString() << " " << symbol.toStdString();
    }
    const QMap<QString, QString> ids{
        {QStringLiteral("transfer-switch-collar"), QStringLiteral("ID-transfer_switch")},
        {QStringLiteral("transfer-switch-at-panel"), QStringLiteral("ID-backup_generator")},
        {QStringLiteral("relays"), QStringLiteral("ID-relays")},
        {QStringLiteral("relays-line-side"), QStringLiteral("ID-relays")},
        {QStringLiteral("power-control"), QStringLiteral("ID-pcs")},
        {QStringLiteral("primary-service"), QStringLiteral("ID-transformer_ratings")}};
    for (auto it = ids.begin(); it != ids.end(); ++it)
        EXPECT_TRUE(shownIds(drawn(inputFor(sites.value(it.key())))).contains(it.value())) << it.key().toStdString();
    EXPECT_TRUE(allWords(drawn(inputFor(sites.value(QStringLiteral("primary-service"))))).contains("12 kV"_L1));
    // What a relay opens is not recorded: said, never guessed.
    EXPECT_TRUE(
        allWords(drawn(inputFor(sites.value(QStringLiteral("relays"))))).contains("[R-1: DEVICE THAT IT OPENS]"_L1));
    EXPECT_TRUE(allWords(drawn(inputFor(sites.value(QStringLiteral("generator-without-switch")))))
                    .contains("[GEN-1: TRANSFER SWITCH]"_L1));
}

TEST(ThreeLine, DrawsEveryPhaseOfEveryExample)
{
    QMap<QString, QJsonObject> sites = otherConfigurations();
    for (const QString &name : kExamples)
        sites.insert(name, exampleSite(name));
    for (auto it = sites.begin(); it != sites.end(); ++it) {
        SCOPED_TRACE(it.key().toStdString());
        const auto drawing = threeLine(inputFor(it.value()));
        ASSERT_TRUE(drawing.has_value());
        const Scene &scene = drawing->sheets.first();
        for (const Scene &sheet : drawing->sheets)
            EXPECT_TRUE(geometryFaults(sheet).isEmpty()) << geometryFaults(sheet).join(u'\n').toStdString();
        const bool three = it.value()["service"_L1]["phases"_L1].toInt() == 3;
        QSet<QString> lines;
        for (const Item &item : scene.items) {
            if (item.part == Part::Conductor)
                lines.insert(item.tag);
        }
        for (const QString &line : three ? QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}
                                         : QStringList{QStringLiteral("L1"), QStringLiteral("L2")})
            EXPECT_TRUE(lines.contains(line)) << line.toStdString();
        EXPECT_TRUE(lines.contains(QStringLiteral("N")));
        savePicture(scene, QStringLiteral(WM_BINARY_DIR "/pictures/drawings/three-line-%1.png").arg(it.key()));
    }
    const auto nothing = threeLine(DrawingInput{});
    ASSERT_TRUE(nothing.has_value());
    EXPECT_FALSE(nothing->sheets.first().final());
    EXPECT_TRUE(geometryFaults(nothing->sheets.first()).isEmpty())
        << geometryFaults(nothing->sheets.first()).join(u'\n').toStdString();
}

/// Section 7, point 9: utility and sources hang together, no source without an overcurrent device between, and the
/// lockable disconnect, where there is one, parts all of them.
TEST(Configurations, EverySourceReachesTheUtilityThroughAnOvercurrentDevice)
{
    QMap<QString, QJsonObject> sites = otherConfigurations();
    for (const QString &name : kExamples)
        sites.insert(name, exampleSite(name));
    for (auto it = sites.begin(); it != sites.end(); ++it) {
        SCOPED_TRACE(it.key().toStdString());
        const Scene scene = drawn(inputFor(it.value())).sheets.first();
        const QStringList all = sources(scene);
        EXPECT_FALSE(all.isEmpty());
        EXPECT_EQ(sourcesJoined(scene, [](const QString &) { return false; }), all);
        EXPECT_EQ(sourcesJoined(scene,
                                [](const QString &symbol) {
                                    return symbol == "breaker"_L1 || symbol == "fuse"_L1 || symbol.contains("fused"_L1);
                                }),
                  QStringList());
    }
    for (const QString &name : kExamples) {
        const QJsonObject site = exampleSite(name);
        if (site["disconnects"_L1][0]["role"_L1].toString() != "ac_disconnect"_L1)
            continue;
        const Scene scene = drawn(inputFor(site)).sheets.first();
        EXPECT_EQ(sourcesJoined(scene, [](const QString &symbol) { return symbol.startsWith("lockable"_L1); }),
                  QStringList())
            << name.toStdString();
    }
}

/// Section 7, point 14: the check box prints the rule engine's figure, OK only on a pass.
TEST(Configurations, TheCheckBoxSaysWhatTheRulesSay)
{
    DrawingInput input = inputFor(exampleSite(QStringLiteral("residential-gma-sce")));
    input.sizing = {
        {QStringLiteral("FIRST RULE"), QStringLiteral("31.3 A"), CheckRow::Verdict::Pass, {QStringLiteral("R1")}},
        {QStringLiteral("SECOND RULE"), QStringLiteral("4 FT"), CheckRow::Verdict::Fail, {QStringLiteral("R2")}},
        {QStringLiteral("THIRD RULE"), QString(), CheckRow::Verdict::Unknown, {QStringLiteral("R3")}}};
    QMap<QString, Text> figures;
    const Drawing drawing = drawn(input);
    for (const Item &item : drawing.sheets.first().items) {
        const auto *text = std::get_if<Text>(&item.shape);
        if (text && item.requirements.size() == 1 && item.requirements.first().startsWith(u'R'))
            figures.insert(item.requirements.first(), *text);
    }
    ASSERT_EQ(figures.size(), 3);
    EXPECT_EQ(figures.value(QStringLiteral("R1")).string, QStringLiteral("31.3 A OK"));
    EXPECT_EQ(figures.value(QStringLiteral("R2")).string, QStringLiteral("4 FT NOT OK"));
    EXPECT_TRUE(figures.value(QStringLiteral("R2")).alarm);
    EXPECT_EQ(figures.value(QStringLiteral("R3")).string, QStringLiteral("?"));
}

/// The cells of each conductor's rows in the schedule, joined.
QMap<QString, QStringList> scheduleRows(const Drawing &drawing)
{
    QMap<QString, QMap<int, QString>> cells;
    for (const Scene &scene : drawing.sheets) {
        for (const Item &item : scene.items) {
            const auto *text = std::get_if<Text>(&item.shape);
            if (!text || item.part != Part::Table || item.tag.isEmpty() || !text->zone)
                continue;
            QString &cell = cells[item.tag][text->zone->x];
            cell += (cell.isEmpty() ? QString() : QStringLiteral(" ")) + text->string;
        }
    }
    QMap<QString, QStringList> rows;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        rows.insert(it.key(), it.value().values());
    return rows;
}

/// Section 7, point 15, on the examples: overcurrent device at least 1.25 times the load, ampacity at least the device
/// or the next size, ground by table 250.122.
TEST(Configurations, SchedulesOfTheExamplesAreSized)
{
    static const QRegularExpression device(QStringLiteral("(\\d+)A(?:/\\dP)?$"));
    static const QRegularExpression load(QStringLiteral("^([\\d.]+) / ([\\d.]+) / ([\\d.]+)$"));
    static const QRegularExpression ground(QStringLiteral("^1 #(\\S+) (CU|AL)$"));
    int checked = 0;
    int grounds = 0;
    for (const QString &name : kExamples) {
        const QMap<QString, QStringList> rows = scheduleRows(drawn(inputFor(exampleSite(name))));
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            if (it.value().size() < 7)
                continue;
            SCOPED_TRACE((name + QStringLiteral(" row ") + it.key()).toStdString());
            const auto rating = device.match(it.value().at(5));
            const auto figures = load.match(it.value().at(6));
            if (rating.hasMatch() && figures.hasMatch()) {
                const double ocpd = rating.captured(1).toDouble();
                EXPECT_GE(ocpd, figures.captured(2).toDouble());
                EXPECT_LE(ocpd, practice::nextStandardOcpd(figures.captured(3).toDouble()));
                EXPECT_NEAR(figures.captured(2).toDouble(), figures.captured(1).toDouble() * 1.25, 0.07);
                ++checked;
            }
            if (const auto size = ground.match(it.value().at(3)); rating.hasMatch() && size.hasMatch()) {
                const QString least = practice::equipmentGround(
                    rating.captured(1).toDouble(),
                    size.captured(2) == "CU"_L1 ? QStringLiteral("copper") : QStringLiteral("aluminum"));
                EXPECT_GE(practice::sizeRank(size.captured(1)), practice::sizeRank(least)) << least.toStdString();
                ++grounds;
            }
        }
    }
    EXPECT_GE(checked, 5);
    EXPECT_GE(grounds, 4);
}

} // namespace
