// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/collar_product.h"
#include "core/workflow/conversation_replay.h"
#include "core/workflow/conversation_runner.h"
#include "ui/models/collar_search.h"
#include "ui/models/device_session.h"

namespace wm::ui {

/// The collar on a link: what it shows, what that means and what to do next, its values with their age, and the
/// conversations with it (identify, read, provision). Values are read every two seconds while somebody looks.
/// Ledger: CD-LCD-01…13, CD-PROV-03…19.
class CollarSession final : public wm::ui::DeviceSession
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job or the bench")
    Q_PROPERTY(bool known READ known NOTIFY changed) ///< something was read
    Q_PROPERTY(bool stale READ stale NOTIFY aged)    ///< not read for ten seconds
    Q_PROPERTY(QString age READ age NOTIFY aged)     ///< "read 2 s ago"
    Q_PROPERTY(bool simulated READ simulated NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed) ///< part number, firmware
    Q_PROPERTY(QString lcdText READ lcdText NOTIFY changed)
    Q_PROPERTY(bool lcdArrow READ lcdArrow NOTIFY changed)
    Q_PROPERTY(bool lcdThumbsUp READ lcdThumbsUp NOTIFY changed)
    Q_PROPERTY(bool lcdSkull READ lcdSkull NOTIFY changed)
    Q_PROPERTY(QString lcdWords READ lcdWords NOTIFY changed) ///< what the display shows, said in one line
    Q_PROPERTY(QString situation READ situation NOTIFY changed)
    Q_PROPERTY(QString situationTitle READ situationTitle NOTIFY changed)
    Q_PROPERTY(bool trouble READ trouble NOTIFY changed) ///< the situation wants somebody to do something
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *advice READ advice CONSTANT) ///< label: what it is; value: meaning; note: what next
    Q_PROPERTY(wm::ui::DetailRows *facts READ facts CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *identity READ identity CONSTANT) ///< serial and part number against the job's
    Q_PROPERTY(wm::ui::DetailRows *values READ values CONSTANT)     ///< label, value, note: the unit
    Q_PROPERTY(wm::ui::DetailRows *points READ points CONSTANT)     ///< every point read, for the bench
    Q_PROPERTY(wm::ui::DetailRows *premises READ premises CONSTANT) ///< what provisioning writes to the collar
    Q_PROPERTY(wm::ui::DetailRows *stages READ stages CONSTANT)     ///< of provisioning
    Q_PROPERTY(wm::ui::CollarSearch *search READ search CONSTANT)   ///< where it is
    Q_PROPERTY(bool running READ running NOTIFY changed)            ///< a conversation is under way
    /// A request to provision stands in the record and its result does not: starting goes on and sends nothing twice.
    Q_PROPERTY(bool resumes READ resumes NOTIFY changed)
    /// Not the first answer counts: the collar has its time to show what the step wants.
    Q_PROPERTY(bool awaited READ awaited NOTIFY changed)
    Q_PROPERTY(QString runningStep READ runningStep NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed) ///< the conversation under way or last: identify, provision …
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY aged)
    Q_PROPERTY(QString usual READ usual NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY aged)
    Q_PROPERTY(double fraction READ fraction NOTIFY aged)  ///< of the longest time; 0 when there is none
    Q_PROPERTY(double usualAt READ usualAt NOTIFY changed) ///< where on it the usual time lies; 0: nowhere
    Q_PROPERTY(bool late READ late NOTIFY aged)            ///< it takes longer than it usually does

public:
    CollarSession(App &app, JobController *job, Clock *replay = nullptr);
    ~CollarSession() override;

    /// Opens the link and reads once; for the bench.
    Q_INVOKABLE void open();
    /// The conversation a step asks for: identify, state, compare or provision. What it reads goes to the evidence.
    Q_INVOKABLE void start(const QString &stepId, const QString &evidenceId, const QString &action);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void close();
    /// Whether somebody looks at live values; counted.
    Q_INVOKABLE void watch(bool on);

    /// Shows what somebody else read, on the bench.
    void show(const workflow::CollarSnapshot &snapshot);
    /// Shows what somebody saw of a recorded session, as it was shown then.
    void replay(const workflow::ReplayNews &news);
    /// A stage of provisioning (workflow::Progress) for people.
    [[nodiscard]] static QString stageWords(const QString &stage);
    /// The problem of the manual's table that goes with what the collar says now; null: none.
    [[nodiscard]] const catalog::Problem *problemOfTheTable() const;

    [[nodiscard]] bool connected() const override { return m_port != nullptr; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool stale() const;
    [[nodiscard]] QString age() const;
    [[nodiscard]] bool simulated() const { return m_now.simulated; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString lcdText() const { return m_now.lcdText; }
    [[nodiscard]] bool lcdArrow() const { return m_now.lcdArrow; }
    [[nodiscard]] bool lcdThumbsUp() const { return m_now.lcdThumbsUp; }
    [[nodiscard]] bool lcdSkull() const { return m_now.lcdSkull; }
    [[nodiscard]] QString lcdWords() const;
    [[nodiscard]] QString situation() const;
    [[nodiscard]] QString situationTitle() const;
    [[nodiscard]] bool trouble() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] CollarSearch *search() { return &m_search; }
    [[nodiscard]] DetailRows *advice() { return &m_advice; }
    [[nodiscard]] DetailRows *facts() { return &m_facts; }
    [[nodiscard]] DetailRows *identity() { return &m_identity; }
    [[nodiscard]] DetailRows *values() { return &m_values; }
    [[nodiscard]] DetailRows *points() { return &m_points; }
    [[nodiscard]] DetailRows *premises() { return &m_premises; }
    [[nodiscard]] DetailRows *stages() { return &m_stages; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool resumes() const;
    [[nodiscard]] bool awaited() const { return m_running && m_shownBy > Instant{0}; }
    [[nodiscard]] QString runningStep() const { return m_running ? m_step : QString(); }
    [[nodiscard]] QString action() const { return m_action; }
    [[nodiscard]] QString elapsed() const;
    [[nodiscard]] QString usual() const;
    [[nodiscard]] QString left() const;
    [[nodiscard]] double fraction() const;
    [[nodiscard]] double usualAt() const;
    [[nodiscard]] bool late() const;
    [[nodiscard]] const workflow::CollarSnapshot &snapshot() const { return m_now; }

Q_SIGNALS:
    void aged();

private:
    [[nodiscard]] QString workWord() const override;
    void linkChanged() override;
    void second() override;
    void withPort(std::function<void()> next);
    void begin();
    /// Reads until the collar shows what the step checks, or its time is over; the reading that counts follows.
    void look();
    [[nodiscard]] QString lacking(const workflow::CollarSnapshot &snapshot) const;
    void readLive();
    void finish(const Result<workflow::CollarSnapshot> &result);
    void take(const workflow::CollarSnapshot &snapshot);
    void progress(const workflow::Progress &progress);
    void showStages(const QString &ended);
    void rewrite();
    void showPremises();
    [[nodiscard]] QString timeOfDay() const;
    [[nodiscard]] Duration usualTime() const;
    [[nodiscard]] Duration stageTime() const;
    [[nodiscard]] Detail adviceRow(const catalog::Advice &advice) const;

    CollarSearch m_search;
    std::shared_ptr<workflow::CollarPort> m_port;
    int m_session = 0; ///< answers of an earlier session are dropped
    std::optional<catalog::CollarProduct> m_product;
    workflow::CollarSnapshot m_now;
    bool m_known = false;
    bool m_shown = false; ///< what is shown was read by somebody else
    Instant m_readAt{0};
    bool m_reading = false;
    Instant m_nextRead{0};
    int m_watchers = 0;
    // The conversation.
    bool m_running = false;
    Instant m_shownBy{0}; ///< so long the collar has time to show what the step checks; 0: the first answer counts
    std::unique_ptr<Clock::Timer> m_nextLook;
    bool m_pausing = false; ///< between two of these looks
    QString m_step, m_evidence, m_action, m_stage;
    workflow::Cancellation m_cancel;
    Instant m_stageSince{0};
    Duration m_limit{0};
    QHash<QString, QString> m_reached; ///< stage -> time of day
    QString m_stagesEnded;             ///< how the stages shown ended: done, failed, cancelled; empty: not yet
    DetailRows m_advice, m_facts, m_identity, m_values, m_points, m_premises, m_stages;
};

} // namespace wm::ui
