// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_views.h"

#include "ui/app.h"
#include "ui/models/fleet.h"

#include <QtCore/QJsonObject>

namespace wm::ui {

namespace {
constexpr qsizetype kMostName = 100;
constexpr auto kName = "name", kFilter = "filter", kSort = "sort", kDescending = "descending", kColumns = "columns";

QString nameOf(const QJsonValue &view)
{
    return view.toObject().value(QLatin1String(kName)).toString();
}
} // namespace

FleetViews::FleetViews(App &app, Fleet &fleet) : m_app(app), m_fleet(fleet) {}

QString FleetViews::account() const
{
    const Office &office = *m_app.office();
    return office.connected() ? office.user() + u' ' + office.server() : QString();
}

void FleetViews::read()
{
    m_views = account().isEmpty() ? QJsonArray() : m_app.settings()->fleetViews(account());
    tell();
}

qsizetype FleetViews::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_views.size(); ++i)
        if (nameOf(m_views.at(i)).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

void FleetViews::keep()
{
    m_app.settings()->setFleetViews(account(), m_views);
    tell();
}

void FleetViews::tell()
{
    QList<Detail> rows;
    for (const QJsonValue view : std::as_const(m_views)) {
        const QStringList words =
            Fleet::wordsOf(Fleet::filterIn(view.toObject().value(QLatin1String(kFilter)).toObject().toVariantMap())
                               .value_or(fleet::UnitFilter()));
        rows.append({nameOf(view),
                     words.isEmpty() ? tr("no filter") : words.join(QStringLiteral(" · ")),
                     {},
                     -1,
                     {},
                     {},
                     nameOf(view)});
    }
    m_rows.set(rows);
    Q_EMIT changed();
}

void FleetViews::save(const QString &name)
{
    const QString named = name.trimmed().left(kMostName);
    if (named.isEmpty() || account().isEmpty())
        return;
    const FleetUnits &units = *m_fleet.units();
    const QJsonObject view{{QLatin1String(kName), named},
                           {QLatin1String(kFilter), QJsonObject::fromVariantMap(m_fleet.filter())},
                           {QLatin1String(kSort), units.sortedBy()},
                           {QLatin1String(kDescending), units.descending()},
                           {QLatin1String(kColumns), QJsonArray::fromStringList(units.columns())}};
    if (const qsizetype at = indexOf(named); at >= 0)
        m_views.replace(at, view);
    else
        m_views.append(view);
    keep();
}

void FleetViews::open(const QString &name)
{
    const qsizetype at = indexOf(name);
    if (at < 0)
        return;
    const QJsonObject view = m_views.at(at).toObject();
    FleetUnits &units = *m_fleet.units();
    units.setColumns(view.value(QLatin1String(kColumns)).toVariant().toStringList());
    if (const auto column = fleet::columnFrom(view.value(QLatin1String(kSort)).toString()))
        units.sort(*column, view.value(QLatin1String(kDescending)).toBool());
    m_fleet.apply(view.value(QLatin1String(kFilter)).toObject().toVariantMap());
}

void FleetViews::rename(const QString &name, const QString &to)
{
    const qsizetype at = indexOf(name), taken = indexOf(to.trimmed());
    if (at < 0 || to.trimmed().isEmpty() || (taken >= 0 && taken != at))
        return;
    QJsonObject view = m_views.at(at).toObject();
    view.insert(QLatin1String(kName), to.trimmed().left(kMostName));
    m_views.replace(at, view);
    keep();
}

void FleetViews::remove(const QString &name)
{
    if (const qsizetype at = indexOf(name); at >= 0) {
        m_views.removeAt(at);
        keep();
    }
}

} // namespace wm::ui
