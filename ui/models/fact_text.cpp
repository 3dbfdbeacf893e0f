// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fact_text.h"

#include "core/site/schema.h"
#include "ui/app.h"
#include "ui/models/site_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace wm::ui {

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

} // namespace

QString noneWord()
{
    return FactWords::tr("none");
}

QJsonArray listFromText(const QString &text)
{
    QJsonArray all;
    const QString typed = text.trimmed();
    if (typed.compare(noneWord(), Qt::CaseInsensitive) == 0)
        return all;
    for (const QString &part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
        all.append(part.trimmed());
    return all;
}

QJsonArray withWordChanged(QJsonArray list, const QString &word)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list.at(i).toString() == word) {
            list.removeAt(i);
            return list;
        }
    list.append(word);
    return list;
}

QString shownFact(const QString &path, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? FactWords::tr("yes") : FactWords::tr("no");
    if (value.isDouble())
        return isIdentifier(path) ? QString::number(value.toDouble(), 'f', 0)
                                  : QLocale().toString(value.toDouble(), 'g', 8);
    if (value.isArray()) {
        if (value.toArray().isEmpty())
            return noneWord();
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts += shownFact(path, one);
        return parts.join(QStringLiteral(", "));
    }
    return siteWord(path, value.toString());
}

bool isIdentifier(const QString &path)
{
    static const QRegularExpression names(QStringLiteral("(^|[._])(id|number|serial|year)$"));
    return names.match(path).hasMatch();
}

bool isDay(const QString &path)
{
    const auto vocabulary = site::Schema::shipped();
    const site::Field *field = vocabulary ? (*vocabulary)->field(genericOf(path)) : nullptr;
    return field != nullptr && field->type == site::FieldType::Date;
}

QDate dayFromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (const QDate day = QDate::fromString(typed, Qt::ISODate); day.isValid())
        return day;
    static const QRegularExpression american(QStringLiteral("^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$"));
    const auto parts = american.match(typed);
    return parts.hasMatch() ? QDate(parts.captured(3).toInt(), parts.captured(1).toInt(), parts.captured(2).toInt())
                            : QDate();
}

QString stillToCome(const QString &path, const QString &day, QDate today)
{
    // Planned, or running until then.
    static const QRegularExpression ahead(QStringLiteral(
        "(utility_visit|outage_scheduled|parallel_test|field_test|\\.test|\\.procedure|expiry|issue)_date$"
        "|^process\\.holidays"));
    const QDate typed = dayFromText(day);
    if (!typed.isValid() || !today.isValid() || typed <= today || ahead.match(path).hasMatch())
        return {};
    return FactWords::tr("%1 is still to come; today is %2. Write the day on which it happened.")
        .arg(typed.toString(Qt::ISODate), today.toString(Qt::ISODate));
}

QString shownSource(const QString &source)
{
    return source == QLatin1String("typed")         ? FactWords::tr("recorded")
           : source == QLatin1String("scanned")     ? FactWords::tr("scanned")
           : source == QLatin1String("device")      ? FactWords::tr("from the device")
           : source == QLatin1String("part-number") ? FactWords::tr("from the part number")
           : source == QLatin1String("import")      ? FactWords::tr("imported")
           : source == QLatin1String("derived")     ? FactWords::tr("worked out")
                                                    : QString();
}

QStringList factChoices(const rules::PathType &type)
{
    if (type.sort == rules::Sort::Boolean)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return type.words;
}

Result<QJsonValue> factFromText(const rules::PathType &type, const QString &text)
{
    const QString typed = text.trimmed();
    switch (type.sort) {
    case rules::Sort::Boolean:
        return QJsonValue(typed == QLatin1String("true"));
    case rules::Sort::Number: {
        const double number = App::number(typed);
        if (!std::isfinite(number))
            return makeError(ErrorCode::Invalid, FactWords::tr("“%1” is not a number.").arg(typed));
        return QJsonValue(number);
    }
    case rules::Sort::List:
        return QJsonValue(listFromText(typed));
    default:
        return QJsonValue(typed);
    }
}

} // namespace wm::ui
