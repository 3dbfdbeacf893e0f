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

/// Its single-line diagram; an empty one where there is none, and the test has failed.
[[nodiscard]] Drawing draw(const QJsonObject &site);
/// What its sheets lack and what they call out, in one text.
[[nodiscard]] QString objections(const QJsonObject &site);

/// One fact of a site, and what the sheet has to say of it.
struct Case
{
    const char *path;
    QJsonValue value;
    const char *said;
};
void expectSaid(const QJsonObject &site, const QList<Case> &cases);

} // namespace wm::drawings::test
