// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_service.h"

#include <utility>

namespace wm::drawings::sld {

void Service::panel()
{
    const QString tag = m_plan.tagOf(QStringLiteral("panel"));
    const QString main = m_plan.tagOf(QStringLiteral("main_breaker"));
    const QString path = QStringLiteral("panel.main_breaker_rating_a");
    m_canvas.label(words(kBorder + 130, m_top + 160, tag + QStringLiteral(": BREAKER SECTION")), tag);
    // Behind the customer's own transformer it stands a little to the right: the run to it has a tag of its own.
    const SymbolUse place = m_own >= 0 ? SymbolUse{QStringLiteral("breaker"), {7520, m_y}, 70}
                                       : SymbolUse{QStringLiteral("breaker"), {7370, m_y}};
    const SymbolUse breaker = m_canvas.symbol(place, main, path, ids(QStringLiteral("circuit_breakers")));
    const bool between = m_own >= 0 || m_relays;
    const Point from = m_relays ? relayTransformer(m_out) : ownTransformer(m_out);
    m_canvas.conductor({from, anchor(breaker, QStringLiteral("a"))});
    if (m_own >= 0)
        m_plan.hexagon(secondaryRun(), {(from.x + anchor(breaker, QStringLiteral("a")).x) / 2, m_y});
    if (m_plan.model.joint != Joint::LineSide)
        m_plan.hexagon(serviceRun(false), {between ? 5740 : 6810, m_y});
    Sheet &sheet = m_canvas.sheet();
    m_canvas.label(words(7370, m_y - 230, m_plan.fitted(main + m_plan.stateOf(QStringLiteral("main_breaker")), 1050),
                         Align::Middle, true),
                   main, path);
    m_canvas.label(
        words(7080, m_y + 240,
              m_plan.fitted(QStringLiteral("%1A/%2P").arg(
                                sheet.fact(path, main, QStringLiteral("A")),
                                sheet.fact(QStringLiteral("panel.main_breaker_poles"), main, QStringLiteral("poles"))),
                            830)),
        main, path, ids(QStringLiteral("main_breaker_rating")));
    m_canvas.label(words(7080, m_y + 420,
                         m_plan.fitted(QStringLiteral("%1 kAIC").arg(sheet.fact(
                                           QStringLiteral("panel.main_breaker_aic_ka"), main, QStringLiteral("kAIC"))),
                                       830)),
                   main, QStringLiteral("panel.main_breaker_aic_ka"));
    m_busTop = m_y - 560;
    m_busBottom = m_y + 800;
    m_plan.panelFoot = {kBus, m_busBottom};
    m_canvas.bus({kBus, m_busTop}, {kBus, m_busBottom}, tag, QStringLiteral("panel.rating_a"),
                 ids(QStringLiteral("main_panel_ampacity")));
    m_canvas.conductor({anchor(breaker, QStringLiteral("b")), {kBus, m_y}});
    m_canvas.labelBox(
        {kRight - 200, m_top + 130},
        m_plan.labelNumber(tag + QStringLiteral(": \"CAUTION: MULTIPLE SOURCES OF POWER\" AND DIRECTORY")));
    generationFeet();
}

/// Where the generation leaves row A, one point for each branch.
void Service::generationFeet()
{
    const qsizetype count = std::max<qsizetype>(1, static_cast<qsizetype>(m_plan.model.branches.size()));
    if (m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide) {
        for (qsizetype index = 0; index < count; ++index)
            m_plan.starts.append(m_plan.model.plugIn ? m_branchFrom : m_plan.start);
        return;
    }
    // The bus goes on to the right at its foot where more than one branch leaves it.
    if (count > 1)
        m_canvas.bus({kBus, m_busBottom}, {kBus + footPitch() * static_cast<Mil>(count - 1), m_busBottom},
                     m_plan.tagOf(QStringLiteral("panel")), QStringLiteral("panel.rating_a"));
    for (qsizetype index = 0; index < count; ++index)
        m_plan.starts.append({kBus + footPitch() * static_cast<Mil>(index), m_busBottom});
    m_plan.start = m_plan.starts.first();
}

void Service::loads()
{
    const QList<int> &loads = m_plan.model.loads;
    const Mil upper = m_y - 400;
    const Mil lower = m_y + 240;
    if (loads.size() == 2) {
        load(upper, loads.at(0), {});
        load(lower, loads.at(1), {});
        return;
    }
    load(upper, loads.value(0, -1), loads.isEmpty() ? QStringLiteral("BRANCH CIRCUITS") : QString());
    if (loads.size() > 2)
        load(lower, -1, QStringLiteral("%1 MORE CIRCUITS").arg(loads.size() - 1));
}

void Service::load(Mil y, int index, const QString &given)
{
    const QString path = index < 0 ? QStringLiteral("panel.breakers") : QStringLiteral("panel.breakers[%1]").arg(index);
    const SymbolUse use =
        m_canvas.symbol({QStringLiteral("breaker"), {8440, y}, 70}, {}, path, ids(QStringLiteral("circuit_breakers")));
    m_canvas.conductor({{kBus, y}, anchor(use, QStringLiteral("a"))});
    m_canvas.conductor({anchor(use, QStringLiteral("b")), {9000, y}});
    m_canvas.loadArrow({9000, y}, path);
    QString name = given.isEmpty() ? m_plan.word(path + QStringLiteral(".label")) : given;
    if (const auto installed = m_plan.boolean(path + QStringLiteral(".installed")))
        name.prepend(*installed ? QStringLiteral("(E) ") : QStringLiteral("(N) "));
    // Beside the arrow's foot where three lines are enough; below it otherwise.
    const Mil width = kRight - 25 - (kBus + 60);
    constexpr Mil besideArrow = 9000 - 40 - (kBus + 60);
    if (const auto amps = m_plan.number(path + QStringLiteral(".rating_a")))
        name += QStringLiteral(" %1A").arg(figure(*amps));
    if (const auto poles = m_plan.number(path + QStringLiteral(".poles")))
        name += QStringLiteral("/%1P").arg(*poles);
    QStringList lines = wrapped(name, besideArrow, Capital::Body, false);
    const bool beside = lines.size() <= 3;
    if (!beside)
        lines = wrapped(name, width, Capital::Body, false);
    if (lines.size() > 3) {
        m_plan.overflow.append(m_plan.tagOf(QStringLiteral("panel")) + QStringLiteral(": ") + name);
        lines = {wrapped(name, width - 120, Capital::Body, false).value(0) + QStringLiteral(" \u2026")};
    }
    Mil base = y + (beside ? 180 : 210);
    for (const QString &line : std::as_const(lines)) {
        m_canvas.label(words(kBus + 60, base, line), {}, path);
        base += 152;
    }
}

void Service::grounding()
{
    const Mil y = m_bottom - 440;
    const bool tap = m_plan.model.joint == Joint::LineSide;
    const Mil left = tap ? 6900 : 6620;
    const Mil right = tap ? 7800 : 7650;
    m_canvas.bus({left, y}, {right, y}, m_plan.tagOf(QStringLiteral("panel")),
                 QStringLiteral("grounding.bonding_locations"));
    if (m_plan.model.plugIn)
        m_canvas.label(words(7020, y - 80, QStringLiteral("N/G BUS, MBJ")));
    else
        m_canvas.label(words(left, y - 80, QStringLiteral("N/G BUS, MBJ")));
    m_plan.neutralFoot = {left + 130, y};
    m_plan.electrodeFoot = {right - 150, y};
}

} // namespace wm::drawings::sld
