// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/modbus/master_line.h"

#include <QtCore/QString>

#include <utility>

namespace wm::modbus {

/// Modbus TCP (MBAP header). Answers carry a transaction number: late ones are dropped, no silence is needed.
class TcpLine final : public MasterLine
{
public:
    TcpLine(QString device, Timing timing) : m_device(std::move(device)), m_timing(timing) {}

    void start(const Request &request, Instant now) override;
    void feed(QByteArrayView bytes, Instant at) override;
    void tick(Instant now) override;
    [[nodiscard]] std::optional<Instant> wakeAt() const override;
    QByteArray takeOutput() override { return std::exchange(m_output, {}); }
    std::optional<Result<Registers>> takeOutcome() override { return std::exchange(m_outcome, std::nullopt); }
    [[nodiscard]] const LineCounters &counters() const override { return m_counters; }
    /// Bytes kept while an answer is looked for; bounded, however much comes.
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size(); }

private:
    /// What came instead of an answer; the one further down says more.
    enum class Oddity { None, Noise, WrongUnit, Foreign };

    void send(Instant now);
    qsizetype takeFrames(QByteArrayView bytes);
    void takeFrame(QByteArrayView frame);
    void finish(Result<Registers> outcome);
    [[nodiscard]] Error failure() const;

    QString m_device;
    Timing m_timing;
    bool m_busy = false;
    Request m_request;
    quint16 m_transaction = 0;
    int m_triesLeft = 0;
    Instant m_deadline{0}, m_hardDeadline{0};
    qint64 m_skippedBefore = 0; ///< m_counters.skippedBytes when the request went out
    QByteArray m_buffer, m_output;
    Oddity m_oddity = Oddity::None;
    std::optional<Result<Registers>> m_outcome;
    LineCounters m_counters;
};

} // namespace wm::modbus
