// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/torque.h"
#include "core/record/store.h"
#include "core/workflow/engine.h"
#include "ui/models/camera_session.h"
#include "ui/models/collar_session.h"
#include "ui/models/deficiencies_controller.h"
#include "ui/models/documents_controller.h"
#include "ui/models/drawing_controller.h"
#include "ui/models/findings_controller.h"
#include "ui/models/guide_controller.h"
#include "ui/models/ims_session.h"
#include "ui/models/inverter_session.h"
#include "ui/models/packet_controller.h"
#include "ui/models/permission_controller.h"
#include "ui/models/phases_model.h"
#include "ui/models/site_controller.h"
#include "ui/models/step_controller.h"

#include <QtCore/QFuture>
#include <QtCore/QTimer>

namespace wm::workflow {
class Journal;
}

namespace wm::ui {

class App;

/// The open job: its record as it stands, the engine over it, the list of steps and the step at hand. Everything that
/// is recorded goes through append(); every view follows from the record. Lives on the window's thread.
class JobController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by opening a job")
    Q_PROPERTY(QString jobId READ jobId CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)
    Q_PROPERTY(QString installer READ installer NOTIFY changed)
    Q_PROPERTY(int entries READ entryCount NOTIFY changed)
    Q_PROPERTY(wm::ui::PhasesModel *phases READ phases CONSTANT)
    Q_PROPERTY(wm::ui::StepController *step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString passedOver READ passedOver NOTIFY
                   passedOverChanged) ///< blocked steps before the one at hand that the program went past; empty: none
    Q_PROPERTY(QString tab READ tab WRITE setTab NOTIFY
                   tabChanged) ///< steps, permission, documents, drawings, findings, site, packet, deficiencies
    // Made when they are first asked for; they live as long as the job is open.
    Q_PROPERTY(wm::ui::CollarSession *collar READ collar CONSTANT)
    Q_PROPERTY(wm::ui::ImsSession *ims READ ims CONSTANT)
    Q_PROPERTY(wm::ui::InverterSession *inverter READ inverter CONSTANT)
    Q_PROPERTY(wm::ui::FindingsController *findings READ findings CONSTANT)
    Q_PROPERTY(wm::ui::PacketController *packet READ packet CONSTANT)
    Q_PROPERTY(wm::ui::DeficienciesController *deficiencies READ deficiencies CONSTANT)
    Q_PROPERTY(wm::ui::SiteController *site READ site CONSTANT)
    Q_PROPERTY(wm::ui::PermissionController *permission READ permission CONSTANT)
    Q_PROPERTY(wm::ui::DocumentsController *documents READ documents CONSTANT)
    Q_PROPERTY(wm::ui::DrawingController *drawings READ drawings CONSTANT)
    Q_PROPERTY(wm::ui::GuideController *guide READ guide CONSTANT)
    Q_PROPERTY(wm::ui::CameraSession *camera READ camera CONSTANT)

public:
    JobController(App &app, record::JobSummary summary, record::JobState state,
                  std::shared_ptr<const workflow::Engine> engine);
    ~JobController() override;

    Q_INVOKABLE void openStep(const QString &stepId);
    /// The first step that can be worked; the one at hand stays when there is none.
    Q_INVOKABLE void openNext();
    [[nodiscard]] QString nextStepId() const; ///< the one openNext() leads to; empty: there is none
    /// From a step that is settled: the next to be worked, else the next that applies; empty: it was the last.
    [[nodiscard]] QString followingStepId() const;
    /// Opens it, and says which steps before it are left for later because they are blocked.
    void goOnTo(const QString &stepId);
    [[nodiscard]] QString passedOver() const { return m_passedOver; }

    /// Keeps what was put in for the step at hand and not recorded, beside the record: neither leaving nor the end of
    /// the program loses it. Done half a second after the last change, and on leaving.
    void keepUnfinished();
    /// Appends on the store's thread; the views are up to date when the future ends well.
    QFuture<Result<void>> append(const QList<record::Draft> &drafts);
    /// Entries that were written beside append(), by what keeps recordings: the views are up to date with them.
    void takeIn(const QList<record::Entry> &entries);
    /// For conversations with devices. It appends as this job does, and ends with Cancelled once the job is closed.
    [[nodiscard]] std::shared_ptr<workflow::Journal> journal();

    [[nodiscard]] App &app() const { return m_app; }
    [[nodiscard]] const workflow::Engine &engine() const { return *m_engine; }
    [[nodiscard]] std::shared_ptr<const workflow::Engine> sharedEngine() const { return m_engine; }
    /// After a change of language or of the company's settings.
    void setEngine(std::shared_ptr<const workflow::Engine> engine);
    [[nodiscard]] const record::JobState &state() const { return m_state; }
    [[nodiscard]] const record::JobSummary &summary() const { return m_summary; }
    [[nodiscard]] const catalog::TorqueTables *torqueTables() const;
    [[nodiscard]] record::Author author() const;
    [[nodiscard]] qint64 utcMs() const;
    /// A whole number among the job's facts and measurements.
    [[nodiscard]] std::optional<int> number(const QString &path) const;
    [[nodiscard]] rules::PathType typeOf(const QString &path) const;

    [[nodiscard]] QString jobId() const { return toText(m_summary.id); }
    [[nodiscard]] QString title() const { return m_summary.title; }
    [[nodiscard]] QString subtitle() const;
    /// Who works on this job, as far as is known: chosen on this device, else typed in this job, else who began the
    /// demonstration. Empty: nobody has said.
    [[nodiscard]] QString installer() const;
    [[nodiscard]] bool demonstration() const { return m_summary.demonstration; }
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_state.entries().size()); }
    [[nodiscard]] PhasesModel *phases() { return &m_phases; }
    [[nodiscard]] StepController *step() const { return m_step.get(); }
    [[nodiscard]] QString tab() const { return m_tab; }
    void setTab(const QString &tab);
    [[nodiscard]] CollarSession *collar();
    [[nodiscard]] ImsSession *ims();
    [[nodiscard]] InverterSession *inverter();
    [[nodiscard]] FindingsController *findings();
    [[nodiscard]] PacketController *packet();
    [[nodiscard]] DeficienciesController *deficiencies();
    [[nodiscard]] SiteController *site();
    [[nodiscard]] PermissionController *permission();
    [[nodiscard]] DocumentsController *documents();
    [[nodiscard]] DrawingController *drawings();
    [[nodiscard]] GuideController *guide();
    [[nodiscard]] CameraSession *camera();

Q_SIGNALS:
    void changed();
    void stepChanged();
    void passedOverChanged();
    void tabChanged();

private:
    class JobJournal;
    void refresh();
    App &m_app;
    record::JobSummary m_summary;
    record::JobState m_state;
    std::shared_ptr<const workflow::Engine> m_engine;
    PhasesModel m_phases;
    QTimer m_keepSoon;
    QString m_passedOver;
    [[nodiscard]] QStringList blockedBefore(const QString &stepId) const; ///< titles, from the step at hand on
    void giveBack();
    std::unique_ptr<StepController> m_step;
    std::shared_ptr<JobJournal> m_journal;
    QString m_tab = QStringLiteral("steps");
    std::unique_ptr<CollarSession> m_collar;
    std::unique_ptr<ImsSession> m_ims;
    std::unique_ptr<InverterSession> m_inverter;
    std::unique_ptr<FindingsController> m_findings;
    std::unique_ptr<PacketController> m_packet;
    std::unique_ptr<DeficienciesController> m_deficiencies;
    std::unique_ptr<CameraSession> m_camera;
    std::unique_ptr<PermissionController> m_permission;
    std::unique_ptr<DocumentsController> m_documents;
    std::unique_ptr<DrawingController> m_drawings;
    std::unique_ptr<GuideController> m_guide;
    std::unique_ptr<SiteController> m_siteFacts; ///< asks the findings what they are about
};

} // namespace wm::ui
