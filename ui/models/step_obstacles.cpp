// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of recording a step: every one of them by name, the worst first.
#include "core/workflow/doubts.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"
#include "ui/models/step_controller.h"

#include <cmath>

namespace wm::ui {
namespace {

QString placeOf(const EvidenceItem &item)
{
    return QStringLiteral("evidence.") + item.evidenceId();
}

QString toolPlaceOf(const EvidenceItem &item)
{
    return QStringLiteral("tool.") + item.evidenceId();
}

/// A sentence that stands among others needs no full stop of its own.
QString nameOf(const EvidenceItem &item)
{
    QString name = item.kind() == EvidenceItem::Photo ? item.shows() : item.ask();
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

} // namespace

/// Why a reading is not judged yet: the facts it waits for by name, or what is wrong with how it was taken.
StepController::Obstacle StepController::notJudged(const EvidenceItem &item)
{
    const QStringList facts = item.status().missingPaths;
    if (facts.isEmpty() && !item.verdictReason().isEmpty())
        return {Obstacle::Refused, QStringLiteral("%1: %2").arg(nameOf(item), item.verdictReason()), placeOf(item)};
    return {Obstacle::Missing, tr("%1 (“%2” is judged by it)").arg(facts.join(QStringLiteral(", ")), nameOf(item)),
            placeOf(item)};
}

bool StepController::packetAwaited() const
{
    return m_step.page == QLatin1String("packet") && !settled() &&
           (m_job.packet()->file().isEmpty() || m_job.packet()->outdated());
}

bool StepController::nothingPutIn() const
{
    return m_step.optional && m_warnings.isEmpty() && !m_evidence.isEmpty() &&
           std::none_of(m_evidence.begin(), m_evidence.end(), [](const EvidenceItem *item) {
               return item->wanted() && (!item->optional() || item->have() || item->busy());
           });
}

bool StepController::doubtedNow(const QString &path) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_job.utcMs()).date();
    return rules::doubtedBy(workflow::doubtsOf, m_previewSite, today).contains(path);
}

QString StepController::placeOfRefusal() const
{
    if (m_ready)
        return {};
    for (const workflow::Gate &check : m_step.checks) {
        if (!m_ready.error().message.contains(check.because))
            continue;
        const QStringList about = check.require.paths();
        // A day that another one contradicts is what has to be put right, not the question before it.
        for (const EvidenceItem *item : m_evidence)
            if (item->wanted() && about.contains(genericOf(item->spec().path)) && doubtedNow(item->spec().path))
                return placeOf(*item);
        for (const EvidenceItem *item : m_evidence)
            if (item->wanted() && !item->spec().path.isEmpty() && about.contains(genericOf(item->spec().path)))
                return placeOf(*item);
        for (const EvidenceItem *item : m_evidence) // what a device read is not written to one path
            if (item->wanted() && item->kind() == EvidenceItem::Device)
                return placeOf(*item);
    }
    return {};
}

void StepController::judgeReadings()
{
    for (EvidenceItem *item : std::as_const(m_evidence)) {
        QStringList lacks;
        for (const workflow::EvidenceStatus &status : std::as_const(m_preview.evidence))
            if (item->kind() == EvidenceItem::Device && status.id == item->evidenceId() &&
                status.state == workflow::EvidenceState::Have && (item->edited() || !settled()))
                lacks = m_job.engine().waitsFor(m_job.state(), m_step.id, item->device(), status.value.toObject());
        item->setNotShown(lacks.join(QLatin1Char(' ')));
    }
}

void StepController::addMissing(QList<Obstacle> &all) const
{
    const auto isRefused = [this](const EvidenceItem &item) {
        return std::any_of(m_refused.begin(), m_refused.end(),
                           [&](const auto &refused) { return refused.first == item.evidenceId(); });
    };
    const auto wantsTool = [this](const QString &quantity) {
        return std::any_of(m_evidence.begin(), m_evidence.end(), [&](const EvidenceItem *item) {
            return item->wantsInstrument() && item->wanted() && item->quantity() == quantity &&
                   (!item->optional() || std::isfinite(item->value()));
        });
    };
    if (packetAwaited())
        all.append({Obstacle::Missing,
                    m_job.packet()->file().isEmpty() ? tr("the packet, not made yet")
                                                     : tr("the packet as it stands now: the record has grown since"),
                    QStringLiteral("place.page")});
    QStringList unread;
    for (const NoticeItem *warning : m_warnings)
        if (!warning->acknowledged)
            unread.append(QStringLiteral("warning.") + warning->noticeId);
    if (unread.size() == 1)
        all.append({Obstacle::Missing, tr("the warning, not confirmed yet"), unread.constFirst()});
    else if (!unread.isEmpty()) // one name for all of them, not the same one three times
        all.append({Obstacle::Missing, tr("%n warnings, not confirmed yet", "", static_cast<int>(unread.size())),
                    unread.constFirst()});
    for (const EvidenceItem *item : m_evidence) {
        if (!item->wanted() || item->namesTool() || !item->problem().isEmpty() || isRefused(*item))
            continue;
        if (item->leadsTool() && item->toolId().isEmpty() && wantsTool(item->quantity()))
            all.append({Obstacle::Missing, tr("what it is measured with"), toolPlaceOf(*item)});
        if (!item->have() && !item->optional())
            all.append({Obstacle::Missing,
                        item->kind() == EvidenceItem::Photo ? tr("photo: %1").arg(nameOf(*item)) : nameOf(*item),
                        placeOf(*item)});
        else if (item->have() && item->verdict() == QLatin1String("unknown"))
            all.append(notJudged(*item));
    }
    if (nothingPutIn())
        for (const EvidenceItem *item : m_evidence)
            if (item->wanted())
                all.append({Obstacle::Missing, nameOf(*item), placeOf(*item)});
    QStringList undated;
    for (const EvidenceItem *item : m_evidence)
        if (item->wantsInstrument() && item->wanted() && !item->toolId().isEmpty() && item->toolDue().isEmpty() &&
            !undated.contains(item->toolId())) {
            undated.append(item->toolId());
            all.append({Obstacle::Missing, tr("until when the calibration of %1 holds").arg(item->toolId()),
                        item->leadsTool() ? toolPlaceOf(*item) : placeOf(*item)});
        }
}

QList<StepController::Obstacle> StepController::obstacles() const
{
    QList<Obstacle> all;
    for (const EvidenceItem *item : m_evidence)
        if (!item->problem().isEmpty())
            all.append({Obstacle::Unusable, nameOf(*item), placeOf(*item)});
    for (const EvidenceItem *item : m_evidence) {
        const QString &verdict = item->verdict();
        if (item->wanted() && item->kind() == EvidenceItem::Measure && std::isfinite(item->value()) &&
            (verdict == QLatin1String("low") || verdict == QLatin1String("high") ||
             verdict == QLatin1String("outside") || verdict == QLatin1String("no-table-entry")))
            all.append(
                {Obstacle::OutOfLimits,
                 QStringLiteral("%1 %2").arg(nameOf(*item), numberText(item->value()) + QChar(0x00A0) + item->unit()),
                 placeOf(*item)});
    }
    for (const auto &[id, why] : m_refused)
        all.append({Obstacle::Refused, why, QStringLiteral("evidence.") + id});
    addMissing(all);
    return all;
}

void StepController::showObstacles()
{
    QList<Detail> rows;
    if (!m_saving && !blocked() && !m_job.app().viewing() && (edited() || !settled())) {
        for (const Obstacle &one : obstacles()) {
            Detail row{one.name.left(1).toUpper() + one.name.mid(1)}; // it stands alone here
            row.shape = one.sort == Obstacle::Missing ? int(StatusShape::Missing) : int(StatusShape::Fail);
            row.key = one.place;
            rows.append(row);
        }
        if (rows.isEmpty() && !m_ready) {
            Detail row{withoutPaths(m_ready.error().message)};
            row.shape = StatusShape::Missing;
            row.key = placeOfRefusal();
            rows.append(row);
        }
    }
    m_standsInTheWay.set(rows);
}

QString StepController::missingAt() const
{
    if (m_saving || blocked() || m_job.app().viewing() || (!edited() && settled()))
        return {};
    const QList<Obstacle> all = obstacles();
    return all.isEmpty() ? placeOfRefusal() : all.constFirst().place;
}

} // namespace wm::ui
