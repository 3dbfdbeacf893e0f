// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/unit_fields.h"

#include "core/base/text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <array>

namespace wm::cloud {

namespace {

constexpr std::array kFields{
    UnitField{"address", "units.location_address_city_state_zip",
              "UPDATE units SET address = ?, latitude_e6 = NULL, longitude_e6 = NULL WHERE company = ? AND serial = ?"},
    UnitField{"city", "units.location_address_city_state_zip",
              "UPDATE units SET city = ?, latitude_e6 = NULL, longitude_e6 = NULL WHERE company = ? AND serial = ?"},
    UnitField{"state", "units.location_address_city_state_zip",
              "UPDATE units SET state = ?, latitude_e6 = NULL, longitude_e6 = NULL WHERE company = ? AND serial = ?"},
    UnitField{"zip", "units.location_address_city_state_zip",
              "UPDATE units SET zip = ?, latitude_e6 = NULL, longitude_e6 = NULL WHERE company = ? AND serial = ?"},
    UnitField{"premises_id", "units.premises_id", "UPDATE units SET premises_id = ? WHERE company = ? AND serial = ?"},
    UnitField{"location_notes", "units.location_notes",
              "UPDATE units SET location_notes = ? WHERE company = ? AND serial = ?"},
    UnitField{"der_type", "units.der_type", "UPDATE units SET der_type = ? WHERE company = ? AND serial = ?"},
    UnitField{"description", "units.description", "UPDATE units SET description = ? WHERE company = ? AND serial = ?"},
    UnitField{"serial", "units.unit_s_or_n", nullptr},
    UnitField{"model_number", "units.model_number", nullptr},
    UnitField{"comms_type", "units.comms_type", nullptr},
    UnitField{"comms_provider", "units.comms_provider", nullptr},
    UnitField{"ip_address", "units.ip_address", nullptr},
    UnitField{"status", "units.status", nullptr},
    UnitField{"firmware_version", "units.firmware_version", nullptr},
    UnitField{"hex_status", "units.hex_status", nullptr},
    UnitField{"meter_form", "units.meter_form", nullptr},
    UnitField{"sample_rate_min", "units.sample_rate", nullptr},
    UnitField{"report_rate_min", "units.report_rate", nullptr},
};

bool isState(const QString &value)
{
    static const QStringList states =
        QStringLiteral(
            "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM "
            "NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY AS GU MP")
            .split(u' ');
    return states.contains(value);
}

} // namespace

const UnitField *unitField(const QString &name)
{
    for (const UnitField &field : kFields)
        if (name == QLatin1String(field.name))
            return &field;
    return nullptr;
}

bool isProper(const QString &field, const QString &value)
{
    static const QRegularExpression zip(QStringLiteral("^[0-9]{5}(-[0-9]{4})?$"));
    if (!checkedText(value, field, field == u"location_notes" ? 10 * kMaxTextLength : 500))
        return false;
    if (value.isEmpty()) // what provisioning needs, it asks for
        return true;
    if (field == u"state")
        return isState(value);
    if (field == u"zip")
        return zip.match(value).hasMatch();
    return field != u"der_type" || derTypeFrom(value) == value;
}

QString derTypeFrom(const QString &word)
{
    if (word == u"pv" || word == u"Solar")
        return QStringLiteral("Solar");
    if (word == u"ev_charger" || word == u"EV charger")
        return QStringLiteral("EV charger");
    return word == u"other" || word == u"Other" ? QStringLiteral("Other") : QString();
}

} // namespace wm::cloud
