// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/practice.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace wm::drawings::practice {

namespace {

using Qt::StringLiterals::operator""_L1;

QJsonObject read()
{
    QFile file(QStringLiteral(":/wm/drawings/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The drawings' code tables are missing from the program: link wm::resources.");
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QJsonObject &data()
{
    static const QJsonObject once = read();
    return once;
}

QJsonValue at(const QString &name)
{
    QJsonValue value = data();
    for (const QString &step : name.split(u'.'))
        value = value[step];
    return value;
}

/// A size as the tables write it: "AWG", "#" and "kcmil" taken off.
QString bare(const QString &size)
{
    QString result = size.toLower();
    for (const auto &word : {"awg"_L1, "kcmil"_L1, "mcm"_L1, "#"_L1, " "_L1})
        result.remove(word);
    return result;
}

} // namespace

QString article(const QString &edition, const QString &subject)
{
    return data()["articles"_L1][edition][subject].toString();
}

std::optional<double> ampacity(const QString &size, const QString &material, int columnC)
{
    const QJsonValue found = data()["ampacity_310_16"_L1][material][QString::number(columnC)][bare(size)];
    return found.isDouble() ? std::optional(found.toDouble()) : std::nullopt;
}

int hottestColumn(const QString &insulation)
{
    QString word = insulation.trimmed().toUpper();
    word.replace(u' ', u'_');
    return data()["insulation_columns"_L1][word].toInt();
}

std::optional<double> smallConductorOcpd(const QString &size, const QString &material)
{
    const QJsonValue found = data()["small_conductors_240_4_d"_L1][material][bare(size)];
    return found.isDouble() ? std::optional(found.toDouble()) : std::nullopt;
}

QString smallestFor(double amperes, const QString &material)
{
    if (amperes <= 0)
        return {};
    const QJsonObject column = data()["ampacity_310_16"_L1][material]["75"_L1].toObject();
    QString smallest;
    for (auto it = column.begin(); it != column.end(); ++it)
        if (it.value().toDouble() >= amperes && (smallest.isEmpty() || sizeRank(it.key()) < sizeRank(smallest)))
            smallest = it.key();
    return smallest.isEmpty() ? QStringLiteral("2000") : smallest;
}

QString equipmentGround(double ocpdA, const QString &material)
{
    for (const auto &row : data()["equipment_ground_250_122"_L1][material].toArray()) {
        if (ocpdA <= row[0].toDouble())
            return row[1].toString();
    }
    return {};
}

QString electrodeConductor(const QString &service, const QString &serviceMaterial, const QString &material)
{
    for (const auto &row : data()["electrode_conductor_250_66"_L1].toArray()) {
        const QString upTo = row["service"_L1][serviceMaterial].toString();
        if (service.isEmpty() || (!upTo.isEmpty() && sizeRank(service) <= sizeRank(upTo)))
            return row[material].toString();
    }
    return {};
}

QString tradeSize(double inches)
{
    for (const auto &size : data()["raceway_trade_sizes_in"_L1].toArray()) {
        if (size[1].toDouble() == inches)
            return size[0].toString();
    }
    return {};
}

int sizeRank(const QString &size)
{
    const QString text = bare(size);
    bool ok = false;
    if (text.endsWith("/0"_L1)) {
        const int aught = text.chopped(2).toInt(&ok);
        return ok ? 100 + aught : -1;
    }
    const int number = text.toInt(&ok);
    if (!ok)
        return -1;
    return number >= 250 ? 1000 + number : 100 - number;
}

double nextStandardOcpd(double amperes)
{
    for (const auto &size : data()["standard_ocpd_240_6"_L1].toArray()) {
        if (size.toDouble() >= amperes)
            return size.toDouble();
    }
    return 0;
}

double number(const QString &name)
{
    return at(name).toDouble();
}

QString word(const QString &name)
{
    return at(name).toString();
}

} // namespace wm::drawings::practice
