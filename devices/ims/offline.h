// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/ims/diagnosis.h"
#include "devices/ims/frame.h"

#include <QtCore/QStringList>

#include <vector>

namespace wm::ims {

/// A reading found in bytes without times. Silence cannot help here, so the content has to: a reading carries no flag
/// only when at least three frames of its meter tell one story (IMS-FRAME-34), its bytes fit no other frame, and
/// nothing next to it could have shifted it.
struct OfflineReading
{
    qint64 offset = 0; ///< of byte 1
    FrameFields fields;
    bool suspect = false;     ///< beside damaged bytes, a shifted copy of a known meter, or empty (IMS-FRAME-31, -35)
    bool implausible = false; ///< contradicts the frames around it (IMS-FRAME-32, -36)
    bool unconfirmed = false; ///< too few frames of this meter agree
    bool ambiguous = false;   ///< another alignment of the same bytes tells as good a story
    bool overlap = false;     ///< shares bytes with another window that has the shape of a frame (IMS-FRAME-29)

    [[nodiscard]] bool doubtful() const { return suspect || implausible || unconfirmed || ambiguous || overlap; }
    [[nodiscard]] QStringList flags() const;
    /// "confirmed" (no flag), "single" (only unconfirmed), "doubtful".
    [[nodiscard]] QString confidence() const;
};

struct OfflineResult
{
    std::vector<OfflineReading> readings; ///< in order of offset, never overlapping
    qint64 bytes = 0;
    qint64 skippedBytes = 0; ///< in no reading
    std::vector<Diagnosis> diagnosis;
};

/// Decodes a whole file. `labelIds` are the meter numbers known from labels, if any.
[[nodiscard]] OfflineResult decodeOffline(QByteArrayView bytes, const std::vector<std::uint16_t> &labelIds = {});

} // namespace wm::ims
