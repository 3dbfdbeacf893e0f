// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/commands/account_command.h"

namespace wm::ctl {

/// An administrator closes an account of the own company; its devices are out at once.
class CloudUserClose final : public AccountCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString example() const override;

protected:
    Exit act(OfficeUsers &office, const QString &email, const QByteArray &target, const Context &context) override;
};

} // namespace wm::ctl
