// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_relay.h"

#include "ui/app.h"
#include "ui/models/fleet_unit.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace wm::ui {

using fleet::ChangeState;

namespace {

constexpr qsizetype kMostUnits = 10'000; ///< the office takes no more in one change
constexpr Duration kPoll = std::chrono::seconds(10);

QString freshId()
{
    QByteArray id(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(id.data()), 4);
    return QString::fromLatin1(id.toHex());
}

QString textOf(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

QString placeOf(const QJsonObject &unit)
{
    QStringList parts{textOf(unit, "address"), textOf(unit, "city")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What a preview says of one unit.
FleetRelayRows::Row planned(const QJsonObject &unit, bool open)
{
    FleetRelayRows::Row row{textOf(unit, "serial"), placeOf(unit), {}, StatusShape::Blocked};
    const QString outcome = textOf(unit, "outcome");
    if (outcome == QStringLiteral("will-change")) {
        const auto now = fleet::relayFrom(textOf(unit, "relay")).value_or(fleet::Relay::Unknown);
        const bool already = now == (open ? fleet::Relay::Open : fleet::Relay::Shut);
        row.words = already ? (open ? FleetRelay::tr("will be told to open; it says it is open already")
                                    : FleetRelay::tr("will be told to shut; it says it is shut already"))
                            : (open ? FleetRelay::tr("will be opened") : FleetRelay::tr("will be shut"));
        row.shape = StatusShape::InHand;
    } else if (outcome == QStringLiteral("clears")) {
        row.words = FleetRelay::tr("what waits for it is taken back; it stays as it is");
        row.shape = StatusShape::InHand;
    } else if (outcome == QStringLiteral("asked-already")) {
        row.words = FleetRelay::tr("was asked for already, and waits");
        row.shape = StatusShape::Waiting;
    } else if (outcome == QStringLiteral("not-provisioned")) {
        row.words = FleetRelay::tr("left out: it is not provisioned");
    } else {
        QStringList holds;
        for (const QJsonValue hold : unit.value(QStringLiteral("holds")).toArray())
            holds.append(fleet::holdText(hold.toString()));
        row.words = FleetRelay::tr("left out: %1").arg(holds.join(QStringLiteral("; ")));
    }
    return row;
}

FleetRelayRows::Row standingOf(const QJsonObject &unit, ChangeState state)
{
    const auto [words, leftOut] = fleet::standingOf(state, textOf(unit, "detail"));
    FleetRelayRows::Row row{textOf(unit, "serial"), {}, words, StatusShape::Fail};
    if (leftOut) {
        row.shape = StatusShape::Blocked;
    } else if (state == ChangeState::Done) {
        row.shape = StatusShape::Pass;
    } else if (state == ChangeState::Pending) {
        row.shape = StatusShape::Waiting;
    } else if (state == ChangeState::Sent) {
        row.shape = StatusShape::UnderWay;
    } else if (state == ChangeState::Cancelled) {
        row.shape = StatusShape::NotApplicable;
    } else if (state == ChangeState::Held) {
        row.shape = StatusShape::Blocked;
    } else if (state == ChangeState::Unanswered) {
        row.shape = StatusShape::Missing;
    }
    return row;
}

} // namespace

void FleetRelayRows::set(QList<Row> rows)
{
    // A list that is polled keeps its place: only what it says changes.
    const bool same =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                                   [](const Row &a, const Row &b) { return a.serial == b.serial; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int FleetRelayRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FleetRelayRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case SerialRole:
        return row.serial;
    case PlaceRole:
        return row.place;
    case WordsRole:
        return row.words;
    case ShapeRole:
        return row.shape;
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetRelayRows::roleNames() const
{
    return {{SerialRole, "serial"}, {PlaceRole, "place"}, {WordsRole, "words"}, {ShapeRole, "shape"}};
}

FleetRelay::FleetRelay(App &app) : m_app(app) {}

void FleetRelay::ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body, Take take)
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr || m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    calls->ask(this, method, target, body,
               [this, take = std::move(take), asked = m_asked](const Result<sync::Response> &response) {
                   if (asked != m_asked)
                       return;
                   m_busy = false;
                   const auto object =
                       response ? sync::objectFrom(response->body) : Result<QJsonObject>(response.error());
                   m_problem = object ? QString() : object.error().message;
                   if (object)
                       take(*object);
                   else if (m_stage == Standing && sync::isPassing(object.error())) // it goes on there all the same
                       m_poll = m_app.services().clock->after(kPoll, [this] { lookAgain(); });
                   Q_EMIT changed();
               });
}

void FleetRelay::begin(const QStringList &serials, bool open)
{
    close();
    m_open = open;
    m_serials = serials;
    m_stage = Preview;
    if (serials.size() > kMostUnits) {
        m_problem =
            tr("%L1 units are chosen, and one change takes at most %L2. Choose fewer, by a filter for instance.")
                .arg(serials.size())
                .arg(kMostUnits);
        Q_EMIT changed();
        return;
    }
    preview();
}

void FleetRelay::preview()
{
    m_confirmation.clear(); // what was shown before is not what would be confirmed
    m_told = {};
    ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/relay/preview"),
        {{QStringLiteral("relay"), m_open ? QStringLiteral("open") : QStringLiteral("shut")},
         {QStringLiteral("serials"), QJsonArray::fromStringList(m_serials)}},
        [this](const QJsonObject &preview) {
            m_id = freshId();
            show(preview);
        });
}

void FleetRelay::show(const QJsonObject &preview)
{
    m_told = preview;
    m_executeMs = preview.value(QStringLiteral("execute_ms")).toInteger();
    m_confirmation = textOf(preview, "confirmation");
    m_changes = m_leftOut = m_withoutJob = 0;
    QList<FleetRelayRows::Row> rows;
    for (const QJsonValue value : preview.value(QStringLiteral("units")).toArray()) {
        const QJsonObject unit = value.toObject();
        const QString outcome = textOf(unit, "outcome");
        const bool changes = outcome == QStringLiteral("will-change");
        m_changes += changes ? 1 : 0;
        m_leftOut += changes || outcome == QStringLiteral("clears") ? 0 : 1;
        m_withoutJob += changes && !m_open && !unit.value(QStringLiteral("job")).toBool() ? 1 : 0;
        rows.append(planned(unit, m_open));
    }
    m_units.set(rows);
    if (m_leftOut == rows.size())
        m_problem = tr("None of these units can be changed now; the list says why.");
}

QString FleetRelay::consequence() const
{
    if (m_confirmation.isEmpty())
        return {};
    const QString hour = hourWords(m_executeMs);
    return m_open
               ? tr("At %1, %n relays open: what feeds through them is cut off from the grid. An open relay does not "
                    "make anything dead; only a meter says so.",
                    nullptr, m_changes)
                     .arg(hour)
               : tr("At %1, %n relays shut: what is wired behind them is connected to the grid and live, whoever "
                    "stands there.",
                    nullptr, m_changes)
                     .arg(hour);
}

QString FleetRelay::leftOut() const
{
    return m_stage == Preview && m_leftOut > 0 ? tr("%n units are left out; the list says why.", nullptr, m_leftOut)
                                               : QString();
}

QString FleetRelay::warning() const
{
    return m_stage == Preview && m_withoutJob > 0
               ? tr("Of %n of them the office has no job: it knows nothing of lockout, wiring and permission there.",
                    nullptr, m_withoutJob)
               : QString();
}

void FleetRelay::confirm()
{
    if (m_stage != Preview || m_confirmation.isEmpty())
        return;
    ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/relay"),
        {{QStringLiteral("relay"), m_open ? QStringLiteral("open") : QStringLiteral("shut")},
         {QStringLiteral("serials"), QJsonArray::fromStringList(m_serials)},
         {QStringLiteral("id"), m_id},
         {QStringLiteral("confirmation"), m_confirmation}},
        [this](const QJsonObject &batch) {
            stand(batch);
            Q_EMIT settled();
        });
}

void FleetRelay::cancel()
{
    if (m_stage == Standing)
        ask(QByteArrayLiteral("DELETE"), "/v1/relay/" + m_id.toLatin1(), {}, [this](const QJsonObject &batch) {
            stand(batch);
            Q_EMIT settled();
        });
}

void FleetRelay::open(const QString &id)
{
    close();
    m_id = id;
    m_stage = Standing;
    lookAgain();
}

void FleetRelay::lookAgain()
{
    m_poll.reset();
    if (m_stage == Preview)
        preview();
    else if (m_stage == Standing)
        ask(QByteArrayLiteral("GET"), "/v1/relay/" + m_id.toLatin1(), {},
            [this](const QJsonObject &batch) { stand(batch); });
}

void FleetRelay::stand(const QJsonObject &batch)
{
    const bool wasFinished = std::exchange(m_finished, false);
    m_told = batch;
    m_stage = Standing;
    m_id = textOf(batch, "id");
    const qint64 now = batch.value(QStringLiteral("now_ms")).toInteger();
    int acknowledged = 0, waiting = 0, cancelled = 0, not_ = 0;
    m_mayCancel = false;
    QList<FleetRelayRows::Row> rows;
    for (const QJsonValue value : batch.value(QStringLiteral("units")).toArray()) {
        const QJsonObject unit = value.toObject();
        const auto state = fleet::changeStateFrom(textOf(unit, "state"));
        if (!state)
            continue;
        m_open = textOf(unit, "relay") == QStringLiteral("open");
        m_executeMs = unit.value(QStringLiteral("execute_ms")).toInteger();
        acknowledged += *state == ChangeState::Done ? 1 : 0;
        cancelled += *state == ChangeState::Cancelled ? 1 : 0;
        const bool waits = *state == ChangeState::Pending || *state == ChangeState::Sent;
        waiting += waits ? 1 : 0;
        not_ += !waits && *state != ChangeState::Done && *state != ChangeState::Cancelled ? 1 : 0;
        m_mayCancel = m_mayCancel || (*state == ChangeState::Pending && m_executeMs > now);
        rows.append(standingOf(unit, *state));
        if (*state == ChangeState::Pending && m_executeMs <= now)
            rows.last().words = tr("waits for the unit's next report; it can no longer be cancelled");
    }
    m_finished = waiting == 0;
    QStringList parts{m_open ? tr("Open at %1.").arg(hourWords(m_executeMs))
                             : tr("Shut at %1.").arg(hourWords(m_executeMs)),
                      tr("Acknowledged: %1 of %n units.", nullptr, static_cast<int>(rows.size())).arg(acknowledged)};
    if (waiting > 0)
        parts.append(tr("Waiting: %1.").arg(waiting));
    if (cancelled > 0)
        parts.append(tr("Cancelled: %1.").arg(cancelled));
    if (not_ > 0)
        parts.append(tr("Not done, see the list: %1.").arg(not_));
    m_standing = parts.join(u' ');
    m_units.set(rows);
    if (!m_finished)
        m_poll = m_app.services().clock->after(kPoll, [this] { lookAgain(); });
    else if (!wasFinished)
        Q_EMIT settled();
}

void FleetRelay::close()
{
    ++m_asked;
    m_poll.reset();
    m_stage = None;
    m_busy = m_mayCancel = m_finished = false;
    m_serials.clear();
    m_told = {};
    m_problem.clear();
    m_confirmation.clear();
    m_standing.clear();
    m_changes = m_leftOut = m_withoutJob = 0;
    m_units.set({});
    Q_EMIT changed();
}

void FleetRelay::tellAgain()
{
    if (const QJsonObject told = m_told; !told.isEmpty()) {
        if (m_stage == Preview)
            show(told);
        else
            stand(told);
    }
    tellEarlier();
    Q_EMIT changed();
}

void FleetRelay::askEarlier()
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr)
        return;
    calls->ask(this, QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/relay"), {},
               [this](const Result<sync::Response> &response) {
                   const auto object =
                       response ? sync::objectFrom(response->body) : Result<QJsonObject>(response.error());
                   if (!object)
                       return; // the table says already that the office is away
                   m_batches = object->value(QStringLiteral("batches")).toArray();
                   tellEarlier();
               });
}

void FleetRelay::tellEarlier()
{
    constexpr qsizetype kShown = 20;
    QList<Detail> rows;
    for (const QJsonValue value : std::as_const(m_batches)) {
        const QJsonObject batch = value.toObject();
        const QString when = utcWords(batch.value(QStringLiteral("execute_ms")).toInteger());
        const int units = batch.value(QStringLiteral("units")).toInt(),
                  acknowledged = batch.value(QStringLiteral("acknowledged")).toInt();
        if (rows.size() < kShown)
            rows.append({textOf(batch, "relay") == QStringLiteral("open") ? tr("Open at %1").arg(when)
                                                                          : tr("Shut at %1").arg(when),
                         tr("Acknowledged: %1 of %n units", nullptr, units).arg(acknowledged),
                         tr("asked for by %1").arg(textOf(batch, "requested_by")),
                         -1,
                         {},
                         {},
                         textOf(batch, "id")});
    }
    m_earlier.set(rows);
}

} // namespace wm::ui
