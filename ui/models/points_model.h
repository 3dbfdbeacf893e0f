// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"

#include <QtCore/QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// The SunSpec models of a device with their points below them, as one list; the rows of a model that is closed are
/// left out. Values change in place.
class PointsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a bench session")
    Q_PROPERTY(int models READ modelCount NOTIFY modelsChanged)

public:
    enum Role {
        HeadRole = Qt::UserRole + 1,
        TitleRole,
        NoteRole,
        OpenRole,
        NameRole,
        ValueRole,
        RawRole,
        ImplementedRole
    };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// All models, as found.
    void set(const QList<workflow::BenchModel> &models);
    /// New values of models that are there.
    void update(const QList<workflow::BenchModel> &models);
    [[nodiscard]] int modelCount() const { return static_cast<int>(m_models.size()); }
    /// A point's value; null when there is no such point or it is not implemented.
    [[nodiscard]] const workflow::BenchPoint *point(int model, const QString &name) const;
    /// Opens or closes the model whose head is in a row.
    Q_INVOKABLE void toggle(int row);

Q_SIGNALS:
    void modelsChanged();

private:
    struct Shown
    {
        workflow::BenchModel model;
        bool open = false;
    };
    [[nodiscard]] int rowsOf(const Shown &shown) const;
    [[nodiscard]] std::pair<int, int> placeOf(int row) const; ///< model and point; point -1: the head
    [[nodiscard]] int rowOf(int model) const;
    QList<Shown> m_models;
};

} // namespace wm::ui
