// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bench_session.h"
#include "ui/models/collar_search.h"

namespace wm::ui {

/// Devices without a job: those in reach, and those that are looked at, several at a time. Nothing goes into a job;
/// what passes on the wires is recorded.
class Bench : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per application")
    Q_PROPERTY(QQmlListProperty<wm::ui::BenchSession> sessions READ sessionsProperty NOTIFY sessionsChanged)
    Q_PROPERTY(int count READ count NOTIFY sessionsChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged) ///< -1: none
    Q_PROPERTY(wm::ui::BenchSession *session READ session NOTIFY currentChanged)
    Q_PROPERTY(wm::ui::DetailRows *found READ found CONSTANT)     ///< in reach and not opened; key: the link
    Q_PROPERTY(wm::ui::CollarSearch *search READ search CONSTANT) ///< at every port and by Bluetooth
    Q_PROPERTY(bool looking READ looking NOTIFY lookingChanged)

public:
    explicit Bench(App &app);
    ~Bench() override;

    Q_INVOKABLE void findLinks();
    /// Opens a link that was found or typed and shows it; one that is there already is only shown. `listen`: never
    /// send, for a sub-meter's line.
    Q_INVOKABLE void open(const QString &link, bool listen);
    /// Ends a session and takes it off the list.
    Q_INVOKABLE void remove(int index);
    /// Whether a link that was found leads to a device that must only be listened to.
    Q_INVOKABLE bool onlyListens(const QString &link) const;

    [[nodiscard]] QQmlListProperty<BenchSession> sessionsProperty() { return {this, &m_shown}; }
    [[nodiscard]] const QList<BenchSession *> &sessions() const { return m_shown; }
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] BenchSession *session() const { return m_current >= 0 ? m_shown.at(m_current) : nullptr; }
    [[nodiscard]] DetailRows *found() { return &m_found; }
    [[nodiscard]] CollarSearch *search() { return &m_search; }
    [[nodiscard]] bool looking() const { return m_looking; }

Q_SIGNALS:
    void sessionsChanged();
    void currentChanged();
    void lookingChanged();

private:
    void showFound();
    App &m_app;
    QList<LinkChoice> m_links;
    QList<BenchSession *> m_shown; ///< children of this
    DetailRows m_found;
    CollarSearch m_search;
    int m_current = -1;
    bool m_looking = false;
};

} // namespace wm::ui
