// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/camera_session.h"

#include "ui/app.h"
#include "ui/models/job_controller.h"

#include <QtCore/QDateTime>

namespace wm::ui {

CameraSession::CameraSession(JobController &job) : m_job(job)
{
    look();
}

CameraSession::~CameraSession() = default;

void CameraSession::look()
{
    const AppServices &services = m_job.app().services();
    m_cameras = services.cameras ? services.cameras() : QList<CameraChoice>();
    if (m_at >= m_cameras.size())
        m_at = 0;
    Q_EMIT changed();
}

QString CameraSession::name() const
{
    return m_at < m_cameras.size() ? m_cameras.at(m_at).name : QString();
}

void CameraSession::open()
{
    close();
    if (m_cameras.isEmpty())
        return;
    m_port = m_job.app().services().openCamera(m_cameras.at(m_at).id);
    connect(m_port.get(), &CameraPort::frame, this, [this](const QImage &image) {
        const bool first = m_frame.isNull();
        m_frame = image;
        if (first)
            Q_EMIT changed();
        Q_EMIT frameChanged();
    });
    connect(m_port.get(), &CameraPort::failed, this, [this](const Error &error) {
        m_problem = error.message;
        m_frame = {};
        m_port.release()->deleteLater(); // it is the one that tells
        Q_EMIT changed();
    });
    m_port->start();
}

void CameraSession::other()
{
    m_at = m_cameras.isEmpty() ? 0 : (m_at + 1) % m_cameras.size();
    open();
}

void CameraSession::close()
{
    m_port.reset();
    m_frame = {};
    m_problem.clear();
    Q_EMIT changed();
}

void CameraSession::take(const QString &evidenceId, const QString &replaces)
{
    const QByteArray picture = m_port ? m_port->picture() : QByteArray();
    StepController *step = m_job.step();
    if (picture.isEmpty() || !step)
        return;
    const QDateTime now = m_job.app().services().clock->utc().toLocalTime();
    step->attachPicture(evidenceId, picture, now.toString(QStringLiteral("'photo-'yyyyMMdd-HHmmss")), replaces);
    close();
}

} // namespace wm::ui
