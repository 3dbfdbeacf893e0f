// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/protocol.h"

namespace wm::cloud {

using sync::Request;
using sync::Response;

inline Response jsonAnswer(const QByteArray &body, int status = 200)
{
    return {status, {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}}, body};
}

/// A refusal: one word, and nothing that would tell what belongs to others.
inline Response refuse(int status, const char *word, QJsonObject more = {})
{
    more.insert(QStringLiteral("error"), QLatin1String(word));
    return jsonAnswer(sync::toBody(more), status);
}

/// Who asks, as the session says.
struct Caller
{
    QByteArray company;
    QByteArray user;
    QString role;
    record::PublicKey device;
};

} // namespace wm::cloud
