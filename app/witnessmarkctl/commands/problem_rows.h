// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/workflow/ports.h"

namespace wm::ctl {

/// A row of a manual's troubleshooting table, in the language of the run.
struct ProblemRow
{
    QString id, device, problem, audience, cite;
    QStringList actions; ///< in their order
};
/// The rows of both manuals, the collar's (CD-TROUBLE) and the IMS meter's (IMS-TROUBLE).
Result<QList<ProblemRow>> problemRows();
QJsonObject toJson(const ProblemRow &row);
void print(const ProblemRow &row, const Output &output);

/// What a collar's display and state mean, what to do next, and the table's row where that is not enough. `role` is
/// installer or admin, who are not told the same.
struct CollarAdvice
{
    QString title, meaning, next;
    std::optional<ProblemRow> row;
};
Result<CollarAdvice> adviceOn(const workflow::CollarSnapshot &collar, const QString &role);
QJsonObject toJson(const CollarAdvice &advice);

} // namespace wm::ctl
