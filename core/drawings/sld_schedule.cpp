// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_schedule.h"

#include "core/drawings/practice.h"
#include "core/drawings/sld_describe.h"

#include <algorithm>
#include <functional>

namespace wm::drawings::sld {

namespace {

const QList<Mil> kWidths{420, 2330, 2500, 1250, 1500, 1500, 2160};
constexpr Mil kInset = 60;
constexpr Mil kRow = 160;

/// One row of the schedule from one entry of conductors[].
class Row
{
public:
    Row(Plan &plan, int index)
        : m_plan(plan), m_index(index), m_path(QStringLiteral("conductors[%1]").arg(index)),
          m_tag(plan.conductorTag(index))
    {
        m_kind = text(".kind");
        m_by = text(".furnished_by");
    }

    QStringList cells()
    {
        if (m_tag.isEmpty())
            m_tag = lacking(".tag", QStringLiteral("tag"));
        return {m_tag, fromTo(), conductors(), ground(), raceway(), ocpd(), load()};
    }

private:
    [[nodiscard]] QString text(const char *member) const
    {
        return m_plan.input.site.text(m_path + QString::fromLatin1(member)).value_or(QString());
    }
    [[nodiscard]] std::optional<double> number(const char *member) const
    {
        return m_plan.number(m_path + QString::fromLatin1(member));
    }
    QString lacking(const char *member, const QString &words)
    {
        const QString tag = m_tag.isEmpty() ? QStringLiteral("CONDUCTOR") : m_tag;
        m_plan.canvas.sheet().missing(m_path + QString::fromLatin1(member),
                                      QStringLiteral("conductor %1: %2").arg(tag, words));
        return QStringLiteral("[%1: %2]").arg(tag, onSheet(words));
    }

    QString fromTo()
    {
        QStringList names;
        names.append(endOf(".from", QStringLiteral("from")));
        for (const auto &via : m_plan.input.site.value(m_path + QStringLiteral(".via")).toArray())
            names.append(m_plan.tagOf(via.toString()));
        names.append(endOf(".to", QStringLiteral("to")));
        QString result = names.join(QStringLiteral(" - "));
        if (m_plan.boolean(m_path + QStringLiteral(".installed")).value_or(false))
            result += QStringLiteral(" (E)");
        return result;
    }

    /// A run to something that the site does not have is no run that could be built.
    QString endOf(const char *member, const QString &words)
    {
        const QString key = text(member);
        if (key.isEmpty())
            return lacking(member, words);
        if (m_plan.names.find(key) == nullptr && key != QStringLiteral("utility"))
            return lacking(member, QStringLiteral("%1, which the site does not have").arg(key));
        return m_plan.tagOf(key);
    }

    QString conductors()
    {
        if (m_by == QStringLiteral("utility"))
            return QStringLiteral("BY ") + m_plan.utility();
        const auto rating = number(".rating_a");
        if (m_by == QStringLiteral("factory") && rating)
            return QStringLiteral("FACTORY, %1 A").arg(figure(*rating));
        if (m_kind == QStringLiteral("grounding_electrode") || m_kind == QStringLiteral("bonding"))
            return m_kind == QStringLiteral("bonding") ? QStringLiteral("BONDING CONDUCTOR")
                                                       : QStringLiteral("GROUNDING ELECTRODE CONDUCTOR");
        QStringList parts;
        const auto hot = number(".hot_conductors");
        if (!hot)
            return lacking(".hot_conductors", QStringLiteral("conductors"));
        if (*hot > 0)
            parts.append(QStringLiteral("%1 #%2").arg(figure(*hot), text(".hot_awg").isEmpty()
                                                                        ? lacking(".hot_awg", QStringLiteral("size"))
                                                                        : text(".hot_awg")));
        if (const auto neutral = number(".neutral_conductors"); neutral && *neutral > 0)
            parts.append(QStringLiteral("%1 #%2 N")
                             .arg(figure(*neutral), text(".neutral_awg").isEmpty()
                                                        ? lacking(".neutral_awg", QStringLiteral("neutral size"))
                                                        : text(".neutral_awg")));
        QString result = parts.join(QStringLiteral(" + "));
        if (const auto sets = number(".sets"); sets && *sets > 1)
            result = QStringLiteral("%1 x (%2)").arg(figure(*sets), result);
        return result + QStringLiteral(", %1 %2").arg(metalWord(text(".material")), onSheet(text(".insulation")));
    }

    QString ground()
    {
        const auto count = number(".ground_conductors");
        if (!count)
            return m_by == QStringLiteral("customer") ? lacking(".ground_conductors", QStringLiteral("ground"))
                                                      : QStringLiteral("-");
        if (*count <= 0)
            return m_kind == QStringLiteral("neutral") ? QStringLiteral("-") : QStringLiteral("NONE");
        return QStringLiteral("%1 #%2 %3")
            .arg(figure(*count),
                 text(".ground_awg").isEmpty() ? lacking(".ground_awg", QStringLiteral("ground size"))
                                               : text(".ground_awg"),
                 metalWord(text(".material")));
    }

    QString raceway()
    {
        if (text(".raceway_type").isEmpty())
            return lacking(".raceway_type", QStringLiteral("raceway"));
        const QString type = racewayWord(text(".raceway_type")).section(QStringLiteral(" (NON"), 0, 0);
        const auto size = number(".raceway_trade_size_in");
        return size ? QStringLiteral("%1 IN %2").arg(tradeSize(*size), type) : type;
    }

    [[nodiscard]] QString rated(const QString &tag, const QString &amps, const QString &poles) const
    {
        QString result = tag;
        if (const auto value = m_plan.number(amps))
            result += QStringLiteral(" %1A").arg(figure(*value));
        if (const auto value = m_plan.number(poles))
            result += QStringLiteral("/%1P").arg(*value);
        return result;
    }

    QString ocpd()
    {
        const QString key = text(".ocpd_tag");
        if (m_by == QStringLiteral("utility"))
            return QStringLiteral("BY ") + m_plan.utility();
        if (key.isEmpty())
            return lacking(".ocpd_tag", QStringLiteral("OCPD"));
        if (key == QStringLiteral("none"))
            return m_kind == QStringLiteral("dc") ? QStringLiteral("NONE") : QStringLiteral("-");
        if (key == QStringLiteral("panel"))
            return rated(m_plan.tagOf(QStringLiteral("main_breaker")), QStringLiteral("panel.main_breaker_rating_a"),
                         QStringLiteral("panel.main_breaker_poles"));
        if (key == QStringLiteral("collar"))
            return rated(m_plan.tagOf(QStringLiteral("collar_breaker")), QStringLiteral("collar.breaker_a"), {}) +
                   QStringLiteral("/2P");
        const QString path = breakerPath(key);
        if (path.startsWith(QStringLiteral("disconnects")))
            return QStringLiteral("%1 %2 x %3A")
                .arg(m_plan.tagOf(key), figure(m_plan.number(path + QStringLiteral(".poles")).value_or(0)),
                     figure(m_plan.number(path + QStringLiteral(".fuse_a")).value_or(0)));
        if (!path.isEmpty())
            return rated(m_plan.tagOf(key), path + QStringLiteral(".rating_a"), path + QStringLiteral(".poles"));
        if (m_plan.names.find(key) == nullptr)
            return lacking(".ocpd_tag", QStringLiteral("overcurrent device %1, which the site does not have").arg(key));
        return QStringLiteral("IN ") + m_plan.tagOf(key);
    }

    /// Amperes of the overcurrent device, where it is one of the site.
    [[nodiscard]] std::optional<double> ocpdRating() const
    {
        const QString key = text(".ocpd_tag");
        if (key == QStringLiteral("panel"))
            return m_plan.number(QStringLiteral("panel.main_breaker_rating_a"));
        if (key == QStringLiteral("collar"))
            return m_plan.number(QStringLiteral("collar.breaker_a"));
        const QString path = breakerPath(key);
        if (path.isEmpty())
            return {};
        return m_plan.number(path + (path.startsWith(QStringLiteral("disconnects")) ? QStringLiteral(".fuse_a")
                                                                                    : QStringLiteral(".rating_a")));
    }

    /// The largest overcurrent device that an inverter at the far end allows.
    [[nodiscard]] std::optional<double> mostForInverter() const
    {
        for (const Node *node : nodesOf(m_plan.model))
            if (node->conductor == m_index && node->kind == Kind::Inverter)
                return m_plan.number(node->path + QStringLiteral(".max_ocpd_a"));
        return {};
    }

    /// The ampacity as it is printed. A wire that carries less than the load x its factor (NEC 215.2, 690.8), or less
    /// than lets its overcurrent device be the next standard size (240.4(B)), is none that could be built.
    QString ampacityFor(double continuous, std::optional<double> ampacity)
    {
        if (!ampacity)
            return lacking(".hot_awg", QStringLiteral("ampacity"));
        const double slack = 0.05; // the figures are printed with one decimal
        const QString printed = figure(*ampacity);
        if (continuous > *ampacity + slack)
            return printed + u' ' +
                   lacking(".hot_awg", QStringLiteral("a size that carries %1 A").arg(figure(continuous, 1)));
        const auto device = ocpdRating();
        if (!device)
            return printed;
        if (continuous > *device + slack)
            return printed + u' ' +
                   lacking(".ocpd_tag",
                           QStringLiteral("an overcurrent device of %1 A or more").arg(figure(continuous, 1)));
        const double next = *ampacity > 800 ? *ampacity : practice::nextStandardOcpd(*ampacity);
        if (next > 0 && *device > next)
            return printed + u' ' +
                   lacking(".hot_awg",
                           QStringLiteral("a size for its overcurrent device of %1 A").arg(figure(*device)));
        return printed;
    }

    /// Where the breaker or fused switch with that id has its facts.
    [[nodiscard]] QString breakerPath(const QString &key) const
    {
        const auto within = [this, &key](const QString &list) {
            const QJsonArray all = m_plan.input.site.value(list).toArray();
            for (int index = 0; index < all.size(); ++index) {
                if (all.at(index)[QStringLiteral("id")].toString() == key)
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

    [[nodiscard]] double outputOf(const Node &node, QSet<QString> &seen) const
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

    /// What the sources behind the run put out, the largest of its equal circuits.
    [[nodiscard]] double currentOf() const
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
        return m_kind == QStringLiteral("neutral") ? all : most;
    }

    QString load()
    {
        const QString edition = m_plan.input.site.text(QStringLiteral("project.nec_edition")).value_or(QString());
        if (m_kind == QStringLiteral("grounding_electrode"))
            return practice::article(edition, QStringLiteral("electrode"));
        if (m_kind == QStringLiteral("bonding"))
            return practice::article(edition, QStringLiteral("equipment_ground"));
        if (m_by == QStringLiteral("utility"))
            return QStringLiteral("-");
        const auto rating = number(".rating_a");
        const QString size = text(m_kind == QStringLiteral("neutral") ? ".neutral_awg" : ".hot_awg");
        const auto table =
            practice::ampacity(size, text(".material"), static_cast<int>(number(".temperature_column_c").value_or(0)));
        const auto ampacity = rating ? rating : table;
        if (m_kind == QStringLiteral("dc"))
            return directCurrent(ampacity);
        const double amps = currentOf();
        if (amps <= 0)
            return QStringLiteral("- / - / ") +
                   (ampacity ? figure(*ampacity) : lacking(".hot_awg", QStringLiteral("ampacity")));
        const double continuous = amps * practice::number(QStringLiteral("factors.continuous"));
        if (const auto most = mostForInverter(); most && ocpdRating().value_or(0) > *most)
            lacking(".ocpd_tag",
                    QStringLiteral("an overcurrent device of at most %1 A, as the inverter allows").arg(figure(*most)));
        return QStringLiteral("%1 / %2 / %3")
            .arg(figure(amps, 1), figure(continuous, 1), ampacityFor(continuous, ampacity));
    }

    QString directCurrent(std::optional<double> ampacity)
    {
        double most = 0;
        for (const Node *node : nodesOf(m_plan.model)) {
            if (node->conductor != m_index || node->kind != Kind::Array)
                continue;
            for (const auto &one : m_plan.input.site.value(node->path + QStringLiteral(".strings")).toArray())
                most = std::max(most, one[QStringLiteral("isc_a")].toDouble());
        }
        const double factor = practice::number(QStringLiteral("factors.pv"));
        if (most <= 0)
            return QStringLiteral("- / - / ") +
                   (ampacity ? figure(*ampacity) : lacking(".hot_awg", QStringLiteral("ampacity")));
        return QStringLiteral("%1 / %2 (x%3) / %4")
            .arg(figure(most, 1), figure(most * factor, 1), figure(factor, 2), ampacityFor(most * factor, ampacity));
    }

    Plan &m_plan;
    int m_index;
    QString m_path;
    QString m_tag;
    QString m_kind;
    QString m_by;
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
        const bool runs = node.kind == Kind::Disconnect || node.kind == Kind::Combiner || node.kind == Kind::Inverter ||
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
