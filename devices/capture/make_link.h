// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/recorded_link.h"
#include "devices/link/link_text.h"

#include <memory>

namespace wm::capture {

/// A link of any kind, replay included, and for devices a recording of what passes.
struct OpenedLink
{
    std::unique_ptr<link::Link> link;
    RecordedLink *recorded = nullptr; ///< the same link when it records; lives as long as it
    QByteArray firstRequest = {};     ///< replay: the first bytes sent then; empty when only listened
};
/// The first bytes sent in a recording; empty when it was only listened. They tell how Modbus is framed.
QByteArray firstRequest(const QList<Frame> &frames);
/// `captureDir` empty: nothing is recorded. The recording's file is named after `device` and the time. `ask`: see
/// link::makeDeviceLink().
Result<OpenedLink> makeLink(const link::LinkText &text, Clock &clock, const QString &captureDir, const QString &device,
                            const link::AskPasskey &ask = {});

} // namespace wm::capture
