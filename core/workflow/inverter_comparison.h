// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/inverter_profile.h"
#include "core/workflow/ports.h"

#include <QtCore/QJsonObject>

namespace wm::workflow {

/// What comes of comparing. Only Ok is fine: what is not known never is.
enum class InverterVerdict {
    Ok,
    Differs,        ///< it is on and should not be, has no effect, or a figure is another one
    Off,            ///< it should be on and is off
    NotReported,    ///< the inverter does not say
    UnknownRevision ///< it says something this program cannot read
};
QString toWord(InverterVerdict verdict);   ///< "ok", "differs", "off", "not-reported", "unknown-revision"
QString spoken(InverterVerdict verdict);   ///< translated, for people
QString spoken(RequiredState state);       ///< translated
QString spoken(InverterFunction::State s); ///< translated
/// "V1", "delay", "stays on down to 70 % voltage": a setting's name for people.
QString settingName(const QString &id);
/// "V1 92 %", "delay 300 s": a setting with its value and unit, for people.
QString spokenSetting(const QString &id, double value);

struct SettingResult
{
    QString id;
    QString required; ///< for people: "88 % ± 0.1", "at least 20 s"; empty: no figure given
    std::optional<double> found;
    std::optional<InverterVerdict> verdict; ///< nullopt: not judged
    QString basis, cite;
};

struct FunctionResult
{
    QString id, title, fact, cite;
    RequiredState required = RequiredState::Active;
    InverterFunction::State found = InverterFunction::State::NotReported;
    InverterVerdict verdict = InverterVerdict::NotReported;
    QList<SettingResult> settings = {};
    QMap<QString, double> all = {}; ///< every setting found, judged or not
    QString source = {};            ///< the models it was read from
    QStringList notes = {};
    [[nodiscard]] QString figuresText() const; ///< "V1 92 %, Q1 30 %, …", for people; empty: none
    [[nodiscard]] QString foundText() const;   ///< "active: V1 92 %, …", for people
};

/// Compares what was read with a profile, function by function, in the order of the profile. `agreed`: the utility has
/// agreed to the functions that need it (inverters[].settings_mutual_agreement).
///
/// A function that must be on is Ok when it is on, has an effect, and every figure the profile judges is there and
/// within its tolerance; more steps of a curve than the profile has are a difference. One that must be off is Ok when
/// it is off; its figures do not matter then. Of figures that are shown and not judged a note says so.
QList<FunctionResult> compare(const InverterProfile &profile, const InverterSnapshot &read, bool agreed);
bool isFine(const QList<FunctionResult> &results);
/// A line that names the function, what is required and what was found; then one for each figure that is not as
/// required ("  V1: required 92 %, found 95 %") and each note.
QStringList differenceText(const FunctionResult &result);
/// The last of these alone.
QStringList figureDifferences(const FunctionResult &result);

/// {"name","title","required","found","verdict","settings":[…],"source","notes","cite"} of the command line's contract.
QJsonObject toJson(const FunctionResult &result);
/// The same back from a record. A word that is not known counts as not reported.
FunctionResult functionFromJson(const QJsonObject &json);

} // namespace wm::workflow
