// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/camera_session.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>

namespace wm::ui {

/// Reads the codes on a label, from what a camera sees or from a photo's file. What it reads is offered; somebody says
/// which of it is taken. Lives on the window's thread and reads beside it.
class CodeReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Looked at for as long as it is set.
    Q_PROPERTY(wm::ui::CameraSession *camera READ camera WRITE setCamera NOTIFY changed)
    Q_PROPERTY(QStringList found READ found NOTIFY changed) ///< each once, the first read first
    Q_PROPERTY(bool busy READ busy NOTIFY changed)          ///< a file is being read
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why a file gave nothing

public:
    explicit CodeReader(QObject *parent = nullptr);
    Q_INVOKABLE void readFile(const QUrl &file);
    Q_INVOKABLE void clear();

    [[nodiscard]] CameraSession *camera() const { return m_camera; }
    void setCamera(CameraSession *camera);
    [[nodiscard]] QStringList found() const { return m_found; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void add(const QStringList &codes);
    QPointer<CameraSession> m_camera;
    QStringList m_found;
    QString m_problem;
    bool m_busy = false, m_looking = false;
    int m_round = 0; ///< what was asked for before clear() counts no more
};

} // namespace wm::ui
