// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace wm::documents {

enum class PictureState { Whole, CutOff, Damaged };

/// Decodes a JPEG to its last line (at an eighth of its size, which reads every byte of it). Qt's reader fills what a
/// cut-off file lacks with grey and calls it a picture. What cameras put behind the picture's end is none of ours.
PictureState checkJpeg(const QByteArray &bytes);

} // namespace wm::documents
