// SPDX-License-Identifier: GPL-3.0-or-later
// Whole worlds from a seed: three devices and the service, a network that loses requests and answers, doubles and
// delays them, devices and a service that stop at any step, clocks that jump by years, a service put back to an older
// copy, with and without being told, a device that is lost. When everything has healed, all hold the same, and nothing
// that was recorded is missing but what only the lost device had.
// WM_SEEDS: how many; WM_SEED: only that one, with what happens in it.
#include "tests/sync/world.h"

#include <QtCore/QSet>

#include <cstdio>

namespace wm::sync {

using test::Office;
using test::Tablet;

namespace {

constexpr int kDevices = 3;
constexpr int kSteps = 200;
constexpr std::chrono::milliseconds kExchange{200}; ///< what one request and its answer take
constexpr std::chrono::seconds kHealed{60};         ///< by when all queues are empty after the last fault

/// Keys are made once: with keys by chance no seed would give the same world twice.
class Templates
{
public:
    Templates()
    {
        for (int i = 0; i < kDevices; ++i)
            Tablet(folder(i)).store.reset();
    }
    [[nodiscard]] QString folder(int i) const { return m_dir.filePath(QString::number(i)); }

private:
    QTemporaryDir m_dir{test::scratch()};
};

class World
{
public:
    World(quint64 seed, const Templates &templates, bool loud)
        : m_chance(seed), m_loud(loud), m_office(m_dir.filePath(QStringLiteral("office")), seed)
    {
        for (int i = 0; i < kDevices; ++i) {
            const QString folder = m_dir.filePath(QStringLiteral("device%1").arg(i));
            test::copyFolder(templates.folder(i), folder);
            m_devices.push_back(std::make_unique<Device>(folder));
        }
        Tablet &admin = m_devices.front()->tablet;
        admin.join(m_office, **m_office.service->firstAdminLink());
        const QByteArray token = admin.token(m_office);
        for (int i = 1; i < kDevices; ++i)
            m_devices[static_cast<size_t>(i)]->tablet.join(
                m_office, test::newAccount(m_office, token, QStringLiteral("u%1@example.org").arg(i),
                                           QStringLiteral("installer")));
    }

    QByteArray run()
    {
        for (m_step = 0; m_step < kSteps && !::testing::Test::HasFatalFailure(); ++m_step)
            happen();
        if (pick(2) == 0)
            lose();
        heal();
        return m_trace + check();
    }

private:
    struct Device
    {
        explicit Device(const QString &folder) : tablet(folder) {}
        Tablet tablet;
        std::unique_ptr<Round> round;
    };

    int pick(int below) { return static_cast<int>(m_chance() % static_cast<quint64>(below)); }
    void say(const QByteArray &what)
    {
        m_trace += QByteArray::number(m_step) + ' ' + what + '\n';
        if (m_loud)
            std::fprintf(stderr, "%d %s\n", m_step, what.constData());
    }

    void happen()
    {
        const int which = pick(kDevices);
        Device &device = *m_devices[static_cast<size_t>(which)];
        const QByteArray name = "device" + QByteArray::number(which);
        switch (pick(24)) {
        case 0:
        case 1:
        case 2:
        case 3:
            say(name + " writes");
            write(device.tablet);
            break;
        case 4:
            say(name + " stops and starts");
            device.round.reset();
            device.tablet.reopen();
            break;
        case 5:
            say("the service stops and starts");
            m_office.restart();
            break;
        case 6:
            say("clocks jump");
            device.tablet.clock.jumpWall(std::chrono::hours(24 * (pick(20'000) - 10'000)));
            m_office.clock.jumpWall(std::chrono::hours(24 * (pick(200) - 100)));
            break;
        case 7:
            copyOrPutBack();
            break;
        case 8:
            if (!m_late.isEmpty()) {
                say("a late request arrives");
                m_office.service->handle(m_late.takeFirst());
            }
            break;
        case 9:
        case 10: { // a good connection for once
            int most = 500;
            do
                exchange(device, name, false);
            while (device.round && --most > 0);
            break;
        }
        default:
            exchange(device, name, true);
        }
    }

    void write(Tablet &tablet)
    {
        const auto jobs = *tablet.store->jobs();
        JobId job;
        if (jobs.isEmpty() || pick(8) == 0) {
            // Now and then two devices open the same job, as from one job file.
            QByteArray id(16, static_cast<char>(1 + pick(4)));
            job = QUuid::fromRfc4122(id);
            ASSERT_TRUE(
                tablet.store->openOrCreateJob(job, {QStringLiteral("Elm Street"), false, {}}, test::installer()));
        } else {
            auto ids = jobs;
            std::sort(ids.begin(), ids.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
            job = ids.at(pick(static_cast<int>(ids.size()))).id;
        }
        record::Draft draft = test::fact(QStringLiteral("site.p%1").arg(pick(4)), pick(3));
        QList<record::Draft> drafts{draft};
        if (pick(2) == 0)
            drafts = record::JobState(*tablet.store->entries(job)).replacing(draft);
        if (pick(4) == 0) {
            const QByteArray picture(1 + pick(3000), static_cast<char>(pick(256)));
            record::Draft photo{.kind = record::Kind::Photo,
                                .path = QStringLiteral("step.place"),
                                .value = {{QStringLiteral("caption"), QStringLiteral("The collar")}}};
            photo.blobs = {*tablet.store->putBlob(picture)};
            m_blobs.insert(photo.blobs.first());
            drafts.append(photo);
        }
        const auto written = tablet.store->append(job, test::installer(), drafts);
        ASSERT_TRUE(written) << qUtf8Printable(written.error().message);
        for (const record::Entry &entry : *written)
            m_written.insert(entry.hash);
    }

    void copyOrPutBack()
    {
        const QString copy = m_dir.filePath(QStringLiteral("copy%1").arg(m_copies));
        switch (m_copies == 0 ? 0 : pick(4)) {
        case 0:
        case 1: {
            ++m_copies;
            say("the service is backed up");
            const QString to = m_dir.filePath(QStringLiteral("copy%1").arg(m_copies));
            ASSERT_TRUE(cloud::backUp(m_office.folder(), to));
            break;
        }
        case 2:
            say("the service is restored");
            m_office.restoreFrom(copy);
            break;
        default:
            say("the service is put back without being told");
            m_office.putBack(copy);
        }
    }

    /// One request of a device's round, and what the network makes of it.
    void exchange(Device &device, const QByteArray &name, bool faults)
    {
        if (!device.round)
            device.round = std::make_unique<Round>(*device.tablet.store, RoundOptions{{.entries = 3, .bytes = 4096}});
        const auto request = device.round->next();
        if (!request) {
            if (device.round->error() && m_loud)
                std::fprintf(stderr, "  %s: %s\n", name.constData(), qUtf8Printable(device.round->error()->message));
            device.round.reset();
            return;
        }
        m_office.clock.advance(kExchange);
        const int fault = faults ? pick(30) : 9;
        say(name + ' ' + request->method + ' ' + request->target.left(12) + " fault " + QByteArray::number(fault));
        const Error lost = makeError(ErrorCode::Vanished, QStringLiteral("lost"));
        if (fault == 0) { // the request is lost
            device.round->failed(lost);
        } else if (fault == 1) { // it is late: the device has long given up
            m_late.append(*request);
            device.round->failed(lost);
        } else if (fault == 2) { // the answer is lost
            m_office.service->handle(*request);
            device.round->failed(lost);
        } else if (fault == 3) { // it arrives twice
            m_office.service->handle(*request);
            device.round->answered(m_office.service->handle(*request));
        } else if (fault == 4) { // the service stops after it did what was asked
            m_office.service->handle(*request);
            m_office.restart();
            device.round->failed(lost);
        } else if (fault == 5) { // the device stops before the answer comes
            m_office.service->handle(*request);
            device.round.reset();
            device.tablet.reopen();
        } else {
            device.round->answered(m_office.service->handle(*request));
        }
    }

    /// A tablet falls into the river. What only it had is gone; what any other device has is not.
    void lose()
    {
        say("a device is lost");
        m_devices.erase(m_devices.begin() + pick(kDevices));
        QSet<record::Hash> entries, blobs;
        for (const auto &device : m_devices) {
            const record::Store &store = *device->tablet.store;
            const auto jobs = store.jobs();
            for (const record::JobSummary &job : *jobs) {
                const auto list = store.entries(job.id);
                for (const record::Entry &entry : *list)
                    entries.insert(entry.hash);
            }
            for (const record::Hash &hash : std::as_const(m_blobs))
                if (store.blob(hash))
                    blobs.insert(hash);
        }
        m_written.intersect(entries);
        m_blobs.intersect(blobs);
        m_lost = true;
    }

    bool quiet(Device &device)
    {
        const Report report = device.round ? Report{} : device.tablet.sync(m_office, {{.entries = 50}});
        return report.pushed == 0 && report.pulled == 0 && report.blobsSent == 0 && report.blobsFetched == 0 &&
               (report.blobsWaiting == 0 || m_lost);
    }

    void heal()
    {
        for (const Request &request : std::as_const(m_late))
            m_office.service->handle(request);
        const Instant start = m_office.clock.now();
        // What was under way ends, and every device has two rounds: one sends, the next brings what the others sent.
        for (int rounds = 0; rounds < 3; ++rounds)
            for (const auto &device : m_devices) {
                int most = 500;
                do
                    exchange(*device, "healing", false);
                while (device->round && --most > 0);
                ASSERT_GT(most, 0) << "a round does not end";
            }
        EXPECT_LE(m_office.clock.now() - start, Duration(kHealed));
    }

    QByteArray check()
    {
        const QByteArray first = test::dump(*m_devices.front()->tablet.store);
        QSet<record::Hash> there;
        const record::Store &store = *m_devices.front()->tablet.store;
        const auto jobs = store.jobs();
        for (const record::JobSummary &job : *jobs) {
            const auto entries = store.entries(job.id);
            for (const record::Entry &entry : *entries)
                there.insert(entry.hash);
        }
        for (const record::Hash &hash : std::as_const(m_written))
            EXPECT_TRUE(there.contains(hash)) << "what somebody recorded is gone";
        for (const auto &device : m_devices) {
            EXPECT_EQ(test::dump(*device->tablet.store), first);
            for (const record::Hash &hash : std::as_const(m_blobs))
                EXPECT_TRUE(device->tablet.store->blob(hash)) << "an attachment has not arrived";
            EXPECT_TRUE(quarantine(*device->tablet.store)->isEmpty());
            EXPECT_TRUE(quiet(*device)) << "a further round still finds something to do";
        }
        return first;
    }

    std::mt19937_64 m_chance;
    bool m_loud;
    QTemporaryDir m_dir{test::scratch()};
    Office m_office;
    std::vector<std::unique_ptr<Device>> m_devices;
    QList<Request> m_late;
    QSet<record::Hash> m_written, m_blobs;
    QByteArray m_trace;
    int m_step = 0;
    int m_copies = 0;
    bool m_lost = false;
};

} // namespace

TEST(World, HealsToTheSameFromEverySeedAndTwiceFromEach)
{
    const Templates templates;
    const bool one = qEnvironmentVariableIsSet("WM_SEED");
    const quint64 first = one ? qEnvironmentVariable("WM_SEED").toULongLong() : 1;
    const quint64 seeds = one                                     ? 1
                          : qEnvironmentVariableIsSet("WM_SEEDS") ? qEnvironmentVariable("WM_SEEDS").toULongLong()
                                                                  : 300;
    for (quint64 seed = first; seed < first + seeds; ++seed) {
        const QByteArray once = World(seed, templates, one).run();
        const QByteArray again = World(seed, templates, false).run();
        ASSERT_EQ(once, again) << "seed " << seed << " does not give the same world twice";
        ASSERT_FALSE(::testing::Test::HasFailure()) << "WM_SEED=" << seed;
    }
}

} // namespace wm::sync
