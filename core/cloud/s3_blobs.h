// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/blob_store.h"

#include <functional>

namespace wm::cloud {

/// A bucket, or a part of one, and who may use it. The secret stands nowhere else: not in arguments, not in a log.
struct S3Place
{
    QByteArray url; ///< "https://s3.example/bucket/prefix", without a slash at its end
    QByteArray region, keyId, secret;
};

/// `variable` gives an environment's variables: WITNESSMARK_S3_KEY_ID and WITNESSMARK_S3_SECRET, each or with _FILE the
/// name of a file that holds it, and WITNESSMARK_S3_REGION (us-east-1). Plain http only on this machine. Errors:
/// Invalid, those of the files.
Result<S3Place> s3Place(const QString &url, const std::function<QByteArray(const char *)> &variable);

/// Attachments there, requests signed by libcurl (SigV4). `scratch` is a folder of this instance alone, for one
/// attachment while it is put together. Members throw DatabaseError while the place cannot be reached or refuses.
std::unique_ptr<BlobStore> s3Blobs(S3Place place, QString scratch);

} // namespace wm::cloud
