// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

#include <QtCore/QMap>

namespace wm::documents {

/// The drawings that are composed from a site.
enum class DrawingKind { SingleLine, PlotPlan, ThreeLine };

/// "single-line-diagram", "plot-plan", "three-line-diagram": among the documents of a job.
[[nodiscard]] QString drawingId(DrawingKind kind);
/// What people call it, in the language of the moment.
/// `english`: for a reader who reads English, whoever makes the list.
[[nodiscard]] QString drawingTitle(DrawingKind kind, bool english = false);
/// The fact that says whether the utility was given one: "documents.single_line_diagram", "documents.plot_plan",
/// "documents.three_line_diagram".
[[nodiscard]] QString drawingFact(DrawingKind kind);

/// Something that a handbook wants to see on a drawing: one of its rules of kind sld-item or plot-item.
struct DrawingWish
{
    QString id;   ///< ledger id
    QString pack; ///< that carries the rule
    QString title, cite;
    QStringList keys;   ///< what a drawing answers it with: KEY of drawings.sld.shows.KEY, drawings.plot.callouts.KEY
    QStringList facts;  ///< those facts, whole
    bool asked = false; ///< known to apply; otherwise it is not known whether it does
    QStringList undecided; ///< not asked: what decides it and nobody recorded, what is needed first before the rest
    QString repeats;       ///< id of the wish that says the same and is listed
};

/// What one handbook wants on a drawing of the site that `check` was made of; what does not apply is left out.
[[nodiscard]] QList<DrawingWish> drawingWishes(const rules::RulePack &rules, const rules::SiteCheck &check,
                                               DrawingKind kind);

/// The sentences that a handbook prescribes word for word, by the key of the callout they belong to: its `wording` for
/// this drawing, and that for the other one where this has none. `pack` in its own language: what is prescribed is not
/// translated.
[[nodiscard]] QMap<QString, QString> drawingSentences(const QJsonObject &pack, const rules::RulePack &rules,
                                                      DrawingKind kind);

} // namespace wm::documents
