// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "devices/link/marked_bytes.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace wm::capture {

enum class Direction { Sent, Received };

/// What an entry without bytes says: bytes are missing from here on; this program closed the link; the other side was
/// gone (unplugged, hung up); the file breaks off in the middle of the frame that has this number.
enum class Mark { None, Lost, Closed, Gone, Torn };

/// A run of bytes in one direction, or a mark, as recorded.
struct Frame
{
    Direction direction = Direction::Received;
    QByteArray bytes = {};
    Duration at{0};             ///< monotonic, since the capture began
    qint64 utcMicroseconds = 0; ///< wall clock, since 1970
    bool damaged = false;       ///< one character without its stop bit, or, when it is 0, a break
    Mark mark = Mark::None;
    qint64 number = 0; ///< as Wireshark counts, from 1; 0: not from a file
};

/// Writes a libpcap file of link type RTAC serial (250). Wireshark and tshark open it; `-d rtacser.data,mbrtu` decodes
/// Modbus RTU inside. Every frame is handed to the operating system at once, so that a killed program loses none.
class CaptureWriter
{
public:
    static constexpr qint64 kMaxBytes = 16 * 1024 * 1024; ///< hours of a busy 9600 line; what is kept of a flood
    /// Creates `path`, which must not exist; a capture is never overwritten.
    static Result<std::unique_ptr<CaptureWriter>> create(const QString &path, Clock &clock,
                                                         qint64 maxBytes = kMaxBytes);
    ~CaptureWriter();
    CaptureWriter(const CaptureWriter &) = delete;
    CaptureWriter &operator=(const CaptureWriter &) = delete;

    /// Beyond the size bound one mark of loss is written and no more bytes.
    void add(Direction direction, const QByteArray &bytes, Instant at);
    /// A character the line damaged.
    void add(link::MarkedByte damaged, Instant at);
    /// How the session ended, Closed or Gone: the last entry, also of a recording that is not whole.
    void end(Mark how, Instant at);
    /// Frames written so far; they are numbered from 1, as Wireshark does.
    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] QString path() const { return m_path; }
    /// False once something could not be written; the capture is then not whole.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// Removes the file again if nothing was recorded.
    void discard();
    /// Closes the file. SHA-256 of its bytes.
    Result<QByteArray> finish();

private:
    struct Files;
    CaptureWriter(std::unique_ptr<Files> files, QString path, Clock &clock, qint64 maxBytes);
    [[nodiscard]] bool hasRoom(qsizetype bytes, Instant at);
    void put(quint8 event, const QByteArray &bytes, Instant at);

    std::unique_ptr<Files> m_files;
    QString m_path;
    qint64 m_maxBytes;
    Instant m_start;
    qint64 m_startUtcMicroseconds;
    qint64 m_written = 0;
    qint64 m_frames = 0;
    bool m_whole = true;
    bool m_failed = false; ///< the disk took no more
    bool m_ended = false;
};

/// Reads a capture. Refuses other link types, damaged files, and more than `maxBytes` of content. Of one that breaks
/// off in the middle of a frame, as a full disk or a power cut leaves it, the frames before are read; a mark says so.
Result<QList<Frame>> readCapture(const QString &path, qint64 maxBytes = 16 * CaptureWriter::kMaxBytes);
/// The same from memory; `what` names it in errors.
Result<QList<Frame>> readCapture(const QByteArray &bytes, const QString &what);
/// When the recording was begun, from the beginning of its file alone; invalid: not to be read.
QDateTime beganAt(const QString &path);
QDateTime beganAt(const QList<Frame> &frames);

} // namespace wm::capture
