// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"
#include "core/site/fact_reader.h"
#include "core/site/not_counted.h"

namespace wm::rules {

Doubted doubtedFacts(site::FactReader &site)
{
    Doubted doubted;
    for (const site::Contradiction &one : site::notCounted(site))
        for (const QString &path : one.paths)
            if (!doubted.contains(path))
                doubted.insert(path, {one.text, one.paths});
    return doubted;
}

Doubted doubtedBy(DoubtsOf doubts, const QJsonObject &site, QDate today)
{
    site::FactReader reader(site, today);
    return doubts(reader);
}

} // namespace wm::rules
