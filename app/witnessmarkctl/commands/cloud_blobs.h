// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/blob_store.h"

#include <QtCore/QCommandLineParser>

namespace wm::ctl {

/// --s3: where a service keeps its attachments, when not in its data directory.
void describeBlobs(QCommandLineParser &parser);
/// Null without --s3. Errors: those of cloud::s3Place.
Result<std::unique_ptr<cloud::BlobStore>> blobsOf(const QCommandLineParser &parser);

} // namespace wm::ctl
