// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/inspection_rows.h"
#include "core/workflow/deficiencies.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// The items of an inspection, with what the inspector has marked and written; all of them or those that are looked
/// for. Rows are made as they are scrolled to.
class InspectionList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by an inspection")
    Q_PROPERTY(wm::ui::InspectionList::Show show READ show WRITE setShow NOTIFY changed)
    /// Words that all have to stand in an item, whatever their case and accents; empty: no search.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int items READ items NOTIFY changed)
    Q_PROPERTY(int seen READ seenCount NOTIFY changed)
    Q_PROPERTY(int found READ found NOTIFY changed)

public:
    enum Show { All, Unseen, Against, Written };
    Q_ENUM(Show)
    enum Role {
        SortRole = Qt::UserRole + 1,
        RowIdRole,
        TitleRole,
        ValueRole,
        StandsRole, ///< how it stands, and against what
        ShapeRole,
        RecordedRole, ///< by whom, when, with what
        SpokenRole,   ///< all of it, for those who cannot see it
        CiteRole,
        PhotosRole,
        SeenRole,
        WrittenRole,
        CurableRole,
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<documents::InspectionRow> rows, QSet<QString> answered);
    void setSeen(QSet<QString> seen);
    void setWritten(const QList<workflow::WrittenDeficiency> &written);
    /// The item itself; of a step also its evidence, which stands below it.
    [[nodiscard]] QStringList with(const QString &id) const;
    [[nodiscard]] const documents::InspectionRow *find(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Show show() const { return m_show; }
    void setShow(Show show);
    [[nodiscard]] int items() const { return m_items; }
    [[nodiscard]] int seenCount() const;
    [[nodiscard]] int found() const { return m_found; } ///< of those shown, headings left out
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] QStringList seenIds() const; ///< in the order of the list
    static int shapeOf(documents::Mark mark);

Q_SIGNALS:
    void changed();

private:
    void filter();
    [[nodiscard]] QString standsText(const documents::InspectionRow &row) const;
    [[nodiscard]] static QString recordedText(const documents::InspectionRow &row);
    [[nodiscard]] QString spokenText(const documents::InspectionRow &row) const;
    [[nodiscard]] bool matches(const documents::InspectionRow &row) const;
    [[nodiscard]] bool hasSearched(const documents::InspectionRow &row) const;
    /// Which rows the search shows: those that have the words, a step above and the evidence below one that has them,
    /// and the headings of all of these.
    [[nodiscard]] QList<bool> searched() const;
    [[nodiscard]] bool cured(const documents::InspectionRow &row) const; ///< answered, and accepted just now
    QList<documents::InspectionRow> m_rows;
    QList<qsizetype> m_shown;
    QSet<QString> m_seen, m_answered;
    QHash<QString, QStringList> m_written; ///< words, by item
    QString m_search;
    QStringList m_words; ///< of the search, plain
    int m_items = 0, m_found = 0;
    Show m_show = All;
};

} // namespace wm::ui
