// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_callouts.h"
#include "core/drawings/sld_notes.h"
#include "core/drawings/sld_overflow.h"
#include "core/drawings/sld_schedule.h"

#include <QtCore/QThreadPool>

#include <algorithm>
#include <functional>
#include <memory>
#include <semaphore>
#include <utility>

namespace wm::drawings {

namespace {

using namespace sld;

constexpr int kRounds = 10;
constexpr int kIdleRounds = 2;   ///< rounds without a better place for the callouts
constexpr Mil kLowered = 550;    ///< three lines of text
constexpr qsizetype kAny = 1000; ///< callouts without a place: more than there are
constexpr Mil kScheduleFoot = 9020;
constexpr int kRowsPerSheet = 48;

/// What a try does otherwise than the one before it.
enum class Variant {
    Usual,
    LeftFirst, ///< the rows' callouts are placed from left to right, not by their rank
    Lowered,   ///< the service stands lower, with room for its callouts above it
};

/// One try at the first sheet: with the schedule on it or not, at one row pitch.
class Attempt
{
public:
    Attempt(const DrawingInput &input, const Names &names, const Model &model, int round, Variant variant,
            bool scheduleHere)
        : m_sheet(input, SheetType::SingleLine, 1, 1, QStringLiteral("NONE")),
          m_canvas(m_sheet), m_plan{input, names, model, m_canvas}, m_scheduleHere(scheduleHere)
    {
        m_plan.round = round;
        m_plan.leftFirst = variant == Variant::LeftFirst;
        m_plan.lowered = variant == Variant::Lowered ? kLowered : 0;
    }

    /// Whether everything found its place. Stops early when more than `atMost` callouts find none: an earlier attempt
    /// was better.
    bool compose(qsizetype atMost)
    {
        drawService(m_plan);
        drawRows(m_plan);
        drawLegend(m_plan);
        m_schedule = scheduleOf(m_plan);
        const Mil top = kScheduleFoot - heightOf(m_schedule);
        if (m_scheduleHere) {
            m_plan.crowded |= m_plan.bottom + 250 > top;
            if (m_plan.crowded)
                return false;
            drawSchedule(m_sheet, m_schedule, top);
            m_canvas.block({zone::drawing.x, top - 20, zone::drawing.width, zone::drawing.bottom() - top + 20});
        }
        m_plan.overfull |= m_plan.bottom > zone::drawing.bottom() - 100;
        m_plan.crowded |= m_plan.overfull;
        contradictions();
        standAlone();
        describe(m_plan);
        m_left = placeCallouts(m_plan, atMost);
        if (m_left.size() > atMost)
            return false;
        boxes();
        return m_left.isEmpty() && !m_plan.crowded;
    }

    [[nodiscard]] bool crowded() const { return m_plan.crowded; }
    [[nodiscard]] bool serviceUnplaced() const
    {
        return std::any_of(m_left.begin(), m_left.end(), [](const Callout &callout) { return callout.row == 0; });
    }
    [[nodiscard]] qsizetype unplaced() const { return m_left.size() + (m_plan.crowded ? 100 : 0); }

    /// The notes, and what they leave for sheets to come.
    Drawing finish(int total)
    {
        QList<ExtraNote> extra;
        for (const QString &words : m_extra + m_plan.overflow)
            extra.append({words, {}});
        for (const Callout &callout : m_left + m_plan.noted) {
            QStringList ids;
            for (const CalloutLine &line : callout.lines)
                for (const QString &key : line.keys)
                    ids += m_plan.input.ids(key);
            extra.append({notedWords(callout), ids});
        }
        for (const Missing &one : m_plan.input.unanswered)
            extra.append({QStringLiteral("[%1]").arg(onSheet(one.words)), {}});
        QList<NoteList> lists = notesOf(m_plan, extra);
        referToNotes(lists);
        const Mil y = printNotes(m_sheet, zone::column.y + 90, lists);
        if (lists.isEmpty() && zone::column.bottom() - y > 1000)
            stampBox(std::max(y + 100, zone::column.bottom() - 1100));
        if (m_plan.overfull)
            m_sheet.missing(QStringLiteral("drawings.sld"),
                            QStringLiteral("room on one sheet for all equipment; the diagram goes on on the next"));
        m_sheet.contradictions(m_plan.model.contradictions);
        Scene scene = m_sheet.take();
        const QList<std::vector<Item>> overflow = m_plan.overfull ? takeOverflow(scene) : QList<std::vector<Item>>();
        markSequence(scene);
        Drawing drawing;
        drawing.sheets.append(std::move(scene));
        for (const std::vector<Item> &items : overflow)
            drawing.sheets.append(continued(items, static_cast<int>(drawing.sheets.size()) + 1, total));
        QList<QStringList> rows = m_schedule.rows.mid(m_scheduleHere ? m_schedule.rows.size() : 1);
        QStringList tags = m_schedule.tags.mid(m_scheduleHere ? m_schedule.tags.size() : 1);
        while (!lists.isEmpty() || !rows.isEmpty() || m_checksLeft) {
            Sheet next(m_plan.input, SheetType::SingleLine, static_cast<int>(drawing.sheets.size()) + 1, total,
                       QStringLiteral("NONE"));
            if (!rows.isEmpty()) {
                Schedule part{m_schedule.heading, rows.mid(0, kRowsPerSheet), tags.mid(0, kRowsPerSheet)};
                part.rows.prepend(m_schedule.rows.first());
                part.tags.prepend(QString());
                drawSchedule(next, part, zone::drawing.y + 100);
                rows = rows.mid(kRowsPerSheet);
                tags = tags.mid(kRowsPerSheet);
            }
            if (std::exchange(m_checksLeft, false))
                next.checkBox({zone::drawing.x + 100, zone::drawing.bottom() - 3000}, 4000, checkHeading(),
                              m_plan.input.sizing);
            printNotes(next, zone::column.y + 90, lists);
            // No sheet of a set that is not final may be handed in alone.
            next.contradictions(drawing.sheets.constFirst().contradictions);
            for (const Missing &one : drawing.sheets.constFirst().missing)
                next.missing(one.path, one.words);
            Scene more = next.take();
            markSequence(more);
            drawing.sheets.append(std::move(more));
        }
        return drawing;
    }

private:
    /// At the place of each object whose callout went into the notes: in which.
    void referToNotes(const QList<NoteList> &lists)
    {
        for (const Callout &callout : std::as_const(m_left)) {
            const QString words = notedWords(callout);
            for (const NoteList &list : lists) {
                const qsizetype index = list.paragraphs.indexOf(words);
                if (index < 0 || callout.lines.isEmpty())
                    continue;
                Callout reference = callout;
                reference.lines = {{QStringLiteral("%1: NOTE %2").arg(callout.tag, list.labels.at(index).chopped(1)),
                                    callout.lines.first().path,
                                    {}}};
                placeReference(m_plan, reference);
            }
        }
    }

    [[nodiscard]] static QString notedWords(const Callout &callout)
    {
        QStringList words;
        for (const CalloutLine &line : callout.lines)
            words.append(line.words);
        return words.join(QStringLiteral("; "));
    }

    /// A sheet with what found no room on the one before.
    Scene continued(const std::vector<Item> &items, int number, int total) const
    {
        Sheet sheet(m_plan.input, SheetType::SingleLine, number, total, QStringLiteral("NONE"));
        sheet.text({{zone::drawing.x + 100, zone::drawing.y + 200},
                    QStringLiteral("CONTINUED FROM SHEET %1").arg(number - 1),
                    Capital::Head,
                    true},
                   Layer::Text, Part::Label);
        for (const Item &item : items)
            sheet.add(item);
        sheet.missing(QStringLiteral("drawings.sld"),
                      QStringLiteral("room on one sheet for all equipment; the diagram goes on on the next"));
        return sheet.take();
    }

    void markSequence(Scene &scene) const
    {
        for (Item &item : scene.items) {
            const auto *text = std::get_if<Text>(&item.shape);
            if (text && item.part == Part::Note && text->string == QStringLiteral("SEQUENCE OF OPERATION"))
                item.requirements += m_plan.input.ids(QStringLiteral("sequence_of_events"));
        }
    }

    /// A free place for a box, nearest to where it is wanted.
    [[nodiscard]] std::optional<Point> roomFor(Mil width, Mil height, Point wanted) const
    {
        std::optional<Point> best;
        int nearest = 1 << 30;
        for (Mil y = zone::drawing.y + 80; y + height < zone::drawing.bottom() - 60; y += 100) {
            for (Mil x = zone::drawing.x + 100; x + width < zone::drawing.right() - 60; x += 100) {
                const int far = std::abs(x - wanted.x) + std::abs(y - wanted.y);
                if (far < nearest && m_canvas.free({x, y, width, height})) {
                    nearest = far;
                    best = Point{x, y};
                }
            }
        }
        return best;
    }

    /// Sub-meters that no run goes through: each by itself, the first few; the rest is described in the notes.
    void standAlone()
    {
        constexpr Mil width = 840;
        constexpr Mil height = 720;
        constexpr int most = 4;
        int count = 0;
        for (const Named &named : m_plan.names.all()) {
            if (!named.path.startsWith(QStringLiteral("sub_meters")) || m_plan.outlines.contains(named.key))
                continue;
            const auto at = roomFor(width, height, {zone::drawing.right() - 1000, zone::drawing.bottom() - 1200});
            if (!at || ++count > most)
                return;
            const Rect box{at->x, at->y, width, height};
            m_canvas.enclosure(box, Stroke::Box, named.tag, named.path);
            m_canvas.symbol({QStringLiteral("sub_meter"), {box.centre().x, box.y + 400}}, named.tag, named.path);
            m_plan.outline(named.key, box, 1);
        }
    }

    void boxes()
    {
        if (m_plan.model.joint == Joint::LineSide ||
            m_plan.boolean(QStringLiteral("drawings.sld.pe_stamped")).value_or(false))
            stampOfEngineer();
        const QList<CheckRow> &rows = m_plan.input.sizing;
        if (rows.isEmpty())
            return;
        constexpr Mil width = 3000;
        const QString heading = checkHeading();
        Sheet scratch(m_plan.input, SheetType::SingleLine, 1, 1, QString());
        const Rect size = scratch.checkBox({0, 0}, width, heading, rows);
        if (const auto at = roomFor(width, size.height, {zone::drawing.x + 100, m_plan.demarcationFoot + 400}))
            m_canvas.block(m_sheet.checkBox(*at, width, heading, rows).grown(30));
        else
            m_plan.crowded = m_checksLeft = true;
    }

    [[nodiscard]] QString checkHeading() const
    {
        return m_plan.model.joint == Joint::Adapter ? QStringLiteral("GMA CHECK")
                                                    : QStringLiteral("INTERCONNECTION CHECK");
    }

    void stampOfEngineer()
    {
        constexpr Mil side = 1850;
        const auto at = roomFor(side, side, {4000, 5600});
        if (!at) {
            m_plan.crowded = true;
            return;
        }
        const Rect box{at->x, at->y, side, side};
        m_sheet.box(box, Layer::Frame, Stroke::Rule, Part::Frame);
        const auto put = [&](Mil y, const QString &words, bool bold, const QString &path) {
            QString shown = words;
            if (textWidth(shown, Capital::Body, bold) > side - 80)
                shown = wrapped(words, side - 80, Capital::Body, bold).value(0);
            m_sheet.text(
                {{box.centre().x, box.y + y}, shown, Capital::Body, bold, false, Align::Middle, false, false, box},
                Layer::Text, Part::Table, {}, path);
        };
        const auto fact = [this](const char *member, const char *words) {
            return m_sheet.fact(QStringLiteral("drawings.sld.") + QString::fromLatin1(member), QStringLiteral("PE"),
                                QString::fromLatin1(words));
        };
        put(170, QStringLiteral("PE STAMP AND"), true, {});
        put(340, QStringLiteral("SIGNATURE"), true, {});
        put(side - 590, fact("pe_name", "name"), false, QStringLiteral("drawings.sld.pe_name"));
        put(side - 420, QStringLiteral("LIC. ") + fact("pe_license", "license"), false,
            QStringLiteral("drawings.sld.pe_license"));
        put(side - 250, QStringLiteral("EXP. ") + fact("pe_license_expiry_date", "expiry"), false,
            QStringLiteral("drawings.sld.pe_license_expiry_date"));
        put(side - 80, QStringLiteral("SIGNED ") + fact("pe_signed_date", "date"), false,
            QStringLiteral("drawings.sld.pe_signed_date"));
        m_canvas.block(box.grown(30));
    }

    void contradictions()
    {
        const QStringList all = m_plan.input.contradictions + m_plan.model.contradictions;
        for (const QString &one : all) {
            const QStringList lines =
                wrapped(QStringLiteral("NOT ALLOWED: ") + onSheet(one), 3400, Capital::Body, true);
            Mil width = 0;
            for (const QString &line : lines)
                width = std::max(width, textWidth(line, Capital::Body, true));
            const Mil height = kPitch * static_cast<Mil>(lines.size());
            const auto at = roomFor(width, height, {zone::drawing.x + 100, m_plan.demarcationFoot + 300});
            if (!at) {
                m_extra.append(QStringLiteral("NOT ALLOWED: ") + onSheet(one));
                continue;
            }
            Mil y = at->y + 110;
            for (const QString &line : lines) {
                Text text{{at->x, y}, line, Capital::Body, true};
                text.alarm = true;
                m_canvas.label(text);
                y += kPitch;
            }
            m_canvas.block({at->x, at->y, width, height}); // the next sentence begins below, not beside its end
        }
    }

    void stampBox(Mil top)
    {
        const Rect box{zone::column.x + 60, top, zone::column.width - 120, zone::column.bottom() - 60 - top};
        m_sheet.box(box, Layer::Frame, Stroke::Thin, Part::Frame);
        m_sheet.text({{box.x + 80, box.y + 170},
                      QStringLiteral("AHJ / UTILITY APPROVAL STAMP"),
                      Capital::Body,
                      true,
                      false,
                      Align::Left,
                      false,
                      false,
                      zone::column},
                     Layer::Text, Part::Note);
    }

    Sheet m_sheet;
    Canvas m_canvas;
    Plan m_plan;
    bool m_scheduleHere;
    Schedule m_schedule;
    QList<Callout> m_left;
    QStringList m_extra;
    bool m_checksLeft = false; ///< the check box found no place: it goes on the next sheet
};

/// One attempt, perhaps on another core.
class Trial
{
public:
    Trial(std::unique_ptr<Attempt> attempt, qsizetype atMost) : m_attempt(std::move(attempt)), m_atMost(atMost) {}
    Trial(const Trial &) = delete;
    Trial &operator=(const Trial &) = delete;
    ~Trial()
    {
        if (m_started)
            m_ended.acquire();
    }

    /// Begins at once where a thread is free; else result() does the work.
    void start()
    {
        m_begun.release();
        m_started = QThreadPool::globalInstance()->tryStart([this] {
            m_begun.acquire();
            m_whole = m_attempt->compose(m_atMost);
            m_ended.release();
        });
    }
    /// Whether everything found its place.
    bool result()
    {
        if (!m_started)
            return m_attempt->compose(m_atMost);
        m_ended.acquire();
        m_started = false;
        return m_whole;
    }
    std::unique_ptr<Attempt> take() { return std::move(m_attempt); }

private:
    std::unique_ptr<Attempt> m_attempt;
    qsizetype m_atMost;
    // The pool orders this anyway; said once more where a race detector sees it.
    std::binary_semaphore m_begun{0}, m_ended{0};
    bool m_started = false;
    bool m_whole = false;
};

} // namespace

Result<Drawing> singleLine(const DrawingInput &input)
{
    const Names names = Names::of(input.site, input.keptNames);
    const Model model = modelOf(input.site, names);
    const bool mayBeLowered = model.joint == Joint::Breaker || model.joint == Joint::Unknown;
    std::unique_ptr<Attempt> best;
    int bestRound = 0;
    bool done = false;
    Variant other = Variant::LeftFirst;
    for (const bool here : {true, false}) {
        for (int round = 0; round < kRounds && !done; ++round) {
            const qsizetype atMost = here ? 0 : (best ? best->unplaced() - 1 : kAny);
            const auto trial = [&](Variant variant) {
                return std::make_unique<Trial>(std::make_unique<Attempt>(input, names, model, round, variant, here),
                                               atMost);
            };
            // Most sheets need one try; where the first was none, two are made side by side.
            std::unique_ptr<Trial> beside;
            if (round > 0 || !here) {
                beside = trial(other);
                beside->start();
            }
            bool crowded = false;
            for (const bool first : {true, false}) {
                const auto made = first ? trial(Variant::Usual) : beside ? std::move(beside) : trial(other);
                done = made->result();
                std::unique_ptr<Attempt> attempt = made->take();
                crowded = attempt->crowded(); // neither makes room for rows
                // Another order makes no place for a callout of the service: those come first in all of them.
                if (first && !done)
                    other = mayBeLowered && attempt->serviceUnplaced() ? Variant::Lowered : Variant::LeftFirst;
                if (done || (!here && (!best || attempt->unplaced() < best->unplaced()))) {
                    best = std::move(attempt);
                    bestRound = round;
                }
                if (done || crowded)
                    break;
            }
            if (here && !done && (crowded || round > 2))
                break; // more pitch only takes more of the schedule's room
            if (!here && !done && round - bestRound > kIdleRounds)
                break; // more pitch has not helped
        }
        if (done)
            break;
    }
    Drawing drawing = best->finish(1);
    countSheets(drawing, 1, 1, static_cast<int>(drawing.sheets.size()));
    return drawing;
}

} // namespace wm::drawings
