// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_blobs.h"

#include "core/cloud/s3_blobs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

void describeBlobs(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("s3"),
                      CommandLineWords::tr("Where the service keeps its attachments, as it was told; the variables of "
                                           "its environment are needed here, too."),
                      QStringLiteral("https://HOST/BUCKET")});
}

Result<std::unique_ptr<cloud::BlobStore>> blobsOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("s3")))
        return std::unique_ptr<cloud::BlobStore>();
    auto place = cloud::s3Place(parser.value(QStringLiteral("s3")), [](const char *name) { return qgetenv(name); });
    if (!place)
        return place.error();
    return cloud::s3Blobs(*std::move(place), QDir::tempPath());
}

} // namespace wm::ctl
