// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <QtCore/QCoreApplication>

#include <optional>

namespace wm::ctl {

/// Runs the program's event loop until `task` has ended and hands out its value. Called once, from Command::run, where
/// no event loop runs yet.
template <class T>
T runToEnd(QCoro::Task<T> task)
{
    std::optional<T> value;
    const auto finish = [](QCoro::Task<T> work, std::optional<T> *into) -> QCoro::Task<void> {
        into->emplace(co_await std::move(work));
        QCoreApplication::exit();
    };
    const QCoro::Task<void> running = finish(std::move(task), &value);
    if (!value)
        QCoreApplication::exec();
    return std::move(*value);
}

} // namespace wm::ctl
