// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability_rule.h"

namespace wm::catalog::suitability {

void Work::neutral()
{
    { // CD-NEUTRAL-04
        Rule rule(site, "CD-NEUTRAL-04", "deficiency", SuitabilityWords::tr("Full-size neutral"),
                  s(u"Box contents (warning)"));
        const auto inverters = rule.peek(s(u"inverters")).toArray();
        bool required = false;
        if (inverters.isEmpty())
            rule.missing(s(u"inverters"));
        for (qsizetype i = 0; i < inverters.size(); ++i) {
            const auto wants = inverters.at(i).toObject().value(u"full_size_neutral_required");
            if (!wants.isBool())
                rule.missing(QStringLiteral("inverters[%1].full_size_neutral_required").arg(i));
            required = required || wants.toBool();
        }
        if (!required && rule.unknown().missing.isEmpty()) {
            add(rule.notApplicable());
        } else if (!required) {
            add(rule.unknown());
        } else {
            Rule sized(site, "CD-NEUTRAL-04", "deficiency", SuitabilityWords::tr("Full-size neutral"),
                       s(u"Box contents (warning)"));
            const auto line = sized.number(s(u"field_wiring.line_awg"));
            if (sized.peek(s(u"neutral.source")) == QJsonValue(s(u"jaw5"))) {
                // A jaw has no size: it has to carry what conductors of the line's size may.
                const double most = fieldConductor(line, u"ampacity_a");
                const auto jaw = sized.number(s(u"socket.jaw5_ampacity_a"), atLeast,
                                              most > 0 ? QJsonValue(most) : QJsonValue(QJsonValue::Undefined));
                add(sized.decide(
                    jaw && most > 0 && *jaw >= most,
                    SuitabilityWords::tr("The fifth jaw carries %1 A, line conductors of %2 AWG carry more; "
                                         "an inverter here wants a full-size neutral.")
                        .arg(figure(jaw.value_or(0)), figure(line.value_or(0))),
                    SuitabilityWords::tr("Fit the pigtail.")));
            } else {
                const auto neutral = sized.number(s(u"neutral.awg"), atMost,
                                                  line ? QJsonValue(*line) : QJsonValue(QJsonValue::Undefined));
                add(sized.decide(
                    neutral <= line,
                    SuitabilityWords::tr("The neutral is %1 AWG, the line conductors are %2 AWG; an inverter "
                                         "here wants a full-size neutral.")
                        .arg(figure(neutral.value_or(0)), figure(line.value_or(0))),
                    SuitabilityWords::tr("Use a neutral of at least the line conductors’ size.")));
            }
        }
    }
    { // CD-NEUTRAL-06, -07
        const auto jaws = Rule(site, "", "", {}, {}).peek(s(u"socket.jaws_count"));
        Rule four(site, "CD-NEUTRAL-06", "deficiency", SuitabilityWords::tr("Pigtail in a 4-jaw socket"),
                  s(u"Box contents"));
        if (jaws.isDouble() && jaws.toDouble() != 4) {
            add(four.notApplicable());
        } else {
            (void)four.number(s(u"socket.jaws_count"));
            const auto source = four.word(s(u"neutral.source"), equals, s(u"pigtail"));
            add(four.decide(source == QStringLiteral("pigtail"),
                            SuitabilityWords::tr("A 4-jaw socket always needs the pigtail; the fifth jaw is chosen."),
                            SuitabilityWords::tr("Fit the pigtail.")));
        }
        Rule five(site, "CD-NEUTRAL-07", "deficiency", SuitabilityWords::tr("Pigtail or fifth jaw"),
                  s(u"Box contents"));
        if (jaws.isDouble() && jaws.toDouble() != 5) {
            add(five.notApplicable());
        } else {
            (void)five.number(s(u"socket.jaws_count"));
            if (five.peek(s(u"neutral.source")) == QJsonValue(s(u"pigtail"))) {
                (void)five.word(s(u"neutral.source"), equals, s(u"pigtail"));
                add(five.decide(true, {}, {}));
            } else {
                const auto breaker = five.number(s(u"collar.breaker_a"));
                const auto jaw = five.number(s(u"socket.jaw5_ampacity_a"), atLeast,
                                             breaker ? QJsonValue(*breaker) : QJsonValue(QJsonValue::Undefined));
                add(five.decide(jaw >= breaker,
                                SuitabilityWords::tr("The fifth jaw carries %1 A, less than the %2 A breaker.")
                                    .arg(figure(jaw.value_or(0)), figure(breaker.value_or(0))),
                                SuitabilityWords::tr("Fit the pigtail.")));
            }
        }
        // CD-NEUTRAL-10: the sizing as a whole.
        Rule sizing(site, "CD-NEUTRAL-10", "deficiency", SuitabilityWords::tr("Neutral size"), s(u"Box contents"));
        const auto breaker = sizing.number(s(u"collar.breaker_a"));
        const auto count = sizing.number(s(u"socket.jaws_count"));
        if (!breaker || !count) {
            add(sizing.unknown());
        } else {
            const auto jaw5 = sizing.peek(s(u"socket.jaw5_ampacity_a")), awg = sizing.peek(s(u"neutral.awg")),
                       metal = sizing.peek(s(u"neutral.material"));
            NeutralQuestion question{*breaker, static_cast<int>(*count)};
            if (jaw5.isDouble())
                question.fifthJawA = jaw5.toDouble();
            // A size that is recorded counts only when a pigtail is what is used.
            const bool pigtail = sizing.peek(s(u"neutral.source")) != QJsonValue(s(u"jaw5"));
            if (awg.isDouble() && pigtail)
                question.awg = QString::number(awg.toInt());
            if (metal.isString())
                question.material = metal == QJsonValue(s(u"copper"))     ? ConductorMaterial::Copper
                                    : metal == QJsonValue(s(u"aluminum")) ? ConductorMaterial::Aluminum
                                                                          : ConductorMaterial::Other;
            const auto answer = m_neutral.size(question);
            const QString said = answer.reasons.value(0);
            const QString cure =
                answer.furnishedAwg
                    ? SuitabilityWords::tr("Use %1 AWG copper or larger, up to 2 AWG.").arg(*answer.furnishedAwg)
                    : SuitabilityWords::tr("Check the breaker and the socket.");
            if (answer.verdict == NeutralVerdict::Ok) {
                add(sizing.pass(said));
            } else if (answer.code == u"review_smaller_than_furnished") {
                if (sizing.peek(s(u"neutral.review_by")).toString().trimmed().isEmpty()) {
                    sizing.missing(s(u"neutral.review_by"));
                    add(sizing.unknown());
                } else {
                    add(sizing.pass(said));
                }
            } else if (answer.verdict == NeutralVerdict::NeedsInfo) {
                sizing.missing(answer.code == u"material_unknown" ? s(u"neutral.material") : s(u"neutral.awg"));
                add(sizing.unknown());
            } else {
                add(sizing.fail(said, cure));
            }
        }
    }
    equalFacts("CD-INSPECT-02", "deficiency", SuitabilityWords::tr("Line or load side as designed"),
               s(u"Package inspection"), u"collar.connection", u"collar.design_connection",
               SuitabilityWords::tr("The collar is for the %1 side, the design says %2."),
               SuitabilityWords::tr("Order the collar the design asks for."));
    equalFacts("CD-INSPECT-03", "deficiency", SuitabilityWords::tr("Breaker as designed"), s(u"Package inspection"),
               u"collar.breaker_a", u"collar.design_breaker_a",
               SuitabilityWords::tr("The collar has a %1 A breaker, the design says %2 A."),
               SuitabilityWords::tr("Order the collar the design asks for."));
}

} // namespace wm::catalog::suitability
