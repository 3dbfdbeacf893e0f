// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/crossed.h"

#include "devices/ims/crossed_line.h"
#include "devices/ims/frame.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

namespace wm::ims {

namespace {

constexpr int kLongestBurst = 13;

/// Follows every way a receiver can walk along the line. Each bit is looked at once and the bits are independent, so
/// reachability is exact: a burst length is reported when some frame explains exactly these bytes.
class Walk
{
public:
    explicit Walk(QByteArrayView bytes) : m_bytes(bytes.first(std::min<qsizetype>(bytes.size(), kLongestBurst)))
    {
        push(0, State::WaitForHigh, 0);
        while (!m_open.empty()) {
            const Place place = m_open.back();
            m_open.pop_back();
            visit(place);
        }
    }
    /// Bit n: the first n bytes can be a whole burst.
    [[nodiscard]] const std::bitset<kLongestBurst + 1> &lengths() const { return m_lengths; }

private:
    enum class State { WaitForHigh, Idle, Data };
    struct Place
    {
        int position;
        State state;
        int taken;
    };
    static constexpr int kPositions = kLineBits + 20;

    void push(int position, State state, int taken)
    {
        const auto index =
            (static_cast<std::size_t>(position) * 3 + static_cast<std::size_t>(state)) * (kLongestBurst + 1) +
            static_cast<std::size_t>(taken);
        if (position < kPositions && !m_seen[index]) {
            m_seen[index] = true;
            m_open.push_back({position, state, taken});
        }
    }
    void visit(const Place &place)
    {
        const auto [position, state, taken] = place;
        if (state == State::WaitForHigh) {
            if (position >= kLineBits) {
                m_lengths[static_cast<std::size_t>(taken)] = true;
                return;
            }
            if (canBe(position, true))
                push(position, State::Idle, taken);
            if (canBe(position, false))
                push(position + 1, State::WaitForHigh, taken);
        } else if (state == State::Idle) {
            if (canBe(position, true))
                push(position + 1, State::Idle, taken);
            if (canBe(position, false))
                push(position + 1, State::Data, taken); // a start bit
        } else {
            receive(position, taken);
        }
    }
    void receive(int position, int taken)
    {
        bool anyOne = false;
        for (int bit = 0; bit < 8; ++bit)
            anyOne = anyOne || canBe(position + bit, true);
        if (anyOne && canBe(position + 8, false)) // framing error: the character vanishes
            push(position + 9, State::WaitForHigh, taken);
        if (taken >= m_bytes.size())
            return;
        const auto byte = static_cast<std::uint8_t>(m_bytes[taken]);
        for (int bit = 0; bit < 8; ++bit) {
            if (!canBe(position + bit, ((byte >> bit) & 1) != 0))
                return;
        }
        if (canBe(position + 8, true))
            push(position + 9, State::Idle, taken + 1);
        if (byte == 0 && canBe(position + 8, false)) // a break
            push(position + 9, State::WaitForHigh, taken + 1);
    }

    QByteArrayView m_bytes;
    std::vector<Place> m_open;
    std::bitset<static_cast<std::size_t>(kPositions) * 3 * (kLongestBurst + 1)> m_seen;
    std::bitset<kLongestBurst + 1> m_lengths;
};

bool isIdle(char byte)
{
    return byte == '\x00' || byte == '\xFF';
}

} // namespace

std::vector<link::MarkedByte> markedOverCrossedWires(QByteArrayView frame, bool restarts)
{
    std::vector<bool> line;
    line.reserve(kLineBits);
    for (const char character : frame) {
        const auto byte = static_cast<std::uint8_t>(character);
        line.push_back(true);
        for (unsigned bit = 0; bit < 8; ++bit)
            line.push_back(((byte >> bit) & 1U) == 0);
        line.push_back(false);
    }
    const auto level = [&line](std::size_t position) { return position < line.size() && line[position]; };
    std::vector<link::MarkedByte> heard;
    std::size_t position = 0;
    bool inCharacter = false; // the start bit was seen
    while (position < line.size()) {
        if (!inCharacter) {
            while (position < line.size() && !level(position)) // a receiver in a break waits for the line to rise
                ++position;
            while (level(position))
                ++position;
        }
        while (position < line.size()) {
            unsigned byte = 0;
            for (unsigned bit = 0; bit < 8; ++bit)
                byte |= (level(position + 1 + bit) ? 1U : 0U) << bit;
            const bool stop = level(position + 9);
            heard.push_back({static_cast<quint8>(byte), !stop});
            position += 9;
            inCharacter = !stop && restarts && byte != 0; // and begins where its stop bit should have been
            if (inCharacter)
                continue;
            if (!stop) {
                ++position;
                break;
            }
            while (level(position))
                ++position;
        }
    }
    return heard;
}

QByteArray asHeardOverCrossedWires(QByteArrayView frame)
{
    QByteArray heard;
    for (const link::MarkedByte character : markedOverCrossedWires(frame))
        if (!character.damaged || character.byte == 0)
            heard.append(static_cast<char>(character.byte));
    return heard;
}

bool couldBeCrossed(QByteArrayView burst)
{
    for (qsizetype front = 0; front < burst.size(); ++front) {
        for (qsizetype size = std::min<qsizetype>(burst.size() - front, kLongestBurst); size >= 2; --size) {
            const QByteArrayView rest = burst.sliced(front + size);
            if (!std::all_of(rest.begin(), rest.end(), isIdle))
                break;
            if (Walk(burst.sliced(front, size)).lengths()[static_cast<std::size_t>(size)])
                return true;
        }
        if (!isIdle(burst[front]))
            break;
    }
    return false;
}

qsizetype explainedAsCrossed(QByteArrayView bytes)
{
    std::vector<qsizetype> best(static_cast<std::size_t>(bytes.size()) + 1, 0); // explained among the first n bytes
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto here = best[static_cast<std::size_t>(at)];
        auto &next = best[static_cast<std::size_t>(at) + 1];
        next = std::max(next, here);
        const Walk walk(bytes.sliced(at));
        for (qsizetype size = 4; size <= std::min<qsizetype>(kLongestBurst, bytes.size() - at); ++size) {
            if (walk.lengths()[static_cast<std::size_t>(size)]) {
                auto &end = best[static_cast<std::size_t>(at + size)];
                end = std::max(end, here + size);
            }
        }
    }
    return best.back();
}

} // namespace wm::ims
