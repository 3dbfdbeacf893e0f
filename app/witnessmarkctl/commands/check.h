// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"

namespace wm::ctl {

/// Holds a site against the handbook packs of its utility and prints findings, documents and figures.
class Check final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString example() const override;
    void describe(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, const Context &context) override;
};

} // namespace wm::ctl
