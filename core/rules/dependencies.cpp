// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dependencies.h"

#include "core/rules/node.h"
#include "core/rules/value.h"

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

/// Collects the generic paths that an expression reads.
class PathCollector
{
public:
    void collect(const Node &node)
    {
        const QString path = pathOf(node);
        if (!path.isEmpty()) {
            if (node.kind != Node::Kind::Each) // of what is filtered the list is named below, once
                m_paths.insert(path);
            collectBeside(node);
            return;
        }
        if (node.kind == Node::Kind::Each) {
            collectEach(node);
            return;
        }
        if (node.kind == Node::Kind::Call)
            if (const Function *function = findFunction(node.name))
                for (const QString &read : function->reads)
                    m_paths.insert(read);
        for (const NodePtr &child : node.children)
            collect(*child);
    }

    [[nodiscard]] QStringList sorted() const
    {
        QStringList paths(m_paths.begin(), m_paths.end());
        paths.sort();
        return paths;
    }

private:
    void collectEach(const Node &node)
    {
        collect(node.child(0));
        const QString list = pathOf(node.child(0));
        m_variables.push_back({node.variable, list.isEmpty() ? QString() : list + "[]"_L1});
        collect(node.child(1));
        m_variables.pop_back();
    }

    /// What a path reads on its way: the number of an element, the condition of a filter.
    void collectBeside(const Node &node)
    {
        if (node.kind == Node::Kind::Each) {
            collectEach(node);
        } else if (node.kind == Node::Kind::Index) {
            collectBeside(node.child(0));
            collect(node.child(1));
        } else if (node.kind == Node::Kind::Member) {
            collectBeside(node.child(0));
        }
    }

    [[nodiscard]] QString pathOf(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::Name:
            for (auto it = m_variables.rbegin(); it != m_variables.rend(); ++it)
                if (it->first == node.name)
                    return it->second;
            return node.name;
        case Node::Kind::Derived:
            return u"derived."_s + node.name;
        case Node::Kind::Member: {
            const QString object = pathOf(node.child(0));
            return object.isEmpty() ? QString() : object + u'.' + node.name;
        }
        case Node::Kind::Index: {
            const QString list = pathOf(node.child(0));
            return list.isEmpty() ? QString() : list + "[]"_L1;
        }
        case Node::Kind::Each:
            return node.name == "filter"_L1 ? pathOf(node.child(0)) : QString();
        default:
            return {};
        }
    }

    QSet<QString> m_paths;
    std::vector<std::pair<QString, QString>> m_variables;
};

void gather(const QStringList &paths, const Formulas &formulas, QSet<QString> &facts, QSet<QString> &seen)
{
    for (const QString &path : paths) {
        if (!path.startsWith("derived."_L1)) {
            facts.insert(path);
            continue;
        }
        if (seen.contains(path))
            continue;
        seen.insert(path);
        if (const auto formula = formulas.constFind(path.sliced(8)); formula != formulas.cend())
            gather(formula->paths(), formulas, facts, seen);
    }
}

/// "a.b[].c" -> "a.b[]", "a.b", "a"; empty at the top.
QString parentOf(const QString &path)
{
    if (path.endsWith("[]"_L1))
        return path.chopped(2);
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(u'.')));
}

} // namespace

QStringList Expression::paths() const
{
    PathCollector collector;
    collector.collect(*m_root);
    return collector.sorted();
}

QStringList factsBehind(const QStringList &paths, const Formulas &formulas)
{
    QSet<QString> facts, seen;
    gather(paths, formulas, facts, seen);
    QStringList sorted(facts.begin(), facts.end());
    sorted.sort();
    return sorted;
}

void ReadIndex::add(int reader, const QStringList &facts)
{
    for (const QString &fact : facts) {
        m_readers[fact].insert(reader);
        for (QString above = parentOf(fact); !above.isEmpty(); above = parentOf(above))
            m_below[above].insert(reader);
    }
}

QSet<int> ReadIndex::affected(const site::Changes &changes) const
{
    QSet<int> readers;
    const auto addReaders = [&](const QString &path) {
        for (QString at = path; !at.isEmpty(); at = parentOf(at))
            readers |= m_readers.value(at);
    };
    for (const QString &path : changes.facts) {
        readers |= m_below.value(path);
        addReaders(path);
    }
    for (const QString &path : changes.groups)
        addReaders(path); // a fact of an absent group is as absent as one of an empty group
    return readers;
}

} // namespace wm::rules
