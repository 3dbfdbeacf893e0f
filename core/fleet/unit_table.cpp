// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/unit_table.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace wm::fleet {

namespace {

constexpr std::array kColumnWords{"serial",    "model",     "status",      "relay",       "meter_form", "der_type",
                                  "installer", "installed", "last_report", "description", "address",    "city",
                                  "state",     "zip",       "premises_id", "ip_address",  "firmware",   "tags"};
static_assert(kColumnWords.size() == static_cast<size_t>(kColumns));

QString Unit::*textOf(Column column)
{
    switch (column) {
    case Column::Model:
        return &Unit::model;
    case Column::MeterForm:
        return &Unit::meterForm;
    case Column::DerType:
        return &Unit::derType;
    case Column::Installer:
        return &Unit::installer;
    case Column::Description:
        return &Unit::description;
    case Column::Address:
        return &Unit::address;
    case Column::City:
        return &Unit::city;
    case Column::State:
        return &Unit::state;
    case Column::Zip:
        return &Unit::zip;
    case Column::PremisesId:
        return &Unit::premisesId;
    case Column::IpAddress:
        return &Unit::ipAddress;
    case Column::Firmware:
        return &Unit::firmware;
    case Column::Serial:
    case Column::Status:
    case Column::Relay:
    case Column::Installed:
    case Column::LastReport:
    case Column::Tags:
        break;
    }
    return &Unit::serial;
}

/// The first four characters as a number that is ordered as they are: most comparisons end there.
quint64 headOf(QStringView text)
{
    quint64 head = 0;
    for (qsizetype i = 0; i < 4; ++i)
        head = head << 16 | (i < text.size() ? text.at(i).unicode() : 0U);
    return head;
}

bool passesFolded(QStringView value, const QString &folded, Operator op)
{
    switch (op) {
    case Operator::Equals:
        return value == folded;
    case Operator::StartsWith:
        return value.startsWith(folded);
    case Operator::EndsWith:
        return value.endsWith(folded);
    case Operator::Contains:
        break;
    }
    return value.contains(folded);
}

} // namespace

QString toWord(Column column)
{
    return QString::fromLatin1(kColumnWords[static_cast<size_t>(column)]);
}

std::optional<Column> columnFrom(const QString &word)
{
    for (int i = 0; i < kColumns; ++i)
        if (word == QLatin1String(kColumnWords[static_cast<size_t>(i)]))
            return static_cast<Column>(i);
    return std::nullopt;
}

UnitTable::UnitTable(std::vector<Unit> units) : m_units(std::move(units))
{
    show({});
}

QStringView UnitTable::Texts::at(quint32 row) const
{
    const quint32 from = row == 0 ? 0 : ends[row - 1];
    return QStringView(all).mid(from, ends[row] - from);
}

UnitTable::Texts UnitTable::textsOf(QString Unit::*member) const
{
    Texts texts;
    texts.ends.reserve(m_units.size());
    for (const Unit &unit : m_units) {
        texts.all += (unit.*member).toCaseFolded();
        texts.ends.push_back(static_cast<quint32>(texts.all.size()));
    }
    return texts;
}

const UnitTable::Texts &UnitTable::cached(QString Unit::*member)
{
    for (const auto &[known, texts] : m_texts)
        if (known == member)
            return texts;
    m_texts.emplace_back(member, textsOf(member));
    return m_texts.back().second;
}

void UnitTable::narrow(std::vector<quint32> &rows, const Texts &texts, const TextFilter &filter)
{
    const QString folded = filter.text.toCaseFolded();
    std::erase_if(rows, [&](quint32 row) { return !passesFolded(texts.at(row), folded, filter.op); });
}

std::vector<quint32> UnitTable::ranked(Column column)
{
    std::vector<quint32> order(m_units.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<quint64> heads(m_units.size());
    const auto sortBy = [&](auto compareRest) {
        struct Keyed
        {
            quint64 head;
            quint32 row;
        };
        std::vector<Keyed> keyed(order.size());
        for (size_t i = 0; i < order.size(); ++i)
            keyed[i] = {heads[order[i]], order[i]};
        // Stable: rows that are equal in the column stay in the order of their serials.
        std::stable_sort(keyed.begin(), keyed.end(), [&](const Keyed &a, const Keyed &b) {
            return a.head != b.head ? a.head < b.head : compareRest(a.row, b.row);
        });
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = keyed[i].row;
    };
    if (column != Column::Serial)
        order = ranksOf(Column::Serial);
    const auto byNumber = [&](auto number) {
        for (size_t i = 0; i < m_units.size(); ++i)
            heads[i] = static_cast<quint64>(number(m_units[i]));
        sortBy([](quint32, quint32) { return false; });
    };
    switch (column) {
    case Column::Status:
        byNumber([](const Unit &unit) { return static_cast<int>(unit.status); });
        return order;
    case Column::Relay:
        byNumber([](const Unit &unit) { return static_cast<int>(unit.relay); });
        return order;
    case Column::Installed:
        byNumber([](const Unit &unit) { return unit.installMs; });
        return order;
    case Column::LastReport:
        byNumber([](const Unit &unit) { return unit.lastReportMs; });
        return order;
    case Column::Tags: {
        std::vector<QString> texts;
        for (const Unit &unit : m_units)
            texts.push_back(unit.tags.join(u' ').toCaseFolded());
        for (size_t i = 0; i < texts.size(); ++i)
            heads[i] = headOf(texts[i]);
        sortBy([&](quint32 a, quint32 b) { return texts[a] < texts[b]; });
        return order;
    }
    default: {
        const Texts &texts = cached(textOf(column));
        for (quint32 i = 0; i < m_units.size(); ++i)
            heads[i] = headOf(texts.at(i));
        sortBy([&](quint32 a, quint32 b) { return texts.at(a) < texts.at(b); });
        return order;
    }
    }
}

const std::vector<quint32> &UnitTable::ranksOf(Column column)
{
    auto &ranks = m_ranks[static_cast<size_t>(column)];
    if (ranks.size() != m_units.size())
        ranks = ranked(column);
    return ranks;
}

void UnitTable::show(const UnitFilter &filter, Column column, bool descending)
{
    m_rows = ranksOf(column);
    if (descending)
        std::reverse(m_rows.begin(), m_rows.end());
    if (filter.isEmpty())
        return;
    for (const auto &[text, member, op] :
         {std::tuple(filter.serial, &Unit::serial, Operator::Contains),
          std::tuple(filter.model, &Unit::model, Operator::Contains),
          std::tuple(filter.installer, &Unit::installer, Operator::Equals),
          std::tuple(filter.derType, &Unit::derType, Operator::Equals),
          std::tuple(filter.meterForm, &Unit::meterForm, Operator::Equals),
          std::tuple(filter.description.text, &Unit::description, filter.description.op),
          std::tuple(filter.ipAddress.text, &Unit::ipAddress, filter.ipAddress.op)})
        if (!text.isEmpty())
            narrow(m_rows, cached(member), {op, text});
    UnitFilter rest;
    rest.status = filter.status;
    rest.relay = filter.relay;
    rest.tags = filter.tags;
    rest.area = filter.area;
    if (!rest.isEmpty())
        std::erase_if(m_rows, [&](quint32 row) { return !rest.passes(m_units[row]); });
}

} // namespace wm::fleet
