// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr Mil kLegendRow = 210;
constexpr Mil kColumnLeft = zone::column.x + 100;
constexpr Mil kColumnWidth = zone::column.width - 140;
constexpr Mil kNoteIndent = 220;
constexpr Mil kCell = 60;
constexpr Mil kTableRow = 160;

Point pointer(Point centre, double degrees, double radius, double aside = 0)
{
    // Clockwise from up, as a compass turns.
    const double angle = degrees * std::numbers::pi / 180;
    return {centre.x + static_cast<Mil>(std::lround(radius * std::sin(angle) + aside * std::cos(angle))),
            centre.y + static_cast<Mil>(std::lround(-radius * std::cos(angle) + aside * std::sin(angle)))};
}

void drawNorth(Plan &plan, Point centre)
{
    const QString path = QStringLiteral("drawings.plot.north_deg");
    const auto degrees = plan.site().number(path);
    if (!degrees) {
        plan.sheet.missing(path, QStringLiteral("plot plan: direction of north"));
        plan.lines({centre.x - 300, centre.y}, {QStringLiteral("[NORTH]")}, true, Layer::Text, Part::Label, {}, path,
                   {}, false);
        return;
    }
    constexpr Mil radius = 200;
    plan.sheet.add({Circle{centre, radius, false}, Layer::Text, Stroke::Symbol, Part::Symbol, {}, path});
    const auto stroke = [&](Point from, Point to) {
        plan.sheet.line({from, to}, Layer::Text, Stroke::Thin, Part::Symbol, {}, path);
    };
    stroke(pointer(centre, *degrees + 180, 330), pointer(centre, *degrees, 330));
    stroke(pointer(centre, *degrees + 90, radius), pointer(centre, *degrees - 90, radius));
    plan.sheet.add({Polyline{{pointer(centre, *degrees, 430), pointer(centre, *degrees, 210, 90),
                              pointer(centre, *degrees, 210, -90)},
                             true,
                             true},
                    Layer::Text,
                    Stroke::Thin,
                    Part::Symbol,
                    {},
                    path});
    const Point tip = pointer(centre, *degrees, 530);
    plan.sheet.text({{tip.x, tip.y + 62}, QStringLiteral("N"), Capital::Subtitle, true, false, Align::Middle},
                    Layer::Text, Part::Label, {}, path);
}

void drawScaleBar(Plan &plan, Point corner)
{
    const int scale = plan.view.feetPerInch();
    const QStringList ids = plan.input.ids(QStringLiteral("scale"));
    const QString path = QStringLiteral("drawings.plot.scale");
    if (scale == 0) {
        plan.lines(corner, {QStringLiteral("[SCALE: NOTHING HAS A PLACE YET]")}, true, Layer::Text, Part::Label, {},
                   path, {}, false);
        return;
    }
    constexpr Mil part = 500; // half an inch, so that the bar counts in half scales
    for (int step = 0; step < 4; ++step) {
        const Rect rect{corner.x + part * step, corner.y + 160, part, 70};
        plan.sheet.add(
            {Polyline{
                 {{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}},
                 true,
                 step % 2 == 0},
             Layer::Text,
             Stroke::Thin,
             Part::Outline,
             {},
             path});
    }
    for (int step = 0; step <= 4; ++step)
        plan.sheet.text({{corner.x + part * step, corner.y + 110},
                         QString::number(scale / 2 * step),
                         Capital::Body,
                         false,
                         false,
                         Align::Middle},
                        Layer::Text, Part::Label, {}, path);
    plan.lines({corner.x, corner.y + 300},
               {QStringLiteral("GRAPHIC SCALE, FEET"), QStringLiteral("1 IN = %1 FT ON 11 x 17").arg(scale)}, false,
               Layer::Text, Part::Label, {}, path, ids, false);
}

Mil noteHeight(const QString &note)
{
    const Mil width = zone::column.width - 200 - kNoteIndent;
    return kNotePitch * static_cast<Mil>(wrapped(note, width, Capital::Body, false).size()) + 25;
}

Mil drawLegend(Plan &plan, Mil top)
{
    const Rect area{kColumnLeft, top, kColumnWidth, 240 + kLegendRow * static_cast<Mil>(plan.legend.size() + 1) + 40};
    plan.sheet.text({{area.centre().x, top + 160}, QStringLiteral("LEGEND"), Capital::Head, true, false, Align::Middle},
                    Layer::Text, Part::Table);
    plan.sheet.line({{area.x, top + 220}, {area.right(), top + 220}}, Layer::Frame, Stroke::Thin, Part::Frame);
    Mil y = top + 360;
    const auto words = [&](const QString &string) {
        plan.sheet.text({{area.x + 800, y + 40}, string}, Layer::Text, Part::Table);
        y += kLegendRow;
    };
    for (const auto &[string, stroke] : std::as_const(plan.legend)) {
        if (string.startsWith("CONDUCTOR TAG"_L1)) {
            const Point at{area.x + 350, y};
            plan.sheet.add({Polyline{{{at.x - 90, at.y},
                                      {at.x - 45, at.y - 85},
                                      {at.x + 45, at.y - 85},
                                      {at.x + 90, at.y},
                                      {at.x + 45, at.y + 85},
                                      {at.x - 45, at.y + 85}},
                                     true},
                            Layer::Text, Stroke::Thin, Part::Symbol});
            plan.sheet.text({{at.x, at.y + 50}, QStringLiteral("1"), Capital::Body, true, false, Align::Middle},
                            Layer::Text, Part::Table);
        } else {
            plan.sheet.line({{area.x + 90, y}, {area.x + 650, y}}, Layer::Text, stroke, Part::Symbol);
        }
        words(string);
    }
    plan.sheet.text({{area.x + 350, y + 40}, QStringLiteral("(E) / (N)"), Capital::Body, false, false, Align::Middle},
                    Layer::Text, Part::Table);
    words(QStringLiteral("EXISTING / NEW"));
    plan.sheet.box(area, Layer::Frame, Stroke::Rule, Part::Frame);
    return area.bottom();
}

Mil checksHeight(const QList<CheckRow> &checks)
{
    Mil rows = 0;
    for (const CheckRow &row : checks) // as Sheet::checkBox() wraps them, with room for the longest verdict
        rows += static_cast<Mil>(
            wrapped(row.words,
                    kColumnWidth - 180 - textWidth(row.figure + QStringLiteral(" NOT OK"), Capital::Body, true),
                    Capital::Body, false)
                .size());
    return 210 + rows * kNotePitch + 50;
}

/// A row of the schedule with its texts wrapped: one row of the table for each line.
QList<QStringList> wrappedRow(const QStringList &cells, const QList<Mil> &widths)
{
    QList<QStringList> lines;
    qsizetype most = 1;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        lines.append(wrapped(cells.at(column), widths.at(column) - 2 * kCell, Capital::Body, false));
        most = std::max(most, lines.last().size());
    }
    QList<QStringList> rows;
    for (qsizetype row = 0; row < most; ++row) {
        QStringList one;
        for (const QStringList &column : std::as_const(lines))
            one.append(column.value(row));
        rows.append(one);
    }
    return rows;
}

bool inside(const Plan &plan, const Named &named)
{
    static const QStringList keys{QStringLiteral("utility"), QStringLiteral("main_breaker"),
                                  QStringLiteral("collar_breaker"), QStringLiteral("collar_relay"),
                                  QStringLiteral("transformer")};
    return keys.contains(named.key) || (named.path.contains("breaker"_L1) && !placedWith(plan, named.key));
}

QString locationWords(Plan &plan, const Named &named)
{
    if (const Placed *placed = placedWith(plan, named.key))
        return whereWords(plan, *placed);
    const QString meter = plan.names.tag(QStringLiteral("meter"));
    if (named.key == "socket"_L1 || named.key == "collar"_L1 || named.key == "junction_box"_L1 || named.key == "gma"_L1)
        return QStringLiteral("AT ") + meter;
    if (named.key == "poi"_L1) {
        const QString collar = plan.names.tag(QStringLiteral("collar"));
        if (!collar.isEmpty())
            return QStringLiteral("INSIDE ") + collar;
        return plan.sheet.fact(QStringLiteral("poi.location"), named.tag, QStringLiteral("location"));
    }
    const QString path = named.path + QStringLiteral(".location");
    const bool given = !plan.site().text(path).value_or(QString()).isEmpty();
    plan.sheet.missing(QStringLiteral("drawings.plot.equipment"), named.tag + QStringLiteral(": place on the plan"));
    return given ? onSheet(plan.site().text(path)->simplified()) + QStringLiteral(" [PLACE ON THE PLAN]")
                 : QStringLiteral("[%1: PLACE ON THE PLAN]").arg(named.tag);
}

void collectRows(Plan &plan, PlotRest &rest)
{
    const auto add = [&rest](const QString &tag, const QString &what, const QString &where) {
        for (const QStringList &row : wrappedRow({tag, what, where}, scheduleWidths())) {
            rest.rows.append(row);
            rest.rowTags.append(tag);
        }
    };
    for (const Named &named : plan.names.all()) {
        if (inside(plan, named))
            continue;
        const QString old = age(plan, named.key);
        add(named.tag, (old.isEmpty() ? QString() : old + u' ') + describe(plan, named.key),
            locationWords(plan, named));
    }
    for (const Placed &one : plan.equipment) {
        if (one.key.isEmpty())
            add(one.tag.isEmpty() ? QStringLiteral("-") : one.tag, onSheet(QString(one.kind).replace(u'_', u' ')),
                whereWords(plan, one));
    }
}

/// The first rows go into the strip, the rest onto a continuation sheet.
void drawSchedule(Plan &plan, PlotRest &rest)
{
    constexpr Mil foot = 190; // for the line about the distance
    const Rect &area = plot::schedule;
    plan.sheet.text({{area.x, area.y + 110},
                     rest.rows.isEmpty() ? QStringLiteral("EQUIPMENT SCHEDULE: NO EQUIPMENT")
                                         : QStringLiteral("EQUIPMENT SCHEDULE (NAMES AS ON THE SINGLE-LINE DIAGRAM)"),
                     Capital::Body,
                     true},
                    Layer::Text, Part::Table);
    const qsizetype room = (area.height - 170 - foot) / kTableRow - 1;
    const qsizetype count = std::min(room, rest.rows.size());
    QList<QStringList> rows{{QStringLiteral("TAG"), QStringLiteral("EQUIPMENT"), QStringLiteral("LOCATION")}};
    rows += rest.rows.first(count);
    plan.sheet.table({area.x, area.y + 170}, scheduleWidths(), rows,
                     QStringList{QString()} + rest.rowTags.first(count));
    rest.rows.remove(0, count);
    rest.rowTags.remove(0, count);
    const DisconnectPlace *main = mainDisconnect(plan);
    if (!main)
        return;
    const QString words = QStringLiteral("DISTANCE %1 TO %2: %3 (%4 m), CENTER TO CENTER.")
                              .arg(plan.names.tag(QStringLiteral("meter")), main->tag, feetInches(*main->toMeterFt),
                                   QString::number(*main->toMeterFt * 0.3048, 'f', 2));
    plan.sheet.text({{area.x, area.bottom() - 30}, words, Capital::Body, true}, Layer::Text, Part::Note, main->tag,
                    main->path + QStringLiteral(".distance_to_meter_ft"),
                    plan.input.ids(QStringLiteral("meter_to_disconnect_dimension")));
}

/// Whole cells again, of rows that wrappedRow() cut.
QList<QStringList> joinedRows(const QList<QStringList> &rows)
{
    QList<QStringList> whole;
    for (const QStringList &row : rows) {
        if (!row.first().isEmpty() || whole.isEmpty()) {
            whole.append(row);
            continue;
        }
        for (qsizetype column = 0; column < row.size(); ++column)
            whole.last()[column] = (whole.last().at(column) + u' ' + row.at(column)).trimmed();
    }
    return whole;
}

/// The few rows that the strip had no room for go beside the plan, in columns as narrow as they may be, where there is
/// room: a sheet of its own for them would be nearly empty.
void continueBesidePlan(Plan &plan, PlotRest &rest)
{
    constexpr Mil most = 1900; // of a column
    if (rest.rows.isEmpty() || rest.rows.first().first().isEmpty())
        return;
    const QString title = QStringLiteral("EQUIPMENT SCHEDULE, CONTINUED");
    QList<QStringList> whole{{QStringLiteral("TAG"), QStringLiteral("EQUIPMENT"), QStringLiteral("LOCATION")}};
    whole += joinedRows(rest.rows);
    QList<Mil> widths{0, 0, 0};
    for (const QStringList &row : std::as_const(whole))
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(
                widths.at(column),
                std::min(most, textWidth(row.at(column), Capital::Body, row == whole.first()) + 2 * kCell + 10));
    QList<QStringList> rows;
    QStringList tags;
    for (const QStringList &row : std::as_const(whole))
        for (const QStringList &line : wrappedRow(row, widths)) {
            rows.append(line);
            tags.append(rows.size() == 1 ? QString() : row.first());
        }
    const Mil width = std::max(widths.at(0) + widths.at(1) + widths.at(2), textWidth(title, Capital::Body, true)) + 20;
    const Rect size{0, 0, width, 170 + kTableRow * static_cast<Mil>(rows.size()) + 20};
    const QList<Point> corners = cornersWithin(plot::plan.grown(-60), size, 100);
    // As far to the right as it goes: away from what is drawn.
    std::optional<Point> best;
    for (const Point corner : corners)
        if ((!best || corner.x > best->x) && plan.ground.free({corner.x, corner.y, size.width, size.height}))
            best = corner;
    if (!best)
        return;
    plan.sheet.text({{best->x, best->y + 110}, title, Capital::Body, true}, Layer::Text, Part::Table);
    plan.sheet.table({best->x, best->y + 170}, widths, rows, tags);
    plan.ground.solid({best->x, best->y, size.width, size.height});
    rest.rows.clear();
    rest.rowTags.clear();
}

void numberNotes(PlotRest &rest)
{
    for (qsizetype index = 0; index < rest.notes.size(); ++index)
        rest.noteLabels.append(QStringLiteral("%1.").arg(index + 1));
}

} // namespace

QList<Mil> scheduleWidths()
{
    return {900, 2560, 2380};
}

void drawNorthAndScale(Plan &plan)
{
    plan.ground.solid({9600, 540, 2660, 1560});
    // Whichever way it points, north keeps clear of the bar and its words above, and of the callouts below.
    drawScaleBar(plan, {9660, 560});
    drawNorth(plan, {11690, 1490});
}

PlotRest drawTables(Plan &plan)
{
    PlotRest rest;
    collectRows(plan, rest);
    drawSchedule(plan, rest);
    continueBesidePlan(plan, rest);
    rest.notes = planNotes(plan);
    numberNotes(rest);
    rest.checks = plan.input.location;
    const Mil legendHeight = 240 + kLegendRow * static_cast<Mil>(plan.legend.size() + 1) + 40;
    const Mil bottom = zone::column.bottom() - 80;
    Mil y = plan.sheet.alarms(zone::column.y + 60);
    // Legend and check box keep their room at the foot; notes that then do not fit go on.
    Mil floor = bottom - legendHeight;
    const Mil checks = rest.checks.isEmpty() ? 0 : checksHeight(rest.checks) + 100;
    const bool checksHere = floor - checks - y > 2000;
    if (checksHere)
        floor -= checks;
    qsizetype count = 0;
    Mil used = y + 170;
    while (count < rest.notes.size() && used + noteHeight(rest.notes.at(count)) < floor - 60)
        used += noteHeight(rest.notes.at(count++));
    if (count > 0)
        plan.sheet.list(y, QStringLiteral("PLOT PLAN NOTES"), rest.noteLabels.first(count), rest.notes.first(count));
    rest.notes.remove(0, count);
    rest.noteLabels.remove(0, count);
    y = drawLegend(plan, floor);
    if (checksHere && !rest.checks.isEmpty()) {
        plan.sheet.checkBox({kColumnLeft, y + 100}, kColumnWidth, QStringLiteral("LOCATION CHECK"), rest.checks);
        rest.checks.clear();
    }
    return rest;
}

void drawRest(Sheet &sheet, PlotRest &rest)
{
    constexpr Mil top = 700;
    if (!rest.rows.isEmpty()) {
        const qsizetype count =
            std::min<qsizetype>((zone::drawing.bottom() - 300 - top - 170) / kTableRow - 1, rest.rows.size());
        QList<QStringList> rows{{QStringLiteral("TAG"), QStringLiteral("EQUIPMENT"), QStringLiteral("LOCATION")}};
        rows += rest.rows.first(count);
        sheet.text({{600, top}, QStringLiteral("EQUIPMENT SCHEDULE, CONTINUED"), Capital::Body, true}, Layer::Text,
                   Part::Table);
        sheet.table({600, top + 70}, scheduleWidths(), rows, QStringList{QString()} + rest.rowTags.first(count));
        rest.rows.remove(0, count);
        rest.rowTags.remove(0, count);
    }
    if (!rest.checks.isEmpty()) {
        QList<CheckRow> here;
        while (!rest.checks.isEmpty() && checksHeight(here + QList{rest.checks.first()}) < zone::drawing.height - 400)
            here.append(rest.checks.takeFirst());
        if (here.isEmpty())
            rest.checks.removeFirst(); // one row taller than a sheet: no rule speaks so long
        sheet.checkBox({7000, top}, kColumnWidth, QStringLiteral("LOCATION CHECK"), here);
    }
    if (!rest.notes.isEmpty()) {
        QStringList left;
        sheet.list(zone::column.y + 60, QStringLiteral("PLOT PLAN NOTES, CONTINUED"), rest.noteLabels, rest.notes,
                   &left);
        if (left.size() == rest.notes.size())
            left.removeFirst();
        rest.noteLabels.remove(0, rest.noteLabels.size() - left.size());
        rest.notes = left;
    }
}

} // namespace wm::drawings
