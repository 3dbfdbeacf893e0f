// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"
#include "core/documents/page_flow.h"

namespace wm::documents {

/// Which letters of a text the face has no glyphs for, by their script: "Devanagari", "Arabic, Han"; empty: it has all.
/// Nothing is borrowed from the machine's fonts: pages are the same wherever they are made. After loadFonts(); without
/// the fonts every text counts as covered.
QString foreignLetters(const QString &text, Face face);

/// The piece with what cannot be printed replaced by words in brackets, "[Devanagari letters]", set apart as what is
/// missing is: never an empty box.
Piece printable(const Piece &piece);
QString printable(const QString &text, Face face);

/// What of a packet cannot be printed, a sentence each with what to do about it.
QStringList unprintable(const PacketInput &input);

} // namespace wm::documents
