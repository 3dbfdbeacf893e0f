// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/process.h"
#include "ui/models/detail_rows.h"

namespace wm::ui {

class FindingsController;

/// One step on the way to permission for QML; changes in place, so that what has the focus keeps it.
class PermissionStep : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(QString stepId READ stepId CONSTANT)
    Q_PROPERTY(QString stage READ stage NOTIFY changed) ///< the title above the first of a stage; empty on others
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed) ///< who, by when, for how much
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(int shape READ shape NOTIFY changed)
    Q_PROPERTY(QString waits READ waits NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString cite READ cite NOTIFY changed)
    Q_PROPERTY(QString datePath READ datePath NOTIFY changed) ///< where its day is entered; empty: nowhere
    Q_PROPERTY(QString date READ date NOTIFY changed)         ///< as recorded, 2026-12-07; empty: not yet
    Q_PROPERTY(wm::ui::DetailRows *documents READ documents CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *missing READ missing CONSTANT) ///< facts to be asked, as FactAnswer takes them

public:
    explicit PermissionStep(QString id, QObject *parent) : QObject(parent), m_id(std::move(id)) {}
    void set(const rules::ProcessStep &step, const rules::ProcessView &way, const QString &stage, QDate today,
             const FindingsController &facts);

    [[nodiscard]] QString stepId() const { return m_id; }
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] QString title() const { return m_step.title; }
    [[nodiscard]] QString text() const { return m_step.text; }
    [[nodiscard]] QString line() const { return m_line; }
    [[nodiscard]] QString standing() const { return m_standing; }
    [[nodiscard]] int shape() const;
    [[nodiscard]] QString waits() const { return m_waits; }
    [[nodiscard]] QString note() const { return m_step.note; }
    [[nodiscard]] QString cite() const { return m_step.cite; }
    [[nodiscard]] QString datePath() const { return m_step.datePath; }
    [[nodiscard]] QString date() const;
    [[nodiscard]] DetailRows *documents() { return &m_documents; }
    [[nodiscard]] DetailRows *missing() { return &m_missing; }

Q_SIGNALS:
    void changed();

private:
    QString m_id, m_stage, m_line, m_standing, m_waits;
    rules::ProcessStep m_step;
    DetailRows m_documents, m_missing;
};

/// The shape that a step's state is shown by.
int shapeOf(const rules::ProcessStep &step);

} // namespace wm::ui
