// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/inverter_profile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

std::optional<double> numberAt(const QJsonObject &json, QStringView key)
{
    const QJsonValue value = json[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

ProfileSetting settingOf(const QJsonObject &json, const QString &cite)
{
    return {json[u"id"].toString(),     numberAt(json, u"equals"),     numberAt(json, u"at_least"),
            numberAt(json, u"at_most"), json[u"tolerance"].toDouble(), json[u"step"].toString(),
            json[u"inside"].toDouble(), json[u"basis"].toString(),     json[u"cite"].toString(cite)};
}

} // namespace

QString toWord(RequiredState state)
{
    switch (state) {
    case RequiredState::Active:
        return QStringLiteral("active");
    case RequiredState::Inactive:
        return QStringLiteral("inactive");
    case RequiredState::InactiveUnlessAgreed:
        return QStringLiteral("inactive-unless-agreed");
    case RequiredState::Either:
        return QStringLiteral("either");
    }
    return {};
}

Result<InverterProfile> InverterProfile::load(const QString &id, const QString &language)
{
    const auto pack = catalog::Pack::load(id);
    if (!pack || pack->sort() != catalog::PackSort::Profile)
        return makeError(ErrorCode::NotFound, WorkflowWords::tr("There is no profile “%1”. Known are: %2.")
                                                  .arg(id, installed().join(QStringLiteral(", "))));
    return fromPack(*pack, language);
}

Result<InverterProfile> InverterProfile::fromPack(const catalog::Pack &pack, const QString &language)
{
    if (pack.sort() != catalog::PackSort::Profile)
        return makeError(ErrorCode::Invalid, WorkflowWords::tr("The pack %1 is no profile.").arg(pack.id()));
    const QJsonObject json = pack.localized(language);
    InverterProfile profile{pack.id(), json[u"title"].toString(), json[u"about"][u"note"].toString(), {}};
    for (const auto &value : json[u"functions"].toArray()) {
        const QJsonObject one = value.toObject();
        const QString state = one[u"state"].toString();
        ProfileFunction function{one[u"id"].toString(), one[u"title"].toString()};
        function.state = state == QStringLiteral("active")     ? RequiredState::Active
                         : state == QStringLiteral("inactive") ? RequiredState::Inactive
                         : state == QStringLiteral("either")   ? RequiredState::Either
                                                               : RequiredState::InactiveUnlessAgreed;
        function.fact = one[u"fact"].toString();
        function.cite = one[u"cite"].toString();
        for (const auto &setting : one[u"settings"].toArray())
            function.settings += settingOf(setting.toObject(), function.cite);
        profile.functions += function;
    }
    return profile;
}

QStringList InverterProfile::installed()
{
    QStringList profiles;
    for (const QString &id : catalog::Pack::installed())
        if (const auto pack = catalog::Pack::load(id); pack && pack->sort() == catalog::PackSort::Profile)
            profiles += id;
    return profiles;
}

} // namespace wm::workflow
