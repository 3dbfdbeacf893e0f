// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/drawing_input.h"

#include <QtCore/QJsonObject>

#include <random>

namespace wm::drawings::test {

/// An example of tests/data/sites.
[[nodiscard]] QJsonObject exampleSite(const QString &name);
/// The site with one fact changed; Undefined takes it out.
[[nodiscard]] QJsonObject changed(const QJsonObject &site, const char *path, const QJsonValue &value);
/// Configurations that no example shows, made from the examples: transfer switch with generator, relays, power control
/// system, primary service, several inverters, long chains.
[[nodiscard]] QMap<QString, QJsonObject> otherConfigurations();
/// The site as input, with every key of a pack asked for under the id "ID-key".
[[nodiscard]] DrawingInput inputFor(const QJsonObject &site);
/// One thing of a site changed at random; the site stays valid.
[[nodiscard]] QJsonObject changedAtRandom(QJsonObject site, std::mt19937 &random);

} // namespace wm::drawings::test
