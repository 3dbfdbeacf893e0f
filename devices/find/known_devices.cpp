// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/find/known_devices.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace wm::find {

namespace {

const QString kCollars = QStringLiteral("collars"), kMeterLines = QStringLiteral("meter_lines");

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue one : value.toArray())
        if (!one.toString().isEmpty() && list.size() < KnownDevices::kMost)
            list += one.toString();
    return list;
}

} // namespace

KnownDevices::KnownDevices(QString file) : m_file(std::move(file))
{
    if (m_file.isEmpty())
        return;
    if (const auto object = readJsonObject(m_file)) {
        m_collars = strings((*object)[kCollars]);
        m_meterLines = strings((*object)[kMeterLines]);
    }
}

Result<void> KnownDevices::learnCollar(const QString &place)
{
    return learn(m_collars, m_meterLines, place);
}

Result<void> KnownDevices::learnMeterLine(const QString &place)
{
    return learn(m_meterLines, m_collars, place);
}

Result<void> KnownDevices::learn(QStringList &list, QStringList &other, const QString &place)
{
    if (place.isEmpty() || (!list.isEmpty() && list.last() == place))
        return {};
    list.removeAll(place);
    other.removeAll(place); // what was heard last counts
    list += place;
    if (list.size() > kMost)
        list.removeFirst();
    return save();
}

Result<void> KnownDevices::save() const
{
    if (m_file.isEmpty())
        return {};
    const QJsonObject object{{kCollars, QJsonArray::fromStringList(m_collars)},
                             {kMeterLines, QJsonArray::fromStringList(m_meterLines)}};
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return makeError(ErrorCode::Io,
                     QCoreApplication::translate("FindWords", "Where the device was found cannot be remembered: %1 "
                                                              "cannot be written. Check the folder and its space.")
                         .arg(m_file),
                     file.errorString());
}

} // namespace wm::find
