// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/documents/pack_shelf.h"

namespace wm::ctl {

/// A utility pack by its id, its id@version or its file. A file that is signed has to be as it was signed, by somebody
/// `trustFolder` lets publish packs; of one that is not signed that is said. Errors: NotFound, those of verifyPack().
Result<catalog::Pack> packNamed(const QString &name, const documents::PackShelf &shelf, const QString &trustFolder);

/// The packs asked for, or else those of the site's own utility.
Result<QList<catalog::Pack>> chosenPacks(const QStringList &asked, const QJsonObject &site,
                                         const documents::PackShelf &shelf, const QString &trustFolder);

/// What somebody who goes by these packs has to know of them: one of another utility than the site's, one that is not
/// in force yet. Sentences.
QStringList packNotices(const QList<catalog::Pack> &packs, const QJsonObject &site, QDate today);

/// What `other` comes to differently than `pack` on a site, told, and as JSON: {"compared_with", "changes"}.
Result<QJsonObject> changesBy(const catalog::Pack &other, const catalog::Pack &pack, const QJsonObject &site,
                              QDate today, const Output &output);

} // namespace wm::ctl
