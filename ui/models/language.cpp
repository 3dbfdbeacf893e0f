// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/language.h"

#include "core/base/log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLocale>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialise()
{
    Q_INIT_RESOURCE(wm_i18n);
}

namespace wm::ui {

Language::Language(QObject *parent) : QObject(parent)
{
    initialise();
    use(QStringLiteral("en"));
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr_CA")};
}

QString Language::packLanguage() const
{
    return m_current == QLatin1String("en") ? QString() : m_current;
}

void Language::use(const QString &language)
{
    const QString wanted = available().contains(language) ? language : QStringLiteral("en");
    if (wanted == m_current)
        return;
    QCoreApplication::removeTranslator(&m_translator);
    m_current = wanted;
    if (wanted == QLatin1String("es"))
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
    else if (wanted == QLatin1String("fr_CA"))
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    else
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (m_translator.load(QStringLiteral(":/i18n/witnessmark_%1.qm").arg(wanted))) // of English, the plurals
        QCoreApplication::installTranslator(&m_translator);
    else
        qCWarning(lcUi).noquote() << "no translation file for" << wanted;
    Q_EMIT changed();
}

} // namespace wm::ui
