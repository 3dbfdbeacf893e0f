// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/three_line_sheet.h"

#include <algorithm>

namespace wm::drawings {

using sld::Joint;
using sld::Kind;
using sld::Node;

namespace {

constexpr Mil kSource = 1300;
constexpr Mil kDownPitch = 300; ///< between the wires that go down
constexpr Mil kMain = 6750;
constexpr Mil kLoads = 9050;

} // namespace

ThreeLineSheet::ThreeLineSheet(const DrawingInput &input, const Names &names, const sld::Model &model,
                               const QList<const Node *> &way, int number, int total)
    : m_input(input), m_names(names), m_model(model), m_way(way),
      m_sheet(input, SheetType::ThreeLine, number, total, QStringLiteral("NONE"))
{
}

Scene ThreeLineSheet::draw()
{
    wires();
    source();
    metering();
    demarcation();
    const bool panelSide = m_model.joint == Joint::Breaker || m_model.joint == Joint::Unknown;
    if (m_model.plugIn && !m_way.isEmpty())
        plugIn();
    else if (!panelSide && !m_way.isEmpty())
        tap(4700);
    mainBreaker();
    if (panelSide && !m_way.isEmpty())
        breakerOfPanel();
    loads();
    if (!m_way.isEmpty()) {
        comeRound();
        way();
    }
    notes();
    for (const Missing &one : m_input.unanswered)
        m_sheet.missing(one.path, one.words);
    m_sheet.contradictions(m_model.contradictions);
    return m_sheet.take();
}

QString ThreeLineSheet::tagOf(const QString &key) const
{
    const QString tag = m_names.tag(key);
    return tag.isEmpty() ? onSheet(key) : tag;
}

QString ThreeLineSheet::text(const QString &path) const
{
    return m_input.site.text(path).value_or(QString());
}

void ThreeLineSheet::wires()
{
    const auto phases = m_input.site.number(QStringLiteral("service.phases"));
    if (!phases)
        m_sheet.missing(QStringLiteral("service.phases"), QStringLiteral("number of phases"));
    const bool three = phases.value_or(1) > 2;
    for (const char *name : {"A", "B", "C"}) {
        if (three)
            m_wires.append({QString::fromLatin1(name), false, {}});
    }
    if (!three)
        m_wires = {{QStringLiteral("L1"), false, {}}, {QStringLiteral("L2"), false, {}}};
    const auto count = m_input.site.number(QStringLiteral("service.wires"));
    if (!count)
        m_sheet.missing(QStringLiteral("service.wires"), QStringLiteral("number of wires"));
    if (count.value_or(three ? 4 : 3) > static_cast<double>(m_wires.size()))
        m_wires.append({QStringLiteral("N"), true, {}});
}

void ThreeLineSheet::end(qsizetype wire, Point to, Point from)
{
    Wire &one = m_wires[wire];
    QList<Point> points = std::exchange(one.points, {from});
    points.append(to);
    if (points.size() < 2 || (points.size() == 2 && points.first() == points.last()))
        return;
    m_sheet.line(points, one.neutral ? Layer::Neutral : Layer::Conductor,
                 one.neutral ? Stroke::Neutral : Stroke::Conductor, Part::Conductor, one.name);
}

void ThreeLineSheet::everyPhase(const QString &symbol, Mil x, int percent, Mil half, const QString &tag,
                                const QString &path)
{
    Point first;
    Point last;
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        if (m_wires.at(wire).neutral)
            continue;
        const Mil y = m_wires.at(wire).points.last().y;
        m_sheet.symbol({symbol, {x, y}, percent}, tag, path);
        end(wire, {x - half, y}, {x + half, y});
        (wire == 0 ? first : last) = {x, y};
    }
    dashed({{x, first.y + 20}, {x, last.y - 150}});
}

void ThreeLineSheet::dashed(const QList<Point> &points)
{
    m_sheet.line(points, Layer::Symbol, Stroke::Box, Part::Symbol);
}

void ThreeLineSheet::label(Point at, const QString &words, const QString &tag, const QString &path, bool bold,
                           Align align)
{
    Text one{at, words, Capital::Body, bold, false, align};
    one.zone = zone::drawing;
    one.alarm = words.startsWith(u'[');
    m_sheet.text(one, Layer::Text, Part::Label, tag, path);
}

/// A cabinet with its name above and what it is below.
void ThreeLineSheet::enclosure(Rect rect, const QString &tag, const QString &path, const QStringList &lines)
{
    m_sheet.box(rect, Layer::Enclosure, Stroke::Enclosure, Part::Enclosure, tag, path);
    label({rect.x, rect.y - 60}, tag, tag, path, true);
    Mil y = rect.bottom() + 160;
    for (const QString &line : lines) {
        for (const QString &part : wrapped(line, rect.width + 300, Capital::Body, false)) {
            label({rect.x, y}, part, tag, path);
            y += 170;
        }
    }
}

void ThreeLineSheet::source()
{
    const QString tag = tagOf(QStringLiteral("utility"));
    const QString volts = m_sheet.fact(QStringLiteral("service.voltage_label"), tag, QStringLiteral("voltage"));
    const QString hertz = m_sheet.fact(QStringLiteral("service.frequency_hz"), tag, QStringLiteral("frequency"));
    enclosure({800, upper(0) - 300, 900, depth() + 500}, tag, QStringLiteral("utility"),
              {m_sheet.fact(QStringLiteral("utility.name"), tag, QStringLiteral("name")),
               QStringLiteral("%1 V, %2 Hz").arg(volts, hertz)});
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        m_sheet.symbol({QStringLiteral("terminal"), {kSource, upper(wire)}, 70}, tag, QStringLiteral("utility"));
        m_wires[wire].points = {{kSource, upper(wire)}};
        label({1900, upper(wire) - 60}, m_wires.at(wire).name, {}, QStringLiteral("service.phases"), true);
    }
}

void ThreeLineSheet::metering()
{
    const QString tag = tagOf(QStringLiteral("meter"));
    const bool transformers = m_input.site.boolean(QStringLiteral("service.has_ct")).value_or(false);
    QStringList lines{QStringLiteral("METER NO. ") +
                      m_sheet.fact(QStringLiteral("meter.number"), tag, QStringLiteral("meter number"))};
    if (transformers)
        lines.append(QStringLiteral("CT ") +
                     m_sheet.fact(QStringLiteral("service.ct_ratio"), tag, QStringLiteral("CT ratio")));
    if (m_input.site.boolean(QStringLiteral("service.has_pt")).value_or(false))
        lines.append(QStringLiteral("PT ") +
                     m_sheet.fact(QStringLiteral("service.pt_ratio"), tag, QStringLiteral("PT ratio")));
    enclosure({2300, upper(0) - 300, 1300, depth() + 500}, tag, QStringLiteral("meter"), lines);
    if (transformers)
        everyPhase(QStringLiteral("ct"), 2950, 100, 300, tag, QStringLiteral("service.ct_ratio"));
    else
        everyPhase(QStringLiteral("meter"), 2950, 60, 180, tag, QStringLiteral("meter"));
}

void ThreeLineSheet::demarcation()
{
    const Mil x = m_model.joint == Joint::LineSide ? 4200 : 6150;
    m_sheet.line({{x, 600}, {x, upper(0) + depth() + 700}}, Layer::Demarcation, Stroke::Demarcation, Part::Demarcation);
    const auto side = [&](Mil at, Mil y, const QString &words, Align align) {
        Text one{{at, y}, words, Capital::Body, false, false, align};
        one.zone = zone::drawing;
        m_sheet.text(one, Layer::Demarcation, Part::Label, {}, {}, m_input.ids(QStringLiteral("demarcation_line")));
    };
    side(x - 90, 690, QStringLiteral("UTILITY SIDE, METERING COMPARTMENT"), Align::Right);
    side(x + 90, 690, QStringLiteral("LINE OF DEMARCATION"), Align::Left);
    side(x + 90, 880, QStringLiteral("CUSTOMER EQUIPMENT"), Align::Left);
}

/// A dot in each wire, the first wire's at the right: the runs that go down do not cross.
void ThreeLineSheet::tap(Mil x)
{
    m_taps.clear();
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Point at{x + kDownPitch * static_cast<Mil>(m_wires.size() - 1 - wire), upper(wire)};
        m_sheet.dot(at, m_wires.at(wire).neutral ? Layer::Neutral : Layer::Conductor);
        m_taps.append(at);
    }
    label({x, upper(0) - 130}, tagOf(QStringLiteral("poi")), tagOf(QStringLiteral("poi")), QStringLiteral("poi"), true);
}

/// Collar or adapter between meter and socket: the taps lie inside; a collar has a contact and a breaker in each phase.
void ThreeLineSheet::plugIn()
{
    const bool adapter = m_model.joint == Joint::Adapter;
    const QString key = adapter ? QStringLiteral("gma") : QStringLiteral("collar");
    const Mil x = m_model.joint == Joint::CollarLine ? 4200 : 4400;
    tap(x);
    m_sheet.box({4000, upper(0) - 550, 1900, 3500}, Layer::Enclosure, Stroke::Symbol, Part::Enclosure, tagOf(key), key);
    label({4060, upper(0) - 610}, tagOf(key), tagOf(key), key, true);
    if (adapter)
        return;
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        if (m_wires.at(wire).neutral)
            continue;
        Point &at = m_taps[wire];
        for (const auto &[symbol, name, y] :
             {std::tuple{QStringLiteral("relay_contact"), QStringLiteral("collar_relay"), 3750},
              std::tuple{QStringLiteral("breaker"), QStringLiteral("collar_breaker"), 4400}}) {
            const SymbolUse use{symbol, {at.x, y}, 70, 3};
            m_sheet.symbol(use, tagOf(name), QStringLiteral("collar"));
            m_sheet.line({at, anchor(use, QStringLiteral("a"))}, Layer::Conductor, Stroke::Conductor, Part::Conductor,
                         m_wires.at(wire).name);
            at = anchor(use, QStringLiteral("b"));
        }
    }
    label({5850, 3600}, tagOf(QStringLiteral("collar_relay")), tagOf(QStringLiteral("collar_relay")),
          QStringLiteral("collar"), true, Align::Right);
    const QString breaker = tagOf(QStringLiteral("collar_breaker"));
    const QString amps = QStringLiteral("collar.breaker_a");
    label({5850, 4250}, breaker, breaker, amps, true, Align::Right);
    label({5850, 4420}, m_sheet.fact(amps, breaker, QStringLiteral("A")) + QStringLiteral("A"), breaker, amps, false,
          Align::Right);
}

void ThreeLineSheet::mainBreaker()
{
    const QString panel = tagOf(QStringLiteral("panel"));
    const QString tag = tagOf(QStringLiteral("main_breaker"));
    const bool feeds = m_model.joint == Joint::Breaker || m_model.joint == Joint::Unknown;
    m_sheet.box({6350, upper(0) - 700, 3100, feeds ? 3450 : depth() + 1000}, Layer::Enclosure, Stroke::Enclosure,
                Part::Enclosure, panel, QStringLiteral("panel"));
    label({6420, upper(0) - 540}, panel, panel, QStringLiteral("panel"), true);
    label({6450, upper(0) - 330},
          tag + u' ' + m_sheet.fact(QStringLiteral("panel.main_breaker_rating_a"), tag, QStringLiteral("A")) +
              QStringLiteral("A"),
          tag, QStringLiteral("panel.main_breaker_rating_a"), true);
    everyPhase(QStringLiteral("breaker"), kMain, 100, 300, tag, QStringLiteral("panel.main_breaker_rating_a"));
}

/// The generation's breaker at the main panel's bus.
void ThreeLineSheet::breakerOfPanel()
{
    tap(7500);
    const QString path = m_way.isEmpty() ? QString() : m_way.first()->breaker;
    const QString id = text(path + QStringLiteral(".id"));
    const QString tag = id.isEmpty() ? QString() : tagOf(id);
    if (path.isEmpty())
        m_sheet.missing(QStringLiteral("panel.breakers"), QStringLiteral("breaker that feeds the generation"));
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        if (m_wires.at(wire).neutral)
            continue;
        Point &at = m_taps[wire];
        const SymbolUse use{QStringLiteral("breaker"), {at.x, 4200}, 70, 3};
        m_sheet.symbol(use, tag, path);
        m_sheet.line({at, anchor(use, QStringLiteral("a"))}, Layer::Conductor, Stroke::Conductor, Part::Conductor,
                     m_wires.at(wire).name);
        at = anchor(use, QStringLiteral("b"));
    }
    const auto amps = m_input.site.number(path + QStringLiteral(".rating_a"));
    label({m_taps.first().x + 200, 4230},
          tag.isEmpty() ? QStringLiteral("[BREAKER]")
                        : tag + (amps ? QStringLiteral(" %1A").arg(figure(*amps)) : QString()),
          tag, path, true);
}

void ThreeLineSheet::loads()
{
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Point at{kLoads, upper(wire)};
        m_sheet.add({Polyline{{at, {at.x, at.y - 70}, {at.x + 160, at.y}, {at.x, at.y + 70}}, true, true},
                     Layer::Symbol,
                     Stroke::Thin,
                     Part::Symbol,
                     {},
                     QStringLiteral("panel.breakers")});
        end(wire, at, at);
    }
    label({9400, upper(0) - 540}, QStringLiteral("LOADS"), {}, QStringLiteral("panel.breakers"), false, Align::Right);
}

/// From the taps down, back to the left margin, and to the way's own height.
void ThreeLineSheet::comeRound()
{
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Mil between = 5350 - 100 * static_cast<Mil>(wire);
        const Mil left = 1050 - 110 * static_cast<Mil>(wire);
        m_wires[wire].points = {m_taps.at(wire), {m_taps.at(wire).x, between}, {left, between}, {left, lower(wire)}};
        label({1130, lower(wire) - 50}, m_wires.at(wire).name, {}, QStringLiteral("service.phases"), true);
    }
}

} // namespace wm::drawings
