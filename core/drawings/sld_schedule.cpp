// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_schedule.h"

#include "core/drawings/practice.h"
#include "core/drawings/sld_describe.h"
#include "core/drawings/sld_run.h"

#include <algorithm>
#include <functional>

namespace wm::drawings::sld {

using Qt::StringLiterals::operator""_L1;

namespace {

const QList<Mil> kWidths{420, 2330, 2500, 1250, 1500, 1500, 2160};
constexpr Mil kInset = 60;
constexpr Mil kRow = 160;

/// One row of the schedule from one entry of conductors[]. What could not be built prints as lacking, as an absent fact
/// does.
class Row
{
public:
    Row(Plan &plan, int index)
        : m_plan(plan), m_run(plan.input.site, plan.model, index), m_tag(plan.conductorTag(index))
    {
    }

    QStringList cells()
    {
        if (m_tag.isEmpty())
            m_tag = lacking(".tag", QStringLiteral("tag"));
        for (int before = 0; before < m_run.index(); ++before)
            if (m_plan.conductorTag(before) == m_tag)
                lacking(".tag", QStringLiteral("a tag of its own"));
        return {m_tag, fromTo(), conductors(), ground(), raceway(), ocpd(), load()};
    }

private:
    QString lacking(const char *member, const QString &words)
    {
        const QString tag = m_tag.isEmpty() ? QStringLiteral("CONDUCTOR") : m_tag;
        m_plan.canvas.sheet().missing(m_run.path(member), QStringLiteral("conductor %1: %2").arg(tag, words));
        return QStringLiteral("[%1: %2]").arg(tag, onSheet(words));
    }

    QString fromTo()
    {
        QStringList names;
        names.append(endOf(".from", QStringLiteral("from")));
        for (const auto &via : m_plan.input.site.value(m_run.path(".via")).toArray())
            names.append(m_plan.tagOf(via.toString()));
        names.append(endOf(".to", QStringLiteral("to")));
        QString result = names.join(QStringLiteral(" - "));
        if (m_plan.boolean(m_run.path(".installed")).value_or(false))
            result += QStringLiteral(" (E)");
        return result;
    }

    /// A run to something that the site does not have is no run that could be built.
    QString endOf(const char *member, const QString &words)
    {
        const QString key = m_run.text(member);
        if (key.isEmpty())
            return lacking(member, words);
        if (m_plan.names.find(key) == nullptr && key != QStringLiteral("utility"))
            return lacking(member, QStringLiteral("%1, which the site does not have").arg(key));
        return m_plan.tagOf(key);
    }

    /// A size as recorded, with what it lacks to be `least` or thicker.
    QString size(const char *member, const QString &words, const QString &least)
    {
        const QString recorded = m_run.text(member);
        if (recorded.isEmpty())
            return lacking(member, words);
        const int rank = practice::sizeRank(recorded);
        if (rank < 0)
            return lacking(member, QStringLiteral("%1, %2 is no size of a conductor").arg(words, recorded));
        if (!least.isEmpty() && rank < practice::sizeRank(least))
            return recorded + u' ' + lacking(member, QStringLiteral("%1 of #%2 or thicker").arg(words, least));
        return recorded;
    }

    QString conductors()
    {
        if (m_run.by() == QStringLiteral("utility"))
            return m_run.feedsInverters()
                       ? lacking(".furnished_by", QStringLiteral("who furnishes it: it is on the customer's side"))
                       : QStringLiteral("BY ") + m_plan.utility();
        if (const QString kind = m_run.kindByPlace(); !kind.isEmpty() && kind != m_run.kind())
            return lacking(".kind", QStringLiteral("alternating or direct current: at its place it is %1").arg(kind));
        const auto rating = m_run.number(".rating_a");
        if (m_run.by() == QStringLiteral("factory") && rating)
            return QStringLiteral("FACTORY, %1 A").arg(figure(*rating));
        if (m_run.grounds())
            return m_run.kind() == QStringLiteral("bonding") ? QStringLiteral("BONDING CONDUCTOR")
                                                             : QStringLiteral("GROUNDING ELECTRODE CONDUCTOR");
        QStringList parts;
        const auto hot = m_run.number(".hot_conductors");
        if (!hot)
            return lacking(".hot_conductors", QStringLiteral("conductors"));
        const bool power = m_run.kind() != QStringLiteral("neutral");
        const Ungrounded wanted = m_run.hot();
        if (power && *hot < wanted.least)
            parts.append(
                lacking(".hot_conductors", QStringLiteral("%1 ungrounded conductors or more").arg(wanted.least)));
        else if (power && wanted.exactly && *hot > wanted.least)
            parts.append(lacking(".hot_conductors", QStringLiteral("%1 ungrounded conductors").arg(wanted.least)));
        if (*hot > 0)
            parts.append(QStringLiteral("%1 #%2").arg(figure(*hot), size(".hot_awg", QStringLiteral("size"), {})));
        if (const auto neutral = m_run.number(".neutral_conductors"); neutral && *neutral > 0)
            parts.append(QStringLiteral("%1 #%2 N")
                             .arg(figure(*neutral), size(".neutral_awg", QStringLiteral("neutral size"),
                                                         power ? m_run.leastGround() : QString())));
        QString result = parts.join(QStringLiteral(" + "));
        if (const auto sets = m_run.number(".sets"); sets && *sets > 1)
            result = QStringLiteral("%1 x (%2)").arg(figure(*sets), result);
        return result +
               QStringLiteral(", %1 %2").arg(metalWord(m_run.text(".material")), onSheet(m_run.text(".insulation")));
    }

    QString ground()
    {
        const auto count = m_run.number(".ground_conductors");
        if (!count)
            return m_run.by() == QStringLiteral("customer") ? lacking(".ground_conductors", QStringLiteral("ground"))
                                                            : QStringLiteral("-");
        if (*count <= 0) {
            if (m_run.grounds())
                return lacking(".ground_conductors", QStringLiteral("one conductor or more"));
            if (m_run.kind() == QStringLiteral("neutral"))
                return QStringLiteral("-");
            if (m_run.by() == QStringLiteral("customer") && m_run.kind() == QStringLiteral("ac") &&
                m_run.feedsInverters() && !m_run.groundedOtherwise())
                return lacking(".ground_conductors", QStringLiteral("a ground: its raceway is none"));
            return QStringLiteral("NONE");
        }
        const QString least = m_run.by() == QStringLiteral("customer") ? m_run.leastGround() : QString();
        return QStringLiteral("%1 #%2 %3")
            .arg(figure(*count), size(".ground_awg", QStringLiteral("ground size"), least),
                 metalWord(m_run.text(".material")));
    }

    QString raceway()
    {
        if (m_run.text(".raceway_type").isEmpty())
            return lacking(".raceway_type", QStringLiteral("raceway"));
        const QString type = racewayWord(m_run.text(".raceway_type")).section(QStringLiteral(" (NON"), 0, 0);
        const auto inches = m_run.number(".raceway_trade_size_in");
        if (!inches)
            return type;
        const QString trade = practice::tradeSize(*inches);
        return trade.isEmpty() ? lacking(".raceway_trade_size_in",
                                         QStringLiteral("raceway, %1 in is no trade size").arg(figure(*inches, 3)))
                               : QStringLiteral("%1 IN %2").arg(trade, type);
    }

    QString ocpd()
    {
        if (m_run.by() == QStringLiteral("utility"))
            return QStringLiteral("BY ") + m_plan.utility();
        const QString key = m_run.text(".ocpd_tag");
        if (key.isEmpty())
            return lacking(".ocpd_tag", QStringLiteral("OCPD"));
        if (key == QStringLiteral("none")) {
            if (m_run.kind() == QStringLiteral("ac") && !m_run.aheadOfDevices())
                return lacking(".ocpd_tag", QStringLiteral("an overcurrent device"));
            return m_run.kind() == QStringLiteral("dc") ? QStringLiteral("NONE") : QStringLiteral("-");
        }
        const auto device = m_run.device();
        if (!device && m_plan.names.find(key) == nullptr)
            return lacking(".ocpd_tag", QStringLiteral("overcurrent device %1, which the site does not have").arg(key));
        if (!device)
            return QStringLiteral("IN ") + m_plan.tagOf(key);
        const QString tag = m_plan.tagOf(device->key);
        const auto amps = m_plan.number(device->amps);
        if (!amps || *amps <= 0)
            return tag + u' ' + lacking(".ocpd_tag", QStringLiteral("A of its overcurrent device"));
        const QString poles = key == QStringLiteral("collar")
                                  ? QStringLiteral("2")
                                  : m_plan.input.site.value(device->poles).toVariant().toString();
        if (device->fuses)
            return QStringLiteral("%1 %2%3A").arg(tag, poles.isEmpty() ? QString() : poles + " x "_L1, figure(*amps));
        return QStringLiteral("%1 %2A").arg(tag, figure(*amps)) +
               (poles.isEmpty() ? QString() : QStringLiteral("/%1P").arg(poles));
    }

    /// The ampacity as it is printed. A wire that carries less than the load x its factor (NEC 215.2, 690.8), or less
    /// than lets its overcurrent device be the next standard size (240.4(B)), is none that could be built.
    QString ampacityFor(double continuous)
    {
        const auto ampacity = m_run.ampacity();
        if (!ampacity)
            return practice::hottestColumn(m_run.text(".insulation")) > 0
                       ? lacking(".hot_awg", QStringLiteral("ampacity"))
                       : lacking(".insulation", QStringLiteral("insulation, as THWN-2"));
        const double slack = 0.05; // the figures are printed with one decimal
        const QString printed = figure(*ampacity);
        if (continuous > *ampacity + slack)
            return printed + u' ' +
                   lacking(".hot_awg", QStringLiteral("a size that carries %1 A").arg(figure(continuous, 1)));
        const auto device = m_run.deviceAmps();
        if (!device)
            return printed;
        if (continuous > *device + slack)
            return printed + u' ' +
                   lacking(".ocpd_tag",
                           QStringLiteral("an overcurrent device of %1 A or more").arg(figure(continuous, 1)));
        if (const auto most = m_run.mostForSmall(); most && *device > *most)
            return printed + u' ' +
                   lacking(".hot_awg",
                           QStringLiteral("a size for its overcurrent device of %1 A, 240.4(D)").arg(figure(*device)));
        const double next = *ampacity > 800 ? *ampacity : practice::nextStandardOcpd(*ampacity);
        if (next > 0 && *device > next)
            return printed + u' ' +
                   lacking(".hot_awg",
                           QStringLiteral("a size for its overcurrent device of %1 A").arg(figure(*device)));
        return printed;
    }

    QString load()
    {
        const QString edition = m_plan.input.site.text(QStringLiteral("project.nec_edition")).value_or(QString());
        if (m_run.kind() == QStringLiteral("grounding_electrode"))
            return practice::article(edition, QStringLiteral("electrode"));
        if (m_run.kind() == QStringLiteral("bonding"))
            return practice::article(edition, QStringLiteral("equipment_ground"));
        if (m_run.by() == QStringLiteral("utility"))
            return QStringLiteral("-");
        const bool direct = m_run.kind() == QStringLiteral("dc");
        const bool photovoltaic = direct && !m_run.feedsStorage();
        const double amps = direct ? m_run.stringAmps() : m_run.sourceAmps();
        if (amps <= 0)
            return QStringLiteral("- / - / ") + ampacityFor(0);
        const double factor =
            practice::number(photovoltaic ? QStringLiteral("factors.pv") : QStringLiteral("factors.continuous"));
        if (const auto most = m_run.mostForInverter(); !direct && most && m_run.deviceAmps().value_or(0) > *most)
            lacking(".ocpd_tag",
                    QStringLiteral("an overcurrent device of at most %1 A, as the inverter allows").arg(figure(*most)));
        return QStringLiteral("%1 / %2%3 / %4")
            .arg(figure(amps, 1), figure(amps * factor, 1),
                 photovoltaic ? QStringLiteral(" (x%1)").arg(figure(factor, 2)) : QString(),
                 ampacityFor(amps * factor));
    }

    Plan &m_plan;
    Run m_run;
    QString m_tag;
};

QString headingOf(const Plan &plan)
{
    QSet<int> columns;
    QSet<QString> metals;
    for (const auto &run : plan.input.site.value(QStringLiteral("conductors")).toArray()) {
        if (const int column = run[QStringLiteral("temperature_column_c")].toInt(); column > 0)
            columns.insert(column);
        if (const QString metal = run[QStringLiteral("material")].toString(); !metal.isEmpty())
            metals.insert(metal.toUpper());
    }
    QString heading = QStringLiteral("CONDUCTOR SCHEDULE");
    if (columns.size() == 1 && metals.size() == 1)
        heading += QStringLiteral(" (%1 C TERMINATIONS, %2)").arg(*columns.begin()).arg(*metals.begin());
    if (plan.groundOmitted)
        heading += QStringLiteral(". EGC NOT DRAWN ON THIS SHEET, SIZED IN COLUMN \"GROUND\".");
    return heading;
}

/// What is drawn joined although no run to it is recorded. Microinverters carry their modules, and what stands in its
/// own breaker's panel may need none.
void noteUnconnected(Plan &plan)
{
    const std::function<void(const Node &, bool)> look = [&](const Node &node, bool micro) {
        const bool runs = node.kind == Kind::Transfer || node.kind == Kind::Turbine || node.kind == Kind::Transformer ||
                          node.kind == Kind::Disconnect || node.kind == Kind::Combiner || node.kind == Kind::Inverter ||
                          node.kind == Kind::Storage || (node.kind == Kind::Array && !micro);
        if (runs && node.conductor < 0)
            plan.canvas.sheet().missing(QStringLiteral("conductors"),
                                        QStringLiteral("conductor run to %1").arg(plan.tagOf(node.key)));
        const bool small = node.kind == Kind::Inverter &&
                           plan.input.site.text(node.path + QStringLiteral(".style")) == QStringLiteral("micro");
        for (const Node &child : node.children)
            look(child, small);
    };
    for (const Node &branch : plan.model.branches)
        look(branch, false);
}

} // namespace

Schedule scheduleOf(Plan &plan)
{
    Schedule schedule;
    schedule.heading = headingOf(plan);
    schedule.rows.append({QStringLiteral("TAG"), QStringLiteral("FROM - TO"), QStringLiteral("CONDUCTORS"),
                          QStringLiteral("GROUND"), QStringLiteral("RACEWAY"), QStringLiteral("OCPD"),
                          QStringLiteral("LOAD A / x1.25 / AMPACITY")});
    schedule.tags.append(QString());
    const auto count = static_cast<int>(plan.input.site.value(QStringLiteral("conductors")).toArray().size());
    if (count == 0)
        plan.canvas.sheet().missing(QStringLiteral("conductors"), QStringLiteral("conductor runs"));
    else
        noteUnconnected(plan);
    if (count > 0 && plan.model.service.isEmpty())
        plan.canvas.sheet().missing(QStringLiteral("conductors"), QStringLiteral("conductor run of the service"));
    for (int index = 0; index < count; ++index) {
        const QStringList cells = Row(plan, index).cells();
        qsizetype lines = 1;
        QList<QStringList> pieces;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            pieces.append(wrapped(cells.at(column), kWidths.at(column) - 2 * kInset, Capital::Body, false));
            lines = std::max(lines, pieces.last().size());
        }
        for (qsizetype line = 0; line < lines; ++line) {
            QStringList row;
            for (const QStringList &piece : std::as_const(pieces))
                row.append(piece.value(line));
            schedule.rows.append(row);
            schedule.tags.append(plan.conductorTag(index));
        }
    }
    return schedule;
}

Mil heightOf(const Schedule &schedule)
{
    return 190 + kRow * static_cast<Mil>(schedule.rows.size());
}

void drawSchedule(Sheet &sheet, const Schedule &schedule, Mil top)
{
    sheet.text({{zone::drawing.x + 130, top + 120},
                schedule.heading,
                Capital::Body,
                true,
                false,
                Align::Left,
                false,
                false,
                zone::drawing},
               Layer::Text, Part::Table);
    sheet.table({zone::drawing.x + 100, top + 180}, kWidths, schedule.rows, schedule.tags);
}

} // namespace wm::drawings::sld
