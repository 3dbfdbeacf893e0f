// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

#include <algorithm>

namespace wm::drawings::sld {

/// Row A: from the utility's source to the loads. Sizes in mil as on the exemplar sheets.
class Service
{
public:
    explicit Service(Plan &plan);
    void draw();

private:
    static constexpr Mil kLeft = 2900;   ///< of the metering section
    static constexpr Mil kRight = 9290;  ///< of the breaker section
    static constexpr Mil kBorder = 6480; ///< demarcation
    static constexpr Mil kBus = 7950;
    static constexpr Mil kJawIn = 3990;
    static constexpr Mil kJawOut = 5390;

    [[nodiscard]] Text words(Mil x, Mil y, const QString &string, Align align = Align::Left, bool bold = false) const
    {
        return {{x, y}, string, Capital::Body, bold, false, align};
    }
    [[nodiscard]] QStringList ids(const QString &key) const { return m_plan.input.ids(key); }
    [[nodiscard]] QString run(int index) const { return QStringLiteral("conductors[%1]").arg(index); }

    // sld_service.cpp: source, metering, demarcation
    /// The run of row A that ends at the meter (true) or leaves it.
    [[nodiscard]] int serviceRun(bool drop) const;
    [[nodiscard]] QString ownId() const; ///< of the customer's own transformer
    [[nodiscard]] int secondaryRun() const;
    void source();
    void metering();
    void socketBox(Rect rect);
    SymbolUse meter(Point at);
    void plain();
    Point currentTransformers(Point from);
    Point potentialTransformers(Point from);
    [[nodiscard]] QString sectionName() const;
    void demarcation();

    // sld_plug_in.cpp: what sits between meter and socket
    void plugIn();
    void adapterInside(Mil x);
    void collarInside(Mil x);
    /// From the plug-in's neutral lead to the socket's terminal and on to the N/G bus.
    void neutral();

    // sld_protection.cpp: what a primary service and relays add between metering and main breaker
    Point ownTransformer(Point from);
    Point relayTransformer(Point from);
    void relays();
    void relay(int index, Point at);

    /// Between the branches that leave the bus at its foot.
    [[nodiscard]] Mil footPitch() const
    {
        const auto count = static_cast<Mil>(m_plan.model.branches.size());
        return count < 3 ? 600 : std::min(430, 1140 / (count - 1)); // room for the breakers' names and ratings
    }

    // sld_panel.cpp: main breaker, bus, loads, grounding bus
    void panel();
    /// Where the generation leaves row A, one point for each branch.
    void generationFeet();
    void loads();
    void load(Mil y, int index, const QString &given);
    void grounding();

    Plan &m_plan;
    Canvas &m_canvas;
    Mil m_y = 0;
    Mil m_top = 0;
    Mil m_bottom = 0;
    Point m_in;             ///< end of the service drop
    Point m_out;            ///< start of the run to the main breaker
    Point m_branchFrom;     ///< last anchor of the generation inside the plug-in
    bool m_primary = false; ///< primary service: the utility's transformer is not on the site
    int m_own = -1;         ///< transformers[] behind a primary meter; -1 when there is none
    bool m_relays = false;  ///< relays sense at the service
    Mil m_busTop = 0;
    Mil m_busBottom = 0;
};

} // namespace wm::drawings::sld
