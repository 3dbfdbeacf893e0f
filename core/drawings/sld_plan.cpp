// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_plan.h"

#include "core/drawings/practice.h"

namespace wm::drawings::sld {

QString Plan::tagOf(const QString &key) const
{
    const QString tag = names.tag(key);
    return tag.isEmpty() ? onSheet(key) : tag;
}

QString Plan::stateOf(const QString &key) const
{
    const Named *named = names.find(key);
    if (!named || !named->existingKnown)
        return {};
    return named->existing ? QStringLiteral(" (E)") : QStringLiteral(" (N)");
}

QString Plan::word(const QString &path) const
{
    return onSheet(input.site.text(path).value_or(QString()).simplified());
}

QString Plan::utility() const
{
    const QString known = practice::word(QStringLiteral("utility_short_names.") +
                                         input.site.text(QStringLiteral("utility.id")).value_or(QString()));
    if (!known.isEmpty())
        return known;
    const QString name = word(QStringLiteral("utility.name"));
    return name.isEmpty() ? QStringLiteral("UTILITY") : name;
}

bool Plan::primary() const
{
    return input.site.text(QStringLiteral("service.level")) == QStringLiteral("primary");
}

QString Plan::conductorTag(int index) const
{
    return word(QStringLiteral("conductors[%1].tag").arg(index));
}

QString Plan::fitted(const QString &text, Mil width)
{
    if (textWidth(text, Capital::Body, true) <= width)
        return text;
    overflow.append(text);
    const QString more = QStringLiteral("\u2026");
    QString cut = text;
    while (!cut.isEmpty() && textWidth(cut + more, Capital::Body, true) > width)
        cut.chop(1);
    return cut + more;
}

QString Plan::labelNumber(const QString &text)
{
    if (!labels.contains(text))
        labels.append(text);
    return QStringLiteral("L%1").arg(labels.indexOf(text) + 1);
}

void Plan::outline(const QString &key, const Rect &rect, int row)
{
    outlines[key].append(rect);
    if (!rowOf.contains(key))
        rowOf.insert(key, row);
}

void Plan::hexagon(int conductor, Point at)
{
    if (conductor < 0)
        return;
    const QString tag = conductorTag(conductor);
    if (tag.isEmpty())
        return;
    drawn.insert(conductor);
    canvas.hexagon(at, tag, QStringLiteral("conductors[%1]").arg(conductor));
}

} // namespace wm::drawings::sld
