// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/handbook_files.h"

namespace wm::workflow {

/// Something about a utility pack that is wrong, or only not good, and where.
struct LintFault
{
    bool grave = true; ///< false: it works, yet somebody should look at it
    QString pointer;   ///< as in catalog::PackText
    QString message;   ///< translated sentence
};

struct LintReport
{
    QList<LintFault> faults;
    int rules = 0;
    int tests = 0; ///< that were run
    bool requirementsKnown = false;
    [[nodiscard]] bool good() const;
};

/// Everything about a utility pack that a program can find wrong, all of it at once (docs/packs.md, "Lint"). Errors:
/// those of the vocabulary inside the program.
Result<LintReport> lintHandbook(const HandbookFiles &files);

/// Whether a pack that nobody signed may be used: what lintHandbook() finds grave in the pack alone, without its
/// translations and tests. Errors: Invalid with the first fault and its place.
Result<void> soundHandbook(const QJsonObject &pack);

} // namespace wm::workflow
