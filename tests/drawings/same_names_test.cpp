// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/names.h"
#include "tests/drawings/plot_inputs.h"
#include "tests/drawings/scene_check.h"
#include "tests/drawings/sld_sites.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace wm;
using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

using Qt::StringLiterals::operator""_L1;

QJsonObject demonstration()
{
    QFile file(QStringLiteral(":/wm/demo/site.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Every word of the sheets that has the form of a name: "AC-DISC-1".
QSet<QString> namesOn(const Drawing &drawing)
{
    static const QRegularExpression form(QStringLiteral(
        "(?<![A-Z0-9-])(?:UTIL|XFMR|MS|MC|JB|GMA|POI|MSP|MB|AC-DISC|DISC|CP|GP|NGOM|ATS|INV|PV|ESS|WT|FC|"
        "GEN|SM|GE|CB|M)-\\d+(?![A-Z0-9-])"));
    QSet<QString> found;
    for (const Scene &sheet : drawing.sheets) {
        for (const QString &text : textsOf(sheet)) {
            for (auto match = form.globalMatch(text); match.hasNext();)
                found.insert(match.next().captured());
        }
    }
    return found;
}

/// The names of what the plot plan places.
QSet<QString> placed(const site::Site &site, const Names &names)
{
    QSet<QString> tags;
    const qsizetype count = site.value(QStringLiteral("drawings.plot.equipment")).toArray().size();
    for (int index = 0; index < count; ++index) {
        if (const QString key = names.keyOfEquipment(site, index); !key.isEmpty())
            tags.insert(names.tag(key));
    }
    return tags;
}

/// What the two drawings of a site do not agree in.
QStringList disagreements(const QJsonObject &json)
{
    DrawingInput input = inputFor(json);
    const Names names = Names::of(input.site);
    const auto diagram = singleLine(input);
    input.wanted = plotWanted(input.site);
    const auto plan = plotPlan(input);
    if (!diagram || !plan)
        return {QStringLiteral("not drawn")};
    QStringList faults;
    const QSet<QString> onDiagram = namesOn(*diagram);
    const QSet<QString> onPlan = namesOn(*plan);
    for (const QString &tag : placed(input.site, names)) {
        if (!onDiagram.contains(tag))
            faults.append(tag + QStringLiteral(" is not on the diagram"));
        if (!onPlan.contains(tag))
            faults.append(tag + QStringLiteral(" is not on the plan"));
    }
    QSet<QString> known;
    for (const Named &named : names.all())
        known.insert(named.tag);
    for (const QString &tag : (onDiagram + onPlan) - known)
        faults.append(tag + QStringLiteral(" is on a sheet, but on no list"));
    return faults;
}

TEST(SameNames, OnBothDrawingsOfEveryExample)
{
    QMap<QString, QJsonObject> sites = otherConfigurations();
    for (const QString &name : exampleNames())
        sites.insert(name, exampleSite(name));
    sites.insert(QStringLiteral("demonstration"), demonstration());
    for (auto it = sites.begin(); it != sites.end(); ++it)
        EXPECT_EQ(disagreements(it.value()), QStringList()) << it.key().toStdString();
    const auto diagram = singleLine(inputFor(sites.value(QStringLiteral("demonstration"))));
    ASSERT_TRUE(diagram);
    EXPECT_TRUE(namesOn(*diagram).contains(QStringLiteral("SM-1")));
}

TEST(SameNames, OnBothDrawingsOfRandomSites)
{
    std::mt19937 random(20251129);
    QRandomGenerator other(20'251'129);
    QList<QJsonObject> examples{demonstration()};
    for (const QString &name : exampleNames())
        examples.append(exampleSite(name));
    for (int number = 0; number < 100; ++number) {
        QJsonObject site = examples.at(number % examples.size());
        for (int change = 0; change < 1 + number % 4; ++change)
            site = changedAtRandom(site, random);
        if (number % 2 == 0)
            site = mutated(site::Site(site), other).json();
        EXPECT_EQ(disagreements(site), QStringList()) << "site " << number;
    }
}

QJsonObject withSubMeters(QJsonObject site, int count)
{
    QJsonArray meters;
    for (int index = 0; index < count; ++index)
        meters.append(QJsonObject{{"id"_L1, QStringLiteral("T%1").arg(index + 1)},
                                  {"family"_L1, "ims"_L1},
                                  {"model_number"_L1, "S1-208-S-01-01-021-01"_L1},
                                  {"label_serial"_L1, QStringLiteral("4022%1").arg(index)},
                                  {"wires"_L1, 3},
                                  {"voltage_code_v"_L1, 208},
                                  {"ct_primary_a"_L1, 200},
                                  {"ct_secondary_a"_L1, 0.1}});
    return changed(site, "sub_meters", meters);
}

QStringList faultsOf(const Drawing &drawing)
{
    QStringList faults;
    for (const Scene &sheet : drawing.sheets)
        faults += geometryFaults(sheet);
    return faults;
}

int subMetersDrawn(const Drawing &drawing)
{
    int count = 0;
    for (const Scene &sheet : drawing.sheets) {
        for (const Item &item : sheet.items) {
            const auto *use = std::get_if<SymbolUse>(&item.shape);
            count += use && use->symbol == "sub_meter"_L1 && item.tag != "LEGEND"_L1 ? 1 : 0;
        }
    }
    return count;
}

/// A sub-meter stands in the run that goes through it; without one it stands by itself, and the sheet says what it
/// lacks; nothing is guessed.
TEST(SubMeters, StandWhereTheirRunSays)
{
    for (const QString &name : exampleNames()) {
        SCOPED_TRACE(name.toStdString());
        for (const int count : {1, 2, 7}) {
            const auto alone = singleLine(inputFor(withSubMeters(exampleSite(name), count)));
            ASSERT_TRUE(alone);
            EXPECT_EQ(faultsOf(*alone), QStringList());
            EXPECT_LE(subMetersDrawn(*alone), count);
            const QSet<QString> names = namesOn(*alone);
            for (int number = 1; number <= count; ++number)
                EXPECT_TRUE(names.contains(QStringLiteral("SM-%1").arg(number))) << number;
            const QList<Missing> &missing = alone->sheets.first().missing;
            EXPECT_TRUE(std::any_of(missing.begin(), missing.end(), [](const Missing &one) {
                return one.path == "conductors"_L1 && one.words.startsWith("SM-1: "_L1);
            }));
        }
        QJsonObject site = withSubMeters(exampleSite(name), 1);
        QJsonArray runs = site["conductors"_L1].toArray();
        runs.append(
            QJsonObject{{"tag"_L1, "S1"_L1}, {"kind"_L1, "ac"_L1}, {"from"_L1, "panel"_L1}, {"to"_L1, "T1"_L1}});
        site = changed(site, "conductors", runs);
        const auto fed = singleLine(inputFor(site));
        ASSERT_TRUE(fed);
        EXPECT_EQ(faultsOf(*fed), QStringList());
        EXPECT_EQ(subMetersDrawn(*fed), 1);
        savePicture(fed->sheets.first(), QStringLiteral(PLOT_PICTURES "/sub-meter-%1.png").arg(name));
    }
}

} // namespace
