// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace wm::rules {

/// A stretch of a filled sentence. `missing`: it stands, in brackets, for a fact that nobody has recorded.
struct FilledRun
{
    QString text;
    bool missing = false;
    bool operator==(const FilledRun &) const = default;
};

/// A sentence of a document with this site's facts in it.
struct FilledText
{
    QList<FilledRun> runs = {};
    FilledText() = default;
    FilledText(const QString &text) : runs{{text}} {}
    [[nodiscard]] QString plain() const;
    [[nodiscard]] bool isEmpty() const { return plain().isEmpty(); }
    bool operator==(const FilledText &) const = default;
};

/// How a row stands, drawn as a sign beside it: shapes differ, not only colours.
enum class RowMark { None, Good, Care, Bad, Open };

struct FilledRow
{
    QList<FilledText> cells = {};
    RowMark mark = RowMark::None;
    bool operator==(const FilledRow &) const = default;
};

struct FilledTable
{
    QStringList columns = {}; ///< titles; empty: no head
    QList<double> widths = {};
    QList<FilledRow> rows = {};
    bool marked = false;             ///< its rows have a mark
    QList<QByteArray> pictures = {}; ///< one a row, set beside its words; JPEG or PNG, empty: it could not be read
    QStringList missing = {};        ///< facts that the table lacks
    QStringList objections = {};     ///< sentences: what in it keeps the document from being signed
};

/// One tag to engrave or print: its words and how high their capitals are.
struct FilledSign
{
    FilledText text;
    double capitalsIn = 0; ///< inches
    FilledText where;
};

/// One piece of a document, filled, as every output sets it.
struct FilledBlock
{
    enum class Kind { Heading, Strong, Paragraph, Small, Item, Table, Signature, Signs };
    Kind kind = Kind::Paragraph;
    QString id;
    FilledText text = {};
    FilledTable table = {};
    QStringList lines = {}; ///< of a signature: what is written by hand over each line
    QList<FilledSign> signs = {};
};

/// A document filled from one site. Preliminary while something is missing or the site contradicts itself.
struct FilledDocument
{
    QString id, title, cite;
    QString language;            ///< of its words: "en" where the recipient reads English, whoever makes it
    bool editable = false;       ///< somebody has to go on writing in it: offered to word processors as well
    QStringList missing = {};    ///< paths, sorted, each once
    QStringList objections = {}; ///< sentences: why it may not be signed, whatever is recorded
    QList<FilledBlock> blocks = {};
    [[nodiscard]] bool preliminary() const { return !missing.isEmpty() || !objections.isEmpty(); }
};

} // namespace wm::rules
