// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"
#include "core/documents/drawing_job.h"
#include "core/documents/packet.h"
#include "core/rules/document_book.h"
#include "core/rules/process.h"
#include "core/workflow/handbooks.h"

#include <functional>

namespace wm::documents {

/// What the documents of a site are made from. A plain value.
struct DocumentSource
{
    QJsonObject site;
    QJsonObject measurements = {}; ///< what devices said, seen as "measurements.…"
    QDate today = {};              ///< given, never the clock's; invalid: nothing that hangs on a day is known
    QHash<QString, rules::Response> responses = {};
    PacketInput record = {}; ///< torques, readings, photos of the record (packetInput()); of a site file siteRecord()
    QList<catalog::Pack> handbooks = {};   ///< of the site's utility, in the versions that hold for it
    QString language = {};                 ///< "": English
    QMap<QString, QString> keptNames = {}; ///< of earlier drawings (kept_names.h)
    /// Reads a photo of the record, by the hash of its bytes; without it a contact sheet has captions alone.
    std::function<Result<QByteArray>(const QByteArray &)> blob = {};
};

/// One document that somebody asks for, or that the program makes.
struct DocumentRow
{
    QString id; ///< of the document that is made here, else of the handbook's rule
    QString title;
    QString english; ///< of what is made here: its title for who reads English
    QString about;   ///< one sentence; empty: the title says it
    QString kind;    ///< made, drawing (single-line-diagram, plot-plan), paper, photo
    /// have, missing, not-required, unknown (whether it is asked for hangs on facts that nobody recorded), offered
    /// (nobody asks for it).
    QString state;
    QString pack;              ///< that carries it
    QString audience;          ///< of a made one: utility, ahj, customer, installer
    QStringList rules;         ///< the handbook's requirements it answers
    QStringList steps;         ///< ids of the steps on the way to permission that ask for it
    QString stage, stageTitle; ///< the first of their stages; empty: none
    QStringList missing;       ///< of a made one or a drawing: facts it lacks
    QStringList objections;    ///< likewise: sentences, what is recorded and keeps it from being handed in
    QStringList hangsOn;       ///< missing or unknown: facts that decide whether it is asked for, and nobody recorded
    bool answered = false;     ///< missing, and each rule that wants it waived or under a variance
    bool ready = false;        ///< a made one or a drawing that lacks nothing
    bool editable = false;     ///< offered to word processors, too
    [[nodiscard]] QJsonObject toJson() const;
};

/// A drawing that is not in the packet, and why.
struct AbsentDrawing
{
    DrawingKind kind = DrawingKind::SingleLine;
    QString state;            ///< not-required, unknown, offered: as DocumentRow
    QStringList missing = {}; ///< unknown: the facts that decide whether it is asked for
};

/// Everything that a utility asks for about one site, by the steps of its way to permission, with what is there; and
/// the documents the program makes. Which and how stands in packs. Immutable; may be used on any one thread.
class JobDocuments
{
public:
    /// Reads the books: some tens of milliseconds, off the window's thread. Errors: those of the packs.
    static Result<JobDocuments> of(DocumentSource source);

    /// In the order of the stages; what is made for nobody's asking last.
    [[nodiscard]] QList<DocumentRow> rows() const;
    /// The document filled. NotFound names those there are.
    [[nodiscard]] Result<rules::FilledDocument> fill(const QString &id) const;
    /// A drawing by its row's id. Errors: NotFound, those of JobDrawings::compose().
    [[nodiscard]] Result<ComposedDrawing> drawing(const QString &id) const;
    [[nodiscard]] const QJsonObject &site() const & { return m_source.site; }
    const QJsonObject &site() const && = delete;
    /// The documents made here that the utility asks for, for the packet.
    [[nodiscard]] QList<rules::FilledDocument> forPacket() const;
    /// The drawings that the utility asks for, for the packet; `all`: every drawing, since somebody held them to the
    /// wall. What keeps one from being final is in its sheets.
    [[nodiscard]] Result<QList<ComposedDrawing>> drawingsForPacket(bool all = false) const;
    /// The drawings that drawingsForPacket() leaves out: of the two that every site has, and of those that a handbook
    /// speaks of.
    [[nodiscard]] QList<AbsentDrawing> absentFromPacket(bool all = false) const;

private:
    friend class TableMaker;
    struct Book
    {
        QString pack;
        rules::DocumentBook documents;
    };
    /// A handbook held against the site, in one language.
    struct Checked
    {
        workflow::Handbook book;
        rules::SiteCheck check;
        rules::ProcessView way;
    };
    explicit JobDocuments(DocumentSource source) : m_source(std::move(source)) {}
    Result<void> read();
    Result<Checked> checked(const catalog::Pack &pack, const QString &language) const;
    [[nodiscard]] const QList<Checked> &inLanguage(bool english) const { return english ? m_english : m_checked; }
    [[nodiscard]] QList<DocumentRow> rowsIn(bool english, bool filled) const;
    void placeIn(DocumentRow &row, const QList<Checked> &checked) const;
    void judge(DocumentRow &row, const rules::DocumentDefinition &document, const Checked *asked) const;
    [[nodiscard]] DocumentRow madeRow(const Book &book, const rules::DocumentDefinition &document, bool filled) const;
    void papers(const Checked &asked, QStringList &covered, QList<DocumentRow> &rows) const;
    [[nodiscard]] DocumentRow drawingRow(DrawingKind kind, const QList<Checked> &asked, QStringList &covered) const;
    /// Composes the drawings of the rows and says in them what they lack.
    void measure(QList<DocumentRow> &rows) const;
    [[nodiscard]] Result<std::shared_ptr<const JobDrawings>> drawings() const;
    [[nodiscard]] const Checked *checkedOf(const QString &pack, bool english) const;
    [[nodiscard]] rules::Facts facts() const;

    DocumentSource m_source;
    QList<Book> m_books;
    QList<Checked> m_checked, m_english; ///< one a handbook
    std::shared_ptr<const site::Schema> m_schema, m_schemaEnglish;
    std::shared_ptr<const rules::SchemaPathTypes> m_types;
    mutable std::shared_ptr<const JobDrawings> m_drawings; ///< made when they are asked for first
};

} // namespace wm::documents
