// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/capture_file.h"

#include "core/base/bytes.h"
#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pcap/pcap.h>
#include <unistd.h>
#include <utility>

namespace wm::capture {

namespace {

struct CaptureWords
{
    Q_DECLARE_TR_FUNCTIONS(CaptureWords)
};

constexpr int kRtacSerial = 250; // LINKTYPE_RTAC_SERIAL
constexpr int kSnapLength = 65535;
constexpr qint64 kMarks = 24 + 2 * (16 + 12); // the file's own header, a mark of loss and the end always fit
constexpr int kHeader = 12;                   // seconds, microseconds, event, control lines, two of footer
// RTAC serial events. The end of a session is told with two of its own: "capture complete" when this program closed the
// link, a change of the control lines to none when the other side was gone.
constexpr quint8 kControlLines = 0, kSent = 1, kReceived = 2, kLost = 5, kComplete = 6, kFramingError = 7,
                 kBreak = 9; // Wireshark's names for them

constexpr qsizetype kFileHeader = 24, kFrameHeader = 16; // of libpcap

/// Whether what follows `offset` is the beginning of a frame and no more.
bool isTorn(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype left = bytes.size() - offset;
    if (left < kFrameHeader)
        return true;
    // The order of the bytes in headers follows from the file's first four; both resolutions of time have their own.
    const quint32 magic = qFromLittleEndian<quint32>(bytes.constData());
    const bool little = magic == 0xa1b2c3d4U || magic == 0xa1b23c4dU;
    const bool big = magic == 0xd4c3b2a1U || magic == 0x4d3cb2a1U;
    const char *const length = bytes.constData() + offset + 8;
    const quint32 wanted = little ? qFromLittleEndian<quint32>(length) : qFromBigEndian<quint32>(length);
    return (little || big) && wanted <= kSnapLength && left - kFrameHeader < static_cast<qsizetype>(wanted);
}

} // namespace

struct CaptureWriter::Files
{
    pcap_t *pcap = nullptr;
    pcap_dumper_t *dumper = nullptr;
    FILE *file = nullptr; ///< owned by the dumper
    ~Files()
    {
        if (dumper != nullptr)
            pcap_dump_close(dumper);
        if (pcap != nullptr)
            pcap_close(pcap);
    }
};

Result<std::unique_ptr<CaptureWriter>> CaptureWriter::create(const QString &path, Clock &clock, qint64 maxBytes)
{
    const auto failed = [&path](int error) {
        const QString why = QString::fromLocal8Bit(std::strerror(error));
        const ErrorCode code = error == EACCES || error == EPERM ? ErrorCode::NoPermission
                               : error == ENOSPC                 ? ErrorCode::DiskFull
                               : error == EROFS                  ? ErrorCode::ReadOnly
                                                                 : ErrorCode::Io;
        return makeError(
            code, CaptureWords::tr("The recording %1 cannot be made: %2. Check the folder and the space on the disk.")
                      .arg(path, why));
    };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(errno != 0 ? errno : EACCES);
    // O_EXCL: evidence is never overwritten.
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0)
        return failed(errno);
    auto files = std::make_unique<Files>();
    FILE *file = ::fdopen(fd, "wb");
    files->pcap = pcap_open_dead(kRtacSerial, kSnapLength);
    if (file != nullptr && files->pcap != nullptr)
        files->dumper = pcap_dump_fopen(files->pcap, file);
    if (files->dumper == nullptr || pcap_dump_flush(files->dumper) != 0) {
        const int error = errno;
        if (files->dumper == nullptr && file != nullptr)
            std::fclose(file);
        else if (file == nullptr)
            ::close(fd);
        return failed(error);
    }
    files->file = file;
    return std::unique_ptr<CaptureWriter>(new CaptureWriter(std::move(files), path, clock, maxBytes));
}

CaptureWriter::CaptureWriter(std::unique_ptr<Files> files, QString path, Clock &clock, qint64 maxBytes)
    : m_files(std::move(files)), m_path(std::move(path)), m_maxBytes(maxBytes), m_start(clock.now()),
      m_startUtcMicroseconds(clock.utc().toMSecsSinceEpoch() * 1000)
{
}

CaptureWriter::~CaptureWriter() = default;

bool CaptureWriter::hasRoom(qsizetype bytes, Instant at)
{
    if (m_files == nullptr || bytes == 0 || !m_whole || m_ended)
        return false;
    const qint64 pieces = bytes / (kSnapLength - kHeader) + 1;
    if (m_written + bytes + pieces * (16 + kHeader) + kMarks > m_maxBytes) {
        put(kLost, {}, at);
        m_whole = false;
    }
    return m_whole;
}

void CaptureWriter::add(link::MarkedByte damaged, Instant at)
{
    if (hasRoom(1, at))
        put(damaged.byte == 0 ? kBreak : kFramingError, QByteArray(1, static_cast<char>(damaged.byte)), at);
}

void CaptureWriter::add(Direction direction, const QByteArray &bytes, Instant at)
{
    if (!hasRoom(bytes.size(), at))
        return;
    for (qsizetype from = 0; from < bytes.size(); from += kSnapLength - kHeader)
        put(direction == Direction::Sent ? kSent : kReceived, bytes.mid(from, kSnapLength - kHeader), at);
}

void CaptureWriter::end(Mark how, Instant at)
{
    if (m_files == nullptr || m_failed || std::exchange(m_ended, true))
        return;
    put(how == Mark::Gone ? kControlLines : kComplete, {}, at);
}

void CaptureWriter::put(quint8 event, const QByteArray &bytes, Instant at)
{
    const auto since = std::chrono::duration_cast<std::chrono::microseconds>(at - m_start).count();
    const qint64 utc = m_startUtcMicroseconds + since;
    QByteArray data(kHeader, '\0');
    qToBigEndian(static_cast<quint32>(since / 1'000'000), data.data());
    qToBigEndian(static_cast<quint32>(since % 1'000'000), data.data() + 4);
    data[8] = static_cast<char>(event);
    data += bytes;
    pcap_pkthdr header{};
    header.ts.tv_sec = utc / 1'000'000;
    header.ts.tv_usec = utc % 1'000'000;
    header.caplen = header.len = static_cast<bpf_u_int32>(data.size());
    pcap_dump(reinterpret_cast<u_char *>(m_files->dumper), &header, reinterpret_cast<const u_char *>(data.constData()));
    m_written += data.size() + 16;
    ++m_frames;
    if (pcap_dump_flush(m_files->dumper) != 0 || std::ferror(m_files->file) != 0) {
        m_whole = false;
        m_failed = true;
        qWarning("%s", qUtf8Printable(CaptureWords::tr("The recording %1 could not be continued: %2.")
                                          .arg(m_path, QString::fromLocal8Bit(std::strerror(errno)))));
    }
}

void CaptureWriter::discard()
{
    if (m_frames != 0 || m_files == nullptr)
        return;
    m_files.reset();
    QFile::remove(m_path);
}

Result<QByteArray> CaptureWriter::finish()
{
    m_files.reset();
    const auto bytes = readFile(m_path, 2 * m_maxBytes);
    if (!bytes)
        return bytes.error();
    return sha256(*bytes);
}

Result<QList<Frame>> readCapture(const QString &path, qint64 maxBytes)
{
    const auto bytes = readFile(path, maxBytes);
    if (!bytes)
        return bytes.error();
    return readCapture(*bytes, path);
}

Result<QList<Frame>> readCapture(const QByteArray &bytes, const QString &what)
{
    const auto corrupt = [&what](const QString &why) {
        return makeError(ErrorCode::Corrupt,
                         CaptureWords::tr("%1 is not a recording this program can read: %2.").arg(what, why));
    };
    if (bytes.size() < kFileHeader) // fmemopen() refuses nothing, libpcap's header is 24 bytes
        return corrupt(CaptureWords::tr("it is too short"));
    // libpcap closes the file with the capture.
    FILE *file = ::fmemopen(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()), "rb");
    if (file == nullptr)
        return corrupt(QString::fromLocal8Bit(std::strerror(errno)));
    std::array<char, PCAP_ERRBUF_SIZE> problem{};
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> pcap(pcap_fopen_offline(file, problem.data()), &pcap_close);
    if (pcap == nullptr) {
        std::fclose(file);
        return corrupt(QString::fromLocal8Bit(problem.data()));
    }
    if (pcap_datalink(pcap.get()) != kRtacSerial)
        return corrupt(
            CaptureWords::tr("it records another kind of line (link type %1)").arg(pcap_datalink(pcap.get())));
    QList<Frame> frames;
    bool endsInControlLines = false; // all low
    qsizetype offset = kFileHeader;
    for (qint64 number = 1;; ++number) {
        pcap_pkthdr *header = nullptr;
        const u_char *data = nullptr;
        const int got = pcap_next_ex(pcap.get(), &header, &data);
        if (got == PCAP_ERROR_BREAK) {
            if (endsInControlLines)
                frames.last().mark = Mark::Gone;
            return frames;
        }
        if (got != 1 && !frames.isEmpty() && isTorn(bytes, offset)) {
            if (endsInControlLines)
                frames.removeLast();
            Frame torn;
            torn.at = frames.isEmpty() ? Duration{0} : frames.last().at;
            torn.utcMicroseconds = frames.isEmpty() ? 0 : frames.last().utcMicroseconds;
            torn.mark = Mark::Torn;
            torn.number = number;
            return frames << torn;
        }
        if (got != 1)
            return corrupt(
                CaptureWords::tr("frame %1: %2").arg(number).arg(QString::fromLocal8Bit(pcap_geterr(pcap.get()))));
        offset += kFrameHeader + static_cast<qsizetype>(header->caplen);
        if (header->caplen < kHeader)
            return corrupt(CaptureWords::tr("frame %1 has no header").arg(number));
        const quint8 event = data[8];
        Frame frame;
        frame.at = std::chrono::seconds{qFromBigEndian<quint32>(data)} +
                   std::chrono::microseconds{qFromBigEndian<quint32>(data + 4)};
        frame.utcMicroseconds = static_cast<qint64>(header->ts.tv_sec) * 1'000'000 + header->ts.tv_usec;
        frame.bytes = QByteArray(reinterpret_cast<const char *>(data) + kHeader,
                                 static_cast<qsizetype>(header->caplen) - kHeader);
        frame.direction = event == kSent ? Direction::Sent : Direction::Received;
        frame.mark = event == kLost ? Mark::Lost : event == kComplete ? Mark::Closed : Mark::None;
        frame.number = number;
        frame.damaged = event == kFramingError || event == kBreak;
        if (event == kBreak)
            frame.bytes = QByteArray(1, '\0'); // other tools write it without a byte
        if (frame.damaged && frame.bytes.size() != 1)
            continue; // of another tool, which does not say which character
        if (endsInControlLines)
            frames.removeLast(); // a change in the middle, recorded by another tool
        endsInControlLines = event == kControlLines && data[9] == 0;
        if (event == kSent || event == kReceived || event == kLost || event == kComplete || frame.damaged ||
            endsInControlLines)
            frames += frame;
    }
}

QDateTime beganAt(const QList<Frame> &frames)
{
    if (frames.isEmpty())
        return {};
    const Frame &first = frames.first();
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(first.at).count();
    return QDateTime::fromMSecsSinceEpoch(first.utcMicroseconds / 1000 - since, Qt::UTC);
}

QDateTime beganAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // One frame at its longest, and the beginning of the next.
    const auto frames = readCapture(file.read(kFileHeader + 2 * (kFrameHeader + kSnapLength)), path);
    return frames ? beganAt(*frames) : QDateTime();
}

} // namespace wm::capture
