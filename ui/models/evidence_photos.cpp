// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of an evidence: those that are recorded, those put in here, and what one picture is recorded for
// elsewhere.
#include "ui/models/evidence_item.h"

namespace wm::ui {

void EvidenceItem::addPhotos(const QList<KeptPhoto> &photos, const QString &replaces)
{
    for (const KeptPhoto &kept : photos) {
        QJsonObject photo{{QStringLiteral("hash"), QString::fromLatin1(kept.hash.toHex())},
                          {QStringLiteral("name"), kept.name},
                          {QStringLiteral("media_type"), kept.mediaType},
                          {QStringLiteral("caption"), m_spec.shows}};
        for (const QString &key : {QStringLiteral("place"), QStringLiteral("direction")}) // typed for the ones before
            if (const QString words = ofNewPhotos(key); !words.isEmpty())
                photo.insert(key, words);
        if (!replaces.isEmpty() && &kept == &photos.constFirst())
            photo.insert(QStringLiteral("replaces"), replaces);
        m_photos.append(photo);
    }
    if (!photos.isEmpty())
        touched();
}

void EvidenceItem::removePhoto(int index)
{
    const qsizetype at = index - recordedPhotos().size();
    if (at < 0 || at >= m_photos.size())
        return;
    m_photos.removeAt(at);
    touched();
    if (m_photos.isEmpty()) { // as if nothing had been put in
        m_edited = false;
        Q_EMIT editedByPerson();
    }
}

void EvidenceItem::setShared(const QHash<QString, workflow::PhotoUse> &elsewhere)
{
    if (elsewhere == m_shared)
        return;
    m_shared = elsewhere;
    Q_EMIT changed();
}

QStringList EvidenceItem::newPhotos() const
{
    QStringList hashes;
    for (const QJsonValue photo : m_photos)
        hashes += photo.toObject().value(QStringLiteral("hash")).toString();
    return hashes;
}

QString EvidenceItem::sharedWith() const
{
    for (const QString &hash : newPhotos())
        if (m_shared.contains(hash))
            return m_shared.value(hash).of;
    return {};
}

bool EvidenceItem::sharedBefore() const
{
    for (const QString &hash : newPhotos())
        if (m_shared.contains(hash))
            return m_shared.value(hash).before;
    return false;
}

QString EvidenceItem::sharedBecause() const
{
    for (const QJsonValue photo : m_photos)
        if (m_shared.contains(photo.toObject().value(QStringLiteral("hash")).toString()))
            return photo.toObject().value(QStringLiteral("shared_because")).toString();
    return {};
}

void EvidenceItem::sayShared(const QString &because)
{
    if (because == sharedBecause())
        return;
    for (qsizetype i = 0; i < m_photos.size(); ++i) {
        QJsonObject photo = m_photos.at(i).toObject();
        if (!m_shared.contains(photo.value(QStringLiteral("hash")).toString()))
            continue;
        photo.insert(QStringLiteral("shared_because"), because);
        m_photos.replace(i, photo);
    }
    touched();
}

QString EvidenceItem::ofNewPhotos(const QString &key) const
{
    return m_photos.isEmpty() ? QString() : m_photos.first().toObject().value(key).toString();
}

void EvidenceItem::sayOfNewPhotos(const QString &key, const QString &words)
{
    if (m_photos.isEmpty() || words == ofNewPhotos(key))
        return;
    for (qsizetype i = 0; i < m_photos.size(); ++i) {
        QJsonObject photo = m_photos.at(i).toObject();
        if (words.isEmpty())
            photo.remove(key); // not known, which is not the same as known to be nothing
        else
            photo.insert(key, words);
        m_photos.replace(i, photo);
    }
    touched();
}

void EvidenceItem::sayPlace(const QString &place)
{
    sayOfNewPhotos(QStringLiteral("place"), place);
}

void EvidenceItem::sayDirection(const QString &direction)
{
    sayOfNewPhotos(QStringLiteral("direction"), direction);
}

QStringList EvidenceItem::recordedPhotos() const
{
    QStringList hashes;
    // The status is that of the record with what was put in: neither the new ones nor those they replace.
    for (const QJsonValue photo : m_status.value.toArray())
        hashes += photo.toString();
    for (const QJsonValue photo : m_photos)
        hashes.removeAll(photo.toObject().value(QStringLiteral("hash")).toString());
    for (const QJsonValue photo : m_photos)
        hashes.removeAll(photo.toObject().value(QStringLiteral("replaces")).toString());
    return hashes;
}

QStringList EvidenceItem::photoHashes() const
{
    if (kind() != Photo)
        return {};
    return recordedPhotos() + newPhotos();
}

QStringList EvidenceItem::photoNames() const
{
    if (kind() != Photo)
        return {};
    QStringList names;
    for (const QString &hash : recordedPhotos())
        names += m_names.value(hash, hash.left(8));
    for (const QJsonValue photo : m_photos)
        names += photo.toObject().value(QStringLiteral("name")).toString();
    return names;
}

} // namespace wm::ui
