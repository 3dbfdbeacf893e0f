// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"

namespace wm::record {

/// Files named by their SHA-256, in folders of their first two digits. What put() returned is there after a power cut.
class BlobFolder
{
public:
    static constexpr qint64 kMaxBytes = 256 * 1024 * 1024;

    explicit BlobFolder(QString folder) : m_folder(std::move(folder)) {}
    /// Makes the folder and removes unfinished files of an earlier run.
    Result<void> prepare();
    Result<Hash> put(QByteArrayView bytes);
    /// Errors: NotFound, Corrupt (the file no longer has its hash), Io.
    Result<QByteArray> read(const Hash &hash) const;
    /// Bytes of the file, or -1 when it is not there.
    [[nodiscard]] qint64 size(const Hash &hash) const;

private:
    [[nodiscard]] QString pathOf(const Hash &hash) const;
    QString m_folder;
};

} // namespace wm::record
