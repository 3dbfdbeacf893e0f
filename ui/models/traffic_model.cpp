// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/traffic_model.h"

#include "ui/style/status_shape.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace wm::ui {

using workflow::BenchFrame;

TrafficModel::TrafficModel(Summary summary, Fields fields, QObject *parent)
    : QAbstractListModel(parent), m_summary(std::move(summary)), m_fieldsOf(std::move(fields))
{
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> TrafficModel::roleNames() const
{
    return {{NumberRole, "number"},   {TimeRole, "time"}, {SentRole, "sent"},
            {SummaryRole, "summary"}, {HexRole, "hex"},   {ShapeRole, "shape"}};
}

const BenchFrame *TrafficModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_frames[static_cast<std::size_t>(row)] : nullptr;
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    const BenchFrame *frame = at(index.row());
    if (frame == nullptr)
        return {};
    switch (role) {
    case NumberRole:
        return frame->number;
    case TimeRole:
        return QLocale().toString(std::chrono::duration<double>(frame->at).count(), 'f', 3);
    case SentRole:
        return frame->sent;
    case SummaryRole:
        return m_summary ? m_summary(*frame, m_names.get()) : QString();
    case HexRole:
        return QString::fromLatin1(frame->bytes.left(64).toHex(' ')).toUpper() +
               (frame->bytes.size() > 64 ? QStringLiteral(" …") : QString());
    case ShapeRole:
        switch (frame->verdict) {
        case BenchFrame::Verdict::BadChecksum:
            return StatusShape::Fail;
        case BenchFrame::Verdict::Cut:
            return StatusShape::Warn;
        default:
            return frame->kind == BenchFrame::Kind::Bytes || frame->kind == BenchFrame::Kind::Exception
                       ? StatusShape::Warn
                       : StatusShape::Pass;
        }
    default:
        return {};
    }
}

qint64 TrafficModel::cost(const BenchFrame &frame)
{
    return static_cast<qint64>(sizeof(BenchFrame)) + frame.bytes.size() + 32; // and what the heap adds to a QByteArray
}

void TrafficModel::append(const QList<BenchFrame> &frames, qint64 dropped)
{
    m_dropped += dropped;
    for (const BenchFrame &frame : frames)
        m_wrong += frame.verdict == BenchFrame::Verdict::BadChecksum || frame.verdict == BenchFrame::Verdict::Cut;
    m_seen += frames.size() + dropped;
    if (!m_paused) {
        show(frames);
    } else {
        m_held += frames;
        for (const BenchFrame &frame : frames)
            m_heldBytes += cost(frame);
        qsizetype over = 0;
        while (over < m_held.size() && (m_heldBytes > kMostHeldBytes || m_held.size() - over > kMostRows))
            m_heldBytes -= cost(m_held[over++]);
        m_held.remove(0, over);
        m_dropped += over;
    }
    Q_EMIT countsChanged();
}

void TrafficModel::show(const QList<BenchFrame> &frames)
{
    if (frames.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(frames.size()) - 1);
    for (const BenchFrame &frame : frames) {
        m_frames.push_back(frame);
        m_bytes += cost(frame);
    }
    endInsertRows();
    int over = std::max(0, count() - kMostRows);
    qint64 left = m_bytes;
    for (int i = 0; i < over; ++i)
        left -= cost(m_frames[static_cast<std::size_t>(i)]);
    while (left > kMostBytes && over < count())
        left -= cost(m_frames[static_cast<std::size_t>(over++)]);
    if (over == 0)
        return;
    beginRemoveRows({}, 0, over - 1);
    m_frames.erase(m_frames.begin(), m_frames.begin() + over);
    m_bytes = left;
    endRemoveRows();
    if (m_selected >= 0) {
        m_selected = std::max(-1, m_selected - over);
        Q_EMIT selectedChanged();
    }
}

void TrafficModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused) {
        show(std::exchange(m_held, {}));
        m_heldBytes = 0;
    }
    Q_EMIT countsChanged();
}

void TrafficModel::clear()
{
    beginResetModel();
    m_frames.clear();
    m_held.clear();
    m_bytes = m_heldBytes = m_seen = m_wrong = m_dropped = 0;
    endResetModel();
    Q_EMIT countsChanged();
    select(-1);
}

int TrafficModel::rowFrom(Instant at) const
{
    const auto found = std::lower_bound(m_frames.begin(), m_frames.end(), at,
                                        [](const BenchFrame &frame, Instant wanted) { return frame.at < wanted; });
    return found == m_frames.end() ? -1 : static_cast<int>(found - m_frames.begin());
}

void TrafficModel::select(int row)
{
    const BenchFrame *frame = at(row);
    m_selected = frame ? row : -1;
    if (frame)
        m_chosen = *frame;
    else
        m_chosen.reset();
    showFields();
    Q_EMIT selectedChanged();
}

QString TrafficModel::selectedSummary() const
{
    return m_chosen && m_summary
               ? QStringLiteral("%1  %2").arg(m_chosen->number).arg(m_summary(*m_chosen, m_names.get()))
               : QString();
}

void TrafficModel::showFields()
{
    QList<Detail> rows;
    if (m_chosen && m_fieldsOf) {
        const auto hex = [this](int offset, int length) {
            return QString::fromLatin1(m_chosen->bytes.mid(offset, length).toHex(' ')).toUpper();
        };
        for (const workflow::BenchField &field : m_fieldsOf(*m_chosen, m_names.get()))
            rows.append({field.name, field.value, hex(field.offset, field.length)});
        if (rows.isEmpty())
            rows.append({tr("not understood"), {}, hex(0, static_cast<int>(m_chosen->bytes.size()))});
    }
    m_fields.set(rows);
}

void TrafficModel::setNames(workflow::RegisterNamesPtr names)
{
    if (names == m_names)
        return;
    m_names = std::move(names);
    retranslate();
}

void TrafficModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    showFields();
    Q_EMIT countsChanged();
    Q_EMIT selectedChanged();
}

QString TrafficModel::standing() const
{
    QStringList parts{tr("%n messages", nullptr, static_cast<int>(m_seen))};
    if (m_wrong > 0)
        parts += tr("%n wrong or cut short", nullptr, static_cast<int>(m_wrong));
    if (m_dropped > 0)
        parts += tr("%n in the recording only", nullptr, static_cast<int>(m_dropped));
    if (m_paused && !m_held.isEmpty())
        parts += tr("%n waiting", nullptr, static_cast<int>(m_held.size()));
    return parts.join(QStringLiteral(", "));
}

} // namespace wm::ui
