// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace wm::ui {

struct PhotoFile
{
    QByteArray bytes;
    QString name;
    QString mediaType;
};

/// Reads a picture from a file and makes sure it is one: not there, not permitted, larger than 40 MB, no picture or a
/// damaged one are different messages, each with the file's name. Takes its time; call it off the window's thread.
Result<PhotoFile> readPhoto(const QString &path);
/// The same of bytes that are there already; `name` is what the photo is called in messages and in the record.
Result<PhotoFile> checkPhoto(QByteArray bytes, const QString &name);

} // namespace wm::ui
