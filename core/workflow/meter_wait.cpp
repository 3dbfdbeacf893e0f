// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/meter_wait.h"

#include "core/workflow/conversation.h"

#include <QtCore/QCoreApplication>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

QString secondsText(Duration time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'g', 3);
}

} // namespace

MeterWait::MeterWait(std::unique_ptr<ImsPort> port, Clock &clock, Terms terms)
    : m_port(std::move(port)), m_clock(clock), m_terms(std::move(terms))
{
    m_promise.start();
    connect(m_port.get(), &ImsPort::frame, this, &MeterWait::take);
    connect(m_port.get(), &ImsPort::failed, this, [this](const Error &error) { end(error); });
    m_limit = clock.after(m_terms.limit, [this] { giveUp(); });
    m_next = clock.after(m_terms.period * 2, [this] { missed(std::nullopt); });
    m_port->start();
}

void MeterWait::take(const ImsFrame &frame)
{
    if (frame.confirmed) {
        end(decoded(frame));
        return;
    }
    if (frame.flags.contains(QStringLiteral("ambiguous"))) {
        m_offBeat = WorkflowWords::tr("What came can be read two ways: a byte in it may have come twice. Check the "
                                      "adapter, and give the meter’s number from its label.");
        sayOnce(m_offBeat);
        return;
    }
    const auto before = m_heardAt.constFind(frame.meterId);
    if (before != m_heardAt.constEnd() && frame.flags.contains(QStringLiteral("suspect"))) {
        m_offBeat = withSpeed(WorkflowWords::tr("Frames of meter %1 come %2 s apart, not %3 s.")
                                  .arg(frame.meterId)
                                  .arg(secondsText(frame.at - *before), secondsText(m_terms.period)));
        sayOnce(m_offBeat);
    } else {
        m_offBeat.clear();
        sayOnce(WorkflowWords::tr("Meter %1 was heard once; its second frame comes %2 s after the first.")
                    .arg(frame.meterId)
                    .arg(secondsText(m_terms.period)));
        m_next = m_clock.after(m_terms.period * 2, [this, meter = frame.meterId] { missed(meter); });
    }
    m_heardAt[frame.meterId] = frame.at;
}

void MeterWait::missed(std::optional<quint16> meter)
{
    const QString waited = secondsText(m_terms.period * 2);
    m_offBeat = withSpeed(
        meter ? WorkflowWords::tr("Meter %1 was heard once, and not again within %2 s.").arg(*meter).arg(waited)
              : WorkflowWords::tr("No frame of a meter came within %1 s.").arg(waited));
    sayOnce(m_offBeat);
}

/// Of simulated meters the usual cause is another pace.
QString MeterWait::withSpeed(const QString &words) const
{
    return !m_terms.speed ? words
                          : words + u' ' +
                                WorkflowWords::tr("Here it is awaited at --speed %1: start the simulated meter with "
                                                  "the same --speed.")
                                    .arg(*m_terms.speed);
}

void MeterWait::sayOnce(const QString &words)
{
    if (std::exchange(m_said, words) != words && m_terms.tell)
        m_terms.tell(words);
}

void MeterWait::giveUp()
{
    const ImsStatus status = m_port->status();
    QStringList words{WorkflowWords::tr("No meter reading was confirmed in time: %1 bytes and %2 frames came.")
                          .arg(status.bytes)
                          .arg(status.frames)};
    if (!status.diagnosis.isEmpty())
        words += status.diagnosis.join(QStringLiteral(", ")) + u'.';
    if (!m_offBeat.isEmpty())
        words += m_offBeat;
    words += WorkflowWords::tr("Check the pair's wiring and polarity, then run the job again.");
    end(makeError(ErrorCode::Timeout, words.join(u' ')));
}

void MeterWait::end(Result<QJsonObject> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_next.reset();
    m_port->stop();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace wm::workflow
