// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/deficiencies.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

class JobController;

/// What inspectors found lacking at the open job, and answering it.
class DeficienciesController : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int open READ openCount NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< who returned or accepted it last, and when
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(int shape READ shape NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NumberRole,
        WordsRole,
        SubjectRole,
        CiteRole,
        ByRole,
        StateRole,
        ShapeRole,
        CureRole,
        CuredByRole,
        PhotosRole,
        StepRole,
        AnswerableRole,
        SpokenRole,
    };
    explicit DeficienciesController(JobController &job);

    /// Asks the page for an answer, or for a photo to be shown large.
    Q_INVOKABLE void ask(const QString &id);
    Q_INVOKABLE void showPhoto(const QString &hash, const QString &shows) { Q_EMIT photoAsked(hash, shows); }
    /// What was done about it, with photos that show it. They are read and checked off the window's thread.
    Q_INVOKABLE void cure(const QString &id, const QString &words, const QList<QUrl> &photos);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int openCount() const { return workflow::countOf(m_all).open; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] int shape() const;
    [[nodiscard]] bool saving() const { return m_saving; }

Q_SIGNALS:
    void changed();
    void cureAsked(const QString &id, const QString &words, const QString &cure);
    void photoAsked(const QString &hash, const QString &shows);

private:
    void refresh();
    void done(const Result<QList<record::Entry>> &kept);
    [[nodiscard]] QString stepOf(const QString &about) const;
    JobController &m_job;
    QList<workflow::Deficiency> m_all;
    bool m_saving = false;
};

} // namespace wm::ui
