// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace wm {

/// Longest text a person may type into one field, in UTF-16 units; notes are allowed ten times that.
inline constexpr qsizetype kMaxTextLength = 2'000;

/// Decodes UTF-8 that came from outside. Refuses invalid sequences and NUL; `what` names the thing in the message.
Result<QString> decodeUtf8(QByteArrayView bytes, const QString &what);
/// Refuses NUL, lone surrogates, control characters other than tab and line ends, and more than `maxLength` units.
Result<QString> checkedText(const QString &text, const QString &what, qsizetype maxLength = kMaxTextLength);

/// A number in a message: six digits, or as many of twelve as it was written with. 40.0000001 is not told as 40, which
/// it may just have been refused for not being; a third stays 0.333333.
QString figure(double value);

} // namespace wm
