// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_service.h"

namespace wm::drawings::sld {

namespace {

constexpr Mil kBetween = 6680; ///< between the line of demarcation and the main breaker
constexpr qsizetype kMostRelays = 2;

/// The library's symbol for what a relay protects against; empty where it has none.
QString symbolOf(const QString &function)
{
    static const QMap<QString, QString> symbols{{QStringLiteral("reverse_power"), QStringLiteral("relay_32")},
                                                {QStringLiteral("overvoltage"), QStringLiteral("relay_59")}};
    return symbols.value(function);
}

} // namespace

/// A customer's transformer behind a primary meter stands between metering and main breaker.
Point Service::ownTransformer(Point from)
{
    if (m_primary && m_own < 0)
        m_canvas.sheet().missing(QStringLiteral("transformers"),
                                 QStringLiteral("transformer behind the primary meter"));
    if (m_own < 0)
        return from;
    const QString path = QStringLiteral("transformers[%1]").arg(m_own);
    const QString id = m_plan.input.site.text(path + QStringLiteral(".id")).value_or(path);
    const SymbolUse use = m_canvas.symbol({QStringLiteral("transformer"), {kBetween + 40, m_y}, 60}, m_plan.tagOf(id),
                                          path, ids(QStringLiteral("transformer_ratings")));
    m_canvas.conductor({from, anchor(use, QStringLiteral("a"))});
    m_plan.outline(id, bounds(use), 0);
    return anchor(use, QStringLiteral("b"));
}

/// What the relays at the point of common coupling see.
Point Service::relayTransformer(Point from)
{
    const SymbolUse use = m_canvas.symbol({QStringLiteral("ct"), {kBetween, m_y}, 60}, {}, QStringLiteral("relays"),
                                          ids(QStringLiteral("relays")));
    m_canvas.conductor({from, anchor(use, QStringLiteral("a"))});
    return anchor(use, QStringLiteral("b"));
}

/// One below the other under their transformer; the rest has callouts in the notes.
void Service::relays()
{
    if (!m_relays)
        return;
    const QJsonArray all = m_plan.input.site.value(QStringLiteral("relays")).toArray();
    Point at{kBetween, m_y + 400};
    Mil from = m_y + 60;
    qsizetype count = 0;
    const qsizetype most = m_plan.model.plugIn ? 1 : kMostRelays; // the neutral's run is below
    for (int index = 0; index < all.size() && count < most; ++index) {
        if (all.at(index)[QStringLiteral("location")].toString() != QStringLiteral("pcc"))
            continue;
        relay(index, at);
        // Sensing wires are no conductors of the schedule: short dashes.
        m_canvas.stroke(Polyline{{{at.x, from}, {at.x, at.y - 140}}}, Layer::Symbol, Stroke::Box, Part::Symbol);
        from = at.y + 140;
        at.y += 400;
        ++count;
    }
}

void Service::relay(int index, Point at)
{
    const QString path = QStringLiteral("relays[%1]").arg(index);
    const QString id = m_plan.input.site.text(path + QStringLiteral(".id")).value_or(path);
    const QString tag = m_plan.tagOf(id);
    const QString symbol = symbolOf(m_plan.input.site.text(path + QStringLiteral(".function")).value_or(QString()));
    const QStringList keys = ids(QStringLiteral("relays"));
    if (symbol.isEmpty()) {
        m_canvas.sheet().add({Circle{at, 140, false}, Layer::Symbol, Stroke::Symbol, Part::Symbol, tag, path, keys});
        m_canvas.block(Rect{at.x, at.y, 0, 0}.grown(140));
        m_canvas.label(words(at.x, at.y + 50, QStringLiteral("R"), Align::Middle, true), tag, path);
    } else {
        m_canvas.symbol({symbol, at, 70}, tag, path, keys);
    }
    m_plan.outline(id, Rect{at.x, at.y, 0, 0}.grown(140), 0);
}

} // namespace wm::drawings::sld
