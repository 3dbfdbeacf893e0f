// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line of a frame seen upside down: which of its 120 bits are known before it is heard. Internal to this folder.

#include <array>
#include <cstdint>

namespace wm::ims {

inline constexpr int kLineBits = 120; ///< 12 characters of a start bit, eight data bits and a stop bit

enum class Bit : std::uint8_t { Zero, One, Free };

/// The line of any frame as a crossed receiver sees it: inverted, least significant bit first. Behind its end it lies
/// at zero, which is the idle level upside down.
constexpr std::array<Bit, kLineBits> makeKnownBits()
{
    std::array<Bit, kLineBits> bits{};
    for (int character = 0; character < 12; ++character) {
        const auto at = static_cast<std::size_t>(character) * 10;
        bits[at] = Bit::One;
        bits[at + 9] = Bit::Zero;
        for (unsigned bit = 0; bit < 8; ++bit) {
            Bit value = Bit::Free;
            if (character == 6 || character == 7)
                value = Bit::One;
            else if (character == 11)
                value = ((0x0DU >> bit) & 1U) != 0 ? Bit::Zero : Bit::One;
            bits[at + 1 + bit] = value;
        }
    }
    return bits;
}
inline constexpr auto kKnownBits = makeKnownBits();

/// Whether the bit at `position` can have this level; behind the end the line lies at zero.
inline bool canBe(int position, bool one)
{
    if (position >= kLineBits)
        return !one;
    const Bit bit = kKnownBits[static_cast<std::size_t>(position)];
    return bit == Bit::Free || bit == (one ? Bit::One : Bit::Zero);
}

} // namespace wm::ims
