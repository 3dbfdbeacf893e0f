// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/code_reader.h"

#include "core/base/json.h"
#include "core/documents/picture.h"
#include "core/documents/read_code.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>

namespace wm::ui {

namespace {

constexpr qint64 kMostBytes = qint64{64} << 20; ///< of a photo
constexpr int kLongestSide = 2400;

} // namespace

CodeReader::CodeReader(QObject *parent) : QObject(parent) {}

void CodeReader::setCamera(CameraSession *camera)
{
    if (m_camera == camera)
        return;
    if (m_camera)
        disconnect(m_camera, nullptr, this, nullptr);
    m_camera = camera;
    if (camera)
        connect(camera, &CameraSession::frameChanged, this, &CodeReader::look);
    Q_EMIT changed();
}

void CodeReader::clear()
{
    ++m_round;
    m_found.clear();
    m_problem.clear();
    m_busy = false;
    Q_EMIT changed();
}

/// One frame at a time: those that come meanwhile are passed over.
void CodeReader::look()
{
    if (m_looking || !m_camera || m_camera->frame().isNull())
        return;
    m_looking = true;
    QtConcurrent::run(&documents::readCodes, m_camera->frame())
        .then(this, [this, round = m_round](const QStringList &codes) {
            m_looking = false;
            if (round == m_round)
                add(codes);
        });
}

void CodeReader::readFile(const QUrl &file)
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.path();
    QtConcurrent::run([path]() -> Result<QStringList> {
        const auto bytes = wm::readFile(path, kMostBytes);
        if (!bytes)
            return bytes.error();
        const QImage picture = documents::readPicture(*bytes, kLongestSide);
        if (picture.isNull())
            return makeError(ErrorCode::Invalid, tr("%1 is no photo.").arg(QFileInfo(path).fileName()));
        return documents::readCodes(picture);
    }).then(this, [this, path, round = m_round](const Result<QStringList> &codes) {
        if (round != m_round)
            return;
        m_busy = false;
        if (!codes)
            m_problem = codes.error().message;
        else if (codes->isEmpty())
            m_problem = tr("No code can be read in %1. Take the photo nearer and straight, or type the number.")
                            .arg(QFileInfo(path).fileName());
        add(codes.value_or(QStringList()));
        Q_EMIT changed();
    });
}

void CodeReader::add(const QStringList &codes)
{
    const qsizetype before = m_found.size();
    for (const QString &code : codes)
        if (!m_found.contains(code))
            m_found.append(code);
    if (m_found.size() != before)
        Q_EMIT changed();
}

} // namespace wm::ui
