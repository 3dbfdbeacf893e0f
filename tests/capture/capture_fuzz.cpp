// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/capture_file.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto frames = wm::capture::readCapture(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("fuzz"));
    qint64 bytes = 0;
    if (frames)
        for (const auto &frame : *frames)
            bytes += frame.bytes.size();
    return bytes > static_cast<qint64>(size) ? __builtin_trap(), 0 : 0;
}
