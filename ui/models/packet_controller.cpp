// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/packet_controller.h"

#include "core/base/json.h"
#include "core/documents/kept_names.h"
#include "core/workflow/captures.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/packet_words.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QDesktopServices>

namespace wm::ui {

namespace {

/// A packet carries its whole record; more than this is no packet anybody can open.
constexpr qint64 kMostBytes = qint64{1} << 30;

} // namespace

PacketController::PacketController(JobController &job) : m_job(job)
{
    m_proofShape = StatusShape::Waiting;
    connect(&job, &JobController::changed, this, &PacketController::refresh);
    connect(&job, &JobController::tabChanged, this, &PacketController::catchUp);
    connect(&job, &JobController::stepChanged, this, &PacketController::catchUp);
    connect(&job.app(), &App::languageChanged, this, [this] {
        m_weighedAt = -1; // its lines are words, and none of them stays in the other language
        m_standing.reset();
        refresh();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(300); // entries come in bursts
    connect(&m_soon, &QTimer::timeout, this, &PacketController::catchUp);
    const QString folder = job.app().dataDir() + QStringLiteral("/packets");
    const QString made = QStringLiteral("%1/packet-%2.pdf").arg(folder, job.jobId());
    if (QFileInfo::exists(made)) { // of an earlier day
        m_files.packet = made;
        m_files.bundle = QStringLiteral("%1/job-%2.wmjob").arg(folder, job.jobId());
        m_madeAt = -1;
    }
    refresh();
}

bool PacketController::demonstration() const
{
    return m_job.demonstration();
}

QList<Detail> PacketController::phaseRows() const
{
    QList<Detail> rows;
    const auto &pack = m_job.engine().pack();
    for (const workflow::PhaseProgress &phase : m_job.engine().phases(m_job.state())) {
        if (phase.applicable == 0)
            continue;
        QString title = phase.phase;
        for (const workflow::Phase &one : pack.phases)
            if (one.id == phase.phase)
                title = one.title;
        const int done = phase.settled - phase.skipped;
        Detail row{title, phase.skipped > 0
                              ? tr("%1 of %2 steps · %n skipped", "", phase.skipped).arg(done).arg(phase.applicable)
                              : tr("%1 of %2 steps").arg(done).arg(phase.applicable)};
        row.shape = PhasesModel::shapeOf(phase);
        row.opensStep = phase.next;
        if (const workflow::Step *next = pack.find(phase.next))
            row.opensTitle = next->title;
        rows.append(row);
    }
    return rows;
}

void PacketController::refresh()
{
    const record::JobState &state = m_job.state();
    m_firstOpen.clear();
    m_firstOpenTitle.clear();
    m_alsoOpen.clear();
    QString optional, optionalTitle;
    const auto &pack = m_job.engine().pack();
    int photosWanted = 0;
    int photosHad = 0;
    for (const workflow::StepStatus &status : m_job.engine().status(state)) {
        const workflow::Step *step = pack.find(status.step);
        if (!step || status.state == workflow::StepState::NotApplicable)
            continue;
        if (!step->optional && status.state == workflow::StepState::Ready && m_firstOpen.isEmpty()) {
            m_firstOpen = status.step;
            m_firstOpenTitle = step->title;
        }
        if (step->optional && status.state == workflow::StepState::Ready) {
            m_alsoOpen.append(step->title);
            if (optional.isEmpty()) {
                optional = status.step;
                optionalTitle = step->title;
            }
        }
        for (qsizetype at = 0; at < step->evidence.size() && at < status.evidence.size(); ++at)
            if (step->evidence.at(at).kind == workflow::EvidenceKind::Photo && !step->evidence.at(at).optional &&
                status.evidence.at(at).state != workflow::EvidenceState::NotWanted) {
                ++photosWanted;
                photosHad += status.evidence.at(at).state == workflow::EvidenceState::Have;
            }
    }
    if (m_firstOpen.isEmpty()) {
        m_firstOpen = optional;
        m_firstOpenTitle = optionalTitle;
    }
    QList<Detail> rows = phaseRows();
    rows.append({tr("Photos"),
                 tr("%1 of %2 asked for").arg(photosHad).arg(photosWanted),
                 {},
                 photosHad >= photosWanted ? StatusShape::Pass : StatusShape::Missing});
    const qsizetype measured = state.all(record::Kind::Measurement).size();
    rows.append({tr("Measurements"),
                 tr("%n recorded", "", static_cast<int>(measured)),
                 {},
                 measured > 0 ? StatusShape::Pass : StatusShape::ToDo});
    const qsizetype readings = state.all(record::Kind::Reading).size();
    rows.append({tr("Device readings"),
                 tr("%n recorded", "", static_cast<int>(readings)),
                 {},
                 readings > 0 ? StatusShape::Pass : StatusShape::ToDo});
    rows.append(m_drawn);
    m_contents.set(rows);
    showSignatures();
    showOpen();
    followLastActs();
    if (!weighedNow() || !provenNow())
        m_soon.start();
    Q_EMIT changed();
}

QString PacketController::summary() const
{
    return tr("PDF/A with the signed record inside, built from %n entries.", "", m_job.entryCount());
}

QString PacketController::madeAs() const
{
    if (m_files.packet.isEmpty() || m_madeAt < 0) // of an earlier day: what it is, verifying it says
        return {};
    return m_files.missing.isEmpty()
               ? (alsoOpen().isEmpty() ? tr("Complete: nothing is missing")
                                       : tr("Complete: nothing required is missing. Still open: %1").arg(alsoOpen()))
               : tr("A draft; things missing: %1").arg(m_files.missing.size());
}

int PacketController::madeShape() const
{
    return m_files.missing.isEmpty() ? int(StatusShape::Pass) : int(StatusShape::Warn);
}

QString PacketController::alsoOpen() const
{
    constexpr qsizetype most = 3;
    const QString names = m_alsoOpen.mid(0, most).join(QStringLiteral(" · "));
    return m_alsoOpen.size() <= most
               ? names
               : tr("%1 · and %n more", "", static_cast<int>(m_alsoOpen.size() - most)).arg(names);
}

bool PacketController::outdated() const
{
    return !m_files.packet.isEmpty() && m_madeAt != m_job.entryCount();
}

bool PacketController::current() const
{
    return !m_files.packet.isEmpty() && !outdated() && m_madeIn == m_job.app().language().current() &&
           QFileInfo::exists(m_files.packet);
}

QString PacketController::afterSigning() const
{
    QStringList titles;
    bool after = false;
    for (const workflow::Step &step : m_job.engine().pack().steps) {
        if (after)
            titles.append(QStringLiteral("“%1”").arg(step.title));
        after = after || step.awaits == workflow::Awaits::Signature;
    }
    return titles.join(QStringLiteral(", "));
}

void PacketController::followLastActs()
{
    const auto settled = [](workflow::StepState state) {
        return state == workflow::StepState::Done || state == workflow::StepState::Skipped;
    };
    int acts = 0;
    bool isSigned = false;
    for (const workflow::Step &step : m_job.engine().pack().steps) {
        const bool signing = step.awaits == workflow::Awaits::Signature;
        if (!signing && !isSigned)
            continue;
        const bool done = settled(m_job.engine().status(m_job.state(), step.id).state);
        isSigned = isSigned || (signing && done);
        acts += done ? 1 : 0;
    }
    const bool more = m_lastActs >= 0 && acts > m_lastActs;
    m_lastActs = acts;
    if (!more || m_files.packet.isEmpty()) // nobody has made one
        return;
    if (m_making)
        m_makeAgain = true;
    else
        make();
}

void PacketController::make()
{
    if (m_making)
        return;
    m_making = true;
    Q_EMIT changed();
    const App &app = m_job.app();
    const QString folder = app.dataDir() + QStringLiteral("/packets");
    const QString language = m_job.app().language().current();
    const auto read = std::make_shared<QList<record::Entry>>();
    // The store is held for the reading only; pages, photos and the signature are made beside it.
    m_job.app()
        .record()
        .call([id = m_job.summary().id, folder, read, author = m_job.author(),
               captures = app.dataDir() +
                          QStringLiteral("/captures")](record::Store &store) -> Result<documents::PacketMaterial> {
            if (const auto kept = workflow::keepCaptures(store, id, author, captures); !kept)
                return kept.error();
            if (const auto kept = documents::keepNames(store, id, author); !kept)
                return kept.error();
            auto material = documents::packetMaterial(store, id, folder);
            if (material)
                *read = material->state.entries();
            return material;
        })
        .then(QtFuture::Launch::Async,
              [engine = m_job.sharedEngine(), utc = app.services().clock->utc(), shelf = app.services().packShelf,
               language](const Result<documents::PacketMaterial> &material) -> Result<documents::PacketFiles> {
                  return material ? documents::makeJobPacket(*material, *engine,
                                                             shelf ? shelf() : documents::PackShelf(), utc, language)
                                  : Result<documents::PacketFiles>(material.error());
              })
        .then(this, [this, read, language](const Result<documents::PacketFiles> &files) {
            m_making = false;
            m_job.takeIn(*read); // the recordings that were kept are entries as well
            if (files) {
                m_files = *files;
                m_madeAt = static_cast<int>(read->size());
                m_madeIn = language;
                m_report.set({});
                verify();
                Q_EMIT changed();
                Q_EMIT made();
            } else {
                m_job.app().report(files.error());
            }
            Q_EMIT changed();
            if (std::exchange(m_makeAgain, false))
                make();
        });
}

void PacketController::verify()
{
    if (m_verifying || m_files.packet.isEmpty())
        return;
    m_verifying = true;
    Q_EMIT changed();
    QtConcurrent::run([file = m_files.packet]() -> Result<documents::PacketReport> {
        const auto bytes = readFile(file, kMostBytes);
        if (!bytes)
            return bytes.error();
        return documents::verifyPacket(*bytes);
    }).then(this, [this](const Result<documents::PacketReport> &report) {
        m_verifying = false;
        show(report);
        Q_EMIT changed();
    });
}

void PacketController::show(const Result<documents::PacketReport> &report)
{
    QList<Detail> rows;
    if (!report) {
        m_report.set({{tr("The file could not be verified"), report.error().message, {}, StatusShape::Fail}});
        return;
    }
    rows.append({report->valid ? tr("The file proves itself") : tr("The file does not prove itself"),
                 tr("%n entries", "", report->entries),
                 tr("head %1").arg(shortHash(QByteArray::fromHex(report->head.toLatin1()))),
                 report->valid ? StatusShape::Pass : StatusShape::Fail});
    // Asked for once more it says the same; that it looked again has to be seen.
    rows.append(
        {tr("Looked at"),
         QLocale().toString(m_job.app().services().clock->utc().toLocalTime().time(), QStringLiteral("HH:mm:ss")),
         {},
         StatusShape::Pass});
    if (report->demonstration)
        rows.append(
            {tr("A demonstration"), tr("not a real site; the file says so on every page"), {}, StatusShape::Warn});
    if (!report->job.isEmpty() && report->draft())
        rows.append({tr("A draft"),
                     report->standing && !report->standing->missing.isEmpty()
                         ? report->standing->missing.join(QLatin1Char('\n'))
                     : report->signedInPerson().isEmpty() ? tr("nobody has signed this record in person")
                                                          : tr("the file does not say whether anything is missing"),
                     {},
                     StatusShape::Warn});
    if (report->leftOut > 0)
        rows.append({tr("%n photo originals are not in this file", "", report->leftOut),
                     tr("the job's bundle beside it holds them"),
                     {},
                     StatusShape::ToDo});
    for (const QString &problem : report->problems)
        rows.append({problem, {}, {}, StatusShape::Fail});
    for (const documents::PacketSigner &signer : report->signers)
        rows.append({signer.capacity == QLatin1String("device") ? tr("Sealed by this device")
                                                                : tr("Signed: %1").arg(capacityName(signer.capacity)),
                     signer.name, signer.words, signer.trusted ? StatusShape::Pass : StatusShape::ToDo});
    m_report.set(rows);
}

void PacketController::openFile()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_files.packet)))
        m_job.app().report(
            makeError(ErrorCode::NotFound, tr("No program on this device opens PDF files. The packet lies "
                                              "at %1.")
                                               .arg(m_files.packet)),
            StatusShape::Warn);
}

void PacketController::openFolder()
{
    const QString folder = QFileInfo(m_files.packet).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_job.app().report(
            makeError(ErrorCode::NotFound, tr("No program on this device shows folders. It is %1.").arg(folder)),
            StatusShape::Warn);
}

} // namespace wm::ui
