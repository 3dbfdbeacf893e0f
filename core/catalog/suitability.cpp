// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability.h"

#include "core/catalog/suitability_rule.h"

namespace wm::catalog {

using namespace suitability;

namespace {

/// Findings are listed in the order of the ledger, not in that of the work above.
qsizetype placeInLedger(const QString &id)
{
    static const QStringList order = [] {
        QStringList ids;
        for (const char *known :
             {"CD-DOC-04",     "CD-FEAT-09",    "CD-FEAT-10",   "CD-NEUTRAL-01", "CD-NEUTRAL-04", "CD-NEUTRAL-06",
              "CD-NEUTRAL-07", "CD-NEUTRAL-10", "CD-PART-01",   "CD-PART-05",    "CD-PART-13",    "CD-PART-14",
              "CD-PART-27",    "CD-PART-28",    "CD-WIRE-04",   "CD-INSPECT-02", "CD-INSPECT-03", "CD-SOCKET-08",
              "CD-SOCKET-09",  "CD-SOCKET-11",  "CD-TORQUE-05", "CD-FIELD-04",   "CD-TORQUE-12",  "CD-SPEC-08",
              "CD-SPEC-09",    "CD-SPEC-12",    "CD-SPEC-13",   "CD-SPEC-16",    "CD-SPEC-17",    "CD-SPEC-18",
              "CD-SPEC-19",    "CD-SPEC-20",    "CD-SPEC-21",   "CD-SPEC-22",    "CD-SPEC-23",    "CD-SPEC-24",
              "CD-SPEC-27",    "CD-SPEC-28",    "CD-SPEC-29",   "CD-SPEC-34",    "CD-FCC-09"})
            ids.append(QString::fromLatin1(known));
        return ids;
    }();
    return order.indexOf(id);
}

} // namespace

Result<SuitabilityRules> SuitabilityRules::fromPack(const Pack &pack, const QString &language)
{
    auto product = CollarProduct::fromPack(pack, language);
    if (!product)
        return product.error();
    auto neutral = NeutralTables::fromPack(pack, language);
    if (!neutral)
        return neutral.error();
    for (const char16_t *needed :
         {u"max_power_w", u"max_voltage_v", u"max_continuous_a", u"breaker_share", u"max_combined_a", u"max_field_awg",
          u"ambient_min_c", u"ambient_max_c", u"frequency_min_hz", u"frequency_max_hz", u"antenna_distance_cm"}) {
        if (!product->number(s(needed)))
            return makeError(ErrorCode::Invalid,
                             SuitabilityWords::tr("The pack %1 lacks the rating %2.").arg(pack.id(), s(needed)));
    }
    auto grammar = PartNumberGrammar::fromPack(pack, language);
    if (!grammar)
        return grammar.error();
    auto torques = TorqueTables::fromPack(pack, language);
    if (!torques)
        return torques.error();
    for (const char16_t *needed : {u"field_conductors", u"equipment_grounds"})
        if (product->list(s(needed)).isEmpty())
            return makeError(ErrorCode::Invalid,
                             SuitabilityWords::tr("The pack %1 lacks the rating %2.").arg(pack.id(), s(needed)));
    SuitabilityRules rules;
    rules.m_torques = std::move(*torques);
    rules.m_grammar = std::move(*grammar);
    rules.m_product = *product;
    rules.m_neutral = *neutral;
    return rules;
}

Suitability SuitabilityRules::evaluate(const QJsonObject &site) const
{
    Work work{site, m_product, m_neutral, m_grammar, m_torques};
    work.building();
    work.neutral();
    work.partNumber();
    work.order();
    work.neutralTorque();
    work.fieldMetal();
    work.fieldTorques();
    work.electrical();
    work.fieldConductors();
    work.neutralAmpacity();
    Suitability result{Suits::NotKnown, work.findings};
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return placeInLedger(a.id) < placeInLedger(b.id); });
    result.answer = Suits::Yes;
    for (const auto &finding : result.findings) {
        if (finding.severity != u"deficiency")
            continue;
        if (finding.status == u"fail") {
            result.answer = Suits::No;
            break;
        }
        if (finding.status == u"unknown" || finding.status == u"attest")
            result.answer = Suits::NotKnown;
    }
    return result;
}

} // namespace wm::catalog
