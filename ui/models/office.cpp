// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/office.h"

#include "core/record/projection.h"
#include "core/record/sync_store.h"
#include "ui/app.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace wm::ui {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr Duration kEvery = minutes(5);      ///< what others sent is fetched so often
constexpr Duration kAfterEntry = seconds(3); ///< a step is several entries; they go together
constexpr Duration kLeastPause = seconds(1);

} // namespace

Office::Office(App &app) : QObject(&app), m_app(app)
{
    connect(this, &Office::accountChanged, this, &Office::changed);
}

QString Office::server() const
{
    return m_account ? QUrl::fromEncoded(m_account->server).toDisplayString() : QString();
}

QString Office::roleName() const
{
    return fleet::roleLabel(role());
}

void Office::stop()
{
    ++m_opening;
    m_timer.reset();
    delete std::exchange(m_round, nullptr); // what it still has under way is nobody's
    m_again = m_joining = false;
    m_error.reset();
    m_everWell = m_lookedForConflicts = false;
    m_differ.clear();
    m_rejected.set({});
    m_conflicts.set({});
    m_waiting = 0;
    m_known = false;
    take(std::nullopt, {});
}

void Office::opened()
{
    if (!m_app.services().connectOffice || m_app.viewing())
        return;
    struct Found
    {
        std::optional<sync::Account> account;
        std::shared_ptr<const record::DeviceKeys> keys;
    };
    m_app.record()
        .call([this](record::Store &store) -> Result<Found> {
            store.setObserver([this](const JobId &job, const QList<record::Entry> &) {
                const auto heard = [this, job] {
                    count();
                    if (m_differ.contains(job)) // somebody may just have decided
                        lookForConflicts({job});
                };
                QMetaObject::invokeMethod(this, heard, Qt::QueuedConnection);
            });
            const auto account = sync::accountOf(store);
            if (!account)
                return account.error();
            return Found{*account, store.deviceKeys()};
        })
        .then(this, [this, opening = m_opening](const Result<Found> &found) {
            if (opening != m_opening)
                return;
            if (!found) {
                m_app.report(found.error());
                return;
            }
            m_known = true;
            take(found->account, found->keys);
            if (m_account)
                begin(false);
        });
}

void Office::take(const std::optional<sync::Account> &account, std::shared_ptr<const record::DeviceKeys> keys)
{
    m_account = account;
    m_turnedAway = false;
    m_keys = std::move(keys);
    if (m_calls)
        m_calls.release()->deleteLater(); // one of its answers may be what led here
    m_send = m_account ? m_app.services().connectOffice(m_account->server, m_account->certificate) : OfficeSend();
    if (m_account)
        m_calls = std::make_unique<OfficeCalls>(
            m_app.services().connectOffice(m_account->server, m_account->certificate), m_keys);
    Q_EMIT accountChanged();
}

void Office::join(const QString &text)
{
    if (m_joining || !m_app.services().connectOffice)
        return;
    const auto link = sync::linkFrom(text.trimmed());
    m_joinProblem = link ? QString() : link.error().message;
    m_joining = link.has_value();
    Q_EMIT changed();
    if (!link)
        return;
    const auto failed = [this](const Error &error) {
        m_joining = false;
        m_joinProblem = error.message;
        Q_EMIT changed();
    };
    m_app.record()
        .call([link = *link](record::Store &store) -> Result<sync::Request> {
            if (record::syncOf(store) == nullptr)
                return makeError(ErrorCode::ReadOnly, tr("These records are only looked at here; nothing is sent."));
            return sync::joinRequest(link, store);
        })
        .then(this, [this, link = *link, failed, opening = m_opening](const Result<sync::Request> &request) {
            if (opening != m_opening)
                return;
            if (!request) {
                failed(request.error());
                return;
            }
            const OfficeSend send = m_app.services().connectOffice(link.server, link.certificate);
            const QPointer<Office> self(this);
            send(*request, [self, link, failed, opening](const Result<sync::Response> &response) {
                if (!self || opening != self->m_opening)
                    return;
                if (!response) {
                    failed(response.error());
                    return;
                }
                struct Joined
                {
                    sync::Account account;
                    std::shared_ptr<const record::DeviceKeys> keys;
                };
                self->m_app.record()
                    .call([link, response = *response](record::Store &store) -> Result<Joined> {
                        const auto account = sync::joined(link, response, store);
                        if (!account)
                            return account.error();
                        return Joined{*account, store.deviceKeys()};
                    })
                    .then(self.data(), [self, failed, opening](const Result<Joined> &joined) {
                        if (opening != self->m_opening)
                            return;
                        if (!joined) {
                            failed(joined.error());
                            return;
                        }
                        self->m_joining = false;
                        self->take(joined->account, joined->keys);
                        self->begin(false);
                    });
            });
        });
}

void Office::forgetJoinProblem()
{
    m_joinProblem.clear();
    Q_EMIT changed();
}

void Office::leave()
{
    if (!m_account)
        return;
    m_timer.reset();
    delete std::exchange(m_round, nullptr); // what it still has under way is nobody's
    m_again = false;
    m_asked.clear();
    m_error.reset();
    m_everWell = false;
    take(std::nullopt, {});
    m_app.record()
        .call([](record::Store &store) { return sync::leave(store); })
        .then(this, [this](const Result<void> &left) {
            if (!left)
                m_app.report(left.error());
        });
}

void Office::count()
{
    if (!m_account)
        return;
    struct Counted
    {
        qint64 unsent = 0;
        QList<sync::Quarantined> rejected;
        QList<record::Hash> lacking;
    };
    m_app.record()
        .call([](record::Store &store) -> Result<Counted> {
            const auto unsent = sync::unsentIn(store);
            if (!unsent)
                return unsent.error();
            const auto rejected = sync::quarantine(store);
            if (!rejected)
                return rejected.error();
            const auto lacking = record::syncOf(store)->missingBlobs();
            if (!lacking)
                return lacking.error();
            return Counted{*unsent, *rejected, *lacking};
        })
        .then(this, [this, opening = m_opening](const Result<Counted> &counted) {
            if (opening != m_opening || !counted || !m_account)
                return;
            const bool more = counted->unsent > m_waiting;
            m_waiting = static_cast<int>(std::max<qint64>(counted->unsent, 0));
            m_lacking = QSet<record::Hash>(counted->lacking.begin(), counted->lacking.end());
            m_asked.intersect(m_lacking);
            QList<Detail> rows;
            for (const sync::Quarantined &one : counted->rejected)
                rows.append({tr("Entry %1").arg(QString::fromLatin1(one.hash.left(8).toHex())),
                             sync::explanation(one.reason),
                             {},
                             StatusShape::Warn});
            m_rejected.set(rows);
            // Not while the office is away: what waits goes with the next attempt.
            if (more && !m_round && !m_error)
                schedule(kAfterEntry);
            Q_EMIT changed();
        });
}

void Office::schedule(Duration delay)
{
    m_timer = m_app.services().clock->after(delay, [this] { begin(false); });
}

void Office::syncNow()
{
    m_backoff.reset();
    begin(false);
}

void Office::offerAgain()
{
    m_backoff.reset();
    begin(true);
}

bool Office::lacks(const QString &hash) const
{
    return m_account && m_lacking.contains(QByteArray::fromHex(hash.toLatin1()));
}

void Office::fetch(const QString &hash)
{
    ask({QByteArray::fromHex(hash.toLatin1())});
}

void Office::fetchAll()
{
    ask(m_lacking);
}

void Office::ask(const QSet<record::Hash> &hashes)
{
    m_asked += hashes;
    syncNow();
}

void Office::begin(bool again)
{
    if (!m_account)
        return;
    if (m_round) {
        m_again = true;
        return;
    }
    m_timer.reset();
    m_attachments = !m_app.settings()->metered();
    sync::RoundOptions options;
    options.again = again;
    options.blobs = {m_attachments, m_attachments && !m_app.settings()->photosStayAtOffice(), m_asked.values()};
    if (!m_app.services().dataDir.isEmpty())
        options.partFolder = m_app.services().dataDir + QStringLiteral("/incoming");
    m_round = new OfficeRound(m_app.record(), *m_app.services().clock, m_send, options,
                              [this](const OfficeRound::Outcome &outcome) { ended(outcome); });
    m_round->setParent(this);
    m_round->start();
    Q_EMIT changed();
}

void Office::ended(const OfficeRound::Outcome &outcome)
{
    std::exchange(m_round, nullptr)->deleteLater(); // it is what calls
    m_report = outcome.report;
    m_error = outcome.error;
    const bool moved = m_report.pushed + m_report.pulled + m_report.blobsSent + m_report.blobsFetched > 0;
    if (moved || !m_error)
        m_backoff.reset();
    const bool turnedAway = m_error && m_error->context == QLatin1String(sync::refusal::kNotSignedIn);
    // A session ends after a while, and a challenge while the device sleeps: only who is turned away at the door, too,
    // is not let in any more.
    const bool onceMore = turnedAway && (moved || !m_turnedAway);
    m_turnedAway = turnedAway;
    if (!m_error) {
        m_everWell = true;
        m_withPhotos = m_attachments;
        m_last = m_app.services().clock->utc();
    }
    if (onceMore || (std::exchange(m_again, false) && !m_error)) {
        begin(false);
    } else if (m_error && sync::isPassing(*m_error)) {
        const double chance = std::uniform_real_distribution<double>(0, 1)(m_chance);
        schedule(std::max<Duration>({m_backoff.afterFailure(chance), outcome.asked, kLeastPause}));
    } else if (!turnedAway) {
        schedule(kEvery);
    } // else nothing but a new link helps
    takeInto(m_report.changed);
    count();
    Q_EMIT changed();
    Q_EMIT finished();
}

void Office::takeInto(const QList<JobId> &changed)
{
    if (!changed.isEmpty())
        m_app.refreshJobs();
    if (m_app.job() && changed.contains(m_app.job()->summary().id)) {
        const JobId id = m_app.job()->summary().id;
        m_app.record()
            .call([id](record::Store &store) { return store.entries(id); })
            .then(this, [this, id](const Result<QList<record::Entry>> &entries) {
                if (entries && m_app.job() && m_app.job()->summary().id == id)
                    m_app.job()->takeIn(*entries);
            });
    }
    if (std::exchange(m_lookedForConflicts, true)) {
        lookForConflicts(changed);
        return;
    }
    m_app.record()
        .call([](record::Store &store) { return store.jobs(); })
        .then(this, [this](const Result<QList<record::JobSummary>> &jobs) {
            QList<JobId> all;
            for (const record::JobSummary &job : jobs.value_or(QList<record::JobSummary>()))
                all.append(job.id);
            lookForConflicts(all);
        });
}

/// One job a call: whoever records something meanwhile waits for one job at most.
void Office::lookForConflicts(QList<JobId> jobs)
{
    if (jobs.isEmpty()) {
        tellConflicts();
        return;
    }
    const JobId id = jobs.takeFirst();
    using Differs = std::pair<QString, int>;
    m_app.record()
        .call([id](record::Store &store) -> Result<Differs> {
            const auto job = store.job(id);
            const auto entries = store.entries(id);
            if (!job || !entries)
                return Differs();
            return Differs(job->title, static_cast<int>(record::JobState(*entries).conflicts().size()));
        })
        .then(this, [this, id, jobs, opening = m_opening](const Result<Differs> &differs) {
            if (opening != m_opening)
                return;
            if (differs && differs->second > 0)
                m_differ.insert(id, *differs);
            else
                m_differ.remove(id);
            lookForConflicts(jobs);
        });
}

void Office::tellConflicts()
{
    QList<Detail> rows;
    for (auto it = m_differ.cbegin(); it != m_differ.cend(); ++it)
        rows.append({it->first,
                     tr("%n values differ between devices", nullptr, it->second),
                     {},
                     StatusShape::Warn,
                     {},
                     {},
                     toText(it.key())});
    std::sort(rows.begin(), rows.end(),
              [](const Detail &a, const Detail &b) { return std::pair(a.label, a.key) < std::pair(b.label, b.key); });
    m_conflicts.set(rows);
    Q_EMIT changed();
}

Office::State Office::state() const
{
    if (!m_account)
        return Off;
    if (m_round)
        return Syncing;
    if (!m_error)
        return Idle;
    return sync::isPassing(*m_error) ? Offline : Refused;
}

QString Office::stateText() const
{
    const QString waits =
        m_waiting > 0 ? QStringLiteral(" · ") + tr("%n entries wait to be sent", nullptr, m_waiting) : QString();
    switch (state()) {
    case Off:
        return tr("No office is connected");
    case Syncing:
        return tr("Synchronising with the office …") + waits;
    case Offline:
        return tr("The office cannot be reached; tried again by itself") + waits;
    case Refused:
        return tr("The office did not take it") + waits;
    case Idle:
        break;
    }
    if (!m_everWell)
        return tr("Not synchronised yet") + waits;
    return tr("Synchronised: %1")
               .arg(whenText(m_last.toMSecsSinceEpoch(), m_app.services().clock->utc().toLocalTime())) +
           waits;
}

QString Office::stateDetail() const
{
    QStringList lines;
    if (m_error && !m_round)
        lines.append(m_error->message);
    if (m_everWell && !m_withPhotos)
        lines.append(tr("Photos were left out: this connection is set to metered."));
    if (m_report.blobsLeft > 0)
        lines.append(tr("%n photos or files of other devices were left at the office; each comes when it is looked at.",
                        nullptr, m_report.blobsLeft));
    if (m_report.blobsWaiting > 0)
        lines.append(tr("%n photos or files are still on the devices that took them.", nullptr, m_report.blobsWaiting));
    if (m_report.refusedHere > 0)
        lines.append(
            tr("%n entries from the office were not taken in: they do not prove themselves, or contradict what "
               "this device holds.",
               nullptr, m_report.refusedHere));
    if (m_report.restored)
        lines.append(tr("The office was put back to an older state; what it lacked was offered again."));
    return lines.join(u'\n');
}

bool Office::complete() const
{
    return m_account && m_everWell && m_withPhotos && !m_error && m_waiting == 0 && m_rejected.count() == 0 &&
           m_report.blobsWaiting == 0;
}

int Office::shape() const
{
    if (state() == Refused || m_rejected.count() > 0 || m_conflicts.count() > 0)
        return StatusShape::Warn;
    if (state() == Idle && complete())
        return StatusShape::Pass;
    return state() == Off ? StatusShape::ToDo : StatusShape::Waiting;
}

} // namespace wm::ui
