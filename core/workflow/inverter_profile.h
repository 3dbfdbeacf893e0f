// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/pack.h"

#include <QtCore/QList>

#include <optional>

namespace wm::workflow {

/// One figure a profile asks of a function, in the unit its name ends in. Exactly one of the three limits, or none
/// where the source gives no figure: then what was found is shown and not judged.
struct ProfileSetting
{
    QString id; ///< of InverterFunction::settings, or of its own with `step`
    std::optional<double> equals, atLeast, atMost;
    double tolerance = 0; ///< with `equals`: how far it may be off, in the same unit
    /// Instead of one setting: the shortest time of all trip steps of this name ("uv") nearer to nominal than `inside`.
    QString step = {};
    double inside = 0;
    QString basis =
        {}; ///< "not-given", "ieee1547-2018-default", "summary" of a public document; empty: the source's own
    QString cite = {};
    [[nodiscard]] bool isJudged() const { return equals || atLeast || atMost; }
};

/// Either: on or off, but with the figures asked for while it is on.
enum class RequiredState { Active, Inactive, InactiveUnlessAgreed, Either };
QString toWord(RequiredState state); ///< "active", "inactive", "inactive-unless-agreed", "either"

struct ProfileFunction
{
    QString id;    ///< of InverterFunction
    QString title; ///< in the language asked for
    RequiredState state = RequiredState::Active;
    QString fact = {}; ///< name under inverters[].settings in the site model; empty: none
    QString cite = {};
    QList<ProfileSetting> settings = {};
};

/// What a profile pack (docs/packs.md) asks of an inverter. Immutable.
struct InverterProfile
{
    QString id, title, note;
    QList<ProfileFunction> functions;
    /// NotFound, or Invalid when the pack is not a profile.
    static Result<InverterProfile> load(const QString &id, const QString &language = {});
    static Result<InverterProfile> fromPack(const catalog::Pack &pack, const QString &language = {});
    /// The ids of the profiles inside the program.
    static QStringList installed();
};

} // namespace wm::workflow
