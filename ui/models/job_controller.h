// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/projection.h"
#include "core/record/store.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

class App;

/// The open job.
class JobController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by opening a job")
    Q_PROPERTY(QString jobId READ jobId CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration NOTIFY changed)

public:
    JobController(record::JobSummary summary, record::JobState state, QObject *parent = nullptr);
    [[nodiscard]] QString jobId() const { return toText(m_summary.id); }
    [[nodiscard]] QString title() const { return m_summary.title; }
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool demonstration() const { return m_summary.demonstration; }

Q_SIGNALS:
    void changed();

private:
    record::JobSummary m_summary;
    record::JobState m_state;
};

} // namespace wm::ui
