// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sheet.h"

#include "core/typeface/ruler.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr Mil kArrowLength = 90;
constexpr Mil kArrowHalfWidth = 28;
constexpr Mil kRow = 160;  ///< of tables
constexpr Mil kInset = 60; ///< of a text from its cell's border
constexpr Mil kColumnInset = 100;

} // namespace

Sheet::Sheet(const DrawingInput &input, SheetType type, int number, int total, const QString &scale) : m_input(input)
{
    m_scene.sheet = zone::sheet;
    m_scene.frame = zone::frame;
    m_scene.contradictions = input.contradictions;
    m_scene.missing = input.unanswered;
    frame();
    revisions();
    projectBlock();
    titleBlock(type, number, total, scale);
}

void Sheet::line(QList<Point> points, Layer layer, Stroke stroke, Part part, const QString &tag, const QString &path)
{
    add({Polyline{std::move(points)}, layer, stroke, part, tag, path});
}

void Sheet::box(Rect rect, Layer layer, Stroke stroke, Part part, const QString &tag, const QString &path)
{
    add({Polyline{{{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}},
                  true},
         layer, stroke, part, tag, path});
}

void Sheet::text(Text text, Layer layer, Part part, const QString &tag, const QString &path,
                 const QStringList &requirements)
{
    const auto latin = [](QChar each) { return each.unicode() < 0x250; };
    if (!std::all_of(text.string.begin(), text.string.end(), latin) &&
        !typeface::covers(text.bold ? typeface::Face::NarrowBold : typeface::Face::Narrow, text.string))
        missing(path, (tag.isEmpty() ? QString() : tag + QStringLiteral(": ")) +
                          QStringLiteral("letters that the sheet's typeface lacks; give the name in Latin letters, too "
                                         "(\"%1\")")
                              .arg(text.string));
    // Brackets are what is missing, and nothing else: a person's own are round.
    text.alarm = text.alarm || text.string.contains(u'[') || text.string.contains(u']');
    add({std::move(text), layer, Stroke::Thin, part, tag, path, requirements});
}

void Sheet::symbol(SymbolUse use, const QString &tag, const QString &path, const QStringList &requirements)
{
    add({std::move(use), Layer::Symbol, Stroke::Symbol, Part::Symbol, tag, path, requirements});
}

void Sheet::dot(Point at, Layer layer)
{
    add({Circle{at, 40, true}, layer, Stroke::Symbol, Part::Dot});
}

void Sheet::arrowHead(Point tip, Point from, Layer layer)
{
    const double dx = tip.x - from.x;
    const double dy = tip.y - from.y;
    const double length = std::hypot(dx, dy);
    if (length <= 0)
        return;
    const auto at = [&](double back, double aside) {
        return Point{static_cast<Mil>(std::lround(tip.x - (dx * back + dy * aside) / length)),
                     static_cast<Mil>(std::lround(tip.y - (dy * back - dx * aside) / length))};
    };
    add({Polyline{{tip, at(kArrowLength, kArrowHalfWidth), at(kArrowLength, -kArrowHalfWidth)}, true, true}, layer,
         Stroke::Thin, Part::Leader});
}

Mil Sheet::list(Mil top, const QString &heading, const QStringList &labels, const QStringList &paragraphs,
                QStringList *left, const QList<QStringList> &requirements)
{
    constexpr Mil indent = 220;
    const Mil x = zone::column.x + kColumnInset;
    const Mil width = zone::column.right() - kColumnInset - x;
    const Mil floor = zone::column.bottom() - 80;
    Mil y = top + 110;
    text({{x, y}, heading, Capital::Head, true, true, Align::Left, false, false, zone::column}, Layer::Text,
         Part::Note);
    y += 60;
    for (qsizetype index = 0; index < paragraphs.size(); ++index) {
        const QStringList lines = wrapped(paragraphs.at(index), width - indent, Capital::Body, false);
        if (left && y + kNotePitch * lines.size() > floor) {
            *left = paragraphs.mid(index);
            return y;
        }
        qsizetype open = 0; // brackets: what is missing may take more than one line
        for (qsizetype row = 0; row < lines.size(); ++row) {
            y += kNotePitch;
            if (row == 0)
                text(
                    {{x, y}, labels.value(index), Capital::Body, false, false, Align::Left, false, false, zone::column},
                    Layer::Text, Part::Note);
            const QString &line = lines.at(row);
            text({{x + indent, y}, line, Capital::Body, false, false, Align::Left, false, open > 0, zone::column},
                 Layer::Text, Part::Note, {}, {}, requirements.value(index));
            open += line.count(u'[') - line.count(u']');
        }
        y += 25;
    }
    return y + 60;
}

Mil Sheet::alarms(Mil top)
{
    const Mil x = zone::column.x + kColumnInset;
    Mil y = top;
    for (const QString &sentence : std::as_const(m_scene.contradictions)) {
        for (const QString &line :
             wrapped(onSheet(sentence.simplified()), zone::column.width - 140, Capital::Body, true)) {
            if (y + kNotePitch > zone::column.bottom() - 600)
                return y;
            y += kNotePitch;
            Text one{{x, y}, line, Capital::Body, true};
            one.alarm = true;
            text(one, Layer::Text, Part::Note);
        }
    }
    return y > top ? y + 180 : y; // the notes' heading is none of their lines
}

Mil Sheet::table(Point at, const QList<Mil> &widths, const QList<QStringList> &rows, const QStringList &tags)
{
    Mil total = 0;
    for (const Mil width : widths)
        total += width;
    const Mil bottom = at.y + kRow * static_cast<Mil>(rows.size());
    box({at.x, at.y, total, bottom - at.y}, Layer::Frame, Stroke::Rule, Part::Frame);
    Mil x = at.x;
    for (qsizetype column = 0; column + 1 < widths.size(); ++column) {
        x += widths.at(column);
        line({{x, at.y}, {x, bottom}}, Layer::Frame, Stroke::Thin, Part::Frame);
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Mil top = at.y + kRow * static_cast<Mil>(row);
        const bool goesOn = row > 1 && rows.at(row).value(0).isEmpty();
        if (row > 0 && !goesOn)
            line({{at.x, top}, {at.x + total, top}}, Layer::Frame, Stroke::Thin, Part::Frame);
        x = at.x;
        for (qsizetype column = 0; column < std::min(widths.size(), rows.at(row).size()); ++column) {
            const Rect cell{x, top, widths.at(column), kRow};
            if (!rows.at(row).at(column).isEmpty())
                text({{x + kInset, top + 130},
                      rows.at(row).at(column),
                      Capital::Body,
                      row == 0,
                      false,
                      Align::Left,
                      false,
                      false,
                      cell},
                     Layer::Text, Part::Table, tags.value(row));
            x += widths.at(column);
        }
    }
    return bottom;
}

Rect Sheet::checkBox(Point at, Mil width, const QString &heading, const QList<CheckRow> &rows)
{
    const auto word = [](CheckRow::Verdict verdict) {
        switch (verdict) {
        case CheckRow::Verdict::Pass:
            return QStringLiteral("OK");
        case CheckRow::Verdict::Fail:
            return QStringLiteral("NOT OK");
        case CheckRow::Verdict::Unknown:
            break;
        }
        return QStringLiteral("?");
    };
    Mil y = at.y;
    const auto rowText = [&](Text one, const QStringList &ids = {}) {
        text(std::move(one), Layer::Text, Part::Table, {}, {}, ids);
    };
    rowText({{at.x + width / 2, y + 150}, heading, Capital::Head, true, false, Align::Middle});
    y += 210;
    line({{at.x, y}, {at.x + width, y}}, Layer::Frame, Stroke::Thin, Part::Frame);
    for (const CheckRow &row : rows) {
        const QString figure = (row.figure.isEmpty() ? QString() : row.figure + u' ') + word(row.verdict);
        const Mil room = width - 3 * kInset - textWidth(figure, Capital::Body, true);
        const QStringList lines = wrapped(row.words, room, Capital::Body, false);
        const bool fails = row.verdict == CheckRow::Verdict::Fail;
        rowText({{at.x + width - kInset, y + 140}, figure, Capital::Body, true, false, Align::Right, false, fails},
                row.requirements);
        for (const QString &one : lines) {
            rowText({{at.x + kInset, y + 140}, one, Capital::Body, false, false, Align::Left});
            y += kNotePitch;
        }
    }
    const Rect result{at.x, at.y, width, y + 50 - at.y};
    box(result, Layer::Frame, Stroke::Rule, Part::Frame);
    return result;
}

QString Sheet::fact(const QString &path, const QString &tag, const QString &words)
{
    const QJsonValue value = m_input.site.value(path);
    // Square brackets are the sheet's own: they stand for what is missing.
    if (value.isString() && !value.toString().trimmed().isEmpty())
        return ownWords(value.toString());
    // Nothing that a sheet prints is 0 of anything: no volts, amperes or modules is a field that nobody filled in.
    if (value.isDouble() && value.toDouble() > 0)
        return figure(value.toDouble());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("YES") : QStringLiteral("NO");
    missing(path, tag.isEmpty() ? words : tag + QStringLiteral(": ") + words);
    return tag.isEmpty() ? QStringLiteral("[%1]").arg(onSheet(words))
                         : QStringLiteral("[%1: %2]").arg(tag, onSheet(words));
}

void Sheet::missing(const QString &path, const QString &words)
{
    if (const Missing entry{path, words}; !m_scene.missing.contains(entry))
        m_scene.missing.append(entry);
}

Scene Sheet::take()
{
    QString mark;
    if (m_input.demonstration)
        mark = QStringLiteral("DEMONSTRATION, NOT FOR SUBMITTAL");
    else if (!m_scene.final())
        mark = QStringLiteral("PRELIMINARY, NOT FOR SUBMITTAL");
    if (!mark.isEmpty())
        text({{zone::title.centre().x, zone::title.y + 650},
              mark,
              Capital::Head,
              true,
              false,
              Align::Middle,
              false,
              true,
              zone::title},
             Layer::Text, Part::Note);
    // What hides the line under it lies on top of every line.
    std::stable_partition(m_scene.items.begin(), m_scene.items.end(),
                          [](const Item &item) { return item.part != Part::Tag; });
    return std::move(m_scene);
}

} // namespace wm::drawings
