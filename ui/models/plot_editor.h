// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/plan_entries.h"
#include "core/drawings/plot_change.h"
#include "ui/models/detail_rows.h"
#include "ui/models/job_controller.h" // moc wants the whole type of a property

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace wm::ui {

/// The plot plan in the hand: things are picked, moved with snapping or by typed feet and inches, put on the plan and
/// taken off. What is let go at a possible place becomes entries of the record, and so does taking it back; the
/// distance and the line of sight between the meter and the disconnects are worked out with it.
class PlotEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(wm::ui::JobController *job READ job WRITE setJob NOTIFY changed)    ///< whose plan; null: none
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged) ///< path; empty: nothing
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< what is selected, as people call it
    Q_PROPERTY(QString kind READ kind NOTIFY changed)   ///< equipment, point, outline; empty: nothing
    Q_PROPERTY(QString x READ x NOTIFY changed)         ///< 12'-6"
    Q_PROPERTY(QString y READ y NOTIFY changed)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed) ///< path of what the distance is measured from
    Q_PROPERTY(QString away READ away NOTIFY changed)               ///< the distance; empty: nothing to measure from
    Q_PROPERTY(wm::ui::DetailRows *others READ others CONSTANT)     ///< what it can be measured from; key: path
    Q_PROPERTY(wm::ui::DetailRows *unplaced READ unplaced CONSTANT) ///< on the diagram and not on the plan; key
    Q_PROPERTY(wm::ui::DetailRows *measures READ measures CONSTANT) ///< meter to disconnect; note: where it is from
    Q_PROPERTY(QString problem READ problem NOTIFY changed)         ///< why it cannot be there
    Q_PROPERTY(bool moving READ moving NOTIFY changed)              ///< not let go yet
    Q_PROPERTY(bool placing READ placing NOTIFY changed)            ///< a new piece that is not on the plan yet
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool hasProperty READ hasProperty NOTIFY changed)
    Q_PROPERTY(bool hasBuilding READ hasBuilding NOTIFY changed)
    Q_PROPERTY(QString north READ north NOTIFY changed)
    Q_PROPERTY(QString lastRevision READ lastRevision NOTIFY changed) ///< in the drawings' table; empty: none
    Q_PROPERTY(QString nextRevision READ nextRevision NOTIFY changed) ///< due: the plan was changed here; empty: not
    Q_PROPERTY(QString accessPath READ accessPath NOTIFY changed) ///< 24/7 access of the disconnect that is selected

public:
    explicit PlotEditor(QObject *parent = nullptr);
    ~PlotEditor() override; ///< what was moved stays there, if it can

    /// The next thing on the plan, or the one before (-1). False: there is none, and nothing is selected any more.
    Q_INVOKABLE bool selectNext(int step);
    /// By steps of the grid, or fine ones. It is let go when no more come.
    Q_INVOKABLE void nudge(int right, int up, bool fine);
    /// What was moved stays there, if it can.
    Q_INVOKABLE void drop();
    /// What was moved goes back; what was to be put on the plan is not.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// "x", "y" or "away", and "width_ft", "depth_ft", "height_above_ground_ft", "height_ft" of a piece: feet and
    /// inches as typed.
    Q_INVOKABLE void type(const QString &what, const QString &text);
    /// A size of the selected piece as it is typed; empty: unknown.
    Q_INVOKABLE [[nodiscard]] QString sizeText(const QString &member) const;
    Q_INVOKABLE void remove();
    /// Shows a piece that is not on the plan yet where it could be; drop() puts it there.
    Q_INVOKABLE void place(const QString &key);
    /// One more corner behind the selected point.
    Q_INVOKABLE void addPoint();
    /// A rectangle as the property line or the building, where there is none: "property_line", "building_outline".
    Q_INVOKABLE void setOutline(const QString &member, const QString &width, const QString &depth);
    Q_INVOKABLE void setNorth(const QString &degrees);
    /// Puts what changed into the drawings' table as the next revision.
    Q_INVOKABLE void revise(const QString &description);

    [[nodiscard]] JobController *job() const { return m_job; }
    void setJob(JobController *job);

    // For the view, in feet.
    /// Takes hold of the selected thing.
    void grab();
    /// Moves what was taken hold of to a place; `reach` feet are near.
    void dragTo(drawings::Feet wanted, double reach);
    [[nodiscard]] const drawings::PlotEdit &plan() const { return m_moved ? *m_moved : m_plan; }
    [[nodiscard]] const drawings::PlotEdit &kept() const { return m_plan; }
    [[nodiscard]] drawings::EditTarget target() const { return m_target; }
    [[nodiscard]] drawings::EditTarget fromTarget() const { return m_plan.find(m_from); }
    [[nodiscard]] const QList<std::pair<drawings::Feet, drawings::Feet>> &guides() const { return m_guides; }
    [[nodiscard]] const drawings::PlotFacts &facts() const { return m_facts; }
    [[nodiscard]] double northDegrees() const { return m_north; }
    [[nodiscard]] bool empty() const { return m_plan.chains().isEmpty() && m_plan.equipment().isEmpty(); }

    [[nodiscard]] QString selected() const { return m_selected; }
    void select(const QString &path);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString x() const;
    [[nodiscard]] QString y() const;
    [[nodiscard]] QString from() const { return m_from; }
    void setFrom(const QString &path);
    [[nodiscard]] QString away() const;
    [[nodiscard]] DetailRows *others() { return &m_others; }
    [[nodiscard]] DetailRows *unplaced() { return &m_unplaced; }
    [[nodiscard]] DetailRows *measures() { return &m_measures; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool moving() const { return m_moved.has_value(); }
    [[nodiscard]] bool placing() const { return m_new.has_value(); }
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty() && !m_saving; }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty() && !m_saving; }
    [[nodiscard]] bool hasProperty() const;
    [[nodiscard]] bool hasBuilding() const;
    [[nodiscard]] QString north() const;
    [[nodiscard]] QString lastRevision() const;
    [[nodiscard]] QString nextRevision() const;
    [[nodiscard]] QString accessPath() const;

Q_SIGNALS:
    void changed();
    void selectedChanged();
    void planChanged(); ///< something on the plan is elsewhere, or looks otherwise

private:
    void look();
    void unlook();
    void take(const drawings::Snapped &to);
    void typeSize(const QString &member, double feet);
    void keep(const documents::PlanFacts &wanted);
    void restore(QList<documents::PlanFacts> &from, QList<documents::PlanFacts> &to);
    void append(const documents::PlanFacts &wanted, const std::function<void()> &done);
    void refused(const QString &problem);
    void tellMeasures();
    void tellOthers();
    [[nodiscard]] QString wordsOf(const drawings::Obstacle &obstacle) const;
    [[nodiscard]] QString nameOf(const drawings::PlotEdit &plan, const drawings::EditTarget &target) const;
    [[nodiscard]] const drawings::Placed *piece() const;

    QPointer<JobController> m_job;
    drawings::Names m_names;
    drawings::PlotEdit m_plan;                 ///< as the record has it, with the piece that is to be put on it
    std::optional<drawings::PlotEdit> m_moved; ///< as it would be
    std::optional<drawings::Unplaced> m_new;
    drawings::EditTarget m_target;
    drawings::PlotFacts m_facts;
    QList<std::pair<drawings::Feet, drawings::Feet>> m_guides;
    QString m_selected, m_from, m_problem;
    double m_north = 0;
    DetailRows m_others, m_unplaced, m_measures;
    documents::PlanFacts m_stood;   ///< the record as this editor last saw or made it
    documents::PlanFacts m_revised; ///< the plan as editing began, or as the last revision entered here has it
    QList<documents::PlanFacts> m_undo, m_redo;
    QTimer m_dropSoon;
    bool m_saving = false;
};

} // namespace wm::ui
