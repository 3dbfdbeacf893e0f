// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wants.h"

#include "core/rules/dependencies.h"

namespace wm::rules {

Wants wantedFacts(const RulePack &pack, const SiteCheck &check)
{
    Wants wants;
    for (qsizetype i = 0; i < pack.rules().size(); ++i) {
        const Rule &rule = pack.rules().at(i);
        const Finding &finding = check.findings.at(i);
        if (finding.status == u"not-applicable" || !finding.repeats.isEmpty())
            continue;
        const bool open = finding.status == u"unknown" || !finding.missing.isEmpty();
        const auto note = [&](const QStringList &facts) {
            for (const QString &fact : facts)
                if (QList<Want> &list = wants[fact]; list.isEmpty() || list.constLast().rule != rule.id)
                    list.append({rule.id, rule.title, rule.cite, open});
        };
        note(rule.appliesReads);
        if (finding.applies)
            note(rule.requireReads);
    }
    wants.remove(QStringLiteral("today"));
    return wants;
}

} // namespace wm::rules
