// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr Mil kMargin = 330;                     ///< about the plan, for dimensions and the street
constexpr Mil kKeyHeight = plot::kKeySide + 150; ///< of a key plan's room
constexpr Mil kBelowKey = 100;

/// What is to be on the plan: the bodies of the equipment, the outlines of what is built, and, of the whole lot, those
/// of the land.
Extent extentOf(const site::Site &site, const QList<Placed> &equipment, bool wholeLot)
{
    Extent extent;
    extent.add(outlineOf(site.value(QStringLiteral("drawings.plot.building_outline"))));
    for (const char *member : {"property_line", "driveway", "access_path"})
        if (wholeLot)
            extent.add(outlineOf(site.value(QStringLiteral("drawings.plot.") + QLatin1StringView(member))));
    for (const char *list : {"fences", "roof_lines", "raceways", "areas"}) {
        const bool land = QLatin1StringView(list) == "fences"_L1 || QLatin1StringView(list) == "areas"_L1;
        if (land && !wholeLot)
            continue;
        for (const auto &one : site.value(QStringLiteral("drawings.plot.") + QLatin1StringView(list)).toArray()) {
            extent.add(outlineOf(one["points"_L1]));
            extent.add(outlineOf(one["outline"_L1]));
        }
    }
    for (const Placed &one : equipment) {
        const double reach = std::max(one.width.value_or(0), one.depth.value_or(0));
        const bool array = one.kind == "pv_array"_L1;
        const Feet half = array ? Feet{one.width.value_or(0) / 2, one.depth.value_or(0) / 2} : Feet{reach, reach};
        extent.add(one.at - half);
        extent.add(one.at + half);
    }
    return extent;
}

/// Equipment stands left of the middle: then its callouts stand left of the plan.
bool callsLeft(const QList<Placed> &equipment, const Extent &extent)
{
    return std::any_of(equipment.begin(), equipment.end(), [&extent](const Placed &one) {
        return one.kind != "pv_array"_L1 && one.at.x < extent.centre().x;
    });
}

struct Margins
{
    Mil left = kMargin, top = kMargin, right = kMargin, bottom = kMargin;
};

Margins marginsOf(const site::Site &site)
{
    Margins margins;
    const QString side = site.text(QStringLiteral("drawings.plot.street_side")).value_or(QString());
    constexpr Mil beside = 1120; // for the street's name, which is written level
    if (side == "west"_L1)
        margins.left = beside;
    else if (side == "east"_L1)
        margins.right = beside;
    return margins;
}

struct Sketch
{
    Extent extent;
    bool callLeft = false;
    Rect window;
    Rect keyRoom;
    PlotView view;
};

/// The scale that the site wants its plan at, where it is one of the engineer's and not so small that the sheet would
/// be half empty; else 0.
int wantedScale(const site::Site &site, int fits)
{
    const int wanted = feetPerInchIn(site.text(QStringLiteral("drawings.plot.scale")).value_or(QString()));
    constexpr int most = 2; // times as small
    return wanted <= fits * most && plotScale(wanted, 0, 1000, 1000) == wanted ? wanted : 0;
}

Rect windowOf(bool callLeft)
{
    const Mil left = callLeft ? plot::leftCallouts.right() + 180 : 560;
    return {left, 560, plot::rightCallouts.x - 260 - left, plot::kStrip - 560};
}

/// The lot is so large that what is built would run together: at more than 60 ft to the inch a wall's equipment stands
/// closer than the smallest thing that is drawn. Nothing where whoever recorded a scale wants it whole.
bool isInPart(const site::Site &site, const Extent &whole, const Extent &built, bool callLeft)
{
    constexpr int coarsest = 60, finer = 2;
    if (whole.empty() || built.empty() ||
        outlineOf(site.value(QStringLiteral("drawings.plot.property_line"))).size() < 3)
        return false;
    const Rect room = windowOf(callLeft).grown(-kMargin);
    const int fits = plotScale(whole.width(), whole.height(), room.width, room.height);
    const int close = plotScale(built.width(), built.height(), room.width, room.height - kKeyHeight - kBelowKey);
    return (fits == 0 || fits > coarsest) && close > 0 && (fits == 0 || close * finer <= fits) &&
           (fits == 0 || feetPerInchIn(site.text(QStringLiteral("drawings.plot.scale")).value_or(QString())) < fits);
}

Sketch sketchOf(const site::Site &site, const QList<Placed> &equipment)
{
    Sketch sketch;
    const Extent whole = extentOf(site, equipment, true);
    const Extent built = extentOf(site, equipment, false);
    const bool inPart = isInPart(site, whole, built, callsLeft(equipment, built));
    sketch.extent = inPart ? built : whole;
    if (sketch.extent.empty())
        return sketch;
    sketch.callLeft = callsLeft(equipment, sketch.extent);
    sketch.window = windowOf(sketch.callLeft);
    if (inPart) {
        // Above the plan at the right, where no callout stands and so no leader comes from.
        constexpr Mil width = plot::kKeySide + 1400;
        sketch.keyRoom = {sketch.window.right() - width, sketch.window.y, width, kKeyHeight};
        sketch.window.y += kKeyHeight + kBelowKey;
        sketch.window.height -= kKeyHeight + kBelowKey;
    }
    const Margins margins = inPart ? Margins{} : marginsOf(site);
    const Rect room{sketch.window.x + margins.left, sketch.window.y + margins.top,
                    sketch.window.width - margins.left - margins.right,
                    sketch.window.height - margins.top - margins.bottom};
    const int fits = plotScale(sketch.extent.width(), sketch.extent.height(), room.width, room.height);
    if (const int scale = std::max(fits, wantedScale(site, fits)); scale > 0) {
        // Beside the callouts rather than in the middle: shorter leaders.
        constexpr Mil gap = 450;
        Point centre = room.centre();
        const Mil half = static_cast<Mil>(sketch.extent.width() * 500 / scale);
        if (sketch.callLeft)
            centre.x = std::min(centre.x, room.x + gap + half);
        else
            centre.x = std::max(centre.x, room.right() - gap - half);
        sketch.view = PlotView(scale, sketch.extent.centre(), centre);
    }
    return sketch;
}

QString scaleWords(const PlotView &view)
{
    return view.feetPerInch() == 0 ? QStringLiteral("[SCALE]") : QStringLiteral("1 IN = %1 FT").arg(view.feetPerInch());
}

/// Which of the set's sheets the plan is, and of how many.
std::pair<int, int> sheetNumber(const site::Site &site)
{
    const QJsonArray sheets = site.value(QStringLiteral("drawings.sheets")).toArray();
    for (qsizetype index = 0; index < sheets.size(); ++index) {
        if (sheets.at(index)["type"_L1].toString() == "plot_plan"_L1)
            return {static_cast<int>(index) + 1, static_cast<int>(sheets.size())};
    }
    return {1, 1};
}

/// What the utility wants to see and the plan could not show.
void noteUnanswered(Plan &plan)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("ac_disconnect"), QStringLiteral("AC disconnect")},
        {QStringLiteral("ac_disconnect_24_7_note"), QStringLiteral("note on 24/7 access of the AC disconnect")},
        {QStringLiteral("ac_disconnect_lockable_note"), QStringLiteral("note that the AC disconnect is lockable")},
        {QStringLiteral("areas_per_poi"), QStringLiteral("areas of each point of interconnection")},
        {QStringLiteral("disconnect_relative_to_meter"), QStringLiteral("AC disconnect's place relative to the meter")},
        {QStringLiteral("fused_disconnect"), QStringLiteral("fused AC disconnect")},
        {QStringLiteral("line_of_sight"), QStringLiteral("line of sight between meter and AC disconnect")},
        {QStringLiteral("line_side_connection_point"), QStringLiteral("line-side connection point")},
        {QStringLiteral("major_components"), QStringLiteral("inverters, storage and arrays")},
        {QStringLiteral("meter_to_disconnect_dimension"), QStringLiteral("dimension from meter to AC disconnect")},
        {QStringLiteral("ngom_disconnects"), QStringLiteral("disconnects of the NGOM")},
        {QStringLiteral("ngom_panel"), QStringLiteral("NGOM panel")},
        {QStringLiteral("scale"), QStringLiteral("scale")},
        {QStringLiteral("service_equipment"), QStringLiteral("service equipment")},
        {QStringLiteral("utility_meter"), QStringLiteral("utility meter")},
        {QStringLiteral("utility_meter_number"), QStringLiteral("meter number")},
        {QStringLiteral("gma_request"), QStringLiteral("request for the generation meter adapter")}};
    QStringList shown;
    for (const Item &item : plan.sheet.scene().items)
        shown += item.requirements;
    for (auto key = words.begin(); key != words.end(); ++key) {
        const QStringList ids = plan.input.ids(key.key());
        const bool all = std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return shown.contains(id); });
        if (all)
            continue;
        plan.sheet.missing(QStringLiteral("drawings.plot.shows.") + key.key(),
                           QStringLiteral("plot plan: ") + key.value());
        plan.notes.append(QStringLiteral("[PLOT PLAN: %1]").arg(onSheet(key.value())));
    }
    for (const Missing &one : plan.input.unanswered)
        plan.notes.append(QStringLiteral("[%1]").arg(onSheet(one.words)));
}

void drawPlan(Plan &plan)
{
    plan.sheet.line({{zone::drawing.x, plot::kStrip}, {zone::drawing.right(), plot::kStrip}}, Layer::Frame,
                    Stroke::Thin, Part::Frame);
    if (plan.view.feetPerInch() == 0) {
        plan.sheet.missing(QStringLiteral("drawings.plot"),
                           QStringLiteral("plot plan: places of building and equipment"));
        plan.lines({3500, 3000}, {QStringLiteral("[PLOT PLAN: PROPERTY LINE, BUILDING AND EQUIPMENT]")}, true,
                   Layer::Text, Part::Label, {}, QStringLiteral("drawings.plot"), {}, false);
        drawNorthAndScale(plan);
        return;
    }
    drawSite(plan);
    drawArrays(plan);
    drawRaceways(plan);
    drawEquipment(plan);
    drawNorthAndScale(plan);
    if (plan.inPart())
        drawKeyPlan(plan);
    drawSight(plan);
    drawCallouts(plan);
    drawDimensions(plan);
    labelArrays(plan);
    tagRaceways(plan);
    labelSite(plan);
    drawDetail(plan);
}

Plan planOf(const DrawingInput &input, int number, int total)
{
    const Names names = Names::of(input.site, input.keptNames);
    const QList<Placed> equipment = placedEquipment(input.site, names);
    const Sketch sketch = sketchOf(input.site, equipment);
    Plan plan{input,
              names,
              plotFacts(input.site, names),
              equipment,
              outlineOf(input.site.value(QStringLiteral("drawings.plot.building_outline"))),
              outlineOf(input.site.value(QStringLiteral("drawings.plot.property_line"))),
              sketch.extent,
              sketch.window,
              sketch.view,
              sketch.callLeft,
              Sheet(input, SheetType::PlotPlan, number, total, scaleWords(sketch.view)),
              {},
              sketch.keyRoom,
              plot::plan,
              {},
              {},
              {}};
    drawPlan(plan);
    return plan;
}

} // namespace

Result<Drawing> plotPlan(const DrawingInput &input)
{
    const auto [number, total] = sheetNumber(input.site);
    Drawing drawing;
    Plan plan = planOf(input, number, total);
    noteUnanswered(plan);
    PlotRest rest = drawTables(plan);
    const QList<Missing> missing = plan.sheet.scene().missing;
    const double feetPerInch = plan.view.feetPerInch();
    drawing.sheets.append(plan.sheet.take());
    drawing.sheets.last().feetPerInch = feetPerInch;
    while (!rest.empty()) {
        Sheet next(input, SheetType::PlotPlan, number + static_cast<int>(drawing.sheets.size()), total,
                   QStringLiteral("NONE"));
        for (const Missing &one : missing)
            next.missing(one.path, one.words);
        drawRest(next, rest);
        drawing.sheets.append(next.take());
    }
    countSheets(drawing, number, total, total + static_cast<int>(drawing.sheets.size()) - 1);
    return drawing;
}

} // namespace wm::drawings
