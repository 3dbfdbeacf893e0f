// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/site_record.h"

#include "core/site/site.h"

#include <QtCore/QCborMap>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

void addEntry(record::Kind kind, const QString &path, QCborMap value, QList<record::Entry> &entries)
{
    record::Entry entry;
    entry.sequence = static_cast<quint64>(entries.size()) + 1;
    entry.kind = kind;
    entry.path = path;
    value.insert(u"source"_s, u"import"_s);
    entry.value = std::move(value);
    entry.hash =
        QCryptographicHash::hash(path.toUtf8() + (kind == record::Kind::Fact ? "f" : "m"), QCryptographicHash::Sha256);
    entries.append(entry);
}

/// Objects and lists of objects are taken apart; a list of plain values is one fact.
void takeApart(const QString &path, const QJsonValue &value, QList<record::Entry> &entries)
{
    const QJsonArray list = value.toArray();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            takeApart(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), entries);
    } else if (!list.isEmpty() && list.first().isObject()) {
        for (qsizetype i = 0; i < list.size(); ++i)
            takeApart(path + u'[' + QString::number(i) + u']', list.at(i), entries);
    } else {
        addEntry(record::Kind::Fact, path, {{u"v"_s, QCborValue::fromJsonValue(value)}}, entries);
    }
}

} // namespace

record::JobState recordOfSite(const QJsonObject &site, const workflow::Engine &engine)
{
    QList<record::Entry> entries;
    takeApart({}, site, entries);
    for (const workflow::Step &step : engine.pack().steps)
        for (const workflow::Evidence &evidence : step.evidence) {
            const QJsonValue value = site::Site(site).value(evidence.path);
            if (evidence.kind == workflow::EvidenceKind::Measure && value.isDouble())
                addEntry(record::Kind::Measurement, evidence.path,
                         {{u"v"_s, value.toDouble()}, {u"unit"_s, evidence.unit}}, entries);
        }
    return record::JobState(entries);
}

} // namespace wm::documents
