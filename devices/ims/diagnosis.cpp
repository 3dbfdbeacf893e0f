// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/diagnosis.h"

#include "devices/ims/crossed.h"
#include "devices/ims/frame.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <functional>
#include <numeric>

namespace wm::ims {

namespace {

struct ImsWords
{
    Q_DECLARE_TR_FUNCTIONS(ImsWords)
};

bool isIdle(char byte)
{
    return byte == '\x00' || byte == '\xFF';
}

/// A frame that lost a byte or has one twice: 11 or 13 bytes with some of the fixed ones left in place.
bool looksDamaged(QByteArrayView burst)
{
    if (burst.size() != kFrameLength - 1 && burst.size() != kFrameLength + 1)
        return false;
    return burst.back() == '\x0D' || burst.toByteArray().contains(QByteArray(2, '\0'));
}

/// The same burst again and again, at a length that only another line speed makes of 12 bytes (DEVICES.md §5).
bool looksLikeOtherSpeed(const std::vector<QByteArray> &bursts)
{
    if (bursts.size() < 2)
        return false;
    return std::all_of(bursts.begin(), bursts.end(), [&bursts](const QByteArray &burst) {
        const auto size = burst.size();
        if ((size > 7 && size < 13) || size > 30)
            return false;
        const QByteArray &first = bursts.front();
        const auto common = std::min(size, first.size());
        const auto equal = std::inner_product(burst.begin(), burst.begin() + common, first.begin(), qsizetype{0},
                                              std::plus<>(), [](char a, char b) { return a == b ? 1 : 0; });
        return equal * 2 >= std::max(size, first.size());
    });
}

} // namespace

QString toWord(Diagnosis diagnosis)
{
    switch (diagnosis) {
    case Diagnosis::PolaritySwapped:
        return QStringLiteral("polarity-swapped");
    case Diagnosis::StuckZero:
        return QStringLiteral("stuck-zero");
    case Diagnosis::StuckOnes:
        return QStringLiteral("stuck-ones");
    case Diagnosis::Noise:
        return QStringLiteral("noise");
    case Diagnosis::WrongBaud:
        return QStringLiteral("wrong-baud");
    case Diagnosis::TwoMeters:
        return QStringLiteral("two-meters");
    case Diagnosis::NoFrames:
        return QStringLiteral("no-frames");
    case Diagnosis::ByteLoss:
        return QStringLiteral("byte-loss");
    }
    return {};
}

QString sentenceFor(Diagnosis diagnosis)
{
    switch (diagnosis) {
    case Diagnosis::PolaritySwapped:
        return ImsWords::tr(
            "Every level arrives inverted: A and B are swapped. Cross the pair at one end, not at both.");
    case Diagnosis::StuckZero:
        return ImsWords::tr(
            "The line gives nothing but zeros: it is shorted, broken, has no bias, or A and B are swapped. Check "
            "the pair.");
    case Diagnosis::StuckOnes:
        return ImsWords::tr(
            "The line gives nothing but ones: it floats, or the adapter is not connected to the meter. Check the "
            "pair.");
    case Diagnosis::Noise:
        return ImsWords::tr(
            "Bytes arrive that belong to no frame. Check the shield, the ground and what else is on this pair.");
    case Diagnosis::WrongBaud:
        return ImsWords::tr(
            "The bursts have the length of another line speed. The meter sends at 9600 baud, 8 data bits, no "
            "parity, 1 stop bit.");
    case Diagnosis::TwoMeters:
        return ImsWords::tr(
            "More than one meter talks on this pair. Their frames can collide; tell them apart by the meter number.");
    case Diagnosis::NoFrames:
        return ImsWords::tr(
            "No frame was heard. The meter sends one every 5 minutes by itself; check its power, A to plus and B "
            "to minus.");
    case Diagnosis::ByteLoss:
        return ImsWords::tr(
            "Frames arrive with a byte missing or doubled. Use a shorter USB cable or another adapter.");
    }
    return {};
}

QString sentenceFor(const QString &word)
{
    for (int i = 0; i <= static_cast<int>(Diagnosis::ByteLoss); ++i) {
        if (toWord(static_cast<Diagnosis>(i)) == word)
            return sentenceFor(static_cast<Diagnosis>(i));
    }
    return {};
}

QStringList toWords(const std::vector<Diagnosis> &diagnoses)
{
    QStringList words;
    for (const Diagnosis diagnosis : diagnoses)
        words << toWord(diagnosis);
    return words;
}

std::vector<Diagnosis> diagnoseBursts(const std::vector<QByteArray> &bursts)
{
    std::vector<QByteArray> odd; // without bursts of pure idle bytes: adapters make those when the line turns
    qsizetype zeros = 0, ones = 0, all = 0;
    for (const QByteArray &burst : bursts) {
        zeros += burst.count('\x00');
        ones += burst.count('\xFF');
        all += burst.size();
        if (!std::all_of(burst.begin(), burst.end(), isIdle))
            odd.push_back(burst);
    }
    if (all == 0)
        return {};
    if (odd.empty())
        return {zeros >= ones ? Diagnosis::StuckZero : Diagnosis::StuckOnes};

    std::vector<Diagnosis> found;
    // A burst of two or three bytes fits too much by accident (1 in 100) to stand alone.
    const auto crossed = std::count_if(odd.begin(), odd.end(), [](const QByteArray &b) { return couldBeCrossed(b); });
    const auto longest = std::max_element(odd.begin(), odd.end(),
                                          [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    const auto count = static_cast<std::ptrdiff_t>(odd.size());
    if (crossed * 10 >= count * 8 && (count >= 2 || longest->size() >= 6)) {
        found.push_back(Diagnosis::PolaritySwapped);
        return found;
    }
    if (std::any_of(odd.begin(), odd.end(), [](const QByteArray &b) { return looksDamaged(b); }))
        found.push_back(Diagnosis::ByteLoss);
    if (found.empty())
        found.push_back(looksLikeOtherSpeed(odd) ? Diagnosis::WrongBaud : Diagnosis::Noise);
    return found;
}

} // namespace wm::ims
