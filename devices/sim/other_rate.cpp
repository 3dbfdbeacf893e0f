// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/other_rate.h"

namespace wm::sim {

namespace {

/// A line as it is at a time in bits of the sender; high before and behind what is sent.
class Level
{
public:
    explicit Level(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool at(double bit) const
    {
        const auto place = static_cast<qsizetype>(bit);
        if (bit < 0 || place >= length())
            return true;
        const auto within = place % 10;
        if (within == 0 || within == 9)
            return within == 9; // start and stop
        return (static_cast<unsigned char>(m_bytes[place / 10]) >> (within - 1) & 1) != 0;
    }
    [[nodiscard]] qsizetype length() const { return 10 * m_bytes.size(); }

private:
    QByteArrayView m_bytes;
};

} // namespace

QByteArray asHeardAtRate(QByteArrayView bytes, int sentBaud, int heardBaud)
{
    const Level level(bytes);
    const double bit = static_cast<double>(sentBaud) / heardBaud; // of the receiver, in bits of the sender
    const double step = bit / 16;                                 // as receivers look for the start
    QByteArray heard;
    double at = 0;
    const auto end = static_cast<double>(level.length());
    while (at < end) {
        if (level.at(at)) {
            at += step;
            continue;
        }
        unsigned value = 0;
        for (int i = 0; i < 8; ++i)
            value |= level.at(at + (1.5 + i) * bit) ? 1U << static_cast<unsigned>(i) : 0U;
        const bool isWhole = level.at(at + 9.5 * bit);
        heard.append(static_cast<char>(value));
        at += 9.5 * bit;
        while (!isWhole && at < end && !level.at(at)) // after a break the line has to rise first
            at += step;
    }
    return heard;
}

} // namespace wm::sim
