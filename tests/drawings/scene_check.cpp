// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawings/scene_check.h"

#include "core/drawings/symbols.h"

#include <algorithm>
#include <cmath>

namespace wm::drawings::test {

namespace {

constexpr Mil kTolerance = 5;

struct Line
{
    Point from;
    Point to;
    const Item *item;
};

struct Covered
{
    Rect rect;
    const Text *text;
    const Item *item;
};

QString at(Point point)
{
    return QStringLiteral("(%1, %2)").arg(point.x).arg(point.y);
}

Rect around(Point one, Point other)
{
    return {std::min(one.x, other.x), std::min(one.y, other.y), std::abs(one.x - other.x), std::abs(one.y - other.y)};
}

QList<Line> linesOf(const Item &item)
{
    QList<Line> lines;
    if (const auto *line = std::get_if<Polyline>(&item.shape)) {
        for (qsizetype index = 1; index < line->points.size(); ++index)
            lines.append({line->points.at(index - 1), line->points.at(index), &item});
        if (line->closed && line->points.size() > 2)
            lines.append({line->points.last(), line->points.first(), &item});
    }
    return lines;
}

/// Whether a stroke runs through a rectangle (slanted ones too): both ends cut to it.
bool passes(const Line &line, const Rect &rect)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double start, double step, double low, double high) {
        if (step == 0) {
            if (start <= low || start >= high)
                to = -1;
            return;
        }
        const double one = (low - start) / step;
        const double other = (high - start) / step;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
    };
    cut(line.from.x, line.to.x - line.from.x, rect.x, rect.right());
    cut(line.from.y, line.to.y - line.from.y, rect.y, rect.bottom());
    return from < to;
}

bool on(const Line &line, Point point)
{
    const Rect box = around(line.from, line.to).grown(kTolerance);
    return point.x >= box.x && point.x <= box.right() && point.y >= box.y && point.y <= box.bottom();
}

bool near(Point one, Point other)
{
    return std::abs(one.x - other.x) <= kTolerance && std::abs(one.y - other.y) <= kTolerance;
}

bool onOutline(const Rect &rect, Point point)
{
    return rect.grown(kTolerance).holds({point.x, point.y, 0, 0}) &&
           !rect.grown(-kTolerance).holds({point.x, point.y, 0, 0});
}

class Check
{
public:
    explicit Check(const Scene &scene) : m_scene(scene) { sort(); }

    QStringList run()
    {
        inside();
        texts();
        symbolsApart();
        conductors();
        dots();
        leaders();
        return m_faults;
    }

private:
    void sort()
    {
        for (const Item &item : m_scene.items) {
            if (const auto *text = std::get_if<Text>(&item.shape))
                m_texts.append({textBox(*text), text, &item});
            if (const auto *use = std::get_if<SymbolUse>(&item.shape))
                m_symbols.append({use, &item});
            if (const auto *circle = std::get_if<Circle>(&item.shape); circle && item.part == Part::Dot)
                m_dots.append(circle->centre);
            for (const Line &line : linesOf(item)) {
                m_lines.append(line);
                if (item.part == Part::Conductor)
                    m_conductors.append(line);
                if (item.part == Part::Bus)
                    m_buses.append(line);
                if (item.part == Part::Enclosure)
                    m_edges.append(line);
            }
        }
    }

    void fault(const QString &words) { m_faults.append(words); }

    void inside()
    {
        for (const Line &line : std::as_const(m_lines)) {
            if (!m_scene.frame.grown(20).holds(around(line.from, line.to)))
                fault(QStringLiteral("line outside the frame at ") + at(line.from));
        }
        for (const Covered &text : std::as_const(m_texts)) {
            if (!m_scene.frame.holds(text.rect) || (text.text->zone && !text.text->zone->holds(text.rect)))
                fault(QStringLiteral("text outside its zone: ") + text.text->string);
        }
        for (const auto &[use, item] : std::as_const(m_symbols)) {
            if (!m_scene.frame.holds(bounds(*use)))
                fault(QStringLiteral("symbol outside the frame: ") + item->tag);
        }
    }

    void texts()
    {
        for (qsizetype one = 0; one < m_texts.size(); ++one) {
            for (qsizetype other = one + 1; other < m_texts.size(); ++other) {
                if (m_texts.at(one).rect.meets(m_texts.at(other).rect))
                    fault(QStringLiteral("\"%1\" over \"%2\"")
                              .arg(m_texts.at(one).text->string, m_texts.at(other).text->string));
            }
            const Covered &text = m_texts.at(one);
            for (const auto &[use, item] : std::as_const(m_symbols)) {
                if (bounds(*use).grown(-10).meets(text.rect))
                    fault(QStringLiteral("\"%1\" over the symbol %2 of %3")
                              .arg(text.text->string, use->symbol, item->tag));
            }
            for (const Line &line : std::as_const(m_lines)) {
                if (line.item->part == Part::Tag && text.item->part == Part::Tag)
                    continue; // its own outline
                if (text.text->opaque && line.item->part == Part::Conductor)
                    continue; // a tag on its conductor
                if (passes(line, text.rect.grown(-4)))
                    fault(QStringLiteral("a line at %1 passes through \"%2\"").arg(at(line.from), text.text->string));
            }
        }
    }

    void symbolsApart()
    {
        for (qsizetype one = 0; one < m_symbols.size(); ++one) {
            for (qsizetype other = one + 1; other < m_symbols.size(); ++other) {
                const auto &[first, firstItem] = m_symbols.at(one);
                const auto &[second, secondItem] = m_symbols.at(other);
                if (bounds(*first).grown(-15).meets(bounds(*second).grown(-15)))
                    fault(QStringLiteral("symbols overlap: %1 of %2, %3 of %4")
                              .arg(first->symbol, firstItem->tag, second->symbol, secondItem->tag));
            }
        }
    }

    [[nodiscard]] bool joined(Point end, const Item &item) const
    {
        for (const auto &[use, symbolItem] : m_symbols) {
            const QMap<QString, Point> anchors = symbols().value(use->symbol).anchors;
            for (auto it = anchors.begin(); it != anchors.end(); ++it) {
                if (near(anchor(*use, it.key()), end))
                    return true;
            }
            // Grounding lands on the outline of what it grounds.
            if (item.layer == Layer::Ground && onOutline(bounds(*use), end))
                return true;
        }
        const auto isOn = [end](const Line &line) { return on(line, end); };
        if (std::any_of(m_buses.begin(), m_buses.end(), isOn) ||
            std::any_of(m_dots.begin(), m_dots.end(), [end](Point dot) { return near(dot, end); }))
            return true;
        if (item.layer == Layer::Ground && (std::any_of(m_edges.begin(), m_edges.end(), isOn) || continues(end, item)))
            return true;
        for (const Item &other : m_scene.items) { // loads
            const auto *line = std::get_if<Polyline>(&other.shape);
            if (line && line->filled && other.part == Part::Symbol &&
                std::any_of(line->points.begin(), line->points.end(), [end](Point point) { return near(point, end); }))
                return true;
        }
        return continues(end, item);
    }

    /// The end of another run of the same layer: a corner drawn as two runs.
    [[nodiscard]] bool continues(Point end, const Item &item) const
    {
        return std::any_of(m_scene.items.begin(), m_scene.items.end(), [&](const Item &other) {
            const auto *line = std::get_if<Polyline>(&other.shape);
            return line && &other != &item && other.part == Part::Conductor && other.layer == item.layer &&
                   (near(line->points.first(), end) || near(line->points.last(), end));
        });
    }

    void conductors()
    {
        for (const Item &item : m_scene.items) {
            const auto *line = std::get_if<Polyline>(&item.shape);
            if (!line || item.part != Part::Conductor)
                continue;
            for (qsizetype index = 1; index < line->points.size(); ++index) {
                const Point step = line->points.at(index) - line->points.at(index - 1);
                if (step.x != 0 && step.y != 0)
                    fault(QStringLiteral("slanted conductor at ") + at(line->points.at(index)));
            }
            for (const Point end : {line->points.first(), line->points.last()}) {
                if (!joined(end, item))
                    fault(QStringLiteral("loose end of a conductor at %1 on %2").arg(at(end), layerName(item.layer)));
                tJoint(end, item);
            }
        }
    }

    /// An end in the middle of another run of its layer needs a dot.
    void tJoint(Point end, const Item &item)
    {
        for (const Line &line : std::as_const(m_conductors)) {
            if (line.item == &item || line.item->layer != item.layer || near(line.from, end) || near(line.to, end) ||
                !on(line, end))
                continue;
            if (std::none_of(m_dots.begin(), m_dots.end(), [end](Point dot) { return near(dot, end); }))
                fault(QStringLiteral("joint without a dot at ") + at(end));
        }
    }

    void dots()
    {
        for (const Point dot : std::as_const(m_dots)) {
            int ends = 0;
            int through = 0;
            for (const Line &line : std::as_const(m_conductors)) {
                if (near(line.from, dot) || near(line.to, dot))
                    ++ends;
                else if (on(line, dot))
                    through += 2;
            }
            if (ends == 0)
                fault(QStringLiteral("a dot on a mere crossing at ") + at(dot));
            if (ends + through > 3)
                fault(QStringLiteral("a joint of four ways at ") + at(dot));
        }
    }

    [[nodiscard]] bool targeted(Point end) const
    {
        const auto isOn = [end](const Line &line) { return on(line, end); };
        if (std::any_of(m_edges.begin(), m_edges.end(), isOn) ||
            std::any_of(m_conductors.begin(), m_conductors.end(), isOn))
            return true;
        if (std::any_of(m_dots.begin(), m_dots.end(),
                        [end](Point dot) { return std::abs(dot.x - end.x) <= 45 && std::abs(dot.y - end.y) <= 45; }))
            return true;
        return std::any_of(m_symbols.begin(), m_symbols.end(), [end](const auto &each) {
            return bounds(*each.first).grown(15).holds({end.x, end.y, 0, 0}) ||
                   onOutline(bounds(*each.first).grown(10), end);
        });
    }

    void leaders()
    {
        QList<Line> before;
        for (const Item &item : m_scene.items) {
            const auto *line = std::get_if<Polyline>(&item.shape);
            if (!line || item.part != Part::Leader || line->closed)
                continue;
            const Rect start{line->points.first().x, line->points.first().y, 0, 0};
            if (std::none_of(m_texts.begin(), m_texts.end(), [&](const Covered &text) {
                    return text.item->tag == item.tag && text.rect.grown(140).holds(start);
                }))
                fault(QStringLiteral("a leader of %1 starts away from its callout").arg(item.tag));
            if (!targeted(line->points.last()))
                fault(QStringLiteral("the leader of %1 points at nothing, %2").arg(item.tag, at(line->points.last())));
            for (const Line &part : linesOf(item)) {
                for (const Line &other : std::as_const(before)) {
                    if (other.item != &item &&
                        around(part.from, part.to).grown(2).meets(around(other.from, other.to).grown(2)))
                        fault(QStringLiteral("leaders of %1 and %2 cross").arg(item.tag, other.item->tag));
                }
                before.append(part);
            }
        }
    }

    const Scene &m_scene;
    QList<Covered> m_texts;
    QList<std::pair<const SymbolUse *, const Item *>> m_symbols;
    QList<Point> m_dots;
    QList<Line> m_lines;
    QList<Line> m_conductors;
    QList<Line> m_buses;
    QList<Line> m_edges;
    QStringList m_faults;
};

} // namespace

QStringList geometryFaults(const Scene &scene)
{
    return Check(scene).run();
}

QStringList textsOf(const Scene &scene)
{
    QStringList result;
    for (const Item &item : scene.items) {
        if (const auto *text = std::get_if<Text>(&item.shape))
            result.append(text->string);
    }
    return result;
}

QString wordsOf(const Scene &scene, Part part)
{
    QStringList result;
    for (const Item &item : scene.items) {
        if (const auto *text = std::get_if<Text>(&item.shape); text && item.part == part)
            result.append(text->string);
    }
    return result.join(u' ');
}

} // namespace wm::drawings::test
