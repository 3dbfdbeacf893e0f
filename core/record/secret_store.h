// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace wm::record {

/// The desktop's keychain. Called on the thread that opens the store; may wait for a person to unlock it.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Whether there is one in this session.
    [[nodiscard]] virtual bool available() = 0;
    /// Errors: NotFound (no such entry), NoPermission (refused), NotReady (no keychain in this session), Io.
    virtual Result<QByteArray> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace wm::record
