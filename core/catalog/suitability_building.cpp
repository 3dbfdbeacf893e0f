// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability_rule.h"

namespace wm::catalog::suitability {

namespace {

/// What one inverter lacks to be grid-interactive PV that meets UL 1741; empty: nothing. A listing to UL 1741 alone
/// says neither that it is PV nor that it may run in parallel with the grid: stand-alone and storage inverters have it,
/// too.
QStringList lackingOf(const QJsonObject &inverter, const QString &path, Rule &rule)
{
    QStringList lacks;
    const auto fact = [&](const char16_t *name, const QJsonValue &wanted, const QString &lack) {
        const QJsonValue found = inverter.value(s(name));
        if (found.isUndefined() || found.isNull()) {
            rule.missing(path + s(name));
        } else if (found != wanted) {
            rule.because(path + s(name), found, QStringLiteral("=="), wanted);
            lacks.append(lack);
        }
    };
    fact(u"ul1741", true, SuitabilityWords::tr("not listed to UL 1741"));
    fact(u"role", s(u"generation"), SuitabilityWords::tr("not for PV alone"));
    // On the CEC's list of grid support inverters, it is one (SCE-5.1-11).
    if (inverter.value(u"cec_listed") != QJsonValue(true))
        fact(u"ieee1547", true, SuitabilityWords::tr("not certified to run in parallel with the grid (IEEE 1547)"));
    if (inverter.value(u"ul_decertified") == QJsonValue(true)) {
        rule.because(path + s(u"ul_decertified"), true, QStringLiteral("=="), false);
        lacks.append(SuitabilityWords::tr("its certification was withdrawn"));
    }
    return lacks;
}

} // namespace

void Work::building()
{
    { // CD-DOC-04: unknown evidence is asked for, it is not a no (the ledger's "counts as false" is overruled).
        Rule rule(site, "CD-DOC-04", "deficiency", SuitabilityWords::tr("Inverters listed to UL 1741"),
                  s(u"Introduction"));
        const auto der = rule.word(s(u"collar.der_type"), equals, s(u"pv"));
        if (der && *der != u"pv") {
            add(rule.notApplicable());
        } else {
            const auto inverters = rule.peek(s(u"inverters")).toArray();
            if (inverters.isEmpty())
                rule.missing(s(u"inverters"));
            QStringList unfit;
            for (qsizetype i = 0; i < inverters.size(); ++i) {
                const QJsonObject inverter = inverters.at(i).toObject();
                const QStringList lacks = lackingOf(inverter, QStringLiteral("inverters[%1].").arg(i), rule);
                if (!lacks.isEmpty())
                    unfit.append(inverter.value(u"model").toString(QString::number(i + 1)) + QStringLiteral(": ") +
                                 lacks.join(QStringLiteral(", ")));
            }
            const QString message = SuitabilityWords::tr("Only grid-interactive PV whose inverters meet UL 1741 may be "
                                                         "connected. %1.")
                                        .arg(unfit.join(QStringLiteral("; ")));
            const QString cure = SuitabilityWords::tr("Use listed inverters or record their listing.");
            // One inverter that does not fit decides, whatever the others are.
            add(der && !unfit.isEmpty() ? rule.fail(message, cure) : rule.decide(true, message, cure));
        }
    }
    { // CD-FEAT-09
        Rule rule(site, "CD-FEAT-09", "deficiency", SuitabilityWords::tr("Collar and socket form"), s(u"Features"));
        const auto collar = rule.word(s(u"collar.meter_form"));
        const auto socket = rule.word(s(u"socket.meter_form"), equals,
                                      collar ? QJsonValue(*collar) : QJsonValue(QJsonValue::Undefined));
        const QStringList forms = m_product.rating(s(u"meter_forms"))->value.toVariant().toStringList();
        const QString cure = SuitabilityWords::tr("Order the collar for this socket; it is made for forms 2S and 12S.");
        // A form the product is not made for is a no, whatever the collar is.
        if (socket && !forms.contains(*socket))
            add(rule.fail(SuitabilityWords::tr("The socket is form %1; this collar fits 2S and 12S only.").arg(*socket),
                          cure));
        else
            add(rule.decide(socket == collar,
                            SuitabilityWords::tr("The socket is form %1, the collar is for form %2.")
                                .arg(socket.value_or(QString()), collar.value_or(QString())),
                            cure));
    }
    { // CD-FEAT-10
        Rule rule(site, "CD-FEAT-10", "deficiency", SuitabilityWords::tr("Socket cover"), s(u"Features"));
        const QJsonValue styles = m_product.rating(s(u"cover_styles"))->value;
        const auto style = rule.word(s(u"socket.cover_style"), in, styles);
        add(rule.decide(
            style && styles.toArray().contains(*style),
            SuitabilityWords::tr("The socket’s cover is “%1”; the collar fits ringless and ring-type sockets.")
                .arg(style.value_or(QString())),
            SuitabilityWords::tr("Ask the maker before using it here.")));
    }
    { // CD-SOCKET-11
        Rule rule(site, "CD-SOCKET-11", "warning", SuitabilityWords::tr("Shallow socket"),
                  s(u"Remove the meter and meter socket cover"));
        const auto style = rule.word(s(u"socket.style"), QStringLiteral("!="), s(u"button_shallow"));
        add(rule.decide(style != QStringLiteral("button_shallow"),
                        SuitabilityWords::tr("This is a shallow “button” socket, which the maker advises against."),
                        SuitabilityWords::tr("Replace the socket, or record who accepts it and why.")));
    }
    { // CD-SOCKET-08
        Rule rule(site, "CD-SOCKET-08", "deficiency", SuitabilityWords::tr("Working space with the collar in place"),
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
                short_.append(SuitabilityWords::tr("%1: %2 in of %3 in")
                                  .arg(one.value(u"direction").toString(), figure(measured.toDouble()),
                                       figure(required.toDouble())));
        }
        const QString message =
            SuitabilityWords::tr("Too little working space, %1.").arg(short_.join(QStringLiteral("; ")));
        const QString cure = SuitabilityWords::tr("Clear the space, or ask the utility.");
        add(short_.isEmpty() ? rule.decide(true, message, cure) : rule.fail(message, cure));
    }
    { // CD-SOCKET-09
        Rule rule(site, "CD-SOCKET-09", "deficiency", SuitabilityWords::tr("A way for the neutral"),
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
}

} // namespace wm::catalog::suitability
