// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"
#include "core/rules/node.h"
#include "core/rules/value.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMutex>

#include <algorithm>
#include <cmath>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

struct Token
{
    enum class Kind { End, Number, Text, Word, Sign, Bad };
    Kind kind = Kind::End;
    qsizetype begin = 0, end = 0;
    QString text; ///< of a word or sign; a text's content
    double number = 0;
};

bool isWordStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    Token next()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\n'))
            ++m_at;
        Token token;
        token.begin = token.end = m_at;
        if (m_at >= m_text.size())
            return token;
        const QChar c = m_text[m_at];
        if (isDigit(c))
            return number(token);
        if (c == u'\'' || c == u'"')
            return quoted(token, c);
        if (isWordStart(c)) {
            while (m_at < m_text.size() && (isWordStart(m_text[m_at]) || isDigit(m_text[m_at])))
                ++m_at;
            return finished(token, Token::Kind::Word);
        }
        static const QStringList pairs{u"=="_s, u"!="_s, u"<="_s, u">="_s, u"&&"_s, u"||"_s};
        if (pairs.contains(m_text.mid(m_at, 2))) {
            m_at += 2;
            return finished(token, Token::Kind::Sign);
        }
        ++m_at;
        return finished(token, QStringView(u"<>!+-*/?:()[].,").contains(c) ? Token::Kind::Sign : Token::Kind::Bad);
    }

private:
    Token finished(Token token, Token::Kind kind)
    {
        token.kind = kind;
        token.end = m_at;
        token.text = m_text.mid(token.begin, token.end - token.begin);
        return token;
    }
    Token number(Token token)
    {
        const auto digits = [this] {
            while (m_at < m_text.size() && isDigit(m_text[m_at]))
                ++m_at;
        };
        digits();
        if (m_at + 1 < m_text.size() && m_text[m_at] == u'.' && isDigit(m_text[m_at + 1])) {
            ++m_at;
            digits();
        }
        const bool runsOn = m_at < m_text.size() && isWordStart(m_text[m_at]); // "12x" is no number
        if (runsOn)
            ++m_at;
        token = finished(token, runsOn ? Token::Kind::Bad : Token::Kind::Number);
        if (!runsOn) {
            token.number = token.text.toDouble();
            if (!std::isfinite(token.number))
                token.kind = Token::Kind::Bad;
        }
        return token;
    }
    Token quoted(Token token, QChar quote)
    {
        QString content;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == quote) {
                ++m_at;
                token = finished(token, Token::Kind::Text);
                token.text = content;
                return token;
            }
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                // A backslash keeps itself before anything but a quote or a backslash, so that patterns read as
                // written.
                const QChar following = m_text[m_at + 1];
                if (following == u'\\' || following == u'\'' || following == u'"')
                    ++m_at;
            }
            content += m_text[m_at];
        }
        return finished(token, Token::Kind::Bad); // never closed
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// Recursive descent. The first error stays; every function returns null after it.
class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text), m_lexer(text) { advance(); }

    Result<NodePtr> parse()
    {
        NodePtr root = conditional();
        if (root && m_token.kind != Token::Kind::End)
            root = unexpected(RuleWords::tr("Here the expression should end."));
        if (!root)
            return m_error;
        return root;
    }

private:
    using Kind = Node::Kind;

    void advance()
    {
        m_lastEnd = m_token.end;
        m_token = m_lexer.next();
    }
    [[nodiscard]] bool at(QLatin1StringView sign) const
    {
        return m_token.kind == Token::Kind::Sign && m_token.text == sign;
    }
    bool take(QLatin1StringView sign)
    {
        if (!at(sign))
            return false;
        advance();
        return true;
    }
    NodePtr fail(qsizetype position, const QString &sentence)
    {
        if (m_error.message.isEmpty())
            m_error = errorAt(position, sentence);
        return nullptr;
    }
    NodePtr unexpected(const QString &wanted)
    {
        if (m_token.kind == Token::Kind::End)
            return fail(m_token.begin, RuleWords::tr("The expression ends too early. %1").arg(wanted));
        return fail(m_token.begin, RuleWords::tr("‘%1’ is not expected. %2")
                                       .arg(m_text.mid(m_token.begin, m_token.end - m_token.begin), wanted));
    }
    bool want(QLatin1StringView sign)
    {
        if (take(sign))
            return true;
        unexpected(RuleWords::tr("Here ‘%1’ is missing.").arg(QString(sign)));
        return false;
    }

    NodePtr made(Kind kind, qsizetype begin, QString name, std::vector<NodePtr> children)
    {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->begin = begin;
        node->end = m_lastEnd;
        node->name = std::move(name);
        for (const NodePtr &child : children) {
            if (!child)
                return nullptr;
            node->depth = std::max(node->depth, child->depth + 1);
        }
        if (kind == Kind::Name) {
            node->path = node->root = node->name;
            node->slot = slotOf(node->path);
        } else if (kind == Kind::Member && !children.front()->path.isEmpty()) {
            node->path = children.front()->path + u'.' + node->name;
            node->root = children.front()->root;
            node->slot = slotOf(node->path);
        } else if (kind == Kind::Derived) {
            node->slot = slotOf(u"derived."_s + node->name);
        }
        node->children = std::move(children);
        if (node->depth > Expression::kMaxDepth)
            return tooDeep(begin);
        return node;
    }
    NodePtr tooDeep(qsizetype position)
    {
        return fail(position,
                    RuleWords::tr("The expression is nested more than %1 deep. Split it.").arg(Expression::kMaxDepth));
    }

    NodePtr conditional()
    {
        if (++m_nesting > Expression::kMaxDepth)
            return tooDeep(m_token.begin);
        const qsizetype begin = m_token.begin;
        NodePtr node = joined(Kind::Or);
        if (node && take("?"_L1)) {
            NodePtr yes = conditional();
            if (!yes || !want(":"_L1))
                return nullptr;
            NodePtr no = conditional();
            node = made(Kind::Conditional, begin, {}, {node, yes, no});
        }
        --m_nesting;
        return node;
    }

    /// a || b || c and a && b && c: one node with all operands, so that long rows do not nest.
    NodePtr joined(Kind kind)
    {
        const qsizetype begin = m_token.begin;
        const auto operand = [&] { return kind == Kind::Or ? joined(Kind::And) : relation(); };
        const QLatin1StringView sign = kind == Kind::Or ? "||"_L1 : "&&"_L1;
        std::vector<NodePtr> operands{operand()};
        while (operands.back() && take(sign))
            operands.push_back(operand());
        return operands.size() == 1 ? operands.front() : made(kind, begin, {}, std::move(operands));
    }

    [[nodiscard]] QString relationHere() const
    {
        static const QStringList relations{u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        if (m_token.kind == Token::Kind::Sign && relations.contains(m_token.text))
            return m_token.text;
        return m_token.kind == Token::Kind::Word && m_token.text == "in"_L1 ? u"in"_s : QString();
    }
    NodePtr relation()
    {
        const qsizetype begin = m_token.begin;
        NodePtr left = sum();
        const QString sign = relationHere();
        if (!left || sign.isEmpty())
            return left;
        advance();
        NodePtr right = sum();
        NodePtr node = made(sign == "in"_L1 ? Kind::In : Kind::Compare, begin, sign, {left, right});
        if (node && !relationHere().isEmpty())
            return unexpected(RuleWords::tr("Comparisons cannot be chained; join them with &&."));
        return node;
    }

    NodePtr sum() { return leftToRight("+"_L1, "-"_L1, &Parser::product); }
    NodePtr product() { return leftToRight("*"_L1, "/"_L1, &Parser::unary); }
    NodePtr leftToRight(QLatin1StringView one, QLatin1StringView other, NodePtr (Parser::*operand)())
    {
        const qsizetype begin = m_token.begin;
        NodePtr node = (this->*operand)();
        while (node && (at(one) || at(other))) {
            const QString sign = m_token.text;
            advance();
            NodePtr right = (this->*operand)();
            node = made(Kind::Arithmetic, begin, sign, {node, right});
        }
        return node;
    }

    NodePtr unary()
    {
        const qsizetype begin = m_token.begin;
        const bool negation = at("!"_L1);
        if (!negation && !at("-"_L1))
            return postfix();
        if (++m_nesting > Expression::kMaxDepth)
            return tooDeep(begin);
        advance();
        NodePtr operand = unary();
        --m_nesting;
        return made(negation ? Kind::Not : Kind::Negate, begin, {}, {operand});
    }

    NodePtr postfix()
    {
        const qsizetype begin = m_token.begin;
        NodePtr node = primary();
        while (node) {
            if (take("["_L1)) {
                NodePtr index = conditional();
                if (!index || !want("]"_L1))
                    return nullptr;
                node = made(Kind::Index, begin, {}, {node, index});
            } else if (take("."_L1)) {
                node = member(node, begin);
            } else {
                break;
            }
        }
        return node;
    }

    NodePtr member(const NodePtr &object, qsizetype begin)
    {
        if (m_token.kind != Token::Kind::Word)
            return unexpected(RuleWords::tr("After a dot comes a name."));
        const Token word = m_token;
        advance();
        if (!take("("_L1)) {
            if (object->kind == Kind::Name && object->name == "derived"_L1)
                return made(Kind::Derived, begin, word.text, {});
            return made(Kind::Member, begin, word.text, {object});
        }
        static const QStringList folds{u"sum"_s, u"max"_s, u"min"_s, u"size"_s};
        static const QStringList each{u"all"_s, u"exists"_s, u"filter"_s, u"map"_s};
        if (folds.contains(word.text))
            return want(")"_L1) ? made(Kind::Fold, begin, word.text, {object}) : nullptr;
        if (!each.contains(word.text))
            return fail(word.begin,
                        RuleWords::tr("A list has no ‘%1’. It has all, exists, filter, map, sum, max, min and size.")
                            .arg(word.text));
        if (m_token.kind != Token::Kind::Word)
            return unexpected(RuleWords::tr("‘%1’ wants a name for the element first.").arg(word.text));
        const Token variable = m_token;
        if (isReserved(variable.text))
            return fail(variable.begin,
                        RuleWords::tr("‘%1’ is a word of the language and cannot name an element.").arg(variable.text));
        advance();
        if (!want(","_L1))
            return nullptr;
        NodePtr body = conditional();
        if (!body || !want(")"_L1))
            return nullptr;
        NodePtr node = made(Kind::Each, begin, word.text, {object, body});
        if (node)
            std::const_pointer_cast<Node>(node)->variable = variable.text;
        return node;
    }

    static bool isReserved(const QString &word)
    {
        static const QStringList words{u"true"_s, u"false"_s, u"null"_s,    u"in"_s,
                                       u"has"_s,  u"today"_s, u"derived"_s, u"measurements"_s};
        return words.contains(word);
    }

    NodePtr primary()
    {
        const Token token = m_token;
        switch (token.kind) {
        case Token::Kind::Number:
            advance();
            return literal(token, token.number);
        case Token::Kind::Text:
            advance();
            return literal(token, token.text);
        case Token::Kind::Word:
            return word();
        case Token::Kind::Sign:
            if (take("("_L1)) {
                NodePtr inner = conditional();
                return inner && want(")"_L1) ? inner : nullptr;
            }
            if (take("["_L1)) {
                std::vector<NodePtr> items;
                if (!at("]"_L1) && !list(items))
                    return nullptr;
                return want("]"_L1) ? made(Kind::List, token.begin, {}, std::move(items)) : nullptr;
            }
            [[fallthrough]];
        case Token::Kind::End:
            return unexpected(RuleWords::tr("Here a value is missing."));
        case Token::Kind::Bad:
            break;
        }
        if (m_text[token.begin] == u'\'' || m_text[token.begin] == u'"')
            return fail(token.begin, RuleWords::tr("This text has no closing quotation mark."));
        return unexpected(RuleWords::tr("Here a value is missing."));
    }

    NodePtr literal(const Token &token, const QJsonValue &value)
    {
        NodePtr node = made(Kind::Literal, token.begin, {}, {});
        if (node)
            std::const_pointer_cast<Node>(node)->literal = std::make_shared<const Value>(Value::fromJson(value, {}));
        return node;
    }

    NodePtr word()
    {
        const Token token = m_token;
        advance();
        if (token.text == "true"_L1 || token.text == "false"_L1)
            return literal(token, token.text == "true"_L1);
        if (token.text == "null"_L1)
            return fail(token.begin, RuleWords::tr("There is no null. Ask has(…) whether something is recorded."));
        if (token.text == "in"_L1)
            return fail(token.begin, RuleWords::tr("‘in’ stands between a value and a list."));
        if (!take("("_L1))
            return made(Kind::Name, token.begin, token.text, {});
        std::vector<NodePtr> arguments;
        if ((!at(")"_L1) && !list(arguments)) || !want(")"_L1))
            return nullptr;
        if (token.text == "has"_L1) {
            if (arguments.size() != 1 || !isPath(*arguments.front()))
                return fail(token.begin, RuleWords::tr("has() takes one path."));
            return made(Kind::Has, token.begin, token.text, std::move(arguments));
        }
        if (token.text == "size"_L1) {
            if (arguments.size() != 1)
                return fail(token.begin, RuleWords::tr("size() takes one list or text."));
            return made(Kind::Fold, token.begin, token.text, std::move(arguments));
        }
        return made(Kind::Call, token.begin, token.text, std::move(arguments));
    }

    static bool isPath(const Node &node)
    {
        if (node.kind == Kind::Name || node.kind == Kind::Derived)
            return true;
        if (node.kind == Kind::Member)
            return isPath(node.child(0));
        return node.kind == Kind::Index && node.child(1).kind == Kind::Literal && isPath(node.child(0));
    }

    bool list(std::vector<NodePtr> &items)
    {
        do {
            items.push_back(conditional());
            if (!items.back())
                return false;
        } while (take(","_L1));
        return true;
    }

    const QString &m_text;
    Lexer m_lexer;
    Token m_token;
    qsizetype m_lastEnd = 0;
    int m_nesting = 0;
    Error m_error;
};

} // namespace

Error errorAt(qsizetype position, const QString &sentence)
{
    return makeError(ErrorCode::Invalid, RuleWords::tr("Column %1: %2").arg(position + 1).arg(sentence));
}

int slotOf(const QString &path)
{
    // The vocabulary has some hundred paths; the limit is for somebody who writes packs to fill the memory.
    constexpr qsizetype kMost = 1 << 14;
    static QMutex mutex;
    static QHash<QString, int> slots_;
    const QMutexLocker lock(&mutex);
    if (const auto known = slots_.constFind(path); known != slots_.cend())
        return *known;
    if (slots_.size() >= kMost)
        return -1;
    const int slot = static_cast<int>(slots_.size());
    slots_.insert(path, slot);
    return slot;
}

Result<NodePtr> parseNode(const QString &text)
{
    if (text.size() > Expression::kMaxLength)
        return errorAt(
            Expression::kMaxLength,
            RuleWords::tr("The expression is longer than %1 characters. Split it.").arg(Expression::kMaxLength));
    return Parser(text).parse();
}

} // namespace wm::rules
