// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/unit.h"

#include <QtCore/QDate>

namespace wm::fleet {

/// How a change of a unit's relay that was asked for stands.
enum class ChangeState { Pending, Sent, Done, Refused, Failed, Cancelled, Expired, Held, Unanswered };
QString toWord(ChangeState state); ///< "pending", "sent", "done", …
std::optional<ChangeState> changeStateFrom(const QString &word);
QString label(ChangeState state); ///< translated sentence

/// How one unit of a change stands. What the office left out never reached the unit, so it is not the unit that
/// refused.
struct ChangeStanding
{
    QString words; ///< translated
    bool leftOut = false;
};
/// `detail`: what was kept with the state, its first word the reason.
ChangeStanding standingOf(ChangeState state, const QString &detail);

/// First full hour after, never at, the time it was asked for (CD-RELAY-03).
qint64 topOfNextHour(qint64 ms);
/// How long after its hour a unit may still fetch its change: after that it is over, and asks to be made anew.
inline constexpr qint64 kFetchMs = qint64{15} * 60'000;
/// How long a unit that fetched it has to say what it did.
inline constexpr qint64 kAnswerMs = qint64{15} * 60'000;

/// Why a relay may not be shut, as far as the job says: "lockout", "wiring", "permission". What the job does not say
/// holds, too. Empty: nothing holds it. The same three as at the collar (RECORD-AND-SYNC.md, relay commands).
QStringList shutHolds(const QJsonObject &site, const QDate &today);
QString holdText(const QString &hold); ///< translated

/// A unit as a preview showed it.
struct ShownUnit
{
    QString serial;
    Relay relay = Relay::Unknown;
    QString outcome; ///< what the change would do to it: "will-change", "held", …
};
/// What a preview promises and its confirmation repeats: eight hexadecimal digits over the change, its hour, and each
/// unit with the state it was shown in and what would become of it. Anything else, another word: a unit that was left
/// out when somebody confirmed the others is not moved because it has become movable since.
QString confirmationWord(Relay to, qint64 executeMs, const QList<ShownUnit> &units);

} // namespace wm::fleet
