// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/users.h"

#include "core/fleet/unit_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::fleet {

namespace {

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

} // namespace

Result<std::vector<CompanyUser>> usersFrom(const QJsonObject &answer)
{
    const QJsonValue list = answer.value(QStringLiteral("users"));
    std::vector<CompanyUser> users;
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject user = value.toObject();
        users.push_back({user.value(QStringLiteral("name")).toString(), user.value(QStringLiteral("email")).toString(),
                         user.value(QStringLiteral("role")).toString(),
                         user.value(QStringLiteral("devices")).toInt(-1)});
        if (users.back().email.isEmpty() || !roles().contains(users.back().role) || users.back().devices < 0)
            return makeError(ErrorCode::Invalid,
                             FleetWords::tr("The office's list of users could not be read. Update this program."));
    }
    if (!list.isArray())
        return makeError(ErrorCode::Invalid,
                         FleetWords::tr("The office's list of users could not be read. Update this program."));
    return users;
}

QStringList roles()
{
    return {QStringLiteral("admin"), QStringLiteral("installer"), QStringLiteral("read_only")};
}

QString roleLabel(const QString &role)
{
    if (role == QStringLiteral("admin"))
        return FleetWords::tr("Company admin");
    if (role == QStringLiteral("installer"))
        return FleetWords::tr("Installer");
    if (role == QStringLiteral("read_only"))
        return FleetWords::tr("Read only");
    return role;
}

bool UserFilter::passes(const CompanyUser &user) const
{
    return email.passes(user.email) && (role.isEmpty() || user.role == role);
}

std::vector<CompanyUser> usersListed(const std::vector<CompanyUser> &users, const UserFilter &filter, UserColumn column,
                                     bool descending)
{
    std::vector<CompanyUser> listed;
    std::copy_if(users.begin(), users.end(), std::back_inserter(listed),
                 [&](const CompanyUser &user) { return filter.passes(user); });
    const auto compared = [column](const CompanyUser &a, const CompanyUser &b) {
        switch (column) {
        case UserColumn::Name:
            return a.name.compare(b.name, Qt::CaseInsensitive);
        case UserColumn::Role:
            return static_cast<int>(roles().indexOf(a.role) - roles().indexOf(b.role));
        case UserColumn::Email:
            break;
        }
        return a.email.compare(b.email, Qt::CaseInsensitive);
    };
    std::sort(listed.begin(), listed.end(), [&](const CompanyUser &a, const CompanyUser &b) {
        const int order = descending ? compared(b, a) : compared(a, b);
        return order != 0 ? order < 0 : a.email < b.email;
    });
    return listed;
}

QByteArray usersHeader()
{
    return "Name,Email,Role,Devices\r\n";
}

QByteArray userLine(const CompanyUser &user)
{
    const QByteArray role = user.role == QStringLiteral("admin")       ? "Admin"
                            : user.role == QStringLiteral("installer") ? "Installer"
                                                                       : "ReadOnly";
    return textCell(user.name) + ',' + textCell(user.email) + ',' + role + ',' + QByteArray::number(user.devices) +
           "\r\n";
}

} // namespace wm::fleet
