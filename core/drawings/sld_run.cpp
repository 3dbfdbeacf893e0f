// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_run.h"

#include "core/drawings/practice.h"

#include <algorithm>
#include <functional>

namespace wm::drawings::sld {

using Qt::StringLiterals::operator""_L1;

namespace {

constexpr double kLineToNeutral = 150; ///< V; above it a circuit has two ungrounded conductors at least

/// The thinner of two sizes, an empty one standing for "no limit".
QString thinner(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    return practice::sizeRank(one) <= practice::sizeRank(other) ? one : other;
}

} // namespace

Run::Run(const Plan &plan, int index)
    : m_plan(plan), m_index(index), m_path(QStringLiteral("conductors[%1]").arg(index)), m_kind(text(".kind")),
      m_by(text(".furnished_by"))
{
}

bool Run::grounds() const
{
    return m_kind == "grounding_electrode"_L1 || m_kind == "bonding"_L1;
}

QString Run::text(const char *member) const
{
    return m_plan.input.site.text(path(member)).value_or(QString());
}

std::optional<Run::Device> Run::device() const
{
    const QString key = text(".ocpd_tag");
    if (key == "panel"_L1)
        return Device{QStringLiteral("main_breaker"), QStringLiteral("panel.main_breaker_rating_a"),
                      QStringLiteral("panel.main_breaker_poles")};
    if (key == "collar"_L1)
        return Device{QStringLiteral("collar_breaker"), QStringLiteral("collar.breaker_a"), {}};
    const QString path = breakerPath(key);
    if (path.isEmpty())
        return {};
    const bool fuses = path.startsWith("disconnects"_L1);
    return Device{key, path + (fuses ? ".fuse_a"_L1 : ".rating_a"_L1), path + ".poles"_L1, fuses};
}

std::optional<double> Run::deviceAmps() const
{
    const auto found = device();
    return found ? m_plan.number(found->amps) : std::nullopt;
}

std::optional<double> Run::mostForInverter() const
{
    for (const Node *node : nodesOf(m_plan.model))
        if (node->conductor == m_index && node->kind == Kind::Inverter)
            return m_plan.number(node->path + QStringLiteral(".max_ocpd_a"));
    return {};
}

bool Run::aheadOfDevices() const
{
    if (m_plan.model.service.contains(m_index))
        return true;
    if (m_plan.model.joint == Joint::Breaker || m_plan.model.joint == Joint::CollarLoad)
        return false;
    for (const Node &branch : m_plan.model.branches)
        if (branch.conductor == m_index && branch.kind == Kind::Disconnect)
            return m_plan.boolean(branch.path + QStringLiteral(".fused")).value_or(false);
    return false;
}

QString Run::breakerPath(const QString &key) const
{
    const auto within = [this, &key](const QString &list) {
        const QJsonArray all = m_plan.input.site.value(list).toArray();
        for (int index = 0; index < all.size(); ++index) {
            if (all.at(index)["id"_L1].toString() == key)
                return QStringLiteral("%1[%2]").arg(list).arg(index);
        }
        return QString();
    };
    QString path = within(QStringLiteral("panel.breakers"));
    const qsizetype panels = m_plan.input.site.value(QStringLiteral("combiner_panels")).toArray().size();
    for (qsizetype panel = 0; path.isEmpty() && panel < panels; ++panel)
        path = within(QStringLiteral("combiner_panels[%1].breakers").arg(panel));
    return path.isEmpty() ? within(QStringLiteral("disconnects")) : path;
}

double Run::outputOf(const Node &node, QSet<QString> &seen) const
{
    double sum = 0;
    if (node.kind == Kind::Inverter && (node.units > 0 || !seen.contains(node.key))) {
        seen.insert(node.key);
        const double units =
            node.units > 0 ? node.units : m_plan.number(node.path + QStringLiteral(".qty")).value_or(1);
        sum = units * m_plan.number(node.path + QStringLiteral(".continuous_a")).value_or(0);
    }
    for (const Node &child : node.children)
        sum += outputOf(child, seen);
    return sum;
}

double Run::sourceAmps() const
{
    double most = 0;
    QSet<QString> whole;
    double all = 0;
    for (const Node *node : nodesOf(m_plan.model)) {
        QSet<QString> seen;
        if (node->conductor == m_index)
            most = std::max(most, outputOf(*node, seen));
    }
    for (const Node &branch : m_plan.model.branches)
        all += outputOf(branch, whole);
    return m_kind == "neutral"_L1 ? all : most;
}

double Run::stringAmps() const
{
    double most = 0;
    for (const Node *node : nodesOf(m_plan.model)) {
        if (node->conductor != m_index || node->kind != Kind::Array)
            continue;
        for (const auto &one : m_plan.input.site.value(node->path + QStringLiteral(".strings")).toArray())
            most = std::max(most, one["isc_a"_L1].toDouble());
    }
    return most;
}

std::optional<double> Run::ampacity() const
{
    if (const auto rating = number(".rating_a"))
        return rating;
    return practice::ampacity(text(m_kind == "neutral"_L1 ? ".neutral_awg" : ".hot_awg"), text(".material"),
                              static_cast<int>(number(".temperature_column_c").value_or(0)));
}

int Run::leastHot() const
{
    if (m_kind == "dc"_L1)
        return 2;
    int least = 1;
    const std::function<void(const Node &)> look = [&](const Node &node) {
        if (node.kind == Kind::Transformer)
            return; // other volts behind it
        if (node.kind == Kind::Inverter) {
            if (m_plan.number(node.path + QStringLiteral(".voltage_v")).value_or(0) > kLineToNeutral)
                least = std::max(least, 2);
            if (m_plan.number(node.path + QStringLiteral(".phases")).value_or(1) > 2)
                least = 3;
        }
        for (const Node &child : node.children)
            look(child);
    };
    for (const Node *node : nodesOf(m_plan.model))
        if (node->conductor == m_index)
            look(*node);
    return least;
}

QString Run::leastGround() const
{
    const QString metal = text(".material");
    if (m_kind == "grounding_electrode"_L1)
        return leastElectrodeConductor();
    if (m_kind == "bonding"_L1)
        return practice::equipmentGround(0, metal); // by what it bonds; thinner than this is in no table
    double device = deviceAmps().value_or(0);
    if (device <= 0 && m_kind == "dc"_L1) // 690.45: as behind a device of 690.9(B)
        device = practice::nextStandardOcpd(stringAmps() * practice::number(QStringLiteral("factors.pv")));
    if (device <= 0)
        return practice::equipmentGround(0, metal);
    // 250.122(A): never thicker than the conductors of the circuit need be.
    return thinner(practice::equipmentGround(device, metal), text(".hot_awg"));
}

/// By the service conductors where their size is recorded, else the thinnest of the table; no thicker than what the
/// kind of electrode asks for at most (250.66(A) and (B)).
QString Run::leastElectrodeConductor() const
{
    const QString metal = text(".material");
    QString least = practice::electrodeConductor({}, {}, metal);
    for (const int service : m_plan.model.service) {
        const Run one(m_plan, service);
        if (const QString size = one.text(".hot_awg"); !size.isEmpty())
            least = practice::electrodeConductor(size, one.text(".material"), metal);
    }
    return thinner(
        least,
        practice::word(
            QStringLiteral("electrode_conductor_most.%1.%2")
                .arg(m_plan.input.site.text(QStringLiteral("grounding.electrode_kind")).value_or(QString()), metal)));
}

} // namespace wm::drawings::sld
