// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "devices/ims/diagnosis.h"
#include "devices/ims/frame.h"

#include <QtCore/QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace wm::ims {

/// What the receiver knows before it listens.
struct ReceptionSettings
{
    std::optional<std::uint16_t> labelId = {}; ///< the meter number on the label, when the installer gave it
    std::optional<double> maxKw = {}; ///< what the model can measure (IMS-FRAME-33); the field's limit when unknown
    Duration period = std::chrono::seconds(300); ///< between frames of one meter (IMS-RS485-02); tests use a faster one
};

/// One frame taken from the line by its silence, with how far it is believed.
struct Received
{
    FrameFields fields;
    QByteArray raw;           ///< 12 bytes (IMS-FRAME-39)
    Instant at{0};            ///< when its last byte came
    qint64 offset = 0;        ///< of byte 1 in everything heard so far
    bool confirmed = false;   ///< an earlier frame of the same meter, a period ago, agrees with it; else heard once
    bool unconfirmed = false; ///< neither confirmed nor the label's number
    bool suspect = false;     ///< it came at the wrong time, or as a repetition (IMS-FRAME-37)
    bool implausible = false; ///< contradicts the frame before it (IMS-FRAME-32, -36)
    [[nodiscard]] QStringList flags() const;
};

/// Turns bytes with times into frames (DEVICES.md §5): a burst is what comes without a pause of 60 ms and ends after
/// 200 ms of silence; only a burst of exactly 12 bytes is a frame, or a longer one that ends in a frame with nothing
/// but 00 and FF before it; fixed bytes decide; a second frame, a period later and plausible, confirms. No clock, no
/// I/O: the caller tells the time. Continuous noise therefore never makes a frame.
class Reception
{
public:
    static constexpr Duration kBurstGap = std::chrono::milliseconds(60);
    static constexpr Duration kSilence = std::chrono::milliseconds(200);

    explicit Reception(ReceptionSettings settings = {});

    /// Takes bytes that arrived at `at` (never earlier than the last call). Returns what they and the pause before
    /// complete.
    std::vector<Received> take(QByteArrayView bytes, Instant at);
    /// Closes the burst when the line has been silent long enough; call it when `closesAt()` is reached.
    std::vector<Received> tick(Instant now);
    /// When the burst now open closes by silence; nothing while the line is silent.
    [[nodiscard]] std::optional<Instant> closesAt() const;

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] qint64 skippedBytes() const { return m_skipped; }
    /// The earliest time a meter heard before is expected again; past 630 s (2.1 periods) of silence, nothing.
    [[nodiscard]] std::optional<Instant> nextExpected(Instant now) const;
    /// What is wrong on the line, as far as the bytes and times tell. `since` is when listening began.
    [[nodiscard]] std::vector<Diagnosis> diagnosis(Instant now, Instant since) const;

private:
    struct Meter
    {
        FrameFields last;
        QByteArray lastRaw;
        Instant lastAt{0};
        int agreeing = 1; ///< frames in a row that agree
    };

    std::vector<Received> closeBurst();
    [[nodiscard]] Received judge(const FrameFields &fields, QByteArray raw, Instant at, qint64 offset);
    [[nodiscard]] StepLimits limitsOver(int periods) const;

    ReceptionSettings m_settings;
    QByteArray m_burst;
    bool m_burstTooLong = false; ///< longer than any frame with padding: bytes are counted, not kept
    qint64 m_burstLength = 0;
    Instant m_lastByteAt{0};
    qint64 m_bytes = 0, m_frames = 0, m_skipped = 0;
    std::map<std::uint16_t, Meter> m_meters;
    std::vector<QByteArray> m_odd; ///< the last bursts that were no frame, for the diagnosis
};

} // namespace wm::ims
