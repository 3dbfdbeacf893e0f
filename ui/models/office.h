// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/account.h"
#include "core/sync/backoff.h"
#include "ui/models/detail_rows.h"
#include "ui/models/office_calls.h"
#include "ui/models/office_round.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtQml/QQmlEngine>

#include <random>

namespace wm::ui {

class App;

/// The company's service as this device stands with it: the account, joining and leaving it, and synchronising in the
/// background. What `witnessmarkctl sync` keeps in the data directory is what this uses, and the reverse. Nothing waits
/// for it.
class Office : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to App")
    Q_PROPERTY(bool known READ known NOTIFY changed)         ///< whether this device has an account is known
    Q_PROPERTY(bool connected READ connected NOTIFY changed) ///< it has one
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(QString company READ company NOTIFY changed)
    Q_PROPERTY(QString user READ user NOTIFY changed)
    Q_PROPERTY(QString role READ role NOTIFY changed)         ///< the service's word: admin, installer, read_only
    Q_PROPERTY(QString roleName READ roleName NOTIFY changed) ///< for people
    Q_PROPERTY(bool joining READ joining NOTIFY changed)
    Q_PROPERTY(QString joinProblem READ joinProblem NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)     ///< in one line
    Q_PROPERTY(QString stateDetail READ stateDetail NOTIFY changed) ///< what went wrong and what to try; may be empty
    Q_PROPERTY(int shape READ shape NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)    ///< entries that the office has not answered yet
    Q_PROPERTY(bool complete READ complete NOTIFY changed) ///< all that is here is at the office, photos too
    /// Photos and files of entries here whose bytes are elsewhere.
    Q_PROPERTY(int lacking READ lacking NOTIFY changed)
    /// What the office did not take, and why.
    Q_PROPERTY(wm::ui::DetailRows *rejected READ rejected CONSTANT)
    /// Jobs with values that differ between devices; the key is the job.
    Q_PROPERTY(wm::ui::DetailRows *conflicts READ conflicts CONSTANT)

public:
    enum State { Off, Idle, Syncing, Offline, Refused };
    Q_ENUM(State)
    explicit Office(App &app);

    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool connected() const { return m_account.has_value(); }
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString company() const { return m_account ? m_account->company : QString(); }
    [[nodiscard]] QString user() const { return m_account ? m_account->user : QString(); }
    [[nodiscard]] QString role() const { return m_account ? m_account->role : QString(); }
    [[nodiscard]] QString roleName() const;
    [[nodiscard]] bool joining() const { return m_joining; }
    [[nodiscard]] QString joinProblem() const { return m_joinProblem; }
    [[nodiscard]] State state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString stateDetail() const;
    [[nodiscard]] int shape() const;
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] bool complete() const;
    [[nodiscard]] int lacking() const { return static_cast<int>(m_lacking.size()); }
    [[nodiscard]] DetailRows *rejected() { return &m_rejected; }
    [[nodiscard]] DetailRows *conflicts() { return &m_conflicts; }

    /// Binds this device to the account of an introduction link.
    Q_INVOKABLE void join(const QString &link);
    Q_INVOKABLE void forgetJoinProblem();
    /// Forgets the account; what was recorded stays here.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void syncNow();
    /// Whether the bytes of a photo (its hash in hexadecimal) are not on this device, and may be at the office. Follows
    /// `lacking`.
    Q_INVOKABLE [[nodiscard]] bool lacks(const QString &hash) const;
    /// Fetches one photo, or all that is lacking, whatever the settings say of photos.
    Q_INVOKABLE void fetch(const QString &hash);
    Q_INVOKABLE void fetchAll();
    /// The same, with what the office rejected before.
    Q_INVOKABLE void offerAgain();

    /// Requests within a session of the account; null without one, another after it has changed.
    [[nodiscard]] OfficeCalls *calls() const { return m_calls.get(); }

    /// The records are open; they are about to be closed or opened anew.
    void opened();
    void stop();

Q_SIGNALS:
    void changed();
    void accountChanged();
    void finished(); ///< a round has ended, well or not

private:
    void take(const std::optional<sync::Account> &account, std::shared_ptr<const record::DeviceKeys> keys);
    void count();
    void schedule(Duration delay);
    void begin(bool again);
    void ask(const QSet<record::Hash> &hashes);
    void ended(const OfficeRound::Outcome &outcome);
    void takeInto(const QList<JobId> &changed);
    void lookForConflicts(QList<JobId> jobs);
    void tellConflicts();

    App &m_app;
    bool m_known = false;
    int m_opening = 0; ///< goes up with each opening of the records: answers of the one before are not taken
    std::optional<sync::Account> m_account;
    std::shared_ptr<const record::DeviceKeys> m_keys;
    OfficeSend m_send;
    std::unique_ptr<OfficeCalls> m_calls;
    bool m_joining = false;
    QString m_joinProblem;

    OfficeRound *m_round = nullptr;
    bool m_attachments = true; ///< the round under way takes them along
    QSet<record::Hash> m_lacking;
    QSet<record::Hash> m_asked; ///< of those, what somebody wants: asked for in every round until it is here
    bool m_again = false;       ///< another round was asked for meanwhile
    std::unique_ptr<Clock::Timer> m_timer;
    sync::Backoff m_backoff;
    std::mt19937 m_chance{std::random_device{}()};
    std::optional<Error> m_error; ///< of the last round
    bool m_turnedAway = false;    ///< the last round was not let in, or not any more
    bool m_everWell = false;      ///< a round has ended well since the records were opened
    bool m_withPhotos = false;    ///< the last one that did took photos along
    QDateTime m_last;             ///< when it did
    sync::Report m_report;        ///< of the last round
    int m_waiting = 0;
    DetailRows m_rejected, m_conflicts;
    bool m_lookedForConflicts = false;
    QHash<JobId, std::pair<QString, int>> m_differ; ///< title and how many values, of jobs with some
};

} // namespace wm::ui
