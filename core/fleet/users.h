// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fleet/unit_filter.h"

#include <QtCore/QJsonObject>

namespace wm::fleet {

/// An account of the company, as an administrator sees it.
struct CompanyUser
{
    QString name, email;
    QString role;    ///< the service's word: admin, installer, read_only
    int devices = 0; ///< that have joined by its links
    bool operator==(const CompanyUser &) const = default;
};
/// Of the office's answer. Errors: Invalid.
Result<std::vector<CompanyUser>> usersFrom(const QJsonObject &answer);

/// The roles of a company, in the manual's order, and what the manual calls them.
QStringList roles();
QString roleLabel(const QString &role);

/// The filters of the manual's list of users; both have to hold (CD-USER-19). What is empty filters nothing out.
struct UserFilter
{
    TextFilter email = {};
    QString role = {};
    [[nodiscard]] bool passes(const CompanyUser &user) const;
    [[nodiscard]] bool isEmpty() const { return email.text.isEmpty() && role.isEmpty(); }
    bool operator==(const UserFilter &) const = default;
};

enum class UserColumn { Email, Name, Role };
/// Those that pass, in order; of one role, or one name, by e-mail address.
std::vector<CompanyUser> usersListed(const std::vector<CompanyUser> &users, const UserFilter &filter, UserColumn column,
                                     bool descending);

/// The file of users: a line of headers, then one of each (unit_files.h says what such a file is).
QByteArray usersHeader();
QByteArray userLine(const CompanyUser &user);

} // namespace wm::fleet
