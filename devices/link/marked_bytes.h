// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QtGlobal>

#include <vector>

namespace wm::link {

/// What a serial line did wrong with one character.
enum class LineError {
    Framing, ///< no stop bit where one belongs
    Break    ///< the line lay at its start level for a whole character: byte 0
};

/// One character as the receiver saw it.
struct MarkedByte
{
    quint8 byte = 0;
    bool damaged = false; ///< with byte 0: a break
    bool operator==(const MarkedByte &) const = default;
};

/// Takes apart what the kernel hands out under PARMRK: FF 00 x is a damaged x, FF 00 00 a break, FF FF a true FF
/// (DEVICES.md §5). Marks may be cut between two reads. No clock, no I/O.
class MarkedBytes
{
public:
    std::vector<MarkedByte> take(QByteArrayView bytes);

private:
    enum class State { Plain, AfterFf, AfterFfZero };
    State m_state = State::Plain;
};

} // namespace wm::link
