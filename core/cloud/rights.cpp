// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/rights.h"

#include "core/base/json.h"

#include <QtCore/QJsonArray>

namespace wm::cloud {

Result<Rights> Rights::from(const QByteArray &rolesJson)
{
    const auto roles = parseJsonObject(rolesJson, QStringLiteral("roles.json"));
    if (!roles)
        return roles.error();
    Rights rights;
    for (const QJsonValue role : roles->value(QStringLiteral("roles")).toArray())
        if (role.toObject().value(QStringLiteral("in_table")).toBool(true))
            rights.m_allowed.insert(role.toObject().value(QStringLiteral("id")).toString(), {});
    for (const QJsonValue item : roles->value(QStringLiteral("matrix")).toArray()) {
        const QJsonObject row = item.toObject();
        for (auto role = rights.m_allowed.begin(); role != rights.m_allowed.end(); ++role)
            if (row.value(role.key()).toObject().value(QStringLiteral("effective")).toString() ==
                QStringLiteral("allow"))
                role->insert(row.value(QStringLiteral("key")).toString());
    }
    return rights;
}

bool Rights::allows(const QString &role, const QString &permission) const
{
    return m_allowed.value(role).contains(permission);
}

} // namespace wm::cloud
