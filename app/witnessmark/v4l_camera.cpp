// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/v4l_camera.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace wm {

namespace {

struct CameraWords
{
    Q_DECLARE_TR_FUNCTIONS(CameraWords)
};

/// A request that a signal may interrupt.
int control(int device, unsigned long request, void *data)
{
    int answer = 0;
    do
        answer = ::ioctl(device, request, data); // NOLINT(cppcoreguidelines-pro-type-vararg)
    while (answer < 0 && errno == EINTR);
    return answer;
}

int openDevice(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(),
                  O_RDWR | O_NONBLOCK | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
}

bool givesJpeg(int device)
{
    v4l2_fmtdesc format = {};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    for (; control(device, VIDIOC_ENUM_FMT, &format) == 0; ++format.index)
        if (format.pixelformat == V4L2_PIX_FMT_MJPEG || format.pixelformat == V4L2_PIX_FMT_JPEG)
            return true;
    return false;
}

class V4lCamera final : public ui::CameraPort
{
public:
    explicit V4lCamera(QString device) : m_path(std::move(device)) {}
    ~V4lCamera() override
    {
        for (const Buffer &buffer : m_buffers)
            if (buffer.start != MAP_FAILED)
                ::munmap(buffer.start, buffer.length);
        if (m_device >= 0)
            ::close(m_device); // ends the stream
    }
    V4lCamera(const V4lCamera &) = delete;
    V4lCamera &operator=(const V4lCamera &) = delete;

    void start() override
    {
        m_device = openDevice(m_path);
        if (m_device < 0) {
            fail(errno == EACCES || errno == EPERM
                     ? CameraWords::tr("This user may not use the camera %1. Add the user to the group “video”, sign "
                                       "in again, or choose a file.")
                     : CameraWords::tr("The camera %1 cannot be opened. Plug it in again, or choose a file."));
            return;
        }
        v4l2_format format = {};
        format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        format.fmt.pix.width = 1920;
        format.fmt.pix.height = 1080;
        format.fmt.pix.pixelformat = V4L2_PIX_FMT_MJPEG;
        format.fmt.pix.field = V4L2_FIELD_ANY;
        v4l2_requestbuffers request = {};
        request.count = kBuffers;
        request.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        request.memory = V4L2_MEMORY_MMAP;
        int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        if (control(m_device, VIDIOC_S_FMT, &format) < 0 || control(m_device, VIDIOC_REQBUFS, &request) < 0 ||
            !mapBuffers(request.count) || control(m_device, VIDIOC_STREAMON, &type) < 0) {
            fail(errno == EBUSY
                     ? CameraWords::tr("Another program uses the camera %1. Close it there, or choose a file.")
                     : CameraWords::tr("The camera %1 gives no picture. Plug it in again, or choose a file."));
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(m_device, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { read(); });
    }
    [[nodiscard]] QByteArray picture() const override { return m_picture; }

private:
    static constexpr unsigned kBuffers = 3;
    struct Buffer
    {
        void *start = MAP_FAILED;
        size_t length = 0;
    };

    bool mapBuffers(unsigned count)
    {
        for (unsigned at = 0; at < count; ++at) {
            v4l2_buffer buffer = {};
            buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
            buffer.memory = V4L2_MEMORY_MMAP;
            buffer.index = at;
            if (control(m_device, VIDIOC_QUERYBUF, &buffer) < 0)
                return false;
            Buffer mapped;
            mapped.length = buffer.length;
            mapped.start =
                ::mmap(nullptr, buffer.length, PROT_READ | PROT_WRITE, MAP_SHARED, m_device, buffer.m.offset);
            m_buffers.append(mapped);
            if (mapped.start == MAP_FAILED || control(m_device, VIDIOC_QBUF, &buffer) < 0)
                return false;
        }
        return count > 0;
    }

    void read()
    {
        v4l2_buffer buffer = {};
        buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        buffer.memory = V4L2_MEMORY_MMAP;
        if (control(m_device, VIDIOC_DQBUF, &buffer) < 0) {
            if (errno != EAGAIN)
                fail(CameraWords::tr("The camera %1 is gone. Plug it in again, or choose a file."));
            return;
        }
        QByteArray bytes;
        if (buffer.index < static_cast<unsigned>(m_buffers.size()) &&
            buffer.bytesused <= m_buffers.at(buffer.index).length)
            bytes = QByteArray(static_cast<const char *>(m_buffers.at(buffer.index).start),
                               static_cast<qsizetype>(buffer.bytesused));
        control(m_device, VIDIOC_QBUF, &buffer);
        const QImage image = QImage::fromData(bytes, "JPEG");
        if (image.isNull()) // the first frames of many cameras are not whole
            return;
        m_picture = bytes;
        Q_EMIT frame(image);
    }

    void fail(const QString &sentence)
    {
        const int number = errno;
        m_notifier.reset();
        Q_EMIT failed(makeError(ErrorCode::Io, sentence.arg(m_path), QString::fromLocal8Bit(strerror(number))));
    }

    QString m_path;
    int m_device = -1;
    QList<Buffer> m_buffers;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_picture;
};

} // namespace

QList<ui::CameraChoice> v4lCameras()
{
    QList<ui::CameraChoice> cameras;
    const QDir devices(QStringLiteral("/dev"));
    for (const QString &name : devices.entryList({QStringLiteral("video*")}, QDir::System, QDir::Name)) {
        const QString path = devices.filePath(name);
        const int device = openDevice(path);
        if (device < 0 && (errno == EACCES || errno == EPERM)) {
            cameras.append({path, path}); // opening it says what to do
            continue;
        }
        if (device < 0)
            continue;
        v4l2_capability can = {};
        if (control(device, VIDIOC_QUERYCAP, &can) == 0 && (can.device_caps & V4L2_CAP_VIDEO_CAPTURE) != 0 &&
            givesJpeg(device))
            cameras.append({path, QString::fromUtf8(reinterpret_cast<const char *>(can.card))});
        ::close(device);
    }
    return cameras;
}

std::unique_ptr<ui::CameraPort> openV4lCamera(const QString &device)
{
    return std::make_unique<V4lCamera>(device);
}

} // namespace wm
