// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"
#include "core/catalog/torque.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>

namespace wm::catalog {

enum class ConductorMaterial { Copper, Aluminum, Other };

/// The neutral of one collar in one socket. What is not known is left out, and counts as not sufficient.
struct NeutralQuestion
{
    double breakerA = 0;                            ///< the collar's breaker, amperes
    int socketJaws = 0;                             ///< 4 or 5
    std::optional<double> fifthJawA = {};           ///< ampacity of the fifth jaw
    QString awg = {};                               ///< the conductor chosen, "6" or "1/0"; empty: none
    std::optional<ConductorMaterial> material = {}; ///< of the conductor chosen
};

enum class NeutralVerdict { Ok, Undersized, NotAllowed, NeedsInfo };
QString toWord(NeutralVerdict verdict); ///< ok, undersized, not-allowed, needs-info

struct NeutralAnswer
{
    NeutralVerdict verdict = NeutralVerdict::NeedsInfo;
    /// invalid_breaker, invalid_socket, pigtail_missing, ok_jaw5, material_unknown, reject_material,
    /// reject_terminal_range, ok_size_as_furnished, ok_larger, review_smaller_than_furnished, reject_too_small
    QString code;
    std::optional<bool> pigtailRequired; ///< unknown for a socket the collar does not fit
    std::optional<int> furnishedAwg;     ///< what lies in the box for this breaker
    QString chosenAwg;
    std::optional<InchPounds> torque; ///< at the collar; only where the conductor may be terminated
    QStringList reasons;              ///< sentences, the deciding one first
    QStringList cites;
    QStringList requirements;
};

/// The neutral tables of a product pack (CD-BOX-08 … 12, CD-NEUTRAL-01 … 11, notes C-01, C-06). Never interpolates.
class NeutralTables
{
public:
    static Result<NeutralTables> fromPack(const Pack &pack, const QString &language = {});
    [[nodiscard]] NeutralAnswer size(const NeutralQuestion &question) const;
    /// The pigtail in the box for a breaker; nothing for a rating that is not sold.
    [[nodiscard]] std::optional<int> furnishedAwg(double breakerA) const;
    /// The same for every rating that is sold: AWG by amperes.
    [[nodiscard]] const QMap<int, int> &furnished() const { return m_byBreaker; }
    /// Small wire has larger numbers, beyond 1 it goes on with 1/0: the place in that order; nothing for no size.
    /// `sizeRank("10") < sizeRank("6") < sizeRank("1/0")`.
    [[nodiscard]] static std::optional<int> sizeRank(const QString &awg);

private:
    QMap<int, int> m_byBreaker;
    QMap<int, QStringList> m_requirements; ///< by breaker
    QSet<QString> m_terminal;
    QMap<QString, double> m_smallerMaxA;
    QMap<int, int> m_assumes75c; ///< by breaker, the size whose 75 °C ampacity is relied on
    QJsonObject m_json;
    TorqueTables m_torque;
};

} // namespace wm::catalog
