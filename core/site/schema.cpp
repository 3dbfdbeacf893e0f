// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/schema.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace wm::site {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

constexpr QStringView kMeasurements = u"measurements";

/// A day of a site that lies outside is a slip of the pen (1900 is what an empty date field of a form gives): nothing
/// that is recorded of it happened before, and nothing can be planned for after.
const QDate kEarliest(2000, 1, 1);
const QDate kLatest(2099, 12, 31);

bool isTime(const Field &field)
{
    return field.pattern.pattern().contains(u"T[0-9]");
}

/// Units are in the names; what people read for them.
QString unitOf(const QString &path)
{
    static const QHash<QString, QString> units{
        {QStringLiteral("pct"), QStringLiteral("%")},      {QStringLiteral("a"), QStringLiteral("A")},
        {QStringLiteral("awg"), QStringLiteral("AWG")},    {QStringLiteral("hz"), QStringLiteral("Hz")},
        {QStringLiteral("inlb"), QStringLiteral("in-lb")}, {QStringLiteral("mohm"), QStringLiteral("MΩ")},
        {QStringLiteral("usd"), QStringLiteral("USD")},    {QStringLiteral("v"), QStringLiteral("V")},
        {QStringLiteral("w"), QStringLiteral("W")},        {QStringLiteral("cm"), QStringLiteral("cm")},
        {QStringLiteral("dbi"), QStringLiteral("dBi")},    {QStringLiteral("ft"), QStringLiteral("ft")},
        {QStringLiteral("in"), QStringLiteral("in")},      {QStringLiteral("ka"), QStringLiteral("kA")},
        {QStringLiteral("kv"), QStringLiteral("kV")},      {QStringLiteral("kva"), QStringLiteral("kVA")},
        {QStringLiteral("kw"), QStringLiteral("kW")},      {QStringLiteral("kwh"), QStringLiteral("kWh")},
        {QStringLiteral("s"), QStringLiteral("s")},        {QStringLiteral("deg"), QStringLiteral("°")},
        {QStringLiteral("c"), QStringLiteral("°C")}};
    QString name = path.section(u'.', -1);
    name.remove(QStringLiteral("[]"));
    return units.value(name.section(u'_', -1));
}

QString shownValue(const QJsonValue &value)
{
    if (value.isString())
        return u'“' + value.toString().left(100) + u'”';
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15); // an account number typed as a number stays readable
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray())
        return SiteWords::tr("a list");
    return value.isObject() ? SiteWords::tr("a group of values") : SiteWords::tr("nothing");
}

QString wanted(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return SiteWords::tr("a text");
    case FieldType::Date:
        return SiteWords::tr("a date such as 2026-11-01");
    case FieldType::Number:
        return SiteWords::tr("a number");
    case FieldType::Integer:
        return SiteWords::tr("a whole number");
    case FieldType::Boolean:
        return SiteWords::tr("yes or no");
    case FieldType::List:
        return SiteWords::tr("a list");
    case FieldType::Object:
        return SiteWords::tr("a group of values");
    }
    return {};
}

bool fits(FieldType type, const QJsonValue &value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
        return value.isString();
    case FieldType::Number:
        return value.isDouble() && std::isfinite(value.toDouble());
    case FieldType::Integer:
        return value.isDouble() && std::nearbyint(value.toDouble()) == value.toDouble();
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::List:
        return value.isArray();
    case FieldType::Object:
        return value.isObject();
    }
    return false;
}

/// Edits (insert, drop, change one character) from one text to the other.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = diagonal + (a.at(i) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            row[j] = std::min({change, above + 1, row[j - 1] + 1});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

/// Flattens the JSON Schema: follows $ref and allOf once, so that every path is one look-up afterwards.
class Schema::Builder
{
public:
    Builder(const QJsonObject &schema, Schema &target)
        : m_definitions(schema.value(u"definitions").toObject()), m_target(target)
    {
    }

    Result<void> build(const QJsonObject &written, const QString &path, int depth)
    {
        // A vocabulary that refers to itself has no end.
        if (depth > 24)
            return makeError(ErrorCode::Invalid,
                             SiteWords::tr("The site model's schema nests too deeply at %1.").arg(path));
        auto resolvedNode = resolved(written, 0);
        if (!resolvedNode)
            return resolvedNode.error();
        const QJsonObject node = *resolvedNode;
        Field field;
        field.path = path;
        field.title = m_target.m_words.title(node.value(u"title").toString());
        field.description = node.value(u"description").toString();
        field.ask = node.value(u"x-ask").toString();
        field.unit = unitOf(path);
        field.bound = m_target.boundOf(path);
        field.minLength = node.value(u"minLength").toInt();
        if (node.contains(u"minimum"))
            field.min = node.value(u"minimum").toDouble();
        if (node.contains(u"exclusiveMinimum")) {
            field.min = node.value(u"exclusiveMinimum").toDouble();
            field.minExcluded = true;
        }
        if (node.contains(u"maximum"))
            field.max = node.value(u"maximum").toDouble();
        for (const auto &choice : node.value(u"enum").toArray())
            field.choices.append(choice);
        if (node.contains(u"pattern")) {
            field.pattern = QRegularExpression(node.value(u"pattern").toString());
            field.pattern.optimize();
        }
        static const QHash<QString, FieldType> types{
            {QStringLiteral("string"), FieldType::Text},     {QStringLiteral("number"), FieldType::Number},
            {QStringLiteral("integer"), FieldType::Integer}, {QStringLiteral("boolean"), FieldType::Boolean},
            {QStringLiteral("array"), FieldType::List},      {QStringLiteral("object"), FieldType::Object}};
        // A node with parts is a group, whether it says so or not.
        const QString word =
            node.value(u"type").toString(node.contains(u"properties") ? QStringLiteral("object") : QString());
        const auto type = types.constFind(word);
        if (type == types.constEnd())
            return makeError(ErrorCode::Invalid,
                             SiteWords::tr("The site model's schema gives no type at %1.").arg(path));
        field.type = node.value(u"format") == QStringLiteral("date") ? FieldType::Date : *type;
        if (field.type == FieldType::Date || isTime(field)) {
            field.earliest = QDate::fromString(node.value(u"x-earliest").toString(), Qt::ISODate);
            if (!field.earliest.isValid())
                field.earliest = kEarliest;
        }

        QJsonObject children = node.value(u"properties").toObject();
        // Keys that follow a pattern (ledger ids) are one generic child.
        for (const auto &child : node.value(u"patternProperties").toObject())
            children.insert(QStringLiteral("*"), child);
        for (auto it = children.begin(); it != children.end(); ++it) {
            const QString below = path.isEmpty() ? it.key() : path + u'.' + it.key();
            field.children.append(below);
            if (auto built = build(it.value().toObject(), below, depth + 1); !built)
                return built;
        }
        if (field.type == FieldType::List && node.contains(u"items")) {
            if (auto built = build(node.value(u"items").toObject(), path + QStringLiteral("[]"), depth + 1); !built)
                return built;
        }
        if (!path.isEmpty())
            m_target.m_paths.append(path);
        m_target.m_fields.insert(path, field);
        return {};
    }

private:
    /// The node with what it refers to put in; its own words win.
    [[nodiscard]] Result<QJsonObject> resolved(QJsonObject node, int depth) const
    {
        constexpr QStringView prefix = u"#/definitions/";
        QJsonArray references = node.take(u"allOf").toArray();
        if (node.contains(u"$ref"))
            references.append(QJsonObject{{QStringLiteral("$ref"), node.take(u"$ref")}});
        for (const auto &reference : std::as_const(references)) {
            const QString target = reference.toObject().value(u"$ref").toString();
            const QString name = target.mid(prefix.size());
            if (!target.startsWith(prefix) || !m_definitions.contains(name) || depth > 8)
                return makeError(
                    ErrorCode::Invalid,
                    SiteWords::tr("The site model's schema refers to “%1”, which is not there.").arg(target));
            const auto base = resolved(m_definitions.value(name).toObject(), depth + 1);
            if (!base)
                return base.error();
            for (auto it = base->begin(); it != base->end(); ++it) {
                if (!node.contains(it.key()))
                    node.insert(it.key(), it.value());
            }
        }
        return node;
    }

    QJsonObject m_definitions;
    Schema &m_target;
};

Result<std::shared_ptr<const Schema>> Schema::fromJson(const QJsonObject &schema, const SchemaWords &words)
{
    auto made = std::make_shared<Schema>();
    made->m_words = words;
    const QJsonObject bounds = schema.value(u"x-bounds").toObject().value(u"most").toObject();
    for (auto it = bounds.begin(); it != bounds.end(); ++it)
        made->m_bounds.insert(it.key(), it.value().toDouble());
    for (const auto &word : schema.value(u"x-says-nothing").toObject().value(u"words").toArray())
        made->m_nothing.insert(word.toString());
    if (auto built = Builder(schema, *made).build(schema, {}, 0); !built)
        return built.error();
    made->m_paths.sort();
    for (const auto &value : schema.value(u"x-derived").toArray()) {
        const QJsonObject derived = value.toObject();
        made->m_derived.append({derived.value(u"name").toString(), derived.value(u"type").toString(),
                                words.title(derived.value(u"title").toString()), derived.value(u"formula").toString()});
    }
    return std::shared_ptr<const Schema>(made);
}

namespace {

Result<std::shared_ptr<const Schema>> readShipped(const QString &language)
{
    const auto json = readJsonObject(QStringLiteral(":/wm/schemas/site-model.schema.json"));
    if (!json)
        return json.error();
    const auto words = SchemaWords::shipped(language);
    if (!words)
        return words.error();
    return Schema::fromJson(*json, *words);
}

} // namespace

Result<std::shared_ptr<const Schema>> Schema::shipped(const QString &language)
{
    // Each language is read once, by whichever thread asks first.
    const QString wanted = language.isEmpty() ? SchemaWords::languageNow() : language;
    if (wanted.startsWith(u"es")) {
        static const auto spanish = readShipped(QStringLiteral("es"));
        return spanish;
    }
    if (wanted.startsWith(u"fr")) {
        static const auto french = readShipped(QStringLiteral("fr_CA"));
        return french;
    }
    static const auto english = readShipped(QStringLiteral("en"));
    return english;
}

Result<QDate> dayFromText(const QString &text, const QString &what)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!form.match(text).hasMatch() || !day.isValid())
        return makeError(ErrorCode::Invalid,
                         SiteWords::tr("%1 %2 is no date; dates are written 2026-11-05.").arg(what, text.left(100)));
    if (day < kEarliest || day > kLatest)
        return makeError(ErrorCode::Invalid,
                         SiteWords::tr("%1 %2 cannot be. Enter a day from %3 to %4.")
                             .arg(what, text, kEarliest.toString(Qt::ISODate), kLatest.toString(Qt::ISODate)));
    return day;
}

QString Schema::wordText(const QString &path, const QString &value) const
{
    for (const QString &at : {path, path + QStringLiteral("[]")})
        if (const Field *known = field(at); known != nullptr && known->choices.contains(QJsonValue(value)))
            return m_words.word(value, known->path);
    return value;
}

QString Schema::placedTitle(const QString &path) const
{
    const Field *known = field(path);
    const QString title =
        known == nullptr || known->title.isEmpty() ? path.section(u'.', -1).replace(u'_', u' ') : known->title;
    const qsizetype point = path.lastIndexOf(u'.');
    if (point < 0)
        return title;
    static const QRegularExpression element(QStringLiteral("^(.*)\\[(\\d+)\\]$"));
    const QString above = path.left(point);
    const auto match = element.match(above);
    const Field *group = field(match.hasMatch() ? match.captured(1) : above);
    if (group == nullptr || group->title.isEmpty())
        return title;
    // A document in English stays so while the program speaks French, which has a blank before the colon.
    static const auto english = shipped(QStringLiteral("en"));
    const bool inEnglish = english && english->get() == this;
    if (!match.hasMatch())
        return (inEnglish ? QStringLiteral("%1: %2") : SiteWords::tr("%1: %2")).arg(group->title, title);
    // One of them: "Inverter 1", where the list is called "Inverters".
    const Field *one = field(match.captured(1) + QStringLiteral("[]"));
    const QString name = one == nullptr || one->title.isEmpty() ? group->title : one->title;
    return (inEnglish ? QStringLiteral("%1 %2: %3") : SiteWords::tr("%1 %2: %3"))
        .arg(name)
        .arg(match.captured(2).toInt() + 1)
        .arg(title);
}

const Field *Schema::field(const Path &path) const
{
    const auto found = m_fields.constFind(path.generic());
    return found == m_fields.constEnd() ? nullptr : &*found;
}

const Field *Schema::field(const QString &path) const
{
    // Generic paths are looked up as they are; they are what forms and packs hold.
    if (const auto found = m_fields.constFind(path); found != m_fields.constEnd() && !path.isEmpty())
        return &*found;
    const auto parsed = Path::parse(path);
    return parsed ? field(*parsed) : nullptr;
}

QStringList Schema::suggestions(const QString &path) const
{
    const auto parsed = Path::parse(path);
    const QString generic = parsed ? parsed->generic() : path;
    const QString last = generic.section(u'.', -1);
    std::vector<std::pair<int, QString>> near;
    for (const QString &known : m_paths) {
        if (known.endsWith(u"[]") && !generic.endsWith(u"[]"))
            continue; // an element of a list is never what was meant by a name
        if (std::abs(known.size() - generic.size()) <= 3) {
            if (const int edits = distance(generic, known); edits <= 3) {
                near.emplace_back(edits, known);
                continue;
            }
        }
        // The right name in the wrong group is the other way to miss.
        if (last.size() > 3 && known.section(u'.', -1) == last)
            near.emplace_back(4, known);
    }
    std::sort(near.begin(), near.end());
    QStringList names;
    for (const auto &[edits, name] : near) {
        if (names.size() < 3)
            names.append(name);
    }
    return names;
}

Error Schema::unknownPath(const QString &path) const
{
    const auto near = suggestions(path);
    return makeError(ErrorCode::NotFound,
                     near.isEmpty()
                         ? SiteWords::tr("The site model has no “%1”. Check the spelling.").arg(path.left(200))
                         : SiteWords::tr("The site model has no “%1”. Did you mean %2?")
                               .arg(path.left(200), near.join(QStringLiteral(", "))));
}

std::optional<double> Schema::boundOf(const QString &path) const
{
    QString name = path.section(u'.', -1);
    name.remove(QStringLiteral("[]"));
    const auto found = m_bounds.constFind(name.section(u'_', -1));
    if (found != m_bounds.cend())
        return *found;
    const auto other = m_bounds.constFind(QStringLiteral("other"));
    return other == m_bounds.cend() ? std::nullopt : std::optional(*other);
}

bool Schema::saysNothing(const QString &text) const
{
    const QString plain = text.trimmed().toLower();
    if (plain.isEmpty())
        return !text.isEmpty(); // blanks are no word; an empty text takes a fact back
    return m_nothing.contains(plain) ||
           std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

Result<void> Schema::checkNumber(const Field &field, const QString &name, double number) const
{
    const auto refuse = [](const QString &message) { return makeError(ErrorCode::Invalid, message); };
    const QString shown = shownValue(number);
    const auto withUnit = [&field](double limit) {
        const QString figure = QString::number(limit, 'g', 12);
        return field.unit.isEmpty() ? figure : figure + u' ' + field.unit;
    };
    if (field.min && field.minExcluded && number <= *field.min)
        return refuse(SiteWords::tr("%1 cannot be %2; it is more than %3. Leave out what is not known.")
                          .arg(name, shown, withUnit(*field.min)));
    if (field.min && number < *field.min)
        return refuse(SiteWords::tr("%1 cannot be %2; the least is %3.").arg(name, shown, withUnit(*field.min)));
    if (field.max && number > *field.max)
        return refuse(SiteWords::tr("%1 cannot be %2; the most is %3.").arg(name, shown, withUnit(*field.max)));
    if (!field.max && field.bound && std::abs(number) > *field.bound)
        return refuse(SiteWords::tr("%1 cannot be %2: no installation has more than %3. Check the figure and its unit.")
                          .arg(name, shown, withUnit(*field.bound)));
    return {};
}

Result<void> Schema::check(const QString &generic, const QString &shown, const QJsonValue &value) const
{
    const Field &field = *m_fields.constFind(generic);
    const QString name = field.title.isEmpty() ? shown : QStringLiteral("%1 (%2)").arg(field.title, shown);
    const auto refuse = [](const QString &message) { return makeError(ErrorCode::Invalid, message); };
    if (value.isNull() || value.isUndefined())
        return refuse(SiteWords::tr("%1 is empty. Leave it out when it is not known.").arg(name));
    if (!fits(field.type, value))
        return refuse(SiteWords::tr("%1 must be %2; %3 is not.").arg(name, wanted(field.type), shownValue(value)));
    if (!field.choices.isEmpty() && !field.choices.contains(value)) {
        QStringList allowed;
        for (const auto &choice : field.choices)
            allowed.append(choice.toVariant().toString());
        return refuse(SiteWords::tr("%1 cannot be %2. Allowed are: %3.")
                          .arg(name, shownValue(value), allowed.join(QStringLiteral(", "))));
    }
    if (value.isDouble())
        if (auto checked = checkNumber(field, name, value.toDouble()); !checked)
            return checked;
    if (value.isString()) {
        // Remarks are the long texts of a site.
        const bool remark = generic == u"notes" || generic.endsWith(QStringLiteral(".note")) ||
                            generic.endsWith(QStringLiteral("notes"));
        const QString text = value.toString();
        if (auto checked = checkedText(text, name, remark ? 10 * kMaxTextLength : kMaxTextLength); !checked)
            return checked.error();
        if (text.size() < field.minLength)
            return refuse(SiteWords::tr("%1 cannot be empty.").arg(name));
        if (!remark && field.choices.isEmpty() && saysNothing(text))
            return refuse(SiteWords::tr("%1: %2 says nothing. Enter what is there, or leave it out while it is not "
                                        "known.")
                              .arg(name, shownValue(value)));
        const bool date = field.type == FieldType::Date;
        const bool time = isTime(field);
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        if ((date && !QDate::fromString(text, Qt::ISODate).isValid()) ||
            (time && !QDateTime::fromString(text, Qt::ISODate).isValid()) ||
            (!field.pattern.pattern().isEmpty() && !field.pattern.match(text).hasMatch()))
            return refuse(
                date   ? SiteWords::tr("%1 must be a date such as 2026-11-01; %2 is not.").arg(name, shownValue(value))
                : time ? SiteWords::tr("%1 must be a day and a time such as 2026-11-01T08:00; %2 is not.")
                             .arg(name, shownValue(value))
                       : SiteWords::tr("%1 cannot be %2: it does not have the form that is wanted.")
                             .arg(name, shownValue(value)));
        if ((date || time) && (day < field.earliest || day > kLatest))
            return refuse(
                SiteWords::tr("%1 cannot be %2. Enter a day from %3 to %4, with all four figures of the year.")
                    .arg(name, shownValue(value), field.earliest.toString(Qt::ISODate), kLatest.toString(Qt::ISODate)));
    }
    if (value.isArray()) {
        const auto array = value.toArray();
        if (array.size() > kMaxIndex + 1)
            return refuse(SiteWords::tr("%1 has %2 elements; at most %3 are allowed.")
                              .arg(name)
                              .arg(array.size())
                              .arg(kMaxIndex + 1));
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto checked =
                    check(generic + QStringLiteral("[]"), QStringLiteral("%1[%2]").arg(shown).arg(i), array.at(i));
                !checked)
                return checked;
        }
    }
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString below = shown.isEmpty() ? it.key() : shown + u'.' + it.key();
            if (below == kMeasurements)
                continue;
            const auto path = Path::parse(below);
            if (!path || !m_fields.contains(path->generic()))
                return unknownPath(below);
            if (auto checked = check(path->generic(), below, it.value()); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> Schema::checkValue(const QString &path, const QJsonValue &value) const
{
    const auto parsed = Path::parse(path);
    if (!parsed)
        return parsed.error();
    if (parsed->isMeasurement()) {
        if (parsed->steps().size() < 2)
            return makeError(ErrorCode::Invalid,
                             SiteWords::tr("“%1” does not say which measurement is meant.").arg(path));
        if (value.isString()) {
            if (auto checked = checkedText(value.toString(), path); !checked)
                return checked.error();
            return {};
        }
        if (value.isDouble() && std::isfinite(value.toDouble())) {
            Field measured;
            measured.unit = unitOf(path);
            measured.bound = boundOf(path);
            return checkNumber(measured, path, value.toDouble());
        }
        if (value.isBool())
            return {};
        return makeError(ErrorCode::Invalid,
                         SiteWords::tr("%1 must be a number or a word; %2 is not.").arg(path, shownValue(value)));
    }
    if (field(*parsed) == nullptr)
        return unknownPath(path);
    return check(parsed->generic(), path, value);
}

Result<QJsonValue> Schema::valueFromText(const QString &path, const QString &text) const
{
    const QString trimmed = text.trimmed();
    const Field *known = field(path);
    QJsonValue value = trimmed;
    if (known != nullptr) {
        if (known->type == FieldType::Number || known->type == FieldType::Integer) {
            bool number = false;
            const double parsed = trimmed.toDouble(&number);
            if (number)
                value = parsed;
        } else if (known->type == FieldType::Boolean) {
            if (trimmed == u"true" || trimmed == u"yes")
                value = true;
            else if (trimmed == u"false" || trimmed == u"no")
                value = false;
        }
    } else if (const auto parsed = Path::parse(path); parsed && parsed->isMeasurement()) {
        bool number = false;
        const double measured = trimmed.toDouble(&number);
        if (number)
            value = measured;
    }
    if (auto checked = checkValue(path, value); !checked)
        return checked.error();
    return value;
}

Result<void> Schema::checkSite(const QJsonObject &site) const
{
    return check({}, {}, site);
}

} // namespace wm::site
