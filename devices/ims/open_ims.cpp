// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/open_ims.h"

#include "devices/capture/make_link.h"
#include "devices/ims/ims_listener.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>

namespace wm::ims {

namespace {

/// Serial lines tell damaged characters apart, and so do recordings of them.
bool marks(const QString &linkText)
{
    const auto parsed = link::parseLink(linkText);
    return parsed && (parsed->kind == link::LinkText::Kind::Serial || parsed->kind == link::LinkText::Kind::Replay);
}

} // namespace

std::unique_ptr<workflow::ImsPort> openIms(const QString &linkText, Clock &clock, const QString &captureDir,
                                           ReceptionSettings settings)
{
    settings.marked = marks(linkText);
    const auto recorded = std::make_shared<QPointer<capture::RecordedLink>>();
    return std::make_unique<ImsListener>(
        [linkText, &clock, captureDir, recorded]() -> Result<std::unique_ptr<link::Link>> {
            const auto parsed = link::parseLink(linkText);
            if (!parsed)
                return parsed.error();
            link::LinkText marking = *parsed;
            marking.marksErrors = true;
            auto opened = capture::makeLink(marking, clock, captureDir, QStringLiteral("ims"));
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
