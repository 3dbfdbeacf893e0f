// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/detail_rows.h"
#include "ui/models/replay_session.h"

#include <QtCore/QUrl>

namespace wm::ui {

class App;

/// Recordings to be looked at: those on this device, those of the open job's record, any file; and the one that is
/// replayed.
class Support : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per application")
    Q_PROPERTY(wm::ui::ReplaySession *session READ session NOTIFY sessionChanged) ///< null: none is open
    Q_PROPERTY(wm::ui::DetailRows *recordings READ recordings CONSTANT) ///< label: name, value: when and how large
    Q_PROPERTY(QString folder READ folder CONSTANT)                     ///< where this device keeps them
    Q_PROPERTY(bool busy READ busy NOTIFY changed)                      ///< a recording is being read
    Q_PROPERTY(QString problem READ problem NOTIFY changed)             ///< why the last one could not be opened

public:
    static constexpr int kMostListed = 100;
    explicit Support(App &app);
    ~Support() override;

    /// Looks anew at what is there.
    Q_INVOKABLE void refresh();
    /// One of the list, by its key; a file that a person chose.
    Q_INVOKABLE void open(const QString &key);
    Q_INVOKABLE void openFile(const QUrl &file);
    /// The open one once more, from its beginning.
    Q_INVOKABLE void again();
    Q_INVOKABLE void close();

    [[nodiscard]] ReplaySession *session() const { return m_session.get(); }
    [[nodiscard]] DetailRows *recordings() { return &m_recordings; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    using Bytes = Result<QByteArray>;
    void openWith(QFuture<Bytes> bytes, const QString &name);
    void show(const QByteArray &bytes, const QString &name, bool play, double speed);

    App &m_app;
    std::unique_ptr<ReplaySession> m_session;
    DetailRows m_recordings;
    bool m_busy = false;
    int m_attempt = 0; ///< the last one that was asked for counts
    QString m_problem;
};

} // namespace wm::ui
