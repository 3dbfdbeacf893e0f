// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <memory>
#include <vector>

namespace wm::rules {

struct Value;

/// One node of a parsed expression. Immutable once the parser is done with it.
class Node
{
public:
    enum class Kind {
        Literal,     ///< literal
        Name,        ///< name: a lambda's variable, `today`, `measurements`, or the site's own member
        Derived,     ///< name: derived.NAME
        Member,      ///< children[0] . name
        Index,       ///< children[0] [ children[1] ]
        Not,         ///< ! children[0]
        Negate,      ///< - children[0]
        And,         ///< all children
        Or,          ///< all children
        Compare,     ///< name is the operator: == != < <= > >=
        In,          ///< children[0] in children[1]
        Arithmetic,  ///< name is the operator: + - * /
        Conditional, ///< children[0] ? children[1] : children[2]
        List,        ///< [children]
        Has,         ///< has(children[0])
        Call,        ///< name(children)
        Fold,        ///< children[0].name() with name sum, max, min, size
        Each,        ///< children[0].name(variable, children[1]) with name all, exists, filter, map
    };

    Kind kind = Kind::Literal;
    qsizetype begin = 0, end = 0; ///< where in the text, for columns and explanations
    int depth = 1;
    QString name;
    QString variable;
    QString path;  ///< of a name and what is below it: "poi.method"; empty for anything that is no plain path
    QString root;  ///< its first step, which may be a lambda's variable
    int slot = -1; ///< of `path`, and of a derived name: slotOf(); where its value is kept during an evaluation
    std::shared_ptr<const Value> literal;
    std::vector<std::shared_ptr<const Node>> children;

    [[nodiscard]] const Node &child(size_t index) const { return *children[index]; }
};

using NodePtr = std::shared_ptr<const Node>;

/// Reads an expression (expression.h has the limits).
Result<NodePtr> parseNode(const QString &text);
/// A small number that stands for a path in every expression of the program; -1 when there are too many.
int slotOf(const QString &path);
/// An error at a place in an expression: its column is the first thing said.
Error errorAt(qsizetype position, const QString &sentence);

} // namespace wm::rules
