// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/sync/http/http_transport.h"

#include <QtCore/QJsonArray>

namespace wm::record {
class Store;
}

namespace wm::ctl {

/// What an administrator's commands about accounts have in common: this device's account, and the office's accounts.
class OfficeUsers
{
public:
    /// --server.
    static void describe(QCommandLineParser &parser);
    /// Errors: those of openStore and accountFor.
    static Result<std::unique_ptr<OfficeUsers>> open(const QCommandLineParser &parser, const Context &context);
    ~OfficeUsers();

    /// The open accounts of the company. Errors: Refused (no administrator), those of the network.
    Result<QJsonArray> all();
    /// One of them by its e-mail address. Errors: as all(), NotFound.
    Result<QJsonObject> byEmail(const QString &email);
    /// An answer below 400, or what a refusal says.
    Result<sync::Response> ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {});

private:
    OfficeUsers(std::unique_ptr<record::Store> store, const QByteArray &server, const QByteArray &certificate);
    std::unique_ptr<record::Store> m_store;
    sync::HttpTransport m_transport;
    QByteArray m_token; ///< of the session that the first request began
};

} // namespace wm::ctl
