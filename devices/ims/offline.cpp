// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/offline.h"

#include "devices/ims/crossed.h"
#include "devices/ims/offline_diagnosis.h"
#include "devices/ims/offline_stories.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace wm::ims {

namespace {

/// How far each reading that was picked is to be believed.
class Decoder
{
public:
    Decoder(QByteArrayView bytes, const std::vector<std::uint16_t> &labelIds)
        : m_data(reinterpret_cast<const std::uint8_t *>(bytes.data())),
          m_size(static_cast<std::uint64_t>(bytes.size())), m_view(bytes), m_labels(labelIds.begin(), labelIds.end()),
          m_stories(bytes)
    {
    }

    OfflineResult run()
    {
        countWhole();
        OfflineResult result;
        result.bytes = m_view.size();
        result.readings.reserve(m_picked.size());
        for (std::size_t i = 0; i < m_picked.size(); ++i)
            result.readings.push_back(judge(i));
        result.skippedBytes = result.bytes - static_cast<qint64>(m_picked.size()) * kFrameLength;
        diagnose(result, m_view, m_stories.meters());
        return result;
    }

private:
    [[nodiscard]] OfflineReading judge(std::size_t index) const
    {
        const std::size_t me = m_picked[index];
        const Candidate &candidate = m_candidates[me];
        const Chain &chain = m_stories.chainOf(me);
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
            if (m_stories.weight(other) * 2 >= m_stories.weight(me))
                reading.ambiguous = reading.overlap = true;
            else if (sameMeter || m_stories.weight(me) < kEnough)
                reading.overlap = true;
        };
        for (std::size_t i = me; i > 0 && m_stories.distance(i - 1, me) < kRound; --i)
            weigh(i - 1);
        for (std::size_t i = me + 1; i < m_candidates.size() && m_stories.distance(me, i) < kRound; ++i)
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
        for (std::size_t i = me; i > 0 && m_stories.distance(i - 1, me) <= reach; --i) {
            if (&m_stories.chainOf(i - 1) == &m_stories.chainOf(me))
                break; // the story goes on in between
            if (isStranger(i - 1, me))
                return true;
        }
        for (std::size_t i = me + 1; i < m_candidates.size() && m_stories.distance(me, i) <= reach; ++i) {
            if (&m_stories.chainOf(i) == &m_stories.chainOf(me))
                break;
            if (isStranger(i, me))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isStranger(std::size_t other, std::size_t me) const
    {
        return m_candidates[other].fields.meterId == m_candidates[me].fields.meterId &&
               &m_stories.chainOf(other) != &m_stories.chainOf(me);
    }

    const std::uint8_t *m_data;
    std::uint64_t m_size;
    QByteArrayView m_view;
    std::set<std::uint16_t> m_labels;
    Stories m_stories;
    const std::vector<Candidate> &m_candidates = m_stories.candidates();
    const std::vector<std::size_t> &m_picked = m_stories.picked();
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
