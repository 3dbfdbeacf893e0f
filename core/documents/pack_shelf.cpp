// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pack_shelf.h"

#include "core/base/json.h"
#include "core/documents/pack_signature.h"
#include "core/documents/trust.h"
#include "core/record/files.h"
#include "core/workflow/handbooks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QVersionNumber>

#include <algorithm>
#include <mutex>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

struct PackTrustWords
{
    Q_DECLARE_TR_FUNCTIONS(PackTrustWords)
};

QString named(const Grant &grant)
{
    return u"%1, %2"_s.arg(grant.person, grant.company);
}

/// The file in a kept version's folder that says when it was taken, which is written last: without it the copy is not
/// whole. A publisher's grant has to hold on that day, not for ever after.
constexpr auto kTaken = "taken"_L1;

} // namespace

int compareVersions(const QString &a, const QString &b)
{
    return QVersionNumber::compare(QVersionNumber::fromString(a), QVersionNumber::fromString(b));
}

class PackShelf::Reader
{
public:
    Reader(PackShelf &shelf, QString folder, QString trustFolder, const QDateTime &utc)
        : m_shelf(shelf), m_folder(std::move(folder)), m_trustFolder(std::move(trustFolder)), m_utc(utc)
    {
    }

    void read()
    {
        if (const auto inside = workflow::handbookPacks())
            for (const catalog::Pack &pack : *inside)
                m_shelf.m_all.append({pack, {}});
        if (!QDir(m_folder).exists())
            return;
        if (QDir(m_trustFolder).exists()) {
            const auto anchors = trustAnchors(m_trustFolder);
            if (!anchors)
                return refuse(m_trustFolder, anchors.error().message);
            m_anchors = *anchors;
        }
        keptOnes();
        const QDir folder(m_folder);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            if (const auto taken = take(folder.filePath(name)); !taken)
                refuse(folder.filePath(name), taken.error().message);
    }

    /// Of each id the highest version.
    void choose()
    {
        for (const ShelvedPack &one : std::as_const(m_shelf.m_all)) {
            const auto same =
                std::find_if(m_shelf.m_packs.begin(), m_shelf.m_packs.end(),
                             [&one](const ShelvedPack &other) { return other.pack.id() == one.pack.id(); });
            if (same == m_shelf.m_packs.end())
                m_shelf.m_packs.append(one);
            else if (compareVersions(one.pack.version(), same->pack.version()) > 0)
                *same = one;
        }
        std::sort(m_shelf.m_packs.begin(), m_shelf.m_packs.end(),
                  [](const ShelvedPack &a, const ShelvedPack &b) { return a.pack.id() < b.pack.id(); });
    }

private:
    void refuse(const QString &file, const QString &reason) { m_shelf.m_refused.append({file, reason}); }

    /// Reads a pack whole and sees that every rule of it can be evaluated.
    static Result<catalog::Pack> soundPack(const QString &file)
    {
        auto pack = catalog::Pack::fromFile(file);
        if (!pack)
            return pack.error();
        static const QRegularExpression versionForm(u"^[0-9]{1,6}(\\.[0-9]{1,6}){0,3}$"_s);
        if (pack->sort() != catalog::PackSort::Utility)
            return makeError(ErrorCode::Invalid,
                             PackTrustWords::tr("%1 is no utility pack; no other sort can be added.").arg(file));
        if (!versionForm.match(pack->version()).hasMatch())
            return makeError(
                ErrorCode::Invalid,
                PackTrustWords::tr("%1: the version “%2” must be numbers and dots, such as 2026.11, so that "
                                   "a newer one can be told.")
                    .arg(file, pack->version()));
        if (workflow::utilityKey(*pack).isEmpty())
            return makeError(
                ErrorCode::Invalid,
                PackTrustWords::tr("%1 does not say whose it is: a pack of the utility “other” names it in "
                                   "“utility_name”.")
                    .arg(file));
        if (const auto rules = workflow::handbookRules(*pack, {}); !rules)
            return makeError(ErrorCode::Invalid, PackTrustWords::tr("%1: %2").arg(file, rules.error().message));
        return pack;
    }

    void keptOnes()
    {
        const QDir kept(QDir(m_folder).filePath(u"kept"_s));
        for (const QString &id : kept.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir versions(kept.filePath(id));
            for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const QDir here(versions.filePath(version));
                const QString file = here.filePath(id + u".json"_s);
                const auto taken = readFile(here.filePath(kTaken), 1024);
                if (!taken)
                    continue; // cut off while it was copied: it is taken again from where it came
                const QDateTime when = QDateTime::fromString(QString::fromLatin1(*taken).trimmed(), Qt::ISODate);
                const auto grant = verifyPack(file, m_anchors, when, m_trustFolder);
                auto pack = grant ? soundPack(file) : Result<catalog::Pack>(grant.error());
                if (pack)
                    m_shelf.m_all.append({std::move(*pack), named(*grant)});
                else
                    refuse(file, pack.error().message);
            }
        }
    }

    Result<void> take(const QString &file)
    {
        // What is damaged is said to be damaged, whatever its signature says of it.
        const auto statement = packStatement(file);
        if (!statement)
            return statement.error();
        const auto grant = verifyPack(file, m_anchors, m_utc, m_trustFolder);
        if (!grant)
            return grant.error();
        if (grant->demonstration)
            return makeError(
                ErrorCode::Refused,
                PackTrustWords::tr("%1 is signed for a company that exists for demonstrations only.").arg(file));
        auto pack = soundPack(file);
        if (!pack)
            return pack.error();
        const ShelvedPack *known = nullptr;
        for (const ShelvedPack &one : std::as_const(m_shelf.m_all))
            if (one.pack.id() == pack->id() &&
                (known == nullptr || compareVersions(one.pack.version(), known->pack.version()) > 0))
                known = &one;
        const int order = known != nullptr ? compareVersions(pack->version(), known->pack.version()) : 1;
        if (order < 0)
            return makeError(ErrorCode::Refused,
                             PackTrustWords::tr("%1 is version %2; the newer version %3 is in force and stays.")
                                 .arg(file, pack->version(), known->pack.version()));
        if (order == 0 && known->pack.json() != pack->json())
            return makeError(
                ErrorCode::Refused,
                PackTrustWords::tr("%1 says something else than the version %2 that is in force. A changed "
                                   "pack needs a higher version.")
                    .arg(file, pack->version()));
        if (order == 0)
            return {}; // taken before
        const auto copied = keep(file, *pack);
        if (!copied)
            return copied.error();
        m_shelf.m_all.append({std::move(*pack), named(*grant)});
        return {};
    }

    Result<void> keep(const QString &file, const catalog::Pack &pack) const
    {
        const QString what = PackTrustWords::tr("The pack could not be kept");
        QString here = m_folder;
        for (const QString &part : {u"kept"_s, pack.id(), pack.version(), u"texts"_s}) {
            here = QDir(here).filePath(part);
            if (const auto made = record::makeFolder(here, what); !made)
                return made.error();
        }
        const QDir to(QFileInfo(here).dir()), from(QFileInfo(file).dir());
        QList<std::pair<QString, QString>> copies{{file, to.filePath(pack.id() + u".json"_s)},
                                                  {signatureFileOf(file), to.filePath(pack.id() + u".sig"_s)}};
        const QDir texts(from.filePath(u"texts"_s));
        for (const QString &name : texts.entryList({pack.id() + u".*.json"_s}, QDir::Files))
            copies.append({texts.filePath(name), QDir(here).filePath(name)});
        for (const auto &[source, target] : copies) {
            const auto bytes = readFile(source);
            if (!bytes)
                return bytes.error();
            if (const auto written = record::writeDurably(target, *bytes, what); !written)
                return written.error();
        }
        return record::writeDurably(to.filePath(kTaken), m_utc.toString(Qt::ISODate).toLatin1(), what);
    }

    PackShelf &m_shelf;
    QString m_folder, m_trustFolder;
    QDateTime m_utc;
    QList<QByteArray> m_anchors;
};

PackShelf PackShelf::open(const QString &folder, const QString &trustFolder, const QDateTime &utc)
{
    // Findings, the list of what is refused and a job that is opened may all ask at once: a new pack is copied by one
    // of them, and the others find it.
    static std::mutex one;
    const std::lock_guard lock(one);
    PackShelf shelf;
    Reader reader(shelf, folder, trustFolder, utc);
    reader.read();
    reader.choose();
    return shelf;
}

QList<catalog::Pack> PackShelf::packsOf(const QString &utility) const
{
    QList<catalog::Pack> found;
    for (const ShelvedPack &one : m_packs)
        if (utility.isEmpty() || workflow::utilityKey(one.pack) == utility)
            found.append(one.pack);
    return found;
}

std::optional<catalog::Pack> PackShelf::version(const QString &id, const QString &version) const
{
    for (const ShelvedPack &one : m_all)
        if (one.pack.id() == id && one.pack.version() == version)
            return one.pack;
    return std::nullopt;
}

} // namespace wm::documents
