// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

namespace wm {

QJsonObject Finding::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("severity"), severity},
                     {QStringLiteral("title"), title},
                     {QStringLiteral("message"), message},
                     {QStringLiteral("cure"), cure},
                     {QStringLiteral("cite"), cite},
                     {QStringLiteral("because"), because},
                     {QStringLiteral("missing"), QJsonArray::fromStringList(missing)}};
    if (!note.isEmpty())
        json.insert(QStringLiteral("note"), note);
    if (!answer.isEmpty())
        json.insert(QStringLiteral("answer"), answer);
    if (!repeats.isEmpty())
        json.insert(QStringLiteral("repeats"), repeats);
    return json;
}

} // namespace wm
