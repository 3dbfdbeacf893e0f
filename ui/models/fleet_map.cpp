// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_map.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "ui/models/fleet_units.h"
#include "ui/style/status_shape.h"
#include "ui/style/tokens.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

constexpr double kCell = 72;  ///< px of one mark's room
constexpr double kApart = 2;  ///< px around each mark
constexpr size_t kNamed = 50; ///< units of a mark that are named
constexpr qsizetype kMostBytes = 1024 * 1024;

Result<std::vector<QPolygonF>> outlinesFrom(const QString &file)
{
    const auto object = readJsonObject(file, kMostBytes);
    if (!object)
        return object.error();
    std::vector<QPolygonF> outlines;
    for (const QJsonValue state : object->value(QStringLiteral("states")).toArray())
        for (const QJsonValue ring : state.toObject().value(QStringLiteral("rings")).toArray()) {
            const QJsonArray steps = ring.toArray();
            QPolygonF outline;
            double east = 0, north = 0;
            for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
                east += steps.at(i).toDouble();
                north += steps.at(i + 1).toDouble();
                outline.append(fleet::onMap(north / 100, east / 100));
            }
            outlines.push_back(outline);
        }
    return outlines;
}

} // namespace

FleetMap::FleetMap(FleetUnits &units) : m_units(units)
{
    connect(&units, &FleetUnits::rowsChanged, this, [this] {
        if (m_shown && !m_units.working())
            take();
    });
}

void FleetMap::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown) {
        loadOutlines();
        take();
    } else {
        m_places = {}; // they speak of rows that may be others by then
        m_marks.clear();
        pick({});
    }
    Q_EMIT changed();
}

void FleetMap::loadOutlines()
{
    if (std::exchange(m_outlinesAsked, true))
        return;
    QtConcurrent::run([] {
        return outlinesFrom(QStringLiteral(":/wm/maps/us-states.json"));
    }).then(this, [this](const Result<std::vector<QPolygonF>> &outlines) {
        if (outlines)
            m_outlines = *outlines;
        else
            qCWarning(lcUi).noquote() << outlines.error().message;
        Q_EMIT changed();
    });
}

void FleetMap::take()
{
    m_places = {};
    m_bounds = {};
    m_scale = 0;
    for (int row = 0; row < m_units.listed(); ++row) {
        const auto place = fleet::onMap(m_units.at(row));
        if (!place) {
            ++m_places.unplaced;
            continue;
        }
        m_bounds =
            m_places.placed.empty()
                ? QRectF(*place, QSizeF())
                : QRectF(QPointF(std::min(m_bounds.left(), place->x()), std::min(m_bounds.top(), place->y())),
                         QPointF(std::max(m_bounds.right(), place->x()), std::max(m_bounds.bottom(), place->y())));
        m_places.placed.emplace_back(static_cast<quint32>(row), *place);
    }
    pick({});
    Q_EMIT placesChanged();
}

FleetMap::Mark FleetMap::markOf(fleet::Cluster cluster) const
{
    Mark mark;
    QHash<QString, int> towns;
    int most = 0;
    for (const quint32 row : cluster.units) {
        const fleet::Unit &unit = m_units.at(static_cast<int>(row));
        mark.bad += unit.status == fleet::Status::Operational ? 0 : 1;
        if (unit.city.isEmpty())
            continue;
        const int count = ++towns[unit.city];
        if (count > most) {
            most = count;
            mark.place = unit.state.isEmpty() ? unit.city : unit.city + QStringLiteral(", ") + unit.state;
        }
    }
    mark.cluster = std::move(cluster);
    return mark;
}

const std::vector<FleetMap::Mark> &FleetMap::marksAt(double scale)
{
    if (scale != m_scale) {
        m_scale = scale;
        m_marks.clear();
        const auto reach = [scale](size_t units) { return (radiusOf(units) + kApart) / scale; };
        for (fleet::Cluster &cluster : fleet::clustersOf(m_places, kCell / scale, reach))
            m_marks.push_back(markOf(std::move(cluster)));
    }
    return m_marks;
}

double FleetMap::radiusOf(size_t units)
{
    if (units == 1)
        return 8;
    const QString count = QLocale().toString(static_cast<qulonglong>(units));
    return std::max(14 + 3.5 * std::log10(static_cast<double>(units)),
                    QFontMetricsF(Tokens::instance().bodyStrong()).horizontalAdvance(count) / 2 + 6);
}

void FleetMap::tellAgain()
{
    m_scale = 0; // numbers may be wider than they were
    pick(m_picked);
}

QString FleetMap::unplaced() const
{
    return m_places.unplaced == 0
               ? QString()
               : tr("%n units have no latitude and longitude at the office; they are not on the map.", nullptr,
                    m_places.unplaced);
}

QString FleetMap::titleOf(const Mark &mark) const
{
    const int units = static_cast<int>(mark.cluster.units.size());
    QString title =
        mark.place.isEmpty() ? tr("%n units", nullptr, units) : tr("%n units, %1", nullptr, units).arg(mark.place);
    if (mark.bad > 0)
        title += QStringLiteral(", ") + tr("%n not operational", nullptr, mark.bad);
    return title;
}

QString FleetMap::summary() const
{
    if (placed() == 0)
        return tr("No unit is on the map.");
    QString text = tr("%n units on the map, at %L1 marks.", nullptr, placed()).arg(m_marks.size());
    constexpr size_t kTold = 5;
    QStringList largest;
    for (size_t i = 0; i < std::min(kTold, m_marks.size()); ++i)
        largest.append(titleOf(m_marks[i]));
    if (!largest.isEmpty())
        text += u' ' + tr("The largest: %1.").arg(largest.join(QStringLiteral("; ")));
    return text;
}

void FleetMap::pick(const fleet::Cluster &cluster)
{
    m_picked = cluster;
    QList<Detail> rows;
    for (size_t i = 0; i < std::min(kNamed, cluster.units.size()); ++i) {
        const fleet::Unit &unit = m_units.at(static_cast<int>(cluster.units[i]));
        QStringList place{unit.address, unit.city};
        place.removeAll(QString());
        rows.append({unit.serial,
                     place.join(QStringLiteral(", ")),
                     label(unit.status),
                     shapeOf(unit.status),
                     {},
                     {},
                     unit.serial});
    }
    m_pickedRows.set(rows);
    Q_EMIT changed();
}

QString FleetMap::pickedTitle() const
{
    return m_picked.units.empty() ? QString() : titleOf(markOf(m_picked));
}

QString FleetMap::pickedMore() const
{
    return m_picked.units.size() <= kNamed
               ? QString()
               : tr("and %n more", nullptr, static_cast<int>(m_picked.units.size() - kNamed));
}

std::optional<fleet::Area> FleetMap::pickedArea() const
{
    if (m_picked.units.empty())
        return std::nullopt;
    fleet::Area area{90, 180, -90, -180};
    for (const quint32 row : m_picked.units) {
        const fleet::Unit &unit = m_units.at(static_cast<int>(row));
        area = {std::min(area.south, *unit.latitude), std::min(area.west, *unit.longitude),
                std::max(area.north, *unit.latitude), std::max(area.east, *unit.longitude)};
    }
    // The text of a filter has six decimals; its edges are not to be rounded past a unit.
    constexpr double kSlack = 0.000'001;
    return fleet::Area{std::max(-90.0, area.south - kSlack), std::max(-180.0, area.west - kSlack),
                       std::min(90.0, area.north + kSlack), std::min(180.0, area.east + kSlack)};
}

} // namespace wm::ui
