// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program (LD_PRELOAD): counts what it writes below the folder WM_FAULT_DIR, and lets the
// WM_FAULT_AT-th such call, or every one from there on (WM_FAULT_STAYS), fail with WM_FAULT_ERRNO. So a failing disk
// looks the same to SQLite and to everything else. With WM_FAULT_NO_SYNC syncs do nothing and say they did.
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

long calls = 0;
long syncs = 0;

const char *folder()
{
    static const char *const value = std::getenv("WM_FAULT_DIR");
    return value;
}

long setting(const char *name)
{
    const char *text = std::getenv(name);
    return text == nullptr ? 0 : std::strtol(text, nullptr, 10);
}

bool below(const char *path)
{
    return folder() != nullptr && std::strncmp(path, folder(), std::strlen(folder())) == 0;
}

bool below(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return below(path);
}

/// Whether this call is the one that fails; sets errno.
bool fails()
{
    static const long at = setting("WM_FAULT_AT");
    static const bool stays = setting("WM_FAULT_STAYS") != 0;
    ++calls;
    if (at == 0 || (stays ? calls < at : calls != at))
        return false;
    errno = static_cast<int>(setting("WM_FAULT_ERRNO"));
    return true;
}

/// Whether syncs only say that they were done.
bool lies()
{
    static const bool value = setting("WM_FAULT_NO_SYNC") != 0;
    return value;
}

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

#pragma GCC visibility push(default)
extern "C" {

long wm_fault_calls()
{
    return calls;
}
long wm_fault_syncs()
{
    return syncs;
}

ssize_t write(int fd, const void *data, size_t size)
{
    static auto *const next = real<ssize_t(int, const void *, size_t)>("write");
    return below(fd) && fails() ? -1 : next(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return below(fd) && fails() ? -1 : next(fd, data, size, at);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return below(fd) && fails() ? -1 : next(fd, data, size, at);
}
int ftruncate(int fd, off_t size)
{
    static auto *const next = real<int(int, off_t)>("ftruncate");
    return below(fd) && fails() ? -1 : next(fd, size);
}
int ftruncate64(int fd, off64_t size)
{
    static auto *const next = real<int(int, off64_t)>("ftruncate64");
    return below(fd) && fails() ? -1 : next(fd, size);
}
int fsync(int fd)
{
    static auto *const next = real<int(int)>("fsync");
    if (below(fd)) {
        ++syncs;
        if (fails())
            return -1;
        if (lies())
            return 0;
    }
    return next(fd);
}
int fdatasync(int fd)
{
    static auto *const next = real<int(int)>("fdatasync");
    if (below(fd)) {
        ++syncs;
        if (fails())
            return -1;
        if (lies())
            return 0;
    }
    return next(fd);
}
int rename(const char *from, const char *to)
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return below(to) && fails() ? -1 : next(from, to);
}
int unlink(const char *path)
{
    static auto *const next = real<int(const char *)>("unlink");
    return below(path) && fails() ? -1 : next(path);
}
int mkdir(const char *path, mode_t mode)
{
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return below(path) && fails() ? -1 : next(path, mode);
}
}
#pragma GCC visibility pop
