// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/premises.h"

#include "devices/sunspec/decode.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace wm::collar {

using workflow::Premises;

namespace {

struct CollarWords
{
    Q_DECLARE_TR_FUNCTIONS(CollarWords)
};

struct Field
{
    const char16_t *point;
    QString Premises::*member;
    const char *label; ///< translated with CollarWords::tr()
    bool mandatory;
};
const std::array<Field, 7> &fields()
{
    static const std::array<Field, 7> all{{
        {u"Addr", &Premises::address, QT_TRANSLATE_NOOP("CollarWords", "the address"), true},
        {u"City", &Premises::city, QT_TRANSLATE_NOOP("CollarWords", "the city"), true},
        {u"State", &Premises::state, QT_TRANSLATE_NOOP("CollarWords", "the state"), true},
        {u"Zip", &Premises::zip, QT_TRANSLATE_NOOP("CollarWords", "the ZIP code"), true},
        {u"PremId", &Premises::premisesId, QT_TRANSLATE_NOOP("CollarWords", "the premises ID"), false},
        {u"LocNote", &Premises::locationNote, QT_TRANSLATE_NOOP("CollarWords", "the location notes"), false},
        {u"Instlr", &Premises::installer, QT_TRANSLATE_NOOP("CollarWords", "the installer's e-mail"), false},
    }};
    return all;
}

const QStringList &derTypes()
{
    static const QStringList words{QString(),
                                   QStringLiteral("pv"),
                                   QStringLiteral("storage"),
                                   QStringLiteral("wind"),
                                   QStringLiteral("ev_charger"),
                                   QStringLiteral("other")};
    return words;
}

const sunspec::Point &pointOf(const sunspec::Model &model, QStringView name)
{
    for (const sunspec::Point &point : model.top.points)
        if (point.name == name)
            return point;
    qFatal("no point %s", qUtf8Printable(name.toString()));
}

} // namespace

Result<modbus::Registers> registersOf(const sunspec::Model &model, const Premises &premises)
{
    const int end = model.offsetOf(u"Instlr") + pointOf(model, u"Instlr").size;
    modbus::Registers registers(end - 2, 0);
    for (const Field &field : fields()) {
        const QString text = (premises.*field.member).trimmed();
        const sunspec::Point &point = pointOf(model, QStringView(field.point));
        if (field.mandatory && text.isEmpty())
            return makeError(ErrorCode::Invalid,
                             CollarWords::tr("The collar cannot be provisioned without %1. Fill it in.")
                                 .arg(CollarWords::tr(field.label)));
        const auto encoded = sunspec::encodeString(text, point.size);
        if (!encoded)
            return makeError(ErrorCode::Invalid,
                             CollarWords::tr("The collar takes at most %1 bytes for %2, and “%3” has %4. Shorten it.")
                                 .arg(2 * point.size)
                                 .arg(CollarWords::tr(field.label), text)
                                 .arg(text.toUtf8().size()));
        std::copy(encoded->begin(), encoded->end(), registers.begin() + (model.offsetOf(QStringView(field.point)) - 2));
    }
    const auto type = derTypes().indexOf(premises.derType);
    if (type < 0)
        return makeError(ErrorCode::Invalid, CollarWords::tr("“%1” is no kind of DER the collar knows; it takes %2.")
                                                 .arg(premises.derType, derTypes().mid(1).join(QStringLiteral(", "))));
    registers[model.offsetOf(u"DerType") - 2] = static_cast<quint16>(type);
    return registers;
}

Premises premisesOf(const sunspec::Model &model, const modbus::Registers &registers)
{
    Premises premises;
    for (const Field &field : fields())
        premises.*field.member = sunspec::rawValue(pointOf(model, QStringView(field.point)), registers,
                                                   model.offsetOf(QStringView(field.point)))
                                     .toString();
    premises.derType = derTypes().value(registers[model.offsetOf(u"DerType")]);
    return premises;
}

QList<std::pair<int, int>> premisesBlocks(const sunspec::Model &model)
{
    const int end = model.offsetOf(u"Instlr") + pointOf(model, u"Instlr").size;
    QList<std::pair<int, int>> blocks{{2, 0}};
    int offset = 0;
    for (const sunspec::Point &point : model.top.points) {
        if (offset >= 2 && offset < end) {
            if (blocks.last().second + point.size > modbus::kMaxWrite)
                blocks += {offset, 0};
            blocks.last().second += point.size;
        }
        offset += point.size;
    }
    return blocks;
}

QString firstDifference(const Premises &wanted, const Premises &found)
{
    for (const Field &field : fields())
        if ((wanted.*field.member).trimmed() != found.*field.member)
            return CollarWords::tr(field.label);
    return wanted.derType != found.derType ? CollarWords::tr("the kind of DER") : QString();
}

} // namespace wm::collar
