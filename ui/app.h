// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bench.h"
#include "ui/models/fleet.h"
#include "ui/models/help.h"
#include "ui/models/inspection.h"
#include "ui/models/job_controller.h"
#include "ui/models/jobs_model.h"
#include "ui/models/language.h"
#include "ui/models/office.h"
#include "ui/models/passkey_question.h"
#include "ui/models/record_client.h"
#include "ui/models/sealing.h"
#include "ui/models/settings.h"
#include "ui/models/support.h"
#include "ui/services.h"
#include "ui/style/status_shape.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFuture>
#include <QtQml/QQmlEngine>

namespace wm::ui {

/// What QML sees of the application: a typed singleton that the composition makes and injects. Owns the view models.
/// Lives on the window's thread; disk and hashing happen behind RecordClient.
class App : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged) ///< jobs, bench, fleet, support, settings
    Q_PROPERTY(wm::ui::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(wm::ui::JobsModel *jobs READ jobs CONSTANT)
    Q_PROPERTY(wm::ui::JobController *job READ job NOTIFY jobChanged) ///< the open one; null when none is
    Q_PROPERTY(wm::ui::Bench *bench READ bench CONSTANT)
    Q_PROPERTY(wm::ui::Support *support READ support CONSTANT)
    Q_PROPERTY(wm::ui::Inspection *inspection READ inspection CONSTANT)
    Q_PROPERTY(wm::ui::Office *office READ office CONSTANT)
    Q_PROPERTY(wm::ui::Fleet *fleet READ fleet CONSTANT)
    Q_PROPERTY(wm::ui::PasskeyQuestion *passkey READ passkey CONSTANT)
    Q_PROPERTY(wm::ui::Sealing *sealing READ sealing CONSTANT)
    Q_PROPERTY(bool demonstration READ demonstration NOTIFY jobChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(int problemShape READ problemShape NOTIFY problemChanged)
    Q_PROPERTY(QString problemCard READ problemCard NOTIFY problemChanged) ///< of its sort of error, in `help`
    Q_PROPERTY(wm::ui::Help *help READ help CONSTANT)
    /// The job archived last, until another is or it is brought back: undo is one touch away. Empty: none.
    Q_PROPERTY(bool preparing READ preparing NOTIFY preparingChanged) ///< the demonstration is being made
    Q_PROPERTY(QString archivedLast READ archivedLast NOTIFY archivedLastChanged)
    /// Why the records are not open; empty: they are, or a passphrase is all they want.
    Q_PROPERTY(QString closedBecause READ closedBecause NOTIFY openedChanged)
    Q_PROPERTY(bool inUse READ inUse NOTIFY openedChanged)     ///< another process has them open
    Q_PROPERTY(bool mayView READ mayView NOTIFY openedChanged) ///< they can be looked at all the same
    Q_PROPERTY(bool opening READ opening NOTIFY openedChanged)
    Q_PROPERTY(bool viewing READ viewing NOTIFY openedChanged) ///< they are only looked at: nothing can be recorded
    /// The last thing a person did was press a key: the focus then goes along to what comes next. Nobody's keyboard is
    /// put up on the screen by a touch.
    Q_PROPERTY(bool keyed READ keyed NOTIFY keyedChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString dataDir READ dataDir CONSTANT)

public:
    App(AppServices services, QString version, QObject *parent = nullptr);
    ~App() override;
    /// Makes `app` the singleton of every engine made afterwards. It must outlive them.
    static void inject(App *app);
    static App *create(QQmlEngine *engine, QJSEngine *);

    /// Opens the store and fills the list.
    void start();

    [[nodiscard]] QString place() const { return m_place; }
    void setPlace(const QString &place);
    [[nodiscard]] Settings *settings() { return &m_settings; }
    [[nodiscard]] JobsModel *jobs() { return &m_jobs; }
    [[nodiscard]] JobController *job() const { return m_job.get(); }
    /// Devices without a job; made when it is first asked for.
    [[nodiscard]] Bench *bench();
    /// Recordings, replayed; made when it is first asked for.
    [[nodiscard]] Support *support();
    /// The packet or bundle that somebody looks at.
    [[nodiscard]] Inspection *inspection() { return m_inspection.get(); }
    /// The company's service and what goes to it.
    [[nodiscard]] Office *office() { return m_office; }
    /// The company's units; made when it is first asked for.
    [[nodiscard]] Fleet *fleet();
    [[nodiscard]] PasskeyQuestion *passkey() { return &m_passkey; }
    [[nodiscard]] bool demonstration() const { return m_job && m_job->demonstration(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemCard() const { return m_problemCard; }
    [[nodiscard]] Help *help() { return &m_help; }
    [[nodiscard]] StatusShape::Shape problemShape() const { return m_problemShape; }
    [[nodiscard]] bool preparing() const { return m_preparing; }
    [[nodiscard]] QString archivedLast() const { return m_archivedLast; }
    [[nodiscard]] bool keyed() const { return m_keyed; }
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] QString dataDir() const { return m_services.dataDir; }
    [[nodiscard]] const AppServices &services() const { return m_services; }
    [[nodiscard]] RecordClient &record() { return m_record; }
    [[nodiscard]] Language &language() { return m_language; }
    /// Who makes entries now; "demonstration" is the role of whatever happens in a demonstration.
    [[nodiscard]] record::Author author(bool demonstration) const;

    /// Keeps the name of who works here, unless one is kept already; that of a demonstration is nobody's.
    Q_INVOKABLE void rememberName(const QString &name);

    Q_INVOKABLE void createJob(const QString &address, const QString &city, const QString &utility);
    Q_INVOKABLE void createDemonstration();
    Q_INVOKABLE void openJob(const QString &id);
    /// Takes a bundle in, verified and merged, and opens its job.
    void openBundle(const QString &file);
    Q_INVOKABLE void closeJob();
    /// Opens the records once more, to work with them.
    Q_INVOKABLE void tryAgain();
    /// Opens them only to be looked at.
    Q_INVOKABLE void viewRecord();
    /// Ends this window and begins anew on another folder of records.
    Q_INVOKABLE void openElsewhere(const QUrl &folder);
    Q_INVOKABLE void archiveJob(const QString &id, bool archive);
    Q_INVOKABLE void dismissProblem();
    /// A number as people type it here ("40.5", "40,5"); NaN when it is none.
    Q_INVOKABLE static double number(const QString &text);
    /// What is typed, or chosen, for a list with nothing in it.
    Q_INVOKABLE static QString none();
    /// Has what the item says (its accessible name) read out now, without moving the focus.
    Q_INVOKABLE static void announce(QObject *item);
    /// Shows an error until it is dismissed.
    void report(const Error &error, StatusShape::Shape shape = StatusShape::Fail);
    void refreshJobs();
    [[nodiscard]] Sealing *sealing() { return m_sealing; }
    [[nodiscard]] QString closedBecause() const { return m_closed ? m_closed->message : QString(); }
    [[nodiscard]] bool inUse() const { return m_closed && m_closed->code == ErrorCode::Busy; }
    [[nodiscard]] bool mayView() const;
    [[nodiscard]] bool opening() const { return m_opening; }
    [[nodiscard]] bool viewing() const { return m_viewing; }
    /// Opens the records; the passphrase of sealed ones, empty where it is not known yet.
    void openRecord(const QString &passphrase);
    /// The procedure in the language in force; null when it cannot be read.
    [[nodiscard]] std::shared_ptr<const workflow::Engine> procedureInForce() { return procedure(); }
    /// The product's torque tables in the language in force, read when they are first asked for; null when they cannot
    /// be read.
    [[nodiscard]] const catalog::TorqueTables *torqueTables();
    /// What was put in for the steps of a job and not recorded yet, by step id. The store keeps it beside the record.
    [[nodiscard]] QHash<QString, QJsonObject> unfinished(const JobId &job) const { return m_unfinished.value(job); }
    /// Keeps it, in the store too; an empty object forgets it. Nothing is written when it says the same as before.
    void keepUnfinished(const JobId &job, const QString &step, const QJsonObject &unfinished);
    [[nodiscard]] rules::PathType typeOf(const QString &genericPath) const;

Q_SIGNALS:
    void placeChanged();
    void jobChanged();
    void problemChanged();
    void languageChanged();
    void archivedLastChanged();
    void preparingChanged();
    void openedChanged();
    void keyedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settingsChanged();
    /// Begins to read the procedure and the vocabulary on another thread, so that a start does not wait for them.
    void readPacks();
    /// Takes what readPacks() read, waiting for it; does nothing when it was taken before.
    void takePacks();
    /// The procedure in force, null when it cannot be read.
    const std::shared_ptr<const workflow::Engine> &procedure();
    void create(const record::NewJob &job, QList<record::Draft> facts);
    AppServices m_services;
    QString m_version;
    Settings m_settings;
    Language m_language;
    JobsModel m_jobs;
    RecordClient m_record;
    PasskeyQuestion m_passkey;
    Sealing *m_sealing = new Sealing(*this);
    Office *m_office = new Office(*this);
    QString m_place = QStringLiteral("jobs");
    using Procedure = std::shared_ptr<const workflow::Engine>;
    std::optional<QFuture<Result<Procedure>>> m_reading; ///< begun and not taken yet
    int m_readings = 0;
    Procedure m_procedure;                         ///< see procedure()
    std::optional<catalog::TorqueTables> m_torque; ///< see torqueTables()
    QList<double> m_tolerances;
    QString m_problem, m_problemCard;
    Help m_help;
    QString m_archivedLast;
    bool m_preparing = false, m_keyed = false;
    std::optional<Error> m_closed;
    bool m_opening = false;
    bool m_viewing = false;
    bool m_creating = false;
    QElapsedTimer m_archived; ///< since a job was archived or brought back
    StatusShape::Shape m_problemShape = StatusShape::Fail;
    QQmlEngine *m_engine = nullptr;
    QHash<JobId, QHash<QString, QJsonObject>> m_unfinished; ///< outlives the job controller, which fills it
    std::unique_ptr<JobController> m_job;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Support> m_support;
    std::unique_ptr<Inspection> m_inspection; ///< keeps what was marked in it when it goes
    std::unique_ptr<Fleet> m_fleet;
};

} // namespace wm::ui
