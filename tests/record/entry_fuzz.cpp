// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive as an entry or a batch statement: no crash, and what is accepted has this one encoding.
#include "core/record/codec.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto entry = wm::record::decodeEntry(bytes)) {
        const auto again = wm::record::encodeEntry(*entry);
        if (!again || *again != bytes)
            std::abort();
    }
    if (const auto batch = wm::record::decodeBatch(bytes)) {
        const auto again = wm::record::encodeBatch(*batch);
        if (!again || *again != bytes)
            std::abort();
    }
    return 0;
}
