// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"
#include "core/documents/page_flow.h"

#include <QtCore/QCoreApplication>

namespace wm::documents {

/// The translation context of everything a packet prints.
struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

/// "2026-11-20 15:12 UTC": one form that nobody reads as another day; empty for a time that is not known.
QString timeText(const QDateTime &utc);
QString secondText(const QDateTime &utc); ///< the same to the second: readings of a device follow each other closely
/// Lower-case hexadecimal, as the verifiers print it, in groups of four for the eye.
QString groupedHex(const QByteArray &bytes);
/// The first and last groups of a hash: "9f3c 71d0 … a1e7".
QString shortHex(const QByteArray &bytes);
QString torqueText(const std::optional<InchPounds> &torque);
QString sourceText(const QString &word);
QString roleText(const QString &word);
QString stateText(StepState state);
Mark stateMark(StepState state);
QString verdictText(Verdict verdict);
Mark verdictMark(Verdict verdict);
/// When by the camera's clock, where and which way a photo was taken, and what of it nobody knows. In English, or in
/// the reader's language.
QString takenText(const PhotoTaken &taken, bool english = false);
/// The value, or the words for one that nobody recorded.
QString orNotRecorded(const QString &value);

/// "Label: value", without a second sign where the label ends by itself: a question keeps its mark, a sentence gives
/// its full stop up.
QString labelled(const QString &label, const QString &value);

} // namespace wm::documents
