// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace wm::documents {

struct Photo
{
    QByteArray bytes;
    QString name;      ///< of the file, without its folder
    QString mediaType; ///< image/jpeg or image/png
};

/// Reads a picture from a file and makes sure that the whole of it is one: every line of it decodes, up to its end.
/// Not there, not permitted, larger than 40 MB, no JPEG or PNG, cut off in the middle, damaged: each is a message of
/// its own with the file's name. Takes its time; call it off the window's thread.
Result<Photo> readPhoto(const QString &path);
/// The same for bytes that are there already; `name` for messages. The answer's `bytes` are those given.
Result<Photo> checkPhoto(const QByteArray &bytes, const QString &name);

} // namespace wm::documents
