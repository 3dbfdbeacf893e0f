// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace wm::ims {

/// One transmission is 12 bytes, 12.5 ms at 9600 8N1 (IMS-FRAME-01, IMS-RS485-11; IMS 114-0004 rev 1.0 §2.5.2 Table 4).
inline constexpr std::ptrdiff_t kFrameLength = 12;
inline constexpr int kBaud = 9600; ///< 8N1 (IMS-RS485-10)
/// The energy register has 24 bits (IMS-FRAME-21), the reset counter eight (IMS-FRAME-22).
inline constexpr std::uint32_t kKwhModulus = 1U << 24U;
/// The demand field at its end: "at or above 1310.70 kW" (IMS-FRAME-19).
inline constexpr std::uint16_t kDemandFieldLimit = 0xFFFF;

/// The values of one frame. All numbers are unsigned; nothing here says that the frame is to be believed.
struct FrameFields
{
    std::uint32_t totalKwh = 0; ///< whole kWh, modulo 2^24; a multiplier is never applied (IMS-DOC-03)
    std::uint16_t meterId = 0;
    std::uint16_t demandRaw = 0; ///< peak demand in steps of 0.02 kW (IMS-FRAME-15, IMS-FRAME-40)
    std::uint8_t demandResets = 0;

    /// Peak demand in hundredths of a kW: integers, so that 3313 steps are 66.26 kW and not 66.25999.
    [[nodiscard]] constexpr int peakDemandCentiKw() const { return int{demandRaw} * 2; }
    [[nodiscard]] constexpr bool demandAtLimit() const { return demandRaw == kDemandFieldLimit; }
    bool operator==(const FrameFields &) const = default;
};

/// The only signature there is: bytes 7 and 8 are 0x00 and byte 12 is 0x0D; byte 1 may be anything, there is no
/// checksum (IMS-FRAME-02, -08, -09, -13, IMS-FRAME-24). `bytes` has at least 12.
[[nodiscard]] constexpr bool hasFrameShape(const std::uint8_t *bytes)
{
    return bytes[6] == 0x00 && bytes[7] == 0x00 && bytes[11] == 0x0D;
}

/// Bytes 2 to 11 as numbers, most significant first (IMS-FRAME-03 … -12, IMS-FRAME-14, IMS-FRAME-16,
/// IMS-FRAME-17; by shifting, which is what the other published way of counting says too, IMS-FRAME-18). `bytes` has at
/// least 12.
[[nodiscard]] constexpr FrameFields fieldsOf(const std::uint8_t *bytes)
{
    return {(std::uint32_t{bytes[8]} << 16U) | (std::uint32_t{bytes[9]} << 8U) | bytes[10],
            static_cast<std::uint16_t>((bytes[1] << 8U) | bytes[2]),
            static_cast<std::uint16_t>((bytes[3] << 8U) | bytes[4]), bytes[5]};
}

/// The fields of exactly 12 bytes that have the shape of a frame; nothing otherwise.
[[nodiscard]] std::optional<FrameFields> decodeFrame(QByteArrayView bytes);

/// The readings of 13 bytes if one of them came twice: every frame that is left when one of two equal neighbours is
/// taken away (IMS-FRAME-31). `bytes` has exactly 13.
[[nodiscard]] std::vector<FrameFields> framesWithoutADoubledByte(QByteArrayView bytes);

/// A window of a byte stream that has the shape of a frame.
struct Candidate
{
    std::uint64_t offset = 0; ///< of byte 1
    FrameFields fields;
};

/// Every window of `bytes` with the shape of a frame, overlapping ones included, in order (IMS-FRAME-25, IMS-FRAME-26,
/// -30: never split at a 0x0D, never trim zeros, slide by single bytes). This is the hot loop of the decoder.
[[nodiscard]] std::vector<Candidate> findCandidates(QByteArrayView bytes);

/// How two readings of one meter relate, `earlier` first (IMS-FRAME-21, -22, -32).
struct Step
{
    std::uint32_t kwh = 0;   ///< rise modulo 2^24
    std::uint8_t resets = 0; ///< rise modulo 256
    bool demandFell = false;
};
[[nodiscard]] constexpr Step stepBetween(const FrameFields &earlier, const FrameFields &later)
{
    return {(later.totalKwh - earlier.totalKwh) & (kKwhModulus - 1),
            static_cast<std::uint8_t>(later.demandResets - earlier.demandResets), later.demandRaw < earlier.demandRaw};
}

/// What a meter may do between two readings.
struct StepLimits
{
    std::uint32_t kwh = 120; ///< 1310.70 kW × 1.05 for five minutes, rounded up: no meter of this family can do more
    std::uint8_t resets = 1;
};
/// The rise is possible, and demand fell only together with the reset counter.
[[nodiscard]] constexpr bool isPlausible(const Step &step, const StepLimits &limits)
{
    return step.kwh <= limits.kwh && step.resets <= limits.resets && (!step.demandFell || step.resets > 0);
}

} // namespace wm::ims
