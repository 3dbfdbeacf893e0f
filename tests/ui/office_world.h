// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window's models beside the real service in one process: requests go from the event loop into it, and can be lost.
#include "tests/cloud/fleet_world.h"
#include "tests/support/until.h"
#include "ui/app.h"

#include <gmock/gmock.h>

namespace wm::test {

/// What the window reaches instead of a network.
class OfficeLine
{
public:
    explicit OfficeLine(sync::test::Office &office) : m_office(office) {}
    bool away = false;           ///< nobody can be reached
    bool loseNextAnswer = false; ///< the service does what it is asked, and its answer is lost
    int asked = 0;
    QStringList targets = {}; ///< of everything that was asked

    ui::OfficeSend connect()
    {
        return [this](const sync::Request &request, std::function<void(Result<sync::Response>)> answered) {
            Result<sync::Response> response =
                makeError(ErrorCode::Vanished, QStringLiteral("The office could not be reached."));
            if (!away) {
                ++asked;
                targets.append(QString::fromLatin1(request.method + " " + request.target));
                const sync::Response heard = m_office.service->handle(request);
                if (!(request.method == "POST" && request.target == "/v1/relay" &&
                      std::exchange(loseNextAnswer, false)))
                    response = heard;
            }
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [answered, response] { answered(response); }, Qt::QueuedConnection);
        };
    }

private:
    sync::test::Office &m_office;
};

/// A window's models on a device of its own. Their time is the service's; the store has the machine's.
class OfficeWindow : public testing::Test
{
protected:
    OfficeWindow() { start(); }
    ~OfficeWindow() override { app.reset(); }
    void start()
    {
        app.reset();
        ui::AppServices services;
        services.clock = &office.clock;
        services.dataDir = data.path();
        services.openStore = [this](const QString &passphrase) {
            return record::Store::open(data.path(), storeClock, {{}, passphrase, {}});
        };
        services.connectOffice = [this](const QByteArray &, const QByteArray &) { return line.connect(); };
        app = std::make_unique<ui::App>(services, QStringLiteral("test"));
        app->start();
        EXPECT_TRUE(until([this] { return app->office()->known(); }));
    }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{30});
    }
    /// Runs on the store's thread, as the window's own work does.
    template <class Work>
    auto store(Work work)
    {
        auto future = app->record().call(std::move(work));
        EXPECT_TRUE(until([&] { return future.isFinished(); }));
        return future.result();
    }
    JobId newJob(const QString &title)
    {
        return *store([title](record::Store &store) {
            return store.createJob({title, false, {}}, sync::test::installer());
        });
    }
    record::Entry write(const JobId &job, record::Draft draft)
    {
        return store([job, draft](record::Store &store) { return store.append(job, sync::test::installer(), {draft}); })
            ->last();
    }
    QByteArray dump()
    {
        return *store([](record::Store &store) -> Result<QByteArray> { return sync::test::dump(store); });
    }
    QString adminLink() { return **office.service->firstAdminLink(); }
    /// The first administrator's device, and a link for somebody else.
    sync::test::Tablet &admin()
    {
        if (!m_admin) {
            m_admin = std::make_unique<sync::test::Tablet>(folder.filePath(QStringLiteral("admin")));
            m_admin->join(office, adminLink());
        }
        return *m_admin;
    }
    QString linkFor(const QString &role)
    {
        return sync::test::newAccount(office, admin().token(office), role + QStringLiteral("@example.org"), role);
    }
    void join(const QString &link)
    {
        app->office()->join(link);
        ASSERT_TRUE(until([this] { return !app->office()->joining(); }));
        ASSERT_TRUE(app->office()->connected()) << app->office()->joinProblem().toStdString();
        settle();
    }
    /// No round is under way, and what there is to count was counted.
    void settle()
    {
        ASSERT_TRUE(until([this] { return app->office()->state() != ui::Office::Syncing; }));
        (void)store([](record::Store &) -> Result<void> { return {}; });
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    void syncNow()
    {
        app->office()->syncNow();
        settle();
    }

    QTemporaryDir folder{sync::test::scratch()}, data{sync::test::scratch()};
    sync::test::Office office{folder.filePath(QStringLiteral("office"))};
    OfficeLine line{office};
    SystemClock storeClock;
    std::unique_ptr<ui::App> app;

private:
    std::unique_ptr<sync::test::Tablet> m_admin;
};

} // namespace wm::test
