// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/process_lock.h"

#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace wm::record {

namespace {
struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};
} // namespace

Result<std::unique_ptr<ProcessLock>> ProcessLock::take(const QString &file)
{
    const QString what = RecordWords::tr("The records in %1 could not be opened").arg(QFileInfo(file).absolutePath());
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errorFromErrno(errno, what, file);
    std::unique_ptr<ProcessLock> lock(new ProcessLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return errorFromErrno(errno, what, file);
        std::array<char, 32> holder{};
        const ssize_t length = ::pread(descriptor, holder.data(), holder.size(), 0);
        const QString pid = QString::fromLatin1(holder.data(), std::max<ssize_t>(length, 0)).trimmed();
        return makeError(ErrorCode::Busy,
                         RecordWords::tr("%1: another Witnessmark (process %2) has them open. Close it and try again.")
                             .arg(what, pid.isEmpty() ? RecordWords::tr("unknown") : pid));
    }
    // The number is for the message above only; a full disk that cannot take it is no reason to refuse reading.
    const QByteArray pid = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(descriptor, pid.constData(), static_cast<size_t>(pid.size()), 0);
    return lock;
}

ProcessLock::~ProcessLock()
{
    ::close(m_descriptor);
}

} // namespace wm::record
