// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"

namespace wm::ctl {

/// `packet make JOB --out DIR [--zip] [--force]`: the packet of a job in the store, as the window makes it. One JSON
/// document: {"packet","bundle","zip"?,"files"?:[names],"documents"?:[{"id",
/// "title","stage","state","files","preliminary","note"}],"draft":bool,"missing":[words],"findings":{status:N},"head"}.
/// Exit: 0 nothing is missing, 1 it is a draft.
class PacketMake final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString example() const override;
    void describe(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, const Context &context) override;
};

} // namespace wm::ctl
