// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace wm::ims {

/// What is wrong on the line. The word of each is part of the command line's contract.
enum class Diagnosis {
    PolaritySwapped, ///< "polarity-swapped": A and B crossed, or a logger that inverts levels (IMS-RS485-12)
    StuckZero,       ///< "stuck-zero": nothing but 0x00: a break, a short, no bias (IMS-RS485-13)
    StuckOnes,       ///< "stuck-ones": nothing but 0xFF
    Noise,           ///< "noise": bytes that belong to no frame
    WrongBaud,       ///< "wrong-baud": bursts of a length that another line speed explains (IMS-RS485-10)
    TwoMeters,       ///< "two-meters": more than one meter talks on this pair (IMS-RS485-14)
    NoFrames,        ///< "no-frames": not one frame heard
    ByteLoss,        ///< "byte-loss": frames that lack a byte or have one too many (IMS-FRAME-30, -31)
};
[[nodiscard]] QString toWord(Diagnosis diagnosis);
/// What it means and what to do, for people.
[[nodiscard]] QString sentenceFor(Diagnosis diagnosis);
[[nodiscard]] QString sentenceFor(const QString &word);
[[nodiscard]] QStringList toWords(const std::vector<Diagnosis> &diagnoses);

/// Judges bursts (pieces of the stream with silence around them) that hold no frame.
[[nodiscard]] std::vector<Diagnosis> diagnoseBursts(const std::vector<QByteArray> &bursts);

} // namespace wm::ims
