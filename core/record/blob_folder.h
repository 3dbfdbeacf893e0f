// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"
#include "core/record/sealer.h"

#include <memory>

namespace wm::record {

/// Files named by the SHA-256 of their content, in folders of their first two digits; with a sealer, what is written is
/// sealed, and what is read may be. What put() returned is there after a power cut.
class BlobFolder
{
public:
    static constexpr qint64 kMaxBytes = qint64{256} * 1024 * 1024;

    explicit BlobFolder(QString folder) : m_folder(std::move(folder)) {}
    /// Makes the folder and removes unfinished files of an earlier run.
    Result<void> prepare();
    Result<Hash> put(QByteArrayView bytes);
    /// Errors: NotFound, Corrupt (the file no longer has its hash), Io.
    Result<QByteArray> read(const Hash &hash) const;
    void useSealer(std::shared_ptr<const Sealer> sealer) { m_sealer = std::move(sealer); }
    /// Seals the files that lie there in plain; damaged ones stay as they are.
    Result<void> sealAll();
    /// Bytes of the content, or -1 when it is not there.
    [[nodiscard]] qint64 size(const Hash &hash) const;

private:
    [[nodiscard]] QString pathOf(const Hash &hash) const;
    QString m_folder;
    std::shared_ptr<const Sealer> m_sealer;
};

} // namespace wm::record
