// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/reception.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace wm::ims {

namespace {

constexpr qsizetype kKept = 64;       ///< bytes of a burst that are kept: a frame, and some padding before it
constexpr std::size_t kOddBursts = 8; ///< bursts without a frame that the diagnosis looks at
constexpr int kPeriodsMissed = 2;     ///< a meter not heard for longer than this (and a bit) starts anew
constexpr double kTolerance = 0.05;   ///< 285 to 315 s (notes I-24)

bool isIdle(char byte)
{
    return byte == '\x00' || byte == '\xFF';
}

Duration times(Duration duration, double factor)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::nano>(duration) * factor);
}

} // namespace

QStringList Received::flags() const
{
    QStringList words;
    if (suspect)
        words << QStringLiteral("suspect");
    if (implausible)
        words << QStringLiteral("implausible");
    if (unconfirmed)
        words << QStringLiteral("unconfirmed");
    if (ambiguous)
        words << QStringLiteral("ambiguous");
    return words;
}

Reception::Reception(ReceptionSettings settings) : m_settings(settings) {}

std::vector<Received> Reception::take(QByteArrayView bytes, Instant at)
{
    std::vector<Received> found;
    append(bytes, false, at, found);
    return found;
}

std::vector<Received> Reception::takeDamaged(link::MarkedByte character, Instant at)
{
    std::vector<Received> found;
    const char byte = static_cast<char>(character.byte);
    m_sawDamaged = m_sawDamaged || character.damaged;
    append(QByteArrayView(&byte, 1), character.damaged, at, found);
    return found;
}

void Reception::append(QByteArrayView bytes, bool damaged, Instant at, std::vector<Received> &found)
{
    if (bytes.isEmpty())
        return;
    if (m_burstLength > 0 && at - m_lastByteAt >= kBurstGap)
        found = closeBurst();
    m_lastByteAt = at;
    m_bytes += bytes.size();
    m_burstLength += bytes.size();
    m_burst.bytes.append(bytes);
    m_burst.damaged.append(bytes.size(), damaged ? '\1' : '\0');
    if (const auto surplus = m_burst.bytes.size() - kKept; surplus > 0) {
        m_burstTooLong = m_burstTooLong || !std::all_of(m_burst.bytes.begin(), m_burst.bytes.begin() + surplus, isIdle);
        m_burst.bytes.remove(0, surplus);
        m_burst.damaged.remove(0, surplus);
    }
}

std::vector<Received> Reception::tick(Instant now)
{
    if (m_burstLength > 0 && now - m_lastByteAt >= kSilence)
        return closeBurst();
    return {};
}

std::optional<Instant> Reception::closesAt() const
{
    if (m_burstLength == 0)
        return std::nullopt;
    return m_lastByteAt + kSilence;
}

std::vector<Received> Reception::closeBurst()
{
    const Burst burst = std::exchange(m_burst, {});
    const qint64 length = std::exchange(m_burstLength, 0);
    const bool tooLong = std::exchange(m_burstTooLong, false);
    const auto padding = burst.bytes.size() - kFrameLength;
    if (!tooLong && padding >= 0 && std::all_of(burst.bytes.begin(), burst.bytes.begin() + padding, isIdle) &&
        !burst.damaged.sliced(padding).contains('\1')) {
        const QByteArray raw = burst.bytes.sliced(padding);
        if (const auto fields = decodeFrame(raw)) {
            ++m_frames;
            m_skipped += length - kFrameLength;
            m_odd.clear(); // what was wrong before this frame is wrong no more
            m_crossed.reset();
            m_lastFrameAt = m_lastByteAt;
            m_ambiguous = mayHoldADoubledByte(burst.bytes, *fields);
            return {judge(*fields, raw, m_lastByteAt, m_bytes - kFrameLength)};
        }
    }
    m_skipped += length;
    if (m_settings.marked && !tooLong)
        proveCrossed(burst);
    if (m_odd.size() == kOddBursts)
        m_odd.erase(m_odd.begin());
    m_odd.push_back(burst);
    return {};
}

std::vector<link::MarkedByte> Reception::characters(const Burst &burst)
{
    std::vector<link::MarkedByte> list;
    for (qsizetype at = 0; at < burst.bytes.size(); ++at)
        list.push_back({static_cast<quint8>(burst.bytes[at]), burst.damaged[at] != '\0'});
    return list;
}

std::vector<link::MarkedByte> Reception::lastOdd() const
{
    return m_odd.empty() ? std::vector<link::MarkedByte>() : characters(m_odd.back());
}

void Reception::proveCrossed(const Burst &burst)
{
    Crossed proof{characters(burst), {}};
    const auto frames = framesBehindCrossedWires(proof.heard);
    if (frames.empty())
        return;
    proof.meterNumbers = meterNumbersOf(frames);
    std::vector<QByteArray> fitting;
    for (const QByteArray &frame : frames)
        if (const auto fields = decodeFrame(frame); fields && fields->meterId == m_settings.labelId)
            fitting.push_back(frame);
    if (fitting.size() == 1)
        proof.frame = fitting.front();
    m_crossed = std::move(proof);
}

StepLimits Reception::limitsOver(int periods) const
{
    const auto hours = std::chrono::duration<double, std::ratio<3600>>(m_settings.period).count();
    StepLimits limits;
    if (m_settings.maxKw)
        limits.kwh = std::max(10U, static_cast<std::uint32_t>(std::ceil(*m_settings.maxKw * hours)) + 2);
    limits.kwh *= static_cast<std::uint32_t>(periods);
    limits.resets = static_cast<std::uint8_t>(periods);
    return limits;
}

bool Reception::knows(std::uint16_t meterId) const
{
    if (m_settings.labelId)
        return m_settings.labelId == meterId;
    const auto known = m_meters.find(meterId);
    return known != m_meters.end() && known->second.agreeing >= 2;
}

/// A first byte 00 or FF is what adapters put before a frame, but also byte 1 of a frame in which a later byte came
/// twice. Only a number that is known settles it.
bool Reception::mayHoldADoubledByte(const QByteArray &burst, const FrameFields &fields) const
{
    if (burst.size() <= kFrameLength)
        return false;
    const auto others = framesWithoutADoubledByte(QByteArrayView(burst).last(kFrameLength + 1));
    return std::any_of(others.begin(), others.end(), [&](const FrameFields &other) {
        return other != fields && (!knows(fields.meterId) || knows(other.meterId));
    });
}

Received Reception::judge(const FrameFields &fields, QByteArray raw, Instant at, qint64 offset)
{
    Received received;
    received.fields = fields;
    received.raw = std::move(raw);
    received.at = at;
    received.offset = offset;
    received.unconfirmed = m_settings.labelId != fields.meterId;
    received.suspect = received.ambiguous = m_ambiguous;
    if (m_settings.maxKw && fields.peakDemandCentiKw() > std::lround(*m_settings.maxKw * 110))
        received.implausible = true;
    if (!m_ambiguous) // nothing is built on a frame that may be another
        judgeByHistory(received);
    return received;
}

void Reception::judgeByHistory(Received &received)
{
    const FrameFields &fields = received.fields;
    const auto known = m_meters.find(fields.meterId);
    const Meter fresh{fields, received.raw, received.at, 1};
    const Duration silent = times(m_settings.period, kPeriodsMissed + 2 * kTolerance);
    if (known == m_meters.end() || received.at - known->second.lastAt > silent) {
        m_meters[fields.meterId] = fresh;
        return;
    }
    Meter &meter = known->second;
    const bool wasConfirmed = meter.agreeing >= 2;
    const Duration elapsed = received.at - meter.lastAt;
    const int periods = static_cast<int>(
        std::lround(static_cast<double>(elapsed.count()) / static_cast<double>(m_settings.period.count())));
    const Duration late = elapsed - m_settings.period * periods;
    if (periods < 1 || std::chrono::abs(late) > times(m_settings.period, kTolerance * periods)) {
        received.suspect = true; // out of turn
        if (!wasConfirmed && (elapsed * 2 >= m_settings.period || received.raw != meter.lastRaw))
            meter = fresh;
        return;
    }
    if (!isPlausible(stepBetween(meter.last, fields), limitsOver(periods))) {
        received.implausible = true;
        if (!wasConfirmed)
            meter = fresh; // one word against another: neither is believed
        return;
    }
    if (received.implausible)
        return;
    const auto sameDemand = [&fields](const FrameFields &other) {
        return other.demandRaw == fields.demandRaw && other.demandResets == fields.demandResets;
    };
    const bool held = sameDemand(meter.last) || (meter.moved && sameDemand(*meter.moved));
    const FrameFields before = meter.last;
    meter = Meter{fields, received.raw, received.at, meter.agreeing + (held ? 1 : 0)};
    if (!held) { // one frame alone says so: a damaged one would, too
        meter.moved = fields;
        meter.last.demandRaw = before.demandRaw;
        meter.last.demandResets = before.demandResets;
        return;
    }
    received.confirmed = !m_settings.labelId || m_settings.labelId == fields.meterId;
    received.unconfirmed = !received.confirmed;
}

std::optional<Instant> Reception::nextOf(const Meter &meter, Instant now) const
{
    const Duration tolerance = times(m_settings.period, kTolerance);
    for (int missed = 1; missed <= kPeriodsMissed; ++missed) {
        const Instant expected = meter.lastAt + m_settings.period * missed;
        if (now <= expected + tolerance * missed)
            return expected;
    }
    return std::nullopt;
}

std::optional<Instant> Reception::nextExpected(Instant now) const
{
    std::optional<Instant> next;
    for (const auto &[id, meter] : m_meters)
        if (const auto expected = nextOf(meter, now))
            next = next ? std::min(*next, *expected) : expected;
    return next;
}

std::vector<HeardMeter> Reception::meters(Instant now) const
{
    std::vector<HeardMeter> list;
    for (const auto &[id, meter] : m_meters)
        list.push_back({meter.last, meter.lastAt, meter.agreeing >= 2 && knows(id), nextOf(meter, now)});
    return list;
}

/// Several numbers of late, and none of them twice: frames of two meters that collide keep the bytes both have alike,
/// and so look like frames, of numbers that nobody has. Two numbers that differ by one bit alone may be one meter's.
bool Reception::numbersChange(Instant now) const
{
    const Duration silent = times(m_settings.period, kPeriodsMissed + 2 * kTolerance);
    std::vector<unsigned> numbers;
    for (const auto &[id, meter] : m_meters) {
        if (now - meter.lastAt > silent)
            continue;
        if (knows(id) || meter.agreeing >= 2)
            return false;
        numbers.push_back(id);
    }
    return std::any_of(numbers.begin(), numbers.end(),
                       [&numbers](unsigned id) { return std::popcount(id ^ numbers.front()) > 1; });
}

std::vector<Diagnosis> Reception::diagnosis(Instant now, Instant since) const
{
    std::vector<Diagnosis> found;
    const Duration silent = times(m_settings.period, kPeriodsMissed + 2 * kTolerance);
    const bool heardLately = std::any_of(m_meters.begin(), m_meters.end(),
                                         [&](const auto &entry) { return now - entry.second.lastAt <= silent; });
    // What can be read two ways is nobody's, but was heard all the same.
    const bool heardOddly = m_ambiguous && now - m_lastFrameAt <= silent;
    if (!heardLately && !heardOddly && now - since > silent)
        found.push_back(Diagnosis::NoFrames);
    if (std::count_if(m_meters.begin(), m_meters.end(), [](const auto &entry) { return entry.second.agreeing >= 2; }) >=
            2 ||
        numbersChange(now))
        found.push_back(Diagnosis::TwoMeters);

    if (m_crossed) {
        found.push_back(Diagnosis::PolaritySwapped); // proved: nothing else about these bursts counts
        return found;
    }
    if (m_ambiguous)
        found.push_back(Diagnosis::ByteLoss);
    std::vector<QByteArray> bursts;
    for (const Burst &burst : m_odd)
        bursts.push_back(burst.bytes);
    if (m_burstLength > kFrameLength * 2)
        bursts.push_back(m_burst.bytes); // a line that is never silent closes no burst
    for (const Diagnosis diagnosis : diagnoseBursts(bursts)) {
        // Where damaged characters are marked, what cannot be solved is no crossed frame, whatever it looks like. A
        // line that never marked one may belong to a driver that cannot.
        if (diagnosis == Diagnosis::PolaritySwapped && m_sawDamaged) {
            found.push_back(Diagnosis::Noise);
            continue;
        }
        const bool idle = diagnosis == Diagnosis::StuckZero || diagnosis == Diagnosis::StuckOnes;
        // A single 00 or FF is what adapters make when the line turns.
        if ((!idle || (!heardLately && m_bytes >= 4)) &&
            std::find(found.begin(), found.end(), diagnosis) == found.end())
            found.push_back(diagnosis);
    }
    return found;
}

} // namespace wm::ims
