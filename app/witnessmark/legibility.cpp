// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/legibility.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtGui/QColor>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <algorithm>
#include <cmath>
#include <functional>

namespace wm {
namespace {

/// A text that is seen, or the part of it that is.
struct Seen
{
    QQuickItem *item;
    QString text;
    QRectF shown; ///< of the window
    bool whole;   ///< not under the edge of a list that can be moved
};

/// A row that a list has made ahead and not put in its place yet: it stands at the list's beginning, is not painted,
/// and the list does not know it there.
bool madeAhead(QQuickItem *row)
{
    QQuickItem *list = row->parentItem() == nullptr ? nullptr : row->parentItem()->parentItem();
    if (list == nullptr || !list->inherits("QQuickItemView"))
        return false;
    QQuickItem *there = nullptr;
    QMetaObject::invokeMethod(list, "itemAt", Q_RETURN_ARG(QQuickItem *, there), Q_ARG(qreal, row->x() + 1),
                              Q_ARG(qreal, row->y() + 1));
    return there != nullptr && there != row;
}

/// Every visible text under an item, with the part of it that no clip takes away.
void collect(QQuickItem *item, const QRectF &clip, bool dimmed, QList<Seen> &texts)
{
    if (!item->isVisible() || item->opacity() == 0 || madeAhead(item))
        return;
    dimmed = dimmed || item->opacity() < 1 || !item->isEnabled(); // what cannot be used may be faint
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const QRectF inner = item->clip() ? clip.intersected(place) : clip;
    if (item->inherits("QQuickText") && !dimmed) {
        const QString text = item->property("text").toString();
        const QRectF shown = inner.intersected(place);
        if (!text.trimmed().isEmpty() && shown.width() >= 4 && shown.height() >= 4)
            texts.append({item, text, shown, shown.height() > place.height() - 1 && shown.width() > place.width() - 1});
    }
    for (QQuickItem *child : item->childItems())
        collect(child, inner, dimmed, texts);
}

/// The widest word of a text, in its font.
qreal widest(const QString &text, const QFont &font)
{
    static const QRegularExpression breaks(QStringLiteral("[\\s/–—-]+"));
    qreal most = 0;
    for (const QString &word : text.split(breaks, Qt::SkipEmptyParts))
        most = std::max(most, QFontMetricsF(font).horizontalAdvance(word));
    return most;
}

/// Whether it is what a button says. A cell of a table is not: a line each, and what is chosen is told beside it; nor
/// is a list of what is missing, which has had its three lines.
bool namesButton(const QQuickItem *item)
{
    constexpr int kLines = 3;
    const bool oneLine = item->property("wrapMode").toInt() == 0;
    if (item->property("maximumLineCount").toInt() >= kLines && item->property("lineCount").toInt() >= kLines)
        return false;
    bool button = false;
    for (int up = 0; item != nullptr; ++up, item = item->parentItem()) {
        button = button || (up < 4 && item->inherits("QQuickAbstractButton"));
        if (oneLine && item->inherits("QQuickItemView"))
            return false;
    }
    return button;
}

/// Whether one of two items lies above the other because somebody said so (z): a head that stays while rows go by
/// below.
bool layered(const QQuickItem *one, const QQuickItem *other)
{
    QList<const QQuickItem *> ancestors;
    for (const QQuickItem *up = one; up != nullptr; up = up->parentItem())
        ancestors.append(up);
    for (const QQuickItem *up = other, *below = nullptr; up != nullptr; below = up, up = up->parentItem())
        if (const qsizetype at = ancestors.indexOf(up); at > 0 && below != nullptr)
            return ancestors.at(at - 1)->z() != below->z();
    return false;
}

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// The colour that most of a part of the picture has: what a text there stands on.
QColor ground(const QImage &picture, const QRect &part)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); y += 2) // half of it tells as well
        for (int x = part.left(); x <= part.right(); x += 2)
            ++counts[picture.pixel(x, y)];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

} // namespace

QStringList illegible(const QQuickWindow &window, const QImage &picture)
{
    QList<Seen> texts;
    collect(window.contentItem(), QRectF(0, 0, window.width(), window.height()), false, texts);
    QStringList faults;
    const auto fault = [&faults](const Seen &seen, const QString &what) {
        faults.append(QStringLiteral("“%1” %2").arg(seen.text.left(60).simplified(), what));
    };
    for (const Seen &seen : std::as_const(texts)) {
        const QFont font = seen.item->property("font").value<QFont>();
        const bool rich = seen.text.contains(u'<');
        constexpr int kAnywhere = 3; // Text.WrapAnywhere: what is no words, such as a hash
        const int mode = seen.item->property("wrapMode").toInt();
        const bool wraps = mode != 0;
        const bool cut =
            seen.item->property("truncated").toBool() && seen.item->implicitWidth() > seen.item->width() + 1;
        if (namesButton(seen.item) && cut)
            fault(seen, QStringLiteral("is cut on its button"));
        const qreal needed = wraps && !rich ? widest(seen.text, font) : seen.item->property("contentWidth").toReal();
        if (mode != kAnywhere &&
            needed > seen.item->width() + 1) // widths are parts of a pixel; what is cut lacks whole ones
            fault(seen,
                  QStringLiteral("needs %1 and has %2").arg(needed, 0, 'f', 0).arg(seen.item->width(), 0, 'f', 0));
        const QRect part = seen.shown.toRect().intersected(picture.rect());
        if (rich || !seen.whole || part.isEmpty())
            continue;
        constexpr double kText = 4.5, kLarge = 3;
        constexpr int kLargePixels = 24, kLargeBold = 19;
        const int size = QFontInfo(font).pixelSize();
        const double least = size >= kLargePixels || (font.bold() && size >= kLargeBold) ? kLarge : kText;
        const QColor ink = seen.item->property("color").value<QColor>(), on = ground(picture, part);
        if (ink.alpha() == 255 && contrast(ink, on) < least)
            fault(seen, QStringLiteral("is %1 on %2").arg(ink.name(), on.name()));
    }
    // What is painted of two texts never lies over each other.
    const auto painted = [](const Seen &seen) {
        const QSizeF size(std::min(seen.item->property("contentWidth").toReal(), seen.item->width()),
                          std::min(seen.item->property("contentHeight").toReal(), seen.item->height()));
        return seen.item->mapRectToScene(QRectF(QPointF(), size)).intersected(seen.shown);
    };
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            // Where it is drawn within its place is plain only at the left and the top.
            if (texts[i].item->property("horizontalAlignment").toInt() > 1 ||
                texts[j].item->property("horizontalAlignment").toInt() > 1 ||
                texts[i].item->property("verticalAlignment").toInt() != Qt::AlignTop ||
                texts[j].item->property("verticalAlignment").toInt() != Qt::AlignTop)
                continue;
            const QRectF both = painted(texts[i]).intersected(painted(texts[j]));
            if (both.width() > 3 && both.height() > 4 && !layered(texts[i].item, texts[j].item))
                fault(texts[i], QStringLiteral("lies over “%1”").arg(texts[j].text.left(60).simplified()));
        }
    return faults;
}

} // namespace wm
