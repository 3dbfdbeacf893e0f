// SPDX-License-Identifier: GPL-3.0-or-later
// Holds sites, one a line, against a utility pack, for comparison with an evaluator written independently
// (handbook_cross_check.py). In: {"site":{…},"today":…}. Out: {"<rule id>": "<status>", …}.
// usage: pack_check_eval PACK.json
#include "core/base/json.h"
#include "core/rules/rule_pack.h"
#include "resources/resources.h"

#include <QtCore/QJsonDocument>

#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    wm::registerResources();
    const auto types = wm::rules::SchemaPathTypes::shipped();
    const auto json = wm::readJsonObject(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!types || !json) {
        std::cerr << "no vocabulary or no pack\n";
        return 2;
    }
    const auto pack = wm::rules::RulePack::fromJson(*json, *types, QLocale::c());
    if (!pack) {
        std::cerr << pack.error().message.toStdString() << '\n';
        return 2;
    }
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject in = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const QJsonObject site = in.value(QStringLiteral("site")).toObject();
        const QDate today = QDate::fromString(in.value(QStringLiteral("today")).toString(), Qt::ISODate);
        const auto checked = pack->check(site, today);
        const QStringList statuses = pack->statuses(site, today);
        QJsonObject out;
        for (qsizetype i = 0; i < checked.findings.size(); ++i) {
            const wm::Finding &finding = checked.findings[i];
            if (statuses.value(i) != finding.status) { // of two evaluators one is wrong
                out.insert(finding.id,
                           QStringLiteral("%1, and by statuses() %2").arg(finding.status, statuses.value(i)));
                continue;
            }
            // A failure that shows a figure nobody knows is a fault of the rule's message, and no status says so.
            const bool unfilled = finding.status == u"fail" && (finding.message + finding.cure).contains(u"(unknown)");
            out.insert(finding.id, unfilled ? QStringLiteral("fail, with an unknown figure") : finding.status);
        }
        std::cout << QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
}
