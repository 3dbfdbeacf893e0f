// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/wants.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QTimer>

namespace wm::record {
struct Draft;
}

namespace wm::ui {

class JobController;

/// The form of the site: what the handbooks, the product's rules and the procedure want for this site so far, and what
/// is recorded; any other fact is found by searching. Each can be entered, corrected and taken back by a new entry,
/// with where it came from and why it is asked.
class SiteController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(wm::ui::DetailRows *rows READ rows CONSTANT) ///< site_form.h says what each is
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    // The fact at hand.
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)           ///< one sentence of the vocabulary
    Q_PROPERTY(QString allowed READ allowed NOTIFY changed)       ///< "0 ft or more"; empty: anything of its sort
    Q_PROPERTY(QString problem READ problem NOTIFY changed)       ///< why what was put in is not taken
    Q_PROPERTY(bool known READ known NOTIFY changed)              ///< something stands there
    Q_PROPERTY(wm::ui::DetailRows *reasons READ reasons CONSTANT) ///< label: a rule that wants it; note: its place
    Q_PROPERTY(wm::ui::DetailRows *statements READ statements CONSTANT) ///< what the record says; key: which to keep

public:
    explicit SiteController(JobController &job);
    [[nodiscard]] DetailRows *rows() { return &m_rows; }
    [[nodiscard]] DetailRows *reasons() { return &m_reasons; }
    [[nodiscard]] DetailRows *statements() { return &m_statements; }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    /// The same while somebody types: found once the fingers rest, so that no letter waits for the list.
    Q_INVOKABLE void typeSearch(const QString &search);
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &path);
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString allowed() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool known() const { return m_statements.count() > 0; }

    /// What a fact may be, in words: "0 ft or more"; empty: anything of its sort.
    Q_INVOKABLE [[nodiscard]] QString allowedAt(const QString &path) const;
    /// Whether its answer is a list of things, of which there may be none.
    Q_INVOKABLE [[nodiscard]] bool isList(const QString &path) const;
    /// Folds the group, or unfolds it instead of the one that is open.
    Q_INVOKABLE void toggle(const QString &group);
    /// A place for one more element of a list ("inverters"); it is recorded with its first fact.
    Q_INVOKABLE void addAnother(const QString &list);
    /// Takes an element ("inverters[1]") out of its list; those behind it move up.
    Q_INVOKABLE void remove(const QString &element);
    Q_INVOKABLE [[nodiscard]] QString labelOf(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QStringList choicesOf(const QString &path) const;
    /// Whether the word is what is recorded, or one of the words of a list.
    Q_INVOKABLE [[nodiscard]] bool chosen(const QString &path, const QString &word) const;
    /// A word of choicesOf() as people read it.
    Q_INVOKABLE [[nodiscard]] QString wordText(const QString &path, const QString &word) const;
    Q_INVOKABLE [[nodiscard]] bool numeric(const QString &path) const;
    Q_INVOKABLE [[nodiscard]] QString textOf(const QString &path) const; ///< as recorded; empty: unknown
    /// Records it as typed, in the place of what stands there; otherwise `problem` says what is wrong with it.
    Q_INVOKABLE void record(const QString &path, const QString &text);
    /// Of several statements that differ: this one is so.
    Q_INVOKABLE void keep(const QString &path, const QString &statement);
    /// It is not known after all.
    Q_INVOKABLE void forget(const QString &path);

Q_SIGNALS:
    void changed();
    void recorded(); ///< what was put in for the fact at hand is in the record

private:
    void refresh();
    void showRows();
    void findWanted();
    void wantOfProcedure();
    void showCurrent();
    void append(const QList<record::Draft> &drafts);
    [[nodiscard]] QHash<QString, QString> failures() const;
    [[nodiscard]] QString sourceOf(QString path) const;

    JobController &m_job;
    rules::Wants m_wants;
    QMap<QString, int> m_extra; ///< list -> elements shown beyond the recorded ones
    QJsonObject m_site;
    QString m_open, m_search, m_current, m_problem;
    bool m_saving = false;
    QHash<QString, QString> m_failures;
    QTimer m_typing;
    DetailRows m_rows, m_reasons, m_statements;
};

} // namespace wm::ui
