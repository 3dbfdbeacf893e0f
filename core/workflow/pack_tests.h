// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/path_types.h"
#include "core/site/schema.h"

#include <QtCore/QJsonObject>

namespace wm::workflow {

/// A test of a rule that did not come out, or one that is missing.
struct PackTestFault
{
    QString rule;    ///< id
    QString test;    ///< its name; empty: the rule lacks a test
    QString message; ///< translated sentence
};

struct PackTestReport
{
    int run = 0;
    QList<PackTestFault> faults;
};

/// Runs the tests of a utility pack (docs/packs.md, "Tests of a pack"), each against its rule alone, in English, and
/// says which rules lack one: every outcome a rule can have wants a test, unless `never` says that no site has it.
/// Error Invalid when the document is none of this pack's.
Result<PackTestReport> runPackTests(const QJsonObject &pack, const QJsonObject &tests,
                                    const std::shared_ptr<const rules::SchemaPathTypes> &types,
                                    const site::Schema &schema);

} // namespace wm::workflow
