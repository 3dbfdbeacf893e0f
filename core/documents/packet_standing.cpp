// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_standing.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

/// The numbers by their names in the file.
QList<std::pair<QString, int PacketOpen::*>> numbers()
{
    return {{u"steps"_s, &PacketOpen::steps},           {u"refused"_s, &PacketOpen::refused},
            {u"skipped"_s, &PacketOpen::skipped},       {u"not_met"_s, &PacketOpen::notMet},
            {u"undecided"_s, &PacketOpen::undecided},   {u"to_answer"_s, &PacketOpen::toAnswer},
            {u"documents"_s, &PacketOpen::documents},   {u"photos"_s, &PacketOpen::photos},
            {u"signatures"_s, &PacketOpen::signatures}, {u"deficiencies"_s, &PacketOpen::deficiencies}};
}

} // namespace

workflow::OpenFindings openFindings(const QList<HeldBook> &books, const record::JobState &state)
{
    workflow::OpenFindings open;
    for (const HeldBook &book : books)
        open += workflow::openAmong(book.findings);
    open.undecided += static_cast<int>(state.conflicts().size());
    if (books.size() == 1) // the product's own rules, and no utility's
        ++open.undecided;
    return open;
}

PacketStanding standingOf(const PacketInput &input)
{
    return {input.draft(), input.missing, input.open};
}

QJsonObject toJson(const PacketStanding &standing)
{
    QJsonObject open;
    for (const auto &[name, number] : numbers())
        open.insert(name, standing.open.*number);
    return {
        {u"draft"_s, standing.draft}, {u"missing"_s, QJsonArray::fromStringList(standing.missing)}, {u"open"_s, open}};
}

QString standingText(const PacketInput &input)
{
    return QString::fromUtf8(QJsonDocument(toJson(standingOf(input))).toJson(QJsonDocument::Compact));
}

std::optional<PacketStanding> standingFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.value("draft"_L1).isBool() || !json.value("missing"_L1).isArray() || !json.value("open"_L1).isObject())
        return std::nullopt;
    PacketStanding standing;
    standing.draft = json.value("draft"_L1).toBool();
    for (const QJsonValue line : json.value("missing"_L1).toArray())
        standing.missing.append(line.toString());
    const QJsonObject open = json.value("open"_L1).toObject();
    for (const auto &[name, number] : numbers())
        standing.open.*number = open.value(name).toInt();
    return standing;
}

} // namespace wm::documents
