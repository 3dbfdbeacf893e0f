// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <optional>

namespace wm::catalog {

/// A field of a part number that is wrong: which, the pack's code for it, and why, for people.
struct PartNumberError
{
    QString field; ///< format, product, connection, jaws, form, modem, aic_ka, breaker_a
    QString code;  ///< E_CHARSET, E_FORM, …
    QString reason;
};
/// Something to know about a number that is right.
struct PartNumberNotice
{
    QString id;   ///< line-side, aic-pending, lead-time
    QString text; ///< sentence
    QString cite;
    QStringList requirements;
};

/// What a part number says. A segment that is wrong leaves its field out; nothing is guessed from the others.
struct PartNumber
{
    bool valid = false;
    QString canonical;             ///< "S-B-5-02-IH-10-60A"; empty when invalid
    QJsonObject fields;            ///< by field: "connection": "load", "breaker_a": 60, …
    QJsonObject facts;             ///< by path of the site model: "collar.breaker_a": 60, …
    QList<PartNumberNotice> notes; ///< left to right
    QList<PartNumberError> errors; ///< left to right
};

/// The part-number grammar of a product pack (CD-PART).
class PartNumberGrammar
{
public:
    static Result<PartNumberGrammar> fromPack(const Pack &pack, const QString &language = {});
    /// Decodes or refuses. Blanks round the hyphens, other dashes and lower case do not matter.
    [[nodiscard]] PartNumber decode(const QString &text) const;
    /// What the part number of a site's collar says otherwise than the record does beside it, by path
    /// ("collar.breaker_a": 60). Empty: nothing, or there is no number that can be read.
    [[nodiscard]] QJsonObject contradicted(const QJsonObject &site) const;
    /// The field names in the order of the segments.
    [[nodiscard]] QStringList fieldNames() const;
    /// The codes that a field may have, in the order of the catalogue.
    [[nodiscard]] QStringList codes(const QString &field) const;
    [[nodiscard]] QString sample() const { return m_grammar.value(u"sample").toString(); }
    /// Trimmed, dashes made hyphens, blanks round hyphens dropped, ASCII letters upper-case.
    [[nodiscard]] static QString normalized(const QString &text);

private:
    QJsonObject m_grammar;
};

} // namespace wm::catalog
