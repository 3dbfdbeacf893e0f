// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <deque>
#include <memory_resource>
#include <vector>

namespace wm::site {

struct FactGroup;
struct FactList;

/// One fact as it is read many times: no longer than two machine words. Texts, groups and lists are the reader's.
struct Fact
{
    enum class Kind : quint8 {
        Absent, ///< not recorded, or a JSON null
        Fault,  ///< recorded (or computed) and yet nothing that can be counted on
        Boolean,
        Number,
        Text,
        Group,
        List,
    };
    Kind kind = Kind::Absent;
    union {
        double number = 0;
        bool boolean;
        const QString *text;
        FactGroup *group;
        const FactList *list;
    };

    [[nodiscard]] bool known() const { return kind > Kind::Fault; }
    [[nodiscard]] bool is(bool wanted) const { return kind == Kind::Boolean && boolean == wanted; }
    static Fact of(bool boolean);
    static Fact of(double number);
    static Fact of(const QString *text);
    static Fact of(const FactList *list);
    static Fact fault();
};

struct FactGroup
{
    struct Member
    {
        int name = -1; ///< FactName::number; -1: a free place
        Fact fact = {};
    };
    QJsonObject json;
    std::pmr::vector<Member> members; ///< those that were asked for: a table with linear probing
    size_t count = 0;

    /// Where a name stands, or the free place that is for it. The table is not empty.
    [[nodiscard]] Member &place(int name)
    {
        const size_t mask = members.size() - 1;
        size_t at = static_cast<size_t>(name) & mask;
        while (members[at].name >= 0 && members[at].name != name)
            at = (at + 1) & mask;
        return members[at];
    }
};

struct FactList
{
    std::vector<Fact> items;
    /// Of each item whether it may not belong to the list (a filter could not tell); empty: all do.
    std::vector<bool> uncertain;
    [[nodiscard]] bool certain(size_t index) const { return uncertain.empty() || !uncertain[index]; }
};

/// A name of a fact, made ready to be looked up often: every name has one number in the whole program.
struct FactName
{
    explicit FactName(const QString &name);
    QByteArray latin1; ///< quicker to find in JSON than UTF-16
    int number;
};

/// A path without lists, name by name.
using FactPath = std::vector<FactName>;
FactPath factPath(const QString &dotted);

/// A site read fact by fact: each is taken out of its JSON once, when it is first asked for, and kept. For who asks for
/// the same facts again and again; site::Site is for everybody else. On one thread.
class FactReader
{
public:
    /// `today` is the day the site is looked at, for who asks whether a day has come; invalid: not known.
    explicit FactReader(const QJsonObject &site, QDate today = {})
        : m_today(today), m_memory(kFirstMemory), m_site(read(site))
    {
    }
    FactReader(const FactReader &) = delete;
    FactReader &operator=(const FactReader &) = delete;

    [[nodiscard]] Fact site() const { return m_site; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const QJsonObject &json() const { return m_site.group->json; }
    /// The fact of a name in a group; absent of anything that is no group.
    Fact member(const Fact &group, const FactName &name)
    {
        if (group.kind != Fact::Kind::Group)
            return {};
        FactGroup &in = *group.group;
        if (in.count > 0)
            if (const FactGroup::Member &known = in.place(name.number); known.name >= 0)
                return known.fact;
        return *taken(in, name);
    }
    Fact at(Fact group, const FactPath &path);
    /// The fact at a path with indexes ("inverters[0].make") is from now on a fault.
    void doubt(const QString &path);
    /// What a JSON value says, and a text and a list of one's own, kept as long as this reader.
    Fact read(const QJsonValue &value);
    Fact keep(QString text);
    Fact keep(FactList list);

private:
    static constexpr size_t kFirstMemory = 64 * 1024; ///< enough for the facts that both handbooks read of one site
    /// The member of a group, taken out of its JSON if it was not yet.
    Fact *taken(FactGroup &group, const FactName &name);

    QDate m_today;
    std::pmr::monotonic_buffer_resource m_memory; ///< of all the tables: given back at once
    std::pmr::deque<QString> m_texts{&m_memory};
    std::pmr::deque<FactGroup> m_groups{&m_memory};
    std::pmr::deque<FactList> m_lists{&m_memory};
    Fact m_site;
};

inline Fact Fact::of(bool boolean)
{
    Fact fact;
    fact.kind = Kind::Boolean;
    fact.boolean = boolean;
    return fact;
}
inline Fact Fact::of(double number)
{
    Fact fact;
    fact.kind = Kind::Number;
    fact.number = number;
    return fact;
}
inline Fact Fact::of(const QString *text)
{
    Fact fact;
    fact.kind = Kind::Text;
    fact.text = text;
    return fact;
}
inline Fact Fact::of(const FactList *list)
{
    Fact fact;
    fact.kind = Kind::List;
    fact.list = list;
    return fact;
}
inline Fact Fact::fault()
{
    Fact fact;
    fact.kind = Kind::Fault;
    return fact;
}

} // namespace wm::site
