// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/names.h"
#include "core/drawings/sheet.h"
#include "core/drawings/sld_model.h"
#include "core/drawings/symbols.h"

namespace wm::drawings {

/// One sheet of a three-line diagram: the service above, one way from the point of interconnection to a source below,
/// each phase and the neutral as a line of its own. A single-phase service has the lines L1, L2 and N.
class ThreeLineSheet
{
public:
    ThreeLineSheet(const DrawingInput &input, const Names &names, const sld::Model &model,
                   const QList<const sld::Node *> &way, int number, int total);
    [[nodiscard]] Scene draw();

private:
    struct Wire
    {
        QString name;
        bool neutral = false;
        QList<Point> points; ///< of the run that is being drawn, so far
    };

    [[nodiscard]] bool leavesPanel() const;
    void wires();
    // The service.
    void source();
    void metering();
    void potentialTransformers(Rect cabinet, Point meter, const QString &tag);
    void ownTransformer();
    void demarcation();
    void mainBreaker();
    void loads();
    // From the service down to the way to the source.
    void tap(Mil x);
    void plugIn();
    void breakerOfPanel();
    void comeRound();
    // The way to the source.
    void way();
    bool room(Mil width);
    void disconnect(const sld::Node &node);
    void combiner(const sld::Node &node, const sld::Node *next);
    void meter(const sld::Node &node);
    void block(const sld::Node &node, bool converts);
    void goOnFrom(Rect rect, const sld::Node &node);
    [[nodiscard]] QStringList blockWords(const sld::Node &node, const QString &tag);
    void notes();

    [[nodiscard]] Mil upper(qsizetype wire) const { return 2000 + 380 * static_cast<Mil>(wire); }
    [[nodiscard]] Mil lower(qsizetype wire) const { return 5950 + 380 * static_cast<Mil>(wire); }
    [[nodiscard]] Mil depth() const { return 380 * (static_cast<Mil>(m_wires.size()) - 1); }
    [[nodiscard]] QString tagOf(const QString &key) const;
    [[nodiscard]] QString text(const QString &path) const;
    /// Goes on to a point; ends the run there and begins the next at `from`.
    void go(qsizetype wire, Point to) { m_wires[wire].points.append(to); }
    void end(qsizetype wire, Point to, Point from);
    /// The same symbol in every phase, with the dashed link of a common handle.
    void everyPhase(const QString &symbol, Mil x, int percent, Mil half, const QString &tag, const QString &path);
    void enclosure(Rect rect, const QString &tag, const QString &path, const QStringList &lines);
    void label(Point at, const QString &words, const QString &tag, const QString &path, bool bold = false,
               Align align = Align::Left);
    void dashed(const QList<Point> &points);

    const DrawingInput &m_input;
    const Names &m_names;
    const sld::Model &m_model;
    QList<const sld::Node *> m_way;
    Sheet m_sheet;
    QList<Wire> m_wires;
    bool m_panelSide;    ///< the way leaves the main panel's bus, not the collar, the adapter or the tap
    bool m_own;          ///< a customer's transformer stands behind the meter: other wires before it than after it
    QList<Point> m_taps; ///< where each wire leaves the service
    Mil m_x = 1500;      ///< where the next piece of the way stands
    bool m_full = false; ///< the way is longer than the sheet
};

} // namespace wm::drawings
