// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/commands/office_users.h"

namespace wm::ctl {

/// What an administrator does with one account, given by its e-mail address. NotFound ends with No.
class AccountCommand : public Command
{
public:
    void describe(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, const Context &context) final;

protected:
    /// `target`: where the account is at the service.
    virtual Exit act(OfficeUsers &office, const QString &email, const QByteArray &target, const Context &context) = 0;
};

} // namespace wm::ctl
