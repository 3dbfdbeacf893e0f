// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/inverter/model_view.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace wm::inverter {

namespace {
struct InverterWords
{
    Q_DECLARE_TR_FUNCTIONS(InverterWords)
};
} // namespace

ModelView::ModelView(const sunspec::Scan &scan, int id) : m_id(id), m_found(scan.find(id))
{
    if (m_found == nullptr)
        return;
    const auto times = std::count_if(scan.models.begin(), scan.models.end(),
                                     [id](const sunspec::FoundModel &one) { return one.id == id; });
    if (m_found->decoded.unknownRevision || times > 1) // of two, nothing says which is in force
        m_readable = State::UnknownRevision;
    else if (m_found->length > 0 && m_found->registers.size() == 2 + m_found->length)
        m_readable = State::Active;
}

std::optional<double> ModelView::number(const QJsonObject &instance, QStringView point) const
{
    const QJsonValue value = instance[point];
    if (!value.isDouble() || m_readable != State::Active || m_found->decoded.unscaled.contains(point.toString()))
        return std::nullopt;
    return value.toDouble();
}

std::optional<double> ModelView::number(QStringView point) const
{
    return m_found == nullptr ? std::nullopt : number(m_found->decoded.points, point);
}

std::optional<int> ModelView::word(QStringView point) const
{
    const auto value = number(point);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

QJsonObject ModelView::instance(QStringView group, int index) const
{
    return m_found == nullptr || m_readable != State::Active
               ? QJsonObject()
               : m_found->decoded.points[group].toArray().at(index).toObject();
}

State stateOf(std::optional<int> enable)
{
    if (!enable)
        return State::NotReported;
    return *enable == 0 ? State::Inactive : *enable == 1 ? State::Active : State::UnknownRevision;
}

State both(State one, State other)
{
    for (const State decisive : {State::Inactive, State::UnknownRevision, State::NotReported})
        if (one == decisive || other == decisive)
            return decisive;
    return State::Active;
}

void put(InverterFunction &function, const QString &name, std::optional<double> value)
{
    if (value)
        function.settings[name] = *value;
}

void noteReversion(InverterFunction &function, const ModelView &model, QStringView point)
{
    const auto left = model.number(point);
    if (!left || *left <= 0 || (function.state != State::Active && function.state != State::Inactive))
        return;
    function.state = State::NotReported;
    function.notes += InverterWords::tr("Set for a while only: in %1 s the inverter goes back to another setting. Read "
                                        "it again after that.")
                          .arg(*left);
}

void putReference(InverterFunction &function, const ModelView &model)
{
    const QJsonObject curve = model.instance(u"Crv", 0);
    put(function, QStringLiteral("vref_auto"), model.number(curve, u"VRefAutoEna"));
    constexpr double kLeast = 50, kMost = 150; // beyond that it is another scale
    const auto reference = model.number(curve, u"VRef");
    if (reference && *reference >= kLeast && *reference <= kMost)
        put(function, QStringLiteral("vref_pct"), reference);
    else if (reference)
        function.notes +=
            InverterWords::tr("The inverter gives a reference voltage of %1 %, which cannot be: where its "
                              "curve lies is not known.")
                .arg(*reference);
}

QList<TripLevel> tripLevels(QList<TripLevel> points, bool below)
{
    // Nearest to nominal first; of several times at one place the longest first, so that the shortest decides.
    std::sort(points.begin(), points.end(), [below](const TripLevel &a, const TripLevel &b) {
        return a.at != b.at ? (below ? a.at > b.at : a.at < b.at) : a.seconds > b.seconds;
    });
    QList<TripLevel> levels;
    for (const TripLevel &point : points) {
        if (!levels.isEmpty() && point.seconds >= levels.constLast().seconds)
            continue;
        if (!levels.isEmpty() && levels.constLast().at == point.at)
            levels.removeLast();
        levels += point;
    }
    return levels;
}

bool countsFromOne(const sunspec::Scan &scan)
{
    struct Limit
    {
        int model;
        const char16_t *point;
        int highest;
    };
    static constexpr std::array kLimits{Limit{701, u"ConnSt", 1},      Limit{701, u"InvSt", 7},
                                        Limit{702, u"NorOpCatRtg", 1}, Limit{702, u"AbnOpCatRtg", 2},
                                        Limit{703, u"ES", 1},          Limit{704, u"PFWInjEna", 1},
                                        Limit{704, u"PFWAbsEna", 1},   Limit{704, u"WMaxLimPctEna", 1},
                                        Limit{704, u"WSetEna", 1},     Limit{704, u"VarSetEna", 1},
                                        Limit{704, u"AntiIslEna", 1},  Limit{705, u"Ena", 1},
                                        Limit{706, u"Ena", 1},         Limit{707, u"Ena", 1},
                                        Limit{708, u"Ena", 1},         Limit{709, u"Ena", 1},
                                        Limit{710, u"Ena", 1},         Limit{711, u"Ena", 1},
                                        Limit{712, u"Ena", 1},         Limit{705, u"AdptCrvRslt", 2},
                                        Limit{706, u"AdptCrvRslt", 2}, Limit{707, u"AdptCrvRslt", 2},
                                        Limit{708, u"AdptCrvRslt", 2}, Limit{709, u"AdptCrvRslt", 2},
                                        Limit{710, u"AdptCrvRslt", 2}, Limit{711, u"AdptCtlRslt", 2},
                                        Limit{712, u"AdptCrvRslt", 2}};
    return std::any_of(kLimits.begin(), kLimits.end(), [&scan](const Limit &limit) {
        const auto value = ModelView(scan, limit.model).word(QStringView(limit.point));
        return value && *value > limit.highest;
    });
}

} // namespace wm::inverter
