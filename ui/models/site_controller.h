// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/detail_rows.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace wm::ui {

class JobController;

/// The facts of the site: those that are recorded, and those that the procedure and the product's rules read; any other
/// is found by searching. Each can be entered, and corrected by a new entry, with where it came from beside it.
class SiteController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    /// A group: key empty, opensStep its id, opensTitle "folded", "open" or, of the open one of a list, "open list".
    /// A fact: key its path, value, note where it came from; shape -1, or Missing where nobody has recorded it.
    Q_PROPERTY(wm::ui::DetailRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    explicit SiteController(JobController &job);
    [[nodiscard]] DetailRows *rows() { return &m_rows; }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] bool saving() const { return m_saving; }

    /// Folds the group, or unfolds it instead of the one that is open.
    Q_INVOKABLE void toggle(const QString &group);
    /// One more element of the list a group belongs to ("inverters[1]" → "inverters[2]"), unfolded.
    Q_INVOKABLE void addAnother(const QString &group);
    Q_INVOKABLE [[nodiscard]] QString labelOf(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QStringList choicesOf(const QString &path) const;
    /// A word of choicesOf() as people read it.
    Q_INVOKABLE [[nodiscard]] QString wordText(const QString &path, const QString &word) const;
    Q_INVOKABLE [[nodiscard]] bool numeric(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QString textOf(const QString &path) const; ///< as recorded; empty: unknown
    /// Records it as typed, in the place of what stands there; tells what is wrong with it otherwise.
    Q_INVOKABLE void record(const QString &path, const QString &text);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void findWanted();
    [[nodiscard]] QStringList shownPaths() const; ///< with list indexes
    [[nodiscard]] QString groupTitle(const QString &group) const;
    JobController &m_job;
    QSet<QString> m_wanted;     ///< generic paths that something reads
    QMap<QString, int> m_extra; ///< list -> elements shown beyond the recorded ones
    QJsonObject m_site;
    QString m_open, m_search;
    bool m_saving = false;
    DetailRows m_rows;
};

} // namespace wm::ui
