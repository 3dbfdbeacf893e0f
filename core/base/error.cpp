// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace wm {

QString toWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::NoPermission:
        return QStringLiteral("no-permission");
    case ErrorCode::Vanished:
        return QStringLiteral("vanished");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::Protocol:
        return QStringLiteral("protocol");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Mismatch:
        return QStringLiteral("mismatch");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer-version");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::NotReady:
        return QStringLiteral("not-ready");
    case ErrorCode::Io:
        return QStringLiteral("io");
    }
    return QStringLiteral("io");
}

} // namespace wm
