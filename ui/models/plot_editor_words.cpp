// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor of the plot plan says.
#include "core/documents/plan_revision.h"
#include "ui/models/fact_text.h"
#include "ui/models/plot_editor.h"
#include "ui/models/site_words.h"
#include "ui/style/status_shape.h"

#include <QtCore/QLocale>

#include <cmath>

namespace wm::ui {

using drawings::Chain;
using drawings::EditTarget;
using drawings::Obstacle;

namespace {

constexpr double kMetresInFoot = 0.3048;
constexpr double kHalfInch = 1.0 / 24; ///< feet

QString both(double feet)
{
    return QStringLiteral("%1 (%2 m)")
        .arg(drawings::lengthText(feet), QLocale().toString(feet * kMetresInFoot, 'f', 2));
}

} // namespace

const drawings::Placed *PlotEditor::piece() const
{
    return m_target.equipment < 0 ? nullptr : &plan().equipment().at(m_target.equipment);
}

QString PlotEditor::nameOf(const drawings::PlotEdit &plan, const EditTarget &target) const
{
    if (target.equipment >= 0) {
        const drawings::Placed &one = plan.equipment().at(target.equipment);
        return !one.tag.isEmpty() ? one.tag : siteWord(QStringLiteral("drawings.plot.equipment[].kind"), one.kind);
    }
    if (target.chain < 0)
        return {};
    const QString corner = QString::number(target.point + 1);
    const bool whole = target.point < 0;
    switch (plan.chains().at(target.chain).sort) {
    case Chain::Sort::Property:
        return whole ? tr("Property line") : tr("Property line, corner %1").arg(corner);
    case Chain::Sort::Building:
        return whole ? tr("Building") : tr("Building, corner %1").arg(corner);
    case Chain::Sort::Driveway:
        return whole ? tr("Driveway") : tr("Driveway, corner %1").arg(corner);
    case Chain::Sort::Access:
        return whole ? tr("24/7 access path") : tr("24/7 access path, point %1").arg(corner);
    case Chain::Sort::Fence:
        return whole ? tr("Fence") : tr("Fence, point %1").arg(corner);
    case Chain::Sort::RoofLine:
        return whole ? tr("Roof line") : tr("Roof line, point %1").arg(corner);
    case Chain::Sort::Raceway:
        return whole ? tr("Raceway") : tr("Raceway, point %1").arg(corner);
    case Chain::Sort::Area:
        break;
    }
    return whole ? tr("Area") : tr("Area, corner %1").arg(corner);
}

QString PlotEditor::title() const
{
    return nameOf(plan(), m_target);
}

QString PlotEditor::kind() const
{
    if (m_target.none())
        return {};
    return m_target.equipment >= 0 ? QStringLiteral("equipment")
           : m_target.point >= 0   ? QStringLiteral("point")
                                   : QStringLiteral("outline");
}

QString PlotEditor::x() const
{
    return m_target.none() ? QString() : drawings::lengthText(plan().placeOf(m_target).x);
}

QString PlotEditor::y() const
{
    return m_target.none() ? QString() : drawings::lengthText(plan().placeOf(m_target).y);
}

QString PlotEditor::away() const
{
    const EditTarget from = fromTarget();
    if (from.none() || m_target.none())
        return {};
    return drawings::lengthText(drawings::distance(plan().placeOf(from), plan().placeOf(m_target)));
}

QString PlotEditor::sizeText(const QString &member) const
{
    const drawings::Placed *one = piece();
    if (one == nullptr)
        return {};
    const auto &size = member == QLatin1String("width_ft")    ? one->width
                       : member == QLatin1String("depth_ft")  ? one->depth
                       : member == QLatin1String("height_ft") ? one->height
                                                              : one->above;
    return size ? drawings::lengthText(*size) : QString();
}

bool PlotEditor::hasProperty() const
{
    return m_plan.outline(Chain::Sort::Property).size() >= 3;
}

bool PlotEditor::hasBuilding() const
{
    return m_plan.outline(Chain::Sort::Building).size() >= 3;
}

QString PlotEditor::north() const
{
    return QLocale::c().toString(m_north, 'g', 6);
}

QString PlotEditor::lastRevision() const
{
    return m_job ? documents::lastRevision(m_job->state()) : QString();
}

QString PlotEditor::nextRevision() const
{
    return m_job && m_stood != m_revised ? documents::nextRevision(lastRevision()) : QString();
}

QString PlotEditor::accessPath() const
{
    const drawings::Placed *one = piece();
    const drawings::Named *named = one == nullptr ? nullptr : m_names.find(one->key);
    return named != nullptr && named->path.startsWith(QLatin1String("disconnects["))
               ? named->path + QStringLiteral(".accessible_24_7")
               : QString();
}

void PlotEditor::setFrom(const QString &path)
{
    m_from = path;
    Q_EMIT changed();
    Q_EMIT planChanged();
}

void PlotEditor::tellOthers()
{
    QList<Detail> rows;
    for (qsizetype index = 0; index < m_plan.equipment().size(); ++index) {
        const EditTarget other{index, -1, -1};
        if (other == m_target)
            continue;
        Detail row{nameOf(m_plan, other)};
        row.key = m_plan.pathOf(other);
        rows.append(row);
    }
    m_others.set(rows);
    // From the meter where there is one: that is what the utility asks for.
    const bool still = std::any_of(rows.begin(), rows.end(), [this](const Detail &row) { return row.key == m_from; });
    if (still && m_from != m_selected)
        return;
    m_from = rows.isEmpty() ? QString() : rows.constFirst().key;
    for (qsizetype index = 0; index < m_plan.equipment().size(); ++index)
        if (m_plan.equipment().at(index).key == QLatin1String("meter") && index != m_target.equipment)
            m_from = m_plan.equipment().at(index).path;
}

void PlotEditor::tellMeasures()
{
    m_facts = plan().facts();
    const site::Site site(m_job->state().site());
    QList<Detail> rows;
    for (const drawings::DisconnectPlace &one : m_facts.disconnects) {
        if (!one.toMeterFt)
            continue;
        const QString path = one.path + QStringLiteral(".distance_to_meter_ft");
        const QString source = m_job->state().sourceOf(path);
        const auto recorded = site.number(path);
        Detail row{tr("%1 to %2").arg(m_names.tag(QStringLiteral("meter")), one.tag), both(*one.toMeterFt)};
        const bool ours = !recorded || source == QLatin1String("derived");
        const bool differs = !ours && std::abs(*recorded - *one.toMeterFt) > kHalfInch;
        row.note = differs ? tr("%1 %2: they contradict each other").arg(shownSource(source), both(*recorded))
                   : ours  ? tr("worked out from the plan")
                           : shownSource(source);
        row.reason = one.sight == drawings::Sight::Yes  ? tr("In sight of the meter")
                     : one.sight == drawings::Sight::No ? tr("Not in sight: the building is between")
                                                        : tr("In sight or not: the plan cannot tell");
        row.shape = differs                             ? StatusShape::Fail
                    : one.sight == drawings::Sight::Yes ? StatusShape::Pass
                    : one.sight == drawings::Sight::No  ? StatusShape::Warn
                                                        : StatusShape::Missing;
        row.key = path;
        rows.append(row);
    }
    m_measures.set(rows);
}

QString PlotEditor::wordsOf(const Obstacle &obstacle) const
{
    const QString name = title();
    switch (obstacle.why) {
    case Obstacle::Why::None:
        break;
    case Obstacle::Why::OffWall:
        return tr("%1 hangs on a wall of the building. There is none here.").arg(name);
    case Obstacle::Why::OffProperty:
        return tr("%1 would be beyond the property line.").arg(name);
    case Obstacle::Why::InBuilding:
        return tr("%1 stands on the ground. The building is here.").arg(name);
    case Obstacle::Why::OutOfBuilding:
        return tr("%1 is on the roof or indoors. The building is not here.").arg(name);
    case Obstacle::Why::OnOther:
        return tr("%1 is here already. Two things cannot be in one place.").arg(obstacle.other);
    case Obstacle::Why::LinesCross:
        return tr("The lines would cross each other, or enclose nothing.");
    case Obstacle::Why::OthersOffWall:
        return tr("%1 would lose its wall. Move it first.").arg(obstacle.other);
    case Obstacle::Why::BuildingCrosses:
        return tr("The building would reach over the property line.");
    }
    return {};
}

} // namespace wm::ui
