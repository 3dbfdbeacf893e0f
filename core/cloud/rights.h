// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace wm::cloud {

/// What each role of a company may do: the matrix of roles.json (CD-ROLE-01 to 37), nothing beyond it. What is not in
/// it is denied.
class Rights
{
public:
    /// Errors: Invalid.
    static Result<Rights> from(const QByteArray &rolesJson);
    /// `permission` is a key of the matrix, "units.edit".
    [[nodiscard]] bool allows(const QString &role, const QString &permission) const;
    /// Whether an account may be given the role (CD-CLOUD-05): staff is none of a company's.
    [[nodiscard]] bool isCompanyRole(const QString &role) const { return m_allowed.contains(role); }

private:
    QHash<QString, QSet<QString>> m_allowed; ///< by role
};

} // namespace wm::cloud
