// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace wm::catalog {

/// A field of a model number that is wrong: which, the pack's code for it (E_VOLTAGE …) and what is allowed, for
/// people.
struct ImsModelError
{
    QString field; ///< format, series, wires, voltage_code_v, ct_primary_a, special_configuration, suffix, ct_type,
                   ///< enclosure, …
    QString code;
    QString reason;
};
/// Something to know about a number that is right (W_CT_SECONDARY …).
struct ImsModelNote
{
    QString code;
    QString text;
};

/// A decoded IMS model number. What the number does not say stays empty or "unknown", never a default (IMS-MODEL-51).
struct ImsModel
{
    bool valid = false;
    QString canonical; ///< "S2-208-N-01-01-021-01"; empty when invalid
    QString format;    ///< "old", "new", empty when the prefix is neither
    std::optional<int> series, wires, voltageCodeV, ctPrimaryA, enclosureCapacity, installedCount;
    std::optional<double> ctSecondaryA;
    QString specialConfiguration; ///< normal, grounded_delta, unknown
    QString ctType;               ///< solid_core, split_core, unknown
    QString enclosure;            ///< extra_large … indoor_surface_mount; empty in the old format
    QString options;              ///< none, demand, three_phase_feed; empty when the number does not say
    QList<ImsModelNote> notes;
    QList<ImsModelError> errors; ///< left to right
};

/// The supply limits of one line, inclusive, line to neutral.
struct ImsSupply
{
    QStringList lines; ///< "L1", "L2", "L3"
    Volts min, max;
};
struct ImsConfiguration
{
    QString id; ///< "s2000_4w_208"
    int series = 0, wires = 0, cts = 0, figure = 0;
    QList<ImsSupply> supply;
    QString cite;
    QStringList requirements;
};
/// A terminal torque is a maximum: 0 < value <= max is allowed (notes I-37).
struct ImsTorqueMaximum
{
    InchPounds max;
    QString part, cite;
    QStringList requirements;
};

/// The product pack of the IMS Series 1000 and 2000, read and checked once. Tables are looked up, never interpolated.
class ImsCatalog
{
public:
    /// The pack inside the program (":/wm/packs/ims-1000-2000.json").
    static Result<ImsCatalog> load();
    /// Refuses a pack that lacks a table or a key, naming it.
    static Result<ImsCatalog> fromPack(const QJsonObject &pack);

    /// Decodes an old or a new number (IMS-MODEL-08 …, notes I-01 to I-09). Separators, case and Unicode dashes do not
    /// matter.
    [[nodiscard]] ImsModel decode(const QString &number, std::optional<QDate> manufacturedOn = {}) const;
    /// The row of the electrical tables for a decoded model; nothing when the tables have none.
    [[nodiscard]] std::optional<ImsConfiguration> configuration(const ImsModel &model) const;
    /// The most a model can measure, in kW, with 110 % of the CT's primary current (IMS-FRAME-33, IMS-ELEC-07, -25).
    [[nodiscard]] static std::optional<Kilowatts> maximumPower(const ImsModel &model);
    /// `terminal` is "voltage" or "ct_io" (IMS-ELEC-17, -18, -35, -36).
    [[nodiscard]] std::optional<ImsTorqueMaximum> torqueMaximum(const QString &terminal) const;
    [[nodiscard]] const QJsonObject &pack() const { return m_pack; }

private:
    explicit ImsCatalog(QJsonObject pack) : m_pack(std::move(pack)) {}
    struct Parse;
    void decodeOld(Parse &parse) const;
    void decodeNew(Parse &parse) const;
    QJsonObject m_pack;
};

} // namespace wm::catalog
