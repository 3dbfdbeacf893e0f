// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspection_list.h"

#include "ui/style/status_shape.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace wm::ui {

using documents::InspectionRow;
using documents::Mark;

namespace {

/// Small letters without accents, as one types them in a hurry.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar one : text.normalized(QString::NormalizationForm_KD))
        if (!one.isMark())
            letters += one.toCaseFolded();
    return letters;
}

} // namespace

int InspectionList::shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return StatusShape::Pass;
    case Mark::Care:
        return StatusShape::Warn;
    case Mark::Bad:
        return StatusShape::Fail;
    case Mark::Open:
        return StatusShape::Missing;
    case Mark::None:
        break;
    }
    return StatusShape::ToDo;
}

void InspectionList::setRows(QList<InspectionRow> rows, QSet<QString> answered)
{
    m_rows = std::move(rows);
    m_answered = std::move(answered);
    m_items = static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const InspectionRow &row) { return !row.id.isEmpty(); }));
    filter();
}

void InspectionList::setSeen(QSet<QString> seen)
{
    m_seen = std::move(seen);
    // What has been marked stays where it is until the list is asked for anew: nothing jumps away under a finger.
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SeenRole, SpokenRole, StandsRole, ShapeRole});
    Q_EMIT changed();
}

void InspectionList::setWritten(const QList<workflow::WrittenDeficiency> &written)
{
    m_written.clear();
    for (const workflow::WrittenDeficiency &one : written)
        m_written[one.about].append(one.words);
    if (m_show == Written)
        return filter();
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WrittenRole, SpokenRole});
    Q_EMIT changed();
}

const InspectionRow *InspectionList::find(const QString &id) const
{
    const auto row =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const InspectionRow &each) { return each.id == id; });
    return id.isEmpty() || row == m_rows.cend() ? nullptr : &*row;
}

QStringList InspectionList::with(const QString &id) const
{
    QStringList ids{id};
    if (!id.startsWith(QLatin1String("step:")))
        return ids;
    const QString evidence = QStringLiteral("evidence:%1/").arg(id.mid(5));
    for (const InspectionRow &row : m_rows)
        if (row.id.startsWith(evidence))
            ids.append(row.id);
    return ids;
}

int InspectionList::seenCount() const
{
    return static_cast<int>(seenIds().size());
}

QStringList InspectionList::seenIds() const
{
    QStringList ids;
    for (const InspectionRow &row : m_rows)
        if (!row.id.isEmpty() && m_seen.contains(row.id))
            ids.append(row.id);
    return ids;
}

void InspectionList::setShow(Show show)
{
    if (m_show == show && show == All)
        return;
    m_show = show;
    filter();
}

void InspectionList::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    m_words = plain(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    filter();
}

bool InspectionList::hasSearched(const InspectionRow &row) const
{
    const QString text = plain(QStringList{row.title, row.value, standsText(row), recordedText(row), row.cite,
                                           m_written.value(row.id).join(QLatin1Char(' '))}
                                   .join(QLatin1Char(' ')));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

QList<bool> InspectionList::searched() const
{
    using Sort = InspectionRow::Sort;
    QList<bool> shown(m_rows.size(), m_words.isEmpty());
    qsizetype heading = -1, step = -1;
    bool ofStep = false; // the step itself has the words
    for (qsizetype at = 0; at < m_rows.size() && !m_words.isEmpty(); ++at) {
        const InspectionRow &row = m_rows.at(at);
        if (row.sort == Sort::Heading) {
            heading = at;
            step = -1;
            continue;
        }
        const bool has = hasSearched(row);
        if (row.sort == Sort::Step) {
            step = at;
            ofStep = has;
        }
        const bool below = row.sort == Sort::Evidence && step >= 0;
        if (!has && !(below && ofStep))
            continue;
        shown[at] = true;
        if (below)
            shown[step] = true;
        if (heading >= 0)
            shown[heading] = true;
    }
    return shown;
}

bool InspectionList::cured(const InspectionRow &row) const
{
    return m_answered.contains(row.id) && m_seen.contains(row.id);
}

bool InspectionList::matches(const InspectionRow &row) const
{
    switch (m_show) {
    case Unseen:
        return !row.id.isEmpty() && !m_seen.contains(row.id);
    case Against:
        return row.sort != InspectionRow::Sort::Heading && row.mark != Mark::Good && row.mark != Mark::None;
    case Written:
        return m_written.contains(row.id) && !row.id.isEmpty();
    case All:
        break;
    }
    return true;
}

void InspectionList::filter()
{
    beginResetModel();
    m_shown.clear();
    m_found = 0;
    const QList<bool> has = searched();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (!has.at(at) || !matches(m_rows.at(at)))
            continue;
        m_shown.append(at);
        m_found += m_rows.at(at).sort == InspectionRow::Sort::Heading ? 0 : 1;
    }
    endResetModel();
    Q_EMIT changed();
}

int InspectionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString InspectionList::standsText(const InspectionRow &row) const
{
    QStringList said{cured(row) ? tr("cure accepted; it counts once you sign") : row.word,
                     row.limit.isEmpty() ? QString() : tr("held against %1").arg(row.limit)};
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString InspectionList::recordedText(const InspectionRow &row)
{
    QStringList by{row.who,
                   row.when.isValid() ? QLocale().toString(row.when.toLocalTime(), QLocale::ShortFormat) : QString()};
    by.removeAll(QString());
    QStringList said{by.join(QStringLiteral(", ")), row.instrument, row.note};
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString InspectionList::spokenText(const InspectionRow &row) const
{
    QStringList said{row.title, row.value, standsText(row), recordedText(row)};
    if (m_seen.contains(row.id))
        said.append(tr("seen"));
    for (const QString &words : row.id.isEmpty() ? QStringList() : m_written.value(row.id))
        said.append(tr("deficiency: %1").arg(words));
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QVariant InspectionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InspectionRow &row = m_rows.at(m_shown.at(index.row()));
    switch (role) {
    case SortRole:
        return static_cast<int>(row.sort);
    case RowIdRole:
        return row.id;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ValueRole:
        return row.value;
    case StandsRole:
        return standsText(row);
    case ShapeRole:
        return cured(row) ? static_cast<int>(StatusShape::Pass) : shapeOf(row.mark);
    case RecordedRole:
        return recordedText(row);
    case SpokenRole:
        return spokenText(row);
    case CiteRole:
        return row.cite;
    case PhotosRole: {
        QStringList hashes;
        for (const QByteArray &hash : row.photos)
            hashes.append(QString::fromLatin1(hash.toHex()));
        return hashes;
    }
    case SeenRole:
        return m_seen.contains(row.id);
    case WrittenRole:
        return m_written.value(row.id).join(QLatin1Char('\n'));
    case CurableRole:
        return m_answered.contains(row.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> InspectionList::roleNames() const
{
    return {{SortRole, "sort"},      {RowIdRole, "rowId"},   {TitleRole, "title"},       {ValueRole, "value"},
            {StandsRole, "stands"},  {ShapeRole, "shape"},   {RecordedRole, "recorded"}, {SpokenRole, "spoken"},
            {CiteRole, "cite"},      {PhotosRole, "photos"}, {SeenRole, "seen"},         {WrittenRole, "written"},
            {CurableRole, "curable"}};
}

} // namespace wm::ui
