// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/photo_exif.h"

#include <cstdlib>

/// Whatever a picture says of itself, what is read from it is short and of the form it is promised in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto taken = wm::documents::photoTaken(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (taken.when.size() > 23 || taken.place.size() > 21 || taken.direction.size() > 6)
        std::abort();
    return 0;
}
