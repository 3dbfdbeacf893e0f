// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/modbus/modbus.h"
#include "devices/sunspec/model.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace wm::sunspec {

/// Places the points of a device's model, whose first registers (from the ID on) are known: as far as `registers` tell
/// how often groups repeat, and no further than the model's length.
QList<PlacedPoint> place(const Model &model, const modbus::Registers &registers);

/// How many registers to read next, after the first `registers` of a model (ID and L at least): at most 125, ending on
/// a point boundary where the model describes one. 0: the model is complete.
int nextChunk(const Model &model, const modbus::Registers &registers);

/// One point's raw value; a null QVariant-like empty QJsonValue (Undefined) when the device says "not implemented".
/// Numbers are raw integers or floats, strings cleaned of padding, addresses as text. Integers above 2^53 keep their
/// value.
QJsonValue rawValue(const Point &point, const modbus::Registers &registers, int offset);

/// A point's own registers in words: scaled by the factors in its model's `registers`, with its unit; symbols are not
/// spelt out. Empty: "not implemented", a pad, or of an unknown scale.
QString valueText(const Model &model, const Point &point, const modbus::Registers &registers,
                  const modbus::Registers &own);

struct Decoded
{
    QJsonObject points;           ///< by SunSpec name, scaled; not implemented left out; groups as arrays of objects
    QStringList notes;            ///< translated: what is doubtful about these values
    QSet<QString> unscaled = {};  ///< names of points whose scale the device does not give: their values are raw
    bool noValues = false;        ///< every register says "not implemented", as after a restart
    bool unknownRevision = false; ///< the registers do not fit the layout; there are no points (of model 1 a few)
    bool doubtfulLength = false;  ///< the next model may start elsewhere than the length says
};
/// Decodes a model's registers (from the ID on; L of them after the second). A length that is not the sum computed with
/// the model's own counts, counts or scale factors that cannot be, or more points in use than there are mean an unknown
/// revision (drafts of 705 had the same size and another order): no points then, a note instead. Model 1 may lack its
/// pad, or be cut short: what is there is decoded.
Decoded decode(const Model &model, const modbus::Registers &registers);

/// Registers of a string value, NUL padded; nullopt when its UTF-8 form is longer than the point.
std::optional<modbus::Registers> encodeString(const QString &text, int size);

} // namespace wm::sunspec
