// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/open_ims.h"

#include "devices/capture/make_link.h"
#include "devices/ims/ims_listener.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>

namespace wm::ims {

std::unique_ptr<workflow::ImsPort> openIms(const QString &linkText, Clock &clock, const QString &captureDir,
                                           ReceptionSettings settings)
{
    const auto recorded = std::make_shared<QPointer<capture::RecordedLink>>();
    return std::make_unique<ImsListener>(
        [linkText, &clock, captureDir, recorded]() -> Result<std::unique_ptr<link::Link>> {
            const auto parsed = link::parseLink(linkText);
            if (!parsed)
                return parsed.error();
            auto opened = capture::makeLink(*parsed, clock, captureDir, QStringLiteral("ims"));
            if (!opened)
                return opened.error();
            *recorded = opened->recorded;
            return std::move(opened->link);
        },
        clock, settings,
        [recorded]() -> workflow::CaptureSpan {
            if (recorded->isNull())
                return {};
            const capture::CaptureWriter &writer = (*recorded)->capture();
            return {QFileInfo(writer.path()).fileName(), {}, 1, writer.frames()};
        });
}

} // namespace wm::ims
