// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/open_findings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

} // namespace

OpenFindings openAmong(const QList<Finding> &findings)
{
    OpenFindings open;
    for (const Finding &finding : findings) {
        const bool failed = finding.status == "fail"_L1;
        // What has to be there and is not says nothing against what is.
        if (failed && finding.missing.isEmpty())
            ++open.notMet;
        else if (failed || finding.status == "unknown"_L1)
            ++open.undecided;
        else if (finding.status == "attest"_L1)
            ++open.toAnswer;
    }
    return open;
}

OpenFindings &operator+=(OpenFindings &sum, const OpenFindings &more)
{
    sum.notMet += more.notMet;
    sum.undecided += more.undecided;
    sum.toAnswer += more.toAnswer;
    return sum;
}

QString openFindingsText(const OpenFindings &open)
{
    QStringList parts;
    if (open.notMet > 0)
        parts.append(WorkflowWords::tr("%n not met", nullptr, open.notMet));
    if (open.undecided > 0)
        parts.append(WorkflowWords::tr("%n not decided", nullptr, open.undecided));
    if (open.toAnswer > 0)
        parts.append(WorkflowWords::tr("%n to answer", nullptr, open.toAnswer));
    return parts.isEmpty() ? WorkflowWords::tr("none open") : parts.join(", "_L1);
}

QJsonObject toJson(const OpenFindings &open)
{
    return {{u"not_met"_s, open.notMet}, {u"undecided"_s, open.undecided}, {u"to_answer"_s, open.toAnswer}};
}

std::optional<OpenFindings> openFindingsFromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    OpenFindings open{object.value("not_met"_L1).toInt(-1), object.value("undecided"_L1).toInt(-1),
                      object.value("to_answer"_L1).toInt(-1)};
    if (open.notMet < 0 || open.undecided < 0 || open.toAnswer < 0)
        return std::nullopt;
    return open;
}

} // namespace wm::workflow
