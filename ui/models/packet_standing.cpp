// SPDX-License-Identifier: GPL-3.0-or-later
// What a packet lacks, and whether the record behind it is whole: both of the record as it stands, and off the window's
// thread.
#include "core/record/verify.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/packet_controller.h"
#include "ui/models/packet_words.h"

#include <QtConcurrent/QtConcurrentRun>

namespace wm::ui {

bool PacketController::weighedNow() const
{
    return m_standing && m_weighedAt == m_job.entryCount();
}

bool PacketController::provenNow() const
{
    return m_provenAt == m_job.entryCount();
}

bool PacketController::lookedAt() const
{
    const StepController *step = m_job.step();
    return m_job.tab() == QLatin1String("packet") ||
           (step && (step->page() == QLatin1String("packet") || step->awaitsSignature()));
}

void PacketController::catchUp()
{
    if (!lookedAt())
        return;
    if (!provenNow())
        prove();
    if (!weighedNow())
        weigh();
}

void PacketController::weigh()
{
    if (m_weighing)
        return;
    m_weighing = true;
    const App &app = m_job.app();
    const documents::PacketMaterial material{m_job.summary().id, m_job.state(), {}, m_job.summary(), false, {}, {}, {}};
    QtConcurrent::run([material, engine = m_job.sharedEngine(), utc = app.services().clock->utc(),
                       shelf = app.services().packShelf, language = m_job.app().language().current()] {
        return documents::packetContent(material, *engine, shelf ? shelf() : documents::PackShelf(), utc, language);
    }).then(this, [this, entries = m_job.entryCount()](const Result<documents::PacketContent> &content) {
        m_weighing = false;
        if (!content) {
            m_job.app().report(content.error());
            return;
        }
        m_standing = documents::standingOf(content->pages);
        m_weighedAt = entries;
        QList<Detail> lacks;
        for (const QString &line : std::as_const(m_standing->missing))
            lacks.append({line, {}, {}, StatusShape::Missing});
        m_lacks.set(lacks);
        showDrawings(content->pages);
        refresh();
        if (!weighedNow())
            m_soon.start();
        Q_EMIT changed();
    });
}

/// Which drawings are in the packet; what is not and why, as far as nobody misses it.
void PacketController::showDrawings(const documents::PacketInput &pages)
{
    QStringList titles;
    for (const documents::PacketDrawing &drawing : pages.drawings)
        titles.append(drawing.title);
    m_drawn = {{tr("Drawings"), titles.isEmpty() ? tr("none") : titles.join(QLatin1String(", ")),
                pages.leftOut.join(QLatin1Char('\n')),
                pages.open.documents > 0 ? StatusShape::Missing
                : titles.isEmpty()       ? StatusShape::ToDo
                                         : StatusShape::Pass}};
}

QString PacketController::missing() const
{
    if (m_making)
        return tr("Making the packet: pages, photos, the record inside, the signature …");
    // What was complete may be so no more; a draft stays one until somebody has looked again.
    if (!m_standing || (!m_standing->draft && !weighedNow()))
        return tr("Looking at what is missing …");
    if (!m_standing->draft)
        return alsoOpen().isEmpty() ? tr("Nothing missing")
                                    : tr("Nothing required is missing. Still open: %1").arg(alsoOpen());
    const qsizetype more = m_standing->missing.size() - 1;
    return more > 0 ? tr("Draft. %1, and %n more", "", static_cast<int>(more)).arg(m_standing->missing.constFirst())
                    : tr("Draft. %1").arg(m_standing->missing.constFirst());
}

int PacketController::missingShape() const
{
    if (m_making || !m_standing || (!m_standing->draft && !weighedNow()))
        return StatusShape::Waiting;
    if (m_standing->open.refused > 0 || m_standing->open.notMet > 0)
        return StatusShape::Fail;
    return m_standing->draft ? StatusShape::Missing : StatusShape::Pass;
}

QString PacketController::head() const
{
    return provenNow() ? m_head : QString();
}

QString PacketController::proof() const
{
    return m_proofShape == StatusShape::Pass && !provenNow() ? tr("Checking every entry …") : m_proof;
}

int PacketController::proofShape() const
{
    return m_proofShape == StatusShape::Pass && !provenNow() ? int(StatusShape::Waiting) : m_proofShape;
}

void PacketController::prove()
{
    if (m_proving)
        return;
    m_proving = true;
    m_proof = tr("Checking every entry …");
    m_proofShape = StatusShape::Waiting;
    Q_EMIT changed();
    m_job.app()
        .record()
        .call([id = m_job.summary().id](record::Store &store) -> Result<record::Verification> {
            const auto raw = store.raw(id);
            if (!raw)
                return raw.error();
            return record::verifyRecord(*raw);
        })
        .then(this, [this](const Result<record::Verification> &checked) {
            m_proving = false;
            if (!checked) {
                m_proof = checked.error().message;
                m_proofShape = StatusShape::Fail;
            } else if (!checked->valid()) {
                m_proof =
                    tr("The record is damaged: %1")
                        .arg(checked->problems.isEmpty() ? tr("it is empty") : checked->problems.constFirst().what);
                m_proofShape = StatusShape::Fail;
            } else {
                m_proof = tr("Record whole: %n entries, none altered, none missing", "",
                             static_cast<int>(checked->entries.size()));
                m_proofShape = StatusShape::Pass;
                m_head = shortHash(checked->head);
            }
            m_provenAt = checked ? static_cast<int>(checked->entries.size()) : m_job.entryCount();
            if (checked)
                m_job.takeIn(checked->entries);
            if (!provenNow())
                m_soon.start();
            Q_EMIT changed();
        });
}

} // namespace wm::ui
