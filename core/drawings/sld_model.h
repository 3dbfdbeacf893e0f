// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/names.h"
#include "core/site/site.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <vector>

namespace wm::drawings::sld {

/// Where the generation joins the service.
enum class Joint {
    CollarLoad, ///< in a collar, on the meter's load side
    CollarLine, ///< in a collar, on the line side: utility-owned systems only
    Adapter,    ///< in the utility's generation meter adapter
    LineSide,   ///< tapped between meter and main breaker
    Breaker,    ///< a breaker of the main panel
    Unknown,    ///< the site does not say; drawn at the main panel
};

enum class Kind {
    Disconnect,
    Combiner,
    Ngom,
    SubMeter,
    Transformer,
    Transfer,
    Inverter,
    Array,
    Storage,
    Turbine,
    Other
};

/// One piece of equipment on a generation branch, with what hangs on its far side.
struct Node
{
    Kind kind = Kind::Other;
    QString key;        ///< of the list of names
    QString path;       ///< of its facts
    int conductor = -1; ///< index in conductors[] of the run that arrives here; -1 when the site has none
    QString breaker;    ///< path of the breaker that feeds it, in the panel before; empty when there is none
    int units = 0;      ///< how many of the inverter's units that breaker feeds; 0 when not said
    std::vector<Node> children;
};

/// The diagram's objects in the order of the ladder.
struct Model
{
    Joint joint = Joint::Unknown;
    bool plugIn = false;        ///< a collar or an adapter sits between meter and socket
    std::vector<Node> branches; ///< one per way out of the point of interconnection
    QList<int> service;         ///< conductors[] of row A: utility to meter, meter or socket to panel
    QList<int> grounding;       ///< conductors[] of kind grounding_electrode and bonding
    int pigtail = -1;           ///< conductors[] of kind neutral
    QStringList contradictions; ///< what the facts say at once and cannot be
    QList<int> loose;           ///< conductors[] that join nothing that is drawn
    QList<int> loads; ///< panel.breakers[] of branch circuits; what feeds a thing that is drawn is not among them
};

/// What equipment cannot do where it is drawn, in the words of the sheet: volts, phases and fault current beyond its
/// ratings (NEC 110.9; what hangs behind a transformer is not held against the service), buses, switches, fuses and
/// main breakers below what the sources put out, poles that are not those of the circuit, a generation meter between
/// the wrong switches, and the like.
[[nodiscard]] QStringList limitsBroken(const site::Site &site, const Names &names, const Model &model);
/// What is recorded twice of wiring, metering and backup and does not agree: an adapter's or a collar's wires and their
/// row of the schedule, an NGOM and the service it is for, a ratio and its figures, a run past a transformer, a
/// sequence of operation that leaves out the transfer switch.
[[nodiscard]] QStringList disagreements(const site::Site &site, const Names &names, const Model &model);
/// Figures that cannot belong to one thing, in the words of the sheet: a main breaker above its service or socket,
/// poles that no bus takes, modules whose watts, volts and amperes do not go together, more wires than sets have room
/// for, an inverter's kW beside its kVA, a switch on the line side that is no service equipment, an address of the
/// drawing that is not the premises'.
[[nodiscard]] QStringList figuresBroken(const site::Site &site, const Names &names, const Model &model);
/// The id of a customer's transformer behind a primary meter; empty where there is none.
[[nodiscard]] QString ownTransformer(const site::Site &site, Joint joint);
[[nodiscard]] Model modelOf(const site::Site &site, const Names &names);
/// What hangs on the point of interconnection, grown along the runs that leave `roots`; `used` are the runs in the
/// tree.
[[nodiscard]] std::vector<Node> treeOf(const site::Site &site, const Names &names, const QStringList &roots,
                                       QSet<int> &used);
/// What the inverters at and behind a node put out, A; each once, or as many units as its breakers feed.
[[nodiscard]] double outputAmps(const site::Site &site, const Node &node, QSet<QString> &seen);
/// How many ungrounded conductors lead to a node, by the inverters at and behind it.
struct Ungrounded
{
    int least = 0;        ///< 0: nobody can tell
    bool exactly = false; ///< no more either: units of one phase may share a run of three
};
[[nodiscard]] Ungrounded ungroundedAt(const site::Site &site, const Node &node);
/// Every node of the tree, from the utility outwards.
[[nodiscard]] QList<const Node *> nodesOf(const Model &model);

} // namespace wm::drawings::sld
