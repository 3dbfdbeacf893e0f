// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documents_controller.h"

#include "core/documents/document_source.h"
#include "core/documents/packet_findings.h"
#include "core/record/files.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtGui/QDesktopServices>

namespace wm::ui {

namespace {

constexpr QLatin1String kContactSheet("photo-contact-sheet");

} // namespace

struct DocumentsController::Asked
{
    std::shared_ptr<const workflow::Engine> engine;
    record::JobState state;
    JobId job;
    QString language;
    QDate today;
    std::function<documents::PackShelf()> shelf;
    bool demonstration;

    [[nodiscard]] Result<documents::DocumentSource> source() const
    {
        auto made = documents::documentSource(state, *engine, job, {}, language);
        made.today = today;
        made.record.demonstration = made.record.demonstration || demonstration;
        const QString utility = workflow::utilityKey(made.site);
        if (!utility.isEmpty() && shelf)
            made.handbooks = documents::keptHandbooks(shelf(), state, utility);
        return made;
    }
};

DocumentsController::DocumentsController(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &DocumentsController::look);
    connect(&job.app(), &App::languageChanged, this, &DocumentsController::look);
    connect(job.findings(), &FindingsController::changed, this, [this] {
        if (m_handbook != m_job.findings()->noHandbook().isEmpty())
            show(m_rows);
    });
    look();
}

DocumentsController::Asked DocumentsController::asked() const
{
    const App &app = m_job.app();
    return {m_job.sharedEngine(),
            m_job.state(),
            m_job.summary().id,
            m_job.app().language().packLanguage(),
            QDateTime::fromMSecsSinceEpoch(m_job.utcMs()).date(),
            app.services().packShelf,
            m_job.demonstration()};
}

void DocumentsController::look()
{
    const int question = ++m_count;
    m_reading = true;
    Q_EMIT changed();
    QtConcurrent::run([from = asked()]() -> Result<QList<documents::DocumentRow>> {
        auto source = from.source();
        if (!source)
            return source.error();
        const auto all = documents::JobDocuments::of(std::move(*source));
        return all ? all->rows() : Result<QList<documents::DocumentRow>>(all.error());
    }).then(this, [this, question](const Result<QList<documents::DocumentRow>> &rows) {
        if (question != m_count)
            return;
        m_reading = false;
        m_problem = rows ? QString() : rows.error().message;
        show(rows.value_or(QList<documents::DocumentRow>()));
    });
}

void DocumentsController::show(const QList<documents::DocumentRow> &rows)
{
    m_rows = rows;
    m_handbook = m_job.findings()->noHandbook().isEmpty();
    const QList<DocumentItem *> old = std::exchange(m_items, {});
    const auto schema = site::Schema::shipped(m_job.app().language().packLanguage());
    QString above;
    for (const documents::DocumentRow &row : rows) {
        if (row.state == QLatin1String("not-required"))
            continue;
        QStringList lacking;
        for (const QString &path : row.missing)
            lacking.append(schema ? (*schema)->placedTitle(path) : path);
        const QString stage = row.stageTitle.isEmpty() ? tr("At any time") : row.stageTitle;
        m_items.append(new DocumentItem(row, stage == above ? QString() : stage, lacking, m_handbook, this));
        above = stage;
    }
    Q_EMIT changed();
    for (DocumentItem *one : old)
        one->deleteLater();
}

QString DocumentsController::summary() const
{
    int asked = 0, have = 0;
    for (const DocumentItem *item : m_items) {
        asked += item->shape() == StatusShape::Pass || item->shape() == StatusShape::Warn ||
                 item->shape() == StatusShape::DocumentMissing;
        have += item->shape() == StatusShape::Pass;
    }
    return tr("Asked for: %1. There: %2.").arg(asked).arg(have);
}

void DocumentsController::setCurrent(const QString &id)
{
    if (std::exchange(m_current, id) != id)
        Q_EMIT currentChanged();
}

void DocumentsController::make(const QString &id)
{
    const QString folder = QStringLiteral("%1/documents/%2").arg(m_job.app().dataDir(), m_job.jobId());
    if (!QDir().mkpath(folder))
        return m_job.app().report(makeError(ErrorCode::NoPermission, tr("The folder %1 cannot be made.").arg(folder)));
    write(id, QStringLiteral("%1/%2.pdf").arg(folder, id), true);
}

void DocumentsController::save(const QString &id, const QUrl &file)
{
    write(id, file.toLocalFile(), false);
}

void DocumentsController::write(const QString &id, const QString &file, bool open)
{
    if (!m_making.isEmpty())
        return;
    m_making = id;
    Q_EMIT changed();
    const QString failed = tr("The document could not be written");
    QList<record::Hash> photos;
    if (id == kContactSheet) // the others have no pictures
        for (const record::Entry *photo : m_job.state().all(record::Kind::Photo))
            photos += photo->blobs;
    using Photos = QHash<record::Hash, QByteArray>;
    auto read = m_job.app().record().call([photos](record::Store &store) -> Result<Photos> {
        Photos bytes;
        for (const record::Hash &hash : photos)
            if (const auto blob = store.blob(hash); blob)
                bytes.insert(hash, *blob);
        return bytes;
    });
    auto made = [from = asked(), id, file, failed](const Result<Photos> &bytes) -> Result<void> {
        auto source = from.source();
        if (!source)
            return source.error();
        if (bytes)
            source->blob = [bytes = *bytes](const QByteArray &hash) -> Result<QByteArray> { return bytes.value(hash); };
        const documents::DocumentFrame frame = documents::frameOf(*source);
        const auto all = documents::JobDocuments::of(std::move(*source));
        if (!all)
            return all.error();
        const auto filled = all->fill(id);
        if (!filled)
            return filled.error();
        const auto pages = file.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive)
                               ? Result<QByteArray>(documents::documentOdt(*filled, frame))
                               : documents::documentPdf(*filled, frame);
        return pages ? record::writeDurably(file, *pages, failed, 0644) : Result<void>(pages.error());
    };
    read.then(QtFuture::Launch::Async, std::move(made)).then(this, [this, id, file, open](const Result<void> &written) {
        m_making.clear();
        if (written) {
            m_file = file;
            m_fileOf = id;
        } else {
            m_job.app().report(written.error());
        }
        Q_EMIT changed();
        if (written && open)
            openFile();
    });
}

void DocumentsController::openFile()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
        m_job.app().report(makeError(ErrorCode::NotFound,
                                     tr("No program here opens %1. Save it, and open it elsewhere.").arg(m_file)));
}

} // namespace wm::ui
