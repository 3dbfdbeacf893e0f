// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/truth_program.h"

#include "core/rules/node.h"
#include "core/rules/value.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <unordered_map>

namespace wm::rules {

using namespace Qt::StringLiterals;
using site::Fact;
using site::FactList;
using site::FactName;
using Kind = Fact::Kind;

namespace {

/// What an op does; as Node::Kind, names told apart.
enum class Act : quint8 {
    Literal,  ///< literal
    Site,     ///< all facts
    Today,    ///<
    Measured, ///< the group of measurements
    Variable, ///< number: how many variables of lists stand around it
    Member,   ///< name, of child 0
    Derived,  ///< number: of the formula
    Index,
    Not,
    Negate,
    And,
    Or,
    Compare, ///< sign: = ! < >, orEqual
    In,
    Arithmetic, ///< sign: + - * /
    Conditional,
    List,
    Has,
    Call, ///< function
    Sum,
    Max,
    Min,
    Size,
    All, ///< and the next three: child 1 sees an element of child 0 as variable `number`
    Exists,
    Filter,
    Map,
};

struct Op
{
    Act act = Act::Literal;
    char16_t sign = 0;
    bool orEqual = false;
    int number = -1;
    int first = 0, count = 0; ///< its children
    int place = -1;           ///< where its value is kept during a run; -1: worked out whenever it is asked for
    Fact literal = {};
    const FactName *name = nullptr;
    const Function *function = nullptr;
};

constexpr int kNoVariable = std::numeric_limits<int>::max();

/// As functions get their arguments.
Value toValue(const Fact &fact)
{
    switch (fact.kind) {
    case Kind::Boolean:
        return Value::of(fact.boolean);
    case Kind::Number:
        return Value::of(fact.number);
    case Kind::Text:
        return Value::of(*fact.text);
    case Kind::Group:
        return Value::fromJson(fact.group->json, {});
    case Kind::List: {
        std::vector<Item> items;
        for (size_t i = 0; i < fact.list->items.size(); ++i)
            items.push_back({toValue(fact.list->items[i]), fact.list->certain(i)});
        return Value::list(std::move(items));
    }
    case Kind::Absent:
    case Kind::Fault:
        break;
    }
    return {};
}

Sort sortOf(const Fact &fact)
{
    switch (fact.kind) {
    case Kind::Boolean:
        return Sort::Boolean;
    case Kind::Number:
        return Sort::Number;
    case Kind::Text:
        return Sort::Text;
    case Kind::Group:
        return Sort::Object;
    case Kind::List:
        return Sort::List;
    case Kind::Absent:
    case Kind::Fault:
        break;
    }
    return Sort::Any;
}

/// An unknown for the reasons of both: a fault, where there is one.
Fact unknownOf(const Fact &one, const Fact &other)
{
    return one.kind == Kind::Fault || other.kind == Kind::Fault ? Fact::fault() : Fact();
}

/// Whether two known facts stand in a relation; a fault when they cannot.
Fact related(const Fact &left, char16_t sign, bool orEqual, const Fact &right)
{
    if (left.kind != right.kind)
        return Fact::fault();
    int ordered = 0;
    if (left.kind == Kind::Number)
        ordered = order(left.number, right.number);
    else if (left.kind == Kind::Text)
        ordered = sign == u'=' || sign == u'!' ? (*left.text == *right.text ? 0 : 1)
                                               : QString::compare(*left.text, *right.text);
    else if (left.kind != Kind::Boolean || sign == u'<' || sign == u'>')
        return Fact::fault();
    else
        ordered = left.boolean == right.boolean ? 0 : 1;
    switch (sign) {
    case u'=':
        return Fact::of(ordered == 0);
    case u'!':
        return Fact::of(ordered != 0);
    case u'<':
        return Fact::of(orEqual ? ordered <= 0 : ordered < 0);
    default:
        return Fact::of(orEqual ? ordered >= 0 : ordered > 0);
    }
}

} // namespace

struct TruthProgram::Code
{
    std::vector<Op> ops;
    std::vector<int> children;
    std::vector<int> formulas; ///< the op of each
    int places = 0;
    const Formulas *derived = nullptr;

    /// The op of a node, around which these variables stand.
    int make(const Node &node, std::vector<QString> &variables);

private:
    int put(Op op, const std::vector<int> &of, int reach, bool repeated);
    int member(int group, const QString &name, bool repeated);
    const FactName *named(const QString &name);
    Fact literal(const Value &value);
    int formula(const QString &name);

    std::unordered_map<std::string, int> m_known; ///< ops by all that makes them what they are
    std::vector<int> m_reach;                     ///< of each op: the outermost variable that it reads
    QHash<QString, std::shared_ptr<const FactName>> m_names;
    QHash<QString, std::shared_ptr<const QString>> m_texts;
    QHash<QString, int> m_formulas;
};

/// An op, or the one there is already that does the same. Its value is kept where it is asked for again: by another, or
/// for every element of a list (`repeated`).
int TruthProgram::Code::put(Op op, const std::vector<int> &of, int reach, bool repeated)
{
    std::string key;
    const auto add = [&key](auto what) { key.append(reinterpret_cast<const char *>(&what), sizeof what); };
    add(op.act);
    add(op.sign);
    add(op.orEqual);
    add(op.number);
    add(op.name);
    add(op.function);
    add(op.literal.kind);
    if (op.literal.kind == Kind::Boolean)
        add(op.literal.boolean);
    else if (op.literal.known())
        add(op.literal.number); // of a text, where it stands: equal ones stand in one place
    for (const int child : of)
        add(child);
    const auto [known, isNew] = m_known.emplace(std::move(key), static_cast<int>(ops.size()));
    if (isNew) {
        op.first = static_cast<int>(children.size());
        op.count = static_cast<int>(of.size());
        children.insert(children.end(), of.begin(), of.end());
        ops.push_back(op);
        m_reach.push_back(reach);
    }
    Op &made = ops[static_cast<size_t>(known->second)];
    const bool atHand = made.act <= Act::Variable;
    if ((!isNew || repeated) && made.place < 0 && !atHand && reach == kNoVariable)
        made.place = places++;
    return known->second;
}

const FactName *TruthProgram::Code::named(const QString &name)
{
    auto &kept = m_names[name];
    if (!kept)
        kept = std::make_shared<const FactName>(name);
    return kept.get();
}

Fact TruthProgram::Code::literal(const Value &value)
{
    switch (value.type) {
    case Value::Type::Boolean:
        return Fact::of(value.boolean);
    case Value::Type::Number:
        return Fact::of(value.number);
    case Value::Type::Text: {
        auto &kept = m_texts[value.text];
        if (!kept)
            kept = std::make_shared<const QString>(value.text);
        return Fact::of(kept.get());
    }
    default:
        return {};
    }
}

int TruthProgram::Code::member(int group, const QString &name, bool repeated)
{
    Op op;
    op.act = Act::Member;
    op.name = named(name);
    return put(op, {group}, m_reach[static_cast<size_t>(group)], repeated);
}

/// The number of a formula; it sees the site, not the elements around its use.
int TruthProgram::Code::formula(const QString &name)
{
    if (const auto known = m_formulas.constFind(name); known != m_formulas.cend())
        return *known;
    const int number = static_cast<int>(formulas.size());
    m_formulas.insert(name, number); // before it is made: what is derived from itself ends at a depth, in the run
    formulas.push_back(-1);
    std::vector<QString> none;
    const int op = make(derived->constFind(name)->root(), none);
    formulas[static_cast<size_t>(number)] = op;
    return number;
}

int TruthProgram::Code::make(const Node &node, std::vector<QString> &variables)
{
    const bool repeated = !variables.empty();
    Op op;
    switch (node.kind) {
    case Node::Kind::Literal:
        op.literal = literal(*node.literal);
        return put(op, {}, kNoVariable, false);
    case Node::Kind::Name:
        for (size_t i = variables.size(); i-- > 0;)
            if (variables[i] == node.name) {
                op.act = Act::Variable;
                op.number = static_cast<int>(i);
                return put(op, {}, op.number, false);
            }
        op.act = node.name == "today"_L1 ? Act::Today : node.name == "measurements"_L1 ? Act::Measured : Act::Site;
        return op.act == Act::Site ? member(put(op, {}, kNoVariable, false), node.name, repeated)
                                   : put(op, {}, kNoVariable, false);
    case Node::Kind::Member:
        return member(make(node.child(0), variables), node.name, repeated);
    case Node::Kind::Derived:
        if (derived == nullptr || !derived->contains(node.name))
            return put(op, {}, kNoVariable, false); // absent
        op.act = Act::Derived;
        op.number = formula(node.name);
        return put(op, {}, kNoVariable, true);
    case Node::Kind::Index:
        op.act = Act::Index;
        break;
    case Node::Kind::Not:
        op.act = Act::Not;
        break;
    case Node::Kind::Negate:
        op.act = Act::Negate;
        break;
    case Node::Kind::And:
        op.act = Act::And;
        break;
    case Node::Kind::Or:
        op.act = Act::Or;
        break;
    case Node::Kind::Compare:
        op.act = Act::Compare;
        op.sign = node.name[0].unicode();
        op.orEqual = node.name.size() == 2;
        break;
    case Node::Kind::In:
        op.act = Act::In;
        break;
    case Node::Kind::Arithmetic:
        op.act = Act::Arithmetic;
        op.sign = node.name[0].unicode();
        break;
    case Node::Kind::Conditional:
        op.act = Act::Conditional;
        break;
    case Node::Kind::List:
        op.act = Act::List;
        break;
    case Node::Kind::Has:
        op.act = Act::Has;
        break;
    case Node::Kind::Call:
        op.act = Act::Call;
        op.function = findFunction(node.name);
        break;
    case Node::Kind::Fold:
        op.act = node.name == "sum"_L1   ? Act::Sum
                 : node.name == "max"_L1 ? Act::Max
                 : node.name == "min"_L1 ? Act::Min
                                         : Act::Size;
        break;
    case Node::Kind::Each: {
        op.act = node.name == "all"_L1      ? Act::All
                 : node.name == "exists"_L1 ? Act::Exists
                 : node.name == "filter"_L1 ? Act::Filter
                                            : Act::Map;
        op.number = static_cast<int>(variables.size());
        const int list = make(node.child(0), variables);
        variables.push_back(node.variable);
        const int body = make(node.child(1), variables);
        variables.pop_back();
        const int within = m_reach[static_cast<size_t>(body)];
        return put(op, {list, body},
                   std::min(m_reach[static_cast<size_t>(list)], within < op.number ? within : kNoVariable), repeated);
    }
    }
    std::vector<int> of;
    int reach = kNoVariable;
    for (const NodePtr &child : node.children) {
        of.push_back(make(*child, variables));
        reach = std::min(reach, m_reach[static_cast<size_t>(of.back())]);
    }
    return put(op, of, reach, repeated);
}

TruthProgram::TruthProgram(const Formulas &derived) : m_code(std::make_unique<Code>())
{
    m_code->derived = &derived;
}
TruthProgram::~TruthProgram() = default;

int TruthProgram::add(const Expression &expression)
{
    std::vector<QString> variables;
    return m_code->make(expression.root(), variables);
}

class TruthRun::Machine
{
public:
    Machine(const TruthProgram::Code &code, const Facts &facts, site::FactReader &reader)
        : m_code(code), m_facts(facts), m_reader(reader), m_doubts(!facts.doubted.isEmpty()),
          m_kept(static_cast<size_t>(code.places)), m_isKept(static_cast<size_t>(code.places))
    {
        if (facts.today.isValid())
            m_today = reader.keep(facts.today.toString(Qt::ISODate));
        m_measured = reader.read(facts.measurements);
    }

    Fact truthOf(int number)
    {
        m_steps = 0;
        const Fact fact = value(number);
        return m_steps > Expression::kMaxSteps ? Fact::fault() : fact;
    }

private:
    Fact value(int number)
    {
        const Op &op = m_code.ops[static_cast<size_t>(number)];
        if (op.place < 0)
            return workedOut(op);
        const auto place = static_cast<size_t>(op.place);
        if (!m_isKept[place]) {
            const Fact fact = workedOut(op);
            if (m_steps > Expression::kMaxSteps)
                return Fact::fault(); // another expression may have the time
            m_kept[place] = fact;
            m_isKept[place] = 1;
        }
        return m_kept[place];
    }
    Fact child(const Op &op, int which) { return value(m_code.children[static_cast<size_t>(op.first + which)]); }
    /// Where yes or no is wanted.
    Fact truth(const Op &op, int which)
    {
        const Fact fact = child(op, which);
        return fact.known() && fact.kind != Kind::Boolean ? Fact::fault() : fact;
    }

    Fact workedOut(const Op &op)
    {
        if (++m_steps > Expression::kMaxSteps)
            return Fact::fault();
        switch (op.act) {
        case Act::Literal:
            return op.literal;
        case Act::Site:
            return m_reader.site();
        case Act::Today:
            return m_today;
        case Act::Measured:
            return m_measured;
        case Act::Variable:
            return m_variables[m_base + static_cast<size_t>(op.number)];
        case Act::Member: {
            const Fact group = child(op, 0);
            if (group.kind == Kind::Group)
                return m_reader.member(group, *op.name);
            return group.known() ? Fact::fault() : group;
        }
        case Act::Derived:
            return derived(op);
        case Act::Index:
            return index(op);
        case Act::Not: {
            const Fact fact = truth(op, 0);
            return fact.known() ? Fact::of(!fact.boolean) : fact;
        }
        case Act::Negate: {
            const Fact fact = child(op, 0);
            return fact.kind == Kind::Number ? Fact::of(-fact.number) : noNumber(fact);
        }
        case Act::And:
            return joined(op, false);
        case Act::Or:
            return joined(op, true);
        case Act::Compare: {
            const Fact left = child(op, 0), right = child(op, 1);
            return left.known() && right.known() ? related(left, op.sign, op.orEqual, right) : unknownOf(left, right);
        }
        case Act::In:
            return in(op);
        case Act::Arithmetic:
            return arithmetic(op);
        case Act::Conditional:
            return conditional(op);
        case Act::List: {
            FactList list;
            for (int i = 0; i < op.count; ++i)
                list.items.push_back(child(op, i));
            return m_reader.keep(std::move(list));
        }
        case Act::Has: {
            const Fact fact = child(op, 0);
            return m_doubts && fact.kind == Kind::Fault ? fact : Fact::of(fact.known());
        }
        case Act::Call:
            return call(op);
        case Act::Sum:
        case Act::Max:
        case Act::Min:
        case Act::Size:
            return fold(op);
        case Act::All:
        case Act::Exists:
        case Act::Filter:
        case Act::Map:
            return each(op);
        }
        return {};
    }

    Fact derived(const Op &op)
    {
        constexpr int kDeepest = 16;
        if (m_depth >= kDeepest)
            return Fact::fault();
        const size_t base = std::exchange(m_base, m_variables.size());
        ++m_depth;
        const Fact fact = value(m_code.formulas[static_cast<size_t>(op.number)]);
        --m_depth;
        m_base = base;
        return fact;
    }

    /// A fault, of what is known and no number.
    static Fact noNumber(const Fact &fact) { return fact.known() && fact.kind != Kind::Number ? Fact::fault() : fact; }

    Fact index(const Op &op)
    {
        const Fact list = child(op, 0), at = child(op, 1);
        if (!list.known() || !at.known())
            return unknownOf(list, at);
        if (list.kind != Kind::List || at.kind != Kind::Number || at.number < 0 || at.number != std::floor(at.number))
            return Fact::fault();
        if (at.number >= static_cast<double>(list.list->items.size()))
            return {};
        const auto place = static_cast<size_t>(at.number);
        for (size_t i = 0; i <= place; ++i) // where it stands depends on every doubtful one before it
            if (!list.list->certain(i))
                return {};
        return list.list->items[place];
    }

    Fact joined(const Op &op, bool decisive)
    {
        Fact result = Fact::of(!decisive);
        for (int i = 0; i < op.count; ++i) {
            const Fact fact = truth(op, i);
            if (fact.is(decisive))
                return fact;
            if (!fact.known())
                result = result.known() ? fact : unknownOf(result, fact);
        }
        return result;
    }

    Fact in(const Op &op)
    {
        const Fact left = child(op, 0), right = child(op, 1);
        if (!right.known())
            return unknownOf(left, right);
        if (right.kind != Kind::List)
            return Fact::fault();
        Fact result = Fact::of(false);
        for (size_t i = 0; i < right.list->items.size(); ++i) {
            const Fact &item = right.list->items[i];
            const Fact same = left.known() && item.known() ? related(left, u'=', true, item) : unknownOf(left, item);
            if (same.is(false))
                continue;
            if (same.is(true) && right.list->certain(i))
                return same;
            result = unknownOf(result, same);
        }
        return result;
    }

    Fact arithmetic(const Op &op)
    {
        const Fact left = child(op, 0), right = child(op, 1);
        if (left.kind != Kind::Number || right.kind != Kind::Number)
            return unknownOf(noNumber(left), noNumber(right));
        double result = 0;
        switch (op.sign) {
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
                return Fact::fault();
            result = left.number / right.number;
        }
        return std::isfinite(result) ? Fact::of(result) : Fact::fault();
    }

    Fact conditional(const Op &op)
    {
        const Fact condition = truth(op, 0);
        if (condition.known())
            return child(op, condition.boolean ? 1 : 2);
        const Fact yes = child(op, 1), no = child(op, 2); // alike, it does not matter which is taken
        return yes.known() && no.known() && related(yes, u'=', true, no).is(true) ? yes : condition;
    }

    Fact call(const Op &op)
    {
        if (op.function == nullptr || op.function->arguments.size() != op.count)
            return Fact::fault();
        std::vector<Fact> facts;
        Fact unknown = Fact::of(true);
        for (int i = 0; i < op.count; ++i) {
            facts.push_back(child(op, i));
            if (!facts.back().known())
                unknown = unknownOf(unknown, facts.back());
        }
        if (!unknown.known())
            return unknown;
        std::vector<Value> arguments;
        for (int i = 0; i < op.count; ++i) {
            const Sort wanted = op.function->arguments[i];
            const Fact &fact = facts[static_cast<size_t>(i)];
            if (wanted != Sort::Any && sortOf(fact) != wanted)
                return Fact::fault();
            arguments.push_back(toValue(fact));
        }
        return toFact(op.function->call(arguments, m_facts));
    }

    Fact toFact(const Value &value)
    {
        switch (value.type) {
        case Value::Type::Boolean:
            return Fact::of(value.boolean);
        case Value::Type::Number:
            return Fact::of(value.number);
        case Value::Type::Text:
            return m_reader.keep(value.text);
        case Value::Type::Object:
            return m_reader.read(value.object);
        case Value::Type::List: {
            FactList list;
            for (const Item &item : *value.items) {
                list.items.push_back(toFact(item.value));
                list.uncertain.push_back(!item.certain);
            }
            return m_reader.keep(std::move(list));
        }
        case Value::Type::Unknown:
            break;
        }
        return value.fault.isEmpty() ? Fact() : Fact::fault();
    }

    Fact fold(const Op &op)
    {
        const Fact list = child(op, 0);
        if (list.kind == Kind::Text && op.act == Act::Size)
            return Fact::of(static_cast<double>(list.text->size()));
        if (!list.known())
            return list;
        if (list.kind != Kind::List)
            return Fact::fault();
        Fact unknown = Fact::of(true);
        const auto &items = list.list->items;
        for (size_t i = 0; i < items.size(); ++i) {
            if (op.act != Act::Size && !items[i].known())
                unknown = unknownOf(unknown, items[i]);
            else if (!list.list->certain(i))
                unknown = unknownOf(unknown, {});
        }
        if (!unknown.known())
            return unknown;
        if (op.act == Act::Size)
            return Fact::of(static_cast<double>(items.size()));
        if (op.act == Act::Sum) {
            double total = 0;
            for (const Fact &item : items) {
                if (item.kind != Kind::Number)
                    return Fact::fault();
                total += item.number;
            }
            return std::isfinite(total) ? Fact::of(total) : Fact::fault();
        }
        if (items.empty())
            return Fact::fault();
        Fact best = items.front();
        for (const Fact &item : items) {
            const Fact better = related(item, op.act == Act::Max ? u'>' : u'<', false, best);
            if (!better.known())
                return better;
            if (better.boolean)
                best = item;
        }
        return best;
    }

    Fact each(const Op &op)
    {
        const Fact list = child(op, 0);
        if (!list.known())
            return list;
        if (list.kind != Kind::List)
            return Fact::fault();
        const size_t around = m_variables.size();
        m_variables.push_back({});
        const Fact fact = op.act == Act::All || op.act == Act::Exists ? quantified(op, *list.list, around)
                                                                      : transformed(op, *list.list, around);
        m_variables.pop_back();
        return fact;
    }

    Fact quantified(const Op &op, const FactList &list, size_t variable)
    {
        const bool decisive = op.act == Act::Exists;
        Fact result = Fact::of(!decisive);
        for (size_t i = 0; i < list.items.size(); ++i) {
            m_variables[variable] = list.items[i];
            const Fact fact = truth(op, 1);
            if (fact.is(!decisive))
                continue;
            if (fact.is(decisive) && list.certain(i))
                return fact;
            result = unknownOf(result, fact);
        }
        return result;
    }

    Fact transformed(const Op &op, const FactList &list, size_t variable)
    {
        const bool filter = op.act == Act::Filter;
        FactList made;
        bool allCertain = true;
        for (size_t i = 0; i < list.items.size(); ++i) {
            m_variables[variable] = list.items[i];
            const Fact fact = filter ? truth(op, 1) : child(op, 1);
            if (filter && fact.kind == Kind::Fault)
                return fact;
            if (fact.is(false) && filter)
                continue;
            const bool certain = list.certain(i) && (!filter || fact.known());
            made.items.push_back(filter ? list.items[i] : fact);
            made.uncertain.push_back(!certain);
            allCertain = allCertain && certain;
        }
        if (allCertain)
            made.uncertain.clear();
        return m_reader.keep(std::move(made));
    }

    const TruthProgram::Code &m_code;
    const Facts &m_facts;
    site::FactReader &m_reader;
    const bool m_doubts;
    std::vector<Fact> m_kept;
    std::vector<char> m_isKept;
    std::vector<Fact> m_variables; ///< those of the formula at hand begin at m_base
    size_t m_base = 0;
    Fact m_today, m_measured;
    int m_depth = 0;
    int m_steps = 0;
};

TruthRun::TruthRun(const TruthProgram &program, const Facts &facts, site::FactReader &reader)
    : m_machine(std::make_unique<Machine>(*program.m_code, facts, reader))
{
}
TruthRun::~TruthRun() = default;

Truth TruthRun::truth(int number)
{
    const Fact fact = m_machine->truthOf(number);
    if (fact.kind != Kind::Boolean)
        return Truth::Unknown;
    return fact.boolean ? Truth::True : Truth::False;
}

} // namespace wm::rules
