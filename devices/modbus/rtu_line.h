// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/modbus/master_line.h"

#include <QtCore/QString>

#include <utility>

namespace wm::modbus {

/// Modbus RTU. Serial lines and BLE alike: an answer's end comes from its length, never from a pause.
///
/// RTU has no transaction number, so a late answer to an abandoned request looks like the answer to the next one. After
/// a time-out the line is therefore tainted: nothing is sent until it was silent for the time-out again, and if an
/// abandoned answer could pass for the next request's, a guard read of another length goes first; its answer proves
/// that nothing older is still to come.
class RtuLine final : public MasterLine
{
public:
    /// `device` names the device in messages.
    RtuLine(QString device, Timing timing) : m_device(std::move(device)), m_timing(timing) {}

    void start(const Request &request, Instant now) override;
    void feed(QByteArrayView bytes, Instant at) override;
    void tick(Instant now) override;
    [[nodiscard]] std::optional<Instant> wakeAt() const override;
    QByteArray takeOutput() override { return std::exchange(m_output, {}); }
    std::optional<Result<Registers>> takeOutcome() override { return std::exchange(m_outcome, std::nullopt); }
    [[nodiscard]] const LineCounters &counters() const override { return m_counters; }
    [[nodiscard]] bool isTainted() const { return !m_abandoned.isEmpty(); }
    /// Bytes kept while an answer is looked for; bounded, however much comes.
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size(); }

private:
    static constexpr qsizetype kLongestFrame = 256;
    enum class State { Idle, Silence, Guard, Waiting };
    enum class Echo { Unknown, No, Yes };
    enum class Oddity { None, BadChecksum, WrongUnit, Foreign, Noise, Late };

    void prepare(Instant now);
    void send(const Request &request, State state, Instant now);
    [[nodiscard]] bool needsGuard() const;
    [[nodiscard]] Request guardRead() const;
    void scan(Instant at);
    bool removeEcho();
    bool mayBecomeEcho() const;
    [[nodiscard]] std::optional<qsizetype> frameLengthAt(qsizetype offset) const;
    void accept(const Answer &answer, qsizetype end, Instant at);
    void noteOddity();
    void noteLate(QByteArrayView bytes);
    void onTimeout(Instant now);
    void onFlood();
    void finish(Result<Registers> outcome);
    void drop(qsizetype count);
    void slide();
    [[nodiscard]] Error failure() const;
    [[nodiscard]] Duration bytesTime(qsizetype bytes) const;
    [[nodiscard]] Duration timeout() const;
    [[nodiscard]] Duration frameGap() const;

    QString m_device;
    Timing m_timing;
    State m_state = State::Idle;
    Echo m_echo = Echo::Unknown;
    Oddity m_oddity = Oddity::None;
    QByteArray m_late;      ///< what came while silence was waited for, in so far as an answer may be in it
    bool m_wasLate = false; ///< answers came to requests that were given up
    Request m_wanted;       ///< what was asked of the line
    Request m_sent;         ///< what is on the wire: the wanted one or a guard
    QByteArray m_sentFrame;
    bool m_echoPending = false;
    int m_triesLeft = 0;
    QList<Request> m_abandoned;
    QByteArray m_buffer, m_output;
    qsizetype m_hopeless = 0; ///< leading bytes of the buffer at which no answer can begin any more
    qsizetype m_slid = 0;     ///< bytes that were before the buffer
    Instant m_lastActivity{Instant::min() / 4};
    Instant m_deadline{0}, m_hardDeadline{0}, m_sendAt{0};
    std::optional<Result<Registers>> m_outcome;
    LineCounters m_counters;
};

} // namespace wm::modbus
