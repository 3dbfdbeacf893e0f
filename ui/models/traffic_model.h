// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <functional>
#include <optional>

namespace wm::ui {

/// What passed on a wire, the newest last, and of the message that is chosen every field; a ring that keeps at most
/// kMostBytes, so that it can run for days. While it is paused what comes is held back, within the same bound, and
/// shown when it goes on.
class TrafficModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a session")
    Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY countsChanged)
    Q_PROPERTY(int count READ count NOTIFY countsChanged)
    Q_PROPERTY(QString standing READ standing NOTIFY countsChanged)            ///< "204 messages, 1 wrong"
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY selectedChanged) ///< a row; -1: none
    Q_PROPERTY(wm::ui::DetailRows *fields READ fields CONSTANT) ///< of that row; label: name, note: the bytes
    Q_PROPERTY(QString selectedSummary READ selectedSummary NOTIFY selectedChanged)

public:
    static constexpr qint64 kMostBytes = qint64{12} * 1024 * 1024, kMostHeldBytes = qint64{4} * 1024 * 1024;
    static constexpr int kMostRows = 20'000;
    enum Role { NumberRole = Qt::UserRole + 1, TimeRole, SentRole, SummaryRole, HexRole, ShapeRole };

    using Summary = std::function<QString(const workflow::BenchFrame &, const workflow::RegisterNames *)>;
    using Fields =
        std::function<QList<workflow::BenchField>(const workflow::BenchFrame &, const workflow::RegisterNames *)>;
    TrafficModel(Summary summary, Fields fields, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void append(const QList<workflow::BenchFrame> &frames, qint64 dropped);
    void clear();
    /// What registers are called from now on, in old messages too; null: nobody knows.
    void setNames(workflow::RegisterNamesPtr names);
    [[nodiscard]] const workflow::RegisterNames *names() const { return m_names.get(); }
    /// After a change of language.
    void retranslate();
    [[nodiscard]] bool paused() const { return m_paused; }
    void setPaused(bool paused);
    [[nodiscard]] int count() const { return static_cast<int>(m_frames.size()); }
    [[nodiscard]] qint64 bytes() const { return m_bytes + m_heldBytes; }
    [[nodiscard]] QString standing() const;
    /// The frame in a row; null when there is none.
    [[nodiscard]] const workflow::BenchFrame *at(int row) const;
    /// The first row that passed at `at` or later; -1: none.
    [[nodiscard]] int rowFrom(Instant at) const;
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int row);
    [[nodiscard]] DetailRows *fields() { return &m_fields; }
    [[nodiscard]] QString selectedSummary() const;

Q_SIGNALS:
    void countsChanged();
    void selectedChanged();

private:
    static qint64 cost(const workflow::BenchFrame &frame);
    void show(const QList<workflow::BenchFrame> &frames);
    void showFields();
    Summary m_summary;
    Fields m_fieldsOf;
    workflow::RegisterNamesPtr m_names;
    DetailRows m_fields;
    int m_selected = -1;
    std::optional<workflow::BenchFrame> m_chosen; ///< its fields stay until another is chosen, also when its row goes
    std::deque<workflow::BenchFrame> m_frames;
    QList<workflow::BenchFrame> m_held;
    qint64 m_bytes = 0, m_heldBytes = 0;
    qint64 m_seen = 0, m_wrong = 0, m_dropped = 0;
    bool m_paused = false;
};

} // namespace wm::ui
