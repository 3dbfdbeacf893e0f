// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wm::catalog {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("wm::suitability", text);
}
QString figure(double value)
{
    return QString::number(value, 'g', 6);
}

/// Arithmetic in binary must not turn an allowed boundary into a breach.
constexpr double kSame = 1e-9;

/// One rule at work on one site. Reading a fact notes it as a reason or as missing; a rule that misses one is unknown.
class Rule
{
public:
    Rule(const QJsonObject &site, const char *id, const char *severity, const QString &title, const QString &cite)
        : m_site(site)
    {
        m_finding.id = QString::fromLatin1(id);
        m_finding.severity = QString::fromLatin1(severity);
        m_finding.title = title;
        m_finding.cite = QStringLiteral("Smart ConnectDER V3 manual v2.2F, ") + cite;
    }

    /// The value at a dotted path without lists; undefined when absent or null. Does not note anything.
    [[nodiscard]] QJsonValue peek(const QString &path) const
    {
        QJsonValue node = m_site;
        for (const QString &name : path.split(u'.'))
            node = node.toObject().value(name);
        return node.isNull() ? QJsonValue(QJsonValue::Undefined) : node;
    }

    std::optional<double> number(const QString &path, const QString &op = {},
                                 const QJsonValue &limit = QJsonValue::Undefined)
    {
        const auto value = peek(path);
        return note(path, value, op, limit, value.isDouble()) ? std::optional(value.toDouble()) : std::nullopt;
    }
    std::optional<QString> word(const QString &path, const QString &op = {},
                                const QJsonValue &limit = QJsonValue::Undefined)
    {
        const auto value = peek(path);
        return note(path, value, op, limit, value.isString()) ? std::optional(value.toString()) : std::nullopt;
    }
    std::optional<bool> boolean(const QString &path, const QJsonValue &limit = QJsonValue::Undefined)
    {
        const auto value = peek(path);
        return note(path, value, QStringLiteral("=="), limit, value.isBool()) ? std::optional(value.toBool())
                                                                              : std::nullopt;
    }
    /// The sum over all inverters of `field` times how many there are (derived.collar_der_kw, derived.collar_der_a). No
    /// inverter recorded is no answer, not zero.
    std::optional<double> inverters(const QString &field, const QString &derived, const QString &op, double limit)
    {
        const auto list = peek(QStringLiteral("inverters")).toArray();
        if (list.isEmpty()) {
            missing(QStringLiteral("inverters"));
            return std::nullopt;
        }
        double sum = 0;
        bool whole = true;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto inverter = list.at(i).toObject();
            for (const QString &name : {field, QStringLiteral("qty")}) {
                if (!inverter.value(name).isDouble()) {
                    missing(QStringLiteral("inverters[%1].%2").arg(i).arg(name));
                    whole = false;
                }
            }
            sum += inverter.value(field).toDouble() * inverter.value(u"qty").toDouble();
        }
        if (!whole)
            return std::nullopt;
        because(derived, sum, op, limit);
        return sum;
    }

    void missing(const QString &path)
    {
        if (!m_finding.missing.contains(path))
            m_finding.missing.append(path);
    }
    void because(const QString &path, const QJsonValue &value, const QString &op, const QJsonValue &limit)
    {
        QJsonObject reason{{QStringLiteral("path"), path}, {QStringLiteral("value"), value}};
        if (!limit.isUndefined())
            reason.insert(QStringLiteral("limit"), limit);
        if (!op.isEmpty())
            reason.insert(QStringLiteral("op"), op);
        m_finding.because.append(reason);
    }

    Finding notApplicable()
    {
        m_finding.status = QStringLiteral("not-applicable");
        return m_finding;
    }
    Finding unknown()
    {
        m_finding.status = QStringLiteral("unknown");
        m_finding.message =
            tr("This cannot be said before it is recorded: %1.").arg(m_finding.missing.join(QStringLiteral(", ")));
        m_finding.cure = tr("Record it.");
        return m_finding;
    }
    Finding fail(const QString &message, const QString &cure)
    {
        m_finding.status = QStringLiteral("fail");
        m_finding.message = message;
        m_finding.cure = cure;
        return m_finding;
    }
    Finding pass(const QString &message = {})
    {
        m_finding.status = QStringLiteral("pass");
        m_finding.message = message;
        return m_finding;
    }
    /// Decided unless something is missing.
    Finding decide(bool good, const QString &message, const QString &cure)
    {
        if (!m_finding.missing.isEmpty())
            return unknown();
        return good ? pass() : fail(message, cure);
    }
    /// A person confirms it, perhaps already has.
    Finding attest(const QString &message, const QString &cure)
    {
        const auto given =
            peek(QStringLiteral("attestations")).toObject().value(m_finding.id).toObject().value(u"value");
        if (given.isBool() && !given.toBool())
            return fail(message, cure);
        m_finding.status = given.toBool() ? QStringLiteral("attested") : QStringLiteral("attest");
        m_finding.message = message;
        m_finding.cure = cure;
        return m_finding;
    }

private:
    bool note(const QString &path, const QJsonValue &value, const QString &op, const QJsonValue &limit, bool usable)
    {
        if (usable)
            because(path, value, op, limit);
        else
            missing(path);
        return usable;
    }

    const QJsonObject &m_site;
    Finding m_finding;
};

/// Findings are listed in the order of the ledger, not in that of the work above.
qsizetype placeInLedger(const QString &id)
{
    static const QStringList order = [] {
        QStringList ids;
        for (const char *known :
             {"CD-DOC-04",     "CD-FEAT-09",    "CD-FEAT-10",    "CD-NEUTRAL-04", "CD-NEUTRAL-06", "CD-NEUTRAL-07",
              "CD-NEUTRAL-10", "CD-PART-05",    "CD-PART-13",    "CD-PART-14",    "CD-PART-27",    "CD-PART-28",
              "CD-WIRE-04",    "CD-INSPECT-02", "CD-INSPECT-03", "CD-SOCKET-08",  "CD-SOCKET-09",  "CD-SOCKET-11",
              "CD-SPEC-08",    "CD-SPEC-09",    "CD-SPEC-12",    "CD-SPEC-13",    "CD-SPEC-16",    "CD-SPEC-17",
              "CD-SPEC-18",    "CD-SPEC-19",    "CD-SPEC-20",    "CD-SPEC-21",    "CD-SPEC-22",    "CD-SPEC-23",
              "CD-SPEC-24",    "CD-SPEC-27",    "CD-SPEC-29",    "CD-SPEC-34",    "CD-FCC-09"})
            ids.append(QString::fromLatin1(known));
        return ids;
    }();
    return order.indexOf(id);
}

QString s(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

QJsonObject Finding::toJson() const
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("status"), status},
            {QStringLiteral("severity"), severity},
            {QStringLiteral("title"), title},
            {QStringLiteral("message"), message},
            {QStringLiteral("cure"), cure},
            {QStringLiteral("cite"), cite},
            {QStringLiteral("because"), because},
            {QStringLiteral("missing"), QJsonArray::fromStringList(missing)}};
}

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
            return makeError(ErrorCode::Invalid, tr("The pack %1 lacks the rating %2.").arg(pack.id(), s(needed)));
    }
    SuitabilityRules rules;
    rules.m_product = *product;
    rules.m_neutral = *neutral;
    return rules;
}

Suitability SuitabilityRules::evaluate(const QJsonObject &site) const
{
    const auto limit = [this](const char16_t *id) { return m_product.number(s(id)).value_or(std::nan("")); };
    const double maxW = limit(u"max_power_w"), maxV = limit(u"max_voltage_v"), maxA = limit(u"max_continuous_a");
    const double share = limit(u"breaker_share"), maxCombinedA = limit(u"max_combined_a");
    const QString equals = QStringLiteral("=="), atMost = QStringLiteral("<="), atLeast = QStringLiteral(">="),
                  in = QStringLiteral("in");
    Suitability result;
    const auto add = [&result](const Finding &finding) { result.findings.append(finding); };

    { // CD-DOC-04: unknown evidence is asked for, it is not a no (the ledger's "counts as false" is overruled).
        Rule rule(site, "CD-DOC-04", "deficiency", tr("Inverters listed to UL 1741"), s(u"Introduction"));
        const auto der = rule.word(s(u"collar.der_type"), equals, s(u"pv"));
        if (der && *der != u"pv") {
            add(rule.notApplicable());
        } else {
            const auto inverters = rule.peek(s(u"inverters")).toArray();
            if (inverters.isEmpty())
                rule.missing(s(u"inverters"));
            QStringList unlisted;
            for (qsizetype i = 0; i < inverters.size(); ++i) {
                const QString path = QStringLiteral("inverters[%1].ul1741").arg(i);
                const auto listed = inverters.at(i).toObject().value(u"ul1741");
                if (!listed.isBool())
                    rule.missing(path);
                else if (!listed.toBool()) {
                    rule.because(path, false, equals, true);
                    unlisted.append(inverters.at(i).toObject().value(u"model").toString(QString::number(i + 1)));
                }
            }
            const QString message =
                tr("Not listed to UL 1741: %1. Only grid-interactive PV with listed inverters may be connected.")
                    .arg(unlisted.join(QStringLiteral(", ")));
            const QString cure = tr("Use listed inverters or record their listing.");
            // One inverter that is not listed decides, whatever the others are.
            add(der && !unlisted.isEmpty() ? rule.fail(message, cure) : rule.decide(true, message, cure));
        }
    }
    const auto equalFacts = [&](const char *id, const char *severity, const QString &title, const QString &cite,
                                const char16_t *path, const char16_t *other, const QString &message,
                                const QString &cure) {
        Rule rule(site, id, severity, title, cite);
        const auto wanted = rule.peek(s(other));
        const auto found = rule.peek(s(path));
        if (wanted.isUndefined())
            rule.missing(s(other));
        if (found.isUndefined())
            rule.missing(s(path));
        else
            rule.because(s(path), found, equals, wanted);
        add(rule.decide(found == wanted, message.arg(found.toVariant().toString(), wanted.toVariant().toString()),
                        cure));
    };
    { // CD-FEAT-09
        Rule rule(site, "CD-FEAT-09", "deficiency", tr("Collar and socket form"), s(u"Features"));
        const auto collar = rule.word(s(u"collar.meter_form"));
        const auto socket = rule.word(s(u"socket.meter_form"), equals,
                                      collar ? QJsonValue(*collar) : QJsonValue(QJsonValue::Undefined));
        const QStringList forms = m_product.rating(s(u"meter_forms"))->value.toVariant().toStringList();
        const QString cure = tr("Order the collar for this socket; it is made for forms 2S and 12S.");
        // A form the product is not made for is a no, whatever the collar is.
        if (socket && !forms.contains(*socket))
            add(rule.fail(tr("The socket is form %1; this collar fits 2S and 12S only.").arg(*socket), cure));
        else
            add(rule.decide(socket == collar,
                            tr("The socket is form %1, the collar is for form %2.")
                                .arg(socket.value_or(QString()), collar.value_or(QString())),
                            cure));
    }
    { // CD-FEAT-10
        Rule rule(site, "CD-FEAT-10", "deficiency", tr("Socket cover"), s(u"Features"));
        const QJsonValue styles = m_product.rating(s(u"cover_styles"))->value;
        const auto style = rule.word(s(u"socket.cover_style"), in, styles);
        add(rule.decide(style && styles.toArray().contains(*style),
                        tr("The socket’s cover is “%1”; the collar fits ringless and ring-type sockets.")
                            .arg(style.value_or(QString())),
                        tr("Ask the maker before using it here.")));
    }
    { // CD-SOCKET-11
        Rule rule(site, "CD-SOCKET-11", "warning", tr("Shallow socket"), s(u"Remove the meter and meter socket cover"));
        const auto style = rule.word(s(u"socket.style"), QStringLiteral("!="), s(u"button_shallow"));
        add(rule.decide(style != QStringLiteral("button_shallow"),
                        tr("This is a shallow “button” socket, which the maker advises against."),
                        tr("Replace the socket, or record who accepts it and why.")));
    }
    { // CD-SOCKET-08
        Rule rule(site, "CD-SOCKET-08", "deficiency", tr("Working space with the collar in place"),
                  s(u"Remove the meter and meter socket cover"));
        const auto clearances = rule.peek(s(u"socket.clearances")).toArray();
        if (clearances.isEmpty())
            rule.missing(s(u"socket.clearances"));
        QStringList short_;
        for (qsizetype i = 0; i < clearances.size(); ++i) {
            const auto one = clearances.at(i).toObject();
            const auto measured = one.value(u"measured_in"), required = one.value(u"required_in");
            const QString path = QStringLiteral("socket.clearances[%1].").arg(i);
            if (!measured.isDouble())
                rule.missing(path + s(u"measured_in"));
            if (!required.isDouble())
                rule.missing(path + s(u"required_in"));
            if (!measured.isDouble() || !required.isDouble())
                continue;
            rule.because(path + s(u"measured_in"), measured, atLeast, required);
            if (measured.toDouble() < required.toDouble())
                short_.append(tr("%1: %2 in of %3 in")
                                  .arg(one.value(u"direction").toString(), figure(measured.toDouble()),
                                       figure(required.toDouble())));
        }
        const QString message = tr("Too little working space, %1.").arg(short_.join(QStringLiteral("; ")));
        const QString cure = tr("Clear the space, or ask the utility.");
        add(short_.isEmpty() ? rule.decide(true, message, cure) : rule.fail(message, cure));
    }
    { // CD-SOCKET-09
        Rule rule(site, "CD-SOCKET-09", "deficiency", tr("A way for the neutral"),
                  s(u"Remove the meter and meter socket cover"));
        const auto point = rule.peek(s(u"neutral.termination_point")).toString();
        const auto jaw = rule.peek(s(u"socket.jaw5_ampacity_a")), breaker = rule.peek(s(u"collar.breaker_a"));
        const bool fourJaws = rule.peek(s(u"socket.jaws_count")) == QJsonValue(4);
        const bool jawServes =
            !fourJaws && jaw.isDouble() && breaker.isDouble() && jaw.toDouble() >= breaker.toDouble();
        if (!point.trimmed().isEmpty() || jawServes) {
            add(rule.pass());
        } else {
            rule.missing(s(u"neutral.termination_point"));
            if (!fourJaws && !jaw.isDouble())
                rule.missing(s(u"socket.jaw5_ampacity_a"));
            add(rule.unknown());
        }
    }
    { // CD-NEUTRAL-04
        Rule rule(site, "CD-NEUTRAL-04", "deficiency", tr("Full-size neutral"), s(u"Box contents (warning)"));
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
            Rule sized(site, "CD-NEUTRAL-04", "deficiency", tr("Full-size neutral"), s(u"Box contents (warning)"));
            const auto line = sized.number(s(u"field_wiring.line_awg"));
            const auto neutral =
                sized.number(s(u"neutral.awg"), atMost, line ? QJsonValue(*line) : QJsonValue(QJsonValue::Undefined));
            add(sized.decide(
                neutral <= line,
                tr("The neutral is %1 AWG, the line conductors are %2 AWG; an inverter here wants a full-size neutral.")
                    .arg(figure(neutral.value_or(0)), figure(line.value_or(0))),
                tr("Use a neutral of at least the line conductors’ size.")));
        }
    }
    { // CD-NEUTRAL-06, -07
        const auto jaws = Rule(site, "", "", {}, {}).peek(s(u"socket.jaws_count"));
        Rule four(site, "CD-NEUTRAL-06", "deficiency", tr("Pigtail in a 4-jaw socket"), s(u"Box contents"));
        if (jaws.isDouble() && jaws.toDouble() != 4) {
            add(four.notApplicable());
        } else {
            (void)four.number(s(u"socket.jaws_count"));
            const auto source = four.word(s(u"neutral.source"), equals, s(u"pigtail"));
            add(four.decide(source == QStringLiteral("pigtail"),
                            tr("A 4-jaw socket always needs the pigtail; the fifth jaw is chosen."),
                            tr("Fit the pigtail.")));
        }
        Rule five(site, "CD-NEUTRAL-07", "deficiency", tr("Pigtail or fifth jaw"), s(u"Box contents"));
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
                                tr("The fifth jaw carries %1 A, less than the %2 A breaker.")
                                    .arg(figure(jaw.value_or(0)), figure(breaker.value_or(0))),
                                tr("Fit the pigtail.")));
            }
        }
        // CD-NEUTRAL-10: the sizing as a whole.
        Rule sizing(site, "CD-NEUTRAL-10", "deficiency", tr("Neutral size"), s(u"Box contents"));
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
            const QString cure = answer.furnishedAwg
                                     ? tr("Use %1 AWG copper or larger, up to 2 AWG.").arg(*answer.furnishedAwg)
                                     : tr("Check the breaker and the socket.");
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
    equalFacts("CD-INSPECT-02", "deficiency", tr("Line or load side as designed"), s(u"Package inspection"),
               u"collar.connection", u"collar.design_connection",
               tr("The collar is for the %1 side, the design says %2."), tr("Order the collar the design asks for."));
    equalFacts("CD-INSPECT-03", "deficiency", tr("Breaker as designed"), s(u"Package inspection"), u"collar.breaker_a",
               u"collar.design_breaker_a", tr("The collar has a %1 A breaker, the design says %2 A."),
               tr("Order the collar the design asks for."));
    { // CD-PART-05. The ledger's has(): not recorded counts against, since this is a hard stop.
        Rule rule(site, "CD-PART-05", "deficiency", tr("Line side"), s(u"Table 1 Ordering information, footnote 1"));
        const auto connection = rule.word(s(u"collar.connection"), equals, s(u"line"));
        const QString cure = tr("Use a load-side collar, or record that the utility owns the generation.");
        if (!connection) {
            add(rule.unknown());
        } else if (*connection != u"line") {
            add(rule.notApplicable());
        } else {
            const auto owns = rule.boolean(s(u"utility.owns_generation_system"), true);
            if (!owns)
                add(rule.fail(tr("A line-side collar is for utility-owned systems only, and it is not recorded that "
                                 "the utility owns this one."),
                              cure));
            else
                add(rule.decide(
                    *owns,
                    tr("A line-side collar is for utility-owned systems only; the utility does not own this one."),
                    cure));
        }
    }
    { // CD-PART-13
        Rule rule(site, "CD-PART-13", "warning", tr("22 kAIC"), s(u"Table 1 Ordering information, footnote 2"));
        const auto aic = rule.number(s(u"collar.aic_ka"), QStringLiteral("!="), 22);
        add(rule.decide(aic != 22.0,
                        tr("The 22 kAIC rating is pending approval and cannot be ordered before it is recorded."),
                        tr("Use the 10 kAIC collar where the utility agrees, or wait for the approval.")));
    }
    { // CD-PART-14. The ledger's has(), as above.
        Rule rule(site, "CD-PART-14", "deficiency", tr("Interrupting rating"),
                  s(u"Table 1 Ordering information, footnote 2"));
        const auto required = rule.number(s(u"service.required_aic_ka"));
        const auto aic = rule.number(s(u"collar.aic_ka"), atLeast,
                                     required ? QJsonValue(*required) : QJsonValue(QJsonValue::Undefined));
        const QString cure = tr("Ask the utility which interrupting rating this service needs.");
        if (!required)
            add(rule.fail(tr("It is not recorded which interrupting rating the utility wants here."), cure));
        else
            add(rule.decide(aic >= required,
                            tr("The collar interrupts %1 kA, the service needs %2 kA.")
                                .arg(figure(aic.value_or(0)), figure(*required)),
                            cure));
    }
    { // CD-PART-27
        Rule rule(site, "CD-PART-27", "info", tr("Lead time"), s(u"Table 1 Ordering information, footnote 3"));
        const auto breaker = rule.number(s(u"collar.breaker_a"), in, QJsonArray{25, 35, 45, 70, 80});
        if (!breaker)
            add(rule.unknown());
        else if (!QList<double>{25, 35, 45, 70, 80}.contains(*breaker))
            add(rule.notApplicable());
        else
            add(rule.attest(tr("A %1 A collar may have a longer lead time.").arg(figure(*breaker)),
                            tr("Confirm the delivery date.")));
    }
    { // CD-PART-28
        Rule rule(site, "CD-PART-28", "deficiency", tr("The utility’s approval of this configuration"),
                  s(u"Table 1 Ordering information"));
        const QString message = tr("The utility has to approve exactly this part number.");
        const QString cure = tr("Record the approval’s reference.");
        const auto approved = rule.peek(s(u"utility.collar_configuration_approved"));
        if (approved.isBool()) {
            rule.because(s(u"utility.collar_configuration_approved"), approved, equals, true);
            add(approved.toBool() ? rule.pass() : rule.fail(message, cure));
        } else {
            add(rule.attest(message, cure));
        }
    }
    { // CD-WIRE-04
        Rule rule(site, "CD-WIRE-04", "warning", tr("What is connected"),
                  s(u"Internal wiring schematics, Figures 1-4"));
        const auto der = rule.word(s(u"collar.der_type"), equals, s(u"pv"));
        add(rule.decide(
            der == QStringLiteral("pv"),
            der == QStringLiteral("ev_charger")
                ? tr("An EV charger on this collar needs an approval of its own from the utility and the AHJ.")
                : tr("The collar is approved for PV; “%1” needs an approval of its own from the utility and the AHJ.")
                      .arg(der.value_or(QString())),
            tr("Get and record both approvals.")));
    }
    { // CD-SPEC-08
        Rule rule(site, "CD-SPEC-08", "deficiency", tr("Socket jaws"), s(u"Specifications: Mechanical"));
        const QJsonValue jaws = m_product.rating(s(u"socket_jaws"))->value;
        const auto found = rule.number(s(u"socket.jaws_count"), in, jaws);
        add(rule.decide(found && jaws.toArray().contains(QJsonValue(static_cast<int>(*found))),
                        tr("The socket has %1 jaws; the collar fits 4 or 5.").arg(figure(found.value_or(0))),
                        tr("This socket cannot take the collar.")));
    }
    equalFacts("CD-SPEC-09", "deficiency", tr("Meter form"), s(u"Specifications: Mechanical"), u"meter.form",
               u"collar.meter_form", tr("The meter is form %1, the collar is for form %2."),
               tr("Order the collar for this meter."));
    const auto tradeSize = [&](const char *id, const QString &title, const char16_t *path, const char16_t *rating,
                               const QString &allowed) {
        Rule rule(site, id, "deficiency", title, s(u"Specifications: Mechanical"));
        const QJsonValue value = m_product.rating(s(rating))->value;
        const QJsonArray sizes = value.isArray() ? value.toArray() : QJsonArray{value};
        const auto found = rule.number(s(path), in, sizes);
        const bool good = found && std::any_of(sizes.begin(), sizes.end(), [&](const QJsonValue &size) {
                              return std::abs(size.toDouble() - *found) < kSame;
                          });
        add(rule.decide(good, tr("The conduit is %1 in; the collar takes %2.").arg(figure(found.value_or(0)), allowed),
                        tr("Use %1.").arg(allowed)));
    };
    tradeSize("CD-SPEC-12", tr("Power conduit"), u"raceway.power_trade_size_in", u"power_conduit_in",
              tr("1/2, 3/4 or 1 in trade size"));
    { // CD-SPEC-13 applies where there is a communications conduit at all; none recorded, none judged.
        const bool any = Rule(site, "", "", {}, {}).peek(s(u"raceway.comms_trade_size_in")).isDouble();
        if (any)
            tradeSize("CD-SPEC-13", tr("Communications conduit"), u"raceway.comms_trade_size_in", u"comms_conduit_in",
                      tr("1/2 in trade size"));
    }
    { // CD-SPEC-16
        Rule rule(site, "CD-SPEC-16", "deficiency", tr("Power through the collar"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto kw = rule.inverters(s(u"nameplate_kw"), s(u"derived.collar_der_kw"), atMost, maxW / 1000);
        add(rule.decide(kw && *kw <= maxW / 1000 + kSame,
                        tr("The inverters make %1 kW together; the collar carries %2 kW.")
                            .arg(figure(kw.value_or(0)), figure(maxW / 1000)),
                        tr("Connect no more than %1 kW through this collar.").arg(figure(maxW / 1000))));
    }
    { // CD-SPEC-17
        Rule rule(site, "CD-SPEC-17", "deficiency", tr("Voltage"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto volts = rule.number(s(u"service.nominal_v"), atMost, maxV);
        add(rule.decide(
            volts && *volts <= maxV,
            tr("The service is %1 V; the collar is for %2 V at most.").arg(figure(volts.value_or(0)), figure(maxV)),
            tr("This service cannot take the collar.")));
    }
    { // CD-SPEC-18
        Rule rule(site, "CD-SPEC-18", "deficiency", tr("Continuous current"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto amps = rule.inverters(s(u"continuous_a"), s(u"derived.collar_der_a"), atMost, maxA);
        add(rule.decide(amps && *amps <= maxA + kSame,
                        tr("The inverters give %1 A continuously; the collar carries %2 A.")
                            .arg(figure(amps.value_or(0)), figure(maxA)),
                        tr("Connect no more than %1 A through this collar.").arg(figure(maxA))));
    }
    { // CD-SPEC-19: continuous current times 1.25 within the breaker, which is 80 % of it.
        Rule rule(site, "CD-SPEC-19", "warning", tr("Breaker for the inverters"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto breaker = rule.number(s(u"collar.breaker_a"));
        const auto amps =
            rule.inverters(s(u"continuous_a"), s(u"derived.collar_der_a"), atMost, share * breaker.value_or(0));
        const double needed = amps.value_or(0) / share;
        const auto ratings = m_product.rating(s(u"breaker_ratings_a"))->value.toArray();
        const auto fits = std::find_if(ratings.begin(), ratings.end(),
                                       [&](const QJsonValue &rating) { return rating.toDouble() + kSame >= needed; });
        add(rule.decide(amps && breaker && *amps <= share * *breaker + kSame,
                        tr("%1 A continuously times 1.25 is %2 A; the breaker is %3 A.")
                            .arg(figure(amps.value_or(0)), figure(needed), figure(breaker.value_or(0))),
                        fits == ratings.end()
                            ? tr("No breaker of this collar is large enough.")
                            : tr("Order the collar with a %1 A breaker.").arg(figure((*fits).toDouble()))));
    }
    { // CD-SPEC-20
        Rule rule(site, "CD-SPEC-20", "deficiency", tr("Power at this voltage"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto volts = rule.number(s(u"service.nominal_v"));
        const double most = std::min(maxW, maxA * volts.value_or(0)) / 1000;
        const auto kw = rule.inverters(s(u"nameplate_kw"), s(u"derived.collar_der_kw"), atMost, most);
        add(rule.decide(kw && volts && *kw <= most + kSame,
                        tr("The inverters make %1 kW; at %2 V the collar carries %3 kW.")
                            .arg(figure(kw.value_or(0)), figure(volts.value_or(0)), figure(most)),
                        tr("Connect no more than %1 kW through this collar.").arg(figure(most))));
    }
    { // CD-SPEC-21
        Rule rule(site, "CD-SPEC-21", "deficiency", tr("Generation and grid together"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto grid = rule.number(s(u"service.grid_continuous_a"));
        const auto amps =
            rule.inverters(s(u"continuous_a"), s(u"derived.collar_der_a"), atMost, maxCombinedA - grid.value_or(0));
        add(rule.decide(amps && grid && *amps + *grid <= maxCombinedA + kSame,
                        tr("%1 A from the inverters and %2 A from the grid are %3 A; together %4 A are allowed.")
                            .arg(figure(amps.value_or(0)), figure(grid.value_or(0)),
                                 figure(amps.value_or(0) + grid.value_or(0)), figure(maxCombinedA)),
                        tr("Lower one of them to %1 A together.").arg(figure(maxCombinedA))));
    }
    { // CD-SPEC-22
        Rule rule(site, "CD-SPEC-22", "deficiency", tr("Field conductor size"),
                  s(u"Specifications: Utility interactive source ratings"));
        const double largest = limit(u"max_field_awg");
        const auto awg = rule.number(s(u"field_wiring.line_awg"), atLeast, largest);
        add(rule.decide(awg && *awg >= largest,
                        tr("The field conductors are %1 AWG; the terminals take %2 AWG at most.")
                            .arg(figure(awg.value_or(0)), figure(largest)),
                        tr("Use conductors of %1 AWG or thinner that carry the current.").arg(figure(largest))));
    }
    const auto serviceFor = [&](const char *id, const QString &form, const char16_t *rating, int jaws) {
        Rule rule(site, id, "deficiency", tr("Service for form %1").arg(form),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto collar = rule.word(s(u"collar.meter_form"), equals, form);
        if (collar && *collar != form) {
            add(rule.notApplicable());
            return;
        }
        const QString wanted = m_product.rating(s(rating))->value.toString();
        const auto configuration = rule.word(s(u"service.configuration"), equals, wanted);
        const auto found = rule.number(s(u"socket.jaws_count"), equals, jaws);
        const QString message = tr("A form %1 collar is for a %2 service and a %3-jaw socket; here are %4 and %5 jaws.")
                                    .arg(form, wanted, QString::number(jaws), configuration.value_or(tr("unknown")),
                                         found ? figure(*found) : tr("unknown"));
        const QString cure = tr("Order the collar for this service.");
        // Either fact that is wrong decides by itself.
        if (collar && ((configuration && *configuration != wanted) || (found && *found != jaws)))
            add(rule.fail(message, cure));
        else
            add(rule.decide(true, message, cure));
    };
    serviceFor("CD-SPEC-23", s(u"2S"), u"grid_2s", 4);
    serviceFor("CD-SPEC-24", s(u"12S"), u"grid_12s", 5);
    { // CD-SPEC-27
        Rule rule(site, "CD-SPEC-27", "deficiency", tr("Breaker rating"), s(u"Specifications: Overcurrent protection"));
        const QJsonValue ratings = m_product.rating(s(u"breaker_ratings_a"))->value;
        const auto breaker = rule.number(s(u"collar.breaker_a"), in, ratings);
        const auto list = ratings.toArray();
        const bool sold = breaker && std::any_of(list.begin(), list.end(), [&](const QJsonValue &rating) {
                              return rating.toDouble() == *breaker;
                          });
        add(rule.decide(sold, tr("A %1 A breaker is not sold with this collar.").arg(figure(breaker.value_or(0))),
                        tr("Read the part number again.")));
    }
    { // CD-SPEC-29: either end that is outside decides by itself.
        Rule rule(site, "CD-SPEC-29", "warning", tr("Ambient temperature"), s(u"Specifications: Environmental"));
        const double low = limit(u"ambient_min_c"), high = limit(u"ambient_max_c");
        const auto min = rule.number(s(u"premises.ambient_min_c"), atLeast, low);
        const auto max = rule.number(s(u"premises.ambient_max_c"), atMost, high);
        const QString message =
            tr("It gets from %1 °C to %2 °C here; the collar is for %3 °C to %4 °C.")
                .arg(min ? figure(*min) : tr("unknown"), max ? figure(*max) : tr("unknown"), figure(low), figure(high));
        const QString cure = tr("Shade or shelter it, or ask the maker.");
        if ((min && *min < low) || (max && *max > high))
            add(rule.fail(message, cure));
        else
            add(rule.decide(true, message, cure));
    }
    { // CD-SPEC-34, notes C-22
        Rule rule(site, "CD-SPEC-34", "warning", tr("Frequency"), s(u"Specifications: Metering"));
        const double low = limit(u"frequency_min_hz"), high = limit(u"frequency_max_hz");
        const auto hertz = rule.number(s(u"service.frequency_hz"), in, QJsonArray{low, high});
        add(rule.decide(hertz && *hertz >= low && *hertz <= high,
                        tr("The service is %1 Hz; the collar is for %2 to %3 Hz.")
                            .arg(figure(hertz.value_or(0)), figure(low), figure(high)),
                        tr("This service cannot take the collar.")));
    }
    { // CD-FCC-09
        Rule rule(site, "CD-FCC-09", "warning", tr("Distance of the antenna"),
                  s(u"ConnectDER Cell Carrier and FCC statement"));
        const double least = limit(u"antenna_distance_cm");
        const auto distance = rule.number(s(u"collar.antenna_separation_cm"), atLeast, least);
        add(rule.decide(distance && *distance >= least,
                        tr("People stay %1 cm from the antenna; it must be %2 cm.")
                            .arg(figure(distance.value_or(0)), figure(least)),
                        tr("Keep people at least %1 cm away.").arg(figure(least))));
    }

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
