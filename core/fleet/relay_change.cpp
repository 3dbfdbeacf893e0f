// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/relay_change.h"

#include "core/base/bytes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace wm::fleet {

namespace {

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

constexpr std::array kStateWords{"pending",   "sent",    "done", "refused",   "failed",
                                 "cancelled", "expired", "held", "unanswered"};

QJsonValue at(const QJsonObject &site, const char *group, const char *name)
{
    return site.value(QLatin1String(group)).toObject().value(QLatin1String(name));
}

bool isTerminated(const QJsonObject &site)
{
    const QJsonArray conductors = at(site, "field_wiring", "conductors").toArray(),
                     terminated = at(site, "field_wiring", "terminated").toArray();
    const auto done = [&terminated](const QJsonValue &conductor) { return terminated.contains(conductor); };
    return at(site, "raceway", "deferred") == QJsonValue(false) && done(QStringLiteral("L1")) &&
           done(QStringLiteral("L2")) && std::all_of(conductors.begin(), conductors.end(), done) &&
           at(site, "junction_box", "cover_screws_fitted_qty").toInt() == 4 &&
           at(site, "junction_box", "cover_gasket_compressed") == QJsonValue(true);
}

/// A test that the utility authorised for a day is no reason to shut from afar: only permission to operate is.
bool isPermitted(const QJsonObject &site, const QDate &today)
{
    const QDate issued = QDate::fromString(at(site, "process", "pto_date").toString(), Qt::ISODate);
    return at(site, "process", "pto_issued") == QJsonValue(true) && issued.isValid() && issued <= today;
}

} // namespace

QString toWord(ChangeState state)
{
    return QString::fromLatin1(kStateWords[static_cast<size_t>(state)]);
}

std::optional<ChangeState> changeStateFrom(const QString &word)
{
    for (size_t i = 0; i < kStateWords.size(); ++i)
        if (word == QLatin1String(kStateWords[i]))
            return static_cast<ChangeState>(i);
    return std::nullopt;
}

QString label(ChangeState state)
{
    switch (state) {
    case ChangeState::Pending:
        return FleetWords::tr("waits for its hour; it can still be cancelled");
    case ChangeState::Sent:
        return FleetWords::tr("the unit has it, and has not said yet what it did");
    case ChangeState::Done:
        return FleetWords::tr("acknowledged by the unit");
    case ChangeState::Refused:
        return FleetWords::tr("refused by the unit");
    case ChangeState::Failed:
        return FleetWords::tr("failed at the unit");
    case ChangeState::Cancelled:
        return FleetWords::tr("cancelled; the unit never got it");
    case ChangeState::Expired:
        return FleetWords::tr("over: the unit did not come for it; it never got it");
    case ChangeState::Held:
        return FleetWords::tr("held back: the job forbids it; the unit never got it");
    case ChangeState::Unanswered:
        return FleetWords::tr("unknown: the unit got it and has not answered. Read its state before you decide");
    }
    return {};
}

ChangeStanding standingOf(ChangeState state, const QString &detail)
{
    const QString reason = detail.section(u' ', 0, 0);
    if (state == ChangeState::Refused && reason == u"not-provisioned")
        return {FleetWords::tr("left out: it is not provisioned"), true};
    if (state == ChangeState::Refused && reason == u"asked-already")
        return {FleetWords::tr("left out: an earlier change asks for the same"), true};
    return {label(state), false};
}

qint64 topOfNextHour(qint64 ms)
{
    constexpr qint64 hour = 3'600'000;
    return (ms / hour + 1) * hour;
}

QStringList shutHolds(const QJsonObject &site, const QDate &today)
{
    QStringList holds;
    if (at(site, "collar", "lockout_fitted") != QJsonValue(false))
        holds.append(QStringLiteral("lockout"));
    if (!isTerminated(site))
        holds.append(QStringLiteral("wiring"));
    if (!isPermitted(site, today))
        holds.append(QStringLiteral("permission"));
    return holds;
}

QString holdText(const QString &hold)
{
    if (hold == u"lockout")
        return FleetWords::tr("its lockout is not recorded as removed");
    if (hold == u"wiring")
        return FleetWords::tr("its wiring is not recorded as terminated and covered");
    if (hold == u"permission")
        return FleetWords::tr("permission to operate is not recorded");
    return hold;
}

QString confirmationWord(Relay to, qint64 executeMs, const QList<ShownUnit> &units)
{
    QStringList lines;
    for (const ShownUnit &unit : units)
        lines.append(unit.serial + u' ' + toWord(unit.relay) + u' ' + unit.outcome);
    lines.sort();
    const QByteArray text = (toWord(to) + u' ' + QString::number(executeMs) + u'\n' + lines.join(u'\n')).toUtf8();
    return QString::fromLatin1(sha256(text).left(4).toHex());
}

} // namespace wm::fleet
