// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/write_ahead_log.h"

#include <QtCore/QtEndian>

namespace wm::record {

namespace {

constexpr qsizetype kHeaderBytes = 32;
constexpr qsizetype kFrameHeaderBytes = 24;
constexpr quint32 kMagic = 0x377f0682; ///< its lowest bit: the checksums add up big-endian words
constexpr quint32 kFormat = 3007000;
constexpr quint32 kOurPageBytes = 4096;

quint32 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

void putWord(QByteArray &bytes, qsizetype at, quint32 word)
{
    qToBigEndian(word, bytes.data() + at);
}

/// SQLite's running checksum: two sums, each taking in the other.
struct Sums
{
    quint32 first = 0;
    quint32 second = 0;

    void add(QByteArrayView bytes, bool bigEndian)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            const char *pair = bytes.data() + at;
            first += (bigEndian ? qFromBigEndian<quint32>(pair) : qFromLittleEndian<quint32>(pair)) + second;
            second += (bigEndian ? qFromBigEndian<quint32>(pair + 4) : qFromLittleEndian<quint32>(pair + 4)) + first;
        }
    }
    [[nodiscard]] bool standAt(QByteArrayView bytes, qsizetype at) const
    {
        return first == wordAt(bytes, at) && second == wordAt(bytes, at + 4);
    }
    void putAt(QByteArray &bytes, qsizetype at) const
    {
        putWord(bytes, at, first);
        putWord(bytes, at + 4, second);
    }
};

class Log
{
public:
    explicit Log(QByteArrayView bytes) : m_bytes(bytes)
    {
        if (bytes.size() < kHeaderBytes + kFrameHeaderBytes)
            return;
        const quint32 magic = wordAt(bytes, 0);
        m_bigEndian = magic == kMagic + 1;
        m_sums.add(bytes.first(24), m_bigEndian);
        m_headerHolds = (magic & ~1U) == kMagic && wordAt(bytes, 4) == kFormat && m_sums.standAt(bytes, 24);
        m_pageBytes = m_headerHolds ? wordAt(bytes, 8) : kOurPageBytes;
        if (m_pageBytes < 512 || m_pageBytes > 65536) // signed by its checksum, and yet no page
            return;
        m_frames = (bytes.size() - kHeaderBytes) / frameBytes();
        // A log begun anew leaves the frames of its earlier runs behind; the salts tell them apart. The first frame is
        // always of the present run.
        m_salts = m_headerHolds  ? bytes.sliced(16, 8).toByteArray()
                  : m_frames > 0 ? saltsOf(0).toByteArray()
                                 : QByteArray(8, '\0');
    }

    [[nodiscard]] qsizetype frames() const { return m_frames; }
    [[nodiscard]] qsizetype frameBytes() const { return kFrameHeaderBytes + m_pageBytes; }
    [[nodiscard]] QByteArrayView frame(qsizetype i) const
    {
        return m_bytes.sliced(kHeaderBytes + i * frameBytes(), frameBytes());
    }
    [[nodiscard]] bool isCommit(qsizetype i) const { return saltsOf(i) == m_salts && wordAt(frame(i), 4) != 0; }

    /// The number of frames that SQLite believes.
    [[nodiscard]] qsizetype believed() const
    {
        if (!m_headerHolds)
            return 0;
        Sums sums = m_sums;
        qsizetype i = 0;
        for (; i < m_frames && saltsOf(i) == m_salts && wordAt(frame(i), 0) != 0; ++i) {
            addFrame(sums, frame(i), m_bigEndian);
            if (!sums.standAt(frame(i), 16))
                break;
        }
        return i;
    }

    [[nodiscard]] QByteArray rewritten(qsizetype frames) const
    {
        QByteArray log = m_bytes.first(kHeaderBytes + frames * frameBytes()).toByteArray();
        putWord(log, 0, kMagic);
        putWord(log, 4, kFormat);
        putWord(log, 8, m_pageBytes);
        log.replace(16, 8, m_salts);
        Sums sums;
        sums.add(QByteArrayView(log).first(24), false);
        sums.putAt(log, 24);
        for (qsizetype i = 0; i < frames; ++i) {
            const qsizetype at = kHeaderBytes + i * frameBytes();
            if (wordAt(log, at) == 0) // page 0 is none: SQLite would stop here
                putWord(log, at, 1);
            log.replace(at + 8, 8, m_salts);
            addFrame(sums, QByteArrayView(log).sliced(at, frameBytes()), false);
            sums.putAt(log, at + 16);
        }
        return log;
    }

private:
    [[nodiscard]] QByteArrayView saltsOf(qsizetype i) const { return frame(i).sliced(8, 8); }
    static void addFrame(Sums &sums, QByteArrayView frame, bool bigEndian)
    {
        sums.add(frame.first(8), bigEndian);
        sums.add(frame.sliced(kFrameHeaderBytes), bigEndian);
    }

    QByteArrayView m_bytes;
    bool m_bigEndian = false;
    bool m_headerHolds = false;
    quint32 m_pageBytes = 0;
    qsizetype m_frames = 0;
    QByteArray m_salts;
    Sums m_sums; ///< over the header
};

} // namespace

int commitsBehindDamage(QByteArrayView bytes)
{
    const Log log(bytes);
    int commits = 0;
    for (qsizetype i = log.believed(); i < log.frames(); ++i)
        commits += log.isCommit(i) ? 1 : 0;
    return commits;
}

QByteArray believable(QByteArrayView bytes)
{
    const Log log(bytes);
    for (qsizetype i = log.frames(); i > 0; --i)
        if (log.isCommit(i - 1))
            return log.rewritten(i);
    return {};
}

} // namespace wm::record
