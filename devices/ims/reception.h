// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "devices/ims/crossed.h"
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
    /// The link marks damaged characters (Link::damaged), so that one burst can prove crossed wires.
    bool marked = false;
};

/// One frame taken from the line by its silence, with how far it is believed.
struct Received
{
    FrameFields fields;
    QByteArray raw;    ///< 12 bytes (IMS-FRAME-39)
    Instant at{0};     ///< when its last byte came
    qint64 offset = 0; ///< of byte 1 in everything heard so far
    /// An earlier frame of the same meter, a period ago, agrees with it, and it is not another meter than the label's;
    /// else heard once. A peak demand or a reset counter that moved is believed when the next frame holds it.
    bool confirmed = false;
    bool unconfirmed = false; ///< neither confirmed nor the label's number
    bool suspect = false;     ///< it came at the wrong time, or as a repetition (IMS-FRAME-37)
    bool implausible = false; ///< contradicts the frame before it (IMS-FRAME-32, IMS-FRAME-36)
    bool ambiguous = false;   ///< a doubled byte explains the burst as well, and another reading (IMS-FRAME-31)
    [[nodiscard]] QStringList flags() const;
};

/// A burst that only a frame over crossed wires explains.
struct Crossed
{
    std::vector<link::MarkedByte> heard;
    std::vector<std::uint16_t> meterNumbers; ///< that could have sent it, ascending
    QByteArray frame = {}; ///< turned over; empty when more than one frame fits the label's number, or none does
};

/// One meter on the line.
struct HeardMeter
{
    FrameFields last;
    Instant lastAt{0};
    bool confirmed = false;
    std::optional<Instant> nextExpected = {}; ///< nothing once it has been silent too long
};

/// Turns bytes with times into frames (DEVICES.md §5): a burst is what comes without a pause of 60 ms and ends after
/// 200 ms of silence; only a burst of exactly 12 bytes is a frame, or a longer one that ends in a frame with nothing
/// but 00 and FF before it (IMS-FRAME-27, IMS-FRAME-28, whose 20 ms a USB adapter that batches would break); fixed
/// bytes decide; a second frame, a period later and plausible, confirms. No clock, no I/O: the caller tells the time.
/// Continuous noise therefore never makes a frame.
class Reception
{
public:
    static constexpr Duration kBurstGap = std::chrono::milliseconds(60);
    static constexpr Duration kSilence = std::chrono::milliseconds(200);

    explicit Reception(ReceptionSettings settings = {});

    /// Takes bytes that arrived at `at` (never earlier than the last call). Returns what they and the pause before
    /// complete.
    std::vector<Received> take(QByteArrayView bytes, Instant at);
    /// A damaged character in its place; only of a link that marks them. A burst with one is never a frame, unless it
    /// is a break before it.
    std::vector<Received> takeDamaged(link::MarkedByte character, Instant at);
    /// Closes the burst when the line has been silent long enough; call it when `closesAt()` is reached.
    std::vector<Received> tick(Instant now);
    /// When the burst now open closes by silence; nothing while the line is silent.
    [[nodiscard]] std::optional<Instant> closesAt() const;

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 frames() const { return m_frames; }
    /// In no frame; with those of a burst that is still going on and too long to become one.
    [[nodiscard]] qint64 skippedBytes() const { return m_skipped + (m_burstTooLong ? m_burstLength : 0); }
    /// The earliest time a meter heard before is expected again; past 630 s (2.1 periods) of silence, nothing.
    [[nodiscard]] std::optional<Instant> nextExpected(Instant now) const;
    /// Every meter heard, by number.
    [[nodiscard]] std::vector<HeardMeter> meters(Instant now) const;
    /// The proof of crossed wires, from the last burst that gave one; gone when a true frame comes.
    [[nodiscard]] const std::optional<Crossed> &crossed() const { return m_crossed; }
    /// The last burst that was no frame, as heard; empty after a true frame.
    [[nodiscard]] std::vector<link::MarkedByte> lastOdd() const;
    /// What is wrong on the line, as far as the bytes and times tell. `since` is when listening began.
    [[nodiscard]] std::vector<Diagnosis> diagnosis(Instant now, Instant since) const;

private:
    struct Meter
    {
        FrameFields last;
        QByteArray lastRaw;
        Instant lastAt{0};
        int agreeing = 1; ///< frames in a row that agree
        /// Demand and counter that one frame moved to and none has held yet; `last` keeps the old ones.
        std::optional<FrameFields> moved = {};
    };

    struct Burst
    {
        QByteArray bytes;
        QByteArray damaged; ///< as long; 1 where the character was damaged
    };
    [[nodiscard]] static std::vector<link::MarkedByte> characters(const Burst &burst);
    void append(QByteArrayView bytes, bool damaged, Instant at, std::vector<Received> &found);
    void proveCrossed(const Burst &burst);
    [[nodiscard]] std::optional<Instant> nextOf(const Meter &meter, Instant now) const;
    std::vector<Received> closeBurst();
    [[nodiscard]] Received judge(const FrameFields &fields, QByteArray raw, Instant at, qint64 offset);
    void judgeByHistory(Received &received);
    [[nodiscard]] bool numbersChange(Instant now) const;
    [[nodiscard]] bool knows(std::uint16_t meterId) const;
    [[nodiscard]] bool mayHoldADoubledByte(const QByteArray &burst, const FrameFields &fields) const;
    [[nodiscard]] StepLimits limitsOver(int periods) const;

    ReceptionSettings m_settings;
    Burst m_burst;
    bool m_burstTooLong = false; ///< longer than any frame with padding: bytes are counted, not kept
    qint64 m_burstLength = 0;
    Instant m_lastByteAt{0};
    qint64 m_bytes = 0, m_frames = 0, m_skipped = 0;
    std::map<std::uint16_t, Meter> m_meters;
    std::optional<Crossed> m_crossed;
    bool m_sawDamaged = false;
    bool m_ambiguous = false; ///< the last frame was
    Instant m_lastFrameAt{0}; ///< whatever came of it
    std::vector<Burst> m_odd; ///< the last bursts that were no frame, for the diagnosis
};

} // namespace wm::ims
