// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace wm::record {

/// Keeps a data directory to one process. The system lets go of it however the process ends; the file stays and names
/// its last holder.
class ProcessLock
{
public:
    /// Errors: Busy (names the process that holds it), ReadOnly, NoPermission, DiskFull, Io.
    static Result<std::unique_ptr<ProcessLock>> take(const QString &file);
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

private:
    explicit ProcessLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace wm::record
