// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"
#include "core/rules/filled_document.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <functional>

namespace wm::rules {

/// What a block of the kind "list" asks the program for: rows that no expression can give (docs/packs.md).
struct TableWish
{
    QString of; ///< one of documentTables()
    QStringList ids, kinds;
    QString profile; ///< of "inverter-functions"
    QString language;
};

/// The words that a "list" block may ask for.
const QStringList &documentTables();

/// What a document is filled from. Borrowed for the call.
struct DocumentFacts
{
    Facts facts;
    std::shared_ptr<const site::Schema> schema;  ///< in the reader's language
    std::shared_ptr<const site::Schema> english; ///< for documents whose recipient reads English
    QLocale locale;
    std::function<FilledTable(const TableWish &)> table;
    /// What the drawings call the thing at a path of the site: "disconnects[0]" is "AC-DISC-1". Empty: no name.
    std::function<QString(const QString &)> nameOf = {};
};

/// What a pack says of one document: when it is wanted, and its layout as data.
struct DocumentDefinition
{
    QString id, title, about, cite, stage;
    QString heading;   ///< its title in the language of the document itself
    QString english;   ///< its title in English, for a list in an English document
    QString audience;  ///< utility, ahj, customer, installer
    QString language;  ///< "en", or empty: the reader's
    QStringList rules; ///< the requirements it answers: rules of the same pack
    bool editable = false;
    std::optional<Expression> applies;
};

/// The documents of one pack ("documents", docs/packs.md): parsed and checked, immutable, on any thread. Another
/// utility's letter is another element of its pack and no line of the program.
class DocumentBook
{
public:
    /// `pack` with its texts in the language wanted, `english` as it stands in the file. A fault names the document,
    /// the block and the place.
    static Result<DocumentBook> fromJson(const QJsonObject &pack, const QJsonObject &english,
                                         std::shared_ptr<const SchemaPathTypes> types);

    [[nodiscard]] const QList<DocumentDefinition> &documents() const { return m_documents; }
    [[nodiscard]] const DocumentDefinition *find(const QString &id) const;
    /// Whether the site asks for it; Unknown while the facts that decide are not recorded.
    [[nodiscard]] Outcome wanted(const DocumentDefinition &document, const Facts &facts) const;
    /// The document with this site's facts. What is not known stands in brackets and in `missing`, never blank. Error:
    /// NotFound.
    [[nodiscard]] Result<FilledDocument> fill(const QString &id, const DocumentFacts &from) const;

private:
    class Filler;
    Result<void> check(const QJsonObject &document) const;
    Result<void> checkBlock(const QString &document, const QJsonObject &block) const;
    Result<void> checkRow(const QString &place, const QJsonObject &row) const;
    [[nodiscard]] QJsonObject wording(const QString &id) const;

    QJsonObject m_pack;      ///< its "documents" and "wording"
    QJsonObject m_wordings;  ///< by id, in English
    QJsonObject m_localized; ///< by id
    QJsonObject m_blocks;    ///< by document
    QList<DocumentDefinition> m_documents;
    std::shared_ptr<const SchemaPathTypes> m_types;
};

} // namespace wm::rules
