// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_port.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace wm::ui {

class JobController;

/// Taking a photo for the step at hand: which camera there is, what it sees, and the picture it took. Without a camera
/// it says so.
class CameraSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(bool available READ available NOTIFY changed) ///< as of the last look()
    Q_PROPERTY(bool seeing READ seeing NOTIFY changed)       ///< there is a picture to take
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit CameraSession(JobController &job);
    ~CameraSession() override;
    /// Looks for cameras; quick.
    Q_INVOKABLE void look();
    Q_INVOKABLE void open();
    /// The next camera, where there are several.
    Q_INVOKABLE void other();
    Q_INVOKABLE void close();
    /// Attaches what the camera sees now to the evidence of the step at hand.
    Q_INVOKABLE void take(const QString &evidenceId, const QString &replaces);

    [[nodiscard]] bool available() const { return !m_cameras.isEmpty(); }
    [[nodiscard]] bool seeing() const { return !m_frame.isNull(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int count() const { return static_cast<int>(m_cameras.size()); }
    [[nodiscard]] const QImage &frame() const { return m_frame; }

Q_SIGNALS:
    void changed();
    void frameChanged();

private:
    JobController &m_job;
    QList<CameraChoice> m_cameras;
    qsizetype m_at = 0;
    std::unique_ptr<CameraPort> m_port;
    QImage m_frame;
    QString m_problem;
};

} // namespace wm::ui
