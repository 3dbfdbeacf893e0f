// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_row.h"

#include "core/rules/variance.h"
#include "ui/style/status_shape.h"

#include <QtCore/QStringList>

namespace wm::ui {

bool isGrave(const Finding &finding)
{
    static const QStringList grave{QStringLiteral("stop-work"), QStringLiteral("deficiency"),
                                   QStringLiteral("not-eligible"), QStringLiteral("document")};
    return grave.contains(finding.severity);
}

bool notRecorded(const Finding &finding)
{
    return finding.status == QLatin1String("fail") && !finding.missing.isEmpty();
}

int shapeOf(const Finding &finding)
{
    if (notRecorded(finding))
        return StatusShape::Missing;
    if (finding.status == QLatin1String("fail"))
        return isGrave(finding) ? StatusShape::Fail : StatusShape::Warn;
    if (finding.status == QLatin1String("waived") || finding.status.startsWith(QLatin1String("variance-")))
        return StatusShape::Warn;
    if (finding.status == QLatin1String("unknown"))
        return StatusShape::Missing;
    if (finding.status == QLatin1String("attest"))
        return StatusShape::InHand;
    if (finding.status == QLatin1String("not-applicable"))
        return StatusShape::NotApplicable;
    return rules::metByVariance(finding) ? StatusShape::Warn : StatusShape::Pass;
}

} // namespace wm::ui
