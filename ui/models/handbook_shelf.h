// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/handbooks.h"

#include <QtCore/QObject>

#include <memory>

namespace wm::ui {

class JobController;

/// The handbooks of the utility of one job, read once, and the job's way to permission by them as the record stands.
/// Everything is worked out on a pool, so that the window never waits.
class HandbookShelf : public QObject
{
    Q_OBJECT
public:
    explicit HandbookShelf(JobController &job);

    [[nodiscard]] const QList<workflow::Handbook> &books() const { return *m_books; }
    /// Nothing: no utility is recorded, it has no pack, or the pack does not say; or it is still being read.
    [[nodiscard]] const std::optional<rules::ProcessView> &way() const { return m_way; }
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] const QString &utility() const { return m_utility; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QJsonObject site() const;
    [[nodiscard]] QDate today() const;
    /// Looks at the record and the day anew.
    void evaluate();

Q_SIGNALS:
    void changed();

private:
    using Books = QList<workflow::Handbook>;
    void load();
    void workOut();

    JobController &m_job;
    std::shared_ptr<const Books> m_books = std::make_shared<const Books>();
    std::optional<rules::ProcessView> m_way;
    QString m_utility, m_problem;
    bool m_reading = false;
    int m_asked = 0; ///< counts questions to the pool: only the last one's answer is taken
};

} // namespace wm::ui
