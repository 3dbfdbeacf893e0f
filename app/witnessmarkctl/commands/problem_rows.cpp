// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/problem_rows.h"

#include "app/language/language.h"
#include "core/catalog/collar_product.h"
#include "core/workflow/conversation.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::ctl {

Result<QList<ProblemRow>> problemRows()
{
    QList<ProblemRow> rows;
    for (const auto &[pack, device] :
         {std::pair{u"connectder-smart-v3", u"collar"}, std::pair{u"ims-1000-2000", u"ims"}}) {
        const auto loaded = catalog::Pack::load(QString::fromUtf16(pack));
        if (!loaded)
            return loaded.error();
        const QJsonObject json = loaded->localized(packLanguage());
        for (const auto &value : json[u"troubleshooting"].toArray()) {
            const QJsonObject problem = value.toObject();
            ProblemRow row{problem[u"id"].toString(),      QString::fromUtf16(device),
                           problem[u"problem"].toString(), problem[u"audience"].toString(QStringLiteral("any")),
                           problem[u"cite"].toString(),    {}};
            for (const auto &action : problem[u"actions"].toArray())
                row.actions += action[u"text"].toString();
            rows += row;
        }
    }
    return rows;
}

QJsonObject toJson(const ProblemRow &row)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("device"), row.device},
            {QStringLiteral("problem"), row.problem},
            {QStringLiteral("audience"), row.audience},
            {QStringLiteral("actions"), QJsonArray::fromStringList(row.actions)},
            {QStringLiteral("cite"), row.cite}};
}

void print(const ProblemRow &row, const Output &output)
{
    output.text(row.problem);
    int number = 0;
    for (const QString &action : row.actions)
        output.text(QStringLiteral("  %1. %2").arg(++number).arg(action));
    output.text(QStringLiteral("  ") + row.cite);
}

Result<CollarAdvice> adviceOn(const workflow::CollarSnapshot &collar, const QString &role)
{
    const auto product = catalog::CollarProduct::load(packLanguage());
    if (!product)
        return product.error();
    const auto rows = problemRows();
    if (!rows)
        return rows.error();
    const catalog::Advice situation = product->situation(workflow::situationOf(collar));
    CollarAdvice advice{situation.title, situation.meaning, situation.next, std::nullopt};
    // One state, two rows: which of them depends on who asks.
    QString wanted = situation.troubleshooting;
    if (wanted == u"b4i" && role == u"admin")
        wanted = QStringLiteral("b4a");
    for (const ProblemRow &row : *rows)
        if (row.device == u"collar" && row.id == wanted)
            advice.row = row;
    return advice;
}

QJsonObject toJson(const CollarAdvice &advice)
{
    QJsonObject json{{QStringLiteral("title"), advice.title},
                     {QStringLiteral("meaning"), advice.meaning},
                     {QStringLiteral("next"), advice.next}};
    if (advice.row)
        json.insert(QStringLiteral("troubleshooting"), toJson(*advice.row));
    return json;
}

} // namespace wm::ctl
