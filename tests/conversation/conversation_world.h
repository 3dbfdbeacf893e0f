// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/conversation.h"
#include "core/workflow/store_journal.h"
#include "devices/collar/collar_driver.h"
#include "devices/collar/open_collar.h"
#include "devices/link/link_pair.h"
#include "devices/sim/collar_device.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace std::chrono_literals;

/// The real driver on the simulated collar, in process, on one clock that the test advances.
struct World
{
    explicit World(const QString &state = QStringLiteral("b4-enrol"), const QStringList &faults = {},
                   const QString &serial = QStringLiteral("SIM-0042917"))
    {
        const sim::DeviceKind kind = sim::collarKind();
        sim::DeviceOptions options;
        options.serial = serial;
        options.partNumber = QStringLiteral("S-B-5-12-IH-10-60A");
        options.state = state;
        for (const QString &text : faults) {
            const auto fault = sim::parseFault(text, kind.faults);
            EXPECT_TRUE(fault) << qUtf8Printable(fault ? QString() : fault.error().message);
            options.faults.append(*fault);
        }
        auto made = kind.make(options, clock, clock);
        EXPECT_TRUE(made) << qUtf8Printable(made ? QString() : made.error().message);
        device = std::move(*made);
        collar = newPort();
    }

    std::shared_ptr<CollarPort> newPort()
    {
        return collar::makeCollar(
            [this]() -> Result<collar::Connection> {
                if (unplugged)
                    return makeError(ErrorCode::NotFound, QStringLiteral("no such port"));
                auto [ours, theirs] = link::makeLinkPair(clock, QStringLiteral("pair"));
                theirs->open();
                device->attach(std::move(theirs));
                return collar::Connection{std::move(ours), modbus::Framing::Rtu, {}};
            },
            clock);
    }

    QJsonObject counters() const { return device->control({{QStringLiteral("read"), QStringLiteral("counters")}}); }
    QJsonObject state() const { return device->control({{QStringLiteral("read"), QStringLiteral("state")}}); }

    /// Lets time pass until the task has ended.
    template <class T>
    T run(QCoro::Task<T> task, Duration limit = 30min)
    {
        std::optional<T> value;
        const auto wait = [](QCoro::Task<T> work, std::optional<T> *into) -> QCoro::Task<void> {
            into->emplace(co_await std::move(work));
        };
        const auto waiting = wait(std::move(task), &value);
        const Instant end = clock.now() + limit;
        while (!value && clock.now() < end) {
            QCoreApplication::processEvents();
            clock.advance(20ms);
        }
        QCoreApplication::processEvents();
        EXPECT_TRUE(value) << "the conversation did not end";
        return value ? std::move(*value) : T(makeError(ErrorCode::Timeout, QStringLiteral("the test gave up")));
    }

    /// Phases of the command at `path`, in the order they were journalled.
    QStringList phases(const QString &path) const
    {
        QStringList found;
        for (const record::Entry &entry : journal->state().entries())
            if (entry.kind == record::Kind::Command && entry.path == path)
                found.append(entry.value.value(QStringLiteral("phase")).toString());
        return found;
    }
    QSet<qint64> commandIds(const QString &path) const
    {
        QSet<qint64> found;
        for (const record::Entry &entry : journal->state().entries())
            if (entry.kind == record::Kind::Command && entry.path == path)
                found.insert(entry.value.value(QStringLiteral("id")).toInteger());
        return found;
    }

    ManualClock clock;
    bool unplugged = false;
    std::unique_ptr<sim::Device> device;
    std::shared_ptr<CollarPort> collar;
    std::shared_ptr<BenchJournal> journal = std::make_shared<BenchJournal>();
};

} // namespace wm::workflow
