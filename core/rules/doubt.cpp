// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"
#include "core/site/contradictions.h"

namespace wm::rules {

Doubted doubtedFacts(const QJsonObject &site)
{
    Doubted doubted;
    for (const site::Contradiction &one : site::notCounted(site))
        for (const QString &path : one.paths)
            if (!doubted.contains(path))
                doubted.insert(path, {one.text, one.paths});
    return doubted;
}

} // namespace wm::rules
