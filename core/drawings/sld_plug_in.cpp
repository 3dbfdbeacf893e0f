// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_service.h"

namespace wm::drawings::sld {

void Service::plugIn()
{
    m_canvas.label(words(kLeft + 90, m_top + 160, sectionName()), m_plan.tagOf(QStringLiteral("panel")));
    socketBox({3050, 1480, 3260, 2680});
    const bool adapter = m_plan.model.joint == Joint::Adapter;
    const QString key = adapter ? QStringLiteral("gma") : QStringLiteral("collar");
    const Rect body{3500, 2050, 2380, 2010};
    m_canvas.sheet().add(
        {Polyline{{{body.x, body.y}, {body.right(), body.y}, {body.right(), body.bottom()}, {body.x, body.bottom()}},
                  true},
         Layer::Enclosure, Stroke::Symbol, Part::Enclosure, m_plan.tagOf(key), key});
    const SymbolUse use = meter({4690, 1760});
    m_canvas.conductor({m_in, {kJawIn, m_y}, {kJawIn, 1760}, anchor(use, QStringLiteral("a"))});
    const bool line = m_plan.model.joint == Joint::CollarLine;
    const Mil x = line ? kJawIn : kJawOut;
    m_canvas.conductor({anchor(use, QStringLiteral("b")), {kJawOut, 1760}, {kJawOut, m_y}});
    m_out = {kJawOut, m_y};
    m_canvas.dot({x, m_y});
    m_plan.outline(QStringLiteral("poi"), Rect{x, m_y, 0, 0}.grown(40), 0);
    for (const Mil jaw : {kJawIn, kJawOut})
        m_canvas.jaw({jaw, 2050}, true, true, m_plan.tagOf(key));
    m_canvas.jaw({3270, m_y}, false, false, {});
    m_canvas.jaw({6090, m_y}, false, true, {});
    m_canvas.label(words(body.x + 70, body.bottom() - 90, m_plan.tagOf(key), Align::Left, true), m_plan.tagOf(key),
                   key);
    if (adapter)
        adapterInside(x);
    else
        collarInside(x);
    neutral();
    m_plan.start = {x, body.bottom()};
    m_plan.outline(key, body, 0);
}

void Service::adapterInside(Mil x)
{
    m_plan.start = {x, m_y};
    m_canvas.label(words(x - 120, 3900, QStringLiteral("L1, L2, N LEADS"), Align::Right));
    m_branchFrom = {x, m_y};
}

void Service::collarInside(Mil x)
{
    // Turned so that the line side is up.
    const auto put = [&](const char *symbol, Mil y, const QString &tag, const QString &path, const QStringList &keys) {
        return m_canvas.symbol({QString::fromLatin1(symbol), {x, y}, 70, 3}, tag, path, keys);
    };
    const QString relay = m_plan.tagOf(QStringLiteral("collar_relay"));
    const QString breaker = m_plan.tagOf(QStringLiteral("collar_breaker"));
    const SymbolUse counter = put("ct", 2790, m_plan.tagOf(QStringLiteral("collar")), QStringLiteral("collar"), {});
    const SymbolUse contact = put("relay_contact", 3240, relay, QStringLiteral("collar"), {});
    const SymbolUse guard =
        put("breaker", 3720, breaker, QStringLiteral("collar.breaker_a"), ids(QStringLiteral("circuit_breakers")));
    const auto a = QStringLiteral("a");
    const auto b = QStringLiteral("b");
    m_canvas.conductor({{x, m_y}, anchor(counter, a)});
    m_canvas.conductor({anchor(counter, b), anchor(contact, a)});
    m_canvas.conductor({anchor(contact, b), anchor(guard, a)});
    m_branchFrom = anchor(guard, b);
    const bool left = x == kJawOut;
    const Mil at = left ? x - 170 : x + 170;
    const Align align = left ? Align::Right : Align::Left;
    Sheet &sheet = m_canvas.sheet();
    m_canvas.label(words(at, 2830, QStringLiteral("DER METER"), align), m_plan.tagOf(QStringLiteral("collar")));
    m_canvas.label(words(at, 3200, QStringLiteral("RELAY ") + relay, align), relay);
    m_canvas.label(words(at, 3380, QStringLiteral("OPEN / SHUT"), align), relay);
    m_canvas.label(words(at, 3680, breaker, align, true), breaker, QStringLiteral("collar.breaker_a"));
    m_canvas.label(
        words(at, 3860,
              m_plan.fitted(QStringLiteral("%1A/2P %2 kAIC")
                                .arg(sheet.fact(QStringLiteral("collar.breaker_a"), breaker, QStringLiteral("A")),
                                     sheet.fact(QStringLiteral("collar.aic_ka"), breaker, QStringLiteral("kAIC"))),
                            1300),
              align),
        breaker, QStringLiteral("collar.breaker_a"));
}

/// From the plug-in's neutral lead to the socket's terminal and on to the N/G bus.
void Service::neutral()
{
    const QString key = m_plan.model.joint == Joint::Adapter ? QStringLiteral("gma") : QStringLiteral("collar");
    const Mil y = 3330;
    const SymbolUse inside = m_canvas.symbol({QStringLiteral("terminal"), {5740, y}, 70}, m_plan.tagOf(key), key);
    const SymbolUse outside =
        m_canvas.symbol({QStringLiteral("terminal"), {6230, y}, 70}, m_plan.tagOf(QStringLiteral("socket")),
                        QStringLiteral("neutral.termination_point"));
    m_canvas.conductor({anchor(inside, QStringLiteral("b")), anchor(outside, QStringLiteral("a"))},
                       m_plan.conductorTag(m_plan.model.pigtail), run(m_plan.model.pigtail), Layer::Neutral);
    m_canvas.conductor({anchor(outside, QStringLiteral("b")), {6950, y}, {6950, 3850}}, {}, {}, Layer::Neutral);
    m_canvas.label(words(6160, y - 120, QStringLiteral("N"), Align::Middle));
    if (m_plan.model.pigtail >= 0) {
        const QString tag = m_plan.conductorTag(m_plan.model.pigtail);
        m_plan.hexagon(m_plan.model.pigtail, {6090, 3680});
        m_canvas.leader({{5980, 3620}, {5980, y}}, true, tag);
    }
}

} // namespace wm::drawings::sld
