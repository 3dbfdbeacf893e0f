// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/record/store.h"
#include "core/sync/account.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <functional>
#include <optional>

namespace wm::sync {
class HttpTransport;
}

namespace wm::ctl {

/// Runs the program's event loop until what `start` began has called back; Command::run is where no loop runs yet.
template <class T>
Result<T> waitFor(const std::function<void(std::function<void(Result<T>)>)> &start)
{
    std::optional<Result<T>> value;
    start([&value](Result<T> result) {
        value.emplace(std::move(result));
        QCoreApplication::exit();
    });
    if (!value)
        QCoreApplication::exec();
    return std::move(*value);
}

/// --patience in seconds; 20 without it. Errors: Invalid.
Result<Duration> patienceIn(const QCommandLineParser &parser);
/// The account this device belongs to, joined first where --join gives a link; --server says where it is now. Errors:
/// NotReady (neither), Invalid, those of joining.
Result<sync::Account> accountFor(const QCommandLineParser &parser, record::Store &store);
/// Signs in: a session's word. Errors: those of the network, Refused.
Result<QByteArray> signIn(sync::HttpTransport &transport, const record::Store &store);
/// Sends one request within a session.
Result<sync::Response> askWithin(sync::HttpTransport &transport, const QByteArray &token, sync::Request request);
/// Signs in, sends one request, and hands out its answer when it is none of refusal.
Result<sync::Response> askOffice(sync::HttpTransport &transport, const record::Store &store, sync::Request request);

} // namespace wm::ctl
