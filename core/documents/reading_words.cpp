// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reading_words.h"

#include "core/documents/packet_input_parts.h"
#include "core/documents/packet_words.h"

#include <QtCore/QHash>

using namespace Qt::Literals::StringLiterals;

namespace wm::documents {

QString readingName(const QString &name)
{
    // Made at each call: the language of the packet may be another one than that of the last.
    const QHash<QString, QString> names{
        {u"serial"_s, Packet::tr("Serial number")},
        {u"part_number"_s, Packet::tr("Part number")},
        {u"firmware"_s, Packet::tr("Firmware")},
        {u"capture"_s, Packet::tr("Capture")},
        {u"orientation"_s, Packet::tr("Orientation")},
        {u"form"_s, Packet::tr("Meter form")},
        {u"provisioning"_s, Packet::tr("Provisioning state")},
        {u"relay"_s, Packet::tr("Relay")},
        {u"hex_status"_s, Packet::tr("Health code")},
        {u"lcd"_s, Packet::tr("Display shows")},
        {u"lcd_flipped"_s, Packet::tr("Display: FLIPPED")},
        {u"lcd_no_cell"_s, Packet::tr("Display: no CEL")},
        {u"lcd_before_enrol"_s, Packet::tr("Display: b4 EnR")},
        {u"lcd_thumbs_up"_s, Packet::tr("Display: thumbs up")},
        {u"lcd_arrow"_s, Packet::tr("Display: arrow")},
        {u"lcd_skull"_s, Packet::tr("Display: skull")},
        {u"volts_l1_l2"_s, Packet::tr("Voltage L1–L2, V")},
        {u"volts_l1_n"_s, Packet::tr("Voltage L1–N, V")},
        {u"volts_l2_n"_s, Packet::tr("Voltage L2–N, V")},
        {u"amps"_s, Packet::tr("Current as displayed, A")},
        {u"amps_l1"_s, Packet::tr("Current L1, A")},
        {u"amps_l2"_s, Packet::tr("Current L2, A")},
        {u"kilowatts"_s, Packet::tr("Power, kW")},
        {u"hertz"_s, Packet::tr("Frequency, Hz")},
        {u"produced_kwh"_s, Packet::tr("Produced, kWh")},
        {u"consumed_kwh"_s, Packet::tr("Consumed, kWh")},
        {u"ambient_f"_s, Packet::tr("Temperature, °F")},
        {u"manufacturer"_s, Packet::tr("Manufacturer")},
        {u"model"_s, Packet::tr("Model")},
        {u"profile"_s, Packet::tr("Profile")},
        {u"fine"_s, Packet::tr("All as required")},
        {u"differing"_s, Packet::tr("Functions that differ")},
        {u"unknown"_s, Packet::tr("Functions not known")},
    };
    return names.value(name, wordsOf(name));
}

QString readingText(const QString &name, const QJsonValue &value)
{
    const QString word = value.toString();
    if (name == u"relay") // the collar's own words
        return word.toUpper();
    if (name == u"orientation")
        return word == u"flipped" ? u"FLIPPED"_s : word == u"upright" ? Packet::tr("upright") : word;
    if (name == u"provisioning") {
        const QHash<QString, QString> states{
            {u"unprovisioned"_s, Packet::tr("not provisioned")},
            {u"provisioning"_s, Packet::tr("provisioning")},
            {u"provisioning-error"_s, Packet::tr("provisioning error")},
            {u"flipped"_s, u"FLIPPED"_s},
            {u"operational"_s, Packet::tr("operational")},
            {u"report-error"_s, Packet::tr("report error")},
            {u"update-error"_s, Packet::tr("update error")},
        };
        return states.value(word, word);
    }
    return valueText(value);
}

QString deviceName(const QString &device)
{
    if (device == u"collar")
        return Packet::tr("Collar");
    if (device == u"inverter")
        return Packet::tr("Inverter");
    return device;
}

QString readingAbout(const QString &path)
{
    if (path == u"collar.identity")
        return Packet::tr("check that it is the job’s collar");
    if (path == u"collar.identify")
        return Packet::tr("which collar it is");
    if (path == u"collar.state")
        return Packet::tr("display and state");
    if (path == u"collar.provision")
        return Packet::tr("at the end of provisioning");
    if (path == u"collar.compare")
        return Packet::tr("comparison with other meters");
    if (path == u"inverter.settings")
        return Packet::tr("settings");
    return path;
}

} // namespace wm::documents
