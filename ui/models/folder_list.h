// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// What is in a folder, for a dialog: folders first, then files of the kinds asked for. The disk is read off the
/// window's thread, since a drive can be slow or gone; what changes on it is read again. Lives on the window's thread.
class FolderList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged) ///< as typed; "~" is the person's own
    Q_PROPERTY(QString path READ path NOTIFY folderChanged)                     ///< the same, whole
    Q_PROPERTY(QUrl url READ url WRITE setUrl NOTIFY folderChanged)
    Q_PROPERTY(QString above READ above NOTIFY folderChanged) ///< the folder it is in; empty: in none
    Q_PROPERTY(QStringList patterns READ patterns WRITE setPatterns NOTIFY wishesChanged) ///< "*.pdf"; none: every file
    Q_PROPERTY(bool foldersOnly READ foldersOnly WRITE setFoldersOnly NOTIFY wishesChanged)
    Q_PROPERTY(bool newestFirst READ newestFirst WRITE setNewestFirst NOTIFY wishesChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why nothing can be shown, and what to do
    Q_PROPERTY(QList<QUrl> marked READ marked NOTIFY markedChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, FileRole, IsFolderRole, DetailRole, MarkedRole };
    struct Entry
    {
        QString name, detail;
        bool folder = false;
        qint64 modified = 0;
        [[nodiscard]] bool operator==(const Entry &) const = default;
    };
    explicit FolderList(QObject *parent = nullptr);

    /// What somebody typed, whole; "~" and "~/…" are the person's own.
    [[nodiscard]] static QString whole(const QString &typed);
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    [[nodiscard]] QString path() const { return whole(m_folder); }
    [[nodiscard]] QUrl url() const { return QUrl::fromLocalFile(path()); }
    void setUrl(const QUrl &url) { setFolder(url.toLocalFile()); }
    [[nodiscard]] QString above() const;
    [[nodiscard]] QStringList patterns() const { return m_patterns; }
    void setPatterns(const QStringList &patterns);
    [[nodiscard]] bool foldersOnly() const { return m_foldersOnly; }
    void setFoldersOnly(bool only);
    [[nodiscard]] bool newestFirst() const { return m_newestFirst; }
    void setNewestFirst(bool newest);
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QList<QUrl> marked() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &name) const;
    /// The next row after `from` whose name begins with the text, around the end; -1: none.
    [[nodiscard]] Q_INVOKABLE int rowBeginning(const QString &text, int from) const;
    [[nodiscard]] Q_INVOKABLE QString nameAt(int row) const;
    [[nodiscard]] Q_INVOKABLE QUrl fileAt(int row) const;
    [[nodiscard]] Q_INVOKABLE bool isFolderAt(int row) const;
    Q_INVOKABLE void toggle(int row);
    /// Why this file cannot be taken; empty: it can.
    [[nodiscard]] Q_INVOKABLE QString whyNot(const QUrl &file) const;
    /// Makes a folder in this one and goes into it; says why it could not.
    [[nodiscard]] Q_INVOKABLE QString makeFolder(const QString &name);

Q_SIGNALS:
    void folderChanged();
    void wishesChanged();
    void changed();
    void markedChanged();
    void read(); ///< the rows are those of the folder

private:
    void look();
    QString m_folder, m_problem;
    QStringList m_patterns;
    QList<Entry> m_entries;
    QSet<QString> m_marked; ///< names of files
    QFileSystemWatcher m_watcher;
    QTimer m_soon;   ///< many changes are read once
    int m_asked = 0; ///< the answer to an earlier question is not taken
    bool m_foldersOnly = false, m_newestFirst = false, m_reading = false;
};

} // namespace wm::ui
