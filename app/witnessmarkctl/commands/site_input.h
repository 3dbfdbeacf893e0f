// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/catalog/pack.h"
#include "core/documents/pack_shelf.h"

namespace wm::ctl {

/// What commands about a site's handbook are given: SITE.json, --pack, --today.
struct SiteInput
{
    QJsonObject site; ///< sound by the vocabulary
    QString name;     ///< its id, else the file's name
    QDate today;
    bool todayGiven = false;
    documents::PackShelf shelf; ///< the packs in force on this machine
    QList<catalog::Pack> packs; ///< those asked for, else those of the site's utility; never empty
};

void describeSiteInput(QCommandLineParser &parser);
/// Says which packs of the data directory were refused. Errors: Invalid with the context "usage" for a wrong --today;
/// otherwise those of the files.
Result<SiteInput> readSiteInput(const QCommandLineParser &parser, const Context &context);
/// Says what is wrong; Exit::Usage for what was called wrongly.
Exit failSiteInput(const Error &error);

} // namespace wm::ctl
