// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/job_controller.h"

namespace wm::ui {

JobController::JobController(record::JobSummary summary, record::JobState state, QObject *parent)
    : QObject(parent), m_summary(std::move(summary)), m_state(std::move(state))
{
}

QString JobController::subtitle() const
{
    QStringList parts;
    for (const QString &part : {m_summary.utility, m_summary.collarSerial})
        if (!part.isEmpty())
            parts += part;
    return parts.join(QStringLiteral(" · "));
}

} // namespace wm::ui
