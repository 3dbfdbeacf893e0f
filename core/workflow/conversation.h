// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every long conversation with a device shares: the journal it writes before it goes on, cancelling, waiting,
// telling. Conversations are coroutines; all they touch is handed in by value or by shared_ptr, so that none outlives
// what it uses.

#include "core/record/projection.h"
#include "core/workflow/ports.h"

#include <functional>
#include <memory>

namespace wm::workflow {

/// Where a conversation writes what it is about to do and what came of it. Lives on the conversation's thread.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Ends when the entries are on disk: only then may the conversation go on.
    virtual QFuture<Result<void>> append(QList<record::Draft> drafts) = 0;
    /// The job as it stands, everything appended included.
    [[nodiscard]] virtual const record::JobState &state() const = 0;
};

/// Shared by the one who may cancel and the one who has to notice.
class Cancellation
{
public:
    Cancellation() : m_shared(std::make_shared<Shared>()) {}
    void cancel() const;
    [[nodiscard]] bool cancelled() const { return m_shared->cancelled; }
    /// What a cancelled conversation ends with.
    [[nodiscard]] static Error error();

private:
    friend QFuture<void> pause(Clock &clock, Duration length, Cancellation cancellation);
    struct Shared
    {
        bool cancelled = false;
        std::map<int, std::function<void()>> waiting;
        int next = 0;
    };
    std::shared_ptr<Shared> m_shared;
};

/// One entry to append. (GCC 12 cannot compile a braced list inside a co_await expression.)
inline QList<record::Draft> one(record::Draft draft)
{
    QList<record::Draft> drafts;
    drafts.append(std::move(draft));
    return drafts;
}

/// A future that ends after `length`, or at once when cancelled. The clock must outlive it.
QFuture<void> pause(Clock &clock, Duration length, Cancellation cancellation);

/// What a conversation is doing, for the person who waits.
struct Progress
{
    QString stage; ///< identify, wait, write, provision, watch, verify
    QString
        situation; ///< key of the product pack's advice: flipped, no-cell, before-enrol, provisioning, operational, …
    CollarSnapshot snapshot; ///< as last read
    Duration elapsed{0};     ///< in this stage
    Duration limit{0};       ///< after which the stage gives up; 0 when it does not
};
using OnProgress = std::function<void(const Progress &)>;

/// The key of the advice that fits what a collar shows.
QString situationOf(const CollarSnapshot &snapshot);

/// What a device said, under the names expressions know as measurements.collar.… and measurements.ims.…
/// (docs/packs.md).
QJsonObject decoded(const CollarSnapshot &snapshot);
QJsonObject decoded(const ImsFrame &frame);
/// Entries for what a device said. `path` is e.g. "collar.state".
record::Draft readingDraft(const QString &path, const CollarSnapshot &snapshot);
/// The next phase of the command at `path`; supersedes the phase before, so that one entry says how it stands.
record::Draft commandDraft(const record::JobState &state, const QString &path, quint32 id, const QString &phase,
                           const QCborMap &details = {});
/// A fact read from a device; nothing when the record already holds that value.
std::optional<record::Draft> deviceFact(const record::JobState &state, const QString &path, const QCborValue &value);

/// Whether this is the collar of the job: its serial and part number where the job knows them, and simulated exactly
/// when the job is a demonstration. Both serials are in the message.
Result<void> checkIdentity(const CollarSnapshot &snapshot, const QString &serial, const QString &partNumber,
                           std::optional<bool> demonstration);

} // namespace wm::workflow
