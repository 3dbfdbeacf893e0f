// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_plan.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

constexpr Mil kX = 9600;
constexpr Mil kWidth = 2620;
constexpr Mil kTop = 600;
constexpr Mil kRow = 228;

/// Named at their place by a label or callout: they need no line here.
bool namedAtPlace(const QString &symbol)
{
    static const QSet<QString> named{QStringLiteral("utility"),  QStringLiteral("transformer"),
                                     QStringLiteral("terminal"), QStringLiteral("junction_box"),
                                     QStringLiteral("pv"),       QStringLiteral("ground"),
                                     QStringLiteral("battery"),  QStringLiteral("generator")};
    return named.contains(symbol);
}

} // namespace

void drawLegend(Plan &plan)
{
    Canvas &canvas = plan.canvas;
    Sheet &sheet = canvas.sheet();
    QStringList keys(canvas.symbolsUsed().begin(), canvas.symbolsUsed().end());
    std::sort(keys.begin(), keys.end());
    keys.removeIf(namedAtPlace);
    const auto used = [&canvas](Stroke stroke) { return canvas.strokesUsed().contains(static_cast<int>(stroke)); };
    Mil y = kTop + 340;
    const Mil middle = kX + 330;
    const auto words = [&](const QString &string) {
        sheet.text({{kX + 700, y + 50},
                    string,
                    Capital::Body,
                    false,
                    false,
                    Align::Left,
                    false,
                    false,
                    Rect{kX, kTop, kWidth, 6000}},
                   Layer::Text, Part::Label, QStringLiteral("LEGEND"));
        y += kRow;
    };
    const auto stroke = [&](Layer layer, Stroke look, const QString &string, Part part) {
        if (!used(look))
            return;
        sheet.line({{kX + 80, y}, {kX + 600, y}}, layer, look, part, QStringLiteral("LEGEND"));
        words(string);
    };
    sheet.text({{kX + kWidth / 2, kTop + 160}, QStringLiteral("LEGEND"), Capital::Head, true, false, Align::Middle},
               Layer::Text, Part::Label, QStringLiteral("LEGEND"));
    for (const QString &key : std::as_const(keys)) {
        const Rect whole = symbols().value(key).bounds;
        // Letters in a symbol keep their height: it is not drawn smaller than they need.
        const int percent = std::min({70, 28000 / std::max(whole.height, 1), 52000 / std::max(whole.width, 1)});
        const Mil taller = std::max(0, whole.height * percent / 100 + 30 - kRow) / 2;
        y += taller;
        const Point centre{middle - whole.centre().x * percent / 100, y - whole.centre().y * percent / 100};
        sheet.symbol({key, centre, percent}, QStringLiteral("LEGEND"), {});
        words(symbols().value(key).name);
        y += taller;
    }
    if (canvas.jawsUsed()) {
        const QString legend = QStringLiteral("LEGEND");
        sheet.add({Arc{{middle, y}, 65, 90, 180}, Layer::Symbol, Stroke::Symbol, Part::Symbol, legend});
        for (const Mil side : {-65, 65})
            sheet.line({{middle, y + side}, {middle + 50, y + side}}, Layer::Symbol, Stroke::Symbol, Part::Symbol,
                       legend);
        sheet.line({{middle - 250, y}, {middle + 250, y}}, Layer::Symbol, Stroke::Symbol, Part::Symbol, legend);
        words(QStringLiteral("SOCKET JAW / BLADE"));
    }
    stroke(Layer::Neutral, Stroke::Neutral, QStringLiteral("NEUTRAL CONDUCTOR"), Part::Label);
    stroke(Layer::Ground, Stroke::Ground, QStringLiteral("GROUNDING CONDUCTOR"), Part::Label);
    stroke(Layer::Demarcation, Stroke::Demarcation, QStringLiteral("LINE OF DEMARCATION"), Part::Label);
    stroke(Layer::Enclosure, Stroke::Enclosure, QStringLiteral("ENCLOSURE"), Part::Label);
    if (!plan.drawn.isEmpty()) {
        sheet.add({Polyline{{{middle - 130, y},
                             {middle - 70, y - 100},
                             {middle + 70, y - 100},
                             {middle + 130, y},
                             {middle + 70, y + 100},
                             {middle - 70, y + 100}},
                            true},
                   Layer::Tag, Stroke::Thin, Part::Label, QStringLiteral("LEGEND")});
        sheet.text({{middle, y + 50}, QStringLiteral("1"), Capital::Body, true, false, Align::Middle}, Layer::Tag,
                   Part::Label, QStringLiteral("LEGEND"));
        words(QStringLiteral("CONDUCTOR TAG (SCHEDULE)"));
    }
    const Rect area{kX, kTop, kWidth, y - 90 - kTop};
    sheet.box(area, Layer::Frame, Stroke::Rule, Part::Frame);
    if (!canvas.free(area.grown(-60)))
        plan.crowded = true;
    canvas.block(area);
}

} // namespace wm::drawings::sld
