// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json;
    return document.object();
}

Outcome outcome(const QString &text, const QJsonObject &site = {}, const QJsonObject &measurements = {})
{
    const Result<Expression> expression = Expression::parse(text);
    EXPECT_TRUE(expression) << qUtf8Printable(text) << ": "
                            << (expression ? "" : qUtf8Printable(expression.error().message));
    if (!expression)
        return {};
    return expression->evaluate({site, measurements, QDate(2026, 11, 5), nullptr});
}

char letter(Truth truth)
{
    return truth == Truth::True ? 'T' : truth == Truth::False ? 'F' : 'U';
}
char truthOf(const QString &text, const QJsonObject &site = {})
{
    return letter(outcome(text, site).truth);
}

/// t is true, f is false, u is absent: the three truth values as paths.
QJsonObject three()
{
    return object(R"({"t": true, "f": false, "n": 3, "s": "on", "nothing": null})");
}

} // namespace

TEST(Expression, KleeneTables)
{
    const QList<QPair<QString, const char *>> tables{
        // left operand t, f, u down; right operand t, f, u across
        {u"&&"_s, "TFUFFFUFU"},
        {u"||"_s, "TTTTFUTUU"},
    };
    const QStringList operands{u"t"_s, u"f"_s, u"u"_s};
    for (const auto &[sign, expected] : tables)
        for (qsizetype i = 0; i < 9; ++i) {
            const QString text = operands[i / 3] + sign + operands[i % 3];
            EXPECT_EQ(truthOf(text, three()), expected[i]) << qUtf8Printable(text);
        }
    EXPECT_EQ(truthOf(u"!t"_s, three()), 'F');
    EXPECT_EQ(truthOf(u"!f"_s, three()), 'T');
    EXPECT_EQ(truthOf(u"!u"_s, three()), 'U');
}

TEST(Expression, EveryOperatorOnKnownAndUnknown)
{
    const struct
    {
        const char *text;
        char expected;
    } rows[] = {
        {"1 == 1", 'T'},
        {"1 == 2", 'F'},
        {"n == 3", 'T'},
        {"n == u", 'U'},
        {"1 != 1", 'F'},
        {"1 != 2", 'T'},
        {"u != 3", 'U'},
        {"n < 3", 'F'},
        {"n < 3.5", 'T'},
        {"n <= 3", 'T'},
        {"n <= 2.9", 'F'},
        {"n > 3", 'F'},
        {"n > 2", 'T'},
        {"n >= 3", 'T'},
        {"n >= 3.1", 'F'},
        {"u < 3", 'U'},
        {"u <= 3", 'U'},
        {"u > 3", 'U'},
        {"u >= 3", 'U'},
        {"1 + 2 == 3", 'T'},
        {"5 - 2 == n", 'T'},
        {"2 * 3 == 6", 'T'},
        {"7 / 2 == 3.5", 'T'},
        {"-n == 0 - 3", 'T'},
        {"n + u == 3", 'U'},
        {"n * u == 3", 'U'},
        {"-u == 3", 'U'},
        {"1 / 0 == 1", 'U'},
        {"1 + 2 * 3 == 7", 'T'},
        {"(1 + 2) * 3 == 9", 'T'},
        {"10 - 2 - 3 == 5", 'T'},
        {"12 / 2 / 3 == 2", 'T'},
        {"s == 'on'", 'T'},
        {"s == \"off\"", 'F'},
        {"s < 'p'", 'T'},
        {"t == true", 'T'},
        {"t != f", 'T'},
        {"nothing == 3", 'U'},
        {"n in [1, 3]", 'T'},
        {"n in [1, 2]", 'F'},
        {"n in []", 'F'},
        {"u in [1]", 'U'},
        {"u in []", 'F'},
        {"n in [1, u]", 'U'},
        {"n in [3, u]", 'T'},
        {"n in u", 'U'},
        {"has(n)", 'T'},
        {"has(u)", 'F'},
        {"has(nothing)", 'F'},
        {"has(u.deep.path)", 'F'},
        {"t ? n == 3 : u", 'T'},
        {"f ? u : n == 3", 'T'},
        {"u ? t : f", 'U'},
        {"u ? n == 3 : t", 'T'},
        {"t ? u : t", 'U'},
        {"f && u || t", 'T'},
        {"t || u && f", 'T'},
        {"!(u && f)", 'T'},
        {"size('abc') == 3", 'T'},
        {"size(u) == 3", 'U'},
        {"size([1, 2]) == 2", 'T'},
        {"size([u, 2]) == 2", 'T'},
        {"today == '2026-11-05'", 'T'},
        {"0.1 * 3 == 0.3", 'T'},
        {"0.1 * 3 <= 0.3", 'T'},
        {"0.1 * 3 > 0.3", 'F'},
    };
    for (const auto &row : rows)
        EXPECT_EQ(truthOf(QString::fromUtf8(row.text), three()), row.expected) << row.text;
}

TEST(Expression, Lists)
{
    const QJsonObject site = object(R"({"none": [], "inverters": [
        {"role": "generation", "kw": 5, "qty": 2}, {"role": "hybrid", "kw": 3}, {"kw": 9, "qty": 1}]})");
    const struct
    {
        const char *text;
        char expected;
    } rows[] = {
        {"inverters.all(i, i.kw > 2)", 'T'},
        {"inverters.all(i, i.kw > 3)", 'F'},
        {"inverters.all(i, i.qty >= 1)", 'U'},
        {"inverters.all(i, i.qty >= 2)", 'F'}, // one is known to fail, whatever the others are
        {"inverters.exists(i, i.role == 'hybrid')", 'T'},
        {"inverters.exists(i, i.role == 'storage')", 'U'},
        {"inverters.exists(i, i.kw > 10)", 'F'},
        {"none.all(i, i.kw > 3)", 'T'},
        {"none.exists(i, i.kw > 3)", 'F'},
        {"absent.all(i, i.kw > 3)", 'U'},
        {"inverters.map(i, i.kw).sum() == 17", 'T'},
        {"inverters.map(i, i.qty).sum() == 3", 'U'},
        {"none.map(i, i.kw).sum() == 0", 'T'},
        {"none.map(i, i.kw).max() == 0", 'U'},
        {"none.map(i, i.kw).min() == 0", 'U'},
        {"inverters.map(i, i.kw).max() == 9", 'T'},
        {"inverters.map(i, i.kw).min() == 3", 'T'},
        {"inverters.filter(i, i.kw > 4).map(i, i.kw).sum() == 14", 'T'},
        {"size(inverters.filter(i, i.kw > 4)) == 2", 'T'},
        // The third has no role: whether it belongs is open, so is everything that depends on it.
        {"size(inverters.filter(i, i.role == 'hybrid')) == 1", 'U'},
        {"inverters.filter(i, i.role == 'hybrid').exists(i, i.kw == 3)", 'T'},
        {"inverters.filter(i, i.role == 'hybrid').exists(i, i.kw == 9)", 'U'},
        {"inverters.filter(i, i.role == 'hybrid').all(i, i.kw < 10)", 'T'},
        {"inverters.filter(i, i.role == 'hybrid').all(i, i.kw < 5)", 'U'},
        {"inverters.filter(i, i.role == 'hybrid').all(i, i.kw < 3)", 'F'},
        {"inverters[1].kw == 3", 'T'},
        {"inverters[3].kw == 3", 'U'},
        {"inverters.exists(i, inverters.exists(j, j.kw > i.kw * 2))", 'T'},
        {"[4, 2].min() == 2", 'T'},
        {"[4, absent].min() == 2", 'U'},
        {"['a', 'b'].all(x, x in ['b', 'a', 'c'])", 'T'},
    };
    for (const auto &row : rows)
        EXPECT_EQ(truthOf(QString::fromUtf8(row.text), site), row.expected) << row.text;
}

TEST(Expression, Functions)
{
    const struct
    {
        const char *text;
        char expected;
    } rows[] = {
        {"same_text('12 Main St.', '12  MAIN ST')", 'T'},
        {"same_text('12 Main St.', '12 Main Ave')", 'F'},
        {"same_text(absent, 'x')", 'U'},
        {"days_between('2026-11-05', '2026-11-08') == 3", 'T'},
        {"days_between('2026-11-08', '2026-11-05') == -3", 'T'},
        {"days_between(today, '2026-11-05') == 0", 'T'},
        {"days_between('5 Nov', '2026-11-05') == 0", 'U'},
        {"matches('S-LL-5', 'S-L+-[45]')", 'T'},
        {"matches('xS-LL-5', 'S-L+-[45]')", 'F'},
        {"matches('12345', '\\d{5}')", 'T'},
        {"matches('a', '(')", 'U'},
        {"digits('12 34-5') == '12345'", 'T'},
        {"contains_text('Meter Room', 'room')", 'T'},
        {"contains_text('Meter Room', 'cellar')", 'F'},
    };
    for (const auto &row : rows)
        EXPECT_EQ(truthOf(QString::fromUtf8(row.text)), row.expected) << row.text;
}

TEST(Expression, UnknownNamesWhatWouldDecide)
{
    const QJsonObject site = object(R"({"collar": {"breaker_a": 60}, "inverters": [{"kw": 5}, {}]})");
    const auto missing = [&](const char *text) { return outcome(QString::fromUtf8(text), site).missing; };
    EXPECT_EQ(missing("collar.breaker_position == 'off'"), QStringList{u"collar.breaker_position"_s});
    EXPECT_EQ(missing("neutral.awg <= 6 && socket.jaws == 4"), (QStringList{u"neutral.awg"_s, u"socket.jaws"_s}));
    EXPECT_EQ(missing("neutral.awg <= 6 && collar.breaker_a > 60"), QStringList()); // false: nothing is missing
    EXPECT_EQ(missing("collar.breaker_a > 50 && neutral.awg <= 6"), QStringList{u"neutral.awg"_s});
    EXPECT_EQ(missing("inverters.all(i, i.kw < 9)"), QStringList{u"inverters[1].kw"_s});
    EXPECT_EQ(missing("meters.all(i, i.kw < 9)"), QStringList{u"meters"_s});
    EXPECT_EQ(missing("neutral.awg == 6 ? collar.a == 1 : collar.b == 1"), QStringList{u"neutral.awg"_s});
    EXPECT_EQ(missing("size(inverters.filter(i, i.kw > 1)) > 0"), QStringList{u"inverters[1].kw"_s});
    EXPECT_FALSE(outcome(u"collar.breaker_a / 0 == 1"_s, site).fault.isEmpty());
}

TEST(Expression, ExplainsWhatDecided)
{
    const QJsonObject site =
        object(R"({"ac": {"distance_ft": 62, "lockable": true}, "inverters": [{"kw": 5}, {"kw": 9}]})");
    Outcome result = outcome(u"ac.lockable && ac.distance_ft <= 50"_s, site);
    ASSERT_EQ(result.because.size(), 1);
    EXPECT_EQ(result.because[0], (Because{u"ac.distance_ft <= 50"_s, u"ac.distance_ft"_s, 62, u"<="_s, 50}));

    result = outcome(u"50 >= ac.distance_ft"_s, site); // told from the fact's side
    ASSERT_EQ(result.because.size(), 1);
    EXPECT_EQ(result.because[0].op, u"<="_s);
    EXPECT_EQ(result.because[0].path, u"ac.distance_ft"_s);

    result = outcome(u"inverters.all(i, i.kw < 6)"_s, site);
    ASSERT_EQ(result.because.size(), 1);
    EXPECT_EQ(result.because[0].path, u"inverters[1].kw"_s);

    result = outcome(u"!ac.lockable"_s, site);
    ASSERT_EQ(result.because.size(), 1);
    EXPECT_EQ(result.because[0].path, u"ac.lockable"_s);
    EXPECT_EQ(outcome(u"ac.lockable || ac.distance_ft <= 50"_s, site).because.size(), 1);
    EXPECT_EQ(outcome(u"ac.lockable && ac.distance_ft > 50"_s, site).because.size(), 2);
}

TEST(Expression, DerivedValuesAreComputedOnDemand)
{
    const Formulas formulas{{u"total"_s, *Expression::parse(u"inverters.map(i, i.kw).sum()"_s)},
                            {u"small"_s, *Expression::parse(u"derived.total <= 10"_s)},
                            {u"loop"_s, *Expression::parse(u"derived.loop + 1"_s)}};
    const auto evaluate = [&](const char *text, const char *site) {
        return Expression::parse(QString::fromUtf8(text))->evaluate({object(site), {}, {}, &formulas});
    };
    EXPECT_EQ(evaluate("derived.small", R"({"inverters": [{"kw": 4}, {"kw": 5}]})").truth, Truth::True);
    EXPECT_EQ(evaluate("derived.small", R"({"inverters": [{"kw": 8}, {"kw": 5}]})").truth, Truth::False);
    EXPECT_EQ(evaluate("derived.small", R"({"inverters": [{"kw": 8}, {}]})").missing,
              QStringList{u"inverters[1].kw"_s});
    EXPECT_FALSE(evaluate("derived.loop == 1", "{}").fault.isEmpty());
    EXPECT_EQ(evaluate("derived.other == 1", "{}").missing, QStringList{u"derived.other"_s});
}

TEST(Expression, MeasurementsAndMixedSorts)
{
    const QJsonObject measured = object(R"({"dead_test_1": {"l1_l2_v": 0.4}, "collar": {"orientation": "flipped"}})");
    EXPECT_EQ(letter(outcome(u"measurements.dead_test_1.l1_l2_v < 1"_s, {}, measured).truth), 'T');
    EXPECT_EQ(outcome(u"measurements.dead_test_2.l1_l2_v < 1"_s, {}, measured).missing,
              QStringList{u"measurements.dead_test_2.l1_l2_v"_s});
    // What cannot be compared is unknown, never false: `!=` must not make a yes of it.
    EXPECT_EQ(letter(outcome(u"measurements.collar.orientation == 3"_s, {}, measured).truth), 'U');
    EXPECT_EQ(letter(outcome(u"measurements.collar.orientation != 3"_s, {}, measured).truth), 'U');
    EXPECT_EQ(letter(outcome(u"measurements.collar && true"_s, {}, measured).truth), 'U');
}

TEST(Expression, FaultsAreLocatedByColumn)
{
    const struct
    {
        const char *text;
        const char *place;
    } rows[] = {
        {"", "Column 1"},
        {"a ==", "Column 5"},
        {"a = b", "Column 3"},
        {"(a", "Column 3"},
        {"a b", "Column 3"},
        {"a == 'x", "Column 6"},
        {"1 < a < 3", "Column 7"},
        {"a.", "Column 3"},
        {"a.frob(x, 1)", "Column 3"},
        {"a.all(true, 1)", "Column 7"},
        {"has(1 + 1)", "Column 1"},
        {"null", "Column 1"},
        {"a ? b", "Column 6"},
        {"[1, 2", "Column 6"},
        {"12x", "Column 1"},
        {"a & b", "Column 3"},
        {"a.all(i i.x)", "Column 9"},
    };
    for (const auto &row : rows) {
        const Result<Expression> expression = Expression::parse(QString::fromUtf8(row.text));
        ASSERT_FALSE(expression) << row.text;
        EXPECT_TRUE(expression.error().message.startsWith(QString::fromUtf8(row.place) + u':'))
            << row.text << ": " << qUtf8Printable(expression.error().message);
    }
}

TEST(Expression, CostIsBounded)
{
    EXPECT_FALSE(Expression::parse(QString(200, u'(') + u'1' + QString(200, u')')));
    EXPECT_FALSE(Expression::parse(QString(200, u'!') + u'a'));
    EXPECT_FALSE(Expression::parse(QStringList(200, u"1"_s).join(u'+') + u" == 1"_s));
    EXPECT_TRUE(Expression::parse(QStringList(500, u"a"_s).join(u"&&"_s)));
    EXPECT_FALSE(Expression::parse(QString(5'000, u'a')));
    QJsonArray many;
    for (int i = 0; i < 100; ++i)
        many.append(i);
    const Outcome result = outcome(u"l.all(a, l.all(b, l.all(c, l.all(d, a + b + c + d < 1000))))"_s, {{u"l"_s, many}});
    EXPECT_EQ(result.truth, Truth::Unknown);
    EXPECT_FALSE(result.fault.isEmpty());
}

TEST(Check, AgainstTheShippedVocabulary)
{
    const auto types = SchemaPathTypes::shipped();
    ASSERT_TRUE(types);
    const auto fault = [&](const char *text, Sort sort = Sort::Boolean) {
        const Result<Expression> expression = Expression::parse(QString::fromUtf8(text));
        EXPECT_TRUE(expression) << text;
        const Result<void> checked = expression->check(**types, sort);
        return checked ? QString() : checked.error().message;
    };
    EXPECT_EQ(fault("collar.breaker_position == 'off'"), QString());
    EXPECT_EQ(fault("inverters.all(i, i.settings.freq_watt == 'activated')"), QString());
    EXPECT_EQ(fault("derived.pigtail_required && measurements.anything.at_all < 3"), QString());
    EXPECT_EQ(fault("days_between(meter.utility_visit_date, today) >= 0"), QString());
    EXPECT_EQ(fault("inverters.map(i, i.nameplate_kw).sum() + 1", Sort::Number), QString());

    EXPECT_TRUE(fault("true && collar.braker_position == 'off'").startsWith(u"Column 9:"_s));
    EXPECT_TRUE(fault("collar.breaker_position == 'offf'").contains(u"offf"_s));
    EXPECT_TRUE(fault("collar.breaker_position in ['on', 'aus']").contains(u"aus"_s));
    EXPECT_FALSE(fault("collar.breaker_a == '60'").isEmpty());
    EXPECT_FALSE(fault("collar.breaker_a").isEmpty());
    EXPECT_FALSE(fault("collar.breaker_a && true").isEmpty());
    EXPECT_FALSE(fault("inverters.nameplate_kw > 3").isEmpty());
    EXPECT_FALSE(fault("inverters.all(i, i.nonsense > 3)").isEmpty());
    EXPECT_FALSE(fault("collar.all(i, i > 3)").isEmpty());
    EXPECT_FALSE(fault("frobnicate(collar.breaker_a)").isEmpty());
    EXPECT_FALSE(fault("digits(collar.part_number, 'x') == 'y'").isEmpty());
    EXPECT_FALSE(fault("derived.no_such_thing").isEmpty());
    EXPECT_FALSE(fault("collar == 3").isEmpty());
    EXPECT_FALSE(fault("has(collar.nonsense)").isEmpty());
}

TEST(Check, EveryShippedFormulaHolds)
{
    const auto types = SchemaPathTypes::shipped();
    ASSERT_TRUE(types);
    int checked = 0;
    for (const Expression &formula : (*types)->formulas()) {
        const Result<void> good = formula.check(**types, Sort::Any);
        EXPECT_TRUE(good) << qUtf8Printable(formula.text()) << ": "
                          << qUtf8Printable(good ? QString() : good.error().message);
        ++checked;
    }
    EXPECT_GT(checked, 40);
}

TEST(Expression, NamesThePathsItReads)
{
    EXPECT_EQ(
        Expression::parse(u"inverters.filter(i, i.kw > 1).all(j, j.make == collar.make) && a[0].b == today"_s)->paths(),
        (QStringList{u"a[].b"_s, u"collar.make"_s, u"inverters"_s, u"inverters[].kw"_s, u"inverters[].make"_s,
                     u"today"_s}));
    // What a path reads on its way, and what a function reads beside its arguments.
    EXPECT_EQ(Expression::parse(u"a.filter(i, i.kw > b)[c].d == business_days_after(e, 5)"_s)->paths(),
              (QStringList{u"a"_s, u"a[].d"_s, u"a[].kw"_s, u"b"_s, u"c"_s, u"e"_s, u"process.holidays"_s}));
}

} // namespace wm::rules
