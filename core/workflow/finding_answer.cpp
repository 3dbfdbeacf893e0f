// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/finding_answer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

} // namespace

std::optional<rules::Response> answerOf(const record::Entry &entry)
{
    using Kind = rules::Response::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("attest"), Kind::Attest},
                                            {QStringLiteral("waive"), Kind::Waive},
                                            {QStringLiteral("variance"), Kind::Variance},
                                            {QStringLiteral("variance-granted"), Kind::VarianceGranted},
                                            {QStringLiteral("variance-refused"), Kind::VarianceRefused}};
    const auto text = [&entry](const char *key) { return entry.value.value(QLatin1String(key)).toString(); };
    const auto kind = kinds.constFind(text("response"));
    if (kind == kinds.cend())
        return std::nullopt;
    rules::Response response{*kind, entry.user, text("reason"), text("pack_version")};
    if (*kind == Kind::Attest && !text("reference").isEmpty())
        response.reason = WorkflowWords::tr("%1 Reference: %2").arg(text("reason"), text("reference"));
    else if (*kind == Kind::VarianceGranted) // without what it can be asked after by, nobody granted anything
        response.reason = text("reference").isEmpty() || text("date").isEmpty()
                              ? QString()
                              : WorkflowWords::tr("The utility granted the variance, reference %1, on %2.")
                                    .arg(text("reference"), text("date"));
    else if (*kind == Kind::VarianceRefused)
        response.reason = text("reference").isEmpty()
                              ? WorkflowWords::tr("The utility refused the variance on %1.").arg(text("date"))
                              : WorkflowWords::tr("The utility refused the variance on %1, reference %2.")
                                    .arg(text("date"), text("reference"));
    return response;
}

} // namespace wm::workflow
