// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/captures.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace wm::workflow {

namespace {

class Captures : public ::testing::Test
{
protected:
    Captures()
    {
        auto opened = record::Store::open(folder.filePath(QStringLiteral("store")), clock);
        EXPECT_TRUE(opened);
        store = *std::move(opened);
        QDir().mkpath(captures);
    }
    /// A recording of `size` bytes, last written `days` ago.
    void recording(const char *name, double days, qint64 size = 100)
    {
        QFile file(captures + QLatin1Char('/') + QLatin1String(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(size, 'x'));
        file.flush();
        ASSERT_TRUE(
            file.setFileTime(now.addSecs(-static_cast<qint64>(days * 86'400)), QFileDevice::FileModificationTime));
    }
    void cite(const char *name)
    {
        const record::Author author{QStringLiteral("ana"), QStringLiteral("installer")};
        const auto job = store->createJob({QStringLiteral("Job"), true, {}}, author);
        ASSERT_TRUE(job);
        record::Draft reading{record::Kind::Reading, QStringLiteral("collar.state")};
        reading.value.insert(QStringLiteral("capture"), QLatin1String(name));
        ASSERT_TRUE(store->append(*job, author, {reading}));
    }
    [[nodiscard]] QStringList left() const { return QDir(captures).entryList(QDir::Files, QDir::Name); }

    ManualClock clock;
    QTemporaryDir folder;
    QString captures = folder.filePath(QStringLiteral("captures"));
    std::unique_ptr<record::Store> store;
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-05-01T12:00:00Z"), Qt::ISODate);
};

} // namespace

TEST_F(Captures, OldOnesGoUnlessSomeJobCitesThem)
{
    recording("old.pcap", 91);
    recording("old-cited.pcap", 400);
    recording("young.pcap", 89);
    recording("notes.txt", 400);
    cite("old-cited.pcap");
    const auto removed = pruneCaptures(*store, captures, now);
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 1);
    EXPECT_EQ(left(), QStringList({QStringLiteral("notes.txt"), QStringLiteral("old-cited.pcap"),
                                   QStringLiteral("young.pcap")}));
}

TEST_F(Captures, TooManyTheOldestGoFirst)
{
    const CaptureKeeping keeping{90, 2'500};
    recording("a.pcap", 40, 1'000);
    recording("b.pcap", 30, 1'000);
    recording("c.pcap", 20, 1'000);
    recording("d.pcap", 10, 1'000);
    cite("b.pcap"); // neither removed nor counted
    ASSERT_EQ(*pruneCaptures(*store, captures, now, keeping), 1);
    EXPECT_EQ(left(), QStringList({QStringLiteral("b.pcap"), QStringLiteral("c.pcap"), QStringLiteral("d.pcap")}));
}

TEST_F(Captures, ARunningSessionsStays)
{
    recording("now.pcap", 0.5, 10'000);
    recording("before.pcap", 2, 10'000);
    ASSERT_EQ(*pruneCaptures(*store, captures, now, CaptureKeeping{90, 1'000}), 1);
    EXPECT_EQ(left(), QStringList{QStringLiteral("now.pcap")});
}

TEST_F(Captures, NothingToDoNothingIsDone)
{
    EXPECT_EQ(*pruneCaptures(*store, captures, now), 0);
    EXPECT_EQ(*pruneCaptures(*store, folder.filePath(QStringLiteral("none")), now), 0);
}

} // namespace wm::workflow
