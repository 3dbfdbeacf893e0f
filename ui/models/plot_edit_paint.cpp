// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plot_edit_paint.h"

#include "ui/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace wm::ui {

using drawings::Chain;
using drawings::EditTarget;
using drawings::Feet;
using drawings::Placed;

namespace {

constexpr double kLeast = 8;      ///< pixels; nothing that is picked is smaller
constexpr double kHandle = 5;     ///< half of a corner's mark
constexpr double kGridLeast = 14; ///< pixels between two lines of the grid
constexpr double kLabelGap = 4;
constexpr QPointF kCompass(36, 40); ///< its middle

QPen pen(const QColor &color, double width, const QList<qreal> &dashes = {})
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

void grid(QPainter &painter, const PlotLook &look)
{
    double step = 0;
    for (const double feet : {0.5, 1.0, 5.0, 10.0, 50.0, 100.0, 500.0}) {
        step = feet;
        if (feet * look.scale >= kGridLeast)
            break;
    }
    painter.setPen(pen(Tokens::instance().hair(), 1));
    const Feet far{look.origin.x + look.size.width() / look.scale, look.origin.y - look.size.height() / look.scale};
    QList<QLineF> lines;
    for (double x = std::ceil(look.origin.x / step) * step; x <= far.x; x += step) {
        const double at = std::round(look.at({x, 0}).x()) + 0.5;
        lines.append(QLineF(at, 0, at, look.size.height()));
    }
    for (double y = std::ceil(far.y / step) * step; y <= look.origin.y; y += step) {
        const double at = std::round(look.at({0, y}).y()) + 0.5;
        lines.append(QLineF(0, at, look.size.width(), at));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(lines);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QPolygonF polygon(const Chain &chain, const PlotLook &look)
{
    QPolygonF points;
    for (const Feet point : chain.points)
        points.append(look.at(point));
    if (chain.closed && !points.isEmpty())
        points.append(points.constFirst());
    return points;
}

void paintChain(QPainter &painter, const Chain &chain, const PlotLook &look)
{
    const Tokens &tokens = Tokens::instance();
    painter.setBrush(Qt::NoBrush);
    switch (chain.sort) {
    case Chain::Sort::Property:
        painter.setPen(pen(tokens.text(), 2, {14, 3, 3, 3}));
        break;
    case Chain::Sort::Building:
        painter.setPen(pen(tokens.text(), 3));
        painter.setBrush(tokens.surface());
        break;
    case Chain::Sort::Access:
        painter.setPen(pen(tokens.accent(), 2, {5, 3}));
        break;
    case Chain::Sort::RoofLine:
        painter.setPen(pen(tokens.text2(), 1, {6, 4}));
        break;
    case Chain::Sort::Raceway:
        painter.setPen(pen(tokens.text(), 2));
        break;
    case Chain::Sort::Driveway:
    case Chain::Sort::Fence:
    case Chain::Sort::Area:
        painter.setPen(pen(tokens.text2(), 1));
        break;
    }
    painter.drawPolyline(polygon(chain, look));
    if (chain.sort == Chain::Sort::Building)
        painter.drawPolygon(polygon(chain, look));
}

void paintPiece(QPainter &painter, const Placed &one, const PlotLook &look, const QColor &line, const QColor &fill)
{
    const QRectF box = look.rect(one);
    painter.setPen(pen(line, 2));
    painter.setBrush(fill);
    if (one.kind == QLatin1String("utility_meter"))
        painter.drawEllipse(box.center(), std::max(box.width(), box.height()) / 2,
                            std::max(box.width(), box.height()) / 2);
    else
        painter.drawRect(box);
}

/// Where the name of a piece may go: away from its wall, else at its right; then on the other sides.
QList<QRectF> labelBoxes(const Placed &one, const QRectF &box, QSizeF text)
{
    const double x = box.center().x() - text.width() / 2;
    const double y = box.center().y() - text.height() / 2;
    const QRectF right({box.right() + kLabelGap, y}, text), left({box.left() - kLabelGap - text.width(), y}, text);
    const QRectF above({x, box.top() - kLabelGap - text.height()}, text), below({x, box.bottom() + kLabelGap}, text);
    const Feet out = one.outward();
    const QRectF first = out.x < 0 ? left : out.y > 0 ? above : out.y < 0 ? below : right;
    QList<QRectF> places;
    for (int row = 0; row < 5; ++row) // what is at one place has its names one below the other
        places.append(first.translated(0, row * text.height()));
    for (int row = 1; row < 3; ++row)
        places.append(first.translated(0, -row * text.height()));
    return places << right << left << above << below;
}

/// Names of the pieces, those that find a place in sight where nothing else is.
void names(QPainter &painter, const QList<Placed> &pieces, const PlotLook &look, QList<QRectF> taken)
{
    painter.setFont(Tokens::instance().caption());
    const QFontMetricsF metrics(painter.font());
    const QRectF seen(QPointF(), look.size);
    QList<QRectF> bodies;
    for (const Placed &one : pieces)
        bodies.append(look.rect(one));
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        const Placed &one = pieces.at(index);
        const QRectF box = bodies.at(index);
        if (one.tag.isEmpty() || !seen.intersects(box))
            continue;
        const auto meets = [](const QList<QRectF> &all, const QRectF &label) {
            return std::any_of(all.begin(), all.end(), [&label](const QRectF &one) { return one.intersects(label); });
        };
        const QList<QRectF> places = labelBoxes(one, box, {metrics.horizontalAdvance(one.tag), metrics.height()});
        const auto free = std::find_if(places.begin(), places.end(), [&](const QRectF &label) {
            return !meets(taken, label) && !meets(bodies, label);
        });
        // Over another piece rather than nowhere; over another name never.
        const auto place =
            free != places.end()
                ? free
                : std::find_if(places.begin(), places.end(), [&](const QRectF &label) { return !meets(taken, label); });
        if (place == places.end())
            continue;
        taken.append(*place);
        painter.fillRect(place->adjusted(-2, 0, 2, 0), Tokens::instance().bg());
        painter.setPen(Tokens::instance().text());
        painter.drawText(*place, Qt::AlignCenter | Qt::TextDontClip, one.tag);
    }
}

QRectF textBox(QPointF middle, const QString &text)
{
    const QFontMetricsF metrics(Tokens::instance().caption());
    const QSizeF size(metrics.horizontalAdvance(text) + 6, metrics.height());
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

/// A text on the ground, at the middle of a stroke.
void textAt(QPainter &painter, QPointF middle, const QString &text, const QColor &color)
{
    painter.setFont(Tokens::instance().caption());
    const QRectF box = textBox(middle, text);
    painter.fillRect(box, Tokens::instance().bg());
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

/// A dimension line with its ticks and its length.
void dimension(QPainter &painter, const PlotLook &look, Feet from, Feet to, QPointF off, const QColor &color)
{
    const double feet = drawings::distance(from, to);
    if (feet <= 0)
        return;
    const QPointF a = look.at(from) + off;
    const QPointF b = look.at(to) + off;
    painter.setPen(pen(color, 1));
    painter.drawLine(a, b);
    for (const QPointF &end : {a, b}) {
        painter.drawLine(end - QPointF(4, -4), end + QPointF(4, -4));
        painter.drawLine(end, end - off);
    }
    textAt(painter, (a + b) / 2 + off / 3, drawings::lengthText(feet), color);
}

void corners(QPainter &painter, const PlotEditor &editor, const PlotLook &look)
{
    painter.setPen(pen(Tokens::instance().accent(), 1));
    painter.setBrush(Tokens::instance().bg());
    for (const EditTarget &target : editor.plan().targets())
        if (target.point >= 0) {
            const QPointF at = look.at(editor.plan().placeOf(target));
            painter.drawRect(QRectF(at - QPointF(kHandle, kHandle), QSizeF(2 * kHandle, 2 * kHandle)));
        }
}

/// The sides of the outline that is selected, or of which a corner is, each with its length.
void sides(QPainter &painter, const PlotEditor &editor, const PlotLook &look)
{
    if (editor.target().chain < 0)
        return;
    const Chain &chain = editor.plan().chains().at(editor.target().chain);
    const qsizetype count = chain.points.size();
    for (qsizetype index = chain.closed ? 0 : 1; index < count; ++index) {
        const Feet from = chain.points.at(index == 0 ? count - 1 : index - 1);
        const Feet to = chain.points.at(index);
        if (drawings::distance(from, to) * look.scale > 40)
            textAt(painter, (look.at(from) + look.at(to)) / 2, drawings::lengthText(drawings::distance(from, to)),
                   Tokens::instance().accent());
    }
}

/// A disconnect with the meter it is measured from, and how far off their wall that is written.
struct Sighted
{
    drawings::Sight sight;
    Feet meter, disconnect;
    QPointF off;
};

QList<Sighted> sighted(const PlotEditor &editor)
{
    const QList<Placed> &all = editor.plan().equipment();
    const auto find = [&all](const QString &key) {
        return std::find_if(all.begin(), all.end(), [&key](const Placed &one) { return one.key == key; });
    };
    const auto meter = find(QStringLiteral("meter"));
    QList<Sighted> found;
    for (const drawings::DisconnectPlace &one : editor.facts().disconnects) {
        const auto place = find(one.key);
        if (!one.toMeterFt || place == all.end() || meter == all.end())
            continue;
        const Feet out = place->outward();
        found.append({one.sight, meter->at, place->at,
                      out.x == 0 && out.y == 0 ? QPointF(-22, -22) : QPointF(out.x, -out.y) * 34});
    }
    return found;
}

/// Meter and disconnects: how far, and whether one sees the other.
void sight(QPainter &painter, const PlotEditor &editor, const PlotLook &look)
{
    const Tokens &tokens = Tokens::instance();
    for (const Sighted &one : sighted(editor)) {
        const QColor color = one.sight == drawings::Sight::Yes  ? tokens.pass()
                             : one.sight == drawings::Sight::No ? tokens.fail()
                                                                : tokens.warn();
        painter.setPen(pen(color, 2, {1, 3}));
        painter.drawLine(look.at(one.meter) + one.off / 2, look.at(one.disconnect) + one.off / 2);
        dimension(painter, look, one.meter, one.disconnect, one.off, tokens.text());
    }
}

void compass(QPainter &painter, double degrees)
{
    painter.save();
    painter.translate(kCompass);
    painter.rotate(degrees);
    painter.setPen(pen(Tokens::instance().text(), 2));
    painter.setBrush(Tokens::instance().text());
    painter.drawPolygon(QPolygonF{QPointF(0, -24), QPointF(-7, -6), QPointF(7, -6)});
    painter.drawLine(0, -6, 0, 22);
    painter.restore();
    textAt(painter, kCompass + QPointF(18, -18), QStringLiteral("N"), Tokens::instance().text());
}

void scaleBar(QPainter &painter, const PlotLook &look)
{
    double feet = 1;
    for (const double one : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0}) {
        feet = one;
        if (one * look.scale >= 60)
            break;
    }
    const QPointF from(20, look.size.height() - 22);
    const double length = feet * look.scale;
    painter.fillRect(QRectF(from, QSizeF(length / 2, 6)), Tokens::instance().text());
    painter.setPen(pen(Tokens::instance().text(), 1));
    painter.setBrush(Tokens::instance().bg());
    painter.drawRect(QRectF(from + QPointF(length / 2, 0), QSizeF(length / 2, 6)));
    textAt(painter, from + QPointF(length / 2, -12), drawings::lengthText(feet), Tokens::instance().text());
}

void paintSelected(QPainter &painter, const PlotEditor &editor, const PlotLook &look)
{
    const EditTarget target = editor.target();
    const Tokens &tokens = Tokens::instance();
    const bool wrong = !editor.problem().isEmpty() && (editor.moving() || editor.placing());
    const QColor line = wrong ? tokens.fail() : tokens.accent();
    painter.setPen(pen(tokens.accent(), 1, {4, 4}));
    for (const auto &[from, to] : editor.guides())
        painter.drawLine(look.at(from), look.at(to));
    if (target.equipment >= 0) {
        const Placed &one = editor.plan().equipment().at(target.equipment);
        paintPiece(painter, one, look, line, wrong ? tokens.failTint() : tokens.accentTint());
        if (const EditTarget from = editor.fromTarget(); !from.none() && from.equipment >= 0) {
            const Feet out = one.outward();
            dimension(painter, look, editor.plan().placeOf(from), one.at, QPointF(-out.x, out.y) * 26, line);
        }
    } else if (target.chain >= 0 && target.point >= 0) {
        painter.setPen(pen(line, 3));
        painter.setBrush(tokens.accentTint());
        painter.drawEllipse(look.at(editor.plan().placeOf(target)), kHandle + 3, kHandle + 3);
    } else if (target.chain >= 0) {
        painter.setPen(pen(line, 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(polygon(editor.plan().chains().at(target.chain), look));
    }
}

} // namespace

QRectF PlotLook::rect(const Placed &one) const
{
    const auto [low, high] = drawings::footprint(one);
    QRectF box(at({low.x, high.y}), at({high.x, low.y}));
    const QPointF middle = box.center();
    if (box.width() < kLeast)
        box.setRect(middle.x() - kLeast / 2, box.y(), kLeast, box.height());
    if (box.height() < kLeast)
        box.setRect(box.x(), middle.y() - kLeast / 2, box.width(), kLeast);
    return box;
}

QList<QRectF> handBoxes(const PlotEditor &editor, const PlotLook &look)
{
    QList<QRectF> boxes{QRectF(kCompass - QPointF(28, 28), QSizeF(56, 56)),
                        QRectF(0, look.size.height() - 46, 260, 46)}; // north, and the scale bar
    for (const Sighted &one : sighted(editor)) {
        const QPointF middle = (look.at(one.meter) + look.at(one.disconnect)) / 2 + one.off;
        boxes.append(
            textBox(middle + one.off / 3, drawings::lengthText(drawings::distance(one.meter, one.disconnect))));
    }
    return boxes;
}

void paintPlan(QPainter &painter, const drawings::PlotEdit &plan, const PlotLook &look,
               const QList<EditTarget> &without, const QList<QRectF> &over)
{
    grid(painter, look);
    for (qsizetype index = 0; index < plan.chains().size(); ++index)
        if (!without.contains({-1, index, -1}))
            paintChain(painter, plan.chains().at(index), look);
    const QRectF seen(QPointF(), look.size);
    const Tokens &tokens = Tokens::instance();
    QList<Placed> still;
    for (qsizetype index = 0; index < plan.equipment().size(); ++index) {
        const Placed &one = plan.equipment().at(index);
        if (without.contains({index, -1, -1}) || !seen.intersects(look.rect(one)))
            continue;
        paintPiece(painter, one, look, tokens.text(), tokens.bg());
        still.append(one);
    }
    names(painter, still, look, over);
}

void paintHand(QPainter &painter, const PlotEditor &editor, const PlotLook &look)
{
    if (editor.moving() && editor.target().equipment >= 0) { // what comes along, which was left out below
        QList<Placed> along;
        for (const EditTarget &one : editor.kept().alongWith(editor.target().equipment)) {
            if (one.chain >= 0) {
                paintChain(painter, editor.plan().chains().at(one.chain), look);
                continue;
            }
            along.append(editor.plan().equipment().at(one.equipment));
            paintPiece(painter, along.constLast(), look, Tokens::instance().text(), Tokens::instance().bg());
        }
        names(painter, along, look, {});
    }
    if (editor.target().chain >= 0)
        corners(painter, editor, look);
    sides(painter, editor, look);
    sight(painter, editor, look);
    paintSelected(painter, editor, look);
    compass(painter, editor.northDegrees());
    scaleBar(painter, look);
}

} // namespace wm::ui
