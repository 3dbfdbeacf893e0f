// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/job_packs.h"

#include <QtCore/QCborArray>
#include <QtCore/QVersionNumber>

namespace wm::workflow {

namespace {

QString noteOf(const QString &pack)
{
    return QStringLiteral("pack.") + pack;
}

} // namespace

QStringList withVersions(const QStringList &packs, const QHash<QString, QString> &inForce)
{
    QStringList named;
    for (const QString &pack : packs)
        named.append(inForce.contains(pack) ? pack + u'@' + inForce.value(pack) : pack);
    return named;
}

QStringList packsAtOpening(const record::JobState &state)
{
    for (const record::Entry &entry : state.entries()) {
        const QCborValue packs = entry.value.value(QStringLiteral("packs"));
        if (entry.kind == record::Kind::Transition && packs.isArray())
            return packs.toVariant().toStringList();
    }
    return {};
}

QString keptVersion(const record::JobState &state, const QString &pack)
{
    QString lowest;
    for (const record::Entry *note : state.all(record::Kind::Note, noteOf(pack))) {
        const QString version = note->value.value(QStringLiteral("version")).toString();
        if (!version.isEmpty() &&
            (lowest.isEmpty() || QVersionNumber::fromString(version) < QVersionNumber::fromString(lowest)))
            lowest = version;
    }
    if (!lowest.isEmpty())
        return lowest;
    for (const QString &named : packsAtOpening(state))
        if (named.section(u'@', 0, 0) == pack)
            return named.section(u'@', 1);
    return {};
}

QList<record::Draft> takeOverVersion(const record::JobState &state, const QString &pack, const QString &version)
{
    record::Draft note;
    note.path = noteOf(pack);
    const QString before = keptVersion(state, pack);
    // A word of the record and no sentence for people: the same in every language.
    note.value = {{QStringLiteral("text"), QStringLiteral("%1@%2 -> %1@%3").arg(pack, before, version)},
                  {QStringLiteral("pack"), pack},
                  {QStringLiteral("version"), version},
                  {QStringLiteral("before"), before}};
    return state.replacing(note);
}

} // namespace wm::workflow
