// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kept_names.h"

#include "core/drawings/names.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace wm::documents {

using namespace Qt::StringLiterals;
using record::Entry;
using record::Kind;

namespace {

constexpr auto kPath = "drawings.names"_L1; ///< of the note
constexpr auto kMember = "names"_L1;

QString prefixOf(const QString &tag)
{
    return tag.left(tag.lastIndexOf(u'-'));
}

bool hasOwnId(const drawings::Named &named)
{
    return !named.key.contains(u'[');
}

/// Whether people looked at what the record said then: its sheets may hang on a wall.
bool handsOut(const Entry &entry)
{
    if (entry.kind == Kind::Signature)
        return true;
    const QString to = entry.value.value(u"to"_s).toString();
    return entry.kind == Kind::Transition && (to == "submitted"_L1 || to == "sealed"_L1);
}

/// The first who got a name keeps it: two devices may have printed side by side.
class Keeper
{
public:
    void keep(const QString &key, const QString &tag)
    {
        if (key.isEmpty() || tag.isEmpty() || m_given.contains(tag))
            return;
        if (const QString was = m_names.value(key); !was.isEmpty()) {
            if (prefixOf(was) == prefixOf(tag))
                return;
            m_names.insert(u"was "_s + was, was); // it became another kind of thing; nothing else gets its old name
        }
        m_names.insert(key, tag);
        m_given.insert(tag);
    }
    void keepAll(const site::Site &site)
    {
        const auto names = drawings::Names::of(site, m_names);
        for (const drawings::Named &named : names.all())
            if (hasOwnId(named))
                keep(named.key, named.tag);
    }
    [[nodiscard]] const QMap<QString, QString> &names() const { return m_names; }

private:
    QMap<QString, QString> m_names;
    QSet<QString> m_given;
};

} // namespace

QMap<QString, QString> keptNames(const record::JobState &state)
{
    Keeper keeper;
    record::JobState then;
    QList<Entry> since;
    for (const Entry &entry : state.entries()) {
        if (entry.kind == Kind::Note && entry.path == kPath) {
            const QCborMap names = entry.value.value(kMember).toMap();
            for (auto it = names.constBegin(); it != names.constEnd(); ++it)
                keeper.keep(it.key().toString(), it.value().toString());
        } else if (handsOut(entry) && !since.isEmpty()) {
            then.apply(since);
            since.clear();
            keeper.keepAll(site::Site(then.site()));
        } else if (entry.kind == Kind::Fact) {
            since.append(entry);
        }
    }
    return keeper.names();
}

std::optional<record::Draft> namesToKeep(const record::JobState &state)
{
    const site::Site site(state.site());
    if (site.value(u"inverters"_s).toArray().isEmpty() && site.value(u"disconnects"_s).toArray().isEmpty() &&
        site.value(u"drawings.plot.equipment"_s).toArray().isEmpty())
        return std::nullopt;
    const QMap<QString, QString> kept = keptNames(state);
    const auto now = drawings::Names::of(site, kept);
    QCborMap more;
    for (const drawings::Named &named : now.all())
        if (hasOwnId(named) && kept.value(named.key) != named.tag)
            more.insert(named.key, named.tag);
    if (more.isEmpty())
        return std::nullopt;
    return record::Draft{Kind::Note, QString(kPath), {{QString(kMember), more}}};
}

Result<void> keepNames(record::Store &store, const JobId &job, const record::Author &author)
{
    const auto entries = store.entries(job);
    if (!entries)
        return entries.error();
    const auto note = namesToKeep(record::JobState(*entries));
    if (!note)
        return {};
    const auto kept = store.append(job, author, {*note});
    if (!kept && kept.error().code != ErrorCode::ReadOnly)
        return kept.error();
    return {};
}

} // namespace wm::documents
