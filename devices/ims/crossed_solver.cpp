// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/crossed.h"

#include "devices/ims/crossed_line.h"
#include "devices/ims/frame.h"

#include <algorithm>
#include <set>
#include <span>

namespace wm::ims {

namespace {

using link::MarkedByte;

/// Tries every way a receiver can have walked along the line to these characters, and keeps the line of each. Every bit
/// is decided exactly once on the way, so a walk to the end is one frame.
class Search
{
public:
    Search(std::span<const MarkedByte> heard, bool restarts) : m_heard(heard), m_restarts(restarts)
    {
        waitForHigh(0, 0);
    }
    [[nodiscard]] const std::set<QByteArray> &frames() const { return m_frames; }

private:
    bool put(int position, bool one)
    {
        if (!canBe(position, one))
            return false;
        if (position < kLineBits)
            m_line[static_cast<std::size_t>(position)] = one;
        return true;
    }
    [[nodiscard]] bool isOver() const { return m_frames.size() >= kMostFrames || m_steps > kMostSteps; }

    void waitForHigh(int position, std::size_t taken)
    {
        for (; !isOver(); ++position) {
            ++m_steps;
            if (position >= kLineBits) {
                if (taken == m_heard.size())
                    keep();
                return;
            }
            if (canBe(position, true))
                idle(position, taken);
            if (!put(position, false))
                return;
        }
    }
    void idle(int position, std::size_t taken)
    {
        for (; !isOver(); ++position) {
            ++m_steps;
            if (canBe(position, false) && taken < m_heard.size()) {
                const bool marked = put(position, false);
                if (marked)
                    receive(position + 1, taken);
            }
            if (!put(position, true))
                return;
        }
    }
    /// The eight bits from `position` on and the stop bit.
    void receive(int position, std::size_t taken)
    {
        const MarkedByte character = m_heard[taken];
        for (int bit = 0; bit < 8; ++bit)
            if (!put(position + bit, ((character.byte >> bit) & 1) != 0))
                return;
        if (!put(position + 8, !character.damaged))
            return;
        if (!character.damaged)
            idle(position + 9, taken + 1);
        else if (m_restarts && character.byte != 0 && taken + 1 < m_heard.size())
            receive(position + 9, taken + 1);
        else if (!m_restarts || character.byte == 0)
            waitForHigh(position + 9, taken + 1);
    }
    void keep()
    {
        QByteArray frame(kFrameLength, '\0');
        for (int character = 0; character < kFrameLength; ++character) {
            unsigned byte = 0;
            for (unsigned bit = 0; bit < 8; ++bit)
                byte |= (m_line[static_cast<std::size_t>(character) * 10 + 1 + bit] ? 0U : 1U) << bit;
            frame[character] = static_cast<char>(byte);
        }
        m_frames.insert(frame);
    }

    static constexpr int kMostSteps = 400'000; ///< far above what a true burst needs
    std::span<const MarkedByte> m_heard;
    bool m_restarts;
    std::array<bool, kLineBits> m_line{};
    std::set<QByteArray> m_frames;
    int m_steps = 0;
};

bool isIdle(const MarkedByte &character)
{
    return character.byte == 0x00 || character.byte >= 0xFC; // FF, FE, FC: the line settling
}

} // namespace

std::vector<QByteArray> framesBehindCrossedWires(const std::vector<MarkedByte> &heard)
{
    constexpr std::size_t shortest = 9, longest = 14, mostPadding = 4;
    std::set<QByteArray> all;
    for (const bool restarts : {false, true}) {
        for (std::size_t front = 0; front <= std::min(heard.size(), mostPadding); ++front) {
            if (front > 0 && !isIdle(heard[front - 1]))
                break;
            for (std::size_t back = 0; front + back <= heard.size() && back <= mostPadding; ++back) {
                if (back > 0 && !isIdle(heard[heard.size() - back]))
                    break;
                const std::size_t size = heard.size() - front - back;
                if (size < shortest || size > longest)
                    continue;
                const Search search(std::span<const MarkedByte>(heard).subspan(front, size), restarts);
                all.insert(search.frames().begin(), search.frames().end());
            }
        }
        if (!all.empty())
            break; // the receiver of the first kind explains it
    }
    std::vector<QByteArray> frames(all.begin(), all.end());
    if (frames.size() > kMostFrames)
        frames.resize(kMostFrames);
    return frames;
}

std::vector<std::uint16_t> meterNumbersOf(const std::vector<QByteArray> &frames)
{
    std::set<std::uint16_t> numbers;
    for (const QByteArray &frame : frames)
        if (const auto fields = decodeFrame(frame))
            numbers.insert(fields->meterId);
    return {numbers.begin(), numbers.end()};
}

} // namespace wm::ims
