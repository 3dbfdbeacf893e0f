// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/chosen_packs.h"

#include "app/language/language.h"
#include "core/base/clock.h"
#include "core/documents/pack_signature.h"
#include "core/documents/trust.h"
#include "core/workflow/handbook_lint.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/pack_change.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// A pack file as it lies there. Signed, it has to be as it was signed; unsigned, nobody but its author answers for it,
/// which is said, and it has to be sound: a misspelt key would be a rule that is never held against anything.
Result<catalog::Pack> packFromFile(const QString &file, const QString &trustFolder)
{
    if (!QFileInfo::exists(documents::signatureFileOf(file))) {
        Output::message(CommandLineWords::tr("%1 is not signed: nobody but its author vouches for it.").arg(file));
        auto pack = catalog::Pack::fromFile(file);
        if (!pack || pack->sort() != catalog::PackSort::Utility)
            return pack;
        if (const auto sound = workflow::soundHandbook(pack->json()); !sound)
            return makeError(ErrorCode::Invalid,
                             CommandLineWords::tr("%1 cannot be used. %2 All that is wrong with it: "
                                                  "witnessmarkctl pack lint %1")
                                 .arg(file, sound.error().message));
        return pack;
    }
    const auto anchors = documents::trustAnchors(QDir(trustFolder).exists() ? trustFolder : QString());
    if (!anchors)
        return anchors.error();
    if (const auto grant = documents::verifyPack(file, *anchors, SystemClock().utc(), trustFolder); !grant)
        return grant.error();
    return catalog::Pack::fromFile(file);
}

} // namespace

Result<catalog::Pack> packNamed(const QString &name, const documents::PackShelf &shelf, const QString &trustFolder)
{
    if (QFileInfo::exists(name)) {
        auto pack = packFromFile(name, trustFolder);
        if (pack && pack->sort() != catalog::PackSort::Utility)
            return makeError(ErrorCode::Invalid, CommandLineWords::tr("%1 is no utility pack: it has no rules that a "
                                                                      "site could be held against.")
                                                     .arg(name));
        return pack;
    }
    const QString id = name.section(u'@', 0, 0), version = name.section(u'@', 1);
    QStringList known;
    for (const documents::ShelvedPack &one : shelf.packs()) {
        if (one.pack.id() == id && version.isEmpty())
            return one.pack;
        known.append(one.pack.id());
    }
    if (const auto exact = shelf.version(id, version))
        return *exact;
    return makeError(ErrorCode::NotFound, CommandLineWords::tr("There is no utility pack “%1”. There are: %2.")
                                              .arg(name, known.join(QStringLiteral(", "))));
}

QStringList packNotices(const QList<catalog::Pack> &packs, const QJsonObject &site, QDate today)
{
    QStringList notices;
    for (const catalog::Pack &pack : packs) {
        if (const QString utility = workflow::utilityKey(site);
            !utility.isEmpty() && utility != workflow::utilityKey(pack))
            notices.append(CommandLineWords::tr("%1 is of another utility than this site (%2): what it says does not "
                                                "count for it.")
                               .arg(pack.id(), workflow::utilityName(site)));
        const QString effective = pack.json().value(u"effective").toString();
        if (today.isValid() && effective > today.toString(Qt::ISODate))
            notices.append(CommandLineWords::tr("%1 is in force from %2 on; the site is judged as of %3.")
                               .arg(pack.id(), effective, today.toString(Qt::ISODate)));
    }
    return notices;
}

Result<QList<catalog::Pack>> chosenPacks(const QStringList &asked, const QJsonObject &site,
                                         const documents::PackShelf &shelf, const QString &trustFolder)
{
    QList<catalog::Pack> packs;
    for (const QString &one : asked) {
        auto pack = packNamed(one, shelf, trustFolder);
        if (!pack)
            return pack.error();
        packs.append(std::move(*pack));
    }
    if (!packs.isEmpty())
        return packs;
    const QString utility = workflow::utilityKey(site);
    const QList<catalog::Pack> found = utility.isEmpty() ? QList<catalog::Pack>() : shelf.packsOf(utility);
    if (!found.isEmpty())
        return found;
    QStringList known;
    for (const catalog::Pack &pack : shelf.packsOf({}))
        known.append(pack.id());
    return makeError(
        ErrorCode::NotFound,
        (utility.isEmpty()
             ? CommandLineWords::tr("The site does not say its utility (utility.id, for “other” utility.name as well), "
                                    "so nobody knows which handbook applies. Name a pack: --pack %1")
             : CommandLineWords::tr("There is no pack for the utility “%2”. Name one: --pack %1")
                   .arg(QStringLiteral("%1"), workflow::utilityName(site)))
            .arg(known.join(QStringLiteral(" | "))));
}

Result<QJsonObject> changesBy(const catalog::Pack &other, const catalog::Pack &pack, const QJsonObject &site,
                              QDate today, const Output &output)
{
    const auto rules = workflow::handbookRules(pack, packLanguage());
    if (!rules)
        return rules.error();
    const auto others = workflow::handbookRules(other, packLanguage());
    if (!others)
        return others.error();
    const auto changes = workflow::findingChanges(rules->check(site, today), others->check(site, today));
    output.text(CommandLineWords::tr("By %1, version %2, findings change: %3")
                    .arg(others->title(), others->version())
                    .arg(changes.size()));
    for (const workflow::FindingChange &change : changes) {
        const auto word = [](const QString &status) {
            return status.isEmpty() ? CommandLineWords::tr("no such rule") : status;
        };
        output.text(QStringLiteral("    %1  %2: %3 → %4")
                        .arg(change.id, change.title, word(change.before), word(change.after)));
    }
    return QJsonObject{{QStringLiteral("compared_with"), QStringLiteral("%1@%2").arg(other.id(), other.version())},
                       {QStringLiteral("changes"), workflow::toJson(changes)}};
}

} // namespace wm::ctl
