// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QPainter;

namespace wm::documents {

/// What a piece of a page is, for readers that cannot see it (ISO 32000-1, 14.8): the standard types alone.
enum class Tag { Part, H1, H2, P, Table, TR, TH, TD, Figure };

/// One element of the pages' structure. Its content is painted between two marks (paintMark()), or it has children.
struct Element
{
    Tag tag = Tag::P;
    int parent = -1;  ///< index of the element it is in; -1: the document
    QString alt = {}; ///< of a figure: what it shows, in words
};

/// Elements in reading order: an element comes before its children, and before what is read after it.
using Structure = QList<Element>;

/// What only decorates: rules, shades, page frames.
inline constexpr int kDecoration = -1;

/// Paints a mark that no page shows, far outside of the sheet: from here on what is painted belongs to the element.
/// withStructure() turns it into the page's own marks.
void paintMark(QPainter &painter, int element);

} // namespace wm::documents
