// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/value.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

/// Longest text a pattern is tried on; matching cost can grow with the square of it.
constexpr qsizetype kMaxSubject = 2'000;

/// Lower-case, no punctuation, single blanks: two texts that people would call the same.
QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text.toLower()) {
        if (c.isSpace() && !kept.isEmpty() && kept.back() != u' ')
            kept += u' ';
        else if (!c.isPunct() && !c.isSpace())
            kept += c;
    }
    if (kept.endsWith(u' '))
        kept.chop(1);
    return kept;
}

Value sameText(const std::vector<Value> &arguments, const Facts &)
{
    return Value::of(plain(arguments[0].text) == plain(arguments[1].text));
}

Value daysBetween(const std::vector<Value> &arguments, const Facts &)
{
    const QDate from = dateOf(arguments[0].text);
    const QDate to = dateOf(arguments[1].text);
    if (!from.isValid() || !to.isValid())
        return Value::faulty(RuleWords::tr("‘%1’ is no date; dates are written 2026-11-05.")
                                 .arg(arguments[from.isValid() ? 1 : 0].text));
    return Value::of(static_cast<double>(from.daysTo(to)));
}

/// Patterns stand in packs, few and used again and again; to make one ready takes longer than to use it.
const QRegularExpression &patternOf(const QString &text)
{
    constexpr qsizetype kMost = 256;
    thread_local QHash<QString, QRegularExpression> ready;
    if (ready.size() >= kMost && !ready.contains(text))
        ready.clear();
    QRegularExpression &pattern = ready[text];
    if (pattern.pattern().isEmpty())
        pattern.setPattern(QRegularExpression::anchoredPattern(text));
    return pattern;
}

Value matches(const std::vector<Value> &arguments, const Facts &)
{
    if (arguments[0].text.size() > kMaxSubject)
        return Value::faulty(RuleWords::tr("The text is too long to be matched."));
    const QRegularExpression &pattern = patternOf(arguments[1].text);
    if (!pattern.isValid())
        return Value::faulty(RuleWords::tr("‘%1’ is no pattern that can be matched.").arg(arguments[1].text));
    const QRegularExpressionMatch match = pattern.match(arguments[0].text);
    if (!match.isValid()) // the matcher gave up; that is no answer
        return Value::faulty(RuleWords::tr("‘%1’ takes too long to match.").arg(arguments[1].text));
    return Value::of(match.hasMatch());
}

Value digits(const std::vector<Value> &arguments, const Facts &)
{
    QString kept = arguments[0].text;
    kept.remove(u' ').remove(u'-');
    return Value::of(kept);
}

Value containsText(const std::vector<Value> &arguments, const Facts &)
{
    return Value::of(arguments[0].text.contains(arguments[1].text, Qt::CaseInsensitive));
}

const std::vector<Function> &table()
{
    static const std::vector<Function> functions = [] {
        std::vector<Function> all{
            {u"same_text"_s, {Sort::Text, Sort::Text}, Sort::Boolean, sameText},
            {u"days_between"_s, {Sort::Text, Sort::Text}, Sort::Number, daysBetween},
            {u"matches"_s, {Sort::Text, Sort::Text}, Sort::Boolean, matches},
            {u"digits"_s, {Sort::Text}, Sort::Text, digits},
            {u"contains_text"_s, {Sort::Text, Sort::Text}, Sort::Boolean, containsText},
        };
        for (const Function &more : utilityFunctions())
            all.push_back(more);
        return all;
    }();
    return functions;
}

} // namespace

QDate dateOf(const QString &text)
{
    if (text.size() > 10 && text[10] != u'T')
        return {};
    return QDate::fromString(text.left(10), Qt::ISODate);
}

const Function *findFunction(QStringView name)
{
    for (const Function &function : table())
        if (function.name == name)
            return &function;
    return nullptr;
}

QStringList functionNames()
{
    QStringList names;
    for (const Function &function : table())
        names.append(function.name);
    return names;
}

int order(double left, double right)
{
    if (std::abs(left - right) <= 1e-9 * std::max({1.0, std::abs(left), std::abs(right)}))
        return 0;
    return left < right ? -1 : 1;
}

QString toWord(Sort sort)
{
    switch (sort) {
    case Sort::Boolean:
        return RuleWords::tr("yes or no");
    case Sort::Number:
        return RuleWords::tr("a number");
    case Sort::Text:
        return RuleWords::tr("a text");
    case Sort::List:
        return RuleWords::tr("a list");
    case Sort::Object:
        return RuleWords::tr("a group of facts");
    case Sort::Any:
        break;
    }
    return RuleWords::tr("any value");
}

Sort sortOf(Value::Type type)
{
    switch (type) {
    case Value::Type::Boolean:
        return Sort::Boolean;
    case Value::Type::Number:
        return Sort::Number;
    case Value::Type::Text:
        return Sort::Text;
    case Value::Type::List:
        return Sort::List;
    case Value::Type::Object:
        return Sort::Object;
    case Value::Type::Unknown:
        break;
    }
    return Sort::Any;
}

QJsonValue Value::toJson() const
{
    switch (type) {
    case Type::Boolean:
        return boolean;
    case Type::Number:
        return number;
    case Type::Text:
        return text;
    case Type::Object:
        return object;
    case Type::List: {
        QJsonArray array;
        for (const Item &item : *items)
            array.append(item.value.known() ? item.value.toJson() : QJsonValue(QJsonValue::Null));
        return array;
    }
    case Type::Unknown:
        break;
    }
    return QJsonValue::Undefined;
}

Value Value::of(bool boolean)
{
    Value value;
    value.type = Type::Boolean;
    value.boolean = boolean;
    return value;
}

Value Value::of(double number)
{
    Value value;
    value.type = Type::Number;
    value.number = number;
    return value;
}

Value Value::of(const QString &text)
{
    Value value;
    value.type = Type::Text;
    value.text = text;
    return value;
}

Value Value::list(std::vector<Item> items)
{
    Value value;
    value.type = Type::List;
    value.items = std::make_shared<const std::vector<Item>>(std::move(items));
    return value;
}

Value Value::fromJson(const QJsonValue &json, const QString &path)
{
    Value value;
    switch (json.type()) {
    case QJsonValue::Bool:
        value = of(json.toBool());
        break;
    case QJsonValue::Double:
        value = of(json.toDouble());
        break;
    case QJsonValue::String:
        value = of(json.toString());
        break;
    case QJsonValue::Object:
        value.type = Type::Object;
        value.object = json.toObject();
        break;
    case QJsonValue::Array: {
        const QJsonArray array = json.toArray();
        std::vector<Item> items;
        items.reserve(static_cast<size_t>(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            items.push_back({fromJson(array[i], path + u'[' + QString::number(i) + u']')});
        value = list(std::move(items));
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return absent(path);
    }
    value.path = path;
    return value;
}

Value Value::absent(const QString &path)
{
    Value value;
    value.path = path;
    value.missing = {path};
    return value;
}

Value Value::faulty(const QString &sentence)
{
    Value value;
    value.fault = sentence;
    return value;
}

Value Value::doubted(const QString &path, const Doubt &doubt)
{
    Value value = faulty(doubt.because);
    value.path = path;
    value.missing = doubt.paths;
    return value;
}

Value Value::unknownFrom(std::initializer_list<const Value *> values)
{
    Value unknown;
    for (const Value *value : values) {
        if (value->known())
            continue;
        unknown.missing += value->missing;
        if (unknown.fault.isEmpty())
            unknown.fault = value->fault;
    }
    return unknown;
}

} // namespace wm::rules
