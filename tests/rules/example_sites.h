// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/rules/rule_pack.h"
#include "resources/resources.h"

#include <QtCore/QDir>

#include <memory>
#include <stdexcept>

namespace wm::rules {

/// The example sites of tests/data/sites, in the order of their names.
inline QList<QJsonObject> exampleSites()
{
    const QDir folder(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites"));
    QList<QJsonObject> sites;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const auto site = readJsonObject(folder.filePath(name)))
            sites.append(*site);
    return sites;
}

/// A utility pack inside the program, in English.
inline std::shared_ptr<const RulePack> shippedPack(const QString &id)
{
    registerResources();
    const auto json = readJsonObject(QStringLiteral(":/wm/packs/%1.json").arg(id));
    const auto types = SchemaPathTypes::shipped();
    if (!json || !types)
        throw std::runtime_error("no pack or no vocabulary");
    auto pack = RulePack::fromJson(*json, *types, QLocale(QStringLiteral("en_US")));
    if (!pack)
        throw std::runtime_error(pack.error().message.toStdString());
    return std::make_shared<const RulePack>(std::move(*pack));
}

inline QStringList shippedPacks()
{
    return {QStringLiteral("sce-nbt-2025-10"), QStringLiteral("coned-solar-2022-07")};
}

} // namespace wm::rules
