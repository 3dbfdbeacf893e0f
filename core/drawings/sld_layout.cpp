// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_rows.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

constexpr int kMostBands = 4;
constexpr Mil kTransferReach = 1030; ///< of a transfer switch with the generator below it

/// Places columns from left to right and rows from top to bottom.
class Placer
{
public:
    explicit Placer(Plan &plan) : m_plan(plan) {}

    Layout place()
    {
        QList<int> folds;
        grow(folds);
        // A chain longer than the sheet is wide goes on in a band below.
        while (folds.size() < kMostBands) {
            const int fold = foldOf(static_cast<int>(folds.size()));
            if (fold <= 0)
                break;
            folds.append(fold);
            grow(folds);
        }
        placeColumns();
        placeRows();
        return std::move(m_layout);
    }

private:
    void grow(const QList<int> &folds)
    {
        m_layout.cells = gridOf(m_plan, folds);
        m_layout.sources.clear();
        for (int index = 0; index < m_layout.cells.size(); ++index)
            m_layout.sources.append(sourcesOf(m_plan, *m_layout.cells.at(index).node, branchNumber(index)));
        m_widths.clear();
        for (const Cell &cell : std::as_const(m_layout.cells)) {
            while (m_widths.size() <= cell.band)
                m_widths.append(QList<Mil>());
            QList<Mil> &band = m_widths[cell.band];
            while (band.size() <= cell.column)
                band.append(0);
            band[cell.column] = std::max(band.at(cell.column), widthOf(m_plan, cell));
        }
    }

    /// 1 for the first branch of microinverters at a panel; what else hangs on that is not counted.
    [[nodiscard]] int branchNumber(int index) const
    {
        const auto micro = [this](const Node &node) {
            return node.kind == Kind::Inverter &&
                   m_plan.input.site.text(node.path + QStringLiteral(".style")) == QStringLiteral("micro");
        };
        int number = 1;
        for (int other = 0; other < index; ++other)
            number += m_layout.cells.at(other).parent == m_layout.cells.at(index).parent &&
                              micro(*m_layout.cells.at(other).node)
                          ? 1
                          : 0;
        return number;
    }

    [[nodiscard]] Mil sourcesWidth(int index) const
    {
        Mil words = 0;
        for (const Source &source : m_layout.sources.at(index)) {
            for (const QString &line : source.words)
                words = std::max(words, textWidth(line, Capital::Body, false));
        }
        if (m_layout.sources.at(index).isEmpty())
            return 0;
        return kGap + (m_layout.manyRuns(index) ? 600 : 200) + 600 + 90 + words;
    }

    /// What the columns of a band before `end` take with the sources that hang on them.
    [[nodiscard]] Mil needed(int band, qsizetype end) const
    {
        QList<Mil> to;
        Mil sum = 0;
        for (qsizetype column = 0; column < end; ++column) {
            sum += m_widths.at(band).at(column);
            to.append(sum);
        }
        Mil result = sum;
        for (int index = 0; index < m_layout.cells.size(); ++index) {
            const Cell &cell = m_layout.cells.at(index);
            if (cell.band != band || cell.column >= end)
                continue;
            const Mil labels = cell.node->kind == Kind::Disconnect ? 380 : 0; // boxes at its right
            result = std::max(result, to.at(cell.column) + std::max(labels, sourcesWidth(index)));
        }
        return result;
    }

    static constexpr Mil kRight = zone::drawing.x + zone::drawing.width - 120;

    /// The column before which a band that is too wide is cut; 0 when it fits or cannot be cut.
    [[nodiscard]] int foldOf(int band) const
    {
        if (band >= m_widths.size() || kLeftMargin + needed(band, m_widths.at(band).size()) <= kRight)
            return 0;
        for (auto column = static_cast<int>(m_widths.at(band).size()) - 1; column > 0; --column) {
            if (kLeftMargin + needed(band, column) + kGap <= kRight && canFold(band, column))
                return column;
        }
        return 0;
    }

    /// A panel keeps its branches beside it, a hybrid inverter its battery.
    [[nodiscard]] bool canFold(int band, int column) const
    {
        return std::none_of(m_layout.cells.begin(), m_layout.cells.end(), [&](const Cell &cell) {
            return cell.band == band && cell.column == column && cell.parent >= 0 &&
                   (cell.below || m_layout.cells.at(cell.parent).node->kind == Kind::Combiner);
        });
    }

    void placeColumns()
    {
        for (int band = 0; band < m_widths.size(); ++band) {
            const QList<Mil> &widths = m_widths.at(band);
            const Mil needs = needed(band, widths.size());
            Mil left = kLeftMargin;
            if (band == 0) {
                const Mil under = m_plan.starts.value(0).x;
                const bool narrow = m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide;
                m_plan.direct =
                    narrow && m_plan.starts.size() < 3 && m_widths.size() == 1 && under + needs + aside() <= kRight;
                left = m_plan.direct ? under : kLeftMargin;
            }
            if (left + needs + aside() > kRight)
                m_plan.crowded = m_plan.overfull = true;
            const Mil spare = std::max(0, kRight - left - needs - aside());
            const Mil each = std::min(850, spare / static_cast<Mil>(widths.size()));
            m_layout.x.append(QList<Mil>());
            Mil x = left;
            for (const Mil width : widths) {
                m_layout.x.last().append(x + each);
                x += width + each;
            }
        }
    }

    /// Room at the right for runs that come round.
    [[nodiscard]] Mil aside() const
    {
        const auto round =
            std::count_if(m_layout.cells.begin(), m_layout.cells.end(), [](const Cell &cell) { return cell.round; });
        return round == 0 ? 0 : 140 * static_cast<Mil>(round) + 60;
    }

    [[nodiscard]] bool onlySources(int row) const
    {
        return std::all_of(m_layout.cells.begin(), m_layout.cells.end(), [row](const Cell &cell) {
            return cell.row != row || cell.node->kind == Kind::Inverter ||
                   (cell.node->kind == Kind::Storage && cell.below);
        });
    }

    /// The least room between a row and the one before it.
    [[nodiscard]] Mil apart(int row) const
    {
        const Mil above = m_layout.reach(row - 1);
        if (m_layout.continues(row))
            return std::max(above, 460) + 60 + std::max(kGutter, m_layout.reach(row, true) + 130);
        return std::max(470, above + m_layout.reach(row, true) + 60);
    }

    void placeRows()
    {
        int last = -1;
        for (const Cell &cell : std::as_const(m_layout.cells))
            last = std::max(last, cell.row);
        int full = 0;
        for (int row = 1; row <= last; ++row)
            full += onlySources(row) ? 0 : 1;
        m_layout.grounded = full == 0 && m_widths.size() == 1;
        const bool collar = m_plan.model.joint == Joint::CollarLoad || m_plan.model.joint == Joint::CollarLine;
        m_layout.run = m_plan.demarcationFoot + (collar ? 1170 : 330);
        Mil y = m_plan.floor + 120 * m_plan.round + (!m_plan.direct && m_layout.grounded ? 1600 : 1450);
        if (!m_plan.direct && collar)
            y += 900;
        if (m_layout.grounded)
            y += m_layout.groundAbove() - 720;
        else
            y = std::max(y, m_layout.run + 180 + m_layout.reach(0) +
                                (m_plan.direct ? 0 : 240 * std::max(0, static_cast<Mil>(m_plan.starts.size()) - 1)));
        QList<Mil> least{0};
        QList<Mil> wanted{0};
        Mil excess = y + m_layout.reach(last) + 500 - zone::drawing.bottom();
        for (int row = 1; row <= last; ++row) {
            least.append(onlySources(row) ? apart(row) : std::max(apart(row), 1040));
            wanted.append(onlySources(row) ? apart(row) : std::max(apart(row), 1850 + 200 * m_plan.round));
            excess += wanted.last();
        }
        // Too many rows for the sheet stand closer; callouts without a place go on in the notes.
        for (int row = 0; row <= last; ++row) {
            const Mil less = std::clamp(excess, 0, wanted.at(row) - least.at(row));
            excess -= less;
            y += wanted.at(row) - less;
            m_layout.y.append(y);
        }
        m_plan.bottom = y + m_layout.reach(last);
    }

    Plan &m_plan;
    Layout m_layout;
    QList<QList<Mil>> m_widths; ///< of each band's columns
};

} // namespace

Point Layout::inOf(int index) const
{
    const Cell &cell = cells.at(index);
    const Mil left = edge(cell);
    const Mil at = y.at(cell.row);
    switch (cell.node->kind) {
    case Kind::Disconnect:
    case Kind::Ngom:
    case Kind::SubMeter:
        return {left + 120, at};
    case Kind::Combiner:
        return {left + 200, at};
    default:
        return {left, at};
    }
}

int Layout::siblingNumber(int index) const
{
    int number = 1;
    for (int other = 0; other < index; ++other)
        number += cells.at(other).parent == cells.at(index).parent ? 1 : 0;
    return number;
}

bool Layout::manyRuns(int index) const
{
    QSet<int> runs;
    for (const Source &source : sources.at(index))
        runs.insert(source.conductor);
    return runs.size() > 1;
}

Mil Layout::reach(int row, bool above) const
{
    Mil result = 0;
    for (int index = 0; index < cells.size(); ++index) {
        const Cell &cell = cells.at(index);
        if (cell.row != row)
            continue;
        result = std::max(result, cell.node->kind == Kind::Inverter             ? 3 * cell.percent
                                  : cell.node->kind == Kind::Transfer && !above ? kTransferReach
                                                                                : 300);
        const auto count = static_cast<Mil>(sources.at(index).size());
        if (count > 0)
            result = std::max(result,
                              (count - 1) * kStringPitch / 2 + (count > 1 && count % 2 ? kStringPitch / 2 : 0) + 210);
    }
    return result;
}

bool Layout::continues(int row) const
{
    return std::any_of(cells.begin(), cells.end(), [row](const Cell &cell) { return cell.row == row && cell.round; });
}

Layout layoutOf(Plan &plan)
{
    return Placer(plan).place();
}

} // namespace wm::drawings::sld
