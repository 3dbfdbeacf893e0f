// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/three_line_sheet.h"

#include "core/drawings/sld_ratio.h"

#include <QtCore/QJsonArray>

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
      m_sheet(input, SheetType::ThreeLine, number, total, QStringLiteral("NONE")), m_panelSide(leavesPanel()),
      m_own(!model.plugIn && !sld::ownTransformer(input.site, model.joint).isEmpty())
{
}

/// What the panel feeds it feeds wherever the sources join: a transfer switch, a generator without one, metered loads.
bool ThreeLineSheet::leavesPanel() const
{
    if (m_model.joint == Joint::Breaker || m_model.joint == Joint::Unknown)
        return true;
    if (m_way.isEmpty())
        return false;
    const Node &first = *m_way.first();
    if (first.kind == Kind::SubMeter)
        return m_input.site.text(QStringLiteral("conductors[%1].from").arg(first.conductor)) == QStringLiteral("panel");
    return first.kind == Kind::Transfer || first.path == QStringLiteral("backup_generator");
}

Scene ThreeLineSheet::draw()
{
    wires();
    source();
    metering();
    demarcation();
    if (m_own)
        ownTransformer();
    if (m_model.plugIn && !m_way.isEmpty())
        plugIn();
    else if (!m_panelSide && !m_way.isEmpty())
        tap(4700);
    mainBreaker();
    if (m_panelSide && !m_way.isEmpty())
        breakerOfPanel();
    loads();
    if (!m_way.isEmpty()) {
        comeRound();
        way();
    }
    for (const Missing &one : m_input.unanswered)
        m_sheet.missing(one.path, one.words);
    m_sheet.contradictions(m_model.contradictions);
    notes();
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
    const QString volts = m_own
                              ? m_sheet.fact(QStringLiteral("service.primary_kv"), tag, QStringLiteral("primary kV")) +
                                    QStringLiteral(" kV")
                              : m_sheet.fact(QStringLiteral("service.voltage_label"), tag, QStringLiteral("voltage")) +
                                    QStringLiteral(" V");
    const QString hertz = m_sheet.fact(QStringLiteral("service.frequency_hz"), tag, QStringLiteral("frequency"));
    QStringList lines{m_sheet.fact(QStringLiteral("utility.name"), tag, QStringLiteral("name")),
                      QStringLiteral("%1, %2 Hz").arg(volts, hertz)};
    const QString transformer = QStringLiteral("transformer");
    if (m_names.find(transformer) != nullptr && !m_own) {
        // The utility's own: how its windings join these wires is the utility's matter and not recorded.
        m_sheet.symbol({transformer, {900, upper(0) + depth() / 2}, 60}, tagOf(transformer),
                       QStringLiteral("service.transformer_kva"));
        lines.append(QStringLiteral("%1 %2 kVA")
                         .arg(tagOf(transformer), m_sheet.fact(QStringLiteral("service.transformer_kva"),
                                                               tagOf(transformer), QStringLiteral("kVA"))));
    }
    enclosure({660, upper(0) - 300, 1040, depth() + 500}, tag, QStringLiteral("utility"), lines);
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        if (m_own && m_wires.at(wire).neutral)
            continue; // it begins at the customer's transformer
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
        lines.append(QStringLiteral("CT ") + sld::ratioWords(m_sheet, m_input.site, sld::Instrument::Current, tag));
    const bool potential = m_input.site.boolean(QStringLiteral("service.has_pt")).value_or(m_own);
    if (potential)
        lines.append(QStringLiteral("PT ") + sld::ratioWords(m_sheet, m_input.site, sld::Instrument::Voltage, tag));
    Rect cabinet{2300, upper(0) - 300, 1300, depth() + 500};
    const Point meter{2560, upper(m_wires.size() - 1) + 420};
    if (transformers || potential) { // the meter itself is beside the wires, on the instrument transformers' leads
        cabinet.height += 750;
        m_sheet.symbol({QStringLiteral("meter"), meter, 60}, tag, QStringLiteral("meter"));
    }
    if (potential) {
        cabinet.width = 1650;
        potentialTransformers(cabinet, meter, tag);
    }
    enclosure(cabinet, tag, QStringLiteral("meter"), lines);
    if (!transformers) {
        if (!potential)
            everyPhase(QStringLiteral("meter"), 2950, 60, 180, tag, QStringLiteral("meter"));
        return;
    }
    everyPhase(QStringLiteral("ct"), 2950, 100, 300, tag, QStringLiteral("service.ct_ratio"));
    const auto last = std::find_if(m_wires.crbegin(), m_wires.crend(), [](const Wire &wire) { return !wire.neutral; });
    dashed({{2950, last->points.last().y + 20}, {2950, meter.y}, {meter.x + 135, meter.y}});
}

/// One from each phase; their secondaries lead to the meter.
void ThreeLineSheet::potentialTransformers(Rect cabinet, Point meter, const QString &tag)
{
    const Mil under = cabinet.bottom() - 60;
    Mil x = cabinet.right() - 160;
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        if (m_wires.at(wire).neutral)
            continue;
        const SymbolUse use{QStringLiteral("pt"), {x, meter.y}, 40};
        m_sheet.symbol(use, tag, QStringLiteral("service.pt_ratio"));
        m_sheet.dot({x, upper(wire)}, Layer::Conductor);
        m_sheet.line({{x, upper(wire)}, anchor(use, QStringLiteral("a"))}, Layer::Conductor, Stroke::Conductor,
                     Part::Conductor, m_wires.at(wire).name);
        dashed({anchor(use, QStringLiteral("b")), {x, under}, {meter.x, under}, {meter.x, meter.y + 135}});
        x -= 220;
    }
}

/// A customer's transformer behind a primary meter: the neutral begins at it.
void ThreeLineSheet::ownTransformer()
{
    const QString path = QStringLiteral("transformers[0]");
    const QString tag = tagOf(sld::ownTransformer(m_input.site, m_model.joint));
    const Rect rect{4700, upper(0) - 300, 1150, depth() + 500};
    m_sheet.symbol({QStringLiteral("transformer"), {rect.centre().x, upper(0) + depth() / 2}, 70}, tag, path);
    for (qsizetype wire = 0; wire < m_wires.size(); ++wire) {
        const Point in{rect.x + 120, upper(wire)}, out{rect.right() - 120, upper(wire)};
        if (!m_wires.at(wire).neutral) {
            m_sheet.symbol({QStringLiteral("terminal"), in, 50, 2}, tag, path);
            end(wire, in, in);
        }
        m_sheet.symbol({QStringLiteral("terminal"), out, 50}, tag, path);
        m_wires[wire].points = {out};
    }
    QStringList volts;
    for (const auto &each : m_input.site.value(path + QStringLiteral(".voltages_v")).toArray())
        volts.append(figure(each.toDouble()));
    if (volts.isEmpty())
        m_sheet.missing(path + QStringLiteral(".voltages_v"), tag + QStringLiteral(": voltages"));
    enclosure(
        rect, tag, path,
        {QStringLiteral("%1 kVA").arg(m_sheet.fact(path + QStringLiteral(".capacity_kva"), tag, QStringLiteral("kVA"))),
         volts.isEmpty() ? QStringLiteral("[%1: VOLTAGES]").arg(tag) : volts.join(u'/') + QStringLiteral(" V"),
         m_sheet.fact(path + QStringLiteral(".winding_arrangement"), tag, QStringLiteral("winding arrangement"))});
}

void ThreeLineSheet::demarcation()
{
    const Mil x = m_model.joint == Joint::LineSide ? 4200 : m_own ? 4350 : 6150;
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
    // What the panel feeds beside the sources is no point of interconnection.
    const bool generation =
        m_way.isEmpty() || m_panelSide == (m_model.joint == Joint::Breaker || m_model.joint == Joint::Unknown);
    if (generation && (m_way.isEmpty() || m_way.first()->kind != Kind::Transfer))
        label({x, upper(0) - 130}, tagOf(QStringLiteral("poi")), tagOf(QStringLiteral("poi")), QStringLiteral("poi"),
              true);
}

/// Collar or adapter between meter and socket: the taps lie inside; a collar has a contact and a breaker in each phase.
void ThreeLineSheet::plugIn()
{
    const bool adapter = m_model.joint == Joint::Adapter;
    const QString key = adapter ? QStringLiteral("gma") : QStringLiteral("collar");
    const Mil x = m_model.joint == Joint::CollarLine ? 4200 : 4400;
    if (!m_panelSide)
        tap(x);
    m_sheet.box({4000, upper(0) - 550, 1900, m_panelSide ? depth() + 900 : 3500}, Layer::Enclosure, Stroke::Symbol,
                Part::Enclosure, tagOf(key), key);
    label({4060, upper(0) - 610}, tagOf(key), tagOf(key), key, true);
    if (adapter || m_panelSide) // this way does not leave it: another sheet has what is in it
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
    const bool feeds = m_panelSide;
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
    // Each with its breaker's rating, as on the single-line diagram, beside the panel.
    constexpr Mil left = 9650;
    constexpr Mil room = 2500;
    Mil y = upper(0) - 540;
    const auto line = [&](const QString &words, const QString &path, bool bold) {
        for (const QString &part : wrapped(words, room, Capital::Body, bold)) {
            label({left, y}, part, tagOf(QStringLiteral("panel")), path, bold);
            y += 170;
        }
    };
    if (!m_model.loads.isEmpty())
        line(QStringLiteral("BRANCH CIRCUITS OF ") + tagOf(QStringLiteral("panel")), QStringLiteral("panel.breakers"),
             true);
    for (qsizetype index = 0; index < m_model.loads.size(); ++index) {
        if (y > 5000) {
            line(QStringLiteral("%1 MORE CIRCUITS").arg(m_model.loads.size() - index), QStringLiteral("panel.breakers"),
                 false);
            break;
        }
        const QString path = QStringLiteral("panel.breakers[%1]").arg(m_model.loads.at(index));
        QString words = onSheet(text(path + QStringLiteral(".label")));
        if (const auto amps = m_input.site.number(path + QStringLiteral(".rating_a")))
            words += QStringLiteral(" %1A").arg(figure(*amps));
        if (const auto poles = m_input.site.number(path + QStringLiteral(".poles")))
            words += QStringLiteral("/%1P").arg(figure(*poles));
        line(words.trimmed().isEmpty() ? QStringLiteral("BRANCH CIRCUIT") : words.trimmed(), path, false);
    }
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
