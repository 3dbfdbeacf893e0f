// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_units.h"

#include "ui/models/jobs_model.h"
#include "ui/style/status_shape.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>

namespace wm::ui {

int shapeOf(fleet::Status status)
{
    switch (status) {
    case fleet::Status::Operational:
        return StatusShape::Pass;
    case fleet::Status::Provisioning:
        return StatusShape::UnderWay;
    case fleet::Status::Unprovisioned:
        return StatusShape::ToDo;
    case fleet::Status::UpdateError:
        return StatusShape::Warn;
    case fleet::Status::ProvisioningError:
    case fleet::Status::Flipped:
    case fleet::Status::ReportingError:
        break;
    }
    return StatusShape::Fail;
}

FleetUnits::FleetUnits(QObject *parent) : QAbstractListModel(parent)
{
    m_worker.setMaxThreadCount(1);
}

FleetUnits::~FleetUnits()
{
    m_worker.waitForDone();
}

void FleetUnits::setUnits(std::vector<fleet::Unit> units)
{
    reckon(std::make_shared<fleet::UnitTable>(std::move(units)));
}

void FleetUnits::show(const fleet::UnitFilter &filter)
{
    m_filter = filter;
    reckon(m_latest);
}

void FleetUnits::sortBy(const QString &column)
{
    const auto wanted = fleet::columnFrom(column);
    if (!wanted)
        return;
    sort(*wanted, *wanted == m_column && !m_descending);
}

void FleetUnits::sort(fleet::Column column, bool descending)
{
    m_descending = descending;
    m_column = column;
    reckon(m_latest);
}

void FleetUnits::setColumns(const QStringList &columns)
{
    QStringList known;
    for (const QString &column : FleetColumns::all())
        if (columns.contains(column))
            known.append(column);
    if (known.isEmpty() || known == m_columns)
        return;
    m_columns = known;
    Q_EMIT columnsChanged();
    allChanged({CellsRole});
}

void FleetUnits::allChanged(const QList<int> &roles)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(listed() - 1), roles);
}

void FleetUnits::tellAgain()
{
    allChanged();
}

void FleetUnits::toggleColumn(const QString &column)
{
    QStringList columns = m_columns;
    if (columns.removeAll(column) == 0)
        columns.append(column);
    setColumns(columns);
}

qint64 FleetUnits::stepMs() const
{
    int minutes = 1;
    for (int row = 0; row < listed(); ++row)
        minutes = std::max(minutes, at(row).sampleRateMin);
    return qint64{60'000} * minutes;
}

void FleetUnits::reckon(std::shared_ptr<fleet::UnitTable> table)
{
    if (!table)
        return;
    struct Reckoned
    {
        std::vector<quint32> rows;
        QSet<QString> listed;
        QStringList installers, derTypes;
    };
    m_working = true;
    Q_EMIT rowsChanged();
    const bool fresh = table != m_latest;
    m_latest = table;
    QtConcurrent::run(&m_worker, [table, filter = m_filter, column = m_column, descending = m_descending, fresh,
                                  some = !m_chosen.isEmpty()] {
        table->show(filter, column, descending);
        Reckoned reckoned{table->rows(), {}, {}, {}};
        if (some) // what is chosen and not listed any more is let go of
            for (const quint32 row : reckoned.rows)
                reckoned.listed.insert(table->units().at(row).serial);
        if (!fresh)
            return reckoned;
        QSet<QString> installers, derTypes;
        for (const fleet::Unit &unit : table->units()) {
            installers.insert(unit.installer);
            derTypes.insert(unit.derType);
        }
        installers.remove({});
        derTypes.remove({});
        reckoned.installers = installers.values();
        reckoned.derTypes = derTypes.values();
        reckoned.installers.sort(Qt::CaseInsensitive);
        reckoned.derTypes.sort(Qt::CaseInsensitive);
        return reckoned;
    }).then(this, [this, table, fresh, some = !m_chosen.isEmpty(), mine = ++m_reckoning](const Reckoned &reckoned) {
        if (fresh) {
            m_installers = reckoned.installers;
            m_derTypes = reckoned.derTypes;
        }
        if (mine != m_reckoning)
            return; // a later one has been asked for, of these units or of newer ones
        beginResetModel();
        m_table = table;
        m_rows = reckoned.rows;
        m_working = false;
        endResetModel();
        if (some)
            m_chosen.intersect(reckoned.listed);
        Q_EMIT chosenChanged();
        Q_EMIT rowsChanged();
    });
}

qint64 FleetUnits::reportedMs() const
{
    qint64 newest = 0;
    for (int row = 0; row < listed(); ++row)
        newest = std::max(newest, at(row).lastReportMs);
    return newest;
}

void FleetUnits::toggle(int row)
{
    if (row < 0 || row >= listed())
        return;
    const QString serial = at(row).serial;
    if (!m_chosen.remove(serial))
        m_chosen.insert(serial);
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

QString FleetUnits::serialAt(int row) const
{
    return row < 0 || row >= listed() ? QString() : at(row).serial;
}

void FleetUnits::chooseAll()
{
    for (const quint32 row : m_rows)
        m_chosen.insert(m_table->units().at(row).serial);
    allChanged({ChosenRole});
    Q_EMIT chosenChanged();
}

void FleetUnits::chooseNone()
{
    m_chosen.clear();
    allChanged({ChosenRole});
    Q_EMIT chosenChanged();
}

QStringList FleetUnits::chosenSerials() const
{
    QStringList serials;
    for (const quint32 row : m_rows)
        if (const QString &serial = m_table->units().at(row).serial; m_chosen.contains(serial))
            serials.append(serial);
    return serials;
}

const fleet::Unit *FleetUnits::unit(const QString &serial) const
{
    if (!m_table)
        return nullptr;
    const auto &units = m_table->units();
    const auto found = std::find_if(units.begin(), units.end(), [&](const auto &one) { return one.serial == serial; });
    return found == units.end() ? nullptr : &*found;
}

QList<fleet::Unit> FleetUnits::listedUnits() const
{
    QList<fleet::Unit> units;
    units.reserve(listed());
    for (const quint32 row : m_rows)
        units.append(m_table->units().at(row));
    return units;
}

const fleet::Unit &FleetUnits::at(int row) const
{
    return m_table->units().at(m_rows.at(static_cast<size_t>(row)));
}

int FleetUnits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : listed();
}

QString FleetUnits::cell(const fleet::Unit &unit, const QString &column) const
{
    const auto when = [](qint64 ms) { return ms == 0 ? tr("never") : whenText(ms, QDateTime::currentDateTime()); };
    switch (fleet::columnFrom(column).value_or(fleet::Column::Serial)) {
    case fleet::Column::Serial:
        return unit.serial;
    case fleet::Column::Model:
        return unit.model;
    case fleet::Column::Status:
        return label(unit.status);
    case fleet::Column::Relay:
        return unit.relay == fleet::Relay::Unknown ? tr("unknown") : label(unit.relay);
    case fleet::Column::MeterForm:
        return unit.meterForm;
    case fleet::Column::DerType:
        return unit.derType;
    case fleet::Column::Installer:
        return unit.installer;
    case fleet::Column::Installed:
        return when(unit.installMs);
    case fleet::Column::LastReport:
        return when(unit.lastReportMs);
    case fleet::Column::Description:
        return unit.description;
    case fleet::Column::Address: {
        QStringList parts{unit.address, unit.city};
        parts.removeAll(QString());
        return parts.isEmpty() ? tr("no address") : parts.join(QStringLiteral(", "));
    }
    case fleet::Column::City:
        return unit.city;
    case fleet::Column::State:
        return unit.state;
    case fleet::Column::Zip:
        return unit.zip;
    case fleet::Column::PremisesId:
        return unit.premisesId;
    case fleet::Column::IpAddress:
        return unit.ipAddress;
    case fleet::Column::Firmware:
        return unit.firmware;
    case fleet::Column::Tags:
        return unit.tags.join(QStringLiteral(", "));
    }
    return {};
}

QVariant FleetUnits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const fleet::Unit &unit = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SerialRole:
        return unit.serial;
    case ModelRole:
        return unit.model;
    case PlaceRole:
        return cell(unit, QStringLiteral("address"));
    case StatusRole:
        return label(unit.status);
    case ShapeRole:
        return shapeOf(unit.status);
    case RelayRole:
        return unit.relay == fleet::Relay::Unknown ? tr("unknown") : label(unit.relay);
    case ChangeRole: {
        if (!unit.change)
            return QString();
        const QString hour =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(unit.change->executeMs).time(), QStringLiteral("HH:mm"));
        return unit.change->to == fleet::Relay::Open ? tr("opens at %1").arg(hour) : tr("shuts at %1").arg(hour);
    }
    case ReportRole:
        return cell(unit, QStringLiteral("last_report"));
    case TagsRole:
        return cell(unit, QStringLiteral("tags"));
    case CellsRole: {
        QStringList cells;
        for (const QString &column : m_columns)
            cells.append(cell(unit, column));
        return cells;
    }
    case ChosenRole:
        return m_chosen.contains(unit.serial);
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetUnits::roleNames() const
{
    return {{SerialRole, "serial"}, {ModelRole, "modelNumber"}, {PlaceRole, "place"},   {StatusRole, "status"},
            {ShapeRole, "shape"},   {RelayRole, "relay"},       {ChangeRole, "change"}, {ReportRole, "report"},
            {TagsRole, "tags"},     {ChosenRole, "chosen"},     {CellsRole, "cells"}};
}

} // namespace wm::ui
