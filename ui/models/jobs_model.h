// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QFuture>
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
    /// What a search that found nothing here would find in the archive.
    Q_PROPERTY(int foundArchived READ foundArchived NOTIFY countsChanged)
    // The job worked on last, shown on top of the list; empty id: none.
    Q_PROPERTY(QString lastId READ lastId NOTIFY countsChanged)
    Q_PROPERTY(QString lastTitle READ lastTitle NOTIFY countsChanged)
    Q_PROPERTY(QString lastWhen READ lastWhen NOTIFY countsChanged)
    Q_PROPERTY(QString lastStands READ lastStands NOTIFY countsChanged)
    Q_PROPERTY(bool lastDemonstration READ lastDemonstration NOTIFY countsChanged)

public:
    enum Show { Open, Submitted, Archived };
    Q_ENUM(Show)
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        SubtitleRole,
        StandsRole,
        ShapeRole,
        PhasesRole,
        SkippedRole,
        DemonstrationRole,
        ArchivedRole,
        WhenRole,
        EntriesRole,
    };
    /// What the list says about a job's place in the work, from the id of the step recorded last.
    using StandsOf = std::function<QString(const QString &lastStep)>;
    /// How far a job has come: a StatusShape for each phase, how many steps nobody did, and what an inspector wrote.
    struct Progress
    {
        QList<int> phases;
        int skipped = 0;
        int open = 0;     ///< deficiencies of an inspector that nobody has answered
        int answered = 0; ///< and those that wait for the inspector again
    };
    /// Reads a job and works it out; asked one job at a time, and only for those that are looked at.
    using ProgressOf = std::function<QFuture<Progress>(const JobId &job)>;

    explicit JobsModel(QObject *parent = nullptr);
    void setStandsOf(StandsOf standsOf);
    void setProgressOf(ProgressOf progressOf);
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
    [[nodiscard]] int foundArchived() const;
    /// The job that already bears this name, the archived ones too; empty: none.
    Q_INVOKABLE [[nodiscard]] QString idOf(const QString &title) const;
    Q_INVOKABLE [[nodiscard]] QString titleOf(const QString &id) const;
    [[nodiscard]] QString lastId() const;
    [[nodiscard]] QString lastTitle() const;
    [[nodiscard]] QString lastWhen() const;
    [[nodiscard]] QString lastStands() const;
    [[nodiscard]] bool lastDemonstration() const;

Q_SIGNALS:
    void filterChanged();
    void countsChanged();

private:
    void filter();
    [[nodiscard]] const record::JobSummary *last() const;
    [[nodiscard]] bool matches(const record::JobSummary &job) const;
    [[nodiscard]] bool hasSearched(const record::JobSummary &job) const;
    void askFor(const JobId &job) const;
    void askNext() const;
    [[nodiscard]] QString standsOf(const record::JobSummary &job) const;
    [[nodiscard]] int shapeOf(const record::JobSummary &job) const;
    void askForLast() const;          ///< it stands above the list, where no row asks for it
    QList<record::JobSummary> m_jobs; ///< latest change first
    QList<qsizetype> m_shown;
    QString m_search;
    Show m_show = Open;
    bool m_loading = true;
    int m_archived = 0, m_submitted = 0;
    StandsOf m_standsOf;
    ProgressOf m_progressOf;
    struct Known
    {
        qint64 changedUtcMs = 0;
        Progress progress;
    };
    mutable QHash<JobId, Known> m_progress; ///< filled as rows are looked at
    mutable QList<JobId> m_asked;           ///< the one looked at last is at the end
    mutable bool m_asking = false;
};

/// "Today, 16:48", "Yesterday, 16:48", "14 Nov 2026", in the language of the moment and local time.
QString whenText(qint64 utcMs, const QDateTime &now);

} // namespace wm::ui
