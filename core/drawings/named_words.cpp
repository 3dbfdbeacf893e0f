// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/named_words.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

namespace wm::drawings {

QString withNames(const Names &names, const QString &text)
{
    static const QRegularExpression words(QStringLiteral("(?<![\\w-])(?=[\\w-]*[^\\W\\d_])[\\w-]*\\d[\\w-]*"));
    QMap<QString, QString> tags;
    for (const Named &named : names.all())
        tags.insert(named.key.toUpper(), named.tag);
    QString result;
    qsizetype from = 0;
    for (auto match = words.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        result += text.mid(from, word.capturedStart() - from) + tags.value(word.captured().toUpper(), word.captured());
        from = word.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace wm::drawings
