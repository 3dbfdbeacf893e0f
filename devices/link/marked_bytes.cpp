// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/marked_bytes.h"

namespace wm::link {

std::vector<MarkedByte> MarkedBytes::take(QByteArrayView bytes)
{
    std::vector<MarkedByte> characters;
    characters.reserve(static_cast<std::size_t>(bytes.size()));
    for (const char one : bytes) {
        const auto byte = static_cast<quint8>(one);
        switch (m_state) {
        case State::Plain:
            if (byte == 0xFF)
                m_state = State::AfterFf;
            else
                characters.push_back({byte});
            break;
        case State::AfterFf:
            if (byte == 0x00) {
                m_state = State::AfterFfZero;
                break;
            }
            m_state = State::Plain;
            characters.push_back({0xFF});
            if (byte != 0xFF) // no kernel writes this; nothing is lost all the same
                characters.push_back({byte});
            break;
        case State::AfterFfZero:
            m_state = State::Plain;
            characters.push_back({byte, true});
            break;
        }
    }
    return characters;
}

} // namespace wm::link
