// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/codec.h"
#include "core/record/projection.h"
#include "core/record/store.h"
#include "core/record/verify.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace wm::record::test {

inline Author ana()
{
    return {QStringLiteral("ana@example.org"), QStringLiteral("installer")};
}

inline Draft fact(const QString &path, const QCborValue &value, const QString &source = QStringLiteral("typed"))
{
    return Draft{
        .kind = Kind::Fact, .path = path, .value = {{QStringLiteral("v"), value}, {QStringLiteral("source"), source}}};
}

inline QByteArray contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    ASSERT_TRUE(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(opened.write(bytes), bytes.size());
}

inline QString passphrase()
{
    return QStringLiteral("four words in a row");
}
/// The least Argon2id there is, so that tests cost what they test.
inline KdfCost cheapest()
{
    return {8, 1};
}

/// A data directory of its own for one test.
class Folder
{
public:
    ManualClock clock;
    StoreSecrets secrets{nullptr, {}, cheapest()};

    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }
    std::unique_ptr<Store> open()
    {
        auto store = Store::open(path(), clock, secrets);
        EXPECT_TRUE(store) << qUtf8Printable(store ? QString() : store.error().message + u' ' + store.error().context);
        return store ? std::move(*store) : nullptr;
    }
    /// Opens it, and seals it with passphrase() where it is not sealed yet.
    std::unique_ptr<Store> openSealed()
    {
        secrets.passphrase = passphrase();
        auto store = open();
        if (store && !store->sealState().sealed) {
            const auto sealed = store->seal({.passphrase = passphrase()});
            EXPECT_TRUE(sealed) << qUtf8Printable(sealed ? QString() : sealed.error().message + sealed.error().context);
        }
        return store;
    }
    JobId job(Store &store, bool demonstration = false)
    {
        return *store.createJob({QStringLiteral("Elm Street"), demonstration, {}}, ana());
    }
    JobId job(std::unique_ptr<Store> store) { return job(*store); }

private:
    QTemporaryDir m_dir;
};

} // namespace wm::record::test
