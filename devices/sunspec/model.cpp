// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sunspec/model.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace wm::sunspec {

namespace {

struct SunspecWords
{
    Q_DECLARE_TR_FUNCTIONS(SunspecWords)
};

struct TypeName
{
    const char16_t *name;
    Type type;
    int size; ///< 0: any
};
constexpr std::array<TypeName, 24> kTypes{{
    {u"int16", Type::Int16, 1},           {u"uint16", Type::Uint16, 1},         {u"raw16", Type::Uint16, 1},
    {u"enum16", Type::Enum16, 1},         {u"bitfield16", Type::Bitfield16, 1}, {u"sunssf", Type::ScaleFactor, 1},
    {u"acc16", Type::Acc16, 1},           {u"count", Type::Count, 1},           {u"pad", Type::Pad, 1},
    {u"int32", Type::Int32, 2},           {u"uint32", Type::Uint32, 2},         {u"enum32", Type::Enum32, 2},
    {u"bitfield32", Type::Bitfield32, 2}, {u"acc32", Type::Acc32, 2},           {u"float32", Type::Float32, 2},
    {u"ipaddr", Type::Ipaddr, 2},         {u"int64", Type::Int64, 4},           {u"uint64", Type::Uint64, 4},
    {u"bitfield64", Type::Bitfield64, 4}, {u"acc64", Type::Acc64, 4},           {u"float64", Type::Float64, 4},
    {u"eui48", Type::Eui48, 4},           {u"ipv6addr", Type::Ipv6addr, 8},     {u"string", Type::String, 0},
}};

Error invalid(const QString &what, const QString &why)
{
    return makeError(ErrorCode::Invalid, SunspecWords::tr("%1 is not a usable SunSpec model file: %2.").arg(what, why));
}

Result<Point> readPoint(const QJsonObject &json, const QString &what)
{
    Point point{json[u"name"].toString()};
    const QString type = json[u"type"].toString();
    const auto known =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName &one) { return type == QStringView(one.name); });
    if (point.name.isEmpty() || known == kTypes.end())
        return invalid(what, SunspecWords::tr("point “%1” has no name or the unknown type “%2”").arg(point.name, type));
    point.type = known->type;
    point.size = json[u"size"].toInt(known->size);
    if (point.size < 1 || point.size > 125 || (known->size != 0 && point.size != known->size))
        return invalid(what, SunspecWords::tr("point “%1” cannot have %2 registers").arg(point.name).arg(point.size));
    point.scaleFactor = json[u"sf"].isDouble() ? QString::number(json[u"sf"].toInt()) : json[u"sf"].toString();
    point.units = json[u"units"].toString();
    point.label = json[u"label"].toString();
    const QString access = json[u"access"].toString(QStringLiteral("R"));
    point.readable = access.contains(u'R');
    point.writable = access.contains(u'W');
    return point;
}

Result<Group> readGroup(const QJsonObject &json, const QString &what, int depth)
{
    if (depth > 4)
        return invalid(what, SunspecWords::tr("its groups are nested too deeply"));
    Group group{json[u"name"].toString(), json[u"label"].toString()};
    if (json[u"count"].isString())
        group.countPoint = json[u"count"].toString();
    else
        group.count = json[u"count"].toInt(1);
    if (group.count < 0 || group.count > 1000)
        return invalid(what, SunspecWords::tr("group “%1” cannot repeat %2 times").arg(group.name).arg(group.count));
    for (const auto &value : json[u"points"].toArray()) {
        auto point = readPoint(value.toObject(), what);
        if (!point)
            return point.error();
        group.points += *point;
    }
    for (const auto &value : json[u"groups"].toArray()) {
        auto inner = readGroup(value.toObject(), what, depth + 1);
        if (!inner)
            return inner.error();
        group.groups += *inner;
    }
    if (group.points.isEmpty() && group.groups.isEmpty())
        return invalid(what, SunspecWords::tr("group “%1” is empty").arg(group.name));
    return group;
}

std::optional<int> fixedSize(const Group &group)
{
    int size = group.pointsSize();
    for (const Group &inner : group.groups) {
        const auto one = fixedSize(inner);
        if (!one || !inner.countPoint.isEmpty() || inner.count == 0)
            return std::nullopt;
        size += *one * inner.count;
    }
    return size;
}

} // namespace

int Group::pointsSize() const
{
    int size = 0;
    for (const Point &point : points)
        size += point.size;
    return size;
}

std::optional<int> Model::fixedLength() const
{
    const auto size = fixedSize(top);
    return size ? std::optional(*size - 2) : std::nullopt;
}

int Model::offsetOf(QStringView pointName) const
{
    int offset = 0;
    for (const Point &point : top.points) {
        if (point.name == pointName)
            return offset;
        offset += point.size;
    }
    qFatal("SunSpec model %d has no point %s", id, qUtf8Printable(pointName.toString()));
}

Result<Model> readModel(const QJsonObject &json, const QString &what)
{
    Model model{json[u"id"].toInt()};
    if (model.id < 1 || model.id > 65534)
        return invalid(what, SunspecWords::tr("the model's number %1 is not from 1 to 65534").arg(model.id));
    auto top = readGroup(json[u"group"].toObject(), what, 0);
    if (!top)
        return top.error();
    model.top = *top;
    if (model.top.points.size() < 2 || model.top.points[0].name != QStringLiteral("ID") ||
        model.top.points[1].name != QStringLiteral("L"))
        return invalid(what, SunspecWords::tr("it does not start with the points ID and L"));
    model.manufacturer = json[u"vendor"].toObject()[u"manufacturer"].toString();
    return model;
}

Result<Catalogue> Catalogue::builtIn()
{
    // Read once: they are part of the program, and every session with a device wants them.
    static const Result<Catalogue> all = []() -> Result<Catalogue> {
        Catalogue catalogue;
        if (auto added = catalogue.addFolder(QStringLiteral(":/wm/sunspec")); !added)
            return added.error();
        return catalogue;
    }();
    return all;
}

Result<void> Catalogue::addFolder(const QString &folder)
{
    const QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("model_*.json")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return makeError(ErrorCode::NotFound,
                         SunspecWords::tr("%1 holds no SunSpec model files (model_N.json).").arg(folder));
    for (const QString &file : files) {
        auto json = readJsonObject(dir.filePath(file), 1024 * 1024);
        if (!json)
            return json.error();
        auto model = readModel(*json, dir.filePath(file));
        if (!model)
            return model.error();
        m_models[model->id] = *std::move(model);
    }
    return {};
}

const Model *Catalogue::find(int id) const
{
    const auto found = m_models.find(id);
    return found == m_models.end() ? nullptr : &found->second;
}

} // namespace wm::sunspec
