// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/job_documents.h"
#include "core/drawings/names.h"

namespace wm::documents {

/// The lists that a document may ask for and no expression can give (rules::documentTables()), in the document's
/// language.
class TableMaker
{
public:
    explicit TableMaker(const JobDocuments &documents) : m_documents(documents) {}
    [[nodiscard]] rules::FilledTable make(const rules::TableWish &wish) const;

private:
    [[nodiscard]] rules::FilledTable functions(const rules::TableWish &wish, bool english) const;
    [[nodiscard]] rules::FilledTable findings(const rules::TableWish &wish, bool english) const;
    [[nodiscard]] rules::FilledTable documents(bool english) const;
    [[nodiscard]] rules::FilledTable torques(bool english) const;
    [[nodiscard]] rules::FilledTable measurements(bool english) const;
    [[nodiscard]] rules::FilledTable ims(bool english) const;
    [[nodiscard]] rules::FilledTable display(const QString &language, bool english) const;
    [[nodiscard]] rules::FilledTable photos(bool english) const;
    [[nodiscard]] rules::FilledTable contactSheet(bool english) const;
    const JobDocuments &m_documents;
};

/// The functions of every new inverter beside what a profile wants: a row a function, what was found for each inverter,
/// and what comes of it. `wordings` are the utility's own words for what it wants, by requirement.
rules::FilledTable inverterFunctions(const QString &profile, const DocumentSource &source, const QJsonObject &wordings,
                                     bool english);

/// What the drawings call the thing whose facts are at that path; empty when it has no name.
QString nameAt(const drawings::Names &names, const QString &path);
/// A word of the program in the language of the document; `source` is marked with QT_TRANSLATE_NOOP.
QString tableWord(bool english, const char *source);

} // namespace wm::documents
