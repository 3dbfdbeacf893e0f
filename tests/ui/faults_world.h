// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window's sessions with simulated devices that misbehave, on pseudo-terminals.
#include "app/witnessmark/composition.h"
#include "devices/ims/open_ims.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/host.h"
#include "devices/sim/ims_device.h"
#include "devices/sim/inverter_device.h"
#include "tests/support/until.h"
#include "ui/models/bench.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

namespace wm::test {

using namespace Qt::StringLiterals;
using State = ui::DeviceSession::State;

class Faults : public testing::Test
{
protected:
    Faults()
    {
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        app().start();
    }
    ui::App &app() { return composition->app(); }
    template <class Condition>
    bool until(Condition holds, int seconds = 60)
    {
        return test::until(holds, std::chrono::seconds{seconds});
    }
    QString start(const sim::DeviceKind &kind, const QString &state, const QString &fault, double speed = 1,
                  sim::HostOptions::Where on = sim::HostOptions::Where::Pty)
    {
        sim::DeviceOptions device;
        device.state = state;
        if (!fault.isEmpty()) {
            const auto parsed = sim::parseFault(fault, kind.faults);
            EXPECT_TRUE(parsed) << qUtf8Printable(parsed.error().message);
            device.faults = {*parsed};
        }
        sim::HostOptions where;
        where.where = on;
        where.speed = speed;
        // A name of its own: the number of a terminal that is gone is soon another program's.
        where.ptyLink = dir.filePath(u"device"_s);
        host = std::make_unique<sim::Host>(where, clock);
        const auto link = host->start(kind, device);
        EXPECT_TRUE(link) << qUtf8Printable(link.error().message);
        return link.value_or(QString());
    }

    QTemporaryDir dir;
    SystemClock clock;
    std::unique_ptr<sim::Host> host;
    std::unique_ptr<Composition> composition;
};

} // namespace wm::test
