// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmark/composition.h"
#include "core/workflow/job_file.h"
#include "tests/main_job_window/robot.h"

namespace wm::test {

/// Does at the window what a job file says: whatever a step of the pack asks for is put in from the file. It reads the
/// view models to know what is asked and when something is done; it never calls them.
class Worker
{
public:
    Worker(Composition &composition, Robot &robot, workflow::JobFile job, QString photos)
        : m_app(composition.app()), m_robot(robot), m_job(std::move(job)), m_photos(std::move(photos))
    {
    }

    [[nodiscard]] ui::StepController &step() const { return *m_app.job()->step(); }
    /// Puts in all that the step at hand asks for; `half` leaves the last answer out. A step that a signature does is
    /// recorded by it, and another is at hand then.
    void putIn(bool half = false);
    /// Presses the primary button, and waits until the step is recorded and another is there.
    void record();
    /// Signs in by name, back to the list, into the job that was worked on last.
    void begin(const QString &name);
    /// On its own tab: made and verified.
    void makePacket();

private:
    void readAgain();
    void sign();
    /// With the reason of the job file.
    void skip();
    /// What the job file leaves out because only a window can do it.
    [[nodiscard]] bool leftOut() const;
    void answer(ui::EvidenceItem &item, const QJsonObject &told);
    void measure(ui::EvidenceItem &item, QQuickItem *card, const QJsonObject &told);
    void attachPhoto(ui::EvidenceItem &item, QQuickItem *card, const QJsonObject &told);
    void askDevice(ui::EvidenceItem &item, QQuickItem *card);
    void setTool(ui::EvidenceItem &item, QQuickItem *card, const QJsonObject &tool);
    ui::App &m_app;
    Robot &m_robot;
    workflow::JobFile m_job;
    QString m_photos;
};

} // namespace wm::test
