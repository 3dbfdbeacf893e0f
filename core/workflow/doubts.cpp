// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/doubts.h"

#include "core/catalog/part_number.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const std::optional<catalog::PartNumberGrammar> &grammar()
{
    static const auto shipped = []() -> std::optional<catalog::PartNumberGrammar> {
        const auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
        auto read =
            pack ? catalog::PartNumberGrammar::fromPack(*pack) : Result<catalog::PartNumberGrammar>(pack.error());
        return read ? std::optional(std::move(*read)) : std::nullopt;
    }();
    return shipped;
}

} // namespace

rules::Doubted doubtsOf(const QJsonObject &site)
{
    rules::Doubted doubted = rules::doubtedDays(site);
    if (!grammar())
        return doubted;
    const QJsonObject collar = site.value(QStringLiteral("collar")).toObject();
    const QJsonObject otherwise = grammar()->contradicted(site);
    for (auto it = otherwise.begin(); it != otherwise.end(); ++it) {
        const QString path = it.key();
        doubted.insert(
            path, {WorkflowWords::tr("The part number %1 says %2, and %3 is recorded beside it. Read the label once "
                                     "more and correct the one that is wrong.")
                       .arg(collar.value(QStringLiteral("part_number")).toString(), it.value().toVariant().toString(),
                            collar.value(path.mid(path.indexOf(u'.') + 1)).toVariant().toString()),
                   {path, QStringLiteral("collar.part_number")}});
    }
    return doubted;
}

} // namespace wm::workflow
