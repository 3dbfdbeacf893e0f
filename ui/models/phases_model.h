// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/engine.h"

#include <QtCore/QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// Phases with their progress, and the steps of the one that is unfolded.
class PhasesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged) ///< of the step at hand; -1: not shown

public:
    enum Role { IsStepRole = Qt::UserRole + 1, RowIdRole, TitleRole, ShapeRole, ProgressRole, CurrentRole, OpenRole };
    explicit PhasesModel(QObject *parent = nullptr);
    [[nodiscard]] static int shapeOf(workflow::StepState state, bool inHand);
    /// What nobody did is no check mark: a phase with skipped steps warns.
    [[nodiscard]] static int shapeOf(const workflow::PhaseProgress &phase);

    void set(const workflow::Engine &engine, const record::JobState &state, const QString &currentStep);
    /// Steps something was put in for and not recorded; marked in the list.
    void setUnrecorded(const QStringList &steps);
    /// Folds the phase, or unfolds it instead of the one that is open.
    Q_INVOKABLE void toggle(const QString &phase);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    void currentRowChanged();

private:
    struct Row
    {
        bool isStep = false;
        QString id, phase, title, progress;
        int shape = 0;
        bool current = false, open = false;
        bool operator==(const Row &) const = default;
    };
    void show();
    QList<Row> m_all, m_rows;
    QString m_open;
    QString m_current;
    QStringList m_unrecorded;
};

} // namespace wm::ui
