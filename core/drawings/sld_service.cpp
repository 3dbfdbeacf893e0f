// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

namespace {

/// Row A: from the utility's source to the loads. Sizes in mil as on the exemplar sheets.
class Service
{
public:
    explicit Service(Plan &plan) : m_plan(plan), m_canvas(plan.canvas)
    {
        const bool compact = plan.model.joint == Joint::Breaker || plan.model.joint == Joint::Unknown;
        m_y = compact ? 1800 : 2490;
        m_top = compact ? 1050 : 1200;
        m_bottom = compact ? 3390 : 4290;
    }

    void draw()
    {
        source();
        metering();
        demarcation();
        panel();
        loads();
        grounding();
        m_plan.floor = m_bottom;
    }

private:
    static constexpr Mil kLeft = 2900;   ///< of the metering section
    static constexpr Mil kRight = 9290;  ///< of the breaker section
    static constexpr Mil kBorder = 6480; ///< demarcation
    static constexpr Mil kBus = 7950;
    static constexpr Mil kJawIn = 3990;
    static constexpr Mil kJawOut = 5390;

    [[nodiscard]] Text words(Mil x, Mil y, const QString &string, Align align = Align::Left, bool bold = false) const
    {
        return {{x, y}, string, Capital::Body, bold, false, align};
    }
    [[nodiscard]] QStringList ids(const QString &key) const { return m_plan.input.ids(key); }
    [[nodiscard]] QString run(int index) const { return QStringLiteral("conductors[%1]").arg(index); }
    /// The run of row A that ends at the meter (true) or leaves it.
    [[nodiscard]] int serviceRun(bool drop) const
    {
        for (const int index : m_plan.model.service) {
            const QString from = m_plan.input.site.text(run(index) + QStringLiteral(".from")).value_or(QString());
            if ((from == QStringLiteral("utility") || from == QStringLiteral("transformer")) == drop)
                return index;
        }
        return -1;
    }

    void source()
    {
        const SymbolUse source = m_canvas.symbol({QStringLiteral("utility"), {940, m_y}},
                                                 m_plan.tagOf(QStringLiteral("utility")), QStringLiteral("utility"));
        const SymbolUse transformer =
            m_canvas.symbol({QStringLiteral("transformer"), {1680, m_y}}, m_plan.tagOf(QStringLiteral("transformer")),
                            QStringLiteral("service.transformer_kva"));
        m_canvas.conductor({anchor(source, QStringLiteral("a")), anchor(transformer, QStringLiteral("a"))});
        m_in = anchor(transformer, QStringLiteral("b"));
        m_plan.outline(QStringLiteral("utility"), bounds(source), 0);
        m_plan.outline(QStringLiteral("transformer"), bounds(transformer), 0);
        m_plan.hexagon(serviceRun(true), {2440, m_y});
    }

    void metering()
    {
        m_canvas.enclosure({kLeft, m_top, kRight - kLeft, m_bottom - m_top}, Stroke::Enclosure,
                           m_plan.tagOf(QStringLiteral("panel")), QStringLiteral("panel"),
                           ids(QStringLiteral("service_panels")));
        // Callouts point at its right-hand edge: the rest is full.
        m_plan.outline(QStringLiteral("panel"), {kRight - 10, m_top + 300, 10, m_bottom - m_top - 300}, 0);
        if (m_plan.model.plugIn)
            plugIn();
        else
            plain();
    }

    void socketBox(Rect rect)
    {
        const bool known = m_plan.names.find(QStringLiteral("socket")) != nullptr;
        m_canvas.enclosure(rect, Stroke::Box, m_plan.tagOf(QStringLiteral("socket")), QStringLiteral("socket"));
        if (known)
            m_canvas.label(
                words(rect.x + 80, rect.y + 170, QStringLiteral("SOCKET ") + m_plan.tagOf(QStringLiteral("socket"))),
                m_plan.tagOf(QStringLiteral("socket")), QStringLiteral("socket"));
        m_plan.outline(QStringLiteral("socket"), rect, 0);
    }

    SymbolUse meter(Point at)
    {
        const SymbolUse use = m_canvas.symbol({QStringLiteral("meter"), at}, m_plan.tagOf(QStringLiteral("meter")),
                                              QStringLiteral("meter"), ids(QStringLiteral("utility_meter")));
        m_plan.outline(QStringLiteral("meter"), Rect{at.x, at.y, 0, 0}.grown(220), 0);
        return use;
    }

    void plain()
    {
        m_canvas.label(words(kLeft + 90, m_bottom - 90, sectionName()), m_plan.tagOf(QStringLiteral("panel")));
        socketBox({3050, m_y - 480, 3280, 960});
        const SymbolUse use = meter({5000, m_y});
        const bool cts = m_plan.boolean(QStringLiteral("service.has_ct")).value_or(false);
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

    Point currentTransformers(Point from)
    {
        const SymbolUse ct = m_canvas.symbol({QStringLiteral("ct"), {3900, m_y}}, {},
                                             QStringLiteral("service.ct_ratio"), ids(QStringLiteral("ct_ratings")));
        m_canvas.conductor({from, anchor(ct, QStringLiteral("a"))});
        m_canvas.label(words(3900, m_y + 200,
                             QStringLiteral("CT ") + m_plan.canvas.sheet().fact(QStringLiteral("service.ct_ratio"),
                                                                                m_plan.tagOf(QStringLiteral("meter")),
                                                                                QStringLiteral("CT ratio")),
                             Align::Middle),
                       {}, QStringLiteral("service.ct_ratio"), ids(QStringLiteral("ct_ratings")));
        return anchor(ct, QStringLiteral("b"));
    }

    Point potentialTransformers(Point from)
    {
        const Point tap{from.x + 120, m_y};
        m_canvas.conductor({from, tap});
        m_canvas.dot(tap);
        // Stands below the line it measures, outside the socket's outline.
        const SymbolUse pt = m_canvas.symbol({QStringLiteral("pt"), {tap.x, m_y + 860}}, {},
                                             QStringLiteral("service.pt_ratio"), ids(QStringLiteral("pt_ratings")));
        m_canvas.conductor({tap, anchor(pt, QStringLiteral("a"))});
        m_canvas.label(words(tap.x + 320, m_y + 900,
                             QStringLiteral("PT ") + m_plan.canvas.sheet().fact(QStringLiteral("service.pt_ratio"),
                                                                                m_plan.tagOf(QStringLiteral("meter")),
                                                                                QStringLiteral("PT ratio"))),
                       {}, QStringLiteral("service.pt_ratio"), ids(QStringLiteral("pt_ratings")));
        return tap;
    }

    void plugIn()
    {
        m_canvas.label(words(kLeft + 90, m_top + 160, sectionName()), m_plan.tagOf(QStringLiteral("panel")));
        socketBox({3050, 1480, 3260, 2680});
        const bool adapter = m_plan.model.joint == Joint::Adapter;
        const QString key = adapter ? QStringLiteral("gma") : QStringLiteral("collar");
        const Rect body{3500, 2050, 2380, 2010};
        m_canvas.sheet().add(
            {Polyline{
                 {{body.x, body.y}, {body.right(), body.y}, {body.right(), body.bottom()}, {body.x, body.bottom()}},
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

    void adapterInside(Mil x)
    {
        m_plan.start = {x, m_y};
        m_canvas.label(words(x - 120, 3900, QStringLiteral("L1, L2, N LEADS"), Align::Right));
        m_branchFrom = {x, m_y};
    }

    void collarInside(Mil x)
    {
        // Turned so that the line side is up.
        const auto put = [&](const char *symbol, Mil y, const QString &tag, const QString &path,
                             const QStringList &keys) {
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
    void neutral()
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

    [[nodiscard]] QString sectionName() const
    {
        return m_plan.tagOf(QStringLiteral("panel")) + QStringLiteral(": METERING (") + m_plan.utility() +
               QStringLiteral(" SEALED)");
    }

    void demarcation()
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

    void panel()
    {
        const QString tag = m_plan.tagOf(QStringLiteral("panel"));
        const QString main = m_plan.tagOf(QStringLiteral("main_breaker"));
        const QString path = QStringLiteral("panel.main_breaker_rating_a");
        m_canvas.label(words(kBorder + 130, m_top + 160, tag + QStringLiteral(": BREAKER SECTION")), tag);
        const SymbolUse breaker = m_canvas.symbol({QStringLiteral("breaker"), {7370, m_y}}, main, path,
                                                  ids(QStringLiteral("circuit_breakers")));
        m_canvas.conductor({m_out, anchor(breaker, QStringLiteral("a"))});
        if (m_plan.model.joint != Joint::LineSide)
            m_plan.hexagon(serviceRun(false), {6810, m_y});
        Sheet &sheet = m_canvas.sheet();
        m_canvas.label(words(7370, m_y - 230,
                             m_plan.fitted(main + m_plan.stateOf(QStringLiteral("main_breaker")), 1050), Align::Middle,
                             true),
                       main, path);
        m_canvas.label(
            words(7080, m_y + 240,
                  m_plan.fitted(QStringLiteral("%1A/%2P").arg(sheet.fact(path, main, QStringLiteral("A")),
                                                              sheet.fact(QStringLiteral("panel.main_breaker_poles"),
                                                                         main, QStringLiteral("poles"))),
                                830)),
            main, path, ids(QStringLiteral("main_breaker_rating")));
        m_canvas.label(
            words(7080, m_y + 420,
                  m_plan.fitted(QStringLiteral("%1 kAIC").arg(sheet.fact(QStringLiteral("panel.main_breaker_aic_ka"),
                                                                         main, QStringLiteral("kAIC"))),
                                830)),
            main, QStringLiteral("panel.main_breaker_aic_ka"));
        m_busTop = m_y - 560;
        m_busBottom = m_y + 800;
        m_canvas.bus({kBus, m_busTop}, {kBus, m_busBottom}, tag, QStringLiteral("panel.rating_a"),
                     ids(QStringLiteral("main_panel_ampacity")));
        m_canvas.conductor({anchor(breaker, QStringLiteral("b")), {kBus, m_y}});
        m_canvas.labelBox(
            {kRight - 200, m_top + 130},
            m_plan.labelNumber(tag + QStringLiteral(": \"CAUTION: MULTIPLE SOURCES OF POWER\" AND DIRECTORY")));
        generationFeet();
    }

    /// Where the generation leaves row A, one point for each branch.
    void generationFeet()
    {
        const qsizetype count = std::max<qsizetype>(1, static_cast<qsizetype>(m_plan.model.branches.size()));
        if (m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide) {
            for (qsizetype index = 0; index < count; ++index)
                m_plan.starts.append(m_plan.model.plugIn ? m_branchFrom : m_plan.start);
            return;
        }
        // The bus goes on to the right at its foot where more than one branch leaves it.
        if (count > 1)
            m_canvas.bus({kBus, m_busBottom},
                         {kBus + 500 * static_cast<Mil>(std::min<qsizetype>(count, 3) - 1), m_busBottom},
                         m_plan.tagOf(QStringLiteral("panel")), QStringLiteral("panel.rating_a"));
        for (qsizetype index = 0; index < count; ++index)
            m_plan.starts.append({kBus + 500 * static_cast<Mil>(std::min<qsizetype>(index, 2)), m_busBottom});
        m_plan.start = m_plan.starts.first();
    }

    void loads()
    {
        const QJsonArray breakers = m_plan.input.site.value(QStringLiteral("panel.breakers")).toArray();
        QList<int> loads;
        for (int index = 0; index < breakers.size(); ++index) {
            if (breakers.at(index)[QStringLiteral("role")].toString() == QStringLiteral("load"))
                loads.append(index);
        }
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

    void load(Mil y, int index, const QString &given)
    {
        const QString path =
            index < 0 ? QStringLiteral("panel.breakers") : QStringLiteral("panel.breakers[%1]").arg(index);
        const SymbolUse use = m_canvas.symbol({QStringLiteral("breaker"), {8440, y}, 70}, {}, path,
                                              ids(QStringLiteral("circuit_breakers")));
        m_canvas.conductor({{kBus, y}, anchor(use, QStringLiteral("a"))});
        m_canvas.conductor({anchor(use, QStringLiteral("b")), {9000, y}});
        m_canvas.loadArrow({9000, y}, path);
        QString name = given.isEmpty() ? m_plan.word(path + QStringLiteral(".label")) : given;
        if (const auto installed = m_plan.boolean(path + QStringLiteral(".installed")))
            name.prepend(*installed ? QStringLiteral("(E) ") : QStringLiteral("(N) "));
        const Mil width = kRight - 25 - (kBus + 60);
        if (const auto amps = m_plan.number(path + QStringLiteral(".rating_a")))
            name += QStringLiteral(" %1A").arg(figure(*amps));
        if (const auto poles = m_plan.number(path + QStringLiteral(".poles")))
            name += QStringLiteral("/%1P").arg(*poles);
        QStringList lines = wrapped(name, width, Capital::Body, false);
        if (lines.size() > 3) {
            m_plan.overflow.append(m_plan.tagOf(QStringLiteral("panel")) + QStringLiteral(": ") + name);
            lines = {wrapped(name, width - 120, Capital::Body, false).value(0) + QStringLiteral(" \u2026")};
        }
        m_canvas.label(words(kBus + 60, y + 180, lines.value(0)), {}, path);
        m_canvas.label(words(kBus + 60, y + 342, lines.value(1)), {}, path);
        m_canvas.label(words(kBus + 60, y + 504, lines.value(2)), {}, path);
    }

    void grounding()
    {
        const Mil y = m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide ? 3850 : m_bottom - 440;
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

    Plan &m_plan;
    Canvas &m_canvas;
    Mil m_y = 0;
    Mil m_top = 0;
    Mil m_bottom = 0;
    Point m_in;         ///< end of the service drop
    Point m_out;        ///< start of the run to the main breaker
    Point m_branchFrom; ///< last anchor of the generation inside the plug-in
    Mil m_busTop = 0;
    Mil m_busBottom = 0;
};

} // namespace

void drawService(Plan &plan)
{
    Service(plan).draw();
}

} // namespace wm::drawings::sld
