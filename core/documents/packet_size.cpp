// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_size.h"

#include "core/record/lean_bundle.h"

#include <algorithm>

namespace wm::documents {

namespace {

constexpr qint64 kFrame = 200'000; ///< metadata, signature, and what the words about left-out photos add
constexpr int kSmallerSides[] = {700, 500, 350};

} // namespace

Result<FittedPacket> fitPacket(PacketInput input, const QByteArray &bundle, const QList<record::Entry> &entries,
                               const record::JobSummary &summary, const QString &beside, qint64 most)
{
    auto pages = renderPages(input);
    if (!pages)
        return pages.error();
    if (pages->size() + bundle.size() + kFrame <= most)
        return FittedPacket{std::move(*pages), bundle};

    QList<record::Problem> problems; // the bundle was written a moment ago: whoever verifies the packet finds them
    const auto whole = record::readBundleBytes(bundle, &problems);
    if (!whole)
        return whole.error();
    const qint64 withoutPhotos = bundle.size() - record::photoBytes(*whole, entries) + kFrame;
    for (const int side : kSmallerSides) {
        if (pages->size() + withoutPhotos <= most)
            break;
        input.photoPixels = side;
        pages = renderPages(input);
        if (!pages)
            return pages.error();
    }
    const record::RawRecord lean =
        record::withoutLargestPhotos(*whole, entries, std::max<qint64>(most - withoutPhotos - pages->size(), 0));
    for (PacketPhoto &photo : input.photos)
        photo.originalAttached = !lean.leftOut.contains(photo.hash);
    pages = renderPages(input); // now they say so
    if (!pages)
        return pages.error();
    auto record = record::bundleBytes(lean, summary, beside);
    if (!record)
        return record.error();
    return FittedPacket{std::move(*pages), std::move(*record)};
}

} // namespace wm::documents
