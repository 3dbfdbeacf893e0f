// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialise()
{
    Q_INIT_RESOURCE(wm_i18n);
}

namespace wm {

namespace {

QString &inUse()
{
    static QString name = QStringLiteral("en");
    return name;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr_CA")};
}

QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (value.isEmpty())
            continue;
        const QString language = value.section(u'_', 0, 0).section(u'.', 0, 0);
        if (language == QLatin1String("es"))
            return QStringLiteral("es");
        return language == QLatin1String("fr") ? QStringLiteral("fr_CA") : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

QString takeLanguageOption(QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    QString found;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--");) {
        if (arguments[i] == option) {
            found = i + 1 < arguments.size() ? arguments[i + 1] : QStringLiteral("?");
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        } else if (arguments[i].startsWith(option + u'=')) {
            found = arguments.takeAt(i).mid(option.size() + 1);
            if (found.isEmpty())
                found = QStringLiteral("?");
        } else {
            ++i;
        }
    }
    return found;
}

bool useLanguage(const QString &name)
{
    if (!languages().contains(name))
        return false;
    initialise();
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(QStringLiteral(":/i18n/witnessmark_%1.qm").arg(name)))
        return false;
    QCoreApplication::installTranslator(translator);
    inUse() = name;
    return true;
}

QString packLanguage()
{
    return inUse() == QLatin1String("en") ? QString() : inUse();
}

} // namespace wm
