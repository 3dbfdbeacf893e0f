// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/truth_code.h"
#include "core/rules/truth_program.h"

#include <algorithm>
#include <cmath>

namespace wm::rules {

using namespace Qt::StringLiterals;
using namespace truth;
using site::Fact;
using site::FactList;
using site::FactName;
using Kind = Fact::Kind;

namespace {

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
