// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/ims/frame.h"

#include <QtCore/QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <set>
#include <vector>

namespace wm::ims {

inline constexpr std::size_t kEnough = 3;   ///< frames that make a meter (IMS-FRAME-34)
inline constexpr std::uint64_t kRound = 12; ///< bytes a meter sends in one period

/// The frames of one meter that tell one story.
struct Chain
{
    std::vector<std::size_t> members; ///< candidates, in order
    bool secondary = false;           ///< the same number has a longer story
    bool rare = false;                ///< another meter spoke far more often meanwhile (IMS-FRAME-34)
    bool shadow = false;              ///< its number is a shifted piece of a known meter's frame (IMS-FRAME-35)
};

/// Which of the windows in a file without times that have the shape of a frame are frames: those that tell the longest
/// stories, each of its own meter. Internal to this folder. `bytes` must outlive it.
class Stories
{
public:
    explicit Stories(QByteArrayView bytes);

    [[nodiscard]] const std::vector<Candidate> &candidates() const { return m_candidates; }
    /// Candidates that were picked, in order; none share bytes.
    [[nodiscard]] const std::vector<std::size_t> &picked() const { return m_picked; }
    [[nodiscard]] const Chain &chainOf(std::size_t candidate) const { return m_chains[m_chainOf[candidate]]; }
    [[nodiscard]] std::uint64_t distance(std::size_t earlier, std::size_t later) const
    {
        return m_candidates[later].offset - m_candidates[earlier].offset;
    }
    /// How long a story speaks for a candidate.
    [[nodiscard]] std::size_t weight(std::size_t candidate) const;
    /// The numbers that have a story of their own, with at least two frames.
    [[nodiscard]] std::set<std::uint16_t> meters() const;

private:
    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

    void link();
    void collectChains();
    void judgeChains();
    void select();
    void selectAmong(std::size_t begin, std::size_t end);
    [[nodiscard]] bool follows(std::size_t earlier, std::size_t later, std::uint64_t reach) const;
    [[nodiscard]] bool carriesNumberOf(const Chain &strong, std::size_t candidate) const;
    [[nodiscard]] bool movesInLeaps(const Chain &chain) const;

    const std::uint8_t *m_data;
    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_length, m_before, m_sameBefore; ///< of each candidate, while chains are looked for
    std::vector<std::uint8_t> m_hasNext;
    std::vector<std::size_t> m_chainOf;
    std::vector<Chain> m_chains;
    std::vector<std::size_t> m_picked;
};

} // namespace wm::ims
