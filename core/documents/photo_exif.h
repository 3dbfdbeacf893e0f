// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace wm::documents {

/// What a camera wrote into its picture about when, where and which way it was taken. Empty is: not told. All three
/// read the same in every language.
struct PhotoTaken
{
    QString when;      ///< by the camera's own clock: "2026-11-20 14:05", with its offset where it told one
    QString place;     ///< degrees north and east: "34.05562, -117.18254"
    QString direction; ///< degrees clockwise from north: "270°", or "270° M" where the compass was not corrected
};

/// Of a JPEG with Exif; nothing from what is none, is damaged, or says what cannot be.
PhotoTaken photoTaken(QByteArrayView jpeg);

/// Fills in from the picture what nobody said.
void addTaken(PhotoTaken &taken, QByteArrayView jpeg);

} // namespace wm::documents
