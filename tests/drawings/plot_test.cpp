// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_facts.h"
#include "core/drawings/plot_geometry.h"
#include "tests/drawings/plot_inputs.h"
#include "tests/drawings/scene_check.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace wm;
using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

using Qt::StringLiterals::operator""_L1;

/// Feet that a dimension's text says: 3'-0", 2'-6 1/2".
double feetOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+)'-(\\d+)( 1/2)?\"$"));
    const auto match = form.match(text);
    EXPECT_TRUE(match.hasMatch()) << text.toStdString();
    return match.captured(1).toDouble() + (match.captured(2).toDouble() + (match.captured(3).isEmpty() ? 0 : 0.5)) / 12;
}

/// Each dimension says what it measures at the sheet's scale: within half an inch, and what one mil on paper is.
QStringList dimensionFaults(const Scene &scene)
{
    QStringList faults;
    for (const Item &item : scene.items) {
        const auto *text = std::get_if<Text>(&item.shape);
        if (!text || item.part != Part::Dimension)
            continue;
        const bool detail = item.path.startsWith("detail."_L1);
        const double scale = detail ? 1000.0 / 375 : scene.feetPerInch;
        const auto line = std::find_if(scene.items.begin(), scene.items.end(), [&](const Item &other) {
            return other.part == Part::Dimension && other.path == item.path &&
                   std::holds_alternative<Polyline>(other.shape);
        });
        if (line == scene.items.end()) {
            faults.append(QStringLiteral("no line for the dimension ") + text->string);
            continue;
        }
        const QList<Point> &points = std::get<Polyline>(line->shape).points;
        const Point way = points.last() - points.first();
        const double measured = std::hypot(way.x, way.y) * scale / 1000;
        if (std::abs(measured - feetOf(text->string)) > 1.0 / 24 + 1.5 * scale / 1000)
            faults.append(QStringLiteral("%1 measures %2 ft").arg(text->string).arg(measured));
    }
    return faults;
}

QStringList faultsOf(const Drawing &drawing)
{
    QStringList faults;
    for (const Scene &sheet : drawing.sheets)
        faults += geometryFaults(sheet) + dimensionFaults(sheet);
    return faults;
}

Drawing drawn(const DrawingInput &input)
{
    auto result = plotPlan(input);
    EXPECT_TRUE(result);
    return result ? *result : Drawing{};
}

QString picture(const QString &name, int sheet)
{
    return QStringLiteral(PLOT_PICTURES "/plot-%1-%2.png").arg(name).arg(sheet + 1);
}

TEST(PlotPlan, IsOrderlyForEveryExample)
{
    for (const QString &name : exampleNames()) {
        SCOPED_TRACE(name.toStdString());
        const Drawing drawing = drawn(exampleInput(name));
        for (qsizetype index = 0; index < drawing.sheets.size(); ++index)
            savePicture(drawing.sheets.at(index), picture(name, static_cast<int>(index)));
        for (const QString &fault : faultsOf(drawing))
            ADD_FAILURE() << fault.toStdString();
        for (const Missing &missing : drawing.sheets.first().missing)
            ADD_FAILURE() << "missing " << missing.path.toStdString() << ": " << missing.words.toStdString();
    }
}

TEST(PlotPlan, AnswersWhatTheUtilityWantsToSee)
{
    for (const QString &name : exampleNames()) {
        SCOPED_TRACE(name.toStdString());
        const DrawingInput input = exampleInput(name);
        QStringList shown;
        const Drawing drawing = drawn(input);
        for (const Item &item : drawing.sheets.first().items)
            shown += item.requirements;
        for (const QStringList &ids : input.wanted) {
            for (const QString &id : ids)
                EXPECT_TRUE(shown.contains(id)) << id.toStdString();
        }
    }
}

TEST(PlotPlan, StaysOrderlyForRandomSites)
{
    QRandomGenerator random(20'261'116);
    int worst = 0;
    for (int round = 0; round < 200; ++round) {
        const QString name = exampleNames().at(round % exampleNames().size());
        DrawingInput input = exampleInput(name);
        input.site = mutated(input.site, random);
        const Drawing drawing = drawn(input);
        const QStringList faults = faultsOf(drawing);
        for (const QString &fault : faults)
            ADD_FAILURE() << "round " << round << " of " << name.toStdString() << ": " << fault.toStdString();
        if (!faults.isEmpty() && worst++ < 6)
            savePicture(drawing.sheets.first(), picture(QStringLiteral("random-%1").arg(round), 0));
    }
}

} // namespace
