// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/symbols.h"

#include <QtCore/QByteArray>

#include <dl_dxf.h>

#include <map>
#include <string>

namespace wm::drawings {

/// dxflib writes to a file, in the machine's locale. This one writes the same pairs of code and value to memory, with
/// a point in every number.
class DxfBytes : public DL_WriterA
{
public:
    DxfBytes() : DL_WriterA("", DL_VERSION_2000) {}

    void dxfReal(int code, double value) const override;
    void dxfInt(int code, int value) const override;
    void dxfHex(int code, int value) const override;
    void dxfString(int code, const char *value) const override;
    void dxfString(int code, const std::string &value) const override;

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// dxflib reserves handles up to FFFF, which a large drawing passes. To be called once the header is written.
    void raiseHandleSeed() { m_bytes.replace("\nFFFF\n", "\nFFFFFFF\n"); }
    /// From here on each object names its owner, which dxflib leaves out.
    void beginObjects() { m_objects = true; }
    /// Handle of the object that a dictionary lists under that name; 0 when none does.
    [[nodiscard]] int listed(const std::string &name) const;

private:
    void pair(int code, std::string_view value) const;

    mutable QByteArray m_bytes;
    bool m_objects = false;
    mutable int m_object = 0;    ///< whose pairs are being written
    mutable std::string m_entry; ///< last name in its dictionary
    mutable std::map<int, int> m_owners;
    mutable std::map<std::string, int> m_listed;
};

/// Line weight of DXF (hundredths of a millimetre, of a fixed series) nearest to a width.
[[nodiscard]] int lineWeight(Mil width);
/// "CONTINUOUS", or the name of the line type with these dashes: "GROUND", "DASH_40_40".
[[nodiscard]] std::string lineTypeName(const QList<Mil> &dash);
/// The stroke that lines of a layer have unless they say otherwise.
[[nodiscard]] Stroke strokeOf(Layer layer);
/// The block of a symbol.
[[nodiscard]] std::string blockName(const QString &symbol);

inline constexpr auto kDxfStyle = "NARROW";
inline constexpr auto kDxfBoldStyle = "NARROW-BOLD";

/// Header, classes and tables; `dashes` are the line types beyond those of strokeStyle(), `blocks` the symbols' keys.
void writeDxfTables(DL_Dxf &dxf, DxfBytes &out, const QList<QList<Mil>> &dashes, const QStringList &blocks);
/// The objects that readers expect after the entities, and the end of the file.
void writeDxfObjects(DL_Dxf &dxf, DxfBytes &out);

} // namespace wm::drawings
