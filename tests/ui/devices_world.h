// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demonstration with its simulated devices on real pseudo-terminals, the real store, the real packs, seen from the
// window's view models.
#include "app/witnessmark/composition.h"
#include "app/witnessmark/demonstration.h"
#include "tests/support/until.h"

#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

namespace wm::test {

class Devices : public testing::Test
{
protected:
    Devices()
    {
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ui::App &app() { return composition->app(); }
    ui::JobController &job() { return *app().job(); }
    template <class Condition>
    bool until(Condition holds, int seconds = 20)
    {
        return test::until(holds, std::chrono::seconds{seconds});
    }
    /// The demonstration, worked up to a step.
    void openAt(const QString &step)
    {
        auto made = app().record().call([engine = app().services().engine, step](record::Store &store) {
            return makeDemonstration(store, engine, step);
        });
        ASSERT_TRUE(until([&] { return made.isFinished(); }));
        ASSERT_TRUE(made.result()) << made.result().error().message.toStdString();
        app().openJob(toText(*made.result()));
        ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
        job().openStep(step);
        ASSERT_EQ(job().step()->stepId(), step);
    }
    ui::EvidenceItem *evidence(const QString &id)
    {
        for (ui::EvidenceItem *item : job().step()->evidence())
            if (item->evidenceId() == id)
                return item;
        return nullptr;
    }

    /// A simulated device of the demonstration, on the bench.
    void openOnBench(const QString &device)
    {
        auto links = app().services().links(true);
        ASSERT_TRUE(until([&] { return links.isFinished(); }));
        app().bench()->findLinks();
        ASSERT_TRUE(until([this] { return !app().bench()->looking(); }));
        for (const ui::LinkChoice &choice : links.result())
            if (choice.device == device)
                app().bench()->open(choice.link, false);
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
};

} // namespace wm::test
