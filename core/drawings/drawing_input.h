// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/drawings/scene.h"
#include "core/site/site.h"

#include <QtCore/QMap>

namespace wm::drawings {

/// One row of a check box on a sheet. The figures and the verdict are the rule engine's; a drawing computes none.
struct CheckRow
{
    enum class Verdict { Pass, Fail, Unknown };
    QString words;  ///< "32 A x 1.25 <= CB-1 60 A"
    QString figure; ///< "40 A"
    Verdict verdict = Verdict::Unknown;
    QStringList requirements;
    QStringList missing = {}; ///< the facts that decide it
};

/// All that a drawing is composed from. The same input gives the same scene, byte for byte.
struct DrawingInput
{
    site::Site site;
    /// Tags that earlier drawings gave, by the object's key (names.h): an object keeps its tag, a tag is never reused.
    QMap<QString, QString> keptNames;
    /// What the utility's pack wants to see: ledger ids by the key that the drawing answers with. The key is the last
    /// part of the fact `drawings.sld.shows.KEY`, `drawings.plot.shows.KEY` or `drawings.sld.callouts.KEY`.
    QMap<QString, QStringList> wanted;
    /// Sentences that the utility prescribes word for word, by the same keys ("line_side": "Line Side Connection").
    QMap<QString, QString> sentences;
    /// What the collar's maker says of every unit, in lines of its callout: product, enclosure, listing.
    QStringList collarProduct;
    QList<CheckRow> sizing;   ///< for the single-line diagram
    QList<CheckRow> location; ///< for the plot plan
    /// Ids of findings that fail, with the fact they hang on: what is drawn from it is called out as not allowed.
    QStringList contradictions; ///< sentences; each is printed red and keeps the sheet from being final
    /// What is wanted and no composer can tell of: named on the sheets, which are preliminary for it.
    QList<Missing> unanswered;
    bool demonstration = false;

    [[nodiscard]] QStringList ids(const QString &key) const { return wanted.value(key); }
};

/// The single-line diagram (with continuation sheets), and the plot plan, of one site. Never an error for a fact that
/// is absent: its place says what is missing and Scene::missing lists it. Error: Invalid when the site is too
/// contradictory to name its objects.
[[nodiscard]] Result<Drawing> singleLine(const DrawingInput &input);
[[nodiscard]] Result<Drawing> plotPlan(const DrawingInput &input);
/// The three-line diagram that Con Edison asks for: a sheet for each way from the point of interconnection to a source,
/// with every phase and the neutral as a line of its own; a single-phase service has L1, L2 and N.
[[nodiscard]] Result<Drawing> threeLine(const DrawingInput &input);

} // namespace wm::drawings
