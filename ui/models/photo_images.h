// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_client.h"

#include <QtQuick/QQuickAsyncImageProvider>

namespace wm::ui {

/// The photos of the record for QML: "image://record/<hash in hexadecimal>", read on the store's thread or lent to
/// it (RecordClient::lend()), decoded
/// upright and at the size asked for on another. What is damaged or is no picture is an error of the Image.
class PhotoImages final : public QQuickAsyncImageProvider
{
public:
    /// The client must outlive every engine the provider is added to.
    explicit PhotoImages(RecordClient &record) : m_record(record) {}
    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    RecordClient &m_record;
};

} // namespace wm::ui
