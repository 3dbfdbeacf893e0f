// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"
#include "core/rules/known_values.h"
#include "core/rules/node.h"
#include "core/rules/value.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

/// Longest list of reasons an outcome carries; who reads it wants the cause, not the census.
constexpr qsizetype kMaxBecause = 16;

QString mirrored(const QString &sign)
{
    if (sign.startsWith(u'<'))
        return u'>' + sign.mid(1);
    return sign.startsWith(u'>') ? u'<' + sign.mid(1) : sign;
}

class Evaluator
{
public:
    Evaluator(const Facts &facts, EvaluationState &known, const QString &text)
        : m_facts(facts), m_text(&text), m_derived(known.derived), m_paths(known.paths)
    {
        if (known.site != facts.site) { // two handles on one object, as a rule: no more than a pointer is compared
            known.site = facts.site;
            m_paths.clear();
        }
    }

    /// The value of a node: where it is kept, if it is (literals, paths, what is derived, a variable), else in `made`.
    /// A value is long, and most nodes only look at those of others.
    const Value &view(const Node &node, Value &made)
    {
        if (++m_steps > Expression::kMaxSteps)
            return made = Value::faulty(RuleWords::tr("The expression takes too long to evaluate."));
        switch (node.kind) {
        case Node::Kind::Literal:
            return *node.literal;
        case Node::Kind::Name:
        case Node::Kind::Member:
            return node.path.isEmpty() ? made = member(node) : looked(node, made);
        case Node::Kind::Derived:
            return derived(node, made);
        default:
            return made = computed(node);
        }
    }

    /// A node where yes or no is wanted; a bare path that decides explains itself.
    const Value &truth(const Node &node, Value &made)
    {
        const Value &value = view(node, made);
        if (value.type == Value::Type::Boolean) {
            if (value.because.isEmpty() && !value.path.isEmpty()) {
                const Because because{source(node), value.path, value.boolean, {}, QJsonValue::Undefined};
                made = value;
                made.because = {because};
                return made;
            }
            return value;
        }
        if (value.known())
            return made = Value::faulty(RuleWords::tr("‘%1’ is neither yes nor no.").arg(source(node)));
        return value;
    }

private:
    Value evaluate(const Node &node)
    {
        Value made;
        const Value &value = view(node, made);
        return &value == &made ? std::move(made) : value;
    }

    Value computed(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::Literal:
        case Node::Kind::Name:
        case Node::Kind::Member:
        case Node::Kind::Derived:
            break; // view()
        case Node::Kind::Index:
            return index(node);
        case Node::Kind::Not: {
            Value made;
            Value value = truth(node.child(0), made);
            value.boolean = !value.boolean;
            return value;
        }
        case Node::Kind::Negate: {
            Value made;
            const Value &value = view(node.child(0), made);
            return value.type == Value::Type::Number ? Value::of(-value.number) : noNumber({&value});
        }
        case Node::Kind::And:
            return joined(node, false);
        case Node::Kind::Or:
            return joined(node, true);
        case Node::Kind::Compare:
            return compare(node);
        case Node::Kind::In:
            return in(node);
        case Node::Kind::Arithmetic:
            return arithmetic(node);
        case Node::Kind::Conditional:
            return conditional(node);
        case Node::Kind::List:
            return list(node);
        case Node::Kind::Has:
            return has(node);
        case Node::Kind::Call:
            return call(node);
        case Node::Kind::Fold:
            return fold(node);
        case Node::Kind::Each:
            return each(node);
        }
        return {};
    }

    [[nodiscard]] QString source(const Node &node) const { return m_text->mid(node.begin, node.end - node.begin); }

    static Value withBecause(Value value, const Because &because)
    {
        value.because = {because};
        return value;
    }
    static void addReasons(QList<Because> &all, const QList<Because> &more)
    {
        for (const Because &reason : more)
            if (all.size() < kMaxBecause && !all.contains(reason))
                all.append(reason);
    }

    /// A plain path. Of the site, which many rules read, it is looked up once.
    const Value &looked(const Node &node, Value &made)
    {
        for (auto it = m_variables.rbegin(); it != m_variables.rend(); ++it)
            if (it->first == node.root)
                return node.kind == Node::Kind::Name ? *it->second : made = member(node);
        if (node.root == "measurements"_L1 || node.root == "today"_L1)
            return made = node.kind == Node::Kind::Name ? name(node) : member(node);
        if (const Value *known = m_paths.find(node.slot))
            return *known;
        return m_paths.keep(node.slot, node.kind == Node::Kind::Name ? name(node) : member(node));
    }

    Value name(const Node &node)
    {
        if (node.name == "today"_L1)
            return m_facts.today.isValid() ? Value::of(m_facts.today.toString(Qt::ISODate)) : Value::absent(node.name);
        if (node.name == "measurements"_L1)
            return Value::fromJson(m_facts.measurements, node.name);
        if (const auto doubt = m_facts.doubted.constFind(node.name); doubt != m_facts.doubted.cend())
            return Value::doubted(node.name, *doubt);
        return Value::fromJson(m_facts.site.value(node.name), node.name);
    }

    const Value &derived(const Node &node, Value &made)
    {
        if (const Value *known = m_derived.find(node.slot))
            return *known;
        const QString path = u"derived."_s + node.name;
        if (m_facts.derived == nullptr || !m_facts.derived->contains(node.name))
            return made = Value::absent(path);
        if (m_derivedDepth >= 16)
            return made = Value::faulty(RuleWords::tr("‘%1’ is derived from itself.").arg(path));
        const Expression &formula = *m_facts.derived->constFind(node.name);
        // The formula sees the site, not the names of the elements around its use.
        const auto variables = std::exchange(m_variables, {});
        const QString *text = std::exchange(m_text, &formula.text());
        ++m_derivedDepth;
        Value computed;
        Value value = view(formula.root(), computed);
        --m_derivedDepth;
        m_text = text;
        m_variables = variables;
        value.because.clear();
        value.path = path;
        return m_derived.keep(node.slot, std::move(value));
    }

    Value member(const Node &node)
    {
        Value made;
        const Value &object = view(node.child(0), made);
        const QString path = object.path + u'.' + node.name;
        if (object.type == Value::Type::Object) {
            if (const auto doubt = m_facts.doubted.constFind(path); doubt != m_facts.doubted.cend())
                return Value::doubted(path, *doubt);
            return Value::fromJson(object.object.value(node.name), path);
        }
        if (object.known())
            return Value::faulty(RuleWords::tr("‘%1’ has no parts.").arg(source(node.child(0))));
        // Of an absent group the fact that was asked for is missing, not the group.
        if (!object.path.isEmpty() && object.missing == QStringList(object.path))
            return Value::absent(path);
        return object;
    }

    Value index(const Node &node)
    {
        Value madeList, madeAt;
        const Value &list = view(node.child(0), madeList);
        const Value &at = view(node.child(1), madeAt);
        if (!list.known() || !at.known())
            return Value::unknownFrom({&list, &at});
        if (list.type != Value::Type::List || at.type != Value::Type::Number || at.number < 0 ||
            at.number != std::floor(at.number))
            return Value::faulty(RuleWords::tr("‘%1’ is no element of a list.").arg(source(node)));
        if (at.number >= static_cast<double>(list.items->size()))
            return Value::absent(list.path + u'[' + QString::number(at.number) + u']');
        const Item &item = (*list.items)[static_cast<size_t>(at.number)];
        // Where an element stands in a filtered list depends on every doubtful one before it.
        for (size_t i = 0; i <= static_cast<size_t>(at.number); ++i)
            if (!(*list.items)[i].certain) {
                Value unknown;
                unknown.missing = (*list.items)[i].doubt;
                return unknown;
            }
        return item.value;
    }

    /// And (decisive = false), Or (decisive = true): one decisive operand settles it, whatever the others are.
    Value joined(const Node &node, bool decisive)
    {
        Value unknown;
        bool allKnown = true;
        QList<Because> because;
        for (const NodePtr &child : node.children) {
            Value made;
            const Value &value = truth(*child, made);
            if (value.is(decisive))
                return value;
            if (value.known()) {
                addReasons(because, value.because);
                continue;
            }
            allKnown = false;
            unknown = Value::unknownFrom({&unknown, &value});
        }
        if (!allKnown)
            return unknown;
        Value result = Value::of(!decisive);
        result.because = because;
        return result;
    }

    /// Whether two known values stand in a relation; a fault when they cannot.
    Value related(const Value &left, const QString &sign, const Value &right)
    {
        if (left.type != right.type || left.type == Value::Type::List || left.type == Value::Type::Object)
            return Value::faulty(RuleWords::tr("‘%1’ and ‘%2’ cannot be compared.").arg(shown(left), shown(right)));
        int ordered = 0;
        if (left.type == Value::Type::Number)
            ordered = order(left.number, right.number);
        else if (left.type == Value::Type::Text)
            ordered = QString::compare(left.text, right.text);
        else if (sign != "=="_L1 && sign != "!="_L1)
            return Value::faulty(RuleWords::tr("Yes and no have no order."));
        else
            ordered = left.boolean == right.boolean ? 0 : 1;
        const bool orEqual = sign.size() == 2;
        switch (sign[0].unicode()) {
        case u'=':
            return Value::of(ordered == 0);
        case u'!':
            return Value::of(ordered != 0);
        case u'<':
            return Value::of(orEqual ? ordered <= 0 : ordered < 0);
        default:
            return Value::of(orEqual ? ordered >= 0 : ordered > 0);
        }
    }
    static QString shown(const Value &value)
    {
        return value.path.isEmpty() ? value.toJson().toVariant().toString() : value.path;
    }

    Value compare(const Node &node)
    {
        Value madeLeft, madeRight;
        const Value &left = view(node.child(0), madeLeft);
        const Value &right = view(node.child(1), madeRight);
        if (!left.known() || !right.known())
            return Value::unknownFrom({&left, &right});
        const Value result = related(left, node.name, right);
        if (!result.known())
            return result;
        if (left.path.isEmpty() && !right.path.isEmpty())
            return withBecause(result,
                               Because{source(node), right.path, right.toJson(), mirrored(node.name), left.toJson()});
        return withBecause(result, Because{source(node), left.path, left.toJson(), node.name, right.toJson()});
    }

    Value in(const Node &node)
    {
        Value madeLeft, madeRight;
        const Value &left = view(node.child(0), madeLeft);
        const Value &right = view(node.child(1), madeRight);
        if (!right.known())
            return Value::unknownFrom({&left, &right});
        if (right.type != Value::Type::List)
            return Value::faulty(RuleWords::tr("‘%1’ is no list.").arg(source(node.child(1))));
        Value unknown;
        bool allKnown = true;
        for (const Item &item : *right.items) {
            Value same = left.known() && item.value.known() ? related(left, u"=="_s, item.value)
                                                            : Value::unknownFrom({&left, &item.value});
            if (same.is(false))
                continue;
            if (same.is(true) && item.certain)
                return withBecause(same, Because{source(node), left.path, left.toJson(), u"in"_s, right.toJson()});
            allKnown = false;
            unknown = Value::unknownFrom({&unknown, &same});
            unknown.missing += item.doubt;
        }
        if (!allKnown)
            return unknown;
        return withBecause(Value::of(false), Because{source(node), left.path, left.toJson(), u"in"_s, right.toJson()});
    }

    static Value noNumber(std::initializer_list<const Value *> values)
    {
        for (const Value *value : values)
            if (value->known() && value->type != Value::Type::Number)
                return Value::faulty(RuleWords::tr("‘%1’ is no number.").arg(shown(*value)));
        return Value::unknownFrom(values);
    }

    Value arithmetic(const Node &node)
    {
        Value madeLeft, madeRight;
        const Value &left = view(node.child(0), madeLeft);
        const Value &right = view(node.child(1), madeRight);
        if (left.type != Value::Type::Number || right.type != Value::Type::Number)
            return noNumber({&left, &right});
        double result = 0;
        switch (node.name[0].unicode()) {
        case u'+':
            result = left.number + right.number;
            break;
        case u'-':
            result = left.number - right.number;
            break;
        case u'*':
            result = left.number * right.number;
            break;
        default:
            if (right.number == 0)
                return Value::faulty(RuleWords::tr("‘%1’ divides by zero.").arg(source(node)));
            result = left.number / right.number;
        }
        return std::isfinite(result) ? Value::of(result)
                                     : Value::faulty(RuleWords::tr("‘%1’ is too large.").arg(source(node)));
    }

    Value conditional(const Node &node)
    {
        Value madeCondition;
        const Value &condition = truth(node.child(0), madeCondition);
        if (condition.type == Value::Type::Boolean) {
            Value value = evaluate(node.child(condition.boolean ? 1 : 2));
            if (value.type == Value::Type::Boolean) {
                QList<Because> because = condition.because;
                const Node &taken = node.child(condition.boolean ? 1 : 2);
                if (value.because.isEmpty() && !value.path.isEmpty())
                    because.append({source(taken), value.path, value.boolean, {}, QJsonValue::Undefined});
                addReasons(because, value.because);
                value.because = because;
            }
            return value;
        }
        // When both ways lead to the same value it does not matter which is taken.
        Value madeYes, madeNo;
        const Value &yes = view(node.child(1), madeYes);
        const Value &no = view(node.child(2), madeNo);
        if (yes.known() && no.known() && related(yes, u"=="_s, no).is(true))
            return yes;
        return condition;
    }

    Value list(const Node &node)
    {
        std::vector<Item> items;
        for (const NodePtr &child : node.children)
            items.push_back({evaluate(*child)});
        return Value::list(std::move(items));
    }

    Value has(const Node &node)
    {
        Value made;
        const Value &value = view(node.child(0), made);
        if (!m_facts.doubted.isEmpty() && !value.known() && !value.fault.isEmpty())
            return value; // it is recorded, and nobody knows whether as it was
        return withBecause(Value::of(value.known()),
                           Because{source(node), value.path, value.toJson(), u"has"_s, QJsonValue::Undefined});
    }

    Value call(const Node &node)
    {
        const Function *function = findFunction(node.name);
        if (function == nullptr || static_cast<size_t>(function->arguments.size()) != node.children.size())
            return Value::faulty(RuleWords::tr("‘%1’ is no function that can be called so.").arg(source(node)));
        std::vector<Value> arguments;
        Value unknown;
        bool allKnown = true;
        for (const NodePtr &child : node.children) {
            arguments.push_back(evaluate(*child));
            if (!arguments.back().known()) {
                allKnown = false;
                unknown = Value::unknownFrom({&unknown, &arguments.back()});
            }
        }
        if (!allKnown)
            return unknown;
        for (size_t i = 0; i < arguments.size(); ++i) {
            const Sort wanted = function->arguments[static_cast<qsizetype>(i)];
            if (wanted != Sort::Any && sortOf(arguments[i].type) != wanted)
                return Value::faulty(RuleWords::tr("‘%1’ is not %2.").arg(source(node.child(i)), toWord(wanted)));
        }
        Value result = function->call(arguments, m_facts);
        if (result.type == Value::Type::Boolean) {
            const bool second = arguments.size() > 1;
            result.because = {{source(node), arguments[0].path, arguments[0].toJson(), function->name,
                               second ? arguments[1].toJson() : QJsonValue(QJsonValue::Undefined)}};
        }
        return result;
    }

    Value fold(const Node &node)
    {
        Value made;
        const Value &list = view(node.child(0), made);
        if (list.type == Value::Type::Text && node.name == "size"_L1)
            return Value::of(static_cast<double>(list.text.size()));
        if (!list.known())
            return list;
        if (list.type != Value::Type::List)
            return Value::faulty(RuleWords::tr("‘%1’ is no list.").arg(source(node.child(0))));
        Value unknown;
        bool allKnown = true;
        for (const Item &item : *list.items) {
            const bool valueMatters = node.name != "size"_L1;
            if (item.certain && (item.value.known() || !valueMatters))
                continue;
            allKnown = false;
            if (valueMatters)
                unknown = Value::unknownFrom({&unknown, &item.value});
            unknown.missing += item.doubt;
        }
        if (!allKnown)
            return unknown;
        if (node.name == "size"_L1)
            return Value::of(static_cast<double>(list.items->size()));
        return node.name == "sum"_L1 ? sum(*list.items) : extreme(node, *list.items);
    }

    static Value sum(const std::vector<Item> &items)
    {
        double total = 0;
        for (const Item &item : items) {
            if (item.value.type != Value::Type::Number)
                return noNumber({&item.value});
            total += item.value.number;
        }
        return std::isfinite(total) ? Value::of(total) : Value::faulty(RuleWords::tr("The sum is too large."));
    }

    Value extreme(const Node &node, const std::vector<Item> &items)
    {
        if (items.empty())
            return Value::faulty(RuleWords::tr("‘%1’ has no element.").arg(source(node.child(0))));
        const QString sign = node.name == "max"_L1 ? u">"_s : u"<"_s;
        const Value *best = &items.front().value;
        for (const Item &item : items) {
            const Value better = related(item.value, sign, *best);
            if (!better.known())
                return better;
            if (better.boolean)
                best = &item.value;
        }
        return *best;
    }

    Value each(const Node &node)
    {
        Value made;
        const Value &list = view(node.child(0), made);
        if (!list.known())
            return list;
        if (list.type != Value::Type::List)
            return Value::faulty(RuleWords::tr("‘%1’ is no list.").arg(source(node.child(0))));
        if (node.name == "map"_L1 || node.name == "filter"_L1)
            return transformed(node, list);
        return quantified(node, *list.items, node.name == "exists"_L1);
    }

    Value withVariable(const Node &node, const Value &element, bool wantTruth)
    {
        m_variables.push_back({node.variable, &element});
        Value made;
        Value value = wantTruth ? truth(node.child(1), made) : view(node.child(1), made);
        m_variables.pop_back();
        return value;
    }

    Value transformed(const Node &node, const Value &list)
    {
        const bool filter = node.name == "filter"_L1;
        std::vector<Item> items;
        for (const Item &item : *list.items) {
            Value value = withVariable(node, item.value, filter);
            if (!filter) {
                value.because.clear();
                items.push_back({value, item.certain, item.doubt});
            } else if (!value.known() && !value.fault.isEmpty()) {
                return value;
            } else if (!value.known()) {
                items.push_back({item.value, false, item.doubt + value.missing});
            } else if (value.boolean) {
                items.push_back(item);
            }
        }
        return Value::list(std::move(items));
    }

    /// exists (decisive = true) and all (decisive = false).
    Value quantified(const Node &node, const std::vector<Item> &items, bool decisive)
    {
        Value unknown;
        bool allKnown = true;
        bool isDecided = false;
        QList<Because> because;
        QList<Because> decided;
        for (const Item &item : items) {
            const Value value = withVariable(node, item.value, true);
            if (value.is(!decisive)) {
                addReasons(because, value.because);
            } else if (value.is(decisive) && item.certain) {
                isDecided = true;
                addReasons(decided, value.because);
                if (decided.isEmpty())
                    decided.append({source(node), {}, decisive, {}, QJsonValue::Undefined});
            } else {
                allKnown = false;
                unknown = Value::unknownFrom({&unknown, &value});
                unknown.missing += item.doubt;
            }
        }
        if (!isDecided && !allKnown)
            return unknown;
        Value result = Value::of(isDecided == decisive);
        result.because = isDecided ? decided : because;
        if (result.because.isEmpty())
            result.because = {{source(node), {}, result.boolean, {}, QJsonValue::Undefined}};
        return result;
    }

    const Facts &m_facts;
    const QString *m_text;
    std::vector<std::pair<QString, const Value *>> m_variables;
    KnownValues &m_derived;
    KnownValues &m_paths;
    int m_derivedDepth = 0;
    int m_steps = 0;
};

} // namespace

Evaluation::Evaluation(const Facts &facts) : m_facts(facts), m_state(std::make_unique<EvaluationState>()) {}
Evaluation::~Evaluation() = default;

void Evaluation::doubtsChanged()
{
    m_state->paths.clear();
}

void Evaluation::forget(const QString &derived)
{
    m_state->derived.forget(slotOf(u"derived."_s + derived));
}

Outcome Expression::evaluate(const Facts &facts) const
{
    Evaluation evaluation(facts);
    return evaluate(evaluation);
}

Outcome Expression::evaluate(Evaluation &evaluation) const
{
    Evaluator evaluator(evaluation.m_facts, *evaluation.m_state, m_text);
    Value made;
    Value value = evaluator.view(*m_root, made);
    if (value.type == Value::Type::Boolean && value.because.isEmpty() && !value.path.isEmpty())
        value.because = {{m_text, value.path, value.boolean, {}, QJsonValue::Undefined}};
    Outcome outcome;
    outcome.value = value.toJson();
    if (value.type == Value::Type::Boolean) {
        outcome.truth = value.boolean ? Truth::True : Truth::False;
        outcome.because = value.because;
    } else if (!value.known()) {
        outcome.missing = value.missing;
        outcome.next = value.missing.value(0);
        outcome.missing.sort();
        outcome.missing.removeDuplicates();
        outcome.fault = value.fault;
    }
    return outcome;
}

} // namespace wm::rules
