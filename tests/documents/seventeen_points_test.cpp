// SPDX-License-Identifier: GPL-3.0-or-later
// The seventeen points of the exemplars' checklist, sheet by sheet, for every example site and the demonstration, on
// the drawings as their utility gets them (docs/drawings.md has the table).
#include "core/documents/drawing_job.h"
#include "core/drawings/names.h"
#include "core/drawings/sheet.h"
#include "core/drawings/svg.h"
#include "core/workflow/handbooks.h"
#include "tests/drawings/scene_check.h"
#include "tests/drawings/sld_scene_graph.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace wm;
using namespace wm::documents;
using namespace wm::drawings;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSites{u"residential-load-side-collar-sce"_s,
                         u"residential-gma-sce"_s,
                         u"residential-line-side-pe-sce"_s,
                         u"paired-storage-ngom-sce"_s,
                         u"commercial-ct-metered-sce"_s,
                         u"residential-collar-coned-7.6kw"_s,
                         u"demonstration"_s};
constexpr std::array kBoth{DrawingKind::SingleLine, DrawingKind::PlotPlan};

QJsonObject siteOf(const QString &name)
{
    QFile file(name == "demonstration"_L1 ? u":/wm/demo/site.json"_s
                                          : u"" WM_SOURCE_DIR "/tests/data/sites/%1.json"_s.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

JobDrawings drawingsOf(const QJsonObject &site)
{
    const auto packs = workflow::handbookPacks(workflow::utilityKey(site));
    EXPECT_TRUE(packs);
    auto all = JobDrawings::of({site, packs.value_or(QList<catalog::Pack>()), QDate(2026, 11, 29), false, {}});
    EXPECT_TRUE(all);
    return *std::move(all);
}

QString flat(const QString &words)
{
    return words.simplified().toUpper();
}

/// All words of a drawing in the order in which they stand, so that a sentence over several lines is one.
QString wordsOf(const Drawing &drawing)
{
    QStringList words;
    for (const Scene &sheet : drawing.sheets)
        words += drawings::test::textsOf(sheet);
    return flat(words.join(u' '));
}

class SeventeenPoints : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        site = siteOf(GetParam());
        all = std::make_unique<JobDrawings>(drawingsOf(site));
        for (const DrawingKind kind : kBoth) {
            auto made = all->compose(kind);
            ASSERT_TRUE(made) << qPrintable(made ? QString() : made.error().message);
            drawn.insert(kind, *made);
        }
    }
    [[nodiscard]] QString fact(const QString &path) const
    {
        const QJsonValue value = site::Site(site).value(path);
        return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    }
    template <typename Each>
    void eachSheet(Each each)
    {
        for (const DrawingKind kind : kBoth)
            for (const Scene &sheet : drawn[kind].drawing.sheets)
                each(kind, sheet);
    }

    QJsonObject site;
    std::unique_ptr<JobDrawings> all;
    QMap<DrawingKind, ComposedDrawing> drawn;
};

/// 1 (frame and zones), 2, 3, 5, 6 and 7.
TEST_P(SeventeenPoints, geometryIsInOrder)
{
    eachSheet([](DrawingKind, const Scene &sheet) {
        const QStringList faults = drawings::test::geometryFaults(sheet);
        EXPECT_TRUE(faults.isEmpty()) << qPrintable(sheet.title + u": "_s + faults.join(u'\n'));
        for (const Item &item : sheet.items)
            if (const auto *text = std::get_if<Text>(&item.shape)) {
                EXPECT_TRUE(sheet.frame.holds(textBox(*text))) << qPrintable(text->string);
                EXPECT_TRUE(!text->zone || text->zone->grown(5).holds(textBox(*text))) << qPrintable(text->string);
            }
    });
}

/// 4. Letters are of the four heights and none below 0.10 in; the type allows no other number.
TEST_P(SeventeenPoints, lettersAreHighEnough)
{
    eachSheet([](DrawingKind, const Scene &sheet) {
        for (const Item &item : sheet.items)
            if (const auto *text = std::get_if<Text>(&item.shape)) {
                const int mil = static_cast<int>(text->capital);
                EXPECT_TRUE(mil == 100 || mil == 110 || mil == 125 || mil == 150) << qPrintable(text->string);
            }
    });
}

/// 8. A dimension's text says the length that is drawn, at the plan's scale or the elevation's, within half an inch.
TEST_P(SeventeenPoints, dimensionsSayWhatIsDrawn)
{
    static const QRegularExpression feet(u"^(\\d+)'-(\\d+)(?: (\\d)/(\\d))?\"$"_s);
    int looked = 0;
    for (const Scene &sheet : drawn[DrawingKind::PlotPlan].drawing.sheets)
        for (const Item &item : sheet.items) {
            const auto *text = std::get_if<Text>(&item.shape);
            const auto match = text ? feet.match(text->string) : QRegularExpressionMatch();
            if (!match.hasMatch())
                continue;
            const double said =
                match.captured(1).toDouble() + match.captured(2).toDouble() / 12 +
                (match.captured(3).isEmpty() ? 0 : match.captured(3).toDouble() / match.captured(4).toDouble() / 12);
            // The elevation is at 3/8 in to the foot; its dimensions are marked by their path.
            const double milPerFoot = item.path.startsWith("detail."_L1) ? 375 : 1000.0 / sheet.feetPerInch;
            double nearest = 1e9;
            for (const Item &line : sheet.items) {
                const auto *stroke = std::get_if<Polyline>(&line.shape);
                if (!stroke || line.part != Part::Dimension || line.path != item.path || stroke->points.size() != 2)
                    continue;
                const Point by = stroke->points.at(1) - stroke->points.at(0);
                nearest = std::min(nearest, std::abs(std::hypot(by.x, by.y) / milPerFoot - said));
            }
            EXPECT_LT(nearest, 0.5 / 12 + 2 / milPerFoot) << qPrintable(text->string + u" at "_s + item.path);
            ++looked;
        }
    EXPECT_GT(looked, 3);
}

/// 9. Every source is joined to the utility; with its overcurrent devices open none is.
TEST_P(SeventeenPoints, everySourceIsJoinedThroughAnOvercurrentDevice)
{
    using drawings::test::sourcesJoined;
    const Scene &sheet = drawn[DrawingKind::SingleLine].drawing.sheets.first();
    QStringList joined = sourcesJoined(sheet, [](const QString &) { return false; });
    QStringList there = drawings::test::sources(sheet);
    joined.sort();
    there.sort();
    EXPECT_FALSE(there.isEmpty());
    EXPECT_EQ(joined, there);
    const QStringList through = sourcesJoined(
        sheet, [](const QString &symbol) { return symbol.contains(u"breaker") || symbol.contains(u"fuse"); });
    EXPECT_TRUE(through.isEmpty()) << qPrintable(through.join(u", "_s));
}

/// 10. Tags and the schedule's rows are the same; nothing stands in the legend that is not on the sheet.
TEST_P(SeventeenPoints, tagsAndScheduleAgree)
{
    QSet<QString> tags, rows;
    for (const Scene &sheet : drawn[DrawingKind::SingleLine].drawing.sheets)
        for (const Item &item : sheet.items) {
            if (item.part == Part::Tag && item.path.startsWith("conductors"_L1))
                tags.insert(item.tag);
            if (item.part == Part::Table && !item.tag.isEmpty())
                rows.insert(item.tag);
        }
    EXPECT_EQ(tags, rows);
    EXPECT_EQ(tags.size(), site.value("conductors"_L1).toArray().size());
}

/// 11. Every name is in the list, each thing that the diagram describes is named on it, and what has no room for its
/// words is referred to at its place. Meter number and address are the site's, character for character.
TEST_P(SeventeenPoints, namesAreThoseOfTheList)
{
    static const QRegularExpression form(
        u"(?<![A-Z0-9-])(?:UTIL|XFMR|MS|MC|JB|GMA|POI|MSP|MB|AC-DISC|DISC|CP|GP|NGOM|INV|PV|ESS|SM|GE|CB|M)-\\d+(?![A-Z0-9-])"_s);
    const Names names = Names::of(site::Site(site));
    QSet<QString> listed;
    for (const Named &one : names.all())
        listed.insert(one.tag);
    eachSheet([&](DrawingKind, const Scene &sheet) {
        for (const QString &text : drawings::test::textsOf(sheet))
            for (auto match = form.globalMatch(text); match.hasNext();)
                EXPECT_TRUE(listed.contains(match.next().captured())) << qPrintable(text);
    });
    for (const DrawingKind kind : kBoth) {
        const QString words = wordsOf(drawn[kind].drawing);
        EXPECT_TRUE(words.contains(fact(u"meter.number"_s)));
        EXPECT_TRUE(words.contains(flat(fact(u"premises.service_address"_s))));
    }
    // In the diagram itself, not in the notes alone.
    QString diagram;
    for (const Scene &sheet : drawn[DrawingKind::SingleLine].drawing.sheets)
        for (const Item &item : sheet.items)
            if (const auto *text = std::get_if<Text>(&item.shape);
                text && (item.part == Part::Callout || item.part == Part::Label))
                diagram += text->string + u'\n';
    for (const Named &one : names.all())
        EXPECT_TRUE(one.key == "transformer"_L1 || diagram.contains(one.tag)) << qPrintable(one.tag);
}

/// 12. All that the handbook in force wants to see, and what that hangs on, is on the sheets.
TEST_P(SeventeenPoints, allThatTheHandbookAsksForIsShown)
{
    for (const DrawingKind kind : kBoth)
        for (const DrawingRequirement &one : drawn[kind].required)
            EXPECT_EQ(one.state, u"shown"_s) << qPrintable(one.id + u' ' + one.title);
}

/// 13. The utility's own sentences, by what the site has.
TEST_P(SeventeenPoints, prescribedSentencesStandWordForWord)
{
    const QString diagram = wordsOf(drawn[DrawingKind::SingleLine].drawing);
    const QString plan = wordsOf(drawn[DrawingKind::PlotPlan].drawing);
    const QString method = fact(u"poi.method"_s);
    EXPECT_EQ(diagram.contains("REQUEST FOR GENERATION METER ADAPTER INSTALLED BY SCE"_L1), method == "gma"_L1);
    EXPECT_EQ(plan.contains("REQUEST FOR GENERATION METER ADAPTER INSTALLED BY SCE"_L1), method == "gma"_L1);
    EXPECT_EQ(diagram.contains("A MINIMUM OF 2 FEET AND A MAXIMUM OF 3 FEET FROM THE SCE METER"_L1),
              method == "gma"_L1);
    EXPECT_EQ(diagram.contains("LINE SIDE CONNECTION"_L1), method == "line_side"_L1);
    EXPECT_EQ(diagram.contains("GRID SIDE CONNECTION"_L1), method == "line_side"_L1);
    EXPECT_EQ(diagram.contains("REQUEST FOR NGOM INSTALLED BY SCE"_L1),
              site::Site(site).boolean(u"ngom.present"_s).value_or(false));
    // At their symbols, and not among the notes.
    QStringList callouts;
    for (const Scene &sheet : drawn[DrawingKind::SingleLine].drawing.sheets)
        for (const Item &item : sheet.items)
            if (const auto *text = std::get_if<Text>(&item.shape); text && item.part == Part::Callout)
                callouts.append(text->string);
    const QString atSymbols = flat(callouts.join(u' '));
    for (const auto &sentence : {"REQUEST FOR GENERATION METER ADAPTER INSTALLED BY SCE"_L1, "GRID SIDE CONNECTION"_L1,
                                 "LINE SIDE CONNECTION"_L1, "REQUEST FOR NGOM INSTALLED BY SCE"_L1,
                                 "A MINIMUM OF 2 FEET AND A MAXIMUM OF 3 FEET FROM THE SCE METER"_L1})
        EXPECT_EQ(atSymbols.contains(sentence), diagram.contains(sentence)) << sentence.data();
    bool disconnect = false;
    for (const QJsonValue one : site.value("disconnects"_L1).toArray())
        disconnect |= one["role"_L1].toString() == "ac_disconnect"_L1;
    EXPECT_EQ(diagram.contains("24/7"_L1), disconnect);
    EXPECT_EQ(plan.contains("LOCKABLE OPEN YES"_L1), disconnect);
    EXPECT_EQ(plan.contains("24 HOURS A DAY, 7 DAYS A WEEK"_L1), disconnect);
}

/// 14. The check boxes print the rule engine's figures and verdicts, and no other.
TEST_P(SeventeenPoints, checkBoxesPrintTheEnginesVerdicts)
{
    for (const DrawingKind kind : kBoth) {
        const DrawingInput input = all->input(kind);
        const QList<CheckRow> &rows = kind == DrawingKind::SingleLine ? input.sizing : input.location;
        int passes = 0, fails = 0;
        for (const CheckRow &row : rows) {
            passes += row.verdict == CheckRow::Verdict::Pass ? 1 : 0;
            fails += row.verdict == CheckRow::Verdict::Fail ? 1 : 0;
            EXPECT_TRUE(wordsOf(drawn[kind].drawing).contains(flat(row.figure))) << qPrintable(row.figure);
        }
        int ok = 0, notOk = 0;
        for (const Scene &sheet : drawn[kind].drawing.sheets)
            for (const QString &text : drawings::test::textsOf(sheet)) {
                notOk += text.endsWith("NOT OK"_L1) ? 1 : 0;
                ok += text == "OK"_L1 || (text.endsWith(" OK"_L1) && !text.endsWith("NOT OK"_L1)) ? 1 : 0;
            }
        EXPECT_EQ(ok, passes);
        EXPECT_EQ(notOk, fails);
    }
}

/// 15. In each row of the schedule the load x 1.25 is no more than the overcurrent device, and the device no more than
/// the next standard size above the ampacity.
TEST_P(SeventeenPoints, theScheduleHoldsTogether)
{
    static const QRegularExpression load(u"^([\\d.]+) / ([\\d.]+) / ([\\d.]+)$"_s);
    static const QRegularExpression device(u"(\\d+)A(?:/\\dP)?$"_s);
    const QList<int> standard{15,  20,  25,  30,  35,  40,  45,  50,  60,  70,  80,  90,  100, 110,
                              125, 150, 175, 200, 225, 250, 300, 350, 400, 450, 500, 600, 700, 800};
    int looked = 0;
    for (const Scene &sheet : drawn[DrawingKind::SingleLine].drawing.sheets) {
        QMap<QString, QStringList> cells; // of each row, by its tag
        for (const Item &item : sheet.items)
            if (const auto *text = std::get_if<Text>(&item.shape);
                text && item.part == Part::Table && !item.tag.isEmpty())
                cells[item.tag].append(text->string);
        for (auto row = cells.begin(); row != cells.end(); ++row) {
            const auto amps = load.match(row->last());
            QRegularExpressionMatch rated;
            for (const QString &cell : std::as_const(*row))
                if (const auto found = device.match(cell); found.hasMatch() && cell.contains(u'-'))
                    rated = found;
            if (!amps.hasMatch() || !rated.hasMatch())
                continue;
            const double ocpd = rated.captured(1).toDouble();
            const double ampacity = amps.captured(3).toDouble();
            const auto next = std::lower_bound(standard.begin(), standard.end(), ampacity);
            EXPECT_LE(amps.captured(2).toDouble(), ocpd) << qPrintable(row->join(u" | "_s));
            EXPECT_NEAR(amps.captured(2).toDouble(), amps.captured(1).toDouble() * 1.25, 0.11);
            ASSERT_NE(next, standard.end());
            EXPECT_LE(ocpd, *next) << qPrintable(row->join(u" | "_s));
            ++looked;
        }
    }
    EXPECT_GT(looked, 0);
}

/// 16. The title block has every fact of the set, on every sheet.
TEST_P(SeventeenPoints, theTitleBlockIsComplete)
{
    int number = 0;
    int most = 0;
    eachSheet([&](DrawingKind, const Scene &sheet) {
        const QStringList texts = drawings::test::textsOf(sheet);
        const QString words = flat(texts.join(u' '));
        for (const auto path :
             {"title"_L1, "premises.service_address"_L1, "premises.ahj_name"_L1, "utility.name"_L1, "account.number"_L1,
              "meter.number"_L1, "project.code_edition"_L1, "project.designer_name"_L1, "drawings.issue_date"_L1})
            EXPECT_TRUE(words.contains(flat(fact(path)))) << qPrintable(QString(path));
        EXPECT_TRUE(texts.contains(u"SCALE"_s));
        EXPECT_TRUE(texts.contains(u"REVISION"_s));
        static const QRegularExpression count(u"^(\\d+) OF (\\d+)$"_s);
        for (const QString &text : texts)
            if (const auto match = count.match(text); match.hasMatch()) {
                EXPECT_EQ(match.captured(1).toInt(), ++number);
                most = match.captured(2).toInt();
            }
        EXPECT_LE(number, most);
    });
}

/// 17. The same site gives the same bytes.
TEST_P(SeventeenPoints, theSameSiteGivesTheSameBytes)
{
    const JobDrawings again = drawingsOf(site);
    for (const DrawingKind kind : kBoth) {
        const auto second = again.compose(kind);
        ASSERT_TRUE(second);
        EXPECT_EQ(toSvg(drawn[kind].drawing), toSvg(second->drawing));
    }
}

INSTANTIATE_TEST_SUITE_P(ExampleSites, SeventeenPoints, testing::ValuesIn(kSites.begin(), kSites.end()),
                         [](const testing::TestParamInfo<QString> &one) {
                             QString name = one.param;
                             return name.replace(QRegularExpression(u"[^A-Za-z0-9]"_s), u"_"_s).toStdString();
                         });

} // namespace
