// SPDX-License-Identifier: GPL-3.0-or-later
// How photos come to a step: from files, from the clipboard, from a camera.
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/step_controller.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace wm::ui {

void StepController::attach(const QString &evidenceId, const QString &replaces, ReadPhotos read)
{
    const auto found = std::find_if(m_evidence.begin(), m_evidence.end(),
                                    [&](const EvidenceItem *item) { return item->evidenceId() == evidenceId; });
    if (found == m_evidence.end())
        return;
    EvidenceItem *item = *found;
    item->setBusy(true);
    // Decoding a photo takes its time: in the pool, so that nothing that is to be recorded waits for it.
    QtConcurrent::run(std::move(read)).then(this, [this, item, replaces](const Result<Photos> &photos) {
        if (!photos) {
            m_job.app().report(photos.error());
            item->setBusy(false);
            return;
        }
        keepPhotos(item, *photos, replaces);
    });
}

void StepController::keepPhotos(EvidenceItem *item, const Photos &photos, const QString &replaces)
{
    m_job.app()
        .record()
        .call([photos](record::Store &store) -> Result<QList<record::Hash>> {
            QList<record::Hash> hashes;
            for (const documents::Photo &photo : photos) {
                const auto hash = store.putBlob(photo.bytes);
                if (!hash)
                    return hash.error();
                hashes.append(*hash);
            }
            return hashes;
        })
        .then(this, [this, item, photos, replaces](const Result<QList<record::Hash>> &hashes) {
            if (hashes) {
                QList<EvidenceItem::KeptPhoto> kept;
                for (qsizetype i = 0; i < photos.size(); ++i)
                    kept.append({hashes->at(i), photos.at(i).name, photos.at(i).mediaType});
                item->addPhotos(kept, replaces);
            } else {
                m_job.app().report(hashes.error());
            }
            item->setBusy(false);
        });
}

void StepController::attachPhotos(const QString &evidenceId, const QList<QUrl> &files, const QString &replaces)
{
    if (files.isEmpty())
        return;
    attach(evidenceId, replaces, [files]() -> Result<Photos> {
        Photos photos;
        for (const QUrl &file : files) {
            auto photo = documents::readPhoto(file.toLocalFile());
            if (!photo)
                return photo.error();
            photos.append(*photo);
        }
        return photos;
    });
}

void StepController::attachPicture(const QString &evidenceId, const QByteArray &bytes, const QString &name,
                                   const QString &replaces)
{
    attach(evidenceId, replaces, [bytes, name]() -> Result<Photos> {
        auto photo = documents::checkPhoto(bytes, name);
        if (!photo)
            return photo.error();
        photo->name += QLatin1Char('.') + photo->mediaType.section(QLatin1Char('/'), 1);
        return Photos{*photo};
    });
}

void StepController::pastePhotos(const QString &evidenceId)
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QList<QUrl> files;
    for (const QUrl &url : copied ? copied->urls() : QList<QUrl>())
        if (url.isLocalFile())
            files += url;
    if (files.isEmpty())
        m_job.app().report(makeError(ErrorCode::NotFound, tr("There is no photo to paste. Copy a picture file in your "
                                                             "file manager first, or choose it here.")),
                           StatusShape::Warn);
    attachPhotos(evidenceId, files);
}

} // namespace wm::ui
