// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability_rule.h"

namespace wm::catalog::suitability {

namespace {

/// The service's volts. Below what any service has (ANSI C84.1) it is a slip of the pen that would suit every collar.
std::optional<double> serviceVolts(Rule &rule, const QString &op = {}, const QJsonValue &limit = QJsonValue::Undefined)
{
    constexpr double kLeast = 100;
    return rule.atLeast(kLeast, s(u"service.nominal_v"), op, limit);
}

} // namespace

void Work::electrical()
{
    const double maxW = limit(u"max_power_w"), maxV = limit(u"max_voltage_v"), maxA = limit(u"max_continuous_a");
    const double share = limit(u"breaker_share"), maxCombinedA = limit(u"max_combined_a");

    { // CD-SPEC-08
        Rule rule(site, "CD-SPEC-08", "deficiency", SuitabilityWords::tr("Socket jaws"),
                  s(u"Specifications: Mechanical"));
        const QJsonValue jaws = m_product.rating(s(u"socket_jaws"))->value;
        const auto found = rule.number(s(u"socket.jaws_count"), in, jaws);
        add(rule.decide(
            found && jaws.toArray().contains(QJsonValue(static_cast<int>(*found))),
            SuitabilityWords::tr("The socket has %1 jaws; the collar fits 4 or 5.").arg(figure(found.value_or(0))),
            SuitabilityWords::tr("This socket cannot take the collar.")));
    }
    equalFacts("CD-SPEC-09", "deficiency", SuitabilityWords::tr("Meter form"), s(u"Specifications: Mechanical"),
               u"meter.form", u"collar.meter_form",
               SuitabilityWords::tr("The meter is form %1, the collar is for form %2."),
               SuitabilityWords::tr("Order the collar for this meter."));
    const auto tradeSize = [&](const char *id, const QString &title, const char16_t *path, const char16_t *rating,
                               const QString &allowed) {
        Rule rule(site, id, "deficiency", title, s(u"Specifications: Mechanical"));
        const QJsonValue value = m_product.rating(s(rating))->value;
        const QJsonArray sizes = value.isArray() ? value.toArray() : QJsonArray{value};
        const auto found = rule.number(s(path), in, sizes);
        const bool good = found && std::any_of(sizes.begin(), sizes.end(), [&](const QJsonValue &size) {
                              return std::abs(size.toDouble() - *found) < kSame;
                          });
        add(rule.decide(
            good,
            SuitabilityWords::tr("The conduit is %1 in; the collar takes %2.").arg(figure(found.value_or(0)), allowed),
            SuitabilityWords::tr("Use %1.").arg(allowed)));
    };
    tradeSize("CD-SPEC-12", SuitabilityWords::tr("Power conduit"), u"raceway.power_trade_size_in", u"power_conduit_in",
              SuitabilityWords::tr("1/2, 3/4 or 1 in trade size"));
    { // CD-SPEC-13 applies where there is a communications conduit at all; none recorded, none judged.
        const bool any = Rule(site, "", "", {}, {}).peek(s(u"raceway.comms_trade_size_in")).isDouble();
        if (any)
            tradeSize("CD-SPEC-13", SuitabilityWords::tr("Communications conduit"), u"raceway.comms_trade_size_in",
                      u"comms_conduit_in", SuitabilityWords::tr("1/2 in trade size"));
    }
    { // CD-SPEC-16
        Rule rule(site, "CD-SPEC-16", "deficiency", SuitabilityWords::tr("Power through the collar"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto kw = rule.inverters(s(u"nameplate_kw"), s(u"derived.collar_der_kw"), atMost, maxW / 1000);
        add(rule.decide(
            kw && *kw <= maxW / 1000 + kSame,
            SuitabilityWords::tr("The inverters make %1 kW together; the collar carries %2 kW.")
                .arg(figure(kw.value_or(0)), figure(maxW / 1000)),
            SuitabilityWords::tr("Connect no more than %1 kW through this collar.").arg(figure(maxW / 1000))));
    }
    { // CD-SPEC-17
        Rule rule(site, "CD-SPEC-17", "deficiency", SuitabilityWords::tr("Voltage"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto volts = serviceVolts(rule, atMost, maxV);
        add(rule.decide(volts && *volts <= maxV,
                        SuitabilityWords::tr("The service is %1 V; the collar is for %2 V at most.")
                            .arg(figure(volts.value_or(0)), figure(maxV)),
                        SuitabilityWords::tr("This service cannot take the collar.")));
    }
    { // CD-SPEC-18
        Rule rule(site, "CD-SPEC-18", "deficiency", SuitabilityWords::tr("Continuous current"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto amps = rule.inverters(s(u"continuous_a"), s(u"derived.collar_der_a"), atMost, maxA);
        add(rule.decide(amps && *amps <= maxA + kSame,
                        SuitabilityWords::tr("The inverters give %1 A continuously; the collar carries %2 A.")
                            .arg(figure(amps.value_or(0)), figure(maxA)),
                        SuitabilityWords::tr("Connect no more than %1 A through this collar.").arg(figure(maxA))));
    }
    { // CD-SPEC-19: continuous current times 1.25 within the breaker, which is 80 % of it.
        Rule rule(site, "CD-SPEC-19", "warning", SuitabilityWords::tr("Breaker for the inverters"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto breaker = rule.number(s(u"collar.breaker_a"));
        const auto amps =
            rule.inverters(s(u"continuous_a"), s(u"derived.collar_der_a"), atMost, share * breaker.value_or(0));
        const double needed = amps.value_or(0) / share;
        const auto ratings = m_product.rating(s(u"breaker_ratings_a"))->value.toArray();
        const auto fits = std::find_if(ratings.begin(), ratings.end(),
                                       [&](const QJsonValue &rating) { return rating.toDouble() + kSame >= needed; });
        add(rule.decide(
            amps && breaker && *amps <= share * *breaker + kSame,
            SuitabilityWords::tr("%1 A continuously times 1.25 is %2 A; the breaker is %3 A.")
                .arg(figure(amps.value_or(0)), figure(needed), figure(breaker.value_or(0))),
            fits == ratings.end()
                ? SuitabilityWords::tr("No breaker of this collar is large enough.")
                : SuitabilityWords::tr("Order the collar with a %1 A breaker.").arg(figure((*fits).toDouble()))));
    }
    { // CD-SPEC-20
        Rule rule(site, "CD-SPEC-20", "deficiency", SuitabilityWords::tr("Power at this voltage"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto volts = serviceVolts(rule);
        const double most = std::min(maxW, maxA * volts.value_or(0)) / 1000;
        const auto kw = rule.inverters(s(u"nameplate_kw"), s(u"derived.collar_der_kw"), atMost, most);
        add(rule.decide(kw && volts && *kw <= most + kSame,
                        SuitabilityWords::tr("The inverters make %1 kW; at %2 V the collar carries %3 kW.")
                            .arg(figure(kw.value_or(0)), figure(volts.value_or(0)), figure(most)),
                        SuitabilityWords::tr("Connect no more than %1 kW through this collar.").arg(figure(most))));
    }
    { // CD-SPEC-21
        Rule rule(site, "CD-SPEC-21", "deficiency", SuitabilityWords::tr("Generation and grid together"),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto grid = rule.positive(s(u"service.grid_continuous_a"));
        const auto amps =
            rule.inverters(s(u"continuous_a"), s(u"derived.collar_der_a"), atMost, maxCombinedA - grid.value_or(0));
        add(rule.decide(
            amps && grid && *amps + *grid <= maxCombinedA + kSame,
            SuitabilityWords::tr("%1 A from the inverters and %2 A from the grid are %3 A; together %4 A are allowed.")
                .arg(figure(amps.value_or(0)), figure(grid.value_or(0)), figure(amps.value_or(0) + grid.value_or(0)),
                     figure(maxCombinedA)),
            SuitabilityWords::tr("Lower one of them to %1 A together.").arg(figure(maxCombinedA))));
    }
    const auto serviceFor = [&](const char *id, const QString &form, const char16_t *rating, int jaws) {
        Rule rule(site, id, "deficiency", SuitabilityWords::tr("Service for form %1").arg(form),
                  s(u"Specifications: Utility interactive source ratings"));
        const auto collar = rule.word(s(u"collar.meter_form"), equals, form);
        if (collar && *collar != form) {
            add(rule.notApplicable());
            return;
        }
        const QString wanted = m_product.rating(s(rating))->value.toString();
        const auto configuration = rule.word(s(u"service.configuration"), equals, wanted);
        const auto found = rule.number(s(u"socket.jaws_count"), equals, jaws);
        const QString message =
            SuitabilityWords::tr("A form %1 collar is for a %2 service and a %3-jaw socket; here are %4 and %5 jaws.")
                .arg(form, wanted, QString::number(jaws), configuration.value_or(SuitabilityWords::tr("unknown")),
                     found ? figure(*found) : SuitabilityWords::tr("unknown"));
        const QString cure = SuitabilityWords::tr("Order the collar for this service.");
        // Either fact that is wrong decides by itself.
        if (collar && ((configuration && *configuration != wanted) || (found && *found != jaws)))
            add(rule.fail(message, cure));
        else
            add(rule.decide(true, message, cure));
    };
    serviceFor("CD-SPEC-23", s(u"2S"), u"grid_2s", 4);
    serviceFor("CD-SPEC-24", s(u"12S"), u"grid_12s", 5);
    { // CD-SPEC-27
        Rule rule(site, "CD-SPEC-27", "deficiency", SuitabilityWords::tr("Breaker rating"),
                  s(u"Specifications: Overcurrent protection"));
        const QJsonValue ratings = m_product.rating(s(u"breaker_ratings_a"))->value;
        const auto breaker = rule.number(s(u"collar.breaker_a"), in, ratings);
        const auto list = ratings.toArray();
        const bool sold = breaker && std::any_of(list.begin(), list.end(), [&](const QJsonValue &rating) {
                              return rating.toDouble() == *breaker;
                          });
        add(rule.decide(
            sold, SuitabilityWords::tr("A %1 A breaker is not sold with this collar.").arg(figure(breaker.value_or(0))),
            SuitabilityWords::tr("Read the part number again.")));
    }
    { // CD-SPEC-28: what it interrupts has to be at least what the utility can feed into a fault here.
        Rule rule(site, "CD-SPEC-28", "deficiency", SuitabilityWords::tr("Available fault current"),
                  s(u"Specifications: Overcurrent protection"));
        const auto aic = rule.number(s(u"collar.aic_ka"));
        const auto fault = rule.positive(s(u"service.available_fault_ka"), atMost,
                                         aic ? QJsonValue(*aic) : QJsonValue(QJsonValue::Undefined));
        add(rule.decide(
            aic && fault && *fault <= *aic + kSame,
            SuitabilityWords::tr("The utility can feed %1 kA into a fault here; the collar interrupts %2 kA.")
                .arg(figure(fault.value_or(0)), figure(aic.value_or(0))),
            SuitabilityWords::tr("Do not install this collar here. Ask the utility for the fault current at the meter, "
                                 "and order a collar that interrupts it.")));
    }
    { // CD-SPEC-29: either end that is outside decides by itself.
        Rule rule(site, "CD-SPEC-29", "warning", SuitabilityWords::tr("Ambient temperature"),
                  s(u"Specifications: Environmental"));
        const double low = limit(u"ambient_min_c"), high = limit(u"ambient_max_c");
        const auto min = rule.number(s(u"premises.ambient_min_c"), atLeast, low);
        const auto max = rule.number(s(u"premises.ambient_max_c"), atMost, high);
        const QString message =
            SuitabilityWords::tr("It gets from %1 °C to %2 °C here; the collar is for %3 °C to %4 °C.")
                .arg(min ? figure(*min) : SuitabilityWords::tr("unknown"),
                     max ? figure(*max) : SuitabilityWords::tr("unknown"), figure(low), figure(high));
        const QString cure = SuitabilityWords::tr("Shade or shelter it, or ask the maker.");
        if ((min && *min < low) || (max && *max > high)) {
            add(rule.fail(message, cure));
        } else if (min && max && *min > *max) { // one of them is wrong, and nobody knows which
            rule.missing(s(u"premises.ambient_min_c"));
            rule.missing(s(u"premises.ambient_max_c"));
            add(rule.unknown());
        } else {
            add(rule.decide(true, message, cure));
        }
    }
    { // CD-SPEC-34, notes C-22
        Rule rule(site, "CD-SPEC-34", "warning", SuitabilityWords::tr("Frequency"), s(u"Specifications: Metering"));
        const double low = limit(u"frequency_min_hz"), high = limit(u"frequency_max_hz");
        const auto hertz = rule.number(s(u"service.frequency_hz"), in, QJsonArray{low, high});
        add(rule.decide(hertz && *hertz >= low && *hertz <= high,
                        SuitabilityWords::tr("The service is %1 Hz; the collar is for %2 to %3 Hz.")
                            .arg(figure(hertz.value_or(0)), figure(low), figure(high)),
                        SuitabilityWords::tr("This service cannot take the collar.")));
    }
    { // CD-FCC-09
        Rule rule(site, "CD-FCC-09", "warning", SuitabilityWords::tr("Distance of the antenna"),
                  s(u"ConnectDER Cell Carrier and FCC statement"));
        const double least = limit(u"antenna_distance_cm");
        const auto distance = rule.number(s(u"collar.antenna_separation_cm"), atLeast, least);
        add(rule.decide(distance && *distance >= least,
                        SuitabilityWords::tr("People stay %1 cm from the antenna; it must be %2 cm.")
                            .arg(figure(distance.value_or(0)), figure(least)),
                        SuitabilityWords::tr("Keep people at least %1 cm away.").arg(figure(least))));
    }
}

} // namespace wm::catalog::suitability
