// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_run.h"

#include "core/drawings/practice.h"

#include <algorithm>
#include <functional>

namespace wm::drawings::sld {

using Qt::StringLiterals::operator""_L1;

namespace {

/// The hottest column that terminals are marked for, C.
int terminations()
{
    return static_cast<int>(practice::number(QStringLiteral("terminations_110_14_c.hottest_column")));
}

/// The thinner of two sizes, an empty one standing for "no limit".
QString thinner(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    return practice::sizeRank(one) <= practice::sizeRank(other) ? one : other;
}

} // namespace

Run::Run(const site::Site &site, const Model &model, int index)
    : m_site(site), m_model(model), m_index(index), m_path(QStringLiteral("conductors[%1]").arg(index)),
      m_kind(text(".kind")), m_by(text(".furnished_by"))
{
}

bool Run::grounds() const
{
    return m_kind == "grounding_electrode"_L1 || m_kind == "bonding"_L1;
}

QString Run::text(const char *member) const
{
    return m_site.text(path(member)).value_or(QString());
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
    return found ? m_site.number(found->amps) : std::nullopt;
}

std::optional<double> Run::mostForInverter() const
{
    for (const Node *node : nodesOf(m_model))
        if (node->conductor == m_index && node->kind == Kind::Inverter)
            return m_site.number(node->path + QStringLiteral(".max_ocpd_a"));
    return {};
}

bool Run::aheadOfDevices() const
{
    if (m_model.service.contains(m_index))
        return true;
    if (m_model.joint == Joint::Breaker || m_model.joint == Joint::CollarLoad)
        return false;
    for (const Node &branch : m_model.branches)
        if (branch.conductor == m_index && branch.kind == Kind::Disconnect)
            return m_site.boolean(branch.path + QStringLiteral(".fused")).value_or(false);
    return false;
}

QString Run::breakerPath(const QString &key) const
{
    const auto within = [this, &key](const QString &list) {
        const QJsonArray all = m_site.value(list).toArray();
        for (int index = 0; index < all.size(); ++index) {
            if (all.at(index)["id"_L1].toString() == key)
                return QStringLiteral("%1[%2]").arg(list).arg(index);
        }
        return QString();
    };
    QString path = within(QStringLiteral("panel.breakers"));
    const qsizetype panels = m_site.value(QStringLiteral("combiner_panels")).toArray().size();
    for (qsizetype panel = 0; path.isEmpty() && panel < panels; ++panel)
        path = within(QStringLiteral("combiner_panels[%1].breakers").arg(panel));
    return path.isEmpty() ? within(QStringLiteral("disconnects")) : path;
}

double Run::sourceAmps() const
{
    double most = 0;
    QSet<QString> whole;
    double all = 0;
    for (const Node *node : nodesOf(m_model)) {
        QSet<QString> seen;
        if (node->conductor == m_index)
            most = std::max(most, outputAmps(m_site, *node, seen));
    }
    for (const Node &branch : m_model.branches)
        all += outputAmps(m_site, branch, whole);
    return m_kind == "neutral"_L1 ? all : most;
}

double Run::stringAmps() const
{
    double most = 0;
    for (const Node *node : nodesOf(m_model)) {
        if (node->conductor != m_index)
            continue;
        if (node->kind == Kind::Storage)
            if (const double volts = m_site.number(node->path + QStringLiteral(".dc_voltage_v")).value_or(0); volts > 0)
                most = std::max(most,
                                m_site.number(node->path + QStringLiteral(".max_continuous_discharge_kw")).value_or(0) *
                                    1000 / volts);
        if (node->kind != Kind::Array)
            continue;
        for (const auto &one : m_site.value(node->path + QStringLiteral(".strings")).toArray())
            most = std::max(most, one["isc_a"_L1].toDouble());
    }
    return most;
}

std::optional<double> Run::ampacity() const
{
    const auto rating = number(".rating_a");
    const QString size = text(m_kind == "neutral"_L1 ? ".neutral_awg" : ".hot_awg");
    if (size.isEmpty())
        return rating;
    const int column = std::min({static_cast<int>(number(".temperature_column_c").value_or(0)),
                                 practice::hottestColumn(text(".insulation")), terminations()});
    auto table = practice::ampacity(size, text(".material"), column);
    if (table && m_kind == "ac"_L1 && practice::sizeRank(size) >= practice::sizeRank(QStringLiteral("1/0")))
        *table *= std::max(1.0, number(".sets").value_or(1));
    return rating && table ? std::optional(std::min(*rating, *table)) : table;
}

std::optional<double> Run::mostForSmall() const
{
    return m_kind == "ac"_L1 ? practice::smallConductorOcpd(text(".hot_awg"), text(".material")) : std::nullopt;
}

bool Run::feedsInverters() const
{
    const std::function<bool(const Node &)> look = [&look](const Node &node) {
        if (node.kind == Kind::Transformer || node.kind == Kind::Transfer || node.kind == Kind::SubMeter)
            return false;
        return node.kind == Kind::Inverter || std::any_of(node.children.begin(), node.children.end(), look);
    };
    const QList<const Node *> nodes = nodesOf(m_model);
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](const Node *node) { return node->conductor == m_index && look(*node); });
}

bool Run::feedsStorage() const
{
    const QList<const Node *> nodes = nodesOf(m_model);
    return std::any_of(nodes.begin(), nodes.end(),
                       [this](const Node *node) { return node->conductor == m_index && node->kind == Kind::Storage; });
}

QString Run::kindByPlace() const
{
    if (feedsInverters())
        return QStringLiteral("ac");
    const QList<const Node *> nodes = nodesOf(m_model);
    const bool array = std::any_of(nodes.begin(), nodes.end(), [this](const Node *node) {
        return node->conductor == m_index && node->kind == Kind::Array;
    });
    return array ? QStringLiteral("dc") : QString();
}

bool Run::groundedOtherwise() const
{
    static const QSet<QString> metallic{QStringLiteral("emt"), QStringLiteral("rigid_metal"),
                                        QStringLiteral("intermediate_metal"), QStringLiteral("inside_enclosure")};
    if (metallic.contains(text(".raceway_type")))
        return true;
    const QString from = text(".from"), to = text(".to");
    return std::any_of(m_model.grounding.begin(), m_model.grounding.end(), [&](int index) {
        const Run one(m_site, m_model, index);
        const QStringList ends{one.text(".from"), one.text(".to")};
        return ends.contains(to) || (from != "panel"_L1 && ends.contains(from));
    });
}

Ungrounded Run::hot() const
{
    if (m_kind == "dc"_L1)
        return {2, false};
    Ungrounded most{1, false};
    for (const Node *node : nodesOf(m_model))
        if (const Ungrounded one = ungroundedAt(m_site, *node); node->conductor == m_index && one.least > most.least)
            most = one;
    return most;
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

/// At the service by its conductors where their size is recorded, by those that the main breaker takes where it is not
/// (250.66, note 2; 310.12); elsewhere the thinnest of the table. No thicker than what the kind of electrode asks for
/// at most (250.66(A) and (B)).
QString Run::leastElectrodeConductor() const
{
    const QString metal = text(".material"), from = text(".from");
    QString least = practice::electrodeConductor({}, {}, metal);
    if (from == "panel"_L1 || from == "socket"_L1 || from == "main_breaker"_L1) {
        const QString copper = QStringLiteral("copper");
        const double amperes = m_site.number(QStringLiteral("panel.main_breaker_rating_a")).value_or(0) *
                               practice::number(QStringLiteral("dwelling_service_310_12.share"));
        least = practice::electrodeConductor(practice::smallestFor(amperes, copper), copper, metal);
        for (const int service : m_model.service) {
            const Run one(m_site, m_model, service);
            if (const QString size = one.text(".hot_awg"); !size.isEmpty())
                least = practice::electrodeConductor(size, one.text(".material"), metal);
        }
    }
    return thinner(
        least,
        practice::word(QStringLiteral("electrode_conductor_most.%1.%2")
                           .arg(m_site.text(QStringLiteral("grounding.electrode_kind")).value_or(QString()), metal)));
}

} // namespace wm::drawings::sld
