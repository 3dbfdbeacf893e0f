// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

/// What the drawings take from codes and good practice, read from the program's data (drawings/practice.json) and never
/// written in code: articles by edition, ampacities, grounding sizes, times. Each figure there has its source beside
/// it.
namespace wm::drawings::practice {

/// The article for a subject ("poi_supply") in that edition of the code; empty when the edition is not known.
[[nodiscard]] QString article(const QString &edition, const QString &subject);
/// Allowable ampacity of one conductor by table 310.16, in A. Nothing for a size, metal or column the table lacks.
[[nodiscard]] std::optional<double> ampacity(const QString &size, const QString &material, int columnC);
/// The hottest column of that table for an insulation ("THWN-2": 90); 0 for one that is not known.
[[nodiscard]] int hottestColumn(const QString &insulation);
/// The largest overcurrent device for a small conductor by 240.4(D), in A; nothing for another size.
[[nodiscard]] std::optional<double> smallConductorOcpd(const QString &size, const QString &material);
/// The smallest size that carries so many A in the 75 C column; empty for none: beyond the table, take its last.
[[nodiscard]] QString smallestFor(double amperes, const QString &material);
/// The smallest equipment grounding conductor for that overcurrent device by table 250.122; empty beyond the table.
[[nodiscard]] QString equipmentGround(double ocpdA, const QString &material);
/// The smallest grounding electrode conductor for service conductors of that size and metal by table 250.66; of an
/// empty size the table's first row. Empty for a metal the table lacks.
[[nodiscard]] QString electrodeConductor(const QString &service, const QString &serviceMaterial,
                                         const QString &material);
/// A raceway's size as the trade writes it: "3/4", "1-1/4"; empty for what is no trade size.
[[nodiscard]] QString tradeSize(double inches);
/// How thick a size is, to compare two: larger is thicker. Negative for an unknown size.
[[nodiscard]] int sizeRank(const QString &size);
/// The next standard overcurrent device at or above that current (240.6), in A; 0 beyond the list.
[[nodiscard]] double nextStandardOcpd(double amperes);
/// A figure by its name: "factors.continuous", "rapid_shutdown.seconds".
[[nodiscard]] double number(const QString &name);
/// A word by its name: "label_letter_height_in.sce", "utility_short_names.sce"; empty when there is none.
[[nodiscard]] QString word(const QString &name);

} // namespace wm::drawings::practice
