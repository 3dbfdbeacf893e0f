// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/record/record_support.h"

#include <QtCore/QSet>

namespace wm::record::test {

/// The job that record_appender writes to.
inline JobId appendersJob()
{
    return JobId(QStringLiteral("4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1"));
}

inline QString appender()
{
    return QStringLiteral(WM_BINARY_DIR "/bin/tests/record_appender");
}

/// What record_appender said it had recorded.
struct Acknowledged
{
    QSet<Hash> entries;
    QSet<Hash> blobs;

    void take(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 2 || words.at(1).size() != 64)
                continue; // the last line may be cut off; what nobody read was not acknowledged
            (words.first() == "blob" ? blobs : entries).insert(QByteArray::fromHex(words.at(1)));
        }
    }
};

/// Everything acknowledged is there, and what is there proves itself.
inline void check(Store &store, const Acknowledged &acknowledged)
{
    EXPECT_FALSE(store.openReport().recovered) << qUtf8Printable(store.openReport().notes.join(u' '));
    if (acknowledged.entries.isEmpty())
        return;
    const auto raw = store.raw(appendersJob());
    ASSERT_TRUE(raw) << qUtf8Printable(raw.error().message);
    const Verification verification = verifyRecord(*raw);
    EXPECT_TRUE(verification.valid()) << qUtf8Printable(verification.problems.value(0).what);
    QSet<Hash> there;
    for (const Entry &entry : verification.entries)
        there.insert(entry.hash);
    EXPECT_TRUE(there.contains(acknowledged.entries)) << (acknowledged.entries - there).size() << " entries lost";
    for (const Hash &blob : acknowledged.blobs)
        EXPECT_TRUE(store.blob(blob));
    EXPECT_EQ(store.job(appendersJob())->entries, verification.entries.size());
}

} // namespace wm::record::test
