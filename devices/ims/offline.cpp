// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/offline.h"

#include "devices/ims/crossed.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace wm::ims {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
constexpr std::size_t kLookBack = 8;     ///< candidates of one number a reading is compared with
constexpr std::size_t kEnough = 3;       ///< frames that make a meter (IMS-FRAME-34)
constexpr std::size_t kKnownMeters = 64; ///< more than a pair carries
constexpr std::uint64_t kRound = 12;     ///< bytes a meter sends in one period
constexpr qsizetype kDiagnosed = 4'096;  ///< bytes the costly part of the diagnosis looks at

bool isIdle(std::uint8_t byte)
{
    return byte == 0x00 || byte == 0xFF;
}

/// A number with a zero byte comes up in line breaks, so its frames have to lie closer together.
std::uint64_t reachOf(std::uint16_t id, std::uint64_t meters)
{
    return (id >> 8U) != 0 && (id & 0xFFU) != 0 ? 40 * kRound * meters : 2 * kRound * meters;
}

/// The frames of one meter that tell one story.
struct Chain
{
    std::vector<std::size_t> members; ///< candidates, in order
    bool secondary = false;           ///< the same number has a longer story
    bool rare = false;                ///< another meter spoke far more often meanwhile (IMS-FRAME-34)
    bool shadow = false;              ///< its number is a shifted piece of a known meter's frame (IMS-FRAME-35)
};

class Decoder
{
public:
    Decoder(QByteArrayView bytes, const std::vector<std::uint16_t> &labelIds)
        : m_data(reinterpret_cast<const std::uint8_t *>(bytes.data())),
          m_size(static_cast<std::uint64_t>(bytes.size())), m_view(bytes), m_labels(labelIds.begin(), labelIds.end()),
          m_candidates(findCandidates(bytes))
    {
    }

    OfflineResult run()
    {
        link();
        collectChains();
        judgeChains();
        select();
        countWhole();
        OfflineResult result;
        result.bytes = m_view.size();
        result.readings.reserve(m_picked.size());
        for (std::size_t i = 0; i < m_picked.size(); ++i)
            result.readings.push_back(judge(i));
        result.skippedBytes = result.bytes - static_cast<qint64>(m_picked.size()) * kFrameLength;
        diagnose(result);
        return result;
    }

private:
    [[nodiscard]] std::uint64_t distance(std::size_t earlier, std::size_t later) const
    {
        return m_candidates[later].offset - m_candidates[earlier].offset;
    }
    [[nodiscard]] bool follows(std::size_t earlier, std::size_t later, std::uint64_t reach) const
    {
        const std::uint64_t apart = distance(earlier, later);
        if (apart < kRound || apart > reach)
            return false;
        const auto rounds = static_cast<std::uint32_t>((apart + kRound - 1) / kRound);
        return isPlausible(stepBetween(m_candidates[earlier].fields, m_candidates[later].fields),
                           {StepLimits{}.kwh * rounds, 2});
    }

    /// For every candidate the longest plausible sequence of its own number that ends in it.
    void link()
    {
        const std::size_t count = m_candidates.size();
        m_length.assign(count, 1);
        m_before.assign(count, kNone);
        m_sameBefore.assign(count, kNone);
        m_hasNext.assign(count, 0);
        std::vector<std::uint32_t> seen(65'536, 0);
        std::vector<std::size_t> last(65'536, kNone);
        for (const Candidate &candidate : m_candidates)
            ++seen[candidate.fields.meterId];
        const auto meters = static_cast<std::uint64_t>(std::clamp<std::ptrdiff_t>(
            std::count_if(seen.begin(), seen.end(), [](auto n) { return n >= kEnough; }), 1, 8));
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint16_t id = m_candidates[i].fields.meterId;
            const std::uint64_t reach = reachOf(id, meters);
            m_sameBefore[i] = last[id];
            last[id] = i;
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

    void collectChains()
    {
        std::vector<std::size_t> ends;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_hasNext[i] == 0)
                ends.push_back(i);
        }
        std::stable_sort(ends.begin(), ends.end(),
                         [this](std::size_t a, std::size_t b) { return m_length[a] > m_length[b]; });
        m_chainOf.assign(m_candidates.size(), kNone);
        std::vector<std::size_t> mainChain(65'536, kNone);
        for (const std::size_t end : ends) {
            Chain chain;
            for (std::size_t i = end; i != kNone && m_chainOf[i] == kNone; i = m_before[i]) {
                m_chainOf[i] = m_chains.size();
                chain.members.push_back(i);
            }
            std::reverse(chain.members.begin(), chain.members.end());
            std::size_t &main = mainChain[m_candidates[end].fields.meterId];
            chain.secondary = main != kNone;
            if (main == kNone)
                main = m_chains.size();
            m_chains.push_back(std::move(chain));
        }
    }

    void judgeChains()
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
    [[nodiscard]] bool carriesNumberOf(const Chain &strong, std::size_t candidate) const
    {
        const std::uint8_t *window = m_data + m_candidates[candidate].offset;
        const std::uint16_t id = m_candidates[strong.members.front()].fields.meterId;
        return id == (window[0] << 8 | window[1]) || id == (window[2] << 8 | window[3]);
    }

    /// One byte late, the true end of a frame stands where the lowest byte of the energy should: it is always 0x0D, and
    /// a kWh of the meter moves the number by 256, which no meter does.
    [[nodiscard]] bool movesInLeaps(const Chain &chain) const
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

    [[nodiscard]] std::size_t weight(std::size_t candidate) const
    {
        const Chain &chain = m_chains[m_chainOf[candidate]];
        return chain.shadow ? 1 : chain.members.size();
    }

    /// Among windows that share bytes, the set that tells the longest stories (IMS-FRAME-29).
    void select()
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
    void selectAmong(std::size_t begin, std::size_t end)
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

    [[nodiscard]] OfflineReading judge(std::size_t index) const
    {
        const std::size_t me = m_picked[index];
        const Candidate &candidate = m_candidates[me];
        const Chain &chain = m_chains[m_chainOf[me]];
        OfflineReading reading{static_cast<qint64>(candidate.offset), candidate.fields};
        const std::size_t enough = m_labels.contains(candidate.fields.meterId) ? 2 : kEnough;
        reading.unconfirmed = chain.members.size() < enough || chain.rare || endIsUnsure(chain, me);
        reading.implausible = chain.secondary || hasStrangerAtTheEnd(chain, me);
        reading.suspect = chain.shadow || isEmpty(candidate.fields) || isShiftable(index);
        reading.ambiguous = mayHoldADoubledByte(index);
        weighNeighbours(me, reading);
        return reading;
    }

    /// Nothing but zeros and a 0x0D is what a break leaves behind, too.
    static bool isEmpty(const FrameFields &fields) { return fields == FrameFields{}; }

    /// Windows over the same bytes: one with a story half as long is a rival, not an accident.
    void weighNeighbours(std::size_t me, OfflineReading &reading) const
    {
        const auto weigh = [&](std::size_t other) {
            const bool sameMeter = m_candidates[other].fields.meterId == m_candidates[me].fields.meterId;
            if (weight(other) * 2 >= weight(me))
                reading.ambiguous = reading.overlap = true;
            else if (sameMeter || weight(me) < kEnough)
                reading.overlap = true;
        };
        for (std::size_t i = me; i > 0 && distance(i - 1, me) < kRound; --i)
            weigh(i - 1);
        for (std::size_t i = me + 1; i < m_candidates.size() && distance(me, i) < kRound; ++i)
            weigh(i);
    }

    /// A frame that lost a byte behind the zeros, or has one twice there, passes as a frame when a 0x0D happens to
    /// stand in the right place. Then its last number is the true 0x0D, or the true 0x0D comes right behind it.
    [[nodiscard]] bool isShiftable(std::size_t index) const
    {
        const std::uint64_t end = m_candidates[m_picked[index]].offset + kRound;
        const std::uint64_t next = index + 1 < m_picked.size() ? m_candidates[m_picked[index + 1]].offset : m_size;
        if (std::all_of(m_data + end, m_data + next, isIdle))
            return false;
        return m_data[end - 2] == 0x0D || m_data[end] == 0x0D;
    }

    /// A byte that is in no reading stands beside this one, and with it the bytes are another frame in which one came
    /// twice (IMS-FRAME-31), at this place or shifted. A number that is known settles it.
    [[nodiscard]] bool mayHoldADoubledByte(std::size_t index) const
    {
        const auto [before, after] = gapsAround(index);
        const std::uint64_t start = m_candidates[m_picked[index]].offset;
        return (before && readsOtherwise(index, start - 1)) || (after && readsOtherwise(index, start + kRound));
    }

    /// Whether bytes that are in no reading stand before and behind this one.
    [[nodiscard]] std::pair<bool, bool> gapsAround(std::size_t index) const
    {
        const auto startOf = [this](std::size_t picked) { return m_candidates[m_picked[picked]].offset; };
        const std::uint64_t before = index > 0 ? startOf(index - 1) + kRound : 0;
        const std::uint64_t after = index + 1 < m_picked.size() ? startOf(index + 1) : m_size;
        return {before < startOf(index), startOf(index) + kRound < after};
    }

    /// Frames with no stray byte beside them make a number known: what came twice, or was lost, always leaves one.
    void countWhole()
    {
        for (std::size_t i = 0; i < m_picked.size(); ++i)
            if (gapsAround(i) == std::pair(false, false))
                ++m_whole[m_candidates[m_picked[i]].fields.meterId];
    }
    [[nodiscard]] bool knows(std::uint16_t id) const
    {
        const auto whole = m_whole.find(id);
        return m_labels.contains(id) || (whole != m_whole.end() && whole->second >= kEnough);
    }

    /// Whether a frame with a doubled byte lies over the byte at `stray`, other than the readings that were picked.
    [[nodiscard]] bool readsOtherwise(std::size_t index, std::uint64_t stray) const
    {
        const auto fieldsAt = [this](std::size_t picked) { return m_candidates[m_picked[picked]].fields; };
        const FrameFields mine = fieldsAt(index);
        if (m_size < kRound + 1)
            return false;
        const std::uint64_t last = std::min(stray, m_size - (kRound + 1));
        for (std::uint64_t from = stray - std::min(stray, kRound); from <= last; ++from) {
            const auto others = framesWithoutADoubledByte(m_view.sliced(static_cast<qsizetype>(from), kRound + 1));
            for (const FrameFields &other : others) {
                const bool picked = other == mine || (index > 0 && other == fieldsAt(index - 1)) ||
                                    (index + 1 < m_picked.size() && other == fieldsAt(index + 1));
                if (!picked && (!knows(mine.meterId) || knows(other.meterId)))
                    return true;
            }
        }
        return false;
    }

    /// The first and the last frame of a story are held by one neighbour only: an error there is not contradicted.
    [[nodiscard]] bool endIsUnsure(const Chain &chain, std::size_t me) const
    {
        if (chain.members.size() < 2)
            return false;
        const auto stepTo = [&](std::size_t n) {
            return stepBetween(m_candidates[chain.members[n - 1]].fields, m_candidates[chain.members[n]].fields);
        };
        const std::size_t last = chain.members.size() - 1;
        if (me != chain.members.front() && me != chain.members[last])
            return false;
        const std::size_t mine = me == chain.members.front() ? 1 : last;
        const Step step = stepTo(mine);
        if (step.resets != 0 || m_candidates[chain.members[mine - 1]].fields.demandRaw !=
                                    m_candidates[chain.members[mine]].fields.demandRaw)
            return true;
        // The steps next to it are measure enough, and looking at all would make long files slow.
        std::uint32_t most = 0;
        const std::size_t from = mine == 1 ? 2 : (last > 64 ? last - 64 : 1),
                          to = mine == 1 ? std::min<std::size_t>(last, 65) : last - 1;
        for (std::size_t n = from; n <= to; ++n)
            most = std::max(most, stepTo(n).kwh);
        return step.kwh > most;
    }

    /// Frames of the same number that contradict the end of a story: nothing tells which of the two is wrong.
    [[nodiscard]] bool hasStrangerAtTheEnd(const Chain &chain, std::size_t me) const
    {
        const bool first = me == chain.members.front(), last = me == chain.members.back();
        if (!first && !last)
            return false;
        const std::uint64_t reach = 4 * kRound;
        for (std::size_t i = me; i > 0 && distance(i - 1, me) <= reach; --i) {
            if (m_chainOf[i - 1] == m_chainOf[me])
                break; // the story goes on in between
            if (isStranger(i - 1, me))
                return true;
        }
        for (std::size_t i = me + 1; i < m_candidates.size() && distance(me, i) <= reach; ++i) {
            if (m_chainOf[i] == m_chainOf[me])
                break;
            if (isStranger(i, me))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isStranger(std::size_t other, std::size_t me) const
    {
        return m_candidates[other].fields.meterId == m_candidates[me].fields.meterId &&
               m_chainOf[other] != m_chainOf[me];
    }

    void diagnose(OfflineResult &result) const
    {
        if (result.bytes == 0 || result.readings.empty()) {
            result.diagnosis.push_back(Diagnosis::NoFrames);
            if (result.bytes > 0)
                diagnoseSilence(result);
            return;
        }
        std::set<std::uint16_t> meters;
        for (const Chain &chain : m_chains) {
            if (chain.members.size() >= 2 && !chain.secondary && !chain.rare && !chain.shadow)
                meters.insert(m_candidates[chain.members.front()].fields.meterId);
        }
        if (meters.size() >= 2)
            result.diagnosis.push_back(Diagnosis::TwoMeters);

        qint64 damaged = 0, strange = 0, zeros = 0, ones = 0;
        qint64 from = 0;
        for (std::size_t i = 0; i <= result.readings.size(); ++i) {
            const qint64 to = i < result.readings.size() ? result.readings[i].offset : result.bytes;
            const QByteArrayView run = m_view.sliced(from, to - from);
            zeros += std::count(run.begin(), run.end(), '\x00');
            ones += std::count(run.begin(), run.end(), '\xFF');
            const auto other =
                std::count_if(run.begin(), run.end(), [](char b) { return !isIdle(static_cast<std::uint8_t>(b)); });
            const bool inside = i > 0 && i < result.readings.size();
            const auto rest = run.size() % kFrameLength;
            const bool remains = run.size() >= kFrameLength - 1 &&
                                 (run.back() == '\x0D' || run.toByteArray().contains(QByteArray(2, '\0')));
            if (inside && other > 0 && (rest == 1 || (rest == kFrameLength - 1 && remains)))
                ++damaged;
            else
                strange += other;
            from = to + kFrameLength;
        }
        if (damaged > 0)
            result.diagnosis.push_back(Diagnosis::ByteLoss);
        if (strange >= 4)
            result.diagnosis.push_back(Diagnosis::Noise);
        if (zeros > result.bytes / 2)
            result.diagnosis.push_back(Diagnosis::StuckZero);
        if (ones > result.bytes / 2)
            result.diagnosis.push_back(Diagnosis::StuckOnes);
    }

    /// Why there is no frame in a file that is not empty.
    void diagnoseSilence(OfflineResult &result) const
    {
        const auto zeros = std::count(m_view.begin(), m_view.end(), '\x00');
        const auto ones = std::count(m_view.begin(), m_view.end(), '\xFF');
        if (zeros * 10 >= result.bytes * 9) {
            result.diagnosis.push_back(Diagnosis::StuckZero);
            return;
        }
        if (ones * 10 >= result.bytes * 9) {
            result.diagnosis.push_back(Diagnosis::StuckOnes);
            return;
        }
        // A logger that inverts levels keeps the bytes whole: each is the complement (vector V-20).
        QByteArray complement = m_view.first(std::min(m_view.size(), kDiagnosed)).toByteArray();
        for (char &byte : complement)
            byte = static_cast<char>(~byte);
        if (!findCandidates(complement).empty()) {
            result.diagnosis.push_back(Diagnosis::PolaritySwapped);
            return;
        }
        const QByteArrayView piece = m_view.first(std::min(m_view.size(), kDiagnosed));
        const qsizetype explained = explainedAsCrossed(piece);
        if (explained >= 6 && explained * 10 >= piece.size() * 7) {
            result.diagnosis.push_back(Diagnosis::PolaritySwapped);
            return;
        }
        result.diagnosis.push_back(repeatsAtAnotherLength(piece) ? Diagnosis::WrongBaud : Diagnosis::Noise);
    }

    /// The same bytes again and again, but not every 12: bursts read at another line speed.
    static bool repeatsAtAnotherLength(QByteArrayView piece)
    {
        for (qsizetype period = 1; period <= 30; ++period) {
            if (period == kFrameLength || piece.size() < period * 3)
                continue;
            qsizetype equal = 0;
            for (qsizetype i = period; i < piece.size(); ++i)
                equal += piece[i] == piece[i - period] ? 1 : 0;
            if (equal * 10 >= (piece.size() - period) * 7)
                return true;
        }
        return false;
    }

    const std::uint8_t *m_data;
    std::uint64_t m_size;
    QByteArrayView m_view;
    std::set<std::uint16_t> m_labels;
    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_length, m_before, m_sameBefore;
    std::vector<std::uint8_t> m_hasNext;
    std::vector<std::size_t> m_chainOf;
    std::vector<Chain> m_chains;
    std::vector<std::size_t> m_picked;
    std::map<std::uint16_t, std::size_t> m_whole; ///< frames without a stray byte beside them, by number
};

} // namespace

QStringList OfflineReading::flags() const
{
    QStringList words;
    const auto add = [&words](bool set, const char *word) {
        if (set)
            words << QLatin1String(word);
    };
    add(suspect, "suspect");
    add(implausible, "implausible");
    add(unconfirmed, "unconfirmed");
    add(ambiguous, "ambiguous");
    add(overlap, "overlap");
    return words;
}

QString OfflineReading::confidence() const
{
    if (!doubtful())
        return QStringLiteral("confirmed");
    return suspect || implausible || ambiguous || overlap ? QStringLiteral("doubtful") : QStringLiteral("single");
}

OfflineResult decodeOffline(QByteArrayView bytes, const std::vector<std::uint16_t> &labelIds)
{
    return Decoder(bytes, labelIds).run();
}

} // namespace wm::ims
