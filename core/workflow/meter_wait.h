// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"

#include <QtCore/QMap>
#include <QtCore/QPromise>

#include <functional>

namespace wm::workflow {

/// Listens to a sub-meter until a frame is confirmed by a second one, or the limit passes; says meanwhile what came and
/// what is still missing. Lives on the port's thread.
class MeterWait : public QObject
{
public:
    struct Terms
    {
        Duration limit;              ///< after which it gives up
        Duration period;             ///< between two frames of one meter, as the listener expects them
        std::optional<double> speed; ///< how fast simulated meters are said to run; nullopt: a real one is wanted
        std::function<void(const QString &)> tell; ///< a sentence, translated
    };
    MeterWait(std::unique_ptr<ImsPort> port, Clock &clock, Terms terms);
    /// The confirmed frame as decoded(), or why there is none.
    QFuture<Result<QJsonObject>> future() { return m_promise.future(); }

private:
    void take(const ImsFrame &frame);
    void sayOnce(const QString &words);
    void missed(std::optional<quint16> meter);
    [[nodiscard]] QString withSpeed(const QString &words) const;
    void giveUp();
    void end(Result<QJsonObject> result);

    std::unique_ptr<ImsPort> m_port;
    Clock &m_clock;
    Terms m_terms;
    QPromise<Result<QJsonObject>> m_promise;
    QMap<quint16, Instant> m_heardAt;
    QString m_said;
    QString m_offBeat; ///< that no frame came in its turn, as told last; empty: all is in time
    std::unique_ptr<Clock::Timer> m_limit, m_next;
    bool m_ended = false;
};

} // namespace wm::workflow
