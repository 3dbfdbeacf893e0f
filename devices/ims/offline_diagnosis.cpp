// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/offline_diagnosis.h"

#include "devices/ims/crossed.h"

#include <algorithm>

namespace wm::ims {

namespace {

constexpr qsizetype kDiagnosed = 4'096; ///< bytes the costly part of the diagnosis looks at

/// The same bytes again and again, but not every 12: bursts read at another line speed.
bool repeatsAtAnotherLength(QByteArrayView piece)
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

/// Why there is no frame in a file that is not empty.
void diagnoseSilence(OfflineResult &result, QByteArrayView bytes)
{
    const auto zeros = std::count(bytes.begin(), bytes.end(), '\x00');
    const auto ones = std::count(bytes.begin(), bytes.end(), '\xFF');
    if (zeros * 10 >= result.bytes * 9) {
        result.diagnosis.push_back(Diagnosis::StuckZero);
        return;
    }
    if (ones * 10 >= result.bytes * 9) {
        result.diagnosis.push_back(Diagnosis::StuckOnes);
        return;
    }
    // A logger that inverts levels keeps the bytes whole: each is the complement (vector V-20).
    QByteArray complement = bytes.first(std::min(bytes.size(), kDiagnosed)).toByteArray();
    for (char &byte : complement)
        byte = static_cast<char>(~byte);
    if (!findCandidates(complement).empty()) {
        result.diagnosis.push_back(Diagnosis::PolaritySwapped);
        return;
    }
    const QByteArrayView piece = bytes.first(std::min(bytes.size(), kDiagnosed));
    const qsizetype explained = explainedAsCrossed(piece);
    if (explained >= 6 && explained * 10 >= piece.size() * 7) {
        result.diagnosis.push_back(Diagnosis::PolaritySwapped);
        return;
    }
    result.diagnosis.push_back(repeatsAtAnotherLength(piece) ? Diagnosis::WrongBaud : Diagnosis::Noise);
}

} // namespace

void diagnose(OfflineResult &result, QByteArrayView bytes, const std::set<std::uint16_t> &meters)
{
    if (result.bytes == 0 || result.readings.empty()) {
        result.diagnosis.push_back(Diagnosis::NoFrames);
        if (result.bytes > 0)
            diagnoseSilence(result, bytes);
        return;
    }
    if (meters.size() >= 2)
        result.diagnosis.push_back(Diagnosis::TwoMeters);

    qint64 damaged = 0, strange = 0, zeros = 0, ones = 0;
    qint64 from = 0;
    for (std::size_t i = 0; i <= result.readings.size(); ++i) {
        const qint64 to = i < result.readings.size() ? result.readings[i].offset : result.bytes;
        const QByteArrayView run = bytes.sliced(from, to - from);
        zeros += std::count(run.begin(), run.end(), '\x00');
        ones += std::count(run.begin(), run.end(), '\xFF');
        const auto other =
            std::count_if(run.begin(), run.end(), [](char b) { return !isIdle(static_cast<std::uint8_t>(b)); });
        const bool inside = i > 0 && i < result.readings.size();
        const auto rest = run.size() % kFrameLength;
        const bool remains =
            run.size() >= kFrameLength - 1 && (run.back() == '\x0D' || run.toByteArray().contains(QByteArray(2, '\0')));
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

} // namespace wm::ims
