// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/document_item.h"

#include <QtCore/QUrl>
#include <QtQml/QQmlListProperty>

namespace wm::ui {

class JobController;

/// The documents of a job by the steps of its way to permission: what the utility asks for, what is there, and what the
/// program makes from the record. Reading, filling and printing are done off the window's thread.
class DocumentsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(QQmlListProperty<wm::ui::DocumentItem> items READ itemsProperty NOTIFY changed)
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why there is no list; empty: there is
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< "4 of 9 there"
    Q_PROPERTY(QString making READ making NOTIFY changed)   ///< id of the one that is being made; empty: none
    Q_PROPERTY(QString file READ file NOTIFY changed)       ///< the file made last; empty: none
    Q_PROPERTY(QString fileOf READ fileOf NOTIFY changed)   ///< id of the document in it
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged) ///< unfolded; empty: none

public:
    explicit DocumentsController(JobController &job);

    /// Works the list out anew.
    Q_INVOKABLE void look();
    /// Makes one as PDF beside the record, and opens it.
    Q_INVOKABLE void make(const QString &id);
    /// The same into a file of one's own: .pdf, or .odt to go on writing.
    Q_INVOKABLE void save(const QString &id, const QUrl &file);
    Q_INVOKABLE void openFile();

    [[nodiscard]] QQmlListProperty<DocumentItem> itemsProperty() { return {this, &m_items}; }
    [[nodiscard]] const QList<DocumentItem *> &items() const { return m_items; }
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString making() const { return m_making; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString fileOf() const { return m_fileOf; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &id);

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    /// What the pool needs to read the documents: plain values.
    struct Asked;
    [[nodiscard]] Asked asked() const;
    void show(const QList<documents::DocumentRow> &rows);
    void write(const QString &id, const QString &file, bool open);

    JobController &m_job;
    QList<DocumentItem *> m_items; ///< children
    QList<documents::DocumentRow> m_rows;
    bool m_handbook = true; ///< one of the utility is here
    QString m_problem, m_making, m_file, m_fileOf, m_current;
    bool m_reading = false;
    int m_count = 0; ///< counts questions to the pool: only the last one's answer is taken
};

} // namespace wm::ui
