// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/office_round.h"

#include "core/record/sync_store.h"
#include "core/sync/account.h"
#include "ui/models/record_client.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QPointer>

namespace wm::ui {

OfficeRound::OfficeRound(RecordClient &record, Clock &clock, OfficeSend send, sync::RoundOptions options,
                         Finished finished)
    : m_record(record), m_clock(clock), m_send(std::move(send)), m_options(std::move(options)),
      m_finished(std::move(finished)), m_round(std::make_shared<std::unique_ptr<sync::Round>>())
{
}

void OfficeRound::step(const std::optional<Heard> &heard)
{
    struct Step
    {
        std::optional<sync::Request> request; ///< nothing: it has ended
        Outcome outcome;
    };
    m_record
        .call([round = m_round, options = m_options, heard](record::Store &store) -> Result<Step> {
            if (!*round) {
                if (record::syncOf(store) == nullptr)
                    return makeError(ErrorCode::ReadOnly,
                                     QCoreApplication::translate(
                                         "Office", "These records are only looked at here; nothing is sent."));
                sync::RoundOptions mine = options;
                if (store.sealState().sealed) { // half an attachment would lie there in plain
                    if (!mine.partFolder.isEmpty())
                        QDir(mine.partFolder).removeRecursively();
                    mine.partFolder.clear();
                }
                *round = std::make_unique<sync::Round>(store, mine);
            }
            if (heard && heard->response)
                (*round)->answered(*heard->response, heard->took);
            else if (heard)
                (*round)->failed(sync::keptHere(heard->response.error()));
            Step step;
            step.request = (*round)->next();
            if (!step.request) {
                step.outcome.report = (*round)->report();
                step.outcome.error = (*round)->error();
            }
            return step;
        })
        .then(this, [this](const Result<Step> &step) {
            if (!step) {
                m_finished({{}, step.error(), {}});
                return;
            }
            if (!step->request) {
                Outcome outcome = step->outcome;
                outcome.asked = m_asked;
                m_finished(outcome);
                return;
            }
            const Instant sent = m_clock.now();
            m_send(*step->request, [self = QPointer<OfficeRound>(this), sent](const Result<sync::Response> &response) {
                if (!self)
                    return;
                self->m_asked = {};
                if (response && response->status == 429)
                    self->m_asked = std::chrono::seconds(std::clamp(response->header("retry-after").toInt(), 1, 3600));
                const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(self->m_clock.now() - sent);
                self->step(Heard{response, took});
            });
        });
}

} // namespace wm::ui
