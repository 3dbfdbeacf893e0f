// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/site/path.h"
#include "core/site/schema_words.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace wm::site {

/// A day that a person gave, written 2026-11-05. Refuses what is no day of the calendar and what lies outside of 2000
/// to 2099, in which everything of a site lies; `what` is how the sentence calls it ("--today").
Result<QDate> dayFromText(const QString &text, const QString &what);

enum class FieldType { Text, Date, Number, Integer, Boolean, List, Object };

/// What the vocabulary says of one path.
struct Field
{
    QString path; ///< generic: "inverters[].make"
    FieldType type = FieldType::Text;
    QString title;       ///< what people call it, in the language of the schema
    QString description; ///< one sentence
    QString unit;        ///< "ft", "A", "in-lb", …; empty where there is none
    QString ask;         ///< the group of questions it belongs to (x-ask): site, collar, generation, …
    QList<QJsonValue> choices;
    std::optional<double> min, max; ///< inclusive
    bool minExcluded = false;       ///< what is there is more than `min`: no service has 0 V
    /// Of a number without `max`: no such thing has more (the schema's x-bounds). A greater figure is refused.
    std::optional<double> bound;
    QDate earliest; ///< of a date or a day and a time; the schema's x-earliest, else 2000-01-01
    qsizetype minLength = 0;
    QRegularExpression pattern; ///< invalid when there is none
    QStringList children;       ///< of an object: generic paths, sorted
};

/// A value that is worked out from others (x-derived), seen by expressions as "derived.NAME".
struct DerivedField
{
    QString name;    ///< "ac_disconnect_to_meter_ft"
    QString type;    ///< JSON Schema's word: boolean, number, integer, string, array
    QString title;   ///< what people call it, in the language of the schema
    QString formula; ///< in the language of rules
};

/// The vocabulary of the site model: every path with its type, unit, allowed values and title. Built once, immutable,
/// shared between threads.
class Schema
{
public:
    /// The vocabulary inside the program, read at the first call in a language; "" is the language of the program's
    /// texts now. Needs registerResources().
    static Result<std::shared_ptr<const Schema>> shipped(const QString &language = {});
    static Result<std::shared_ptr<const Schema>> fromJson(const QJsonObject &schema, const SchemaWords &words = {});

    /// The field of a path, with or without list indexes; null when there is none. Measurements have none.
    [[nodiscard]] const Field *field(const QString &path) const;
    [[nodiscard]] const Field *field(const Path &path) const;
    [[nodiscard]] const SchemaWords &words() const { return m_words; }
    /// The title with the group it stands in, since many groups have a "Method" or a "Rating": "POI: Method",
    /// "Inverters 2: Make".
    [[nodiscard]] QString placedTitle(const QString &path) const;
    /// A value as people read it where it is a word of the list at its path ("line_side": "Line side"), else as it is.
    [[nodiscard]] QString wordText(const QString &path, const QString &value) const;
    /// What is worked out from other facts, in the order of the schema.
    [[nodiscard]] const QList<DerivedField> &derived() const { return m_derived; }
    /// All generic paths, sorted.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Whether a value may stand at a path. Refuses unknown paths (naming what was perhaps meant), wrong types, values
    /// outside the list or the range, figures that no installation has, texts that say nothing ("TBD") or cannot be
    /// stored, and null. `measurements.…` takes numbers, words and
    /// true or false.
    [[nodiscard]] Result<void> checkValue(const QString &path, const QJsonValue &value) const;
    /// What a person typed, as the value the path wants; refused like checkValue(). Numbers with a point.
    [[nodiscard]] Result<QJsonValue> valueFromText(const QString &path, const QString &text) const;
    /// A whole site document; the first fault, with its place.
    [[nodiscard]] Result<void> checkSite(const QJsonObject &site) const;
    /// Whether a text stands in for what nobody knows ("?", "TBD", "n/a", "."): it is not a fact.
    [[nodiscard]] bool saysNothing(const QString &text) const;
    /// Up to three known paths that a misspelt one is near to, the nearest first.
    [[nodiscard]] QStringList suggestions(const QString &path) const;

private:
    class Builder;
    [[nodiscard]] Result<void> check(const QString &generic, const QString &shown, const QJsonValue &value) const;
    [[nodiscard]] Error unknownPath(const QString &path) const;
    [[nodiscard]] std::optional<double> boundOf(const QString &path) const;
    [[nodiscard]] Result<void> checkNumber(const Field &field, const QString &name, double number) const;
    SchemaWords m_words;
    QHash<QString, Field> m_fields;
    QHash<QString, double> m_bounds; ///< by the unit that a name ends in; "other": any other
    QSet<QString> m_nothing;         ///< texts that stand in for what nobody knows
    QStringList m_paths;
    QList<DerivedField> m_derived;
};

} // namespace wm::site
