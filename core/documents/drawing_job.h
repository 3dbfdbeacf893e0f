// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"
#include "core/documents/drawing_measures.h"
#include "core/documents/drawing_wishes.h"
#include "core/drawings/drawing_input.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

#include <memory>

namespace wm::documents {

/// What a site's drawings are made from. A plain value.
struct DrawingSource
{
    QJsonObject site;
    QList<catalog::Pack> handbooks = {}; ///< of the site's utility, in the versions that hold for it; may be none
    QDate today = {};                    ///< given, never the clock's
    bool demonstration = false;
    QMap<QString, QString> keptNames = {}; ///< tags of earlier drawings, by the object's key (core/drawings/names.h)
    /// The handbooks' rules in the packs' own language, in their order, where somebody read them before; empty: read
    /// here.
    QList<std::shared_ptr<const rules::RulePack>> rules = {};
};

/// Something a handbook wants on the drawing, and whether this drawing has it.
struct DrawingRequirement
{
    QString id, title, cite, pack;
    QString state;       ///< shown, missing, unknown: it hangs on facts that nobody recorded
    QStringList missing; ///< those facts
    [[nodiscard]] QJsonObject toJson() const;
};

/// What a drawing answers of what the handbooks want to see on it.
struct ShownFacts
{
    QStringList facts;              ///< paths: `drawings.sld.shows.KEY` …
    QList<drawings::Missing> lacks; ///< why it answers nothing
    QStringList contradictions;     ///< likewise: what its sheets print in red
};

/// A drawing as it was composed, with what it lacks.
struct ComposedDrawing
{
    DrawingKind kind = DrawingKind::SingleLine;
    drawings::Drawing drawing;
    QList<DrawingRequirement> required;
    QList<drawings::Missing> missing; ///< of all its sheets, in the words of the sheet
    QStringList contradictions;
    QList<MeasuredFact> measured = {}; ///< what the plot plan tells and the record does not, or says otherwise
    bool demonstration = false;
    int firstInSet = 1;  ///< which sheet of the set the first one is, as it is printed on it
    int sheetsInSet = 0; ///< of all drawings that the site lists
    /// Whether it may be handed in. Otherwise it says PRELIMINARY (or DEMONSTRATION) on every sheet.
    [[nodiscard]] bool final() const { return missing.isEmpty() && contradictions.isEmpty() && !demonstration; }
};

/// The drawings of one site by the handbooks of its utility: what they want to see, in whose words, and the verdicts of
/// their rules. Immutable; may be used on any one thread (each drawing is composed once, and kept). The sheets are in
/// the packs' own language, as the utility reads them.
class JobDrawings
{
public:
    /// Reads the handbooks: some tens of milliseconds each, off the window's thread. Errors: those of the packs.
    static Result<JobDrawings> of(DrawingSource source);

    /// What the drawing is composed from.
    [[nodiscard]] drawings::DrawingInput input(DrawingKind kind) const;
    /// The drawing, and what is wanted of it with titles in a language ("": the packs' own). The same source gives the
    /// same sheets. Errors: Io (the program's fonts), those of the composers.
    [[nodiscard]] Result<ComposedDrawing> compose(DrawingKind kind, const QString &language = {}) const;
    /// Whether a handbook asks for this drawing at all, as far as it is known.
    [[nodiscard]] bool asked(DrawingKind kind) const;
    /// The facts that the handbooks want of the drawing (`drawings.sld.shows.KEY` …) and that it shows whole: an item
    /// with a fact missing in it is not shown, and a drawing that lacks something or shows what cannot be so answers
    /// nothing. None where the site has too little for this drawing: a diagram wants to know how generation is
    /// connected and some of it, a plan where things stand. Errors: as compose().
    [[nodiscard]] Result<ShownFacts> shownFacts(DrawingKind kind) const;

private:
    struct Book
    {
        catalog::Pack pack;
        std::shared_ptr<const rules::RulePack> rules;
        rules::SiteCheck check; ///< without anybody's answers
    };
    explicit JobDrawings(DrawingSource source) : m_source(std::move(source)) {}
    Result<void> read();
    [[nodiscard]] QList<DrawingWish> wishes(DrawingKind kind) const;
    [[nodiscard]] QJsonObject siteSeenBy(const QList<DrawingWish> &wishes, const QSet<QString> &shown) const;
    [[nodiscard]] QList<DrawingRequirement> judged(const QList<DrawingWish> &wishes,
                                                   const drawings::Drawing &drawing) const;
    [[nodiscard]] static QString titleOf(const Book &book, const QString &rule, const QString &language);
    /// The drawing with titles in the packs' own language, its sheets not counted over the set yet.
    [[nodiscard]] Result<ComposedDrawing> uncounted(DrawingKind kind) const;

    DrawingSource m_source;
    QList<Book> m_books;
    std::optional<catalog::Pack> m_product; ///< where the site has a collar
    QList<Finding> m_productFindings;
    mutable QMap<DrawingKind, ComposedDrawing> m_drawn; ///< composed so far: each counts the sheets of the others
};

} // namespace wm::documents
