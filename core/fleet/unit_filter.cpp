// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/unit_filter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace wm::fleet {

namespace {

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

constexpr std::array kOperators{Operator::Contains, Operator::Equals, Operator::StartsWith, Operator::EndsWith};

struct TextMember
{
    const char *name;
    QString UnitFilter::*member;
};
constexpr std::array kTexts{TextMember{"serial", &UnitFilter::serial}, TextMember{"model", &UnitFilter::model},
                            TextMember{"installer", &UnitFilter::installer},
                            TextMember{"der_type", &UnitFilter::derType},
                            TextMember{"meter_form", &UnitFilter::meterForm}};

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString valueIn(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

/// A value of a query as QUrlQuery takes it: '+' and '&' and '%' must not mean anything there.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Error noSuch(const char *filter, const QString &value)
{
    return makeError(ErrorCode::Invalid,
                     FleetWords::tr("There is no “%1” to filter by in %2.").arg(value, QLatin1String(filter)),
                     QLatin1String(filter));
}

} // namespace

QString toWord(Operator op)
{
    switch (op) {
    case Operator::Equals:
        return QStringLiteral("equals");
    case Operator::StartsWith:
        return QStringLiteral("starts");
    case Operator::EndsWith:
        return QStringLiteral("ends");
    case Operator::Contains:
        break;
    }
    return QStringLiteral("contains");
}

bool TextFilter::passes(const QString &value) const
{
    if (text.isEmpty())
        return true;
    switch (op) {
    case Operator::Equals:
        return same(value, text);
    case Operator::StartsWith:
        return value.startsWith(text, Qt::CaseInsensitive);
    case Operator::EndsWith:
        return value.endsWith(text, Qt::CaseInsensitive);
    case Operator::Contains:
        break;
    }
    return value.contains(text, Qt::CaseInsensitive);
}

TextFilter textFilterFrom(const QString &text)
{
    for (const Operator op : kOperators)
        if (const QString word = toWord(op) + u':'; text.startsWith(word))
            return {op, text.mid(word.size())};
    return {Operator::Contains, text};
}

QString toText(const TextFilter &filter)
{
    return toWord(filter.op) + u':' + filter.text;
}

bool UnitFilter::passes(const Unit &unit) const
{
    const auto contains = [](const QString &text, const QString &part) {
        return part.isEmpty() || text.contains(part, Qt::CaseInsensitive);
    };
    const auto equals = [](const QString &text, const QString &wanted) {
        return wanted.isEmpty() || same(text, wanted);
    };
    if ((status && unit.status != *status) || (relay && unit.relay != *relay))
        return false;
    if (!contains(unit.serial, serial) || !contains(unit.model, model) || !equals(unit.installer, installer) ||
        !equals(unit.derType, derType) || !equals(unit.meterForm, meterForm))
        return false;
    if (!description.passes(unit.description) || !ipAddress.passes(unit.ipAddress))
        return false;
    if (area && !area->holds(unit))
        return false;
    return tags.isEmpty() || std::any_of(tags.begin(), tags.end(), [&](const QString &tag) {
               return unit.tags.contains(tag, Qt::CaseInsensitive);
           });
}

QUrlQuery toQuery(const UnitFilter &filter)
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(QLatin1String(name), encoded(value));
    };
    if (filter.status)
        add("status", toWord(*filter.status));
    if (filter.relay)
        add("relay", filter.relay == Relay::Unknown ? QStringLiteral("unknown") : toWord(*filter.relay));
    for (const TextMember &one : kTexts)
        add(one.name, filter.*one.member);
    for (const QString &tag : filter.tags)
        add("tag", tag);
    if (!filter.description.text.isEmpty())
        add("description", toText(filter.description));
    if (!filter.ipAddress.text.isEmpty())
        add("ip_address", toText(filter.ipAddress));
    if (filter.area)
        add("area", toText(*filter.area));
    return query;
}

Result<UnitFilter> filterFrom(const QUrlQuery &query)
{
    UnitFilter filter;
    for (const TextMember &one : kTexts)
        filter.*one.member = valueIn(query, one.name).trimmed();
    if (const QString status = valueIn(query, "status"); !status.isEmpty() && !same(status, QStringLiteral("any"))) {
        filter.status = statusFrom(status);
        if (!filter.status)
            return noSuch("status", status);
    }
    if (const QString relay = valueIn(query, "relay"); !relay.isEmpty() && !same(relay, QStringLiteral("any"))) {
        filter.relay = same(relay, QStringLiteral("unknown")) ? Relay::Unknown : relayFrom(relay);
        if (!filter.relay)
            return noSuch("relay", relay);
    }
    if (same(filter.meterForm, QStringLiteral("any")))
        filter.meterForm.clear();
    if (!filter.meterForm.isEmpty() && !same(filter.meterForm, QStringLiteral("2S")) &&
        !same(filter.meterForm, QStringLiteral("12S")))
        return noSuch("meter_form", filter.meterForm);
    if (same(filter.installer, QStringLiteral("any")))
        filter.installer.clear();
    if (same(filter.derType, QStringLiteral("any")))
        filter.derType.clear();
    filter.tags = query.allQueryItemValues(QStringLiteral("tag"), QUrl::FullyDecoded);
    filter.tags.removeAll(QString());
    filter.description = textFilterFrom(valueIn(query, "description"));
    filter.ipAddress = textFilterFrom(valueIn(query, "ip_address"));
    if (const QString area = valueIn(query, "area"); !area.isEmpty()) {
        filter.area = areaFrom(area);
        if (!filter.area)
            return noSuch("area", area);
    }
    return filter;
}

} // namespace wm::fleet
