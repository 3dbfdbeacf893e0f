// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions.h"

#include <QtCore/QHash>

#include <algorithm>

namespace wm::rules {

QList<Question> questionsOf(const QList<Finding> &findings)
{
    QHash<QString, Question> byPath;
    for (const Finding &finding : findings) {
        // What has to be there and is not (has() of a pack) is asked for as well.
        const bool asks = finding.status == u"unknown" || (finding.status == u"fail" && !finding.missing.isEmpty());
        if (!asks || !finding.repeats.isEmpty())
            continue;
        for (const QString &path : finding.missing)
            ++byPath[path].mentioned;
        const QString next = finding.next.isEmpty() ? finding.missing.value(0) : finding.next;
        if (!next.isEmpty())
            ++byPath[next].decides;
    }
    QList<Question> questions;
    for (auto it = byPath.begin(); it != byPath.end(); ++it) {
        it->path = it.key();
        questions.append(*it);
    }
    std::sort(questions.begin(), questions.end(), [](const Question &a, const Question &b) {
        if (a.decides != b.decides)
            return a.decides > b.decides;
        return a.mentioned != b.mentioned ? a.mentioned > b.mentioned : a.path < b.path;
    });
    return questions;
}

QStringList inOrderOf(const QList<Question> &questions, const QStringList &paths)
{
    QStringList ordered;
    for (const Question &question : questions)
        if (paths.contains(question.path))
            ordered.append(question.path);
    for (const QString &path : paths)
        if (!ordered.contains(path))
            ordered.append(path);
    return ordered;
}

} // namespace wm::rules
