// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/said_twice.h"

#include "core/base/json.h"
#include "core/site/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace wm::site {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

/// One line of the table. Paths are generic; "while", "over", "differs" and "counts" say how the two are held together.
struct Pair
{
    QString one, other, relation;
    QJsonValue is, says;      ///< what each has to be for both not to be so
    double slack = 1;         ///< of "over": by which share the first may be the greater
    QList<QJsonArray> when;   ///< [path, value] that have to be so as well
    QList<QJsonArray> unless; ///< [path, value] of which none may be so
    // Of the paths, as they are looked up:
    QString section = {};                       ///< the first step of `one`
    QString start = {};                         ///< what follows it, up to its first list
    QStringList oneParts = {}, otherParts = {}; ///< what stands between lists
};
const QString kLists = QStringLiteral("[]");

QList<Pair> readPairs()
{
    QList<Pair> pairs;
    const auto table = readJsonObject(QStringLiteral(":/wm/schemas/said-twice.json"));
    if (!table)
        return pairs;
    for (const auto &value : table->value(u"pairs").toArray()) {
        const QJsonObject row = value.toObject();
        Pair pair{row.value(u"one").toString(), {}, {}, row.value(u"is"), row.value(u"while"), 1, {}, {}};
        for (const QString &relation :
             {QStringLiteral("other"), QStringLiteral("over"), QStringLiteral("differs"), QStringLiteral("counts")})
            if (row.contains(relation)) {
                pair.relation = relation;
                pair.other = row.value(relation).toString();
            }
        pair.slack = 1 + row.value(u"slack_pct").toDouble() / 100;
        for (const auto &when : row.value(u"when").toArray())
            pair.when.append(when.toArray());
        if (row.contains(u"unless"))
            pair.unless.append(row.value(u"unless").toArray());
        pair.oneParts = pair.one.split(kLists);
        pair.otherParts = pair.other.split(kLists);
        const QString &first = pair.oneParts.first();
        pair.section = first.section(u'.', 0, 0);
        pair.start = first.mid(pair.section.size());
        pairs.append(pair);
    }
    return pairs;
}

/// The value at a path whose lists all have indexes. Looked up for every pair of every site: without parsing first.
QJsonValue valueAt(QJsonValue node, QStringView path)
{
    while (!path.isEmpty() && !node.isUndefined()) {
        if (path.front() == u'[') {
            const qsizetype end = path.indexOf(u']');
            node = node.toArray().at(path.sliced(1, end - 1).toInt());
            path = path.sliced(end + 1);
        } else {
            const qsizetype start = path.front() == u'.' ? 1 : 0;
            qsizetype end = start;
            while (end < path.size() && path[end] != u'.' && path[end] != u'[')
                ++end;
            node = node.toObject().value(path.sliced(start, end - start));
            path = path.sliced(end);
        }
    }
    return node;
}

/// A recorded value that says that there is something: not 0, no, or empty.
bool isSome(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() > 0;
    if (value.isString())
        return !value.toString().trimmed().isEmpty();
    return value.isBool() ? value.toBool() : !value.toArray().isEmpty();
}

/// Whether a recorded value is what the table asks for. What is not recorded never is.
bool meets(const QJsonValue &value, const QJsonValue &wanted)
{
    if (value.isUndefined() || value.isNull())
        return false;
    if (wanted.isBool())
        return value == wanted;
    if (wanted.toString() == u"none") // a list that says that there is none
        return value.isArray() && value.toArray().isEmpty();
    if (wanted.isString()) // "some"
        return isSome(value);
    const QJsonObject test = wanted.toObject();
    if (test.contains(u"above"))
        return value.isDouble() && value.toDouble() > test.value(u"above").toDouble();
    if (test.contains(u"below"))
        return value.isDouble() && value.toDouble() < test.value(u"below").toDouble();
    if (test.contains(u"holds"))
        return value.toArray().contains(test.value(u"holds").toArray().first());
    if (test.contains(u"not_in"))
        return !test.value(u"not_in").toArray().contains(value);
    return test.value(u"in").toArray().contains(value);
}

/// The places of a generic path, given as what stands between its lists; lists that `bound` goes through are those
/// elements.
QStringList places(const QStringList &parts, const QString &bound, const QJsonObject &site)
{
    QStringList found{QString()};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QStringList longer;
        for (const QString &start : std::as_const(found)) {
            const QString list = start + parts[i];
            if (i + 1 == parts.size()) {
                longer.append(list);
                continue;
            }
            if (bound.startsWith(list + u'[')) {
                longer.append(bound.left(bound.indexOf(u']', list.size()) + 1));
                continue;
            }
            const qsizetype count = valueAt(site, list).toArray().size();
            for (qsizetype at = 0; at < count; ++at)
                longer.append(QStringLiteral("%1[%2]").arg(list).arg(at));
        }
        found = longer;
    }
    return found;
}

/// A fact as a person would say it.
QString told(const QString &path, const QJsonValue &value, const Schema &schema)
{
    if (value.isBool())
        return value.toBool() ? SiteWords::tr("yes") : SiteWords::tr("no");
    if (value.isArray())
        return SiteWords::tr("a list of %1").arg(value.toArray().size());
    if (!value.isDouble())
        return schema.wordText(path, value.toString());
    const Field *field = schema.field(path);
    const QString number = QLocale::c().toString(value.toDouble(), 'g', 6);
    return field == nullptr || field->unit.isEmpty() ? number : number + u' ' + field->unit;
}

class Search
{
public:
    Search(const QJsonObject &site, const Schema &schema) : m_site(site), m_schema(schema) {}

    void pair(const Pair &pair)
    {
        // Most sites have nothing of most pairs: that is seen before any place is written out.
        const QJsonValue start = valueAt(section(pair.section), pair.start);
        const bool plain = pair.oneParts.size() == 1;
        if (start.isUndefined() || (plain && pair.relation == u"other" && !meets(start, pair.is)))
            return;
        if (plain && pair.otherParts.size() == 1) {
            if (differ(pair, start, valueAt(m_site, pair.other)) && holds(pair, pair.one, pair.other))
                add(pair.one, pair.other);
            return;
        }
        for (const QString &one : places(pair.oneParts, {}, m_site)) {
            const QJsonValue first = valueAt(m_site, one);
            if (first.isUndefined() || (pair.relation == u"other" && !meets(first, pair.is)))
                continue;
            for (const QString &other : places(pair.otherParts, one, m_site))
                if (differ(pair, first, valueAt(m_site, other)) && holds(pair, one, other))
                    add(one, other);
        }
    }

    /// 20 modules, and strings of 2 × 9: somebody counted wrong.
    void modules()
    {
        const QJsonArray arrays = m_site.value(QStringLiteral("pv_arrays")).toArray();
        for (qsizetype i = 0; i < arrays.size(); ++i) {
            const QJsonValue count = arrays.at(i).toObject().value(u"qty");
            const QJsonArray strings = arrays.at(i).toObject().value(u"strings").toArray();
            double sum = 0;
            bool whole = count.isDouble() && !strings.isEmpty();
            for (const auto &value : strings) {
                const QJsonValue qty = value.toObject().value(u"qty"),
                                 each = value.toObject().value(u"modules_in_series");
                whole = whole && qty.isDouble() && each.isDouble();
                sum += qty.toDouble() * each.toDouble();
            }
            if (whole && sum != count.toDouble())
                sums(QStringLiteral("pv_arrays[%1].qty").arg(i), QStringLiteral("pv_arrays[%1].strings").arg(i), sum);
        }
    }

    /// The energy of the storage and that of its groups; to one part in a hundred, since both are rounded. A group's is
    /// often recorded as that of one of its units.
    void energy()
    {
        const QJsonValue whole = m_site.value(u"storage").toObject().value(u"energy_kwh");
        const QJsonArray groups = m_site.value(u"storage").toObject().value(u"groups").toArray();
        double sum = 0, ofUnits = 0;
        for (const auto &group : groups) {
            const QJsonValue energy = group[u"energy_kwh"];
            if (!energy.isDouble())
                return;
            sum += energy.toDouble();
            ofUnits += energy.toDouble() * std::max(1.0, group[u"qty"].toDouble());
        }
        const auto differs = [&whole](double energy) {
            return std::abs(energy - whole.toDouble()) > 0.01 * std::max(energy, whole.toDouble());
        };
        if (whole.isDouble() && !groups.isEmpty() && differs(sum) && differs(ofUnits))
            sums(QStringLiteral("storage.energy_kwh"), QStringLiteral("storage.groups"), sum);
    }

    /// The volts that an inverter's rated power may be given at: models for 208 and 240 V give that at 240 V, and of
    /// three phases the volts to the neutral are sometimes what is recorded.
    static double platesVolts(double recorded, bool threePhases)
    {
        if (recorded == 208)
            return 240;
        if (threePhases && (recorded == 120 || recorded == 277))
            return recorded == 120 ? 208 : 480;
        return recorded;
    }

    /// No inverter gives more power than its volts times its amperes. One part in twenty for plates that round down.
    void power()
    {
        constexpr double kRounding = 1.05;
        const QJsonArray inverters = m_site.value(QStringLiteral("inverters")).toArray();
        for (qsizetype i = 0; i < inverters.size(); ++i) {
            const QJsonObject inverter = inverters.at(i).toObject();
            const QJsonValue kw = inverter.value(u"nameplate_kw"), volts = inverter.value(u"voltage_v");
            const bool three = inverter.value(u"phases") == QJsonValue(3);
            // Without the phases a three-phase unit would be taken for one of one phase.
            if (!kw.isDouble() || !volts.isDouble() || !inverter.contains(u"phases"))
                continue;
            const QString place = QStringLiteral("inverters[%1].").arg(i);
            for (const QString &rating : {QStringLiteral("nameplate_a"), QStringLiteral("continuous_a")}) {
                const QJsonValue amperes = inverter.value(rating);
                const double carried =
                    platesVolts(volts.toDouble(), three) * amperes.toDouble() * (three ? std::sqrt(3.0) : 1) / 1000;
                if (amperes.isDouble() && kw.toDouble() > carried * kRounding)
                    sums(place + QStringLiteral("nameplate_kw"), place + rating, carried);
            }
        }
    }

    /// The label names the volts line to line, and those are what the nominal voltage is (208 beside “120/240”).
    void label()
    {
        static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?"));
        const QJsonObject service = m_site.value(u"service").toObject();
        const QString text = service.value(u"voltage_label").toString();
        const QJsonValue volts = service.value(u"nominal_v");
        if (!volts.isDouble() || text.contains(u',') || text.contains(u'k', Qt::CaseInsensitive))
            return;
        double labelled = 0;
        for (auto each = number.globalMatch(text); each.hasNext();)
            labelled = std::max(labelled, each.next().captured().toDouble());
        if (labelled >= kLeastLabelled && !near(volts.toDouble(), labelled))
            add(QStringLiteral("service.nominal_v"), QStringLiteral("service.voltage_label"));
    }

    /// An inverter for 480 V hangs on no 240 V service: without a transformer its volts are those between two lines or
    /// from a line to the neutral. Models for 208 and 240 V are recorded with either.
    void inverterVolts()
    {
        const QJsonObject service = m_site.value(u"service").toObject();
        const QJsonValue nominal = service.value(u"nominal_v");
        constexpr double kSecondary = 600;
        if (!nominal.isDouble() || nominal.toDouble() <= 0 || nominal.toDouble() > kSecondary ||
            !m_site.value(u"transformers").toArray().isEmpty())
            return;
        const double lines = nominal.toDouble();
        const QString wired = service.value(u"configuration").toString();
        const bool halved = wired == u"split_phase_3w" || wired == u"3ph_4w_grounded_delta" ||
                            (wired.isEmpty() && service.value(u"phases") != QJsonValue(3) &&
                             !service.value(u"voltage_label").toString().contains(u"277"));
        const bool star = wired.isEmpty() || wired == u"3ph_4w_wye" || wired == u"network_1ph_3w";
        const auto either = [](double volts) { return near(volts, 208) || near(volts, 240); };
        const QJsonArray inverters = m_site.value(u"inverters").toArray();
        for (qsizetype i = 0; i < inverters.size(); ++i) {
            const double volts = inverters.at(i).toObject().value(u"voltage_v").toDouble();
            if (volts <= 0 || near(volts, lines) || (either(volts) && either(lines)) ||
                (halved && near(volts, lines / 2)) || (star && near(volts, lines / std::sqrt(3.0))))
                continue;
            add(QStringLiteral("service.nominal_v"), QStringLiteral("inverters[%1].voltage_v").arg(i));
        }
    }

    /// What an inverter's plate allows at most against what is connected: the strings' volts on the coldest day, the
    /// breaker that feeds it.
    void plates()
    {
        const QJsonArray inverters = m_site.value(u"inverters").toArray();
        const auto hold = [&](const QJsonValue &id, const QJsonValue &value, const QString &path, const QString &most) {
            for (qsizetype i = 0; i < inverters.size(); ++i)
                if (id.isString() && inverters[i][u"id"] == id && value.isDouble() && inverters[i][most].isDouble() &&
                    value.toDouble() > inverters[i][most].toDouble())
                    add(path, QStringLiteral("inverters[%1].%2").arg(i).arg(most));
        };
        for (const QString &one : places(QStringLiteral("pv_arrays[].strings[].voc_v").split(kLists), {}, m_site))
            hold(valueAt(m_site, one.left(one.indexOf(u']') + 1) + QStringLiteral(".inverter_id")),
                 valueAt(m_site, one), one, QStringLiteral("max_dc_v"));
        for (const char16_t *list : {u"panel.breakers[].", u"combiner_panels[].breakers[]."})
            for (const QString &one : places(QString::fromUtf16(list).split(kLists), {}, m_site))
                hold(valueAt(m_site, one + QStringLiteral("feeds_id")),
                     valueAt(m_site, one + QStringLiteral("rating_a")), one + QStringLiteral("rating_a"),
                     QStringLiteral("max_ocpd_a"));
    }

    QList<Contradiction> found;

private:
    /// As voltages of one sort are: what a service may deliver is within a tenth of its nominal (ANSI C84.1).
    static bool near(double volts, double nominal) { return std::abs(volts - nominal) <= nominal / 10 + 1e-9; }
    static constexpr double kLeastLabelled = 100; ///< a smaller figure counts wires or phases

    static bool differ(const Pair &pair, const QJsonValue &first, const QJsonValue &second)
    {
        if (pair.relation == u"other")
            return meets(second, pair.says);
        if (pair.relation == u"counts")
            return first.isDouble() && second.isArray() &&
                   static_cast<double>(second.toArray().size()) > first.toDouble();
        if (!first.isDouble() || !second.isDouble())
            return false;
        return pair.relation == u"over" ? first.toDouble() > second.toDouble() * pair.slack + 1e-9
                                        : std::abs(first.toDouble() - second.toDouble()) > 1e-9;
    }

    [[nodiscard]] bool holds(const Pair &pair, const QString &one, const QString &other) const
    {
        const auto so = [&](const QJsonArray &condition) {
            const QString generic = condition.at(0).toString();
            for (const QString &place : places(generic.split(kLists), other.contains(u'[') ? other : one, m_site))
                if (meets(valueAt(m_site, place), condition.at(1)))
                    return true;
            return false;
        };
        return std::all_of(pair.when.begin(), pair.when.end(), so) &&
               std::none_of(pair.unless.begin(), pair.unless.end(), so);
    }

    void add(const QString &one, const QString &other)
    {
        const auto fact = [this](const QString &path) {
            return SiteWords::tr("%1 (%2)").arg(m_schema.placedTitle(path),
                                                told(path, valueAt(m_site, path), m_schema));
        };
        found.append({SiteWords::tr("These cannot both be so: %1 and %2. Correct the one that is wrong.")
                          .arg(fact(one), fact(other)),
                      {counted(one), counted(other)}});
    }

    void sums(const QString &one, const QString &other, double sum)
    {
        found.append({SiteWords::tr("%1 is recorded as %2, and %3 make %4. Correct the one that is wrong.")
                          .arg(m_schema.placedTitle(one), told(one, valueAt(m_site, one), m_schema),
                               m_schema.placedTitle(other), told(one, QJsonValue(sum), m_schema)),
                      {one, other}});
    }

    /// The table goes through a site section by section: the one at hand is looked up once.
    const QJsonValue &section(const QString &name)
    {
        if (name != m_sectionName) {
            m_sectionName = name;
            m_section = m_site.value(name);
        }
        return m_section;
    }

    /// A value of a plain list is not counted on by itself: the list is not.
    static QString counted(const QString &path)
    {
        return path.endsWith(u']') ? path.left(path.lastIndexOf(u'[')) : path;
    }

    const QJsonObject &m_site;
    const Schema &m_schema;
    QString m_sectionName;
    QJsonValue m_section;
};

} // namespace

QList<Contradiction> saidTwice(const QJsonObject &site)
{
    static const QList<Pair> pairs = readPairs();
    const auto schema = Schema::shipped();
    if (!schema)
        return {};
    Search search(site, **schema);
    for (const Pair &pair : pairs)
        search.pair(pair);
    search.modules();
    search.energy();
    search.power();
    search.label();
    search.inverterVolts();
    search.plates();
    return search.found;
}

} // namespace wm::site
