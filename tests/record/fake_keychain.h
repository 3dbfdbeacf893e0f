// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/secret_store.h"

#include <QtCore/QMap>

namespace wm::record::test {

/// A keychain in memory, which can be taken away.
class FakeKeychain final : public SecretStore
{
public:
    bool present = true;
    QMap<QString, QByteArray> entries;

    bool available() override { return present; }
    Result<QByteArray> read(const QString &name) override
    {
        if (!present)
            return makeError(ErrorCode::NotReady, QStringLiteral("no keychain"));
        if (!entries.contains(name))
            return makeError(ErrorCode::NotFound, QStringLiteral("no such entry"));
        return entries.value(name);
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        entries.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        entries.remove(name);
        return {};
    }
};

} // namespace wm::record::test
