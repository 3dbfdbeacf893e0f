// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// The jobs on this device: found, filtered, the one worked on last first. Holds summaries only, so that ten thousand
/// of them cost little.
class JobsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per application")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(wm::ui::JobsModel::Show show READ show WRITE setShow NOTIFY filterChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY countsChanged)
    Q_PROPERTY(int total READ total NOTIFY countsChanged) ///< without the archived
    Q_PROPERTY(int archived READ archivedCount NOTIFY countsChanged)
    Q_PROPERTY(int submitted READ submitted NOTIFY countsChanged)
    Q_PROPERTY(int found READ found NOTIFY countsChanged)
    // The job worked on last, shown on top of the list; empty id: none.
    Q_PROPERTY(QString lastId READ lastId NOTIFY countsChanged)
    Q_PROPERTY(QString lastTitle READ lastTitle NOTIFY countsChanged)
    Q_PROPERTY(QString lastWhen READ lastWhen NOTIFY countsChanged)
    Q_PROPERTY(QString lastStands READ lastStands NOTIFY countsChanged)

public:
    enum Show { Open, Submitted, Archived };
    Q_ENUM(Show)
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        SubtitleRole,
        StandsRole,
        ShapeRole,
        DoneRole,
        PhasesRole,
        DemonstrationRole,
        ArchivedRole,
        WhenRole,
        EntriesRole,
    };
    /// What the list says about a job's place in the work, from the id of the step recorded last.
    struct Place
    {
        QString stands; ///< "Socket and neutral"
        int done = 0;   ///< phases behind
        int phases = 0;
    };
    using PlaceOf = std::function<Place(const QString &lastStep)>;

    explicit JobsModel(QObject *parent = nullptr);
    void setPlaceOf(PlaceOf placeOf);
    void setJobs(QList<record::JobSummary> jobs);
    /// After a change of language or of the day.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] Show show() const { return m_show; }
    void setShow(Show show);
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] int total() const { return static_cast<int>(m_jobs.size()) - m_archived; }
    [[nodiscard]] int archivedCount() const { return m_archived; }
    [[nodiscard]] int submitted() const { return m_submitted; }
    [[nodiscard]] int found() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QString lastId() const;
    [[nodiscard]] QString lastTitle() const;
    [[nodiscard]] QString lastWhen() const;
    [[nodiscard]] QString lastStands() const;

Q_SIGNALS:
    void filterChanged();
    void countsChanged();

private:
    void filter();
    [[nodiscard]] const record::JobSummary *last() const;
    [[nodiscard]] bool matches(const record::JobSummary &job) const;
    [[nodiscard]] QString standsOf(const record::JobSummary &job) const;
    QList<record::JobSummary> m_jobs; ///< latest change first
    QList<qsizetype> m_shown;
    QString m_search;
    Show m_show = Open;
    bool m_loading = true;
    int m_archived = 0, m_submitted = 0;
    PlaceOf m_placeOf;
};

/// "Today, 16:48", "Yesterday, 16:48", "14 Nov 2026", in the language of the moment and local time.
QString whenText(qint64 utcMs, const QDateTime &now);

} // namespace wm::ui
