// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/unit_table.h"
#include "ui/models/fleet_columns.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtQml/QQmlEngine>

#include <memory>

namespace wm::ui {

/// The units of the company that pass the filters, in order, and which of them are chosen. Filtering and sorting are
/// done on a thread of its own; the rows change when that is through.
class FleetUnits : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(int total READ total NOTIFY rowsChanged)   ///< units of the company
    Q_PROPERTY(int listed READ listed NOTIFY rowsChanged) ///< those that pass the filters
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(bool working READ working NOTIFY rowsChanged)      ///< being filtered or sorted
    Q_PROPERTY(QString sortedBy READ sortedBy NOTIFY rowsChanged) ///< a column's word (fleet::Column)
    Q_PROPERTY(bool descending READ descending NOTIFY rowsChanged)
    Q_PROPERTY(QStringList columns READ columns NOTIFY columnsChanged) ///< beside the serial number, in order

public:
    enum Role {
        SerialRole = Qt::UserRole + 1,
        ModelRole,
        PlaceRole,
        StatusRole,
        ShapeRole,
        RelayRole,
        ChangeRole,
        ReportRole,
        TagsRole,
        ChosenRole,
        CellsRole ///< texts of the columns
    };

    explicit FleetUnits(QObject *parent = nullptr);
    ~FleetUnits() override;

    void setUnits(std::vector<fleet::Unit> units);
    void show(const fleet::UnitFilter &filter);
    /// Sorts by a column; by the same once more, the other way round.
    Q_INVOKABLE void sortBy(const QString &column);
    void sort(fleet::Column column, bool descending);
    /// Words of columns; those there are none of are left aside. At least one stays.
    void setColumns(const QStringList &columns);
    Q_INVOKABLE void toggleColumn(const QString &column);
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE QString serialAt(int row) const;
    Q_INVOKABLE void chooseAll(); ///< of those listed; what a filter hides is never chosen
    Q_INVOKABLE void chooseNone();
    void tellAgain(); ///< in another language

    [[nodiscard]] int total() const { return m_table ? static_cast<int>(m_table->units().size()) : 0; }
    [[nodiscard]] int listed() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosen() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] QStringList chosenSerials() const; ///< in the order shown
    [[nodiscard]] bool working() const { return m_working; }
    [[nodiscard]] QString sortedBy() const { return fleet::toWord(m_column); }
    [[nodiscard]] bool descending() const { return m_descending; }
    [[nodiscard]] QStringList columns() const { return m_columns; }
    [[nodiscard]] const fleet::Unit &at(int row) const; ///< of those listed
    /// How far apart the units listed measure: the longest of them.
    [[nodiscard]] qint64 stepMs() const;
    [[nodiscard]] qint64 reportedMs() const; ///< when one of them reported last; 0: none ever did
    [[nodiscard]] const fleet::Unit *unit(const QString &serial) const;
    /// The units listed, in their order; lives on while files are written from it.
    [[nodiscard]] QList<fleet::Unit> listedUnits() const;
    /// Values that some unit has, for the filters to choose from.
    [[nodiscard]] QStringList installers() const { return m_installers; }
    [[nodiscard]] QStringList derTypes() const { return m_derTypes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();
    void chosenChanged();
    void columnsChanged();

private:
    void allChanged(const QList<int> &roles = {});
    void reckon(std::shared_ptr<fleet::UnitTable> table);
    [[nodiscard]] QString cell(const fleet::Unit &unit, const QString &column) const;

    QThreadPool m_worker;                       ///< one thread: it alone sorts the table; its units never change
    std::shared_ptr<fleet::UnitTable> m_table;  ///< what is shown
    std::shared_ptr<fleet::UnitTable> m_latest; ///< what will be, once it is sorted
    std::vector<quint32> m_rows;
    fleet::UnitFilter m_filter;
    fleet::Column m_column = fleet::Column::Serial;
    bool m_descending = false;
    bool m_working = false;
    int m_reckoning = 0;
    QSet<QString> m_chosen; ///< serials
    QStringList m_columns = FleetColumns::usual();
    QStringList m_installers, m_derTypes;
};

/// What a unit's status looks like (StatusShape::Shape).
int shapeOf(fleet::Status status);

} // namespace wm::ui
