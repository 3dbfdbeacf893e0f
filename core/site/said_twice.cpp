// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/said_twice.h"

#include "core/site/fact_reader.h"
#include "core/site/said_twice_table.h"
#include "core/site/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace wm::site {

using namespace said_twice;

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

/// The value at a path whose lists all have indexes.
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

bool same(const Fact &fact, const Plain &value)
{
    switch (fact.kind) {
    case Fact::Kind::Boolean:
        return std::holds_alternative<bool>(value) && std::get<bool>(value) == fact.boolean;
    case Fact::Kind::Number:
        return std::holds_alternative<double>(value) && std::get<double>(value) == fact.number;
    case Fact::Kind::Text:
        return std::holds_alternative<QString>(value) && std::get<QString>(value) == *fact.text;
    default:
        return false;
    }
}

/// A recorded value that says that there is something: not 0, no, or empty.
bool isSome(const Fact &fact)
{
    switch (fact.kind) {
    case Fact::Kind::Boolean:
        return fact.boolean;
    case Fact::Kind::Number:
        return fact.number > 0;
    case Fact::Kind::Text:
        return !fact.text->trimmed().isEmpty();
    case Fact::Kind::List:
        return !fact.list->items.empty();
    default:
        return false;
    }
}

/// Whether a recorded value is what the table asks for. What is not recorded never is.
bool meets(const Fact &fact, const Wanted &wanted)
{
    if (!fact.known())
        return false;
    const auto among = [&wanted](const Fact &one) {
        return std::any_of(wanted.values.begin(), wanted.values.end(),
                           [&one](const auto &value) { return same(one, value); });
    };
    switch (wanted.sort) {
    case Wanted::Sort::None: // a list that says that there is none
        return fact.kind == Fact::Kind::List && fact.list->items.empty();
    case Wanted::Sort::Some:
        return isSome(fact);
    case Wanted::Sort::Above:
        return fact.kind == Fact::Kind::Number && fact.number > wanted.limit;
    case Wanted::Sort::Below:
        return fact.kind == Fact::Kind::Number && fact.number < wanted.limit;
    case Wanted::Sort::Holds:
        return fact.kind == Fact::Kind::List &&
               std::any_of(fact.list->items.begin(), fact.list->items.end(),
                           [&](const Fact &item) { return same(item, wanted.values.front()); });
    case Wanted::Sort::NotIn:
        return !among(fact);
    case Wanted::Sort::Same:
    case Wanted::Sort::In:
        break;
    }
    return among(fact);
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
    Search(FactReader &reader, const Schema &schema) : m_site(reader.json()), m_reader(reader), m_schema(schema) {}

    void pair(const Pair &pair)
    {
        visit(pair.one, {}, 0, [&](const Fact &first, const Place &one) {
            if (!first.known() || (pair.relation == u"other" && !meets(first, pair.is)))
                return false;
            visit(pair.other, one, pair.other.listsOf(pair.one), [&](const Fact &second, const Place &other) {
                if (differ(pair, first, second) && holds(pair, one, other))
                    add(pair.one.at(one), pair.other.at(other), pair.explains(one, other));
                return false;
            });
            return false;
        });
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

    /// No inverter gives more power than its volts times its amperes: one part in twenty for plates that round down.
    /// Nor has one half as many amperes again as its power takes; less than that is a reserve for reactive power, or of
    /// a plate for several voltages.
    void power()
    {
        constexpr double kRounding = 1.05, kReserve = 1.5;
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
                const double apparent = std::max(kw.toDouble(), inverter.value(u"nameplate_kva").toDouble());
                if (amperes.isDouble() && (kw.toDouble() > carried * kRounding || carried > apparent * kReserve))
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
        static const Way voc(QStringLiteral("pv_arrays[].strings[].voc_v")),
            array(QStringLiteral("pv_arrays[].inverter_id")), most(QStringLiteral("inverters[].max_dc_v")),
            mostOcpd(QStringLiteral("inverters[].max_ocpd_a"));
        visit(voc, {}, 0, [&](const Fact &volts, const Place &at) {
            return visit(array, at, array.lists(), [&](const Fact &id, const Place &) {
                plate(id, volts, voc, at, most);
                return false;
            });
        });
        static const std::vector<std::pair<Way, Way>> breakers{
            {Way(QStringLiteral("panel.breakers[].feeds_id")), Way(QStringLiteral("panel.breakers[].rating_a"))},
            {Way(QStringLiteral("combiner_panels[].breakers[].feeds_id")),
             Way(QStringLiteral("combiner_panels[].breakers[].rating_a"))}};
        for (const auto &[feeds, rating] : breakers)
            visit(feeds, {}, 0, [&, &rating = rating](const Fact &id, const Place &at) {
                return visit(rating, at, rating.lists(), [&, &rating = rating](const Fact &amperes, const Place &) {
                    plate(id, amperes, rating, at, mostOcpd);
                    return false;
                });
            });
    }

    QList<Contradiction> found;

private:
    /// As voltages of one sort are: what a service may deliver is within a tenth of its nominal (ANSI C84.1).
    static bool near(double volts, double nominal) { return std::abs(volts - nominal) <= nominal / 10 + 1e-9; }
    static constexpr double kLeastLabelled = 100; ///< a smaller figure counts wires or phases

    /// A figure of what is connected to the inverter of an id against the most that its plate allows.
    void plate(const Fact &id, const Fact &value, const Way &way, const Place &at, const Way &most)
    {
        static const Way ids(QStringLiteral("inverters[].id"));
        if (id.kind != Fact::Kind::Text || value.kind != Fact::Kind::Number)
            return;
        visit(ids, {}, 0, [&](const Fact &one, const Place &inverter) {
            if (one.kind == Fact::Kind::Text && *one.text == *id.text)
                visit(most, inverter, most.lists(), [&](const Fact &limit, const Place &) {
                    if (limit.kind == Fact::Kind::Number && value.number > limit.number)
                        add(way.at(at), most.at(inverter));
                    return false;
                });
            return false;
        });
    }

    static bool differ(const Pair &pair, const Fact &first, const Fact &second)
    {
        if (pair.relation == u"other")
            return meets(second, pair.says);
        if (first.kind != Fact::Kind::Number)
            return false;
        if (pair.relation == u"counts")
            return second.kind == Fact::Kind::List && static_cast<double>(second.list->items.size()) > first.number;
        if (second.kind != Fact::Kind::Number)
            return false;
        return pair.relation == u"over" ? first.number > second.number * pair.slack + 1e-9
                                        : std::abs(first.number - second.number) > 1e-9;
    }

    [[nodiscard]] bool holds(const Pair &pair, const Place &one, const Place &other)
    {
        const auto so = [&](const Pair::Condition &condition) {
            const bool atOther = pair.other.lists() > 0;
            return visit(condition.way, atOther ? other : one, condition.way.listsOf(atOther ? pair.other : pair.one),
                         [&](const Fact &fact, const Place &) { return meets(fact, condition.wanted); });
        };
        return std::all_of(pair.when.begin(), pair.when.end(), so) &&
               std::none_of(pair.unless.begin(), pair.unless.end(), so);
    }

    /// Calls `each` with every fact at a way, the first `bound` lists of which are at the elements of `at`, until it
    /// answers yes. Whether it did.
    template <typename Found>
    bool visit(const Way &way, const Place &at, size_t bound, const Found &each)
    {
        Place place = at;
        return visitFrom(m_reader.site(), way, 0, bound, place, each);
    }
    template <typename Found>
    bool visitFrom(Fact fact, const Way &way, size_t part, size_t bound, Place &place, const Found &each)
    {
        fact = part == 0 ? startOf(way) : m_reader.at(fact, way.steps[part]);
        if (part == way.lists())
            return each(fact, place);
        if (fact.kind != Fact::Kind::List)
            return false;
        const auto &items = fact.list->items;
        if (part < bound && part < place.size())
            return place[part] < items.size() && visitFrom(items[place[part]], way, part + 1, bound, place, each);
        for (size_t i = 0; i < items.size() && part < place.size(); ++i) {
            place[part] = i;
            if (visitFrom(items[i], way, part + 1, bound, place, each))
                return true;
        }
        return false;
    }

    /// What stands at the first part of a way: looked up once, for all that begin so.
    Fact startOf(const Way &way)
    {
        if (way.start >= m_starts.size())
            m_starts.resize(way.start + 1);
        std::optional<Fact> &fact = m_starts[way.start];
        if (!fact)
            fact = m_reader.at(m_reader.site(), way.steps.front());
        return *fact;
    }

    /// `explains` is the fact that could make both so; empty: there is none.
    void add(const QString &one, const QString &other, const QString &explains = {})
    {
        const auto fact = [this](const QString &path) {
            return SiteWords::tr("%1 (%2)").arg(m_schema.placedTitle(path),
                                                told(path, valueAt(m_site, path), m_schema));
        };
        const QString text =
            explains.isEmpty() ? SiteWords::tr("These cannot both be so: %1 and %2. Correct the one that is wrong.")
                               : SiteWords::tr("These cannot both be so: %1 and %2. Correct the one that is wrong, or "
                                               "record what makes both so: %3.");
        found.append({explains.isEmpty() ? text.arg(fact(one), fact(other))
                                         : text.arg(fact(one), fact(other), m_schema.placedTitle(explains)),
                      {counted(one), counted(other)}});
    }

    void sums(const QString &one, const QString &other, double sum)
    {
        found.append({SiteWords::tr("%1 is recorded as %2, and %3 make %4. Correct the one that is wrong.")
                          .arg(m_schema.placedTitle(one), told(one, valueAt(m_site, one), m_schema),
                               m_schema.placedTitle(other), told(one, QJsonValue(sum), m_schema)),
                      {one, other}});
    }

    /// A value of a plain list is not counted on by itself: the list is not.
    static QString counted(const QString &path)
    {
        return path.endsWith(u']') ? path.left(path.lastIndexOf(u'[')) : path;
    }

    const QJsonObject &m_site;
    FactReader &m_reader;
    const Schema &m_schema;
    std::vector<std::optional<Fact>> m_starts;
};

} // namespace

QList<Contradiction> saidTwice(FactReader &site)
{
    static const std::vector<Pair> pairs = readPairs();
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
