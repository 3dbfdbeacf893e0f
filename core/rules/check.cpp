// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"
#include "core/rules/node.h"
#include "core/rules/value.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

/// What is known of a node before there are facts.
struct Known
{
    Sort sort = Sort::Any;
    QString path;                         ///< generic; empty for what is computed
    QStringList words;                    ///< the only texts it can be
    std::shared_ptr<const Known> element; ///< of a list that is no path
};

class Checker
{
public:
    explicit Checker(const PathTypes &types) : m_types(types) {}

    Result<Known> check(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::Literal:
            return literal(node);
        case Node::Kind::Name:
            return name(node);
        case Node::Kind::Derived:
            return path(node, u"derived."_s + node.name);
        case Node::Kind::Member:
            return member(node);
        case Node::Kind::Index:
            return index(node);
        case Node::Kind::Not:
            return operands(node, Sort::Boolean, Sort::Boolean);
        case Node::Kind::Negate:
        case Node::Kind::Arithmetic:
            return operands(node, Sort::Number, Sort::Number);
        case Node::Kind::And:
        case Node::Kind::Or:
            return operands(node, Sort::Boolean, Sort::Boolean);
        case Node::Kind::Compare:
            return compare(node);
        case Node::Kind::In:
            return in(node);
        case Node::Kind::Conditional:
            return conditional(node);
        case Node::Kind::List:
            return list(node);
        case Node::Kind::Has: {
            const Result<Known> inner = check(node.child(0));
            return inner ? Result<Known>(Known{Sort::Boolean, {}, {}, {}}) : inner;
        }
        case Node::Kind::Call:
            return call(node);
        case Node::Kind::Fold:
            return fold(node);
        case Node::Kind::Each:
            return each(node);
        }
        return Known{};
    }

    static Result<void> mustBe(const Node &node, const Known &known, Sort wanted)
    {
        if (known.sort == wanted || known.sort == Sort::Any || wanted == Sort::Any)
            return {};
        return errorAt(node.begin,
                       RuleWords::tr("Here %1 is wanted, and this is %2.").arg(toWord(wanted), toWord(known.sort)));
    }

private:
    static Known plain(Sort sort) { return {sort, {}, {}, {}}; }

    static Result<Known> literal(const Node &node) { return plain(sortOf(node.literal->type)); }

    Result<Known> path(const Node &node, const QString &generic)
    {
        const std::optional<PathType> type = m_types.typeOf(generic);
        if (!type)
            return errorAt(node.begin,
                           RuleWords::tr("There is no ‘%1’ in the site model. Check the spelling.").arg(generic));
        return Known{type->sort, generic, type->words, {}};
    }

    Result<Known> name(const Node &node)
    {
        for (auto it = m_variables.rbegin(); it != m_variables.rend(); ++it)
            if (it->first == node.name)
                return it->second;
        if (node.name == "today"_L1)
            return plain(Sort::Text);
        return path(node, node.name);
    }

    Result<Known> member(const Node &node)
    {
        Result<Known> object = check(node.child(0));
        if (!object)
            return object;
        if (object->sort == Sort::List)
            return errorAt(
                node.begin,
                RuleWords::tr("‘%1’ is a list. Say which element: with [0], all, exists or filter.").arg(object->path));
        if (!object->path.isEmpty())
            return path(node, object->path + u'.' + node.name);
        if (object->sort == Sort::Any)
            return plain(Sort::Any);
        return errorAt(node.begin, RuleWords::tr("%1 has no ‘%2’.").arg(toWord(object->sort), node.name));
    }

    Known elementOf(const Known &list)
    {
        if (list.element)
            return *list.element;
        if (!list.path.isEmpty())
            if (const std::optional<PathType> type = m_types.typeOf(list.path + "[]"_L1))
                return {type->sort, list.path + "[]"_L1, type->words, {}};
        return plain(Sort::Any);
    }

    Result<Known> index(const Node &node)
    {
        Result<Known> list = check(node.child(0));
        if (!list)
            return list;
        if (const Result<void> good = mustBe(node.child(0), *list, Sort::List); !good)
            return good.error();
        const Result<Known> at = check(node.child(1));
        if (!at)
            return at;
        if (const Result<void> good = mustBe(node.child(1), *at, Sort::Number); !good)
            return good.error();
        return elementOf(*list);
    }

    Result<Known> operands(const Node &node, Sort wanted, Sort result)
    {
        for (const NodePtr &child : node.children) {
            const Result<Known> known = check(*child);
            if (!known)
                return known;
            if (const Result<void> good = mustBe(*child, *known, wanted); !good)
                return good.error();
        }
        return plain(result);
    }

    /// A text held against a path with a fixed vocabulary has to be one of its words.
    static Result<void> wordFits(const Node &node, const Known &other)
    {
        if (node.kind != Node::Kind::Literal || node.literal->type != Value::Type::Text || other.words.isEmpty() ||
            other.words.contains(node.literal->text))
            return {};
        return errorAt(node.begin, RuleWords::tr("‘%1’ is never ‘%2’. It is one of: %3.")
                                       .arg(other.path, node.literal->text, other.words.join(u", "_s)));
    }

    static Result<void> comparable(const Node &node, const Known &left, const Known &right)
    {
        for (const Known *side : {&left, &right})
            if (side->sort == Sort::List || side->sort == Sort::Object)
                return errorAt(node.begin, RuleWords::tr("%1 cannot be compared.").arg(toWord(side->sort)));
        if (left.sort != right.sort && left.sort != Sort::Any && right.sort != Sort::Any)
            return errorAt(node.begin,
                           RuleWords::tr("%1 cannot be compared with %2.").arg(toWord(left.sort), toWord(right.sort)));
        return {};
    }

    Result<Known> compare(const Node &node)
    {
        const Result<Known> left = check(node.child(0));
        if (!left)
            return left;
        const Result<Known> right = check(node.child(1));
        if (!right)
            return right;
        if (const Result<void> good = comparable(node, *left, *right); !good)
            return good.error();
        const bool ordered = node.name != "=="_L1 && node.name != "!="_L1;
        if (ordered && (left->sort == Sort::Boolean || right->sort == Sort::Boolean))
            return errorAt(node.begin, RuleWords::tr("Yes and no have no order; use == or !=."));
        if (const Result<void> good = wordFits(node.child(1), *left); !good)
            return good.error();
        if (const Result<void> good = wordFits(node.child(0), *right); !good)
            return good.error();
        return plain(Sort::Boolean);
    }

    Result<Known> in(const Node &node)
    {
        const Result<Known> left = check(node.child(0));
        if (!left)
            return left;
        const Result<Known> right = check(node.child(1));
        if (!right)
            return right;
        if (const Result<void> good = mustBe(node.child(1), *right, Sort::List); !good)
            return good.error();
        const Known element = elementOf(*right);
        if (const Result<void> good = comparable(node, *left, element); !good)
            return good.error();
        if (const Result<void> good = wordFits(node.child(0), element); !good)
            return good.error();
        if (node.child(1).kind == Node::Kind::List)
            for (const NodePtr &item : node.child(1).children)
                if (const Result<void> good = wordFits(*item, *left); !good)
                    return good.error();
        return plain(Sort::Boolean);
    }

    Result<Known> conditional(const Node &node)
    {
        const Result<Known> condition = check(node.child(0));
        if (!condition)
            return condition;
        if (const Result<void> good = mustBe(node.child(0), *condition, Sort::Boolean); !good)
            return good.error();
        const Result<Known> yes = check(node.child(1));
        if (!yes)
            return yes;
        const Result<Known> no = check(node.child(2));
        if (!no)
            return no;
        if (yes->sort != no->sort && yes->sort != Sort::Any && no->sort != Sort::Any)
            return errorAt(node.child(2).begin, RuleWords::tr("One way gives %1, the other %2; both have to be alike.")
                                                    .arg(toWord(yes->sort), toWord(no->sort)));
        Known result = plain(yes->sort == Sort::Any ? no->sort : yes->sort);
        if (yes->path == no->path)
            result.path = yes->path;
        return result;
    }

    Result<Known> list(const Node &node)
    {
        Known element = plain(Sort::Any);
        for (const NodePtr &child : node.children) {
            const Result<Known> known = check(*child);
            if (!known)
                return known;
            if (element.sort != Sort::Any && known->sort != Sort::Any && element.sort != known->sort)
                return errorAt(child->begin, RuleWords::tr("A list holds values of one sort; here %1 follows %2.")
                                                 .arg(toWord(known->sort), toWord(element.sort)));
            if (known->sort != Sort::Any)
                element.sort = known->sort;
        }
        return Known{Sort::List, {}, {}, std::make_shared<const Known>(element)};
    }

    Result<Known> call(const Node &node)
    {
        const Function *function = findFunction(node.name);
        if (function == nullptr)
            return errorAt(node.begin, RuleWords::tr("There is no function ‘%1’. There are: %2.")
                                           .arg(node.name, functionNames().join(u", "_s)));
        if (static_cast<qsizetype>(node.children.size()) != function->arguments.size())
            return errorAt(node.begin, RuleWords::tr("%1() takes %2 values, not %3.")
                                           .arg(node.name)
                                           .arg(function->arguments.size())
                                           .arg(node.children.size()));
        for (size_t i = 0; i < node.children.size(); ++i) {
            const Result<Known> known = check(node.child(i));
            if (!known)
                return known;
            const Sort wanted = function->arguments[static_cast<qsizetype>(i)];
            if (const Result<void> good = mustBe(node.child(i), *known, wanted); !good)
                return good.error();
        }
        return plain(function->result);
    }

    Result<Known> fold(const Node &node)
    {
        const Result<Known> list = check(node.child(0));
        if (!list)
            return list;
        if (node.name == "size"_L1 && list->sort == Sort::Text)
            return plain(Sort::Number);
        if (const Result<void> good = mustBe(node.child(0), *list, Sort::List); !good)
            return good.error();
        if (node.name == "size"_L1)
            return plain(Sort::Number);
        const Known element = elementOf(*list);
        const bool ordersText = node.name != "sum"_L1 && element.sort == Sort::Text;
        if (!ordersText)
            if (const Result<void> good = mustBe(node.child(0), element, Sort::Number); !good)
                return good.error();
        return plain(element.sort == Sort::Any ? Sort::Number : element.sort);
    }

    Result<Known> each(const Node &node)
    {
        const Result<Known> list = check(node.child(0));
        if (!list)
            return list;
        if (const Result<void> good = mustBe(node.child(0), *list, Sort::List); !good)
            return good.error();
        m_variables.push_back({node.variable, elementOf(*list)});
        const Result<Known> body = check(node.child(1));
        m_variables.pop_back();
        if (!body)
            return body;
        if (node.name == "map"_L1)
            return Known{Sort::List, {}, {}, std::make_shared<const Known>(*body)};
        if (const Result<void> good = mustBe(node.child(1), *body, Sort::Boolean); !good)
            return good.error();
        return node.name == "filter"_L1 ? *list : plain(Sort::Boolean);
    }

    const PathTypes &m_types;
    std::vector<std::pair<QString, Known>> m_variables;
};

} // namespace

Result<Expression> Expression::parse(const QString &text)
{
    Result<NodePtr> root = parseNode(text);
    if (!root)
        return root.error();
    return Expression(text, *std::move(root));
}

Result<void> Expression::check(const PathTypes &types, Sort wanted) const
{
    const Result<Known> known = Checker(types).check(*m_root);
    if (!known)
        return known.error();
    return Checker::mustBe(*m_root, *known, wanted);
}

} // namespace wm::rules
