// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/site.h"
#include "core/workflow/catalog_torque_tables.h"
#include "core/workflow/job_file.h"
#include "tests/workflow/log.h"

#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace Qt::StringLiterals;

/// The installation pack as shipped, worked from the demonstration's job file with readings a good collar gives.
class Shipped : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto pack = loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s);
        ASSERT_TRUE(pack) << qUtf8Printable(pack.error().message);
        const auto product = catalog::Pack::load(u"connectder-smart-v3"_s);
        ASSERT_TRUE(product) << qUtf8Printable(product.error().message);
        const auto torques = catalog::TorqueTables::fromPack(*product);
        ASSERT_TRUE(torques) << qUtf8Printable(torques.error().message);
        const auto file = loadJobFile(u":/wm/demo/job.json"_s);
        ASSERT_TRUE(file) << qUtf8Printable(file.error().message);
        m_job = *file;
        m_engine = std::make_unique<Engine>(*pack, m_job.settings, std::make_shared<CatalogTorqueTables>(*torques));
        m_engine->setToday(m_job.today);
        for (const auto &[path, value] : leafFacts(m_job.site))
            ASSERT_EQ(m_log.add(Engine::recordFact(m_log.state(), path, value, u"import"_s)), QString());
    }

    [[nodiscard]] QJsonObject collar() const
    {
        const QJsonObject site = m_job.site.value("collar"_L1).toObject();
        return {{"serial"_L1, site.value("serial_number"_L1)},
                {"part_number"_L1, site.value("part_number"_L1)},
                {"orientation"_L1, m_flipped ? "flipped"_L1 : "upright"_L1},
                {"lcd_skull"_L1, false},
                {"lcd_before_enrol"_L1, true},
                {"lcd_thumbs_up"_L1, true},
                {"lcd_arrow"_L1, true},
                {"relay"_L1, "shut"_L1},
                {"provisioning"_L1, "operational"_L1},
                {"volts_l1_l2"_L1, 208.1},
                {"amps_l1"_L1, 17.2},
                {"kilowatts"_L1, 3.6},
                {"amps_l2"_L1, 17.2},
                {"simulated"_L1, true}};
    }

    StepInput inputFor(const Step &step)
    {
        const auto said = stepInput(step, m_job.steps.value(step.id));
        EXPECT_TRUE(said) << qUtf8Printable(said.error().message);
        StepInput input = *said;
        for (const Evidence &evidence : step.evidence) {
            QJsonObject given = input.value(evidence.id).toObject();
            if (evidence.kind == EvidenceKind::Photo && given.contains("photos"_L1))
                given.insert("photos"_L1, QJsonArray{photoHash(++m_photos)});
            if (evidence.kind == EvidenceKind::Device)
                given = {{"reading"_L1,
                          evidence.device == u"collar" ? collar() : json(R"({"meter_id": 2578, "total_kwh": 1187,
                                                                       "peak_demand_kw": 6.84, "demand_resets": 3, "confirmed": true})")}};
            if (!given.isEmpty())
                input.insert(evidence.id, given);
        }
        if (step.awaits == Awaits::AnsweredFindings) // whoever holds the rules against the site says so
            input.insert(kOpenFindings, toJson(OpenFindings{}));
        return input;
    }

    /// Works every step that is ready, in the order of the pack; what stopped it, or nothing.
    QString work(const QString &until = {})
    {
        for (const Step &step : m_engine->pack().steps) {
            if (step.id == until)
                return {};
            const StepStatus now = m_engine->status(m_log.state(), step.id);
            if (now.state == StepState::NotApplicable || now.state == StepState::Done)
                continue;
            if (!m_job.steps.contains(step.id) && step.optional)
                continue;
            if (now.state == StepState::Skipped)
                continue;
            const JobFileStep told = m_job.steps.value(step.id);
            const bool left = told.say == JobFileStep::Say::Skipped; // what no file can do
            const QString said = m_log.add(
                left ? m_engine->recordSkipped(m_log.state(), step.id, told.note, told.by, OpenFindings{0, 1, 0})
                     : m_engine->recordDone(m_log.state(), step.id, inputFor(step), u"import"_s));
            if (!said.isEmpty())
                return step.id + u": "_s + said;
        }
        return {};
    }

    JobFile m_job;
    std::unique_ptr<Engine> m_engine;
    Log m_log;
    bool m_flipped = false;
    int m_photos = 0;
};

} // namespace wm::workflow
