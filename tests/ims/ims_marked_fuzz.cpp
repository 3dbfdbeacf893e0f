// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the kernel would mark them: taken apart, received and solved without a crash, a hang or a lost byte.
#include "devices/ims/crossed.h"
#include "devices/ims/reception.h"
#include "devices/link/marked_bytes.h"

#include <cstdlib>

using namespace wm;
using namespace wm::ims;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    link::MarkedBytes whole, cut;
    const auto characters = whole.take(bytes);
    std::vector<link::MarkedByte> pieces;
    for (const char byte : bytes)
        for (const link::MarkedByte one : cut.take(QByteArrayView(&byte, 1)))
            pieces.push_back(one);
    if (pieces != characters || characters.size() > size)
        std::abort();

    const std::vector<link::MarkedByte> burst(
        characters.begin(),
        characters.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(characters.size(), 22)));
    for (const QByteArray &frame : framesBehindCrossedWires(burst))
        if (!decodeFrame(frame))
            std::abort();

    ReceptionSettings settings;
    settings.marked = true;
    Reception reception(settings);
    Instant now{0};
    for (const link::MarkedByte character : characters) {
        (void)reception.takeDamaged(character, now);
        if (character.byte == 0x0D)
            now += std::chrono::milliseconds(70);
    }
    (void)reception.tick(now + std::chrono::seconds(1));
    if (reception.bytes() != static_cast<qint64>(characters.size()))
        std::abort();
    (void)reception.diagnosis(now, Instant{0});
    return 0;
}
