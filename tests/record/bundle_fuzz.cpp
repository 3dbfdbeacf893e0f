// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive as a bundle: no crash, no endless work, and never “valid” unless the seal fits.
#include "core/record/verify.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto result = wm::record::verifyBundleBytes(bytes);
    if (result && result->valid() && !bytes.endsWith("wmjseal1"))
        std::abort();
    return 0;
}
