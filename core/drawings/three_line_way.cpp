// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/three_line_sheet.h"

#include <algorithm>

namespace wm::drawings {

using sld::Kind;
using sld::Node;

namespace {

constexpr Mil kApart = 420; ///< between two cabinets of the way
constexpr Mil kAbove = 330; ///< of a cabinet, over its first wire

} // namespace

/// The way to the source, cabinet by cabinet.
void ThreeLineSheet::way()
{
    for (qsizetype index = 0; index < m_way.size() && !m_full; ++index) {
        const Node &node = *m_way.at(index);
        switch (node.kind) {
        case Kind::Disconnect:
            disconnect(node);
            break;
        case Kind::Combiner:
            combiner(node, m_way.value(index + 1));
            break;
        case Kind::Ngom:
            meter(node);
            break;
        case Kind::SubMeter:
            if (index + 1 < m_way.size())
                meter(node);
            else
                block(node, false); // the loads that it measures are on the single-line diagram
            break;
        default:
            block(node, node.kind == Kind::Inverter && index + 1 < m_way.size());
        }
    }
    // A generator that no run leads to stands at its transfer switch all the same.
    const QString generator = QStringLiteral("backup_generator");
    if (!m_full && m_way.last()->kind == Kind::Transfer && m_names.find(generator) != nullptr)
        block({Kind::Turbine, generator, generator, -1, {}, 0, {}}, false);
    if (!m_full)
        return;
    // What goes on ends in a lug each.
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Point at{m_x - kApart / 2, lower(wire)};
        m_sheet.symbol({QStringLiteral("terminal"), at, 50, 2}, {}, QStringLiteral("drawings.three_line"));
        end(wire, at, at);
    }
    m_sheet.missing(QStringLiteral("drawings.three_line"), QStringLiteral("room on the sheet for the whole way"));
}

bool ThreeLineSheet::room(Mil width)
{
    m_full = m_full || m_x + width + 300 > zone::drawing.right();
    return !m_full;
}

void ThreeLineSheet::disconnect(const Node &node)
{
    const bool fused = m_input.site.boolean(node.path + QStringLiteral(".fused")).value_or(false);
    const Mil half = fused ? 500 : 300;
    if (!room(2 * half + 240))
        return;
    QString symbol = fused ? QStringLiteral("fused_switch") : QStringLiteral("switch");
    if (m_input.site.boolean(node.path + QStringLiteral(".lockable_open")).value_or(false))
        symbol.prepend(QStringLiteral("lockable_"));
    const QString tag = tagOf(node.key);
    const Rect rect{m_x, lower(0) - kAbove, 2 * half + 240, depth() + kAbove + 200};
    everyPhase(symbol, rect.centre().x, 100, half, tag, node.path);
    QStringList lines{
        m_sheet.fact(node.path + QStringLiteral(".rating_a"), tag, QStringLiteral("A")) + QStringLiteral("A, ") +
        m_sheet.fact(node.path + QStringLiteral(".poles"), tag, QStringLiteral("poles")) + QStringLiteral("P")};
    if (fused)
        lines.append(m_sheet.fact(node.path + QStringLiteral(".fuse_a"), tag, QStringLiteral("fuse A")) +
                     QStringLiteral("A FUSES"));
    enclosure(rect, tag, node.path, lines);
    m_x = rect.right() + kApart;
}

void ThreeLineSheet::combiner(const Node &node, const Node *next)
{
    if (!room(900))
        return;
    const QString tag = tagOf(node.key);
    const QString path = next ? next->breaker : QString();
    const QString id = text(path + QStringLiteral(".id"));
    const Rect rect{m_x, lower(0) - kAbove, 900, depth() + kAbove + 200};
    everyPhase(QStringLiteral("breaker"), rect.centre().x, 100, 300, id.isEmpty() ? tag : tagOf(id), path);
    if (path.isEmpty())
        m_sheet.missing(node.path + QStringLiteral(".breakers"), tag + QStringLiteral(": breaker of this way"));
    const auto amps = m_input.site.number(path + QStringLiteral(".rating_a"));
    enclosure(rect, tag, node.path,
              {id.isEmpty() ? QStringLiteral("[%1: BREAKER]").arg(tag)
                            : tagOf(id) + (amps ? QStringLiteral(" %1A").arg(figure(*amps)) : QString())});
    m_x = rect.right() + kApart;
}

void ThreeLineSheet::meter(const Node &node)
{
    if (!room(1000))
        return;
    const bool output = node.kind == Kind::Ngom;
    const QString tag = tagOf(node.key);
    const Rect rect{m_x, lower(0) - kAbove, output ? 840 : 1000, depth() + kAbove + 200};
    everyPhase(output ? QStringLiteral("ngom") : QStringLiteral("sub_meter"), rect.centre().x, 60, 180, tag, node.path);
    enclosure(rect, tag, node.path, output ? QStringList{QStringLiteral("OUTPUT METER")} : blockWords(node, tag));
    m_x = rect.right() + kApart;
}

/// A cabinet in which the wires end; what converts goes on with two wires of direct current.
void ThreeLineSheet::block(const Node &node, bool converts)
{
    if (!room(1000))
        return;
    const QString tag = tagOf(node.key);
    const Rect rect{m_x, lower(0) - kAbove, 1000, depth() + kAbove + 200};
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Point at{rect.x + 120, lower(wire)};
        m_sheet.symbol({QStringLiteral("terminal"), at, 50, 2}, tag, node.path);
        end(wire, at, at);
    }
    static const QMap<Kind, QString> symbols{
        {Kind::Inverter, QStringLiteral("inverter")},        {Kind::Array, QStringLiteral("pv")},
        {Kind::Storage, QStringLiteral("battery")},          {Kind::Transformer, QStringLiteral("transformer")},
        {Kind::Transfer, QStringLiteral("transfer_switch")}, {Kind::Turbine, QStringLiteral("generator")},
        {Kind::SubMeter, QStringLiteral("sub_meter")}};
    if (const QString symbol = symbols.value(node.kind); !symbol.isEmpty()) // what is in it; the wires end in its lugs
    {
        // Between two wires where others leave it, else beside the lugs.
        const bool goesOn = node.kind == Kind::Transfer || node.kind == Kind::Transformer;
        const Point at = goesOn ? Point{rect.centre().x, lower(0) + 190}
                                : Point{rect.centre().x + 60, (lower(0) + lower(0) + depth()) / 2};
        m_sheet.symbol({symbol, at, goesOn ? 40 : 60}, tag, node.path);
    }
    enclosure(rect, tag, node.path, blockWords(node, tag));
    m_x = rect.right() + kApart;
    if (node.kind == Kind::Transfer || node.kind == Kind::Transformer)
        goOnFrom(rect, node);
    if (!converts)
        return;
    m_wires = {{QStringLiteral("+"), false, {}}, {QStringLiteral("-"), false, {}}};
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Point at{rect.right() - 120, lower(wire)};
        m_sheet.symbol({QStringLiteral("terminal"), at, 50}, tag, node.path);
        m_wires[wire].points = {at};
        label({rect.right() + 120, lower(wire) - 60}, m_wires.at(wire).name, tag, node.path, true);
    }
}

/// What is behind a transfer switch or a transformer hangs on other lugs than what is ahead of it.
void ThreeLineSheet::goOnFrom(Rect rect, const Node &node)
{
    const bool generator = node.kind == Kind::Transfer && m_names.find(QStringLiteral("backup_generator")) != nullptr;
    if (!generator && node.children.empty())
        return;
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Point at{rect.right() - 120, lower(wire)};
        m_sheet.symbol({QStringLiteral("terminal"), at, 50}, tagOf(node.key), node.path);
        m_wires[wire].points = {at};
    }
}

QStringList ThreeLineSheet::blockWords(const Node &node, const QString &tag)
{
    const auto fact = [&](const char *member, const char *words) {
        return m_sheet.fact(node.path + QString::fromLatin1(member), tag, QString::fromLatin1(words));
    };
    switch (node.kind) {
    case Kind::Inverter:
        return {fact(".make", "make") + u' ' + fact(".model", "model"),
                fact(".nameplate_kw", "kW") + QStringLiteral(" kW")};
    case Kind::Array:
        return {fact(".qty", "modules") + QStringLiteral(" MODULES")};
    case Kind::Storage:
        return {fact(".energy_kwh", "kWh") + QStringLiteral(" kWh")};
    case Kind::SubMeter:
        return {QStringLiteral("SUB-METER"), fact(".model_number", "model number")};
    case Kind::Transformer:
        return {fact(".capacity_kva", "kVA") + QStringLiteral(" kVA")};
    case Kind::Transfer:
        // Whether it switches the neutral decides where that is bonded; the site does not record it.
        m_sheet.missing(node.path, tag + QStringLiteral(": neutral switched or solid"));
        return {QStringLiteral("TRANSFER SWITCH"), fact(".rating_a", "A") + QStringLiteral("A"),
                QStringLiteral("FEEDS THE PROTECTED LOADS"),
                QStringLiteral("[%1: NEUTRAL SWITCHED OR SOLID]").arg(tag)};
    case Kind::Turbine:
        if (node.path == QStringLiteral("backup_generator"))
            return {QStringLiteral("BACKUP GENERATOR"), fact(".power_kw", "kW") + QStringLiteral(" kW")};
        return {};
    default:
        return {};
    }
}

void ThreeLineSheet::notes()
{
    QStringList words{
        QStringLiteral("NAMES ON THIS SHEET ARE THE NAMES ON THE SINGLE-LINE DIAGRAM AND THE PLOT PLAN."),
        QStringLiteral("EQUIPMENT GROUNDING CONDUCTORS ARE IN THE SCHEDULE OF THE SINGLE-LINE DIAGRAM."),
        QStringLiteral("ALL EQUIPMENT IS LISTED AND INSTALLED PER %1.")
            .arg(m_sheet.fact(QStringLiteral("project.code_edition"), {}, QStringLiteral("code edition")))};
    for (const Missing &one : m_input.unanswered)
        words.append(QStringLiteral("[%1]").arg(onSheet(one.words)));
    words += m_sheet.continued();
    QStringList labels;
    for (qsizetype index = 0; index < words.size(); ++index)
        labels.append(QStringLiteral("%1.").arg(index + 1));
    m_sheet.list(m_sheet.alarms(zone::column.y + 90), QStringLiteral("NOTES"), labels, words);
}

} // namespace wm::drawings
