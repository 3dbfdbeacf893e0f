// SPDX-License-Identifier: GPL-3.0-or-later
// A device whose whole memory is the input: the walk must end, read within the limits, and decode without a fault.
#include "devices/sunspec/chain_walk.h"
#include "resources/resources.h"

#include <cstdlib>

using namespace wm;
using namespace wm::sunspec;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Catalogue catalogue = [] {
        registerResources();
        auto loaded = Catalogue::builtIn();
        if (!loaded)
            std::abort();
        return *loaded;
    }();
    if (size < 2)
        return 0;
    modbus::Registers memory{0x5375, 0x6E53};
    for (size_t i = 1; i + 1 < size; i += 2)
        memory += static_cast<quint16>((data[i] << 8) | data[i + 1]);
    ChainWalk walk(catalogue, QStringLiteral("fuzz"));
    for (int reads = 0;; ++reads) {
        const auto next = walk.next();
        if (!next)
            break;
        if (reads > 5000 || next->count < 1 || next->count > 125 || next->address + next->count > 65536)
            std::abort();
        const int from = next->address - 40000;
        // Beyond the input: an exception, or nothing but one value.
        if (from < 0 || ((data[0] & 1) == 0 && from + next->count > memory.size())) {
            walk.feed(makeError(ErrorCode::Refused, QStringLiteral("exception")));
            continue;
        }
        modbus::Registers values = memory.mid(from, next->count);
        while (values.size() < next->count)
            values += data[0];
        walk.feed(values);
    }
    if (auto scan = walk.result())
        if (scan->toJson().isEmpty())
            std::abort();
    return 0;
}
