// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <map>
#include <optional>

namespace wm::sunspec {

enum class Type {
    Int16,
    Uint16,
    Enum16,
    Bitfield16,
    ScaleFactor,
    Acc16,
    Count,
    Pad,
    Int32,
    Uint32,
    Enum32,
    Bitfield32,
    Acc32,
    Float32,
    Ipaddr,
    Int64,
    Uint64,
    Bitfield64,
    Acc64,
    Float64,
    Eui48,
    Ipv6addr,
    String
};

/// One value of a model. Sizes and offsets are in registers.
struct Point
{
    QString name;
    Type type = Type::Uint16;
    int size = 1;
    QString scaleFactor = {}; ///< name of the point that holds it, or a number; empty: none
    QString units = {};
    QString label = {};
    bool readable = true;
    bool writable = false;
};

/// Points, then repeated groups, in the order of the registers.
struct Group
{
    QString name;
    QString label = {};      ///< for people
    int count = 1;           ///< fixed number of instances; 0: as many as the model's length allows
    QString countPoint = {}; ///< name of the point of the model that says how many; empty: `count`
    QList<Point> points = {};
    QList<Group> groups = {};
    [[nodiscard]] int pointsSize() const;
};

struct Model
{
    int id = 0;
    Group top = {};            ///< starts with ID and L
    QString manufacturer = {}; ///< a vendor model counts only together with this manufacturer (model 1 Mn)
    /// Registers after L, when that does not depend on the device.
    [[nodiscard]] std::optional<int> fixedLength() const;
    /// Offset of a point of the top group from the ID register; aborts on a name the model does not have.
    [[nodiscard]] int offsetOf(QStringView pointName) const;
};

/// A point at its place in a device's model; instances of groups have a path ("Crv.0.Pt.3").
struct PlacedPoint
{
    const Point *point = nullptr;
    int offset = 0; ///< from the ID register
    QStringList path = {};
};

/// The models this program knows, from JSON files in the shape of the SunSpec model files (DEVICES.md §1).
class Catalogue
{
public:
    /// The models that come with the program.
    static Result<Catalogue> builtIn();
    /// Adds the files of a folder; a model of the same number replaces the one before.
    Result<void> addFolder(const QString &folder);
    [[nodiscard]] const Model *find(int id) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_models.size()); }

private:
    std::map<int, Model> m_models;
};

/// Reads one model file's content; `what` names it in errors.
Result<Model> readModel(const QJsonObject &json, const QString &what);

} // namespace wm::sunspec
