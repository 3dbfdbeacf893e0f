// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_service.h"

#include "core/drawings/sld_ratio.h"

namespace wm::drawings::sld {

Service::Service(Plan &plan) : m_plan(plan), m_canvas(plan.canvas)
{
    const bool compact = plan.model.joint == Joint::Breaker || plan.model.joint == Joint::Unknown;
    m_y = compact ? 1800 + plan.lowered : 2490;
    m_top = compact ? 1050 + plan.lowered : 1200;
    m_bottom = compact ? 3390 + plan.lowered : 4290;
    m_primary = plan.primary();
    if (m_primary && plan.model.joint != Joint::LineSide &&
        !plan.input.site.value(QStringLiteral("transformers")).toArray().isEmpty())
        m_own = 0;
    if (m_own < 0 && plan.model.joint != Joint::LineSide) {
        for (const auto &each : plan.input.site.value(QStringLiteral("relays")).toArray())
            m_relays = m_relays || each[QStringLiteral("location")].toString() == QStringLiteral("pcc");
    }
}

void Service::draw()
{
    source();
    metering();
    demarcation();
    panel();
    loads();
    relays();
    grounding();
    m_plan.floor = m_bottom;
}

/// The run of row A that ends at the meter (true) or leaves it.
int Service::serviceRun(bool drop) const
{
    for (const int index : m_plan.model.service) {
        const QString from = m_plan.input.site.text(run(index) + QStringLiteral(".from")).value_or(QString());
        if ((from == QStringLiteral("utility") || from == QStringLiteral("transformer")) == drop && from != ownId())
            return index;
    }
    return -1;
}

QString Service::ownId() const
{
    return m_own < 0 ? QString() : m_plan.input.site.value(QStringLiteral("transformers[%1].id").arg(m_own)).toString();
}

/// The run from the customer's own transformer to the main breaker, at the panel's volts.
int Service::secondaryRun() const
{
    for (const int index : m_plan.model.service)
        if (m_own >= 0 && m_plan.input.site.text(run(index) + QStringLiteral(".from")) == ownId())
            return index;
    return -1;
}

void Service::source()
{
    const SymbolUse source = m_canvas.symbol({QStringLiteral("utility"), {940, m_y}},
                                             m_plan.tagOf(QStringLiteral("utility")), QStringLiteral("utility"));
    m_plan.outline(QStringLiteral("utility"), bounds(source), 0);
    m_plan.hexagon(serviceRun(true), {2440, m_y});
    if (m_primary) {
        m_in = anchor(source, QStringLiteral("a"));
        return;
    }
    const SymbolUse transformer =
        m_canvas.symbol({QStringLiteral("transformer"), {1680, m_y}}, m_plan.tagOf(QStringLiteral("transformer")),
                        QStringLiteral("service.transformer_kva"));
    m_canvas.conductor({anchor(source, QStringLiteral("a")), anchor(transformer, QStringLiteral("a"))});
    m_in = anchor(transformer, QStringLiteral("b"));
    m_plan.outline(QStringLiteral("transformer"), bounds(transformer), 0);
}

void Service::metering()
{
    m_canvas.enclosure({kLeft, m_top, kRight - kLeft, m_bottom - m_top}, Stroke::Enclosure,
                       m_plan.tagOf(QStringLiteral("panel")), QStringLiteral("panel"),
                       ids(QStringLiteral("service_panels")));
    m_plan.section = {kLeft, m_top, kRight - kLeft, m_bottom - m_top};
    // Callouts point at its right-hand edge: the rest is full.
    m_plan.outline(QStringLiteral("panel"), {kRight - 4, m_top + 300, 4, m_bottom - m_top - 300}, 0);
    if (m_plan.model.plugIn)
        plugIn();
    else
        plain();
}

void Service::socketBox(Rect rect)
{
    const bool known = m_plan.names.find(QStringLiteral("socket")) != nullptr;
    m_canvas.enclosure(rect, Stroke::Box, m_plan.tagOf(QStringLiteral("socket")), QStringLiteral("socket"));
    if (known)
        m_canvas.label(
            words(rect.x + 80, rect.y + 170, QStringLiteral("SOCKET ") + m_plan.tagOf(QStringLiteral("socket"))),
            m_plan.tagOf(QStringLiteral("socket")), QStringLiteral("socket"));
    m_plan.outline(QStringLiteral("socket"), rect, 0);
}

SymbolUse Service::meter(Point at)
{
    const SymbolUse use = m_canvas.symbol({QStringLiteral("meter"), at}, m_plan.tagOf(QStringLiteral("meter")),
                                          QStringLiteral("meter"), ids(QStringLiteral("utility_meter")));
    m_plan.outline(QStringLiteral("meter"), Rect{at.x, at.y, 0, 0}.grown(220), 0);
    return use;
}

void Service::plain()
{
    m_canvas.label(words(kLeft + 90, m_bottom - 90, sectionName()), m_plan.tagOf(QStringLiteral("panel")));
    const bool cts = m_plan.boolean(QStringLiteral("service.has_ct")).value_or(false);
    if (!cts || m_plan.names.find(QStringLiteral("socket")))
        socketBox({3050, m_y - 480, 3280, 960});
    const SymbolUse use = meter({5000, m_y});
    Point from = m_in;
    if (cts)
        from = currentTransformers(from);
    else
        m_canvas.jaw({3300, m_y}, false, false, {});
    if (m_plan.boolean(QStringLiteral("service.has_pt")).value_or(false))
        from = potentialTransformers(from);
    m_canvas.conductor({from, anchor(use, QStringLiteral("a"))});
    if (!cts)
        m_canvas.jaw({6080, m_y}, false, true, {});
    m_out = anchor(use, QStringLiteral("b"));
    if (m_plan.model.joint == Joint::LineSide) {
        m_canvas.conductor({m_out, {6760, m_y}});
        m_out = {6760, m_y};
        m_canvas.dot(m_out);
        m_plan.outline(QStringLiteral("poi"), Rect{m_out.x, m_out.y, 0, 0}.grown(40), 0);
        m_plan.start = m_out;
        m_plan.hexagon(serviceRun(false), {5690, m_y});
    }
}

Point Service::currentTransformers(Point from)
{
    const SymbolUse ct = m_canvas.symbol({QStringLiteral("ct"), {3900, m_y}}, {}, QStringLiteral("service.ct_ratio"),
                                         ids(QStringLiteral("ct_ratings")));
    m_canvas.conductor({from, anchor(ct, QStringLiteral("a"))});
    m_canvas.label(words(3900, m_y + 200,
                         QStringLiteral("CT ") + ratioWords(m_plan.canvas.sheet(), m_plan.input.site,
                                                            Instrument::Current, m_plan.tagOf(QStringLiteral("meter"))),
                         Align::Middle),
                   {}, QStringLiteral("service.ct_ratio"), ids(QStringLiteral("ct_ratings")));
    return anchor(ct, QStringLiteral("b"));
}

Point Service::potentialTransformers(Point from)
{
    const Point tap{from.x + 120, m_y};
    m_canvas.conductor({from, tap});
    m_canvas.dot(tap);
    // Stands below the line it measures, outside the socket's outline.
    const SymbolUse pt = m_canvas.symbol({QStringLiteral("pt"), {tap.x, m_y + 860}}, {},
                                         QStringLiteral("service.pt_ratio"), ids(QStringLiteral("pt_ratings")));
    m_canvas.conductor({tap, anchor(pt, QStringLiteral("a"))});
    // Its secondary leads to the meter: sensing wires are no conductors of the schedule, they have short dashes.
    const Point secondary = anchor(pt, QStringLiteral("b"));
    const Mil under = secondary.y + 90;
    m_canvas.stroke(Polyline{{secondary, {secondary.x, under}, {5000, under}, {5000, m_y + 220}}}, Layer::Symbol,
                    Stroke::Box, Part::Symbol);
    m_canvas.label(words(tap.x - 260, m_y + 900,
                         QStringLiteral("PT ") + ratioWords(m_plan.canvas.sheet(), m_plan.input.site,
                                                            Instrument::Voltage, m_plan.tagOf(QStringLiteral("meter"))),
                         Align::Right),
                   {}, QStringLiteral("service.pt_ratio"), ids(QStringLiteral("pt_ratings")));
    return tap;
}

QString Service::sectionName() const
{
    return m_plan.tagOf(QStringLiteral("panel")) + QStringLiteral(": METERING (") + m_plan.utility() +
           QStringLiteral(" SEALED)");
}

void Service::demarcation()
{
    const bool tap = m_plan.model.joint == Joint::LineSide;
    const Mil foot = tap ? m_bottom + 250 : m_bottom + 180;
    QList<Point> points{{kBorder, 560}, {kBorder, foot}};
    if (!tap)
        points.append({560, foot});
    m_canvas.demarcation(points, ids(QStringLiteral("demarcation_line")));
    m_plan.demarcationFoot = foot;
    const auto side = [&](Mil x, Mil y, const QString &string, Align align, bool bold = false) {
        m_canvas.label(words(x, y, string, align, bold), {}, {}, {}, Layer::Demarcation);
    };
    side(kBorder - 90, 690, m_plan.utility() + QStringLiteral(" SECTION (THIS SIDE)"), Align::Right);
    side(kBorder + 90, 690, QStringLiteral("LINE OF DEMARCATION"), Align::Left, true);
    side(kBorder + 90, 880, QStringLiteral("CUSTOMER SECTION (THIS SIDE)"), Align::Left);
    if (!tap)
        side(700, foot + 190, QStringLiteral("CUSTOMER SECTION (BELOW LINE)"), Align::Left);
}

void drawService(Plan &plan)
{
    Service(plan).draw();
}

} // namespace wm::drawings::sld
