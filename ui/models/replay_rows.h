// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtCore/QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// One line of a recording: when, what was done or said, and what came of it.
struct ReplayRow
{
    Duration at{0};
    QString what;
    QString answer = {};
    int shape = 0; ///< a StatusShape
    int alike = 1; ///< so many in a row that said the same
    bool operator==(const ReplayRow &) const = default;
};

/// Lines of a recording in the order of time. `current` is the last one the replay has passed.
class ReplayRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a replay")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int current READ current NOTIFY currentChanged) ///< -1: none yet

public:
    enum Role { TimeRole = Qt::UserRole + 1, WhatRole, AnswerRole, ShapeRole, AlikeRole };
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void set(QList<ReplayRow> rows);
    /// A line that says the same as the last one is counted there.
    void append(ReplayRow row);
    /// The replay has come as far as `at`.
    void moveTo(Duration at);
    [[nodiscard]] const QList<ReplayRow> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void countChanged();
    void currentChanged();

private:
    QList<ReplayRow> m_rows;
    int m_current = -1;
};

/// "06:47.312"
QString replayTime(Duration time);

} // namespace wm::ui
