// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/text.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace wm::ui {
namespace {

QString systemLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::Spanish:
        return QStringLiteral("es");
    case QLocale::French:
        return QStringLiteral("fr_CA");
    default:
        return QStringLiteral("en");
    }
}

} // namespace

Settings::Settings(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    if (m_file.isEmpty() || !QFileInfo::exists(m_file))
        return;
    if (auto values = readJsonObject(m_file, 1024 * 1024)) {
        m_values = *values;
    } else {
        qCWarning(lcUi).noquote() << values.error().message;
        m_readable = false;
    }
}

Settings::~Settings()
{
    m_writer.waitForDone();
}

void Settings::set(const QString &key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    Q_EMIT changed();
    if (m_file.isEmpty() || !m_readable)
        return;
    (void)QtConcurrent::run(&m_writer, [file = m_file, bytes = QJsonDocument(m_values).toJson()] {
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            qCWarning(lcUi).noquote() << file << out.errorString();
    });
}

double Settings::number(const QString &key) const
{
    return m_values.value(key).toDouble(-1);
}

void Settings::setNumber(const QString &key, double value)
{
    set(key, value < 0 || !(value < 1000) ? QJsonValue() : QJsonValue(value));
}

QString Settings::theme() const
{
    return m_values.value(QStringLiteral("theme")).toString(QStringLiteral("light"));
}

void Settings::setTheme(const QString &theme)
{
    set(QStringLiteral("theme"), theme);
}

bool Settings::glove() const
{
    return m_values.value(QStringLiteral("glove")).toBool();
}

void Settings::setGlove(bool glove)
{
    set(QStringLiteral("glove"), glove);
}

QString Settings::language() const
{
    return m_values.value(QStringLiteral("language")).toString(systemLanguage());
}

void Settings::setLanguage(const QString &language)
{
    set(QStringLiteral("language"), language);
}

QString Settings::userName() const
{
    return m_values.value(QStringLiteral("user_name")).toString();
}

void Settings::setUserName(const QString &name)
{
    if (checkedText(name, QStringLiteral("name"), 200))
        set(QStringLiteral("user_name"), name.trimmed());
}

QString Settings::userRole() const
{
    return m_values.value(QStringLiteral("user_role")).toString(QStringLiteral("installer"));
}

void Settings::setUserRole(const QString &role)
{
    set(QStringLiteral("user_role"), role);
}

QUrl Settings::photoFolder() const
{
    const QString folder = m_values.value(QStringLiteral("photo_folder")).toString();
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    for (const QString &place : {folder, pictures, QDir::homePath()})
        if (!place.isEmpty() && QFileInfo(place).isDir())
            return QUrl::fromLocalFile(place);
    return {};
}

void Settings::rememberPhotoFolder(const QUrl &file)
{
    if (file.isLocalFile())
        set(QStringLiteral("photo_folder"), QFileInfo(file.toLocalFile()).absolutePath());
}

QString Settings::saveFolder() const
{
    const QString folder = m_values.value(QStringLiteral("save_folder")).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void Settings::setSaveFolder(const QString &folder)
{
    set(QStringLiteral("save_folder"), folder);
}

QJsonArray Settings::fleetViews(const QString &account) const
{
    return m_values.value(QStringLiteral("fleet_views")).toObject().value(account).toArray();
}

void Settings::setFleetViews(const QString &account, const QJsonArray &views)
{
    QJsonObject all = m_values.value(QStringLiteral("fleet_views")).toObject();
    all.insert(account, views);
    set(QStringLiteral("fleet_views"), all);
}

QJsonObject Settings::instrument(const QString &quantity) const
{
    return m_values.value(QStringLiteral("instruments")).toObject().value(quantity).toObject();
}

void Settings::setInstrument(const QString &quantity, const QJsonObject &instrument)
{
    QJsonObject all = m_values.value(QStringLiteral("instruments")).toObject();
    all.insert(quantity, instrument);
    set(QStringLiteral("instruments"), all);
}

} // namespace wm::ui
