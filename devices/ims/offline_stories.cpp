// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/offline_stories.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace wm::ims {

namespace {

constexpr std::size_t kLookBack = 8;     ///< candidates of one number a reading is compared with
constexpr std::size_t kKnownMeters = 64; ///< more than a pair carries

/// A number with a zero byte comes up in line breaks, so its frames have to lie closer together.
std::uint64_t reachOf(std::uint16_t id, std::uint64_t meters)
{
    return (id >> 8U) != 0 && (id & 0xFFU) != 0 ? 40 * kRound * meters : 2 * kRound * meters;
}

} // namespace

Stories::Stories(QByteArrayView bytes)
    : m_data(reinterpret_cast<const std::uint8_t *>(bytes.data())), m_candidates(findCandidates(bytes))
{
    link();
    collectChains();
    judgeChains();
    select();
}

bool Stories::follows(std::size_t earlier, std::size_t later, std::uint64_t reach) const
{
    const std::uint64_t apart = distance(earlier, later);
    if (apart < kRound || apart > reach)
        return false;
    const auto rounds = static_cast<std::uint32_t>((apart + kRound - 1) / kRound);
    return isPlausible(stepBetween(m_candidates[earlier].fields, m_candidates[later].fields),
                       {StepLimits{}.kwh * rounds, 2});
}

/// For every candidate the longest plausible sequence of its own number that ends in it.
void Stories::link()
{
    const std::size_t count = m_candidates.size();
    m_length.assign(count, 1);
    m_before.assign(count, kNone);
    m_sameBefore.assign(count, kNone);
    m_hasNext.assign(count, 0);
    std::unordered_map<std::uint16_t, std::uint32_t> seen; // a file holds few of all numbers
    std::unordered_map<std::uint16_t, std::size_t> last;
    for (const Candidate &candidate : m_candidates)
        ++seen[candidate.fields.meterId];
    const auto meters = static_cast<std::uint64_t>(std::clamp<std::ptrdiff_t>(
        std::count_if(seen.begin(), seen.end(), [](const auto &one) { return one.second >= kEnough; }), 1, 8));
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint16_t id = m_candidates[i].fields.meterId;
        const std::uint64_t reach = reachOf(id, meters);
        if (const auto [same, isFirst] = last.try_emplace(id, i); !isFirst)
            m_sameBefore[i] = std::exchange(same->second, i);
        std::size_t tries = 0;
        for (std::size_t j = m_sameBefore[i]; j != kNone && tries < kLookBack; j = m_sameBefore[j], ++tries) {
            if (m_length[j] + 1 > m_length[i] && follows(j, i, reach)) {
                m_length[i] = m_length[j] + 1;
                m_before[i] = j;
                if (tries == 0)
                    break; // the one right before it agrees: nothing further back can be longer by much
            }
        }
        if (m_before[i] != kNone)
            m_hasNext[m_before[i]] = 1;
    }
}

void Stories::collectChains()
{
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_hasNext[i] == 0)
            ends.push_back(i);
    }
    std::stable_sort(ends.begin(), ends.end(),
                     [this](std::size_t a, std::size_t b) { return m_length[a] > m_length[b]; });
    m_chainOf.assign(m_candidates.size(), kNone);
    std::unordered_set<std::uint16_t> withChain;
    for (const std::size_t end : ends) {
        Chain chain;
        for (std::size_t i = end; i != kNone && m_chainOf[i] == kNone; i = m_before[i]) {
            m_chainOf[i] = m_chains.size();
            chain.members.push_back(i);
        }
        std::reverse(chain.members.begin(), chain.members.end());
        chain.secondary = !withChain.insert(m_candidates[end].fields.meterId).second;
        m_chains.push_back(std::move(chain));
    }
}

void Stories::judgeChains()
{
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        if (m_chains[i].members.size() >= kEnough && !m_chains[i].secondary)
            known.push_back(i);
    }
    std::stable_sort(known.begin(), known.end(), [this](std::size_t a, std::size_t b) {
        return m_chains[a].members.size() > m_chains[b].members.size();
    });
    known.resize(std::min(known.size(), kKnownMeters));
    for (Chain &chain : m_chains) {
        const std::size_t first = chain.members.front(), last = chain.members.back();
        chain.shadow = movesInLeaps(chain);
        for (const std::size_t other : known) {
            const Chain &strong = m_chains[other];
            if (&strong == &chain || strong.members.size() < chain.members.size() * 2)
                continue;
            chain.shadow = chain.shadow || carriesNumberOf(strong, first);
            const auto from = std::lower_bound(strong.members.begin(), strong.members.end(), first);
            const auto to = std::upper_bound(from, strong.members.end(), last);
            chain.rare = chain.rare || chain.members.size() * 2 < static_cast<std::size_t>(to - from);
        }
    }
}

/// The number of a known meter stands one byte too early or too late in this window (IMS-FRAME-35).
bool Stories::carriesNumberOf(const Chain &strong, std::size_t candidate) const
{
    const std::uint8_t *window = m_data + m_candidates[candidate].offset;
    const std::uint16_t id = m_candidates[strong.members.front()].fields.meterId;
    return id == (window[0] << 8 | window[1]) || id == (window[2] << 8 | window[3]);
}

/// One byte late, the true end of a frame stands where the lowest byte of the energy should: it is always 0x0D, and
/// a kWh of the meter moves the number by 256, which no meter does.
bool Stories::movesInLeaps(const Chain &chain) const
{
    std::size_t ends = 0;
    std::optional<std::uint32_t> one;
    bool moved = false;
    for (const std::size_t member : chain.members) {
        const std::uint32_t kwh = m_candidates[member].fields.totalKwh;
        if ((kwh & 0xFFU) != 0x0DU)
            continue;
        ++ends;
        moved = moved || (one && *one != kwh);
        one = kwh;
    }
    return moved && ends * 2 >= chain.members.size();
}

std::size_t Stories::weight(std::size_t candidate) const
{
    const Chain &chain = m_chains[m_chainOf[candidate]];
    return chain.shadow ? 1 : chain.members.size();
}

/// Among windows that share bytes, the set that tells the longest stories (IMS-FRAME-29).
void Stories::select()
{
    std::size_t begin = 0;
    while (begin < m_candidates.size()) {
        std::size_t end = begin + 1;
        while (end < m_candidates.size() && distance(end - 1, end) < kRound)
            ++end;
        selectAmong(begin, end);
        begin = end;
    }
}

void Stories::selectAmong(std::size_t begin, std::size_t end)
{
    if (end - begin == 1) {
        m_picked.push_back(begin);
        return;
    }
    std::vector<std::size_t> total(end - begin + 1, 0), from(end - begin, 0); // over the first n candidates
    for (std::size_t i = begin; i < end; ++i) {
        std::size_t free = i - begin; // candidates that end before this one starts
        while (free > 0 && distance(begin + free - 1, i) < kRound)
            --free;
        from[i - begin] = free;
        total[i - begin + 1] = std::max(total[i - begin], total[free] + weight(i));
    }
    std::vector<std::size_t> picked;
    for (std::size_t n = end - begin; n > 0;) {
        if (total[n] == total[n - 1]) {
            --n;
        } else {
            picked.push_back(begin + n - 1);
            n = from[n - 1];
        }
    }
    m_picked.insert(m_picked.end(), picked.rbegin(), picked.rend());
}

std::set<std::uint16_t> Stories::meters() const
{
    std::set<std::uint16_t> meters;
    for (const Chain &chain : m_chains)
        if (chain.members.size() >= 2 && !chain.secondary && !chain.rare && !chain.shadow)
            meters.insert(m_candidates[chain.members.front()].fields.meterId);
    return meters;
}

} // namespace wm::ims
