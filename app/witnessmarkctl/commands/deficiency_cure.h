// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"

namespace wm::ctl {

class DeficiencyCure : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString example() const override;
    void describe(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, const Context &context) override;
};

} // namespace wm::ctl
