// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The view models over the real store, the real packs and the real engine: what a person does, and what the record says
// afterwards.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"

#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

namespace wm::test {

class Window : public testing::Test
{
protected:
    Window() { start(); }
    void start()
    {
        composition.reset();
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ui::App &app() { return composition->app(); }
    /// Turns the event loop until it holds; false after a minute, which is long even under a sanitizer.
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    void openDemonstration()
    {
        app().createDemonstration();
        ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    }
    ui::EvidenceItem *evidence(const QString &id)
    {
        for (ui::EvidenceItem *item : app().job()->step()->evidence())
            if (item->evidenceId() == id)
                return item;
        return nullptr;
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
};

} // namespace wm::test
