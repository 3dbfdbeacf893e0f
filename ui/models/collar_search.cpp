// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collar_search.h"

#include "ui/style/status_shape.h"

#include <algorithm>

namespace wm::ui {

namespace {

using workflow::FindPlace;

int shapeOf(FindPlace::State state, bool practice)
{
    switch (state) {
    case FindPlace::State::Waiting:
        return StatusShape::ToDo;
    case FindPlace::State::Looking:
        return StatusShape::UnderWay;
    case FindPlace::State::Collar:
        return practice ? StatusShape::NotApplicable : StatusShape::Pass;
    case FindPlace::State::NotReady:
        return StatusShape::Waiting;
    case FindPlace::State::NoPermission:
    case FindPlace::State::InUse:
    case FindPlace::State::Gone:
    case FindPlace::State::Failed:
        return StatusShape::Warn;
    case FindPlace::State::NotACollar:
    case FindPlace::State::Silent:
    case FindPlace::State::Cancelled:
        return StatusShape::NotApplicable;
    }
    return StatusShape::ToDo;
}

} // namespace

CollarSearch::CollarSearch(const AppServices &services, std::optional<bool> demonstration, LetGo letGo, Take take)
    : m_services(services), m_demonstration(demonstration), m_letGo(std::move(letGo)), m_take(std::move(take))
{
}

CollarSearch::~CollarSearch() = default;

void CollarSearch::start()
{
    if (running() || !available() || !m_letGo())
        return;
    m_finder = m_services.findCollar(m_demonstration);
    if (m_finder) {
        connect(m_finder.get(), &workflow::CollarFinder::changed, this, &CollarSearch::rewrite);
        connect(m_finder.get(), &workflow::CollarFinder::ended, this, &CollarSearch::rewrite);
        m_finder->start();
    }
    rewrite();
}

void CollarSearch::cancel()
{
    if (m_finder)
        m_finder->cancel();
}

void CollarSearch::take(const QString &link)
{
    cancel(); // it may still be asking there
    m_take(link);
}

bool CollarSearch::found() const
{
    const auto places = m_finder ? m_finder->places() : QList<FindPlace>();
    return std::any_of(places.begin(), places.end(), [this](const FindPlace &place) {
        // Outside of a demonstration a simulated one is there to practise with, and is not what was looked for.
        return place.state == FindPlace::State::Collar && (!place.simulated || m_demonstration.value_or(false));
    });
}

void CollarSearch::rewrite()
{
    QList<Detail> rows;
    for (const FindPlace &place : m_finder ? m_finder->places() : QList<FindPlace>()) {
        const bool practice = place.simulated && !m_demonstration.value_or(false);
        Detail row{place.known ? tr("%1, met before").arg(place.name) : place.name,
                   place.words,
                   {},
                   shapeOf(place.state, practice)};
        if (place.dbm)
            row.note = tr("%1 dBm").arg(*place.dbm);
        if (place.state == FindPlace::State::Collar)
            row.key = place.link;
        rows.append(row);
    }
    m_places.set(rows);
    Q_EMIT changed();
}

} // namespace wm::ui
