// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cure.h"

#include "core/record/causality.h"
#include "core/workflow/deficiencies.h"

namespace wm::documents {

using namespace Qt::StringLiterals;

Result<QList<record::Entry>> keepCure(record::Store &store, const JobId &job, const record::Author &author,
                                      const QString &id, const QString &words, const QList<Photo> &photos)
{
    const auto entries = store.entries(job);
    if (!entries)
        return entries.error();
    const record::JobState state(*entries);
    const auto cure = workflow::recordCure(state, id, words);
    if (!cure)
        return cure.error();
    QString shows;
    for (const workflow::Deficiency &one : workflow::deficienciesOf(state))
        if (one.id == id)
            shows = one.words;
    QList<record::Draft> drafts;
    for (const Photo &photo : photos) {
        const auto hash = store.putBlob(photo.bytes);
        if (!hash)
            return hash.error();
        record::Draft draft;
        draft.kind = record::Kind::Photo;
        draft.path = u"deficiency."_s + id;
        draft.value = {{u"caption"_s, words.trimmed().left(300)},
                       {u"shows"_s, shows},
                       {u"name"_s, photo.name},
                       {u"media_type"_s, photo.mediaType}};
        draft.blobs = {*hash};
        drafts.append(draft);
    }
    if (const auto kept =
            store.append(job, author, record::SeenNote(*entries).before(store.deviceKey(), drafts + *cure));
        !kept)
        return kept.error();
    return store.entries(job);
}

} // namespace wm::documents
