// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/inverter_comparison.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

using State = InverterFunction::State;

constexpr double kRounding = 1e-9; // of decimal fractions in binary

/// The shortest time of the steps nearer to nominal than the setting says; nullopt when there is no step at all.
std::optional<double> shortestInside(const ProfileSetting &setting, const QMap<QString, double> &found)
{
    const bool below = setting.step.startsWith(u'u');
    std::optional<double> shortest;
    for (int i = 1;; ++i) {
        const QString name = setting.step + QString::number(i);
        const auto seconds = found.constFind(name + QStringLiteral("_s"));
        auto at = found.constFind(name + QStringLiteral("_pct"));
        if (at == found.constEnd())
            at = found.constFind(name + QStringLiteral("_hz"));
        if (seconds == found.constEnd() || at == found.constEnd())
            break;
        const bool isInside = below ? *at > setting.inside + kRounding : *at < setting.inside - kRounding;
        if (isInside)
            shortest = std::min(shortest.value_or(*seconds), *seconds);
        else if (!shortest)
            shortest = HUGE_VAL; // it never trips in there
    }
    return shortest;
}

/// No power factor is greater than 1: a reading of 1.001 is none, however near to what is asked.
bool isPowerFactor(const ProfileSetting &setting)
{
    return setting.id == QStringLiteral("power_factor");
}

QString limitText(const ProfileSetting &setting)
{
    const auto text = [](double value) { return QString::number(value, 'g', 10); };
    const QString unit = setting.id.endsWith(QStringLiteral("_pct"))  ? QStringLiteral(" %")
                         : setting.id.endsWith(QStringLiteral("_hz")) ? QStringLiteral(" Hz")
                         : setting.id.endsWith(QStringLiteral("_s"))  ? QStringLiteral(" s")
                                                                      : QString();
    if (setting.equals && isPowerFactor(setting) && setting.tolerance > 0 && *setting.equals + setting.tolerance > 1)
        return WorkflowWords::tr("%1 to %2").arg(text(*setting.equals - setting.tolerance), text(1));
    if (setting.equals)
        return setting.tolerance > 0
                   ? QStringLiteral("%1%2 ± %3").arg(text(*setting.equals), unit, text(setting.tolerance))
                   : text(*setting.equals) + unit;
    if (setting.atLeast)
        return WorkflowWords::tr("at least %1").arg(text(*setting.atLeast) + unit);
    if (setting.atMost)
        return WorkflowWords::tr("at most %1").arg(text(*setting.atMost) + unit);
    return {};
}

bool isWithin(const ProfileSetting &setting, double found)
{
    if (isPowerFactor(setting) && std::abs(found) > 1 + kRounding)
        return false;
    if (setting.equals)
        return std::abs(found - *setting.equals) <= setting.tolerance + kRounding;
    if (setting.atLeast)
        return found >= *setting.atLeast - kRounding;
    return found <= setting.atMost.value_or(-HUGE_VAL) + kRounding;
}

/// A step of a curve beyond those the profile knows ("uv3" where it asks for two); empty: none.
QString stepTooMany(const ProfileFunction &wanted, const QMap<QString, double> &found)
{
    static const QRegularExpression numbered(QStringLiteral("^([a-z]+)([0-9]+)_(pct|hz)$"));
    QMap<QString, int> most;
    for (const ProfileSetting &setting : wanted.settings)
        if (const auto match = numbered.match(setting.id); match.hasMatch() && setting.isJudged())
            most[match.captured(1)] = std::max(most.value(match.captured(1)), match.captured(2).toInt());
    for (auto it = found.begin(); it != found.end(); ++it)
        if (const auto match = numbered.match(it.key());
            match.hasMatch() && most.contains(match.captured(1)) && match.captured(2).toInt() > most[match.captured(1)])
            return it.key();
    return {};
}

/// The worst of two, as far as the words say how bad something is.
InverterVerdict worse(InverterVerdict one, InverterVerdict other)
{
    const auto rank = [](InverterVerdict verdict) {
        switch (verdict) {
        case InverterVerdict::Ok:
            return 0;
        case InverterVerdict::NotReported:
            return 1;
        case InverterVerdict::UnknownRevision:
            return 2;
        default:
            return 3;
        }
    };
    return rank(one) >= rank(other) ? one : other;
}

InverterVerdict judgeFigures(const ProfileFunction &wanted, const InverterFunction &function, FunctionResult &result)
{
    InverterVerdict verdict = InverterVerdict::Ok;
    for (SettingResult &setting : result.settings) {
        const auto asked = std::find_if(wanted.settings.begin(), wanted.settings.end(),
                                        [&](const ProfileSetting &one) { return one.id == setting.id; });
        if (!asked->isJudged())
            continue;
        setting.verdict = !setting.found                     ? InverterVerdict::NotReported
                          : isWithin(*asked, *setting.found) ? InverterVerdict::Ok
                                                             : InverterVerdict::Differs;
        verdict = worse(verdict, *setting.verdict);
    }
    if (const QString extra = stepTooMany(wanted, function.settings); !extra.isEmpty()) {
        result.notes += WorkflowWords::tr("There is a further step the profile does not have: %1.")
                            .arg(spokenSetting(extra, function.settings[extra]));
        verdict = InverterVerdict::Differs;
    }
    return verdict;
}

/// Which figures are shown only, because the profile's source gives none: "OK" must not seem to speak of them.
QString unjudged(const ProfileFunction &wanted, const FunctionResult &result)
{
    QStringList names;
    for (const SettingResult &one : result.settings)
        if (one.required.isEmpty() && one.found)
            names += settingName(one.id);
    return names.isEmpty() ? QString()
                           : WorkflowWords::tr("Shown, not judged: %1. %2 gives no figure.")
                                 .arg(names.join(QStringLiteral(", ")), wanted.cite);
}

FunctionResult judge(const ProfileFunction &wanted, const InverterFunction *function, bool agreed)
{
    FunctionResult result{wanted.id, wanted.title, wanted.fact, wanted.cite, wanted.state};
    if (function == nullptr)
        return result; // not reported
    result.found = function->state;
    result.notes = function->notes;
    result.all = function->settings;
    result.source = function->source;
    for (const ProfileSetting &setting : wanted.settings) {
        SettingResult one{setting.id, limitText(setting), std::nullopt, std::nullopt, setting.basis, setting.cite};
        if (!setting.step.isEmpty())
            one.found = shortestInside(setting, function->settings);
        else if (const auto found = function->settings.constFind(setting.id); found != function->settings.constEnd())
            one.found = *found;
        result.settings += one;
    }
    switch (function->state) {
    case State::NotReported:
        result.verdict = InverterVerdict::NotReported;
        return result;
    case State::UnknownRevision:
        result.verdict = InverterVerdict::UnknownRevision;
        return result;
    case State::Inactive:
        result.verdict = wanted.state == RequiredState::Active ? InverterVerdict::Off : InverterVerdict::Ok;
        return result;
    case State::Active:
        break;
    }
    if (const QString open = unjudged(wanted, result); !open.isEmpty())
        result.notes += open;
    const bool mayBeOn = wanted.state == RequiredState::Active || wanted.state == RequiredState::Either ||
                         (wanted.state == RequiredState::InactiveUnlessAgreed && agreed);
    if (!mayBeOn || (function->withoutEffect && wanted.state == RequiredState::Active))
        result.verdict = InverterVerdict::Differs;
    else
        result.verdict = judgeFigures(wanted, *function, result);
    return result;
}

/// Where a setting stands among others: low trips before high ones, the points of a curve one after the other with
/// what it depends on in front, what has no number behind.
std::tuple<int, int, int> placeOf(const QString &setting)
{
    static const QRegularExpression numbered(QStringLiteral("^([a-z]+)([0-9]+)_"));
    const auto match = numbered.match(setting);
    if (!match.hasMatch())
        return {2, 0, 0};
    static const QStringList order{QStringLiteral("v"), QStringLiteral("f"), QStringLiteral("p"), QStringLiteral("q")};
    return {match.captured(1).startsWith(u'o') ? 1 : 0, match.captured(2).toInt(),
            static_cast<int>(order.indexOf(match.captured(1)))};
}

} // namespace

QList<FunctionResult> compare(const InverterProfile &profile, const InverterSnapshot &read, bool agreed)
{
    QList<FunctionResult> results;
    for (const ProfileFunction &wanted : profile.functions)
        results += judge(wanted, read.find(wanted.id), agreed);
    return results;
}

bool isFine(const QList<FunctionResult> &results)
{
    return !results.isEmpty() && std::all_of(results.begin(), results.end(), [](const FunctionResult &result) {
        return result.verdict == InverterVerdict::Ok;
    });
}

QString FunctionResult::figuresText() const
{
    QStringList names = all.keys(), figures;
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    for (const QString &name : names)
        figures += spokenSetting(name, all[name]);
    return figures.join(QStringLiteral(", "));
}

QString FunctionResult::foundText() const
{
    const QString figures = figuresText();
    return figures.isEmpty() ? spoken(found) : QStringLiteral("%1: %2").arg(spoken(found), figures);
}

QJsonObject toJson(const FunctionResult &result)
{
    QJsonArray settings;
    for (const SettingResult &one : result.settings) {
        QJsonObject json{
            {QStringLiteral("name"), one.id},
            {QStringLiteral("required"), one.required.isEmpty() ? QJsonValue() : QJsonValue(one.required)},
            {QStringLiteral("found"), one.found && std::isfinite(*one.found) ? QJsonValue(*one.found) : QJsonValue()},
            {QStringLiteral("verdict"), one.verdict ? QJsonValue(toWord(*one.verdict)) : QJsonValue()}};
        if (!one.basis.isEmpty())
            json.insert(QStringLiteral("basis"), one.basis);
        settings.append(json);
    }
    QJsonObject all;
    for (auto it = result.all.begin(); it != result.all.end(); ++it)
        all.insert(it.key(), it.value());
    return {{QStringLiteral("name"), result.id},
            {QStringLiteral("title"), result.title},
            {QStringLiteral("required"), toWord(result.required)},
            {QStringLiteral("found"), toWord(result.found)},
            {QStringLiteral("verdict"), toWord(result.verdict)},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("found_settings"), all},
            {QStringLiteral("source"), result.source},
            {QStringLiteral("notes"), QJsonArray::fromStringList(result.notes)},
            {QStringLiteral("cite"), result.cite}};
}

namespace {
std::optional<InverterVerdict> verdictFrom(const QString &word)
{
    for (const InverterVerdict verdict : {InverterVerdict::Ok, InverterVerdict::Differs, InverterVerdict::Off,
                                          InverterVerdict::NotReported, InverterVerdict::UnknownRevision})
        if (word == toWord(verdict))
            return verdict;
    return std::nullopt;
}
} // namespace

FunctionResult functionFromJson(const QJsonObject &json)
{
    FunctionResult result{json[u"name"].toString(), json[u"title"].toString(), json[u"fact"].toString(),
                          json[u"cite"].toString()};
    for (const RequiredState state :
         {RequiredState::Active, RequiredState::Inactive, RequiredState::InactiveUnlessAgreed, RequiredState::Either})
        if (json[u"required"].toString() == toWord(state))
            result.required = state;
    for (const State state : {State::Active, State::Inactive, State::NotReported, State::UnknownRevision})
        if (json[u"found"].toString() == toWord(state))
            result.found = state;
    result.verdict = verdictFrom(json[u"verdict"].toString()).value_or(InverterVerdict::NotReported);
    const QJsonObject all = json[u"found_settings"].toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        result.all[it.key()] = it.value().toDouble();
    for (const auto &value : json[u"settings"].toArray()) {
        const QJsonObject setting = value.toObject();
        SettingResult one{
            setting[u"name"].toString(), setting[u"required"].toString(), {}, {}, setting[u"basis"].toString(), {}};
        if (setting[u"found"].isDouble())
            one.found = setting[u"found"].toDouble();
        one.verdict = verdictFrom(setting[u"verdict"].toString());
        result.settings += one;
    }
    result.source = json[u"source"].toString();
    for (const auto &note : json[u"notes"].toArray())
        result.notes += note.toString();
    return result;
}

} // namespace wm::workflow
