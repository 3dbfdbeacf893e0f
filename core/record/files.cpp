// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

class Descriptor
{
public:
    Descriptor(const QString &path, int flags, unsigned mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }
    /// Network file systems report a failed write here.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

Result<void> writeAll(const QString &path, QByteArrayView bytes, const QString &what, unsigned mode)
{
    Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
    if (file.number() < 0)
        return errorFromErrno(errno, what, path);
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errorFromErrno(errno, what, path);
        bytes = bytes.sliced(written);
    }
    if (::fdatasync(file.number()) != 0 || !file.close())
        return errorFromErrno(errno, what, path);
    return {};
}

} // namespace

Error errorFromErrno(int number, const QString &what, const QString &path)
{
    const QString context = path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return makeError(
            ErrorCode::DiskFull,
            RecordWords::tr("%1: the disk is full. Free some space or export finished jobs, then try again.").arg(what),
            context);
    case EROFS:
        return makeError(ErrorCode::ReadOnly,
                         RecordWords::tr("%1: %2 is on a read-only disk. Choose another place.").arg(what, path),
                         context);
    case EACCES:
    case EPERM:
        return makeError(ErrorCode::NoPermission,
                         RecordWords::tr("%1: there is no permission for %2. Check who owns it.").arg(what, path),
                         context);
    case ENOENT:
        return makeError(ErrorCode::NotFound, RecordWords::tr("%1: %2 does not exist.").arg(what, path), context);
    default:
        return makeError(ErrorCode::Io,
                         RecordWords::tr("%1: %2 failed (%3). Check the disk.")
                             .arg(what, path, QString::fromLocal8Bit(std::strerror(number))),
                         context);
    }
}

Result<void> syncFile(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (file.number() < 0 || ::fdatasync(file.number()) != 0)
        return errorFromErrno(errno, RecordWords::tr("A file could not be made safe"), path);
    return {};
}

Result<void> syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (folder.number() < 0 || ::fsync(folder.number()) != 0)
        return errorFromErrno(errno, RecordWords::tr("A folder could not be made safe"), path);
    return {};
}

Result<void> moveDurably(const QString &from, const QString &to, const QString &what)
{
    // A rename would put a file in the place of a device such as /dev/stdout, for everybody on this machine.
    if (const QFileInfo there(to); there.exists() && !there.isFile())
        return makeError(
            ErrorCode::Invalid,
            RecordWords::tr("%1: %2 is there and is no ordinary file. Choose another name.").arg(what, to));
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errorFromErrno(errno, what, to);
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> writeDurably(const QString &path, QByteArrayView bytes, const QString &what, unsigned mode)
{
    const QString temporary = path + QStringLiteral(".tmp");
    auto result = writeAll(temporary, bytes, what, mode);
    if (result)
        result = moveDurably(temporary, path, what);
    if (!result)
        QFile::remove(temporary);
    return result;
}

Result<void> makeFolder(const QString &path, const QString &what)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path) {
        if (auto made = makeFolder(parent, what); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return errorFromErrno(errno, what, path);
    return syncFolder(parent);
}

} // namespace wm::record
