// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/record/keys.h"
#include "core/record/store_service.h"

#include <QtTest/QSignalSpy>

namespace wm::record {

namespace {
template <class T>
T awaited(QFuture<T> future)
{
    future.waitForFinished(); // in a test; never in the window
    return future.result();
}
} // namespace

TEST(StoreService, WorksOnItsOwnThreadAndTellsWhatWasAdded)
{
    test::Folder folder;
    SystemClock ticking;
    StoreService service(ticking);
    QSignalSpy spy(&service, &StoreService::appended);
    EXPECT_EQ(awaited(service.jobs()).error().code, ErrorCode::Cancelled) << "not open yet";
    ASSERT_TRUE(awaited(service.open(folder.path())));
    const JobId job = *awaited(service.createJob({QStringLiteral("Elm Street"), false, {}}, test::ana()));
    ASSERT_TRUE(awaited(service.append(job, test::ana(), {test::fact(u"a"_qs, 1)})));
    ASSERT_TRUE(
        awaited(service.run([job](Store &store) { return store.append(job, test::ana(), {test::fact(u"b"_qs, 1)}); })));
    EXPECT_EQ(awaited(service.deviceKeys()).value()->publicKey().size(), 32);
    QCoreApplication::processEvents();
    ASSERT_EQ(spy.count(), 3);
    JobState state;
    for (const QList<QVariant> &call : spy) {
        EXPECT_EQ(call.at(0).value<JobId>(), job);
        state.apply(call.at(1).value<QList<Entry>>());
    }
    const JobState whole(*awaited(service.entries(job)));
    EXPECT_EQ(state.entries().size(), whole.entries().size()) << "the device's own entry is told, too";
    EXPECT_EQ(state.site(), whole.site());
}

TEST(StoreService, CarriesOutWhatWasAskedBeforeItCloses)
{
    test::Folder folder;
    SystemClock clock;
    QFuture<Result<JobId>> future;
    {
        StoreService service(clock);
        service.open(folder.path());
        future = service.createJob({QStringLiteral("Elm Street"), false, {}}, test::ana());
    }
    ASSERT_TRUE(future.isFinished());
    ASSERT_TRUE(future.result());
    EXPECT_EQ(folder.open()->jobs()->size(), 1);
}

} // namespace wm::record
